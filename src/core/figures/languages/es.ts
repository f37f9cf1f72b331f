// Spanish words for numbers, units, changes and roles, of Spain and of Latin America.
import type { Period } from "../figure.ts";
import { withBareForms } from "./bare-forms.ts";
import type { Language } from "./language.ts";
import { grouped, list, multiples, valued, words } from "./lists.ts";

export const es: Language = withBareForms({
  code: "es",
  decimal: ",",
  telltale: words(`a el la los las de del y en con por una un que se su sus al es está más pero para sin ha
    han ya le les nos lo como fue son este muy cada año años día días ahorra hoy todo eso ese mes ahorraron bajó
    redujo redujeron reduc{ción,ido,ir} creció crecieron cayó crecimiento disminución logr{amos,aron,ó} pasó
    consiguieron conseguimos unos unas mil cien dos tres ocho diez mitad solicitudes equipo empresa proyecto reunión
    mejor{a,ó,aron} lugar vez alrededor casi además aún entrega evitaron dejan dejaron recuperaron triplicaron
    duplicamos devoluciones consiguió soporte tienda tiendas tasa hacen personas`),

  cardinals: valued(`0: cero; 1: uno; 2: dos; 3: tres; 4: cuatro; 5: cinco; 6: seis; 7: siete; 8: ocho;
    9: nueve; 10: diez; 11: once; 12: doce; 13: trece; 14: catorce; 15: quince; 16: dieciséis; 17: diecisiete;
    18: dieciocho; 19: diecinueve; 20: veinte; 21: veintiun{o,a} | veintiún; 22: veintidós; 23: veintitrés;
    24: veinticuatro; 25: veinticinco; 26: veintiséis; 27: veintisiete; 28: veintiocho; 29: veintinueve;
    30: treinta; 40: cuarenta; 50: cincuenta; 60: sesenta; 70: setenta; 80: ochenta; 90: noventa; 100: cien |
    ciento; 200: doscient{os,as}; 300: trescient{os,as}; 400: cuatrocient{os,as}; 500: quinient{os,as};
    600: seiscient{os,as}; 700: setecient{os,as}; 800: ochocient{os,as}; 900: novecient{os,as}; 1e3: mil`),
  scales: valued(`1e3: mil; 1e6: millón | millones | mill | mills | mllns | mio | mm | m de;
    1e9: millardo{,s}; 1e12: billón | billones; 12: docenas`),
  articles: ["un", "una"],
  numberGlue: ["y"],
  joinsNumbers: false,
  andHalf: { "y medio": 0.5, "y media": 0.5, "y cuarto": 0.25, "y tres cuartos": 0.75 },
  fractions: valued(`1/3: tercio{,s} | tercera parte | terceras partes; 0.25: cuarto{,s} | cuarta parte |
    cuartas partes; 0.2: quinto{,s} | quinta parte | quintas partes; 1/6: sexto | sexta parte; 0.125: octavo;
    0.1: décimo | décima parte`),
  vagueNumbers: valued(`2: un par de; 12: una docena de | una docena; 6: media {docena de,docena}; 10: una
    decena de; 20: una veintena de; 30: una treintena de; 100: un centenar de; 1e3: un millar de; 500: medio millar
    de; 50: medio centenar de; 5e5: medio millón; 1.5e6: {millón,un millón} y medio; 2.5e6: dos millones y medio;
    3.5e6: tres millones y medio; 4.5e6: cuatro millones y medio; 5.5e6: cinco millones y medio; 2.5e5: un cuarto de
    millón; 1.5: {hora,semana} y media | {día,mes,año} y medio; 0.5: media {hora,jornada} | medio {día,año,punto};
    0.25: un cuarto de hora; 0.75: tres cuartos de hora`),
  vagueTimes: grouped(`seconds: {unos,pocos,unos pocos,cuestión de} segundos | segundos;
    minutes: {unos,pocos,unos pocos,cuestión de,varios} minutos | minutos; hours: {unas,pocas,unas pocas,cuestión
    de,varias} horas | horas; days: {unos,pocos,unos pocos,varios} días | días; weeks: {unas,varias} semanas |
    semanas; months: {unos,varios} meses | meses; milliseconds: milisegundos; years: años`),
  outOf: list("de | de {cada,los,las,entre} | sobre | en cada"),

  currencies: grouped(`EUR: euro | euros | eurazos; USD: dólar | dólares | dls | dlls | dólares {americanos,
    estadounidenses,de ee.uu.} | u$s | u$d | us dólares; CAD: dólares canadienses; AUD: dólares australianos;
    MXN: peso | pesos | pesos mexicanos; ARS: pesos argentinos; CLP: pesos chilenos; COP: pesos colombianos;
    UYU: pesos uruguayos; DOP: pesos dominicanos; PEN: soles | nuevos soles | s/ | s/.; GTQ: quetzales;
    HNL: lempiras; NIO: córdobas; CRC: colones; PAB: balboas; VES: bolívares; BOB: bolivianos; PYG: guaraníes;
    BRL: reales | reales brasileños; GBP: libra | libras | libras esterlinas; CHF: franco{,s} | francos suizos;
    JPY: yenes; CNY: yuanes; PLN: zlotys; SEK: coronas suecas; NOK: coronas noruegas; DKK: coronas danesas;
    kr: coronas; INR: rupias; AED: dírhams`),
  cents: grouped("EUR: céntimo{,s} | cts | cént; $: centavo{s,}"),
  moneyNouns: words(`ahorr{o,os,an,amos,ados} margen facturación ingresos beneficio costes costos presupuesto
    ventas`),
  currencyGlue: ["de"],
  percent: list("por {ciento,cien,cento} | porciento | pct"),
  points: words(`puntos_{porcentuales,de_porcentaje,percentuales} punto_porcentual puntos punto p.p. pp pps
    pts ptos pts. ptos.`),
  basisPoints: words("puntos_básicos punto_básico puntos_base pb pbs p.b. pbs. bps"),
  timeUnits: grouped(`milliseconds: ms | milisegundo{,s}; seconds: s | seg | segs | segundo{,s};
    minutes: min | mins | minuto{,s} | minutitos; hours: h | hr | hrs | hs | hora | horas | horitas | horas-hombre |
    horas-persona; days: día | días | jornada{,s}; weeks: semana{,s} | sem | sems; months: mes | meses; years: año |
    años`),
  adjectives: words(`nuev{os,as,o,a} buen{os,as,} más menos otros otras grandes pequeños pequeñas distintos
    distintas diferentes largos largas primeros primeras últimos últimas posibles potenciales principales únicos
    únicas verdaderos valiosas preciosas valiosos simples meros escasos escasas eternos eternas interminables
    tediosas pesadas enteras enteros hasta`),
  times: ["veces", "vez"],
  factors: list(`{por un,un} factor de | factor de | factor | multiplic* {por,casi por,x} | se multiplic*
    por`),
  multiples: multiples(`2 increase: duplic* | dobl* | doble | {el,al} doble | dos veces más;
    3 increase: triplic* | triple{,s} | {el,al} triple; 4 increase: cuadruplic* | cuádruple | cuadruplicó;
    5 increase: quintuplic* | quíntuple; 6 increase: sextuplic*; 10 increase: decuplic* | diez veces más;
    0.5 decrease: {a,en,por,bajaron,bajó} la mitad | casi la mitad menos | la mitad {menos,de tiempo,del tiempo,de
    horas,de lo que,que antes,de antes,de errores,de coste,de costo,del coste,del costo} | mitad de precio | divid*
    {por,entre} dos; 1/3 decrease: divid* {por,entre} tres; 0.25 decrease: divid* por cuatro`),
  notCounted: words(`a al algo algún algun{a,as,os} allí anterior{,es} ante antes apenas aproximadamente aquel
    aquella aquí así aún aunque bajo bien cada casi como con contra cual cuales cuando cuanto cuya de del desde
    después donde durante e el él ella ellas ellos en entre era eran es esa esas ese eso esos está esta{ba,ban,s}
    están este esto estos estuvo fue fueron frente gracias ha había habían han hasta hay hemos hizo hoy incluso
    junto justo la las le les lo los luego mayor me mediante menor mejor mi mientras mis mismo mucho muy nada ni
    ninguna ninguno no nos nosotros nuestr{a,as,o,os} nunca o otra otro para pero poco por porque posterior pues qué
    quien quienes respecto respectivamente se según ser será si sí siempre sido siendo sin sino sobre sólo son su
    sus también tampoco tan tanto te tenemos tenía tenían tiene tienen todas todavía todo todos toda total tras tu
    tus un una unas uno unos usted va van vs ya y yo día días semana{,s,les} mes meses año años hora horas minuto
    minutos segundo segundos ciento puntos punto trimestr{e,es,al,ales} veces vez enero febrero marzo abril mayo
    junio julio agosto septiembre setiembre octubre noviembre diciembre lunes martes miércoles jueves viernes sábado
    domingo am pm ayer mañana actual{,es,mente} ahora fase nivel piso sala diari{os,as,o,a} semanal mensual
    mensuales anual anuales pasó pasa{ron,,n,do,r} ido logrado llegó llegaron quedó quedaron hicieron dijo dicen usa
    usan tomó toma x hacia hace`),
  scores: grouped(`satisfacción: satisfacción; NPS: nps; eNPS: enps; CSAT: csat; Lighthouse: lighthouse;
    PageSpeed: pagespeed; Trustpilot: trustpilot; estrellas: estrella{s,}; puntuación: puntuación;
    valoración: valoración; calificación: calificación; nota: nota media`),

  from: list("de | del | desde | desde {el,los,las} | de {los,las,un,una,la}"),
  to: list("a | al | hasta | hasta {el,los,las} | a {los,las,un,una,tan sólo,menos de,sólo}"),
  by: list("en | en {un,una,unos,unas}"),
  insteadOf: list(`en {lugar de,lugar del,vez de,vez del,comparación con,comparación a} | {en lugar de,en vez
    de,frente a,respecto a,comparado con,en comparación con,contra,más que,sobre,que,no,ante} los | {en lugar de,en
    vez de,frente a,contra,más que,sobre,no} las | {frente,cuando antes no llegaba} {a,al} | respecto {a,al,de} |
    con respecto a | comparad{o,a,os,as} con | versus | vs | vs. | contra | contra el | antes {no llegaba a,no
    llegaba al,no pasaba de,no pasaba del,no superaba el,rondaba el,estaba en el,estaba en,era del,eran del} | y no`),
  formerly: words(`{el_trimestre,el_mes,el_semestre,el_año,la_semana,año,mes,trimestre,semana}_anterior
    hace_un_año un_año_antes al_principio en_su_día entonces ya_no antes antes: antes_{era,eran,de_eso}
    anterior{mente,,es} previamente solía* tardaba* tardábamos llevaba* necesitaba* era eran estaba* estábamos
    costaba* requería* hasta_ahora {en_el,el_año,el_mes,el_trimestre}_pasado inicialmente originalmente inicial
    previo previos había* gastaba* pagaba* gestionaba* tomaba* duraba* demoraba* hacía* tenía* vendía* invertía*
    dedicaba* recibía* atendía* procesaba* facturaba* fue_de pasado pasada`),
  copulas: words("era eran fue fueron estaba estaban tenía tenían tardaba tardaban llevaba"),
  nowadays: words(`ahora ahora: ahora_{son,es,mismo} hoy hoy: hoy_{son,es,en_día} actualmente a_día_de_hoy
    después después: en_la_actualidad tard{a,an,amos,o} sino sino_que ya {ya_está,está,están,estamos,se_hace}_en
    este_{año,mes,trimestre} esta_semana desde_entonces nuevo: nueva: actual lleva llevan con_el_nuevo con_la_nueva
    demora demoran bast*`),
  rangeGlue: list("a | o | u | y {un,el,los,las,una,unos,unas} | ó | o incluso | a {un,los,las} | hasta"),
  between: list("entre | entre {un,una,el,los,las,unos,unas}"),
  hedges: {
    about: withArticles(`unos | unas | aproximadamente | aprox | aprox. | {alrededor,cerca,una media,un
      promedio,cosa,estimado} de | casi | más o {menos,menos unos} | en torno {a,al} | entorno a | prácticamente |
      ~ | ≈ | ca. | de media | {en,de} promedio | de media unos | sólo | apenas | tan sólo | solamente |
      únicamente | algo así como | ronda{ndo,n,} | roza{ndo,n,} | como | estimada en | cercan{o,a,os} a | unos
      buenos | a penas | alrededor del | cerca del | cercan{o,a} al`),
    "at-least": withArticles(`{más,mínimo,un mínimo,por encima,no menos,arriba,por arriba,mayor,poco más,algo
      más,bastante más,mucho más,bien más,no baja,a partir,pasa,pasan} de | {al,por lo} menos | como mínimo |
      mínimo | {superior,superiores,mayor,mayores} a | mayor que | {nada,nada más y nada,ni más ni} menos que | > |
      ≥ | >= | excede los | {más,por encima,arriba,poco más,algo más} del | superior al`),
    "at-most": withArticles(`{menos,máximo,un máximo,por debajo,no más,debajo,menor,poco menos,algo menos}
      de | como máximo | máximo | hasta | {inferior,inferiores,menor,menores} a | a lo sumo | < | ≤ | <= | como
      mucho | tope | {menos,por debajo,poco menos} del | inferior al`),
  },

  increase: words(`aument* crec* crezc* increment* subi{ó,mos,do,da,das,r} subieron subiendo sube suben suba
    subas más mayor mayores gana{,n,ron,mos,do,da,ndo} ganó ganancia{,s} elev* adicional{,es} extra extras impuls*
    dispar* generó genera{ron,do,dos,da,das,,n,mos,ndo} ampli{ó,aron,ado} repunt* aport* alza añadió añadieron
    agregó agregaron potenció remontó remontaron multiplic* escaló escalaron creciente plus ingresó ingresaron
    superior incrementales más_{alto,alta,altos,altas,grande} por_encima_del_año al_alza`),
  decrease: words(`menos reduc* reduj* reduzc* baja{,n,ron,mos,do,da,das,ndo,r,ba} bajó baje bajen disminu*
    ahorr* recort* descend* desciend* descenso{,s} cae caen cayó cayeron caíd{o,a,as} caer cayendo acort* abarat*
    elimin* evit* libera* liberó perdió perdieron pierde pierden perdido pérdida pérdidas menor menores desplom*
    economiz* abrevi* rebaj* mengu* encogió suprim* inferior descuento descongestion* aliger* contuvo desaparec*
    minimiz* aminor* más_{bajo,baja,bajos,bajas,barato,barata,baratos,baratas,corto,corta,cortos,cortas,económic*,
    ligero,ligera,reducid*} dej*_de ya_no_gast* ya_no_pag* a_la_baja nos_quit* les_quit* se_quitaron`),
  faster: list(`más {rápido,rápida,rápidos,rápidas,rapidez,veloz,veloces,velocidad,ágil,ágiles,temprano,
    pronto} | aceler* | agiliz* | rápido | rápidamente`),
  better: list("mejor* | optimiz* | más eficiente{,s} | más productiv*"),
  worse: ["empeor*", "peor", "peores", "más lent*"],
  lessIsBetter: words(`coste* costo* gasto* tiempo* plazo* error* defecto* fallo* falla* queja* reclamación*
    reclamo* churn caída* espera latencia duración incidencia* incidente* devolucion* devolución rebote abandono
    merma* retraso* demora* absentismo ausentismo rotación bajas carga inventario desperdicio* tickets impago*
    morosidad cpl cpa cpc cac consumo`),
  neutral: list(`más {bien,o menos,adelante,información,detalles,detalle,tarde,importante,importantes,grandes,
    que nada} | {una vez,nada,no,lo,los,las,es,sin} más | menos mal | {al,por lo,ni más ni,ni mucho} menos | {a
    lo,el,la} mejor | por lo demás | bajo {control,el,la,los,un,una,contrato,demanda,su} | {dar de,darse de,dado
    de,de} baja | baja médica | mejores {empresas,prácticas,deseos} | {las,los} mejores | mejor dicho | cuanto
    antes | a más tardar | valor añadido | mayor parte | mayoría | en mayor medida | calle mayor | subi{r,do,mos,ó}
    a producción | subir el archivo | subida de archivos`),
  achieved: words(`logr* conseg* consig* alcanz* super{ó,aron,amos,ado,an,a}
    entreg{ó,aron,amos,ado,ados,ada,adas} cerra{mos,ron,do,dos,das,ndo} cerró firm{ó,aron,amos,ado,ados}
    vend{ió,ieron,imos,ido,idos,idas,en} factur{ó,aron,amos,ado} proces{ó,aron,amos,ado,ados,adas,a,an}
    migr{ó,aron,amos,ado,ados,adas} resolv{ió,ieron,imos,emos} resuelt{o,os,as} resuelve{,n}
    atend{ió,ieron,imos,ido,idos,idas,emos} atienden public{ó,aron,amos,ado,ados} lanz{ó,aron,amos,ado}
    registr{ó,aron,amos,ado,ados,adas} inscribieron inscribió inscrit{o,os,as} asistió asistieron asistido
    descarga{ron,do,dos} recibi{ó,mos,do,dos} recibieron recuper* recaud* cobr{ó,aron,amos,ado}
    capt{ó,aron,amos,ado,ados} obtuv* obtenido{,s} obtuvimos sumó suma{ron,n,mos,do} cumpl* activ{ó,aron,ado,ados}
    automatiz* despleg{ó,aron,amos,ado} récord consecutiv{os,as} seguidos seguidas uptime disponibilidad amortizó
    amortiza{ron,do,,ción} entraron accedieron conectaron participaron respond{ieron,emos,en,e,ió} convirtieron
    convirtió renovaron compraron pagaron abrieron agenda{ron,das,dos,mos} reservaron reservado
    gestion{ó,aron,ado,amos,an} complet{ó,aron,ado,ados,amos} termin{ó,aron,amos,ado} estrenó estrenamos
    solucion{ó,aron,ados,ado} tramit{ó,aron,ado,ados,an} atrajo atrajeron trajo trajeron contest{ó,aron,amos}
    form{ó,amos,ado} validó validaron aprob{ó,aron,ado} produjo produjeron producen despach{aron,amos,ó}
    envi{aron,ó,amos,ado,ados} retuvo retuvieron mantuvo mantuvieron retomaron ingresado incorpor{ó,aron} contrató
    contrataron sin detect* capacit* escane* digitaliz* redirig* reasign* cosech* visitaron probaron reunió
    reunieron reunimos congregó acudieron acudió vinieron rebas{ó,aron,amos} sobrepas* ahorrado
    antes_de_{lo_previsto,lo_planeado,lo_planificado,lo_esperado,lo_acordado,plazo,tiempo,la_fecha} antes_del_plazo
    de_{antelación,anticipación,adelanto,las_cuales,los_cuales} por_adelantado {días,semanas,horas,minutos,meses,
    día,semana,mes,hábiles,laborables}_antes en_{marcha,producción,vivo,línea,plazo,fecha,hora,tiempo_récord}
    a_tiempo inici{aron,ó}_sesión se_{paga_solo,paga_sola,pagó_solo,apuntaron,sumaron} retorno roi {retorno_de_la,
    retorno_de,recuperación_de_la}_inversión lleg{ó,aron,amos,a,an}_a {han,ha,hemos}_llegado {dieron,dado,
    se_dieron}_de_alta ya_{son,van,llevan,llevamos} generando`),
  described: words(`tiene tienen tenemos cuenta{,n}_con contamos_con emplea emplean {empresa,compañía,
    plantilla,equipo,grupo,presupuesto,consta,constan,capacidad,con_más}_de duró tardó tardaron llevó dura{ron,,n}
    tomó tomaron funda{da,do,ron} hay sigue siguen se_mantiene{,n} oficinas países mercados ciudades provincias
    estados comunidades regiones continentes sedes municipios ubicad* con_sede habitual{,es} normal normales suele
    suelen típic* compuesto_por formado_por trabajan metros capacidad_para costó costaron opera{,n}_en una_de_las
    uno_de_los son_una son_un población en_total_hay quedan faltan falta edad hace`),
  planned: words(`objetivo{,s} meta metas quiere quieren queremos quería{,n,mos} quisiera* quisiéramos
    esper{an,amos,o,aban} esperábamos gustaría* plane* pretend* busca{,n,mos} aspira* propon* propus* propuesta{,s}
    debería* deberíamos debe{,n,mos} podría* podríamos puede pueden podemos quizá quizás tal_vez ojalá si_{logra*,
    consegu*,logramos,todo_va} suponiendo siempre_que potencial{,mente} presupuestad* requier* necesita{,n,mos}
    hace_falta oferta ofertas ofrec* cotiza* {,com}prometi* promete* garantiza* ambición deseo desean confían_en
    confiamos_en próximo_{año,mes,trimestre} {año,mes,trimestre}_que_viene hipótesis sería* tendría* permitiría*
    supondría* ahorraría* ahorraríamos reduciría* costaría* bajaría* subiría* aumentaría* negocia{ndo,mos,n}
    estamos_negociando intent* la_idea_es piden pidieron solicitan exige* compromiso estimación estimamos a_ver_si`),
  notPlanned: list(`{antes de lo,más de lo,menos de lo,según lo,tal y como estaba} planeado | antes de lo
    planificado | {superó,superaron,superamos,superado,superando,supera,cumplieron,cumplimos,cumplió,alcanzaron,
    alcanzamos,alcanzó,sobre} el objetivo | {por encima del,frente al} objetivo | {por encima de,superó,superaron,
    superamos,sobre} la meta | {por encima de,superó,superaron,superamos} los objetivos | objetivo
    {cumplido,superado,era} | por debajo del presupuesto | meta era | puede{,n} decir* | ya {puede,pueden,no
    necesita*,no debe*} | podemos {decir,confirmar} | debido a | como esperábamos | no necesitan | sin necesita*`),
  thatIs: list(`es decir | o sea | lo que {supone,equivale a,significa,son,representa,nos da} | equivale{,n}
    a | equivalente{,s} a | que {son,supone,suponen} | esto es | eso es | eso son | = | i.e. | en otras palabras | o
    lo que es lo mismo | un total de | en total | supone{n,} | representa{,n} | o`),
  negated: words("no ni sin ningún ninguna ninguno nunca jamás tampoco nadie nada todavía"),
  notNegated: list(`no {sólo,solamente,obstante,está mal,está nada mal,hay,hubo,menos,más de,es poco,hace
    falta,es broma} | ya no | sin {duda,incidencias,incidentes,errores,problemas,problema,perder,contratar,caídas,
    interrupciones,interrupción,parar,cortes,coste,costo,costes,contar,incluir,subir,ampliar,añadir,aumentar,
    cambiar,tocar,que,ningún,ninguna,una sola,un solo,necesidad,tener que,mayores,más,esfuerzo,intervención,
    retrabajo,demoras,retrasos,fallos,quejas,impuestos,iva} | {nada,ni más ni} menos | nada mal | por no hablar |
    todavía más`),
  prices: list(`tarifa{,s} | {lista de,nuestros} precios | nuestro precio | precio {de lista,del plan} | por
    {persona,usuario,licencia} | cotización | presupuesto para | oferta de | nuestra oferta | a consultar | cuesta
    sólo | cuestan | {precio por,tarifa por,por,/,la} hora | código de descuento | cobramos | pago a | plazo de
    pago | plan básico | el plan`),
  agency: words(`ampliación ampliaciones prórroga contrato{,s} renova{ción,do,da,r,ron,mos} renovó renueva
    renuevan nuestra_factura factura facturas honorarios nuestros_honorarios presupuesto {orden,órdenes,
    pedido}_de_compra nos_{adjudic*,firmaron,contrat*,aprobaron,han_aprobado,aprobó,compraron,encarg*,pag*,amplí*,
    amplia*,renov*} adjudic* licitación firmaron_con_nosotros segunda_fase fase_{2,dos,ii} iguala anexo addenda
    adenda upsell proyecto_de_seguimiento`),
  budgets: words("presupuesto partida pedido encargo"),
  granted: words(
    "recibid{o,a} recibimos aprobad{o,a} liberad{o,a} concedid{o,a} asignad{o,a} autorizad{o,a}",
  ),

  periodsAfter: grouped<Period>(`day: {al,a la,por,por cada,cada,/,x} día | diari{os,as,o,a} | diariamente |
    todos los días | por {noche,jornada,turno}; week: {al,a la,por,por cada,cada,/,x} semana | semanal{es,,mente} |
    todas las semanas; month: {al,a la,por,por cada,cada,/,x} mes | mensual{es,,mente} | todos los meses;
    quarter: {al,a la,por,por cada,cada,/,x} trimestre | trimestral{es,,mente}; year: {al,a la,por,por cada,cada,/,
    x} año | anual{es,,mente} | p.a. | todos los años; once: una sola vez | pago único | de una vez`),
  periodsBefore: grouped<Period>(`year: anual{,es,mente} | {cada,al,por} año; month: mensual{,es,mente} |
    {cada,al,por} mes; week: semanal{,es} | {cada,a la,por} semana; day: diari{o,a,os,as} | {cada,al,por} día;
    quarter: trimestral | cada trimestre; once: único | una sola vez`),
  roles: {
    revenue: words(`venta ventas vend* factur* ingresos ingresó ganancia{,s} beneficio{,s} utilidad{,es}
      margen márgenes pedido pedidos lead leads reserva{,s,ron} conversión conversiones convers* convirt* cliente
      clientes comprador* compra compras suscripci* suscriptor* contrato{,s} oportunidad* pipeline mrr arr ebitda
      prospecto{,s} captó captaron captad* demos donacion* donativos renovacion* renovación recaud* cuota checkout
      cesta carrito ltv aov cotizacion* matrícula* inscripci* negocio* exportacion* órdenes premium cobr* upsell
      ticket-medio huéspedes retorno_{de_la,de,sobre_la}_inversión retorno roi {ticket,valor,pedido}_medio
      ticket_promedio cuota_de_mercado tasa_de_cierre {tasa,ratio}_de_conversión compra_media`),
    cost: words(`cost{e,es,o,os} gast{o,os,ar,aban} ahorr* licencia{,s} factura facturas presupuesto barato
      barata abarat* multa* penalidad* penaliz* alquiler* renta energía electricidad eléctrico luz combustible
      nómina horas-extra inversión infraestructura nube hosting almacén almacenamiento inventario papel impresi*
      mensajería flete fletes logístic* tarifa* comisión comisiones cpl cpa cpc cac opex capex plantilla personal
      fte ftes mantenimiento desperdicio* merma* consumo precio* paga{r,n,ban} honorarios retrabajo externos
      consultor* aranceles coste_de_{adquisición,adquisición_de_cliente,adquisición_de_clientes,venta*,los_pedidos}
      costo_de_{adquisición,adquisición_de_clientes,venta*} por_{pedido,envío,paquete,clic} coste_por_{lead,pedido,
      cliente,adquisición,clic,venta,envío,contacto,ticket,conversión,llamada} costo_por_{lead,pedido,cliente,
      adquisición,clic,venta,envío,ticket,conversión,llamada} horas_extra{,s}`),
    time: words(`tiempo tiempos plazo plazos hora horas minuto minutos día días semana semanas rápid* rapidez
      velocidad latencia duración espera carga respuesta onboarding ciclo cierre tarda* tardó demora* acort*
      antelación despliegue* ágil agiliz* aceler* puesta resolución tiempo_de plazo_de más_rápido
      antes_de_lo_previsto tiempo_de_respuesta plazo_de_entrega`),
    quality: words(`calidad nps csat satisf* error errores defecto* fall{o,os,a,as} bug bugs queja quejas
      reclamacion* reclamación reclamo reclamos reclamaciones churn abandono disponibilidad uptime incidencia{,s}
      incidente{,s} caídas precisión exactitud devolucion* devolución retención rotación valoración puntuación
      calificación estrella* productividad eficiencia eficien* rendimiento rebote interacción engagement puntualidad
      cumplimiento adopción cobertura absentismo ausentismo retraso* fiabilidad ocupación accidente* rechazo*
      fidelización recompra repiten satisfacción_{del_cliente,de_usuarios} {satisfacción_de_los,satisfacción_de,
      pérdida_de,bajas_de,quejas_de,quejas_de_los,retención_de,fuga_de}_clientes`),
    volume: words(`visita visitas visitante* usuario usuarios tráfico llamada llamadas solicitud* caso casos
      registro{,s} descarga* sesion* sesión transaccion* documento{,s} ticket tickets correo correos email* mail
      mails impresion* seguidor* vista vistas envío envíos paquete* entregas asistente* participante* candidat*
      instalacion* archivo* expediente* tienda* sitio* página* volumen capacidad throughput peticion* consulta{s,}
      mensajes mensaje formulario{s,} unidades piezas pacientes citas alumnos`),
  },
  identifiers: words(`factura facturas sala ticket caso planta piso fase versión release sprint paso nivel iso
    rfc puerta edificio página páginas pág línea núm número nº n° no nro id ref referencia pedido orden artículo
    sección capítulo párrafo tel teléfono tlf cel móvil celular fax ext extensión opción q h v vuelo plataforma
    windows oficina calle avenida av avda carrera km cp código lote oleada semana día diapositiva figura tabla anexo
    cláusula regla req pr issue jira contrato expediente cif nif iva iban habitación modelo art incidencia grupo c
    local puesto top turno {a,desde,hasta,sobre}_las a_la calle_mayor pedido_nº orden_de_compra c/`),
  months: list(`{,de} {enero,febrero,marzo,abril,mayo,junio,julio,agosto,septiembre,setiembre,octubre,
    noviembre,diciembre,ene,feb,abr,jun,jul,ago,sept,oct,nov,dic}`),
  of: list("de | de {los,las,la,nuestros,nuestras,sus,todos,todas,su,nuestra} | del"),
  ago: list(`atrás | después | más tarde | antes {de la,del evento,del lanzamiento} | de {antigüedad,edad,
    experiencia,garantía,contrato,preaviso,plazo,vida,historia,trayectoria,retraso} | desde que | seguidos de`),
  momentBefore: list(`hace | hace {unos,unas,ya,más de,casi} | desde hace | dentro de | {en los,durante
    los,los,de los} últimos | {en las,durante las,las,de las} últimas | {en los,los} próximos | {en las,las}
    próximas | cada | los primeros | las primeras | próxim{os,as} | últimos | últimas | desde | tras | a los | a
    las | primer{os,as}`),
  emphatic: ["ya", "todos", "todas"],
  settings: words("en para durante por desde tras entre sobre hacia mediante cada dentro ante"),
  clauseEnds: words(", ; : y e pero mientras aunque porque que ( ) – — - así pues sino cual"),
  clock: words("am pm a.m. p.m. a._m. p._m. de_la_{mañana,tarde,noche} cet utc gmt cest"),
});

/** `casi el 30 %`, `más de un tercio`: the article belongs to the number; `al` and `del` hold theirs. */
function withArticles(text: string): string[] {
  const phrases = list(text);
  return phrases.flatMap((phrase) =>
    / (?:al|del)$/.test(phrase) ? [phrase] : list(`${phrase} {,un,una,el,la,los,las,unos,unas}`),
  );
}
