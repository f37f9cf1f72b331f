// Spanish words for numbers, units, changes and roles, of Spain and of Latin America.
import { withBareForms } from "./bare-forms.ts";
import type { Language } from "./language.ts";
import { counting, list, named, words } from "./lists.ts";

export const es: Language = withBareForms({
  code: "es",
  decimal: ",",
  telltale: words(`
    a el la los las de del y en con por una un que se su sus al es está están más pero para sin ha han hemos ya le les nos lo como fue
    fueron son esta este desde hasta cuando porque muy también ahora antes menos cada nuestro nuestra año años día días ahorro
    ahorra ahorran ventas gracias hoy sobre todo entre eso ese mes meses horas clientes
    ahorramos ahorraron ahorrado bajó bajaron bajado subió subieron subido redujo redujeron reducción reducido reducir creció crecieron cayó cayeron crecimiento disminución
    logramos lograron logró pasó pasaron consiguieron conseguimos ingresos costes coste costos gasto gastos pedidos pedido tiempo plazo semana semanas semanales mensuales anuales
    unos unas euros dólares pesos millones millón mil cien dos tres cuatro cinco siete ocho nueve diez veinte treinta veces doble mitad tercio errores envíos envío solicitudes llamadas respuesta
    equipo empresa proyecto contrato factura reunión mejora mejoró mejoraron nuevo nueva nuevos nuevas lugar vez frente respecto alrededor aproximadamente casi además aún donde hacia luego según
    del trimestre pasado usuarios registros tarda tardan tardaban atienden entrega entregado entregamos lanzamos procesaron evitaron dejan dejaron recuperaron facturado facturaron triplicaron duplicamos
    devoluciones incidencias quejas disponibilidad rendimiento ganancia ganaron consiguió licencias almacén céntimos soporte tienda tiendas página tasa conversión facturación hemos hacen dos calidad hasta personas nómina plantilla`),

  cardinals: {
    ...counting(
      "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte",
    ),
    veintiuno: 21,
    veintiún: 21,
    veintiuna: 21,
    veintidós: 22,
    veintitrés: 23,
    veinticuatro: 24,
    veinticinco: 25,
    veintiséis: 26,
    veintisiete: 27,
    veintiocho: 28,
    veintinueve: 29,
    treinta: 30,
    cuarenta: 40,
    cincuenta: 50,
    sesenta: 60,
    setenta: 70,
    ochenta: 80,
    noventa: 90,
    cien: 100,
    ciento: 100,
    doscientos: 200,
    doscientas: 200,
    trescientos: 300,
    trescientas: 300,
    cuatrocientos: 400,
    cuatrocientas: 400,
    quinientos: 500,
    quinientas: 500,
    seiscientos: 600,
    seiscientas: 600,
    setecientos: 700,
    setecientas: 700,
    ochocientos: 800,
    ochocientas: 800,
    novecientos: 900,
    novecientas: 900,
    mil: 1000,
  },
  scales: {
    mil: 1e3,
    millón: 1e6,
    millones: 1e6,
    mill: 1e6,
    mills: 1e6,
    mllns: 1e6,
    mio: 1e6,
    mm: 1e6,
    "m de": 1e6,
    millardo: 1e9,
    millardos: 1e9,
    billón: 1e12,
    billones: 1e12,
    docenas: 12,
  },
  articles: ["un", "una"],
  numberGlue: ["y"],
  joinsNumbers: false,
  andHalf: { "y medio": 0.5, "y media": 0.5, "y cuarto": 0.25, "y tres cuartos": 0.75 },
  fractions: {
    tercio: 1 / 3,
    tercios: 1 / 3,
    "tercera parte": 1 / 3,
    "terceras partes": 1 / 3,
    cuarto: 1 / 4,
    cuartos: 1 / 4,
    "cuarta parte": 1 / 4,
    "cuartas partes": 1 / 4,
    quinto: 1 / 5,
    quintos: 1 / 5,
    "quinta parte": 1 / 5,
    "quintas partes": 1 / 5,
    sexto: 1 / 6,
    "sexta parte": 1 / 6,
    octavo: 1 / 8,
    décimo: 1 / 10,
    "décima parte": 1 / 10,
  },
  vagueNumbers: {
    "un par de": 2,
    "una docena de": 12,
    "una docena": 12,
    "media docena de": 6,
    "media docena": 6,
    "una decena de": 10,
    "una veintena de": 20,
    "una treintena de": 30,
    "un centenar de": 100,
    "un millar de": 1000,
    "medio millar de": 500,
    "medio centenar de": 50,
    "medio millón": 5e5,
    "millón y medio": 1.5e6,
    "un millón y medio": 1.5e6,
    "dos millones y medio": 2.5e6,
    "tres millones y medio": 3.5e6,
    "cuatro millones y medio": 4.5e6,
    "cinco millones y medio": 5.5e6,
    "un cuarto de millón": 25e4,
    "hora y media": 1.5,
    "día y medio": 1.5,
    "semana y media": 1.5,
    "mes y medio": 1.5,
    "año y medio": 1.5,
    "media hora": 0.5,
    "medio día": 0.5,
    "media jornada": 0.5,
    "medio año": 0.5,
    "medio punto": 0.5,
    "un cuarto de hora": 0.25,
    "tres cuartos de hora": 0.75,
  },
  vagueTimes: {
    "unos segundos": "seconds",
    "pocos segundos": "seconds",
    "unos pocos segundos": "seconds",
    "cuestión de segundos": "seconds",
    "unos minutos": "minutes",
    "pocos minutos": "minutes",
    "unos pocos minutos": "minutes",
    "cuestión de minutos": "minutes",
    "unas horas": "hours",
    "pocas horas": "hours",
    "unas pocas horas": "hours",
    "cuestión de horas": "hours",
    "varias horas": "hours",
    "unos días": "days",
    "pocos días": "days",
    "unos pocos días": "days",
    "varios días": "days",
    "unas semanas": "weeks",
    "varias semanas": "weeks",
    "unos meses": "months",
    "varios meses": "months",
    "varios minutos": "minutes",
    milisegundos: "milliseconds",
    segundos: "seconds",
    minutos: "minutes",
    horas: "hours",
    días: "days",
    semanas: "weeks",
    meses: "months",
    años: "years",
  },
  outOf: ["de", "de cada", "de los", "de las", "de entre", "sobre", "en cada"],

  currencies: {
    euro: "EUR",
    euros: "EUR",
    eurazos: "EUR",
    dólar: "USD",
    dólares: "USD",
    dls: "USD",
    dlls: "USD",
    "dólares americanos": "USD",
    "dólares estadounidenses": "USD",
    "dólares de ee.uu.": "USD",
    "dólares canadienses": "CAD",
    "dólares australianos": "AUD",
    u$s: "USD",
    u$d: "USD",
    "us dólares": "USD",
    peso: "MXN",
    pesos: "MXN",
    "pesos mexicanos": "MXN",
    "pesos argentinos": "ARS",
    "pesos chilenos": "CLP",
    "pesos colombianos": "COP",
    "pesos uruguayos": "UYU",
    "pesos dominicanos": "DOP",
    soles: "PEN",
    "nuevos soles": "PEN",
    "s/": "PEN",
    "s/.": "PEN",
    quetzales: "GTQ",
    lempiras: "HNL",
    córdobas: "NIO",
    colones: "CRC",
    balboas: "PAB",
    bolívares: "VES",
    bolivianos: "BOB",
    guaraníes: "PYG",
    reales: "BRL",
    "reales brasileños": "BRL",
    libra: "GBP",
    libras: "GBP",
    "libras esterlinas": "GBP",
    franco: "CHF",
    francos: "CHF",
    "francos suizos": "CHF",
    yenes: "JPY",
    yuanes: "CNY",
    zlotys: "PLN",
    "coronas suecas": "SEK",
    "coronas noruegas": "NOK",
    "coronas danesas": "DKK",
    coronas: "kr",
    rupias: "INR",
    dírhams: "AED",
  },
  cents: { céntimo: "EUR", céntimos: "EUR", cts: "EUR", centavos: "$", centavo: "$", cént: "EUR" },
  moneyNouns: words(
    "ahorro ahorros ahorran ahorramos ahorrados margen facturación ingresos beneficio costes costos presupuesto ventas",
  ),
  currencyGlue: ["de"],
  percent: ["por ciento", "porciento", "por cien", "pct", "por cento"],
  points: list(
    "puntos porcentuales | punto porcentual | puntos de porcentaje | puntos | punto | p.p. | pp | pps | pts | ptos | pts. | ptos. | puntos percentuales",
  ),
  basisPoints: list("puntos básicos | punto básico | puntos base | pb | pbs | p.b. | pbs. | bps"),
  timeUnits: {
    ...named("milliseconds", "ms milisegundo milisegundos"),
    ...named("seconds", "s seg segs segundo segundos"),
    ...named("minutes", "min mins minuto minutos minutitos"),
    ...named("hours", "h hr hrs hs hora horas horitas horas-hombre horas-persona"),
    ...named("days", "día días jornada jornadas"),
    ...named("weeks", "semana semanas sem sems"),
    ...named("months", "mes meses"),
    ...named("years", "año años"),
  },
  adjectives: words(`
    nuevos nuevas nuevo nueva buenos buenas más menos otros otras grandes pequeños pequeñas distintos distintas diferentes largos largas
    primeros primeras últimos últimas posibles potenciales principales únicos únicas verdaderos valiosas preciosas valiosos simples
    meros escasos escasas eternos eternas interminables tediosas pesadas enteras enteros buen hasta`),
  times: ["veces", "vez"],
  factors: list(
    "por un factor de | un factor de | factor de | factor | multiplic* por | se multiplic* por | multiplic* casi por | multiplic* x",
  ),
  multiples: {
    ...named({ factor: 2, direction: "increase" as const }, "duplic* dobl* doble"),
    "el doble": { factor: 2, direction: "increase" },
    "al doble": { factor: 2, direction: "increase" },
    "dos veces más": { factor: 2, direction: "increase" },
    ...named({ factor: 3, direction: "increase" as const }, "triplic* triple triples"),
    "el triple": { factor: 3, direction: "increase" },
    "al triple": { factor: 3, direction: "increase" },
    ...named({ factor: 4, direction: "increase" as const }, "cuadruplic* cuádruple cuadruplicó"),
    ...named({ factor: 5, direction: "increase" as const }, "quintuplic* quíntuple"),
    ...named({ factor: 6, direction: "increase" as const }, "sextuplic*"),
    ...named({ factor: 10, direction: "increase" as const }, "decuplic*"),
    "diez veces más": { factor: 10, direction: "increase" },
    "a la mitad": { factor: 0.5, direction: "decrease" },
    "en la mitad": { factor: 0.5, direction: "decrease" },
    "por la mitad": { factor: 0.5, direction: "decrease" },
    "casi la mitad menos": { factor: 0.5, direction: "decrease" },
    "la mitad menos": { factor: 0.5, direction: "decrease" },
    "la mitad de tiempo": { factor: 0.5, direction: "decrease" },
    "la mitad del tiempo": { factor: 0.5, direction: "decrease" },
    "la mitad de horas": { factor: 0.5, direction: "decrease" },
    "la mitad de lo que": { factor: 0.5, direction: "decrease" },
    "la mitad que antes": { factor: 0.5, direction: "decrease" },
    "la mitad de antes": { factor: 0.5, direction: "decrease" },
    "la mitad de errores": { factor: 0.5, direction: "decrease" },
    "la mitad de coste": { factor: 0.5, direction: "decrease" },
    "la mitad de costo": { factor: 0.5, direction: "decrease" },
    "mitad de precio": { factor: 0.5, direction: "decrease" },
    "la mitad del coste": { factor: 0.5, direction: "decrease" },
    "la mitad del costo": { factor: 0.5, direction: "decrease" },
    "bajaron la mitad": { factor: 0.5, direction: "decrease" },
    "bajó la mitad": { factor: 0.5, direction: "decrease" },
    "divid* por dos": { factor: 0.5, direction: "decrease" },
    "divid* entre dos": { factor: 0.5, direction: "decrease" },
    "divid* por tres": { factor: 1 / 3, direction: "decrease" },
    "divid* entre tres": { factor: 1 / 3, direction: "decrease" },
    "divid* por cuatro": { factor: 1 / 4, direction: "decrease" },
  },
  notCounted: words(`
    a al algo algún alguna algunas algunos allí anterior anteriores ante antes apenas aproximadamente aquel aquella aquí así aun aún aunque
    bajo bien cada casi como con contra cual cuales cuando cuanto cuya de del desde después donde durante e el él ella ellas ellos en entre era
    eran es esa esas ese eso esos esta está estaba estaban están estas este esto estos estuvo fue fueron frente gracias ha había
    habían han hasta hay hemos hizo hoy incluso junto justo la las le les lo los luego mayor me mediante menor mejor mi mientras mis mismo mucho muy
    nada ni ninguna ninguno no nos nosotros nuestra nuestras nuestro nuestros nunca o otra otro para pero poco por porque posterior pues que qué
    quien quienes respecto respectivamente se según ser será si sí siempre sido siendo sin sino sobre solo sólo son su sus también tampoco tan
    tanto te tenemos tenía tenían tiene tienen todas todavía todo todos toda total tras tu tus un una unas uno unos usted va van vs ya y yo
    día días semana semanas mes meses año años hora horas minuto minutos segundo segundos por ciento puntos punto trimestre trimestres veces vez
    enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre
    lunes martes miércoles jueves viernes sábado domingo am pm ayer mañana actual actuales actualmente ahora fase nivel piso sala
    diarios diarias diario diaria semanal semanales mensual mensuales anual anuales trimestral trimestrales
    pasó pasaron pasa pasan pasado pasar ido logrado sido llegó llegaron quedó quedaron hizo hicieron dijo dicen usa usan tomó toma x hacia hace`),
  scores: {
    satisfacción: "satisfacción",
    nps: "NPS",
    enps: "eNPS",
    csat: "CSAT",
    lighthouse: "Lighthouse",
    pagespeed: "PageSpeed",
    trustpilot: "Trustpilot",
    estrellas: "estrellas",
    estrella: "estrellas",
    puntuación: "puntuación",
    valoración: "valoración",
    calificación: "calificación",
    "nota media": "nota",
  },

  from: list(
    "de | del | desde | desde el | desde los | desde las | de los | de las | de un | de una | de la",
  ),
  to: list(
    "a | al | hasta | hasta el | hasta los | hasta las | a los | a las | a un | a una | a tan solo | a tan sólo | a menos de | a sólo | a solo",
  ),
  by: list("en | en un | en una | en unos | en unas"),
  insteadOf: list(`
    en lugar de | en lugar del | en lugar de los | en lugar de las | en vez de | en vez del | en vez de los | en vez de las | frente a | frente al | frente a los |
    frente a las | respecto a | respecto al | respecto a los | respecto de | con respecto a | comparado con | comparado con los | comparada con | comparados con | comparadas con |
    en comparación con | en comparación con los | en comparación a | versus | vs | vs. | contra | contra los | contra las | contra el | más que los | más que las | sobre los | sobre las |
    que los | cuando antes no llegaba a | cuando antes no llegaba al | antes no llegaba a | antes no llegaba al | antes no pasaba de | antes no pasaba del | antes no superaba el | antes rondaba el | antes estaba en el | antes estaba en | antes era del | antes eran del | y no | no los | no las | ante los`),
  formerly: list(`
    el trimestre anterior | el mes anterior | el semestre anterior | el año anterior | la semana anterior | hace un año | un año antes | al principio | en su día | entonces |
    ya no | antes | antes: | antes era | antes eran | antes de eso | anteriormente | previamente | solía* | tardaba* | tardábamos | llevaba* | necesitaba* |
    era | eran | estaba* | estábamos | costaba* | requería* | hasta ahora | en el pasado | el año pasado | el mes pasado | año anterior | mes anterior | trimestre anterior | semana anterior |
    el trimestre pasado | hace un año | al principio | inicialmente | originalmente | inicial | previo | previos | había* | gastaba* | pagaba* | gestionaba* | tomaba* | duraba* | demoraba* |
    hacía* | tenía* | vendía* | invertía* | dedicaba* | recibía* | atendía* | procesaba* | facturaba* | fue de | anterior | anteriores | pasado | pasada`),
  copulas: words("era eran fue fueron estaba estaban tenía tenían tardaba tardaban llevaba"),
  nowadays: list(`
    ahora | ahora: | ahora son | ahora es | hoy | hoy: | hoy son | hoy es | actualmente | hoy en día | a día de hoy | después | después: | en la actualidad | tarda | tardan | tardamos | tardo | sino | sino que | ya | ya está en | está en |
    están en | estamos en | este año | este mes | este trimestre | esta semana | desde entonces | ahora mismo | se hace en | nuevo: | nueva: | actual | lleva | llevan | con el nuevo | con la nueva | demora | demoran |
    bast*`),
  rangeGlue: list(
    "a | o | u | y un | y el | y los | y las | y una | y unos | y unas | ó | o incluso | a un | a los | a las | hasta",
  ),
  between: list("entre | entre un | entre una | entre el | entre los | entre las | entre unos | entre unas"),
  hedges: {
    about: withArticles(
      list(`
      unos | unas | aproximadamente | aprox | aprox. | alrededor de | cerca de | casi | más o menos | en torno a | entorno a | prácticamente | ~ | ≈ | ca. | de media | en promedio | de promedio |
      de media unos | una media de | un promedio de | solo | sólo | apenas | tan solo | tan sólo | solamente | únicamente | cosa de | algo así como | rondando | rondan | ronda | rozando | rozan | roza | como |
      estimado de | estimada en | más o menos unos | cercano a | cercana a | cercanos a | unos buenos | a penas`),
    ).concat(["en torno al", "alrededor del", "cerca del", "cercano al", "cercana al"]),
    "at-least": withArticles(
      list(`
      más de | al menos | por lo menos | como mínimo | mínimo | mínimo de | un mínimo de | por encima de | superior a | superiores a | no menos de | arriba de | por arriba de | mayor a | mayores a | mayor de | mayor que |
      nada menos que | nada más y nada menos que | ni más ni menos que | poco más de | algo más de | bastante más de | mucho más de | bien más de | > | ≥ | >= | no baja de | a partir de | pasa de | pasan de | excede los`),
    ).concat(["más del", "por encima del", "superior al", "arriba del", "poco más del", "algo más del"]),
    "at-most": withArticles(
      list(`
      menos de | como máximo | máximo | máximo de | un máximo de | hasta | por debajo de | inferior a | inferiores a | no más de | a lo sumo | debajo de | menor a | menores a | menor de | poco menos de | algo menos de | < | ≤ | <= |
      como mucho | tope`),
    ).concat(["menos del", "por debajo del", "inferior al", "poco menos del"]),
  },

  increase: [
    ...words(`
      aument* crec* crezc* increment* subió subieron subimos subido subida subidas subiendo subir sube suben suba subas más mayor mayores
      gana ganan ganó ganaron ganamos ganado ganada ganando ganancia ganancias elev* adicional adicionales extra extras impuls* dispar*
      generó generaron generado generados generada generadas genera generan generamos generando amplió ampliaron ampliado repunt* aport* alza
      añadió añadieron agregó agregaron potenció remontó remontaron multiplic* escaló escalaron creciente plus ingresó ingresaron superior incrementales`),
    ...list("más alto | más alta | más altos | más altas | más grande | por encima del año | al alza"),
  ],
  decrease: [
    ...words(`
      menos reduc* reduj* reduzc* baja bajan bajó bajaron bajamos bajado bajada bajadas bajando bajar baje bajen bajaba disminu* ahorr* recort*
      descend* desciend* descenso descensos cae caen cayó cayeron caído caída caídas caer cayendo acort* abarat* elimin* evit* libera* liberó
      perdió perdieron pierde pierden perdido pérdida pérdidas menor menores desplom* economiz* abrevi* rebaj* mengu* encogió suprim* inferior
      descuento descongestion* aliger* contuvo desapareci* desaparec* minimiz* aminor*`),
    ...list(`
      más bajo | más baja | más bajos | más bajas | más barato | más barata | más baratos | más baratas | más corto | más corta | más cortos | más cortas | más económic* | más ligero | más ligera |
      dej* de | ya no gast* | ya no pag* | a la baja | nos quit* | les quit* | se quitaron | más reducid*`),
  ],
  faster: [
    ...list(
      "más rápido | más rápida | más rápidos | más rápidas | más rapidez | más veloz | más veloces | más velocidad | más ágil | más ágiles | más temprano | más pronto",
    ),
    ...words("aceler* agiliz* rápido rápidamente"),
  ],
  better: [...words("mejor* optimiz*"), "más eficiente", "más eficientes", "más productiv*"],
  worse: [...words("empeor* peor peores"), "más lent*"],
  lessIsBetter: words(`
    coste* costo* gasto* tiempo* plazo* error* defecto* fallo* falla* queja* reclamacion* reclamación* reclamo* churn caída* espera latencia duración incidencia* incidente*
    devolucion* devolución rebote abandono merma* retraso* demora* absentismo ausentismo rotación bajas carga inventario desperdicio* tickets impago* morosidad cpl cpa cpc cac consumo`),
  neutral: list(`
    más bien | más o menos | una vez más | más adelante | más información | más detalles | más detalle | nada más | más tarde | más importante | más importantes | no más | menos mal | al menos | por lo menos |
    ni más ni menos | ni mucho menos | a lo mejor | lo más | los más | las más | es más | sin más | por lo demás | bajo control | bajo el | bajo la | bajo los | bajo un | bajo una | bajo contrato | bajo demanda |
    bajo su | dar de baja | darse de baja | dado de baja | baja médica | de baja | mejores empresas | las mejores | los mejores | el mejor | la mejor | mejor dicho | mejores prácticas | mejores deseos |
    más grandes | más que nada | cuanto antes | a más tardar | valor añadido | mayor parte | mayoría | en mayor medida | calle mayor | subir a producción | subido a producción | subimos a producción | subió a producción | subir el archivo | subida de archivos`),
  achieved: [
    ...words(`
      logr* conseg* consig* alcanz* superó superaron superamos superado superan supera entregó entregaron entregamos entregado entregados entregada entregadas
      cerramos cerró cerraron cerrado cerrados cerradas firmó firmaron firmamos firmado firmados vendió vendieron vendimos vendido vendidos vendidas venden
      facturó facturaron facturamos facturado procesó procesaron procesamos procesado procesados procesadas procesa procesan migró migraron migramos migrado migrados migradas
      resolvió resolvieron resolvimos resuelto resueltos resueltas resuelve resuelven resolvemos atendió atendieron atendimos atendido atendidos atendidas atienden atendemos
      publicó publicaron publicamos publicado publicados lanzó lanzaron lanzamos lanzado registró registraron registramos registrado registrados registradas
      inscribieron inscribió inscrito inscritos inscritas asistió asistieron asistido descargaron descargado descargados recibió recibieron recibimos recibido recibidos
      recuper* recaud* cobró cobraron cobramos cobrado captó captaron captamos captado captados obtuv* obtenido obtenidos obtuvimos sumó sumaron suman sumamos sumado cumpl*
      activó activaron activado activados automatiz* desplegó desplegaron desplegamos desplegado récord consecutivos consecutivas seguidos seguidas uptime disponibilidad
      amortizó amortizaron amortizado amortiza amortización entraron accedieron conectaron participaron respondieron respondemos responden responde respondió convirtieron convirtió renovaron compraron
      pagaron abrieron agendaron agendadas agendados agendamos reservaron reservado gestionó gestionaron gestionado gestionamos gestionan completó completaron completado completados
      completamos terminó terminaron terminamos terminado estrenó estrenamos solucionó solucionaron solucionados solucionado tramitó tramitaron tramitado tramitados tramitan atrajo atrajeron
      trajo trajeron cerrando contestó contestaron contestamos formó formamos formado validó validaron aprobó aprobaron aprobado produjo produjeron producen despacharon despachamos despachó enviaron envió enviamos enviado enviados
      retuvo retuvieron mantuvo mantuvieron retomaron ingresado incorporó incorporaron contrató contrataron sin detect* capacit* escane* digitaliz* redirig* reasign* cosech* visitaron probaron reunió reunieron reunimos congregó acudieron acudió vinieron rebasó rebasaron rebasamos sobrepas* ahorrado`),
    ...list(`
      antes de lo previsto | antes de lo planeado | antes de lo planificado | antes de lo esperado | antes de lo acordado | antes del plazo | antes de plazo | antes de tiempo | antes de la fecha | de antelación | de anticipación | de adelanto | por adelantado |
      días antes | semanas antes | horas antes | minutos antes | meses antes | día antes | semana antes | mes antes | hábiles antes | laborables antes | en marcha | en producción | en vivo | en línea | a tiempo | en plazo | en fecha | en hora |
      iniciaron sesión | inició sesión | se paga solo | se paga sola | se pagó solo | retorno | roi | retorno de la inversión | retorno de inversión | recuperación de la inversión | llegó a | llegaron a | llegamos a | han llegado | ha llegado | hemos llegado | llega a | llegan a |
      dieron de alta | dado de alta | ya son | ya van | ya llevan | ya llevamos | en tiempo récord | se apuntaron | se dieron de alta | se sumaron | de las cuales | de los cuales | generando`),
  ],
  described: list(`
    tiene | tienen | tenemos | cuenta con | cuentan con | contamos con | emplea | emplean | empresa de | compañía de | plantilla de | equipo de | grupo de | duró | tardó | tardaron | llevó | duraron | tomó | tomaron | fundada | fundado | fundaron | hay | sigue | siguen | se mantiene | se mantienen |
    oficinas | países | mercados | ciudades | provincias | estados | comunidades | regiones | continentes | sedes | municipios | ubicad* | con sede | presupuesto de | habitual | habituales | normal | normales | suele | suelen | típic* | consta de | constan de | compuesto por | formado por | trabajan | metros | capacidad para | capacidad de | costó | costaron | opera en | operan en | una de las | uno de los | son una | son un |
    población | en total hay | con más de | dura | duran | quedan | faltan | falta | edad | hace`),
  planned: list(`
    objetivo | objetivos | meta | metas | quiere | quieren | queremos | quería | querían | queríamos | quisiera* | quisiéramos | esperan | esperamos | espero | esperaban | esperábamos | gustaría* | plane* | pretend* | busca | buscan | buscamos | aspira* | propon* | propus* | propuesta | propuestas |
    debería* | deberíamos | debe | deben | debemos | podría* | podríamos | puede | pueden | podemos | quizá | quizás | tal vez | ojalá | si logra* | si consegu* | si logramos | si todo va | suponiendo | siempre que | potencial | potencialmente | presupuestad* | requier* | necesita | necesitan | necesitamos | hace falta |
    oferta | ofertas | ofrec* | cotiza* | prometi* | promete* | garantiza* | ambición | deseo | desean | confían en | confiamos en | próximo año | próximo mes | próximo trimestre | año que viene | mes que viene | trimestre que viene | hipótesis | sería* | tendría* | permitiría* | supondría* | ahorraría* | ahorraríamos | reduciría* | costaría* |
    bajaría* | subiría* | aumentaría* | negociando | negociamos | negocian | estamos negociando | intent* | la idea es | piden | pidieron | solicitan | exige* | compromiso | comprometi* | estimación | estimamos | a ver si`),
  notPlanned: list(`
    antes de lo planeado | antes de lo planificado | más de lo planeado | menos de lo planeado | según lo planeado | tal y como estaba planeado | superó el objetivo | superaron el objetivo | superamos el objetivo | superado el objetivo | superando el objetivo |
    por encima del objetivo | por encima de la meta | supera el objetivo | superó la meta | superaron la meta | superamos la meta | por encima de los objetivos | superó los objetivos | superaron los objetivos | superamos los objetivos |
    objetivo cumplido | cumplieron el objetivo | cumplimos el objetivo | cumplió el objetivo | por debajo del presupuesto | alcanzaron el objetivo | alcanzamos el objetivo | alcanzó el objetivo | objetivo superado | objetivo era | meta era | frente al objetivo | sobre el objetivo |
    sobre la meta | puede decir* | pueden decir* | ya puede | ya pueden | podemos decir | podemos confirmar | debido a | como esperábamos | ya no necesita* | ya no debe* | no necesitan | sin necesita*`),
  thatIs: list(`
    es decir | o sea | lo que supone | lo que equivale a | equivale a | equivalen a | equivalente a | equivalentes a | lo que significa | lo que son | lo que representa | que son | que supone | que suponen | esto es | eso es | eso son | = | i.e. | en otras palabras | o lo que es lo mismo |
    lo que nos da | un total de | en total | suponen | supone | representa | representan | o`),
  negated: words("no ni sin ningún ninguna ninguno nunca jamás tampoco nadie nada todavía"),
  notNegated: list(`
    no solo | no sólo | no solamente | no obstante | ya no | no está mal | no está nada mal | sin duda | sin incidencias | sin incidentes | sin errores | sin problemas | sin problema | sin perder | sin contratar | sin caídas | sin interrupciones | sin interrupción | sin parar | sin cortes | sin coste | sin costo | sin costes |
    sin contar | sin incluir | sin subir | sin ampliar | sin añadir | sin aumentar | sin cambiar | sin tocar | sin que | sin ningún | sin ninguna | sin una sola | sin un solo | sin necesidad | sin tener que | sin mayores | sin más | nada menos | nada mal | ni más ni menos | no hay | no hubo | no menos | no más de | por no hablar | no es poco | no hace falta |
    sin esfuerzo | sin intervención | sin retrabajo | sin demoras | sin retrasos | sin fallos | sin quejas | todavía más | no es broma | sin impuestos | sin iva`),
  prices: list(`
    tarifa | tarifas | lista de precios | nuestro precio | nuestros precios | precio de lista | por persona | por usuario | por licencia | cotización | presupuesto para | oferta de | nuestra oferta | a consultar | cuesta solo | cuesta sólo | cuestan | precio por hora | tarifa por hora | código de descuento | cobramos | por hora | / hora | la hora | pago a | plazo de pago | precio del plan | plan básico | el plan`),
  agency: list(`
    ampliación | ampliaciones | prórroga | contrato | contratos | renovación | renovado | renovada | renovar | renovaron | renovó | renueva | renuevan | renovamos | nuestra factura | factura | facturas | honorarios | nuestros honorarios | presupuesto | orden de compra | órdenes de compra | pedido de compra | nos adjudic* | adjudic* | licitación |
    firmaron con nosotros | nos firmaron | nos contrat* | nos aprobaron | nos han aprobado | nos aprobó | nos compraron | segunda fase | fase 2 | fase dos | fase ii | iguala | nos encarg* | nos pag* | anexo | addenda | adenda | nos amplí* | nos amplia* | nos renov* | upsell | proyecto de seguimiento`),

  periodsAfter: {
    ...every("día", "day", "diarios diarias diario diaria diariamente"),
    ...every("semana", "week", "semanales semanal semanalmente"),
    ...every("mes", "month", "mensuales mensual mensualmente"),
    ...every("trimestre", "quarter", "trimestrales trimestral trimestralmente"),
    ...every("año", "year", "anuales anual anualmente"),
    "p.a.": "year",
    "todos los días": "day",
    "todas las semanas": "week",
    "todos los meses": "month",
    "todos los años": "year",
    "por noche": "day",
    "por jornada": "day",
    "al trimestre": "quarter",
    "por turno": "day",
    "una sola vez": "once",
    "pago único": "once",
    "de una vez": "once",
  },
  periodsBefore: {
    anual: "year",
    anuales: "year",
    mensual: "month",
    mensuales: "month",
    semanal: "week",
    semanales: "week",
    diario: "day",
    diaria: "day",
    diarios: "day",
    diarias: "day",
    trimestral: "quarter",
    "cada año": "year",
    "cada mes": "month",
    "cada semana": "week",
    "cada día": "day",
    "cada trimestre": "quarter",
    "al año": "year",
    "al mes": "month",
    "al día": "day",
    "a la semana": "week",
    "por año": "year",
    "por mes": "month",
    "por semana": "week",
    "por día": "day",
    mensualmente: "month",
    anualmente: "year",
    único: "once",
    "una sola vez": "once",
  },
  roles: {
    revenue: words(`
      venta ventas vend* factur* ingreso ingresos ingresó ganancia ganancias beneficio beneficios utilidad utilidades margen márgenes pedido pedidos lead leads reserva reservas reservaron conversión conversiones convers* convirt* cliente clientes
      comprador* compra compras suscripci* suscriptor* contrato contratos oportunidad* pipeline mrr arr ebitda prospecto prospectos captó captaron captad* demos donacion* donativos renovacion* renovación recaud* cuota checkout cesta carrito
      ltv aov cotizacion* matrícula* inscripci* negocio* exportacion* ordenes órdenes premium cobr* upsell ticket-medio vendid* huéspedes`).concat(
      list(
        "retorno de la inversión | retorno de inversión | retorno sobre la inversión | retorno | roi | ticket medio | ticket promedio | cuota de mercado | valor medio | pedido medio | tasa de cierre | tasa de conversión | ratio de conversión | compra media",
      ),
    ),
    cost: words(`
      coste costes costo costos gasto gastos gastar gastaban ahorr* licencia licencias factura facturas presupuesto barato barata abarat* multa* penalidad* penaliz* alquiler* renta energía electricidad eléctrico electrico luz combustible nómina horas-extra inversión infraestructura nube hosting
      almacén almacenamiento inventario papel impresi* mensajería flete fletes logístic* tarifa* comisión comisiones cpl cpa cpc cac opex capex plantilla personal fte ftes mantenimiento desperdicio* merma* consumo precio* pagar pagan pagaban honorarios retrabajo externos consultor* aranceles`).concat(
      list(
        "coste de adquisición | costo de adquisición | coste de adquisición de cliente | coste de adquisición de clientes | costo de adquisición de clientes | por pedido | por envío | por paquete | por clic | coste por lead | costo por lead | coste por pedido | costo por pedido | coste por cliente | costo por cliente | coste por adquisición | costo por adquisición | coste por clic | costo por clic | coste por venta | costo por venta | coste por envío | costo por envío | coste por contacto | coste por ticket | costo por ticket | coste por conversión | costo por conversión | coste por llamada | costo por llamada | coste de venta* | costo de venta* | coste de los pedidos | horas extra | horas extras",
      ),
    ),
    time: words(`
      tiempo tiempos plazo plazos hora horas minuto minutos día días semana semanas rápid* rapidez velocidad latencia duración espera carga respuesta onboarding ciclo cierre tarda* tardó demora* acort* antelación despliegue* ágil agiliz* aceler* puesta resolución`).concat(
      list(
        "tiempo de | plazo de | más rápido | antes de lo previsto | tiempo de respuesta | plazo de entrega",
      ),
    ),
    quality: words(`
      calidad nps csat satisf* error errores defecto* fallo fallos falla fallas bug bugs queja quejas reclamacion* reclamación reclamo reclamos reclamaciones churn abandono disponibilidad uptime incidencia incidencias incidente incidentes caídas precisión exactitud devolucion* devolución
      retención rotación valoración puntuación calificación estrella* productividad eficiencia eficien* rendimiento rebote interacción engagement puntualidad cumplimiento adopción cobertura absentismo ausentismo retraso* fiabilidad ocupación accidente* rechazo* fidelización recompra repiten`).concat(
      list(
        "satisfacción del cliente | satisfacción de los clientes | satisfacción de clientes | satisfacción de usuarios | pérdida de clientes | bajas de clientes | quejas de clientes | quejas de los clientes | retención de clientes | fuga de clientes",
      ),
    ),
    volume: words(`
      visita visitas visitante* usuario usuarios tráfico llamada llamadas solicitud* caso casos registro registros descarga* sesion* sesión transaccion* documento documentos ticket tickets correo correos email* mail mails impresion* seguidor* vista vistas envío envíos paquete* entregas
      asistente* participante* candidat* candidatura* instalacion* archivo* expediente* tienda* sitio* página* volumen capacidad throughput peticion* consultas consulta mensajes mensaje formularios formulario unidades piezas pacientes citas alumnos`),
  },
  identifiers: words(`
    factura facturas sala ticket caso planta piso fase versión release sprint paso nivel iso rfc puerta edificio página páginas pág línea núm número nº n° no nro id ref referencia pedido orden artículo sección capítulo párrafo tel teléfono tlf cel móvil celular fax ext
    extensión opción q h v vuelo plataforma windows oficina calle avenida av avda carrera km cp código lote oleada semana día diapositiva figura tabla anexo cláusula regla req pr issue jira contrato expediente cif nif rfc iva iban habitación modelo art incidencia grupo c local puesto top turno`).concat(
    list("a las | a la | calle mayor | desde las | hasta las | sobre las | pedido nº | orden de compra | c/"),
  ),
  months: monthNames(),
  of: list(
    "de | de los | de las | de la | del | de nuestros | de nuestras | de sus | de todos | de todas | de su | de nuestra",
  ),
  ago: list(
    "atrás | después | más tarde | antes de la | antes del evento | antes del lanzamiento | de antigüedad | de edad | de experiencia | de garantía | de contrato | de preaviso | de plazo | desde que | seguidos de | de vida | de historia | de trayectoria | de retraso",
  ),
  momentBefore: list(`
    hace | hace unos | hace unas | desde hace | dentro de | en los últimos | en las últimas | durante los últimos | durante las últimas | los últimos | las últimas | de los últimos | de las últimas | en los próximos | en las próximas | los próximos | las próximas |
    cada | los primeros | las primeras | próximos | próximas | últimos | últimas | desde | tras | hace ya | hace más de | hace casi | a los | a las | primeros | primeras`),
  emphatic: words("ya todos todas"),
  settings: words("en para durante por desde tras entre sobre hacia mediante cada dentro ante"),
  clauseEnds: words(", ; : y e pero mientras aunque porque que ( ) – — - así pues sino cual"),
  clock: [
    "am",
    "pm",
    "a.m.",
    "p.m.",
    "a. m.",
    "p. m.",
    "de la mañana",
    "de la tarde",
    "de la noche",
    "cet",
    "utc",
    "gmt",
    "cest",
  ],
});

function monthNames(): string[] {
  const names = words(`
    enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre
    ene feb abr jun jul ago sept oct nov dic`);
  return [...names, ...names.map((name) => `de ${name}`)];
}

function every<P extends string>(unit: string, period: P, adverbs: string): Record<string, P> {
  const forms = [
    `al ${unit}`,
    `a la ${unit}`,
    `por ${unit}`,
    `por cada ${unit}`,
    `cada ${unit}`,
    `/ ${unit}`,
    `x ${unit}`,
    ...words(adverbs),
  ];
  return Object.fromEntries(forms.map((form) => [form, period]));
}

/** `casi el 30 %`, `más de un tercio`: the article belongs to the number. */
function withArticles(phrases: readonly string[]): string[] {
  return phrases.flatMap((phrase) => [
    phrase,
    ...["un", "una", "el", "la", "los", "las", "unos", "unas"].map((article) => `${phrase} ${article}`),
  ]);
}
