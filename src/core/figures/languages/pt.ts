// Portuguese words for numbers, units, changes and roles, of Brazil and of Portugal.
import { withBareForms } from "./bare-forms.ts";
import type { Language } from "./language.ts";
import { counting, list, named, words } from "./lists.ts";

export const pt: Language = withBareForms({
  code: "pt",
  decimal: ",",
  telltale: words(`
    a o os as do dos da das de e em na nas nos um uma não para pra com por que foi foram são mais mas como já se pelo pela ao aos à às é está estão
    isso este esta esse essa nosso nossa ano anos dia dias também depois desde até entre quando porque muito agora antes menos cada cliente
    clientes vendas horas meses mês economia economizou poupança obrigado obrigada hoje eles elas ele ela seu sua tem têm vez
    economizamos economizaram economizam poupamos poupámos pouparam poupam poupa baixou baixaram subiu subiram reduziu reduziram reduzimos redução reduzido reduzir cresceu cresceram caiu caíram crescimento diminuiu diminuíram
    conseguimos conseguiram passou passaram receita custos custo gasto gastos despesas pedidos pedido encomendas encomenda tempo prazo semana semanas semanais mensais anuais
    uns umas euros reais dólares milhões milhão bilhões mil cem dois duas três quatro cinco sete oito nove dez vinte trinta vezes dobro metade terço erros envios solicitações ligações chamadas chamados resposta
    equipe equipa empresa projeto contrato fatura reunião melhora melhoria melhorou melhoraram novo nova novos novas ainda onde segundo cerca quase aproximadamente além frente relação ao invés
    trimestre passado usuários utilizadores registros registos demora demoram demoravam levava levavam atendem entrega entregue entregamos lançamos processados evitámos evitamos deixaram recuperamos faturaram faturou faturamento triplicaram dobramos dobraram
    devoluções incidentes reclamações disponibilidade desempenho ganho ganhos ganharam licenças armazém cêntimos centavos suporte loja lojas página pessoas taxa conversão desceu desceram vendas economia qualidade duas fechamento fecho folha quadro aprovaram receitas lucro extensão`),

  cardinals: {
    ...counting(
      "zero hum dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito dezenove vinte",
    ),
    duas: 2,
    quatorze: 14,
    dezasseis: 16,
    dezassete: 17,
    dezanove: 19,
    trinta: 30,
    quarenta: 40,
    cinquenta: 50,
    cinqüenta: 50,
    sessenta: 60,
    setenta: 70,
    oitenta: 80,
    noventa: 90,
    cem: 100,
    cento: 100,
    duzentos: 200,
    duzentas: 200,
    trezentos: 300,
    trezentas: 300,
    quatrocentos: 400,
    quatrocentas: 400,
    quinhentos: 500,
    quinhentas: 500,
    seiscentos: 600,
    seiscentas: 600,
    setecentos: 700,
    setecentas: 700,
    oitocentos: 800,
    oitocentas: 800,
    novecentos: 900,
    novecentas: 900,
    mil: 1000,
  },
  scales: {
    mil: 1e3,
    milhão: 1e6,
    milhões: 1e6,
    mi: 1e6,
    mio: 1e6,
    mm: 1e6,
    mln: 1e6,
    "m de": 1e6,
    bilhão: 1e9,
    bilhões: 1e9,
    bilião: 1e12,
    biliões: 1e12,
    bi: 1e9,
    trilhão: 1e12,
    trilhões: 1e12,
    tri: 1e12,
    dúzias: 12,
  },
  articles: ["um", "uma"],
  numberGlue: ["e"],
  joinsNumbers: false,
  andHalf: { "e meio": 0.5, "e meia": 0.5, "e um quarto": 0.25, "e três quartos": 0.75 },
  fractions: {
    terço: 1 / 3,
    terços: 1 / 3,
    "terça parte": 1 / 3,
    quarto: 1 / 4,
    quartos: 1 / 4,
    "quarta parte": 1 / 4,
    quinto: 1 / 5,
    quintos: 1 / 5,
    "quinta parte": 1 / 5,
    sexto: 1 / 6,
    "sexta parte": 1 / 6,
    oitavo: 1 / 8,
    décimo: 1 / 10,
    "décima parte": 1 / 10,
  },
  vagueNumbers: {
    "um par de": 2,
    "uma dúzia de": 12,
    "uma dúzia": 12,
    "meia dúzia de": 6,
    "meia dúzia": 6,
    "uma dezena de": 10,
    "uma centena de": 100,
    "um milhar de": 1000,
    "meio milhar de": 500,
    "meio milhão": 5e5,
    "milhão e meio": 1.5e6,
    "um milhão e meio": 1.5e6,
    "um quarto de milhão": 25e4,
    "hora e meia": 1.5,
    "dia e meio": 1.5,
    "semana e meia": 1.5,
    "mês e meio": 1.5,
    "ano e meio": 1.5,
    "meia hora": 0.5,
    "meio dia": 0.5,
    "meio ano": 0.5,
    "meio ponto": 0.5,
    "um quarto de hora": 0.25,
    "três quartos de hora": 0.75,
    "um em": 1,
    "uma em": 1,
  },
  vagueTimes: {
    "alguns segundos": "seconds",
    "poucos segundos": "seconds",
    "questão de segundos": "seconds",
    "alguns minutos": "minutes",
    "poucos minutos": "minutes",
    "uns minutos": "minutes",
    "questão de minutos": "minutes",
    "algumas horas": "hours",
    "poucas horas": "hours",
    "umas horas": "hours",
    "questão de horas": "hours",
    "várias horas": "hours",
    "alguns dias": "days",
    "poucos dias": "days",
    "uns dias": "days",
    "vários dias": "days",
    "algumas semanas": "weeks",
    "várias semanas": "weeks",
    "alguns meses": "months",
    "vários meses": "months",
    milissegundos: "milliseconds",
    segundos: "seconds",
    minutos: "minutes",
    horas: "hours",
    dias: "days",
    semanas: "weeks",
    meses: "months",
    anos: "years",
  },
  outOf: ["em cada", "de cada", "a cada", "cada", "em", "dos", "das", "de", "entre cada"],

  currencies: {
    real: "BRL",
    reais: "BRL",
    r$: "BRL",
    euro: "EUR",
    euros: "EUR",
    dólar: "USD",
    dólares: "USD",
    "dólares americanos": "USD",
    "dólares canadenses": "CAD",
    "dólares canadianos": "CAD",
    "dólares australianos": "AUD",
    libra: "GBP",
    libras: "GBP",
    "libras esterlinas": "GBP",
    franco: "CHF",
    francos: "CHF",
    "francos suíços": "CHF",
    ienes: "JPY",
    iuanes: "CNY",
    yuans: "CNY",
    zlotys: "PLN",
    coroas: "kr",
    "coroas suecas": "SEK",
    "coroas norueguesas": "NOK",
    "coroas dinamarquesas": "DKK",
    "pesos argentinos": "ARS",
    "pesos mexicanos": "MXN",
    "pesos chilenos": "CLP",
    "pesos colombianos": "COP",
    pesos: "MXN",
    kwanzas: "AOA",
    kwanza: "AOA",
    meticais: "MZN",
    metical: "MZN",
    rúpias: "INR",
  },
  cents: { cêntimo: "EUR", cêntimos: "EUR", cent: "EUR", cents: "EUR", centavo: "BRL", centavos: "BRL" },
  moneyNouns: words(
    "economia economias economizados poupança poupados margem faturamento faturação receita lucro custos orçamento vendas",
  ),
  currencyGlue: ["de"],
  percent: ["por cento", "porcento", "por cem", "pct"],
  points: list(
    "pontos percentuais | ponto percentual | pontos de percentagem | pontos de porcentagem | pontos | ponto | p.p. | pp | pps | pts | pts.",
  ),
  basisPoints: list("pontos base | pontos-base | ponto base | ponto-base | bps | pb"),
  timeUnits: {
    ...named("milliseconds", "ms milissegundo milissegundos milésimos"),
    ...named("seconds", "s seg segs segundo segundos"),
    ...named("minutes", "min mins minuto minutos minutinhos"),
    ...named("hours", "h hr hrs hs hora horas horinhas horas-homem horas-pessoa"),
    ...named("days", "dia dias"),
    ...named("weeks", "semana semanas sem"),
    ...named("months", "mês meses"),
    ...named("years", "ano anos"),
  },
  adjectives: words(`
    novos novas novo nova bons boas mais menos outros outras grandes pequenos pequenas diferentes distintos distintas longos longas primeiros primeiras
    últimos últimas possíveis potenciais principais únicos únicas verdadeiros valiosos valiosas preciosas preciosos simples meros intermináveis
    cansativas inteiras inteiros bom belos míseros parcos`),
  times: ["vezes", "vez"],
  factors: list(
    "por um fator de | um fator de | fator de | fator | factor de | por um factor de | multiplic* por | multiplic* quase por",
  ),
  multiples: {
    ...named({ factor: 2, direction: "increase" as const }, "dobr* duplic* dobro redobr*"),
    "o dobro": { factor: 2, direction: "increase" },
    "ao dobro": { factor: 2, direction: "increase" },
    "em dobro": { factor: 2, direction: "increase" },
    "para o dobro": { factor: 2, direction: "increase" },
    ...named({ factor: 3, direction: "increase" as const }, "triplic* triplo tripl*"),
    "o triplo": { factor: 3, direction: "increase" },
    "ao triplo": { factor: 3, direction: "increase" },
    "para o triplo": { factor: 3, direction: "increase" },
    ...named({ factor: 4, direction: "increase" as const }, "quadruplic* quádruplo"),
    ...named({ factor: 5, direction: "increase" as const }, "quintuplic* quíntuplo"),
    ...named({ factor: 6, direction: "increase" as const }, "sextuplic*"),
    ...named({ factor: 10, direction: "increase" as const }, "decuplic*"),
    "pela metade": { factor: 0.5, direction: "decrease" },
    "à metade": { factor: 0.5, direction: "decrease" },
    "a metade do tempo": { factor: 0.5, direction: "decrease" },
    "para metade": { factor: 0.5, direction: "decrease" },
    "para a metade": { factor: 0.5, direction: "decrease" },
    "pra metade": { factor: 0.5, direction: "decrease" },
    "em metade": { factor: 0.5, direction: "decrease" },
    "na metade do tempo": { factor: 0.5, direction: "decrease" },
    "em metade do tempo": { factor: 0.5, direction: "decrease" },
    "metade do tempo": { factor: 0.5, direction: "decrease" },
    "metade do custo": { factor: 0.5, direction: "decrease" },
    "metade do preço": { factor: 0.5, direction: "decrease" },
    "metade das horas": { factor: 0.5, direction: "decrease" },
    "metade do esforço": { factor: 0.5, direction: "decrease" },
    "metade do que": { factor: 0.5, direction: "decrease" },
    "metade de antes": { factor: 0.5, direction: "decrease" },
    "a meio": { factor: 0.5, direction: "decrease" },
    "ao meio": { factor: 0.5, direction: "decrease" },
    "divid* por dois": { factor: 0.5, direction: "decrease" },
    "divid* por três": { factor: 1 / 3, direction: "decrease" },
    "divid* por quatro": { factor: 1 / 4, direction: "decrease" },
  },
  notCounted: words(`
    a à ao aos às as o os um uma uns umas de do da dos das em no na nos nas num numa e ou que se com sem por pelo pela pelos pelas para pra pro até desde entre sobre sob
    mais menos muito muita muitos já ainda só apenas também tão tanto como quando quanto onde porque pois mas porém embora enquanto é são foi foram era eram ser será está estão estava
    estavam este esta estes estas esse essa esses essas isso isto aquele aquela aquilo ele ela eles elas eu nós você vocês nosso nossa nossos nossas seu sua seus suas meu minha
    tem têm tinha tinham temos há havia ter teve tiveram não nem nunca nada nenhum nenhuma nenhuns todo toda todos todas tudo outro outra contra ante após antes depois durante frente face
    cada quase cerca aproximadamente hoje ontem amanhã agora atual atuais atualmente anterior anteriores passado passada passados próximo próximos graças devido conforme segundo segundos respectivamente
    dia dias semana semanas mês meses ano anos hora horas minuto minutos por cento ponto pontos trimestre trimestres vez vezes
    janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
    segunda terça quarta quinta sexta sábado domingo am pm fase nível andar sala versão
    diários diárias diário diária semanal semanais mensal mensais anual anuais trimestral trimestrais
    passou passaram passa passam passar saiu saíram ido sido feito ficou ficaram chegou chegaram fez fizeram disse dizem usa usam levou leva x lá aqui ali`),
  scores: {
    satisfação: "satisfação",
    nps: "NPS",
    enps: "eNPS",
    csat: "CSAT",
    lighthouse: "Lighthouse",
    pagespeed: "PageSpeed",
    trustpilot: "Trustpilot",
    estrelas: "estrelas",
    estrela: "estrelas",
    pontuação: "pontuação",
    avaliação: "avaliação",
    "nota média": "nota",
  },

  from: list("de | do | da | dos | das | desde | desde os | desde as | de um | de uma | de uns | de umas"),
  to: list(
    "para | a | pra | até | ao | aos | para os | para as | para um | para uma | para apenas | para só | para menos de | para cerca de | até aos | para o",
  ),
  by: list("em | em um | em uma | num | numa | em uns | em umas"),
  insteadOf: list(`
    em vez de | em vez dos | em vez das | ao invés de | ao invés dos | ao invés das | no lugar de | no lugar dos | em lugar de | contra | contra os | contra as | ante | ante os | frente a | frente aos | frente às |
    face a | face aos | face às | comparado a | comparado com | comparado com os | comparado aos | comparada com | comparados com | comparadas com | em comparação com | em comparação com os | em comparação a | em comparação aos |
    em relação a | em relação aos | em relação às | relativamente a | relativamente aos | versus | vs | vs. | do que os | do que as | antes não chegava a | antes não chegava aos | quando antes não chegava a | antes não passava de | antes não passava dos | antes estava em | antes era de | antes eram de | antes rondava os | e não | não os | não mais`),
  formerly: list(`
    no trimestre anterior | no mês anterior | no semestre anterior | no ano anterior | há um ano | um ano antes | no início | na altura |
    já não | antes | antes: | antes era | antes eram | antes disso | anteriormente | previamente | costumava* | demorava* | demorávamos | levava* | precisava* | era | eram | estava* | custava* | exigia* | até agora | até então | no passado |
    no ano passado | ano passado | mês passado | ano anterior | mês anterior | trimestre anterior | semana anterior | trimestre passado | há um ano | um ano atrás | no começo | no início | inicialmente | originalmente | inicial |
    prévio | havia | tinha* | gastava* | pagava* | fazia* | vendia* | investia* | dedicava* | recebia* | atendia* | processava* | faturava* | tomava* | durava* | foi de | foram de | anterior | anteriores | passado | passada | ficava*`),
  copulas: words("era eram foi foram tinha tinham levava levavam demorava"),
  nowadays: list(`
    agora | agora: | agora são | agora é | hoje | hoje: | hoje são | hoje é | atualmente | actualmente | hoje em dia | depois | depois: | após: | mas sim | e sim | na atualidade | demora | demoram | já | já está em | está em | estão em |
    estamos em | este ano | este mês | neste ano | neste mês | neste trimestre | este trimestre | esta semana | desde então | neste momento | passou a | passaram a | é feito em | novo: | nova: | atual | leva | levam |
    com o novo | com a nova | bast*`),
  rangeGlue: list("a | ou | e um | e uma | e os | e as | e o | e uns | e umas | até | ou até | à | aos | às"),
  between: list("entre | entre um | entre uma | entre os | entre as | entre o | entre uns | entre umas"),
  hedges: {
    about: withArticles(
      list(`
      cerca de | aproximadamente | aprox | aprox. | uns | umas | quase | em torno de | por volta de | perto de | próximo de | próximo a | mais ou menos | em média | uma média de | na casa de | na faixa de | na ordem de | da ordem de | ~ | ≈ | ca. |
      praticamente | apenas | só | somente | unicamente | beirando | rondando | coisa de | algo como | à volta de | em média uns | estimado em | estimada em | bons | boas | não mais que uns | quase que`),
    ).concat(
      list(
        "cerca dos | cerca das | perto dos | perto das | na casa dos | na casa das | na ordem dos | em torno dos | em torno das | por volta dos | por volta das | à volta dos | próximo dos",
      ),
    ),
    "at-least": withArticles(
      list(`
      mais de | pelo menos | ao menos | no mínimo | mínimo | um mínimo de | mínimo de | acima de | superior a | superiores a | mais do que | mais que | nada menos que | nada menos do que | não menos de | pouco mais de | bem mais de |
      muito mais de | > | ≥ | >= | a partir de | passa de | passam de | passou de uns | maior que | maior do que | para cima de`),
    ).concat(list("mais dos | mais das | acima dos | acima das")),
    "at-most": withArticles(
      list(`
      menos de | até | no máximo | máximo | um máximo de | máximo de | abaixo de | inferior a | inferiores a | menos do que | menos que | não mais de | não mais que | não mais do que | pouco menos de | < | ≤ | <= | menor que | quando muito`),
    ).concat(list("menos dos | menos das | abaixo dos | abaixo das | até aos | até às")),
  },

  increase: [
    ...words(`
      aument* cresc* increment* subiu subiram subimos subido subida subidas subindo subir sobe sobem suba mais maior maiores ganh* elev* adicional adicionais extra extras
      impulsion* dispar* gerou geraram gerado gerados gerada geradas gera geram geramos gerámos gerando ampliou ampliaram ampliado saltou saltaram salto avançou avançaram avanço alta multiplic*
      acrescent* acréscimo acréscimos agregou agregaram escalou escalaram potenci* alavanc* turbin* superior superiores soma incremental incrementais plus acresce`),
    ...list(
      "a mais | mais alto | mais alta | mais altos | mais altas | em alta | para cima | mais elevad* | mais produtos",
    ),
  ],
  decrease: [
    ...words(`
      menos reduz* reduç* caiu caíram cai caem cair caindo caído queda quedas baixou baixaram baixamos baixámos baixa baixas baixam baixado baixando baixar diminu* diminuiç* economiz* economia economias poup*
      cortou cortaram cortamos cortámos corta cortado cortados corte cortes cortando cortar desceu desceram desce descem descida descer descemos enxug* elimin* evit* liber* libertou libertaram libertámos libert*
      perdeu perderam perde perdem perdido perda perdas encurt* barate* embarate* recuou recuaram recuo menor menores inferior despenc* abat* encolh* suprim* desapareceu desapareceram desapareci* retração
      minimiz* desafog* alivi* aliviou contiv* conteve enxut* afund*`),
    ...list(`
      a menos | mais baixo | mais baixa | mais baixos | mais baixas | mais barato | mais barata | mais baratos | mais baratas | mais curto | mais curta | mais curtos | mais curtas | mais económic* | mais econômic* | deix* de |
      para baixo | em baixa | em queda | abaixo do ano | já não gast* | já não pag* | mais enxut*`),
  ],
  faster: [
    ...list(
      "mais rápido | mais rápida | mais rápidos | mais rápidas | mais rapidez | mais veloz | mais velozes | mais velocidade | mais ágil | mais ágeis | mais cedo | mais depressa | mais rapidamente",
    ),
    ...words("aceler* agiliz* rápido rapidamente"),
  ],
  better: [...words("melhor* otimiz* optimiz*"), "mais eficiente", "mais eficientes", "mais produtiv*"],
  worse: [...words("pior* piores"), "mais lent*"],
  lessIsBetter: words(`
    custo* gasto* despesa* tempo* prazo* erro* defeito* falha* queixa* reclamaç* churn queda* espera latência duração incidente* devoluç* rejeição abandono desperdício* atraso* absenteísmo absentismo rotatividade rotação
    perda* turnover estoque stock fila filas tickets chamados inadimplência cpl cpa cpc cac consumo retrabalho carga carregamento`),
  neutral: list(`
    mais ou menos | mais uma vez | mais adiante | mais informações | mais informação | mais detalhes | nada mais | mais tarde | mais importante | mais importantes | pelo menos | ao menos | a mais tardar | o mais | os mais | as mais |
    e mais | sem mais | quanto mais | cada vez mais | não mais | além do mais | no mais | o que é mais | melhores empresas | as melhores | os melhores | o melhor | a melhor | melhores práticas | melhores cumprimentos | ou melhor | melhor dizendo |
    dar baixa | deu baixa | baixar o app | baixaram o app | baixou o app | baixar o aplicativo | baixaram o aplicativo | valor acrescentado | a maior parte | maior parte | a maioria | em maior medida | subir para produção | subiu para produção |
    subimos para produção | subir o arquivo | alta direção | alta gestão | mais do mesmo | economia brasileira | economia portuguesa | economia mundial | economia circular | a economia do país | mais novo | mais nova`),
  achieved: [
    ...words(`
      alcanç* ating* consegui* consegue conseguem superou superaram superamos superámos superado supera superam entregou entregaram entregamos entregámos entregue entregues
      fechou fecharam fechamos fechámos fechado fechados fechadas assinou assinaram assinamos assinado vendeu venderam vendemos vendido vendidos vendidas vendem faturou faturaram faturamos faturámos faturado facturou facturaram
      processou processaram processamos processámos processado processados processadas processa processam migrou migraram migramos migrámos migrado migrados migradas migradas resolveu resolveram resolvemos resolvido resolvidos resolvidas
      resolve resolvem atendeu atenderam atendemos atendido atendidos atendidas publicou publicaram publicamos publicado publicados lançou lançaram lançamos lançámos lançado registrou registraram registramos registrado registrados
      registou registaram registámos registado registados inscreveram inscreveu inscritos inscritas cadastr* compareceu compareceram assistiu assistiram baixaram recebeu receberam recebemos recebido recebidos
      recuper* arrecad* angari* cobrou cobraram captou captaram captamos captámos captado captados obteve obtiveram obtivemos obtido obtidos somou somaram somam somamos cumpr* ativou ativaram ativado ativados automatiz* implant* recorde
      consecutivos consecutivas seguidos seguidas uptime disponibilidade amortizou amortizado entraram acessaram acederam participaram respondeu responderam respondemos respondem responde converteu converteram renovaram renovou compraram pagaram
      abriram agend* reservaram reservado geriu gerenciou geriram completou completaram completamos completado completados concluiu concluíram concluímos concluído concluídos concluídas terminou terminaram terminamos atraiu atraíram trouxe
      trouxeram fechando contestou treinou treinaram treinamos treinámos treinados formaram formámos validou validaram aprovou aprovaram aprovado produziu produziram produzem despachou despacharam expediu expediram enviou enviaram enviamos enviados
      reteve retiveram manteve mantiveram contratou contrataram conquist* fideliz* digitaliz* redirecion* realoc* visitaram testaram reuniu reuniram reunimos vieram ultrapass* detect* corrigiu corrigiram corrigimos corrigidos sem trat* embarcou embarcaram instalou instalaram instalados`),
    ...list(`
      antes do previsto | antes do planejado | antes do planeado | antes do esperado | antes do combinado | antes do prazo | antes do tempo | antes da data | de antecedência | de avanço | dias antes | semanas antes | horas antes | minutos antes |
      meses antes | dia antes | semana antes | mês antes | úteis antes | no ar | em produção | ao vivo | em linha | online | no prazo | a tempo | dentro do prazo | fizeram login | fez login | se paga sozinho | se paga | se pagou | pagou-se |
      retorno | roi | retorno do investimento | retorno sobre o investimento | payback | chegou a | chegaram a | chegamos a | chegou aos | chegaram aos | já chegou | chega a | já são | já vão | já vamos | já temos | em tempo recorde | adiantado | adiantados |
      adiantada | entrou em produção | entraram no ar | deram entrada | aderiram | se inscreveram | foram ao ar | foi ao ar | dos quais | das quais | trazendo | gerando | batemos | bateram | bateu`),
  ],
  described: list(`
    tem | têm | temos | conta com | contam com | contamos com | emprega | empregam | empresa de | equipe de | equipa de | time de | grupo de | durou | duraram | demorou | demoraram | levou | levaram | fundada | fundado | fundaram | há | existem |
    continua | continuam | segue | mantém | mantém-se | escritórios | países | mercados | cidades | estados | regiões | distritos | continentes | sedes | municípios | localizad* | com sede | orçamento de | habitual | normal | normais | costuma | costumam | típic* | consiste em | composto por | composta por | formado por | trabalham |
    metros | capacidade para | capacidade de | custou | custaram | opera em | operam em | uma das | um dos | é uma | é um | população | no total há | dura | duram | faltam | falta | restam | idade`),
  planned: list(`
    meta | metas | objetivo | objetivos | objectivo | objectivos | quer | querem | queremos | queria | queriam | queríamos | gostaria* | gostaríamos | espero | esperam | esperamos | esperava | esperavam | pretend* | busca | buscam | buscamos | planej* | planei* |
    almej* | deveria* | deve | devem | devemos | poderia* | poderíamos | pode | podem | podemos | talvez | quem sabe | tomara | oxalá | se consegu* | se tudo | supondo | desde que | potencial | potencialmente | orçad* | requer | requerem | precisa | precisam | precisamos |
    é preciso | propost* | propõe | propôs | propusemos | oferta | ofertas | oferec* | cotaç* | cotou | promete* | prometid* | garant* | ambição | desejo | desejam | confiam em | próximo ano | próximo mês | próximo trimestre | ano que vem | mês que vem | trimestre que vem |
    hipótese | seria* | teria* | permitiria* | representaria* | economizaria* | pouparia* | reduziria* | custaria* | cairia* | subiria* | aumentaria* | negociando | negociamos | negoceiam | em negociação | a negociar | tentar | tentamos | vamos tentar | a ideia é | pedem | pediram | solicitam | exige* | compromisso | compromet* |
    estimativa | estimamos | visa | visam`),
  notPlanned: list(`
    antes do planejado | antes do planeado | mais do que o planejado | menos do que o planejado | conforme planejado | como planejado | conforme planeado | como planeado | bateu a meta | bateram a meta | batemos a meta | superou a meta | superaram a meta | superamos a meta | superando a meta |
    acima da meta | acima do objetivo | acima do objectivo | abaixo do orçamento | abaixo do orçado | meta batida | meta superada | superou o objetivo | superaram o objetivo | superámos o objetivo | superou as metas | superaram as metas | atingiu a meta | atingiram a meta | atingimos a meta |
    atingimos o objetivo | meta era | objetivo era | acima do planejado | pode dizer* | podemos dizer | podemos confirmar | já pode | já podem | já podemos | como esperávamos | já não precisa* | não precisa* mais | não precisam | sem precisar | devido a`),
  thatIs: list(`
    ou seja | isto é | quer dizer | o que equivale a | equivale a | equivalem a | equivalente a | equivalentes a | o que significa | o que representa | o que dá | que são | isso é | isso são | são | = | i.e. | em outras palavras | por outras palavras | um total de | no total | representa | representam |
    totalizando | ou`),
  negated: words("não nem sem nenhum nenhuma nenhuns nunca jamais tampouco ninguém nada"),
  notNegated: list(`
    não só | não apenas | não somente | não obstante | já não | não é pouco | sem dúvida | sem incidentes | sem incidente | sem nenhum incidente | sem erros | sem problemas | sem problema | sem perder | sem contratar | sem quedas | sem interrupções | sem interrupção |
    sem parar | sem cortes | sem custo | sem custos | sem contar | sem incluir | sem aumentar | sem ampliar | sem mudar | sem mexer | sem que | sem nenhum | sem nenhuma | sem uma única | sem um único | sem necessidade | sem ter que | sem ter de | nada menos | nada mau | nada mal |
    não houve | não há | não menos | não mais | não mais que | não precisa* | não precisam | sem esforço | sem intervenção | sem retrabalho | sem atrasos | sem atraso | sem falhas | sem reclamações | não é brincadeira | sem impostos | sem iva | sem queixas | sem qualquer`),
  prices: list(`
    tabela de preços | lista de preços | nosso preço | nossos preços | preço de tabela | por pessoa | por usuário | por utilizador | por licença | cotação | orçamento para | oferta de | nossa oferta | sob consulta | custa só | custa apenas | preço por hora | valor hora | valor da hora |
    código de desconto | cobramos | por hora | / hora | à hora | prazo de pagamento | pagamento em | pagamento a | tarifa | tarifas | plano básico | preço do plano | o plano | mensalidade`),
  agency: list(`
    contrato | contratos | extensão | prorrogação | renovação | renovado | renovada | renovar | renovaram | renovou | renova | renovamos | nossa fatura | a nossa fatura | fatura | faturas | honorários | nossos honorários | orçamento | ordem de compra | pedido de compra | nota de encomenda | nos adjudic* | adjudic* | licitação | concurso público |
    assinaram conosco | assinaram connosco | fecharam conosco | fecharam connosco | assinou conosco | assinou connosco | nos contrat* | contrataram-nos | aprovaram-nos | nos aprovaram | segunda fase | fase 2 | fase dois | fase ii | aditivo | adenda | fee mensal | nosso fee | upsell`),

  periodsAfter: {
    ...every("dia", "day", "diários diárias diário diária diariamente"),
    ...every("semana", "week", "semanais semanal semanalmente"),
    ...every("mês", "month", "mensais mensal mensalmente"),
    ...every("mes", "month", "mensais"),
    ...every("trimestre", "quarter", "trimestrais trimestral trimestralmente"),
    ...every("ano", "year", "anuais anual anualmente"),
    "a.a.": "year",
    "a.m.": "month",
    "p.a.": "year",
    "todos os dias": "day",
    "todas as semanas": "week",
    "todos os meses": "month",
    "todos os anos": "year",
    "por noite": "day",
    "por turno": "day",
    "por dia útil": "day",
    "uma única vez": "once",
    "pagamento único": "once",
    "de uma só vez": "once",
  },
  periodsBefore: {
    anual: "year",
    anuais: "year",
    mensal: "month",
    mensais: "month",
    semanal: "week",
    semanais: "week",
    diário: "day",
    diária: "day",
    diários: "day",
    diárias: "day",
    trimestral: "quarter",
    "cada ano": "year",
    "cada mês": "month",
    "cada semana": "week",
    "cada dia": "day",
    "cada trimestre": "quarter",
    "ao ano": "year",
    "ao mês": "month",
    "ao dia": "day",
    "por ano": "year",
    "por mês": "month",
    "por semana": "week",
    "por dia": "day",
    "todo mês": "month",
    "todo ano": "year",
    "todo dia": "day",
    "toda semana": "week",
    "todos os meses": "month",
    "todos os anos": "year",
    mensalmente: "month",
    anualmente: "year",
    "uma única vez": "once",
  },
  roles: {
    revenue: words(`
      venda vendas vend* fatur* factur* receita receitas ganho ganhos lucro lucros margem margens pedido pedidos encomenda encomendas lead leads reserva reservas reservaram conversão conversões convers* convert* cliente clientes
      comprador* compra compras assinatura* assinante* contrato contratos oportunidade* pipeline mrr arr ebitda prospect prospects captou captaram demos doaç* donativo* renovaç* arrecad* angari* quota checkout carrinho
      ltv aov matrícula* inscriç* negócio* exportaç* premium cobr* upsell vendid* hóspedes`).concat(
      list(
        "retorno do investimento | retorno sobre o investimento | retorno | roi | ticket médio | quota de mercado | participação de mercado | market share | valor médio | pedido médio | taxa de fecho | taxa de fechamento | taxa de conversão | cesta média",
      ),
    ),
    cost: words(`
      custo custos gasto gastos despesa despesas gastar gastavam econom* poup* licença licenças orçamento barato barata barate* multa* penalidade* aluguel alugueres renda energia eletricidade eletric* luz combustível folha horas-extra
      investimento infraestrutura nuvem hosting hospedagem alojamento armazém armazenagem armazenamento estoque stock inventário papel impressão impressões frete fretes logístic* tarifa* comissão comissões cpl cpa cpc cac opex capex quadro pessoal
      fte ftes manutenção desperdício* consumo preço* pagar pagam pagavam honorários retrabalho externos consultor* imposto impostos mensageiro* estafeta* correio* água`).concat(
      list(
        "custo de aquisição | custo de aquisição de clientes | custo de aquisição de cliente | por pedido | por encomenda | por envio | por pacote | por clique | custo por lead | custo por pedido | custo por encomenda | custo por cliente | custo por aquisição | custo por clique | custo por venda | custo por envio | custo por contato | custo por ticket | custo por conversão | custo por chamada | custo de venda* | custo das vendas | horas extra | horas extras | conta de luz",
      ),
    ),
    time: words(`
      tempo tempos prazo prazos hora horas minuto minutos dia dias semana semanas rápid* rapidez velocidade latência duração espera carregamento resposta onboarding ciclo fechamento fecho demora* encurt* antecedência implantação ágil agiliz* aceler* resolução`).concat(
      list("tempo de | prazo de | mais rápido | antes do previsto | tempo de resposta | prazo de entrega"),
    ),
    quality: words(`
      qualidade nps csat satisf* erro erros defeito* falha falhas bug bugs queixa queixas reclamação reclamações churn abandono disponibilidade uptime incidente incidentes precisão exatidão devolução devoluções devoluç* retenção rotatividade
      turnover avaliação pontuação nota estrela* produtividade eficiência eficien* rendimento desempenho rejeição engajamento engagement pontualidade cumprimento adoção adesão cobertura absenteísmo absentismo atraso* fiabilidade confiabilidade ocupação acidente* fidelização recompra voltam`).concat(
      list(
        "satisfação do cliente | satisfação dos clientes | satisfação de clientes | perda de clientes | retenção de clientes | reclamações de clientes | queixas de clientes",
      ),
    ),
    volume: words(`
      visita visitas visitante* usuário usuários utilizador* tráfego ligação ligações chamada chamadas chamado chamados solicitaç* caso casos registro registros registo registos download downloads sessão sessões sess* transaç* documento documentos ticket tickets
      email emails e-mails mail impressões seguidor* visualizaç* envio envios pacote* entregas participante* candidat* instalaç* arquivo* ficheiro* processo processos loja* site sites página* volume capacidade requisiç* consulta consultas mensagem mensagens formulário formulários unidades
      peças pacientes alunos atendimentos cadastr*`),
  },
  identifiers: words(`
    fatura faturas sala ticket chamado caso fase versão release sprint passo nível iso rfc portão edifício prédio bloco página páginas pág linha número núm num nº n° nr id ref referência pedido encomenda artigo seção secção capítulo parágrafo tel telefone celular telemóvel fax
    ramal extensão opção q h v voo plataforma windows escritório rua avenida av travessa praça estrada km cep cp código lote onda dia slide figura tabela anexo cláusula regra req pr issue jira contrato processo cnpj cpf nif nota iva apto andar quarto modelo item art
    top turno posto incidente grupo etapa`).concat(
    list("nota fiscal | nf | desde as | até às | ordem de compra | nº."),
  ),
  months: monthNames(),
  of: list(
    "de | do | da | dos | das | de todos | de todas | dos nossos | das nossas | de nossos | de nossas | dos seus | do nosso | da nossa",
  ),
  ago: list(
    "atrás | depois | mais tarde | antes da reunião | antes do evento | antes do lançamento | de idade | de experiência | de garantia | de contrato | de aviso | de prazo | de vida | de história | de estrada | de atraso | de mercado",
  ),
  momentBefore: list(`
    há | há uns | há umas | há cerca de | há mais de | há quase | faz | dentro de | daqui a | nos últimos | nas últimas | durante os últimos | durante as últimas | os últimos | as últimas | dos últimos | das últimas | nos próximos | nas próximas | os próximos | as próximas |
    cada | a cada | os primeiros | as primeiras | nos primeiros | nas primeiras | próximos | próximas | últimos | últimas | desde | após | às | primeiros | primeiras`),
  emphatic: words("já todos todas"),
  settings: words("em para durante por desde após entre sobre cada dentro ante nos nas no na aos"),
  clauseEnds: words(", ; : e mas enquanto embora porque que ( ) – — - pois senão qual porém"),
  clock: ["pm", "p.m.", "da manhã", "da tarde", "da noite", "cet", "utc", "gmt", "brt", "horas em ponto"],
});

/** `quase o dobro`, `mais de um terço`: the article belongs to the number. */
function withArticles(phrases: readonly string[]): string[] {
  return phrases.flatMap((phrase) => [
    phrase,
    ...["um", "uma", "o", "a", "os", "as", "uns", "umas"].map((article) => `${phrase} ${article}`),
  ]);
}

function monthNames(): string[] {
  const names = words(`
    janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
    jan fev abr jun jul ago set out nov dez`);
  return [...names, ...names.map((name) => `de ${name}`)];
}

function every<P extends string>(unit: string, period: P, adverbs: string): Record<string, P> {
  const forms = [
    `ao ${unit}`,
    `à ${unit}`,
    `por ${unit}`,
    `por cada ${unit}`,
    `a cada ${unit}`,
    `cada ${unit}`,
    `todo ${unit}`,
    `toda ${unit}`,
    `/ ${unit}`,
    ...words(adverbs),
  ];
  return Object.fromEntries(forms.map((form) => [form, period]));
}
