// Portuguese words of past dates and of what is none.
import type { DateLanguage } from "./language.ts";

export const pt: DateLanguage = {
  code: "pt",
  common: `o | a | os | as | um | uma | e | ou | mas | é | são | foi | foram | era | eram | tem | têm | temos
    | houve | não | se | nós | eles | ela | seu | sua | nosso | nossa | com | sem | por | para | em | no
    | na | nos | nas | de | do | da | dos | das | ao | à | que | mais | todo | toda | todos | todas | já
    | após | depois | este | esta | esse | nenhum | nenhuma | desde | pela | pelo | ambas | ambos | como
    | cliente`,
  months: `janeiro | fevereiro | março, marco | abril | maio | junho | julho | agosto | setembro | outubro
    | novembro | dezembro`,
  monthsShort: "jan | fev | mar | abr | mai | jun | jul | ago | set | out | nov | dez",
  doubtful: "mar | set | out | dez | marco | mai",
  doubtfulDates: "mar | set | out | dez",
  weekdays: `segunda-feira, 2ª-feira, 2ª feira | terça-feira, terca-feira, 3ª-feira, 3ª feira
    | quarta-feira, 4ª-feira, 4ª feira | quinta-feira, 5ª-feira, 5ª feira
    | sexta-feira, 6ª-feira, 6ª feira | sábado, sabado | domingo`,
  monthWeeks: "",
  weekdaysShort: "segunda, seg | terça, ter | quarta, qua | quinta, qui | sexta, sex | sáb, sab | dom",
  ordinals: `primeiro, primeira | segundo, segunda | terceiro, terceira | quarto, quarta | quinto, quinta | sexto
    | sétimo | oitavo | nono | décimo`,
  ordinalMarks: "º | ª | o | .º | .ª",
  counts: {
    um: 1,
    uma: 1,
    dois: 2,
    duas: 2,
    "um par de": 2,
    três: 3,
    alguns: 3,
    algumas: 3,
    poucos: 3,
    poucas: 3,
    quatro: 4,
    cinco: 5,
    seis: 6,
    sete: 7,
    oito: 8,
    nove: 9,
    dez: 10,
    onze: 11,
    doze: 12,
    quinze: 15,
    vinte: 20,
    trinta: 30,
  },
  units: {
    day: ["dia", "dias"],
    week: ["semana", "semanas"],
    month: ["mês | mes", "meses"],
    quarter: ["trimestre", "trimestres"],
    half: ["semestre", "semestres"],
    year: ["ano", "anos"],
  },
  days: {
    0: `hoje | hoje de manhã | esta manhã | esta tarde | esta noite | hoje à tarde | hoje à noite
      | hoje cedo | nesta manhã | nesta tarde | hoje mesmo | hoje pela manhã`,
    [-1]: `ontem | ontem à noite | ontem à tarde | ontem de manhã | ontem de tarde | ontem cedo
      | a noite passada | noite passada | na noite passada | ontem pela manhã | na noite de ontem
      | ontem mesmo | na última noite`,
    [-2]: "anteontem | antes de ontem | anteontem à noite | antes-de-ontem",
    [-14]: "há quinze dias | há 15 dias",
  },
  weekends: {
    0: `no fim de semana | neste fim de semana | este fim de semana | durante o fim de semana
      | no fim-de-semana | este fim-de-semana | no final de semana | neste final de semana
      | o fim de semana`,
    1: `no fim de semana passado | fim de semana passado | no último fim de semana
      | no último final de semana | no final de semana passado | o fim de semana passado
      | no passado fim de semana`,
    2: "",
  },
  ago: `há {count} {units} | {count} {units} atrás | há {count} {units} atrás
    | há cerca/mais/menos de {count} {units} | há apenas/quase/uns/umas/já {count} {units}
    | faz {count} {units} | a {count} {units} atrás`,
  weekday: {
    on: "na/no {wd} | {weekday} à noite/tarde | {weekday} de manhã",
    last: "na/no? {wd} passada/passado | última/último/passada/passado {wd}",
    thisWeek: "{wd} desta semana | esta semana , na/no {wd}",
    lastWeek: "{wd} da semana passada/anterior | semana passada ,? na/no {wd}",
  },
  periods: {
    0: "este/esta/neste/nesta/deste/desta {unit} | {unit} em curso | {unit} corrente",
    1: `{unit} passado/passada/anterior | último/última/passado/passada {unit} | {unit} que passou/terminou`,
    2: "penúltimo/penúltima {unit} | {unit} retrasado/retrasada",
  },
  named: { "month 1": "mês passado", "year 2": "ano retrasado" },
  thePeriod: "{unit}",
  dates: "{day} de {month} | {day} do mês de {month}",
  dayOfMonth: "a {day} | em {day} | o {day}",
  dayOfMonthSure: "dia {day} | {weekday} ,? dia {day} | {weekday} {day}",
  in: "em | no mês de | durante | durante o mês de | ao longo de | no decorrer de | durante todo o",
  quarters: `t{number} | {number}t | {number}t{yy} | {ordinal} trimestre | trimestre {number} | {ordinal} tri
    | {roman} trimestre`,
  halves: `s{number} | {number}s{yy} | {ordinal} semestre | semestre {number} | {ordinal} metade do ano
    | {ordinal} metade de | {roman} semestre`,
  weeks: "semana {number} | sem .? {number} | semana n º {number}",
  weekOfMonth: "{ordinal} semana de {month}",
  inYear: "ano/exercício {year} | ano/exercício de {year} | ao longo de {year}",
  yearGlue: "de | do | ' | / | - | , | do ano de | do ano",
  parts: {
    first: "primeiro dia de | primeiro dia do",
    last: "último dia de | último dia do",
    begin: `início de | início do | início da | começo de | começo do | princípio de | princípios de
      | primeiros dias de`,
    middle: "meados de | meados do | meio de | meio do",
    end: `final de | final do | final da | fim de | fim do | fim da | finais de | fins de | fecho de
      | última semana de | últimos dias de`,
  },
  partsAfter: { begin: "", middle: "", end: "" },
  on: "em | no dia | dia | do dia | a | data : | aos",
  events: "entrega | lançamento | arranque | reunião | go-live | aceite | migração",
  to: "a | ao | - | e | até | até ao | ao dia | até o | /",
  small: `o | a | os | as | do | da | de | no | na | ao | à | em | , | dia | o dia | início de | meados de
    | final de | fim de | às | este | esta | próximo`,
  next: `próximo | próxima | que vem | que entra | seguinte | vindouro | vindoura | proximo | proxima
    | daqui a`,
  limit: `até | até ao | até o | até a | até à | antes de | antes do | antes da | a partir de | a partir do
    | a partir da | o mais tardar | no máximo | no máximo até | vence | vence em | válido até
    | válida até | previsto para | prevista para | previsto para o | prevista para a | daqui até`,
  every: "cada | toda | todas as | todo | todos os | às | aos | todas",
  compared: `que | do que | do que em | do que no | do que na | que em | que no | vs | contra | face a | face ao
    | em relação a | em relação ao | em relação à | relativamente a | relativamente ao | comparado com
    | comparada com | comparado ao | comparado a | em comparação com | em vez de | como em | sobre
    | sobre o | superior a | superior ao | inferior a | inferior ao | ante | frente a | frente ao
    | mesmo período | o mesmo mês | mesmo mês | no mesmo período | versus`,
  likened: "como",
  since: "desde",
  sinceMeansFrom: false,
  unlessPast: "para | para o | para a",
  live: `no ar | em produção | em funcionamento | ativo | ativa | operacional | disponível | online
    | em operação | funciona | funcionando | live | aberto | aberta | em uso | em serviço | a funcionar`,
  none: "nenhum | nenhuma | não | zero | sem | ninguém | nunca | nada | menos | mais | %",
  after: `após | após o | após a | depois de | depois do | depois da | na sequência de | na sequência do
    | pedido de | email de | e-mail de | proposta de`,
  from: "de | passou de | caiu de | subiu de | desceu de",
  into: "para | a | até",
  plans: `*ará | *erá | *irá | *arão | *erão | *irão | *aremos | *eremos | *iremos | *orá | *orão | vai | vamos
    | vão | deve | devem | deveria | deveriam | devemos | pode | podem | poderia | previsto | prevista
    | previstos | previstas | planeado | planejado | planejada | programado | programada | agendado
    | agendada | marcado para | marcada para | esperamos | espera-se | prevemos | prevê | amanhã
    | depois de amanhã | próximo | próxima | em breve | vence | vencem | válido | válida | horário
    | aberto de | aberta de | quando | assim que | por favor | queremos | querem | começamos | começa
    | inicia | arranca | entra no ar | será | pendente | convite | adiado | adiada | arrancamos | tomara
    | termina em | termina no | acaba em | expira | sai na | sai no | sai em`,
  aims: "objetivo | objectivo | objetivos | meta | metas | prazo | plano | previsão | orçamento | data limite",
  notPlans: `como previsto | que o previsto | do que o previsto | conforme previsto | do previsto | o previsto
    | antes do prazo | dentro do prazo | dentro do orçamento | acima da meta`,
  past: `foi | foram | era | eram | tinha | tinham | houve | teve | tiveram | tivemos | esteve | estava
    | estavam | fez | fizeram | fizemos | deu | deram | pôs | veio | vieram | disse | disseram | *ou
    | *aram | *eram | *iram | *eu | *iu | *ámos | *amos | *emos | *ava | *avam | saiu | caiu | ficou`,
  done: `*ado | *ada | *ados | *adas | *ido | *ida | *idos | *idas | assinado | feito | feita | entregue
    | entregues | pronto | pronta | no ar | em produção | online | aberto | aberta | pago | paga | ganho
    | ganha | aceite | dito | escrito | posto | visto | zero | sem | nenhum | nenhuma | recorde | melhor
    | primeiro | ok | concluído | concluída`,
  begun: `arranque do projeto | kick-off | kickoff | começou | iniciou | iniciado | iniciada | começado
    | encomendado | encomendada | pedido | solicitado | solicitada | prometido | primeiro contacto
    | primeiro contato`,
  subjects: "é | são",
  presents: `sai | saem | entra | entram | deixa | deixam | termina | terminam | acaba | acabam | chega | chegam | abre | abrem
    | fecha | fecham | muda | mudam | reforma-se | aposenta-se`,
  conjunctions: `e | mas | que | porque | enquanto | embora | onde | quando | por isso | então | pois | já que
    | o que | depois`,
  identifiers: `fatura | factura | n º | núm | num | número | ticket | pedido | versão | v | ref | referência
    | capítulo | secção | seção | tel | telefone | fax | página | artigo | norma | processo | sala | nota
    | iban | conta | fase | lote | às`,
  never: `sexta-feira santa | sexta-feira 13 | terça-feira gorda | segunda fase | segunda parte | segunda vez
    | segunda versão | quarta parte | terça parte | quinta parte | black friday | os últimos | as últimas
    | nos últimos | nas últimas | dos últimos | dia a dia | no dia a dia | um dia | por dia`,
  dotted: false,
};
