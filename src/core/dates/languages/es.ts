// Spanish words of past dates and of what is none.
import type { DateLanguage } from "./language.ts";

export const es: DateLanguage = {
  code: "es",
  common: `el | la | los | las | un | una | y | o | pero | es | son | fue | fueron | ha | han | hemos | hubo
    | se | nos | nosotros | ellos | ella | su | sus | nuestro | nuestra | con | sin | por | para | en | de
    | del | al | a | que | no | más | todo | toda | todos | todas | ya | tras | después | lo | le | les
    | este | esta | ese | esa | ningún | ninguna | desde | como | ambas | ambos | cliente`,
  months: `enero | febrero | marzo | abril | mayo | junio | julio | agosto | septiembre, setiembre | octubre
    | noviembre | diciembre`,
  monthsShort: "ene | feb | mar | abr | may | jun | jul | ago | sept, sep, set | oct | nov | dic",
  doubtful: "mar | set | dic | may | mayo",
  doubtfulDates: "mar | set | dic | may",
  weekdays: "lunes | martes | miércoles, miercoles | jueves | viernes | sábado, sabado | domingo",
  monthWeeks: "",
  weekdaysShort: "lun | mar | mié, mie | jue | vie | sáb, sab | dom",
  ordinals: `primer, primero, primera, 1er | segundo, segunda, 2do | tercer, tercero, tercera, 3er
    | cuarto, cuarta, 4to | quinto, quinta | sexto | séptimo | octavo | noveno | décimo`,
  ordinalMarks: "º | ª | er | do | ro | to | o | .º | .ª | .er",
  counts: {
    un: 1,
    una: 1,
    dos: 2,
    "un par de": 2,
    tres: 3,
    unos: 3,
    unas: 3,
    "unos pocos": 3,
    pocos: 3,
    pocas: 3,
    cuatro: 4,
    cinco: 5,
    seis: 6,
    siete: 7,
    ocho: 8,
    nueve: 9,
    diez: 10,
    once: 11,
    doce: 12,
    catorce: 14,
    quince: 15,
    veinte: 20,
    treinta: 30,
  },
  units: {
    day: ["día | dia", "días | dias"],
    week: ["semana", "semanas"],
    month: ["mes", "meses"],
    quarter: ["trimestre", "trimestres"],
    half: ["semestre", "semestres"],
    year: ["año | ejercicio", "años"],
  },
  days: {
    0: `hoy | esta mañana | esta tarde | esta noche | hoy mismo | hoy por la mañana | hoy por la tarde
      | este mediodía`,
    [-1]: `ayer | anoche | ayer por la mañana | ayer por la tarde | ayer por la noche | ayer a mediodía
      | ayer noche | ayer tarde | la noche pasada | la pasada noche | ayer mismo | ayer en la tarde
      | ayer en la noche | ayer en la mañana`,
    [-2]: "anteayer | antes de ayer | antier | anteanoche | antes de anoche",
    [-14]: "hace quince días | hace 15 días",
  },
  weekends: {
    0: `el fin de semana | este fin de semana | durante el fin de semana | en el fin de semana | este finde
      | el finde`,
    1: `el fin de semana pasado | el pasado fin de semana | fin de semana pasado | el último fin de semana
      | el finde pasado`,
    2: "",
  },
  ago: `hace {count} {units} | {count} {units} atrás
    | hace unos/casi/apenas/solo/ya/aproximadamente {count} {units} | hace más/menos de {count} {units}`,
  weekday: {
    on: "{weekday} por/a/en la mañana/tarde/noche | {wd} .",
    last: "{weekday} pasado | pasado {weekday} | último {weekday}",
    thisWeek: "{weekday} de esta semana | {weekday} esta semana | esta semana ,? el {weekday}",
    lastWeek: `{weekday} de la semana pasada/anterior | {weekday} de la pasada semana
      | semana pasada ,? el {weekday}`,
  },
  periods: {
    0: "este/esta {unit} | {unit} en curso",
    1: "{unit} pasado/pasada/anterior | pasado/pasada/último/última {unit}",
    2: "antepasado/antepasada/penúltimo/penúltima {unit}",
  },
  named: { "week 1": "semana pasada | pasada semana", "month 1": "mes pasado" },
  thePeriod: "{unit}",
  dates: "{day} de {month} | {month} {day} ,",
  dayOfMonth: "el {day}",
  dayOfMonthSure: "día {day} | {weekday} {day} | el {day} de este mes | el {day} del mes/corriente",
  in: "en | en el mes de | durante | durante el mes de | durante todo | a lo largo de | todo | en pleno",
  quarters: `t{number} | {number}t | {number}t{yy} | {ordinal} trimestre | trimestre {number} | {roman} trimestre`,
  halves: `s{number} | {number}s{yy} | {ordinal} semestre | semestre {number} | {ordinal} mitad del año
    | {ordinal} mitad de | {roman} semestre`,
  weeks: "semana {number} | sem .? {number} | semana n º {number}",
  weekOfMonth: "{ordinal} semana de {month}",
  inYear: "año/ejercicio {year}",
  yearGlue: "de | del | ' | / | - | , | del año | de el",
  parts: {
    first: "primer día de | primer día del",
    last: "último día de | último día del",
    begin: `principios de | principios del | comienzos de | comienzos del | inicios de | inicios del | inicio de
      | inicio del | primeros de | principio de | principio del | comienzo de | comienzo del`,
    middle: "mediados de | mediados del | mitad de",
    end: `finales de | finales del | fines de | fin de | final de | final del | últimos de | cierre de
      | cierre del | última semana de`,
  },
  partsAfter: { begin: "", middle: "", end: "" },
  on: "el | del | al | el día | con fecha | fecha : | día",
  events: "entrega | lanzamiento | puesta en marcha | reunión | arranque | taller | go-live | migración",
  to: "al | a | - | y | y el | hasta | hasta el | /",
  small: `el | la | los | las | del | de | de la | al | en | , | día | principios de | mediados de
    | finales de | fin de | este | a`,
  next: `próximo | próxima | que viene | que entra | siguiente | entrante | venidero | proximo | proxima
    | dentro de`,
  limit: `hasta | hasta el | antes de | antes del | antes de que | a partir de | a partir del | a más tardar
    | a más tardar el | como muy tarde | como muy tarde el | vence | vence el | válido hasta
    | válida hasta | previsto para | prevista para | de aquí a | de cara a | de cara al`,
  every: "cada | todos los | todas las | los | el primer | uno de cada",
  compared: `que | que en | que el | que en el | vs | contra | frente a | frente al | respecto a | respecto al
    | respecto de | respecto del | con respecto a | comparado con | comparada con | en comparación con
    | en lugar de | en vez de | como en | sobre | superior a | superior al | inferior a | inferior al
    | versus | por encima de | por debajo de | por encima del | el mismo mes | el mismo periodo
    | el mismo trimestre | la misma semana | mismo periodo | interanual`,
  likened: "como",
  since: "desde | desde hace",
  sinceMeansFrom: false,
  unlessPast: "para | para el",
  live: `en línea | en producción | en marcha | activo | activa | operativo | operativa | funciona
    | funcionando | disponible | abierto | abierta | en vivo | online | publicado | publicada | live
    | en servicio`,
  none: "ningún | ninguna | no | cero | sin | nadie | nunca | nada | menos | más | %",
  after: `tras | tras el | tras la | después de | después del | a raíz de | a raíz del | pedido del
    | correo del | oferta del | según lo hablado el`,
  from: "de | desde | pasó de | bajó de | subió de",
  into: "a | hasta",
  plans: `*ará | *erá | *irá | *arán | *erán | *irán | *aremos | *eremos | *iremos | *drá | *drán | *dremos | va a
    | vamos a | van a | voy a | debe | deben | debería | deberían | debemos | puede | pueden | podría
    | previsto | prevista | previstos | previstas | planificado | planificada | programado | programada
    | planeado | planeamos | esperamos | espera | se espera | prevemos | prevé | mañana | pasado mañana
    | próximo | próxima | pronto | vence | vencen | válido | válida | horario | abierto de | abierta de
    | si | cuando | en cuanto | por favor | favor de | ojalá | queremos | quiere | quieren | arrancamos
    | empieza | comienza | inicia el | sale el | será | pendiente | cita | invitación | aplazado
    | aplazada | vamos el | termina el | finaliza | caduca`,
  aims: "objetivo | objetivos | meta | metas | plazo | plan | previsión | presupuesto | fecha límite | límite",
  notPlans: `por la mañana | de la mañana | en la mañana | esta mañana | a la mañana | de lo previsto | lo previsto
    | según lo previsto | como estaba previsto | abierto de nuevo | antes de plazo | dentro del plazo
    | dentro de plazo | según el plan | sobre el objetivo`,
  past: `fue | fueron | ha | han | he | hemos | había | habían | era | eran | hubo | dio | dieron | hizo
    | hicieron | tuvo | tuvieron | tuvimos | estuvo | pudo | pudieron | pudimos | puso | pusieron
    | pusimos | quedó | quedaron | llegó | llegaron | bajó | bajaron | subió | subieron | abrió | abrieron
    | firmó | firmaron | aprobó | aprobaron | entregó | entregamos | entregaron | salió | salieron | cerró
    | cerraron | terminó | terminaron | acabó | renovó | renovaron | confirmó | confirmaron | dijo
    | dijeron | vino | vinieron | *aron | *ieron | *amos | *imos | *aba | *aban | *ió | *ó`,
  done: `*ado | *ada | *ados | *adas | *ido | *ida | *idos | *idas | firmado | hecho | hecha | listo | lista
    | en línea | en producción | abierto | abierta | puesto | puesta | visto | dicho | escrito | resuelto
    | resuelta | cero | sin | ningún | ninguna | récord | mejor | primer | ok | online`,
  begun: `lanzamiento del proyecto | kick-off | kickoff | empezó | comenzó | inició | arrancó el proyecto
    | pedido | encargado | solicitado | solicitó | prometido | prometió | primer contacto`,
  subjects: "es | son",
  presents: `se va | se van | deja | dejan | entra | entran | termina | terminan | acaba | acaban | sale | salen | se jubila
    | se incorpora | cierra | cierran | abre | abren | llega | llegan | se muda`,
  conjunctions: `y | pero | que | porque | mientras | aunque | donde | cuando | así que | por lo que | lo que
    | ya que | pues | luego`,
  identifiers: `factura | n º | núm | num | número | ticket | pedido | versión | v | ref | referencia | capítulo
    | sección | tel | teléfono | fax | página | artículo | norma | expediente | sala | nota | iban
    | cuenta | fase | lote | a las`,
  never: `viernes santo | lunes de pascua | martes de carnaval | domingo de ramos | miércoles de ceniza
    | semana santa | black friday | el mar | la mar | los últimos | las últimas | en los últimos
    | en las últimas | durante los últimos | día a día | al día | un día | segunda fase`,
  dotted: false,
};
