// Portuguese words for numbers, units, changes and roles, of Brazil and of Portugal.
import type { Period } from "../figure.ts";
import { withBareForms } from "./bare-forms.ts";
import type { Language } from "./language.ts";
import { grouped, list, multiples, valued, words } from "./lists.ts";

export const pt: Language = withBareForms({
  code: "pt",
  decimal: ",",
  telltale: words(`a o os as do dos da das de e em na nas nos um uma não para pra com por que foi são mais mas
    como já se pelo pela ao aos à às é está isso este esse essa ano anos dia dias até cada mês
    economiz{ou,amos,aram,am} obrigado obrigada hoje eles elas ele ela seu sua têm vez poup{ámos,aram,am,a} reduziu
    reduzi{ram,mos,do,r} redução cresceu cresceram caiu crescimento diminuiu diminuíram consegui{mos,ram} uns umas
    mil cem dois duas três sete oito nove dez metade solicitações equipe equipa empresa projeto reunião
    melhor{a,ia,ou,aram} novo nova onde além relação invés utilizadores demoravam atendem entrega evitámos deixaram
    recuperamos triplicaram dobramos dobraram ganharam suporte loja lojas pessoas taxa`),

  cardinals: valued(`0: zero; 1: hum; 2: dois | duas; 3: três; 4: quatro; 5: cinco; 6: seis; 7: sete; 8: oito;
    9: nove; 10: dez; 11: onze; 12: doze; 13: treze; 14: catorze | quatorze; 15: quinze; 16: dezesseis | dezasseis;
    17: dezessete | dezassete; 18: dezoito; 19: dezenove | dezanove; 20: vinte; 30: trinta; 40: quarenta;
    50: cinquenta | cinqüenta; 60: sessenta; 70: setenta; 80: oitenta; 90: noventa; 100: cem | cento;
    200: duzent{os,as}; 300: trezent{os,as}; 400: quatrocent{os,as}; 500: quinhent{os,as}; 600: seiscent{os,as};
    700: setecent{os,as}; 800: oitocent{os,as}; 900: novecent{os,as}; 1e3: mil`),
  scales: valued(`1e3: mil; 1e6: milhão | milhões | mi | mio | mm | mln | m de; 1e9: bilhão | bilhões | bi;
    1e12: bilião | biliões | trilhão | trilhões | tri; 12: dúzias`),
  articles: ["um", "uma"],
  numberGlue: ["e"],
  joinsNumbers: false,
  andHalf: { "e meio": 0.5, "e meia": 0.5, "e um quarto": 0.25, "e três quartos": 0.75 },
  fractions: valued(`1/3: terço | terços | terça parte; 0.25: quarto{,s} | quarta parte; 0.2: quinto{,s} |
    quinta parte; 1/6: sexto | sexta parte; 0.125: oitavo; 0.1: décimo | décima parte`),
  vagueNumbers: valued(`2: um par de; 12: uma dúzia de | uma dúzia; 6: meia dúzia de | meia dúzia; 10: uma
    dezena de; 100: uma centena de; 1e3: um milhar de; 500: meio milhar de; 5e5: meio milhão; 1.5e6: {milhão,um
    milhão} e meio; 2.5e5: um quarto de milhão; 1.5: {hora,semana} e meia | {dia,mês,ano} e meio; 0.5: meia hora |
    meio {dia,ano,ponto}; 0.25: um quarto de hora; 0.75: três quartos de hora; 1: um em | uma em`),
  vagueTimes: grouped(`seconds: {alguns,poucos,questão de} segundos | segundos;
    minutes: {alguns,poucos,uns,questão de} minutos | minutos; hours: {algumas,poucas,umas,questão de,várias}
    horas | horas; days: {alguns,poucos,uns,vários} dias | dias; weeks: {algumas,várias} semanas | semanas;
    months: {alguns,vários} meses | meses; milliseconds: milissegundos; years: anos`),
  outOf: words("{em,de,a,entre}_cada cada em dos das de"),

  currencies: grouped(`BRL: real | reais | r$; EUR: euro | euros; USD: dólar | dólares | dólares americanos;
    CAD: dólares {canadenses,canadianos}; AUD: dólares australianos; GBP: libra | libras | libras esterlinas;
    CHF: franco{,s} | francos suíços; JPY: ienes; CNY: iuanes | yuans; PLN: zlotys; kr: coroas; SEK: coroas suecas;
    NOK: coroas norueguesas; DKK: coroas dinamarquesas; ARS: pesos argentinos; MXN: pesos mexicanos | pesos;
    CLP: pesos chilenos; COP: pesos colombianos; AOA: kwanza{s,}; MZN: metica{is,l}; INR: rúpias`),
  cents: grouped("EUR: cêntimo{,s} | cent | cents; BRL: centavo{,s}"),
  moneyNouns: words(`economia{,s} economizados poupança poupados margem faturamento faturação receita lucro
    custos orçamento vendas`),
  currencyGlue: ["de"],
  percent: ["por cento", "porcento", "por cem", "pct"],
  points: words(`pontos_{percentuais,de_percentagem,de_porcentagem} ponto_percentual pontos ponto p.p. pp pps
    pts pts.`),
  basisPoints: words("ponto{s,}_base pontos-base ponto-base bps pb"),
  timeUnits: grouped(`milliseconds: ms | milissegundo{,s} | milésimos; seconds: s | seg | segs | segundo{,s};
    minutes: min | mins | minuto{,s} | minutinhos; hours: h | hr | hrs | hs | hora | horas | horinhas |
    horas-homem | horas-pessoa; days: dia | dias; weeks: semana{,s} | sem; months: mês | meses; years: ano | anos`),
  adjectives: words(`novos novas novo nova bons boas mais menos outros outras grandes pequenos pequenas
    diferentes distintos distintas longos longas primeiros primeiras últimos últimas possíveis potenciais principais
    únicos únicas verdadeiros valiosos valiosas preciosas preciosos simples meros intermináveis cansativas inteiras
    inteiros bom belos míseros parcos`),
  times: ["vezes", "vez"],
  factors: list("{por um fator,um fator,fator,factor,por um factor} de | fator | multiplic* {por,quase por}"),
  multiples: multiples(`2 increase: dobr* | duplic* | dobro | redobr* | {o,ao,em,para o} dobro;
    3 increase: triplic* | triplo | tripl* | {o,ao,para o} triplo; 4 increase: quadruplic* | quádruplo;
    5 increase: quintuplic* | quíntuplo; 6 increase: sextuplic*; 10 increase: decuplic*;
    0.5 decrease: {pela,à,para,para a,pra,em} metade | {a,na,em} metade do tempo | metade {do tempo,do custo,do
    preço,das horas,do esforço,do que,de antes} | a meio | ao meio | divid* por dois; 1/3 decrease: divid* por três;
    0.25 decrease: divid* por quatro`),
  notCounted: words(`a à ao aos às as o os um uma uns umas de do da dos das em no na nas num numa e ou que se
    com sem por pelo pela pelos pelas para pra pro até desde entre sobre sob mais menos muit{o,a,os} já ainda só
    apenas também tão tanto como quando quanto onde porque pois mas porém embora enquanto é são foi foram era eram
    ser será está estão esta{va,vam,s} este estes esse essa esses essas isso isto aquele aquela aquilo ele ela eles
    elas eu nós você vocês noss{o,a,os,as} seu sua seus suas meu minha têm tinha tinham temos há havia ter teve
    tiveram não nem nunca nada nenhum nenhuma nenhuns todo toda todos todas tudo outro outra contra ante após antes
    depois durante frente face cada quase cerca aproximadamente hoje ontem amanhã agora atual atuais atualmente
    anterior{,es} passa{do,da,dos,ram,,m,r} próximo próximos graças devido conforme segund{o,os,a} respectivamente
    dia dias semana{,s,l,is} mês meses ano anos hora horas minuto minutos cento ponto pontos trimestr{e,es,al,ais}
    vez vezes janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro terça quarta
    quinta sexta sábado domingo am pm fase nível andar sala versão diári{os,as,o,a} mensal mensais anual anuais
    passou saiu saíram ido sido feito ficou ficaram chegou chegaram fez fizeram disse dizem usa usam levou leva x lá
    aqui ali`),
  scores: grouped(`satisfação: satisfação; NPS: nps; eNPS: enps; CSAT: csat; Lighthouse: lighthouse;
    PageSpeed: pagespeed; Trustpilot: trustpilot; estrelas: estrela{s,}; pontuação: pontuação; avaliação: avaliação;
    nota: nota média`),

  from: words("de do da dos das desde desde_os desde_as de_{um,uma,uns,umas}"),
  to: list("para | a | pra | até | ao | aos | para {os,as,um,uma,apenas,só,menos de,cerca de,o} | até aos"),
  by: list("em | em {um,uma,uns,umas} | num | numa"),
  insteadOf: list(`em {vez de,vez dos,vez das,lugar de,comparação com,comparação com os,comparação
    a,comparação aos,relação a,relação aos,relação às} | ao invés {de,dos,das} | no lugar {de,dos} | contra |
    {contra,ante,do que,não} os | contra as | ante | {frente,face} {a,aos,às} | comparado {a,com os,aos} |
    comparad{o,a,os,as} com | relativamente {a,aos} | versus | vs | vs. | do que as | antes {não chegava a,não
    chegava aos,não passava de,não passava dos,estava em,era de,eram de,rondava os} | quando antes não chegava a | e
    não | não mais`),
  formerly: words(`{no_trimestre,no_mês,no_semestre,no_ano,ano,mês,trimestre,semana}_anterior há_um_ano
    um_ano_antes no_início na_altura já_não antes antes: antes_{era,eram,disso} anterior{mente,,es} previamente
    costumava* demorava* demorávamos levava* precisava* era eram estava* custava* exigia* até_agora até_então {no,
    no_ano,ano,mês,trimestre}_passado um_ano_atrás no_começo inicialmente originalmente inicial prévio havia tinha*
    gastava* pagava* fazia* vendia* investia* dedicava* recebia* atendia* processava* faturava* tomava* durava*
    foi_de foram_de passado passada ficava*`),
  copulas: words("era eram foi foram tinha tinham levava levavam demorava"),
  nowadays: list(`agora | agora: | agora {são,é} | hoje | hoje: | hoje {são,é,em dia} | atualmente |
    actualmente | depois | depois: | após: | mas sim | e sim | na atualidade | demora{,m} | já | {já está,está,
    estão,estamos,é feito} em | este {ano,mês,trimestre} | neste {ano,mês,trimestre,momento} | esta semana | desde
    então | pass{ou,aram} a | novo: | nova: | atual | leva | levam | com o novo | com a nova | bast*`),
  rangeGlue: list("a | ou | e {um,uma,os,as,o,uns,umas} | até | ou até | à | aos | às"),
  between: list("entre | entre {um,uma,os,as,o,uns,umas}"),
  hedges: {
    about: withArticles(`{cerca,em torno,por volta,perto,próximo,uma média,na casa,na faixa,na ordem,da
      ordem,coisa,à volta} de | aproximadamente | aprox | aprox. | uns | umas | quase | próximo a | mais ou menos |
      em média | ~ | ≈ | ca. | praticamente | apenas | só | somente | unicamente | beirando | rondando | algo como |
      em média uns | estimad{o,a} em | bons | boas | não mais que uns | quase que | {cerca,perto,na casa,na ordem,em
      torno,por volta,à volta,próximo} dos | {cerca,perto,na casa,em torno,por volta} das`),
    "at-least": withArticles(`{mais,um mínimo,mínimo,acima,não menos,pouco mais,bem mais,muito mais,a
      partir,passa,passam,para cima} de | {pelo,ao} menos | no mínimo | mínimo | superior{,es} a | {mais do,mais,
      nada menos,nada menos do,maior,maior do} que | > | ≥ | >= | passou de uns | mais dos | mais das | acima
      {dos,das}`),
    "at-most": withArticles(`menos {de,do que,que,dos,das} | até | no máximo | máximo | {um máximo,máximo,
      pouco menos} de | abaixo {de,dos,das} | inferior{,es} a | não mais {de,que,do que} | < | ≤ | <= | menor que |
      quando muito | até aos | até às`),
  },

  increase: words(`aument* cresc* increment* subiu subi{ram,mos,do,da,das,ndo,r} sobe sobem suba mais maior
    maiores ganh* elev* adiciona{l,is} extra extras impulsion* dispar* gerou gera{ram,do,dos,da,das,,m,ndo} gerámos
    ampli{ou,aram,ado} salt{ou,aram,o} avanç{ou,aram,o} alta multiplic* acrescent* acréscimo{,s} agregou agregaram
    escalou escalaram potenci* alavanc* turbin* superior{,es} soma incrementa{l,is} plus acresce a_mais mais_{alto,
    alta,altos,altas,elevad*,produtos} em_alta para_cima`),
  decrease: words(`menos reduz* reduç* caiu caíram cai caem cair caindo caído queda quedas
    baix{ou,aram,ámos,a,as,am,ado,ando,ar} diminu* economiz* economia{,s} poup*
    cort{ou,aram,ámos,a,ado,ados,e,es,ando,ar} desc{eu,eram,e,em,ida,er,emos} enxug* elimin* evit* liber*
    libert{ou,aram,ámos} perd{eu,eram,e,em,ido,a,as} encurt* barate* embarate* recu{ou,aram,o} menor menores
    inferior despenc* abat* encolh* suprim* desapareceu desapareceram desapareci* retração minimiz* desafog* alivi*
    aliviou contiv* conteve enxut* afund* a_menos mais_{baixo,baixa,baixos,baixas,barato,barata,baratos,baratas,
    curto,curta,curtos,curtas,económic*,econômic*,enxut*} deix*_de para_baixo em_baixa em_queda abaixo_do_ano
    já_não_gast* já_não_pag*`),
  faster: list(`mais {rápido,rápida,rápidos,rápidas,rapidez,veloz,velozes,velocidade,ágil,ágeis,cedo,depressa,
    rapidamente} | aceler* | agiliz* | rápido | rapidamente`),
  better: words("melhor* otimiz* optimiz* mais_eficiente{,s} mais_produtiv*"),
  worse: ["pior*", "piores", "mais lent*"],
  lessIsBetter: words(`custo* gasto* despesa* tempo* prazo* erro* defeito* falha* queixa* reclamaç* churn
    queda* espera latência duração incidente* devoluç* rejeição abandono desperdício* atraso* absenteísmo absentismo
    rotatividade rotação perda* turnover estoque stock fila filas tickets chamados inadimplência cpl cpa cpc cac
    consumo retrabalho carga carregamento`),
  neutral: list(`mais {ou menos,uma vez,adiante,informações,informação,detalhes,tarde,importante,importantes,
    do mesmo,novo,nova} | {nada,o,os,as,e,sem,quanto,cada vez,não,além do,no,o que é} mais | {pelo,ao} menos | a
    {mais tardar,maior parte,maioria,economia do país} | melhores {empresas,práticas,cumprimentos} | {as,os}
    melhores | {o,a,ou} melhor | melhor dizendo | {dar,deu} baixa | baix{ar,aram,ou} o app | baixar{,am} o
    aplicativo | valor acrescentado | maior parte | em maior medida | {subir,subiu,subimos} para produção | subir o
    arquivo | alta direção | alta gestão | economia {brasileira,portuguesa,mundial,circular}`),
  achieved: words(`alcanç* ating* consegui* consegue{,m} super{ou,aram,ámos,ado,a,am} entreg{ou,aram,ámos}
    entregue{,s} fech{ou,aram,ámos,ado,ados,adas,ando} assin{ou,aram,amos,ado} vend{eu,eram,emos,ido,idos,idas,em}
    fatur{ou,aram,ámos,ado} facturou facturaram process{ou,aram,ámos,ado,ados,adas,a,am}
    migr{ou,aram,ámos,ado,ados,adas} resolv{eu,eram,emos,ido,idos,idas,e,em} atend{eu,eram,emos,ido,idos,idas}
    public{ou,aram,amos,ado,ados} lanç{ou,aram,amos,ámos,ado} registr{ou,aram,amos,ado,ados}
    regist{ou,aram,ámos,ado,ados} inscreveram inscreveu inscritos inscritas cadastr* compareceu compareceram
    assistiu assistiram baixaram receb{eu,eram,emos,ido,idos} recuper* arrecad* angari* cobrou cobraram
    capt{ou,aram,ámos,ado,ados} obteve {ob,re,man}tiveram obtivemos obtido obtidos somou soma{ram,m,mos} cumpr*
    ativ{ou,aram,ado,ados} automatiz* implant* recorde consecutiv{os,as} seguidos seguidas uptime disponibilidade
    amortizou amortizado entraram acessaram acederam participaram respondeu responde{ram,mos,m,} converteu
    converteram renovaram renovou compraram pagaram abriram agend* reservaram reservado geriu gerenciou geriram
    complet{ou,aram,amos,ado,ados} concluiu concluí{ram,mos,do,dos,das} termin{ou,aram,amos} atraiu atraíram trouxe
    trouxeram contestou trein{ou,aram,ámos,ados} formaram formámos validou validaram aprov{ou,aram,ado}
    produz{iu,iram,em} despachou despacharam expediu expediram envi{ou,aram,amos,ados} reteve manteve contratou
    contrataram conquist* fideliz* digitaliz* redirecion* realoc* visitaram testaram reuniu reuniram reunimos vieram
    ultrapass* detect* corrigiu corrigi{ram,mos,dos} sem trat* embarcou embarcaram instal{ou,aram,ados}
    antes_do_{previsto,planejado,planeado,esperado,combinado,prazo,tempo} antes_da_data de_antecedência de_avanço
    {dias,semanas,horas,minutos,meses,dia,semana,mês,úteis}_antes {no,entraram_no,foram_ao,foi_ao}_ar
    {em,entrou_em}_produção ao_vivo em_linha online no_prazo a_tempo dentro_do_prazo fizeram_login fez_login
    se_{paga_sozinho,paga,pagou,inscreveram} pagou-se retorno roi retorno_{do,sobre_o}_investimento payback
    cheg{ou,aram,amos,a}_a cheg{ou,aram}_aos já_{chegou,são,vão,vamos,temos} em_tempo_recorde adiantad{o,os,a}
    deram_entrada aderiram dos_quais das_quais trazendo gerando batemos bateram bateu`),
  described: words(`têm temos conta{,m,mos}_com emprega empregam {empresa,equipe,equipa,time,grupo,orçamento,
    capacidade}_de durou dura{ram,,m} demorou demoraram levou levaram funda{da,do,ram} há existem continua{,m} segue
    mantém mantém-se escritórios países mercados cidades estados regiões distritos continentes sedes municípios
    localizad* com_sede habitual normal normais costuma costumam típic* consiste_em compost{o,a}_por formado_por
    trabalham metros capacidade_para custou custaram opera{,m}_em uma_das um_dos é_uma é_um população no_total_há
    faltam falta restam idade`),
  planned: words(`meta metas objetivo{,s} objectivo{,s} quer{,em,emos,ia,iam} queríamos gostaria* gostaríamos
    esper{o,am,amos,ava,avam} pretend* busca{,m,mos} planej* planei* almej* deveria* deve{,m,mos} poderia*
    poderíamos pode{,m,mos} talvez quem_sabe tomara oxalá se_consegu* se_tudo supondo desde_que potencial{,mente}
    orçad* requer requerem precisa{,m,mos} é_preciso propost* propõe propôs propusemos oferta ofertas oferec* cotaç*
    cotou promete* prometid* garant* ambição desejo desejam confiam_em próximo_{ano,mês,trimestre}
    {ano,mês,trimestre}_que_vem hipótese seria* teria* permitiria* representaria* economizaria* pouparia* reduziria*
    custaria* cairia* subiria* aumentaria* negociando negociamos negoceiam em_negociação a_negociar tentar tentamos
    vamos_tentar a_ideia_é pedem pediram solicitam exige* compromisso compromet* estimativa estimamos visa visam`),
  notPlanned: list(`{antes do,mais do que o,menos do que o,conforme,como,acima do} planejado | {antes
    do,conforme,como} planeado | {bateu,bateram,batemos,superou,superaram,superamos,superando,atingiu,atingiram,
    atingimos} a meta | acima {da meta,do objectivo} | {acima do,superou o,superaram o,superámos o,atingimos o}
    objetivo | abaixo do {orçamento,orçado} | meta {batida,superada,era} | super{ou,aram} as metas | objetivo era |
    pode dizer* | podemos {dizer,confirmar} | já pode{,m,mos} | como esperávamos | já não precisa* | não precisa*
    mais | não precisam | sem precisar | devido a`),
  thatIs: list(`ou seja | isto é | quer dizer | o que {equivale a,significa,representa,dá} | equivale{,m} a |
    equivalente{,s} a | que são | isso é | isso são | são | = | i.e. | {em,por} outras palavras | um total de | no
    total | representa{,m} | totalizando | ou`),
  negated: words("não nem sem nenhum nenhuma nenhuns nunca jamais tampouco ninguém nada"),
  notNegated: list(`não {só,apenas,somente,obstante,é pouco,houve,há,menos,mais,mais que,precisa*,precisam,é
    brincadeira} | já não | sem {dúvida,incidentes,incidente,nenhum incidente,erros,problemas,problema,perder,
    contratar,quedas,interrupções,interrupção,parar,cortes,custo,custos,contar,incluir,aumentar,ampliar,mudar,mexer,
    que,nenhum,nenhuma,uma única,um único,necessidade,ter que,ter de,esforço,intervenção,retrabalho,atrasos,atraso,
    falhas,reclamações,impostos,iva,queixas,qualquer} | nada {menos,mau,mal}`),
  prices: list(`{tabela de,lista de,nossos} preços | nosso preço | preço {de tabela,do plano} | por {pessoa,
    usuário,utilizador,licença} | cotação | orçamento para | oferta de | nossa oferta | sob consulta | custa
    {só,apenas} | {preço por,valor,valor da,por,/,à} hora | código de desconto | cobramos | prazo de pagamento |
    pagamento {em,a} | tarifa{,s} | plano básico | o plano | mensalidade`),
  agency: words(`contrato{,s} extensão prorrogação renova{ção,do,da,r,ram,,mos} renovou nossa_fatura
    a_nossa_fatura fatura faturas honorários nossos_honorários orçamento {ordem,pedido}_de_compra nota_de_encomenda
    nos_{adjudic*,contrat*,aprovaram} adjudic* licitação concurso_público {assinaram,fecharam,assinou}_{conosco,
    connosco} contrataram-nos aprovaram-nos segunda_fase fase_{2,dois,ii} aditivo adenda fee_mensal nosso_fee upsell`),
  budgets: words("orçamento encomenda pedido"),
  granted: words("recebid{o,a} aprovad{o,a} liberad{o,a} concedid{o,a} atribuíd{o,a} autorizad{o,a}"),

  periodsAfter: grouped<Period>(`day: {ao,à,por,por cada,a cada,cada,todo,toda,/} dia | diári{os,as,o,a} |
    diariamente | todos os dias | por {noite,turno,dia útil}; week: {ao,à,por,por cada,a cada,cada,todo,toda,/}
    semana | semanais | semanal{,mente} | todas as semanas; month: {ao,à,por,por cada,a cada,cada,todo,toda,/}
    {mês,mes} | mensais | mensal{,mente} | a.m. | todos os meses; quarter: {ao,à,por,por cada,a cada,cada,todo,toda,
    /} trimestre | trimestrais | trimestral{,mente}; year: {ao,à,por,por cada,a cada,cada,todo,toda,/} ano |
    anuais | anual | anualmente | a.a. | p.a. | todos os anos; once: uma única vez | pagamento único | de uma só vez`),
  periodsBefore: grouped<Period>(`year: anual | anuais | {cada,ao,por,todo} ano | todos os anos | anualmente;
    month: mensal{,mente} | mensais | {cada,ao,por,todo} mês | todos os meses; week: semana{l,is} | {cada,por,toda}
    semana; day: diári{o,a,os,as} | {cada,ao,por,todo} dia; quarter: trimestral | cada trimestre; once: uma única
    vez`),
  roles: {
    revenue: words(`venda vend* fatur* factur* receita receitas ganho ganhos lucro lucros margem margens
      pedido pedidos encomenda{,s} lead leads reserva{,s,ram} conversão conversões convers* convert* cliente
      clientes comprador* compra compras assinatura* assinante* contrato{,s} oportunidade* pipeline mrr arr ebitda
      prospect{,s} captou captaram demos doaç* donativo* renovaç* arrecad* angari* quota checkout carrinho ltv aov
      matrícula* inscriç* negócio* exportaç* premium cobr* upsell hóspedes retorno_{do,sobre_o}_investimento retorno
      roi {ticket,valor,pedido}_médio {quota,participação}_de_mercado market_share taxa_de_{fecho,fechamento,
      conversão} cesta_média`),
    cost: words(`custo custos gast{o,os,ar,avam} despesa despesas econom* poup* licença licenças orçamento
      barato barata barate* multa* penalidade* aluguel alugueres renda energia eletricidade eletric* luz combustível
      folha horas-extra investimento infraestrutura nuvem hosting hospedagem alojamento armazém armazenagem
      armazenamento estoque stock inventário papel impressão impressões frete fretes logístic* tarifa* comissão
      comissões cpl cpa cpc cac opex capex quadro pessoal fte ftes manutenção desperdício* consumo preço*
      paga{r,m,vam} honorários retrabalho externos consultor* imposto impostos mensageiro* estafeta* correio* água
      custo_{de_aquisição,de_venda*,das_vendas} custo_de_aquisição_de_cliente{s,} por_{pedido,encomenda,envio,
      pacote,clique} custo_por_{lead,pedido,encomenda,cliente,aquisição,clique,venda,envio,contato,ticket,conversão,
      chamada} horas_extra{,s} conta_de_luz`),
    time: words(`tempo tempos prazo prazos hora horas minuto minutos dia dias semana semanas rápid* rapidez
      velocidade latência duração espera carregamento resposta onboarding ciclo fechamento fecho demora* encurt*
      antecedência implantação ágil agiliz* aceler* resolução tempo_de prazo_de mais_rápido antes_do_previsto
      tempo_de_resposta prazo_de_entrega`),
    quality: words(`{qual,disponibil,rotativ,produtiv,pontual,fiabil,confiabil}idade nps csat satisf* erro
      erros defeito* falha falhas bug bugs queixa queixas reclamação reclamações churn abandono uptime incidente{,s}
      precisão exatidão devolução devoluções devoluç* retenção turnover avaliação pontuação nota estrela* eficiência
      eficien* rendimento desempenho rejeição engajamento engagement cumprimento adoção adesão cobertura absenteísmo
      absentismo atraso* ocupação acidente* fidelização recompra voltam satisfação_{do_cliente,dos_clientes}
      {satisfação,perda,retenção,reclamações,queixas}_de_clientes`),
    volume: words(`visita visitas visitante* usuário usuários utilizador* tráfego ligação ligações
      chamad{a,as,o,os} solicitaç* caso casos registro{,s} registo registos download{,s} sessão sessões sess*
      transaç* documento{,s} ticket tickets email emails e-mails mail impressões seguidor* visualizaç* envio envios
      pacote* entregas participante* candidat* instalaç* arquivo* ficheiro* processo{,s} loja* site sites página*
      volume capacidade requisiç* consulta{,s} mensagem mensagens formulário{,s} unidades peças pacientes alunos
      atendimentos cadastr*`),
  },
  identifiers: words(`fatura faturas sala ticket chamado caso fase versão release sprint passo nível iso rfc
    portão edifício prédio bloco página páginas pág linha número núm nº n° nr id ref referência pedido encomenda
    artigo seção secção capítulo parágrafo tel telefone celular telemóvel fax ramal extensão opção q h v voo
    plataforma windows escritório rua avenida av travessa praça estrada km cep cp código lote onda dia slide figura
    tabela anexo cláusula regra req pr issue jira contrato processo cnpj cpf nif nota iva apto andar quarto modelo
    item art top turno posto incidente grupo etapa nota_fiscal nf desde_as até_às ordem_de_compra nº.`),
  months: list(`{,de} {janeiro,fevereiro,março,abril,maio,junho,julho,agosto,setembro,outubro,novembro,
    dezembro,jan,fev,abr,jun,jul,ago,set,out,nov,dez}`),
  of: list(`de | do | da | dos | das | de {todos,todas,nossos,nossas} | dos nossos | das nossas | dos seus |
    do nosso | da nossa`),
  ago: list(`atrás | depois | mais tarde | antes {da reunião,do evento,do lançamento} | de {idade,experiência,
    garantia,contrato,aviso,prazo,vida,história,estrada,atraso,mercado}`),
  momentBefore: list(`há | há {uns,umas,cerca de,mais de,quase} | faz | dentro de | daqui a | {nos,durante
    os,os,dos} últimos | {nas,durante as,as,das} últimas | {nos,os} próximos | {nas,as} próximas | cada | a cada |
    {os,nos} primeiros | {as,nas} primeiras | próxim{os,as} | últimos | últimas | desde | após | às | primeir{os,as}`),
  emphatic: ["já", "todos", "todas"],
  settings: words("em para durante por desde após entre sobre cada dentro ante nos nas no na aos"),
  clauseEnds: words(", ; : e mas enquanto embora porque que ( ) – — - pois senão qual porém"),
  clock: words("pm p.m. da_manhã da_tarde da_noite cet utc gmt brt horas_em_ponto"),
});

/** `quase o dobro`, `mais de um terço`: the article belongs to the number; `dos`, `às` hold theirs. */
function withArticles(text: string): string[] {
  const phrases = list(text);
  return phrases.flatMap((phrase) =>
    / (?:[da]?[oa]s|às)$/.test(phrase) ? [phrase] : list(`${phrase} {,um,uma,o,a,os,as,uns,umas}`),
  );
}
