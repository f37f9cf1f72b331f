// Danish words for numbers, units, changes and roles.
import type { Language } from "./language.ts";
import { counting, list, multiplied, named, phrased, words } from "./lists.ts";

export const da: Language = {
  code: "da",
  decimal: ",",
  telltale: words(`
    i med en om ca kr mio pr stk sig før op ned nede oppe salget salg stk procent pct mindre flere sager kunde
    og er at det som for ikke af på har havde også eller efter når vi de den et til nu siden end så meget mere blev bliver været kun
    mellem gennem hvor her vores jeres deres kunden kunderne jeg hej med uge uger ugen måned måneden kroner hvad noget nogle mange
    tidligere lavet fået gået sagt fra ud ved fordi hos hvis selv skulle kunne ville hvert dage timer sparer sparet steget faldet`),

  cardinals: {
    ...counting(
      "nul _ to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten",
    ),
    ...named(20, "tyve"),
    ...named(30, "tredive"),
    ...named(40, "fyrre fyrretyve"),
    ...named(50, "halvtreds halvtredsindstyve"),
    ...named(60, "tres tresindstyve"),
    ...named(70, "halvfjerds"),
    ...named(80, "firs"),
    ...named(90, "halvfems"),
    ...named(1, "én ét een"),
    ...named(1.5, "halvanden halvandet"),
    enogtyve: 21,
    enogtredive: 31,
    enogfyrre: 41,
    ...named(100, "hundrede hundred ethundrede"),
    ...named(1000, "tusind tusinde ettusind"),
  },
  scales: {
    ...named(100, "hundrede hundred"),
    ...named(12, "dusin"),
    ...named(1e3, "tusind tusinde tusinder tusindvis tsd t"),
    ...named(1e6, "million millioner millionen mio mill mill."),
    ...named(1e9, "milliard milliarder mia mia. mrd"),
  },
  articles: ["en", "et"],
  numberGlue: ["og"],
  joinsNumbers: true,
  andHalf: {
    ...phrased(0.5, "og en halv | og et halvt | og halv | og halvt | en halv"),
    "og en kvart": 0.25,
  },
  fractions: {
    ...named(1 / 3, "tredjedel tredjedele tredjedelen"),
    ...named(1 / 4, "fjerdedel fjerdedele kvart"),
    ...named(1 / 5, "femtedel femtedele"),
    ...named(1 / 6, "sjettedel sjettedele"),
    ...named(1 / 8, "ottendedel ottendedele"),
    ...named(1 / 10, "tiendedel tiendedele"),
  },
  vagueNumbers: {
    ...phrased(2, "et par | et par stykker"),
    "et dusin": 12,
    "en snes": 20,
    ...phrased(5e5, "en halv million | halv million | en halv mio. | en halv mio"),
    "en halv milliard": 5e8,
    "en kvart million": 25e4,
    ...phrased(0.5, "en halv | et halvt | halv | halvt | en halvtime | et halvår"),
    ...phrased(15, "et kvarter | kvarter"),
    ...phrased(45, "tre kvarter"),
  },
  vagueTimes: {
    ...phrased("seconds", "få sekunder | nogle sekunder | sekunder | nogle få sekunder"),
    ...phrased("minutes", "få minutter | nogle minutter | minutter | nogle få minutter | flere minutter"),
    ...phrased(
      "hours",
      "få timer | nogle timer | timer | nogle få timer | flere timer | en hel eftermiddag | en hel formiddag | en eftermiddag | samme dag | natten over | fra dag til dag",
    ),
    ...phrased("days", "få dage | nogle dage | dage | nogle få dage | flere dage | dag til dag"),
    ...phrased("weeks", "få uger | nogle uger | uger | flere uger"),
    ...phrased("months", "få måneder | nogle måneder | måneder | flere måneder"),
  },
  outOf: list("ud af | af | ud af de | ud af hver | af de"),

  currencies: {
    ...phrased("kr", "krone | kroner | kronerne | kr | kr."),
    ...phrased("DKK", "danske kroner | danske kr. | dkk | ,- | d.kr. | dkr"),
    "norske kroner": "NOK",
    "svenske kroner": "SEK",
    ...named("EUR", "euro euroen"),
    ...named("$", "dollar dollars"),
    ...phrased("USD", "us-dollar | amerikanske dollar | us dollar"),
    ...phrased("GBP", "pund | britiske pund"),
    ...phrased("CHF", "schweizerfranc | schweiziske franc"),
    yen: "JPY",
  },
  cents: { øre: "kr", cent: "EUR" },
  moneyNouns: words("sparet besparelse besparelser margin omsætning overskud omkostninger budget"),
  currencyGlue: [],
  percent: list("procent | pct. | pct | procenten"),
  points: list(
    "procentpoint | procentpoints | procent-point | pct.point | pct.-point | pct. point | pct point | %-point | pp | point | points | procentenheder",
  ),
  basisPoints: list("basispoint | basispoints | bp | bps"),
  timeUnits: {
    ...named("milliseconds", "ms millisekund millisekunder"),
    ...named("seconds", "s sek sekund sekunder sekunders"),
    ...named("minutes", "min minut minutter minutters minutterne kvarter *minutter"),
    ...named("hours", "h t time timer timers timerne tim halvtime *timer"),
    ...named("days", "dag dage dages dagene døgn arbejdsdag hverdag *dage"),
    ...named("weeks", "uge uger ugers ugerne *uger"),
    ...named("months", "måned måneder måneders mdr mdr. md md. *måneder"),
    ...named("years", "år års årene halvår"),
  },
  adjectives: words(`
    nye ny nyt flere færre ekstra yderligere hele lange arbejds åbne aktive kvalificerede registrerede betalende tilfredse betalte
    gratis manuelle manuelt manuel daglige ugentlige månedlige samlede forskellige separate enkelte unikke netto brutto gennemsnitlige
    sammenhængende indgående udgående organiske tilbagevendende bekræftede gode andre stk stk. styk stykker hel fuld fulde
    mindre mere kortere længere effektive varme friske tunge unødige interne eksterne danske bookede solgte potentielle`),
  times: list("gange | gang | x | -dobling | -dobbelt"),
  factors: list("faktor | en faktor | med en faktor | faktoren"),
  multiples: {
    ...multiplied(
      2,
      "increase",
      `fordobl* | fordobbl* | dobbelt | dobbelt så mange | dobbelt så meget | dobbelt så hurtigt | dobbelt så høj | dobbelt op | det dobbelte | dobbelte | doblet | doblede | dobling | toganget | tofold*`,
    ),
    ...multiplied(3, "increase", "tredobl* | tredobbelt* | trefold* | det tredobbelte | trippel* | triplet"),
    ...multiplied(4, "increase", "firdobl* | firedobl* | firdobbelt* | det firdobbelte | firefold*"),
    ...multiplied(5, "increase", "femdobl* | femdobbelt* | det femdobbelte"),
    ...multiplied(6, "increase", "seksdobl* | seksdobbelt*"),
    ...multiplied(10, "increase", "tidobl* | tidobbelt* | det tidobbelte"),
    ...multiplied(
      0.5,
      "decrease",
      `halver* | halvt så mange | halvt så meget | halvt så lang tid | halvt så lang | halvt så dyrt | den halve tid | halve tid | halv tid | på den halve tid | halv pris | til halv pris | til halvdelen | det halve | halvdelen så mange | ned til det halve | halvdelen af tiden | skåret midt over`,
    ),
    ...multiplied(
      0.5,
      null,
      "med halvdelen | med det halve | med ca. halvdelen | med omkring halvdelen | med næsten halvdelen | med over halvdelen | med mere end halvdelen",
    ),
  },
  notCounted: words(`
    af al alle alt altså at bare bedre blev blevet blive bliver bort både da de dem den denne der deres derfor derved det dette dig din disse dog du efter eftersom ej eller en end
    endnu enten er et fandt fik fin for foran fordi fra få får fået før først første gav ge gennem giver gik går gør gøre gjorde gjort ham han har hav havde have hele helt hen her hos hun hurtigere hvad
    hvem hver hverken hvert hvilke hvilken hvis hvor hvordan hvorfor i igen igennem ikke imod ind inden inde inkl ingen intet ja jeg jer jeres jo kan kl klokken kom kommer kommet kun kunne lagt lige
    ligger lå man med meget mellem men mens mere mest mig mindre min mod må måske mange nemlig ned nede nej nok nu nye nær næste når nærmere o og også om omkring op oppe os over per pr på samme samt selv senere senest ses
    sidst sidste siden sig sin sit skal skulle som stadig står så sådan tager tag taget takket tidligere til tilbage tog trods ud uden udover under var vores ved vi via vil ville ville være været hvorefter
    højere lavere flere færre billigere kortere større udgør svarer betyder bruger brugt brugte faldt falder faldet steg stiger steget gange gang x ekskl moms point pct procent procentpoint
    år året års dag dage dagen uge uger ugen måned måneder måneden time timer timen minut minutter sekund sekunder kvartal mdr stk st mio mia kr
    mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar marts april maj juni juli august september oktober november december`),
  scores: {
    tilfredshed: "tilfredshed",
    kundetilfredshed: "kundetilfredshed",
    nps: "NPS",
    enps: "eNPS",
    csat: "CSAT",
    lighthouse: "Lighthouse",
    trustpilot: "Trustpilot",
    ...named("score", "score scoren trustscore tilfredshedsscore kundetilfredshedsscore"),
    ...named(
      "tilfredshed",
      "tilfredshed tilfredsheden kundetilfredshed kundetilfredsheden medarbejdertilfredshed medarbejdertilfredsheden",
    ),
    ...named("stjerner", "stjerner stjerne"),
    ...named("vurdering", "vurdering vurderingen"),
  },

  from: list("fra"),
  to: list(
    "til | ned til | op til | til kun | til blot | til under | til over | til ca. | til ca | til omkring | til knap | til godt | ned på | op på | til mindre end | til mere end",
  ),
  by: list("med"),
  insteadOf: list(
    `i stedet for | istedet for | frem for | fremfor | mod tidligere | mod før | mod | sammenlignet med | i forhold til | ift. | ift | kontra | vs | vs. | op fra | ned fra | fra tidligere | en stigning fra | et fald fra | stigning fra | fald fra | end tidligere | hvor det før var | imod`,
  ),
  formerly: list(
    `
    kvartalet før | måneden før | året før | for et år siden | et år tidligere | sidste kvartal | sidste måned | i starten | dengang |før | tidligere | førhen | før i tiden | før: | tidligere: | plejede | var | tog | tog det | tog før | lå på | gamle | sidste år | året før | sidste kvartal | sidste måned | oprindeligt | krævede | havde | hidtil | historisk | i gamle dage | inden | brugte`,
  ),
  copulas: words("var havde tog lå"),
  nowadays: list(
    `nu | i dag | idag | nu: | efter: | efter | i dag: | nye | i år | for tiden | nuværende | er nu | tager nu | tager det nu | ligger nu | denne måned | dette kvartal | siden da | er det | nede på | oppe på | herefter | bruger | er vi nede på | aktuelt | dags dato`,
  ),
  rangeGlue: list("til | eller | op til | og"),
  between: list("mellem"),
  hedges: {
    about: list(
      `ca | ca. | cirka | omkring | rundt regnet | omtrent | næsten | tæt på | i snit | i gennemsnit | gennemsnitligt | snit | kun | blot | bare | ~ | ≈ | anslået | stort set | i omegnen af | i størrelsesordenen | vel | op mod | henved | noget nær | nærmest`,
    ),
    "at-least": list(
      "mindst | mere end | over | minimum | min. | flere end | > | ≥ | >= | godt | godt og vel | lidt over | langt over | hele | ikke mindre end | et godt stykke over | på den gode side af",
    ),
    "at-most": list(
      "højst | højest | maks | maks. | max | max. | maksimalt | op til | under | mindre end | færre end | knap | knapt | inden for | lige under | < | ≤ | <= | kortere end | ikke mere end",
    ),
  },

  increase: words(`
    stige stiger steg steget stigning* stigende øge øger øgede øget øges øgning forøge* forøget vokse vokser voksede vokset voksende vækst* flere mere mersalg* merindtægt* merindtjening højere hæve hæver hævede
    hævet op oppe opad ekstra yderligere klatre* løfte løfter løftede løftet løft fremgang* tjene tjener tjente tjent indtjent generere* genererede udvide udvidet udvidede
    større plus booste* boostet vundet vandt tilvækst* sprunget sprang eksplodere* indbragte indbragt bidraget skalere* overgået gav opskalere* hoppet skudt rykket`).concat(
    list("gange så mange | gange så meget | gange så høj | gange så stor | gange så ofte | gange flere"),
  ),
  decrease: words(`
    falde falder faldt faldet fald faldende mindske* mindsket sænke sænker sænkede sænket sænkning* færre mindre lavere spare sparer sparede sparet spares sparede besparelse* besparing* tidsbesparelse* omkostningsbesparelse* indsparet
    ned nede nedad kortere forkorte* forkortet afkorte* afkortet reducere* reduceret reduktion* nedbring* nedbragt nedbragte billigere slipper slap sluppet undgå undgår undgået undgik tabt taber tabte
    eliminere* elimineret frigjort frigør frigjorde frigive frigivet skære skærer skar skåret nedskæring* barberet dykket styrtdykket fjernet forsvundet minus sparte trimmet aflastet nedgang* nedsat nedsætte* tilbagegang* tilbagebetalt mindskelse`).concat(
    list(
      "slipper for | slap for | slippe for | sluppet for | skåret af | sparet for | skærer af | barberet af",
    ),
  ),
  faster: list(
    "hurtigere | fremskynde* | fremskyndet | accelerere* | tidligere end planlagt | tidligere end forventet | før planlagt | speedet op | sat fart på",
  ),
  better: list(
    "forbedre* | forbedret | forbedring* | bedre | optimere* | optimeret | effektivisere* | effektiviseret | effektivisering* | effektivere | styrket",
  ),
  worse: list("forværre* | dårligere | forringe* | værre"),
  lessIsBetter: words(`
    omkostning* *omkostning *omkostninger *omkostningerne udgift* *udgifter tid tiden *tid *tiden *tider *tiderne fejl fejlene *fejl fejlrate* fejlprocent* klage* reklamation* retur* returnering* churn frafald* afgang*
    ventetid* nedetid* nedbrud* driftsstop* hændelse* incident* spild* kassation* sygefravær* fravær* medarbejderomsætning* personaleomsætning* kø køen køer bounce afvisningsprocent* risiko* leveringstid* forsinkelse* backlog forbrug* energiforbrug* pukkel*`),
  neutral: list(
    `løber op i | løb op i | mere information | mere info | mere om | mere eller mindre | følge op | følger op | fulgte op | fulgt op | opfølgning | tage op | tager op | taget op | sætte op | sat op | sætter op | dukke op | dukkede op | komme op | op at køre | oppe at køre | læse mere | vide mere | ikke mere | lukke ned | lukket ned | luk ned |
    downloade | skrive op | skrive ned | skrevet ned | ringe op | bryde ned | startet op | starte op | op og køre | flere detaljer | flere spørgsmål | med mere | m.m. | for mere | plus moms | mere end gerne | ned i detaljen | følge med op | kigge ned | går op i | inden for | en gang til`,
  ),
  achieved: list(
    `før tid | før tiden | før plan | før planen | før deadline | til tiden | i mål | i hus | nået | nåede | når | opnået | opnåede | opnår | passeret | passerede | rundede | rundet | runder | booket | bookede | lukket | lukkede | leveret | leverede | flyttet | flyttede | migreret | migrerede | håndteret | håndterede | håndterer | behandlet | behandlede | behandler |
    ekspederet | ekspederede | løst | løste | løser | afsluttet | afsluttede | konverteret | konverterede | tilmeldt | tilmeldte | tilmeldinger | registreret | registrerede | deltog | deltaget | solgt | solgte | solgtes | tegnet | tegnede | loggede på | loggede ind | logget på | logget ind | uddannet | uddannede | oplært |
    publiceret | udgivet | færdig | færdige | færdiggjort | vundet | vandt | sikret | sikrede | fornyet | fornyede | hentet | hentede | aktiveret | aktiverede | lanceret | lancerede | gik live | gået live | er live | gik i luften | gået i luften | i drift | i produktion | idriftsat | overgået | overgik | slået | slog | automatiseret | automatiserede | besvaret | besvarede | besvarer |
    godkendt | godkendte | produceret | producerede | indsamlet | indsamlede | ansat | ansatte vi | rekrutteret | rekrutterede | tiltrukket | tiltrak | fik | fået | modtaget | modtog | hev | hevet | hjem | landet | landede | landede vi | indbragt | indbragte | tjent | tjente | betalt | betalte | nul | tjent sig hjem | tjente sig hjem | tilbagebetalingstid* | downloadet | betalt sig | oppetid* | tilgængelighed* |
    i træk | genereret | genererede | sendt | sendte | kørt | kørte | gennemført | gennemførte | udrullet | rullet ud | indført | indførte | onboardet | onboardede | testet | testede | digitaliseret | digitaliserede | importeret | importerede | skabt | skabte | tilsluttet | hvervet | hvervede | givet | giver | gav | klaret | klarede | klarer | pakket | pakkede | fundet | scoret`,
  ),
  described: list(
    `ansatte | medarbejdere | grundlagt | stiftet | team på | team af | gruppe på | virksomheden har | firmaet har | selskabet har | de har i alt | vi har i alt | uændret | stadig | fortsat | projektet tog | ligger i | kontorer | lande | tog | varede | normalt | typisk | sædvanligvis | består af | omsætter for | omsætter | indbyggere | kvadratmeter | kvm | m2 |
    er en af | driver | ansvarlig for | med sine | kapacitet på | budget på | pris på | beskæftiger | omfatter | gammel | gamle`,
  ),
  planned: list(
    `håber | håbede | håb | mål | målet | målsætning* | målet er | skal | vil | ville | ønsker | ønskede | ønske | planlægger | planlagde | plan | planen | planen er | forvent* | regner med | sigter | sigtede | ambition* | bør | burde | skulle | kan spare | kan reducere | kan give | kan blive | kunne spare | kunne give | tilbud | tilbuddet | tilbuddene | tilbyder | tilbød | foreslå* | foreslog | forslag* |
    potentiale* | potentiel* | beregnes | prognose* | hvis vi | hvis de | hvis i | lover | lovede | lovet | løfte om | budgetteret | budgetterede | næste år | næste kvartal | næste måned | kræver | krav* | måtte | behøver | måske | eventuelt | forhåbning* | i pipeline | garanterer | garanti* | tænker at | estimat* | satser på | mangler | har brug for`,
  ),
  notPlanned: list(
    `som planlagt | efter planen | som lovet | over mål | over målet | nåede målet | nået målet | nåede målene | nået vores mål | slog målet | slået målet | bedre end planlagt | bedre end budget | end planlagt | end budgetteret | end forventet | end ventet | over forventning | over budget | under budget | mod budget | målet er nået | før plan | før planen | mod planlagt | mod forventet |
    kræver kun | kræver nu | kræver ikke | behøver kun | behøver ikke | har ikke brug for | skal kun | skal nu kun | i forhold til budget | ift. budget | foran planen | foran plan`,
  ),
  thatIs: list(
    `hvilket er | det vil sige | dvs. | dvs | hvilket svarer til | svarende til | svarer til | det svarer til | hvilket betyder | det er | = | hvilket giver | altså | med andre ord | eller | i alt | det giver | lig med | hvilket bliver`,
  ),
  negated: words("ikke ingen intet ej aldrig uden hverken næppe mislykkedes"),
  notNegated: list(
    `ikke kun | ikke bare | ikke blot | ikke mindst | ikke længere | ikke mindre end | ikke færre end | uden at | uden nedetid | uden problemer | uden afbrydelser | uden ekstra | uden driftsstop | uden nye | uden nogen | uden klager | uden fejl | uden hændelser | uden tvivl | ingen problemer | ingen klager | ingen nedetid | ingen fejl | ingen hændelser | ikke dårligt | ikke ringe | ikke tosset |
    ikke uventet | ikke engang | ingen driftsstop | uden yderligere | ikke at forglemme | uden forsinkelser | uden tab`,
  ),
  prices: list(
    `prisliste* | prisen | priser | priserne | pris | per person | pr. person | pr. bruger | per bruger | pr. licens | timepris* | listepris* | stykpris* | tilbud | tilbuddet | tilbudspris* | ekskl. moms | ekskl moms | ex moms | ex. moms | plus moms | inkl. moms | inkl moms | koster | faktureres | gebyr | gebyret | abonnementspris* | rabatkode* | billet* | vores takst | vores pris | betalingsbetingelser`,
  ),
  agency: list(
    `aftale | aftalen | kontrakt* | kontraktværdi* | ordreværdi* | forlæng* | vores faktura | faktura* | fakturere* | vores honorar | honorar* | rammeaftale* | tillægsaftale* | tillægsordre* | ordre fra | ny ordre | bestilling* | budget | budgettet | udbud* | underskrev* | underskrevet | skrev under | skrevet under | signeret | fase 2 | fase to | etape 2 | opfølgende ordre | tilkøb* | fornyelse* | fornyede | mersalg til os | tilbuddet blev accepteret`,
  ),

  periodsAfter: {
    ...phrased(
      "day",
      "om dagen | pr. dag | pr dag | per dag | / dag | dagligt | hver dag | i døgnet | pr. døgn | hver eneste dag | pr. arbejdsdag | hver nat",
    ),
    ...phrased("week", "om ugen | pr. uge | pr uge | per uge | / uge | ugentligt | hver uge | ugentlig"),
    ...phrased(
      "month",
      "om måneden | pr. måned | pr måned | per måned | / måned | / md | / mdr | pr. md. | pr. md | pr. mdr. | månedligt | hver måned | månedlig | / måned",
    ),
    ...phrased(
      "quarter",
      "pr. kvartal | pr kvartal | per kvartal | / kvartal | kvartalsvis | hvert kvartal | i kvartalet",
    ),
    ...phrased(
      "year",
      "om året | pr. år | pr år | per år | / år | årligt | hvert år | på årsbasis | p.a. | årlig | på et år | i årlig besparelse | på helårsbasis | hvert eneste år",
    ),
    ...phrased("once", "engangs* | som engangsbeløb | en enkelt gang"),
  },
  periodsBefore: {
    ...phrased("day", "daglig | daglige | dagligt | hver dag | om dagen"),
    ...phrased("week", "ugentlig | ugentlige | ugentligt | hver uge | om ugen"),
    ...phrased("month", "månedlig | månedlige | månedligt | hver måned | om måneden"),
    ...phrased("quarter", "kvartalsvis | kvartalsvise | hvert kvartal"),
    ...phrased("year", "årlig | årlige | årligt | hvert år | om året | årsbesparelse* | på årsbasis"),
    ...phrased("once", "engangs*"),
  },
  roles: {
    revenue: list(
      `indtægt* | *indtægter | *indtægt | omsætning* | *omsætning | *omsætningen | salg | salget | *salg | *salget | salgs* | solgt | solgte | konvertering* | kurv | kurven | *kurv | *kurven | kurvestørrelse* | ordre | ordren | ordrer | *ordrer | ordreværdi* | handel | handler | pipeline | lead | leads | kunde | kunder | kunderne | *kunder | abonnement* | abonnent* | mrr | arr | avance* |
      margin* | dækningsgrad* | dækningsbidrag* | overskud* | resultatet | booking* | bookinger | budget* | donation* | demo | demoer | fornyelse* | indtjening* | køb | købere | opgradering* | forespørgsler | forespørgsel | tilbudsforespørgsler | medlem* | markedsandel* | aov | ctr | vundne | indsamling* | reservation* | billetsalg*`,
    ),
    cost: list(
      `omkostning* | *omkostning | *omkostninger | *omkostningerne | koster | kostede | billigere | udgift* | *udgifter | *udgifterne | besparelse* | *besparelse | *besparelser | sparer | sparet | sparede | spare | licens* | *licenser | gebyr* | regning* | *regning | *regningen | energi* | strøm | el | husleje* | spild* | affald* | overhead | årsværk | fuldtidsstilling* | overarbejde* |
      bøde* | porto* | fragt* | hosting | drift | driften | infrastruktur* | cloud | sky | cpc | cpl | cpa | opex | capex | løn | lønninger | brændstof* | papir* | lager* | indkøb* | pris pr. lead | prisen pr. lead | pris pr. ordre | pris pr. klik | prisen pr. ordre | omkostning pr. lead | omkostningen pr. lead | vikar* | konsulent* | server* | print*`,
    ),
    time: list(
      `tid | tiden | tider | *tid | *tiden | *tider | *tiderne | timer | minutter | dage | uger | hurtigere | hastighed* | *hastighed | *hastigheden | latens* | gennemløb* | tidsforbrug* | ventetid* | respons* | onboarding* | levering* | opstart* | deploy* | build* | implementering* | svartid*`,
    ),
    quality: list(
      `kvalitet* | no-shows | no-show | udeblivelse* | *kvalitet | *kvaliteten | nps | enps | csat | tilfreds* | *tilfredshed | *tilfredsheden | fejl | fejlene | *fejl | fejlrate* | fejlprocent* | bug | bugs | klage* | reklamation* | churn | oppetid* | tilgængelighed* | hændelse* | incident* | nedbrud* | nedetid* | driftsstop* | præcision* | nøjagtighed* | kassation* | retur* | returnering* | score | scoren | udnyttelse* | belægning* | produktivitet* | effektivitet* | pålidelighed* |
      engagement* | bounce | afvisningsprocent* | punktlighed* | rettidighed* | leveringssikkerhed* | leveringspræcision* | stjerner | vurdering* | sygefravær* | fravær* | frafald* | dækning* | performance | svarprocent* | åbningsrate* | medarbejderomsætning* | personaleomsætning*`,
    ),
    volume: list(
      `besøg* | *besøg | *besøgende | bruger | brugere | brugerne | *brugere | volumen* | trafik* | *trafik | *trafikken | opkald* | *opkald | sag | sager | sagerne | *sager | henvendelse* | *henvendelser | downloads | pakker | sessioner | registrering* | kapacitet* | transaktion* | dokument* | mail* | visning* | *visninger | følger | følgere | deltager* | ansøger* | ansøgning* | *ansøgninger | kandidat* | filer | forsendelse* | leverancer | varer | produkter |
      butikker | sider | klik* | tilmeldt* | tilmelding* | tickets | udsendelse* | enheder | produktion*`,
    ),
  },
  identifiers: words(`
    faktura fakturaen fakturanr fakturanummer lokale lokalet værelse stue sag sagsnr sagsnummer etage sal fase version release sprint trin niveau iso rfc bygning hus side s linje nr nr. nummer id ref reference
    ordrenr ordrenummer ordre varenr kapitel afsnit punkt paragraf § tlf tlf. telefon mobil lokalnr top q kv h v uge kvartal fly bus windows kundenr cvr cvr-nr p-nr konto reg kl kl. klokken port model figur tabel bilag dag job pr bug jira
    plads gate zone klasse type sektion regel boks postnr kontrakt aftale`),
  months: words(`
    januar februar marts april maj juni juli august september oktober november december
    jan feb mar apr jun jul aug sep sept okt nov dec`),
  of: list("af | af alle | af de | af vores | af deres | af den | af det | ud af"),
  ago: list(
    "siden | senere | gammel | gammelt | gamle | frem | fra nu | tilbage | i forvejen | varsel | opsigelse | inden | lang | lange | langt",
  ),
  momentBefore: list(
    `om | de seneste | seneste | de sidste | sidste | det seneste | den seneste | i de seneste | i de sidste | de kommende | kommende | næste | de næste | siden | hver | hvert | de første | første | inden for de næste | i løbet af de næste | i over`,
  ),
  emphatic: words("allerede alle samtlige"),
  settings: words("i på for via gennem hos blandt under inden efter pr per ved til"),
  clauseEnds: list(
    ", | ; | : | og | men | mens | ( | ) | – | — | - | så | fordi | hvilket | samtidig | da | som | samt",
  ),
  clock: words("cet cest"),
};
