// Norwegian words for numbers, units, changes and roles: Bokmål with the commonest of Nynorsk.
import type { Language } from "./language.ts";
import { counting, list, multiplied, named, phrased, tens, words } from "./lists.ts";

export const nb: Language = {
  code: "nb",
  decimal: ",",
  telltale: words(`
    og er at det som for ikke av på har hadde også eller etter når vi de den et til nå siden enn så mye mer ble blir blitt vært bare i med en om ca kr
    mellom gjennom hvor her vår våre deres kunden kundene jeg hei uke uker uken uka måned måneden kroner prosent hva noe noen mange mill seg per
    tidligere laget fått gått sagt fra ut ved fordi hos hvis selv skulle kunne ville hvert dager timer sparer spart steg falt opp ned nede salget
    ein eit ikkje frå eg kva meir mykje dei veke veker vore vart berre`),

  cardinals: {
    ...counting(
      "null _ to tre fire fem seks syv åtte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten",
    ),
    ...named(7, "sju"),
    ...tens("tjue tretti førti femti seksti sytti åtti nitti"),
    ...named(20, "tyve"),
    ...named(30, "tredve"),
    ...named(1, "én ett"),
    ...named(1.5, "halvannen halvannet"),
    tjueen: 21,
    tjueén: 21,
    trettien: 31,
    ...named(100, "hundre etthundre"),
    ...named(1000, "tusen ettusen"),
  },
  scales: {
    ...named(100, "hundre"),
    ...named(12, "dusin"),
    ...named(1e3, "tusen tusener tusenvis t"),
    ...named(1e6, "million millioner millionar millionen mill mill. mio"),
    ...named(1e9, "milliard milliarder milliardar mrd mrd. mia"),
  },
  articles: ["en", "et", "ei", "ein", "eit"],
  numberGlue: ["og"],
  joinsNumbers: true,
  andHalf: phrased(0.5, "og en halv | og et halvt | og ein halv | og eit halvt | og halv | og halvt"),
  fractions: {
    ...named(1 / 3, "tredjedel tredjedeler tredel tredeler tredjedelen"),
    ...named(1 / 4, "fjerdedel fjerdedeler firedel kvart"),
    ...named(1 / 5, "femtedel femtedeler femdel"),
    ...named(1 / 6, "sjettedel sjettedeler"),
    ...named(1 / 8, "åttendedel åttendedeler"),
    ...named(1 / 10, "tidel tideler tiendedel"),
  },
  vagueNumbers: {
    ...phrased(2, "et par | eit par | et par stykker"),
    ...phrased(12, "et dusin | eit dusin"),
    ...phrased(5e5, "en halv million | halv million | ein halv million | en halv mill. | en halv mill"),
    "en halv milliard": 5e8,
    ...phrased(
      0.5,
      "en halv | et halvt | ein halv | eit halvt | halv | halvt | en halvtime | halvtime | et halvår",
    ),
    ...phrased(15, "et kvarter | kvarter | eit kvarter"),
    ...phrased(45, "tre kvarter"),
  },
  vagueTimes: {
    ...phrased("seconds", "noen sekunder | få sekunder | noen få sekunder | sekunder"),
    ...phrased(
      "minutes",
      "noen minutter | få minutter | noen få minutter | minutter | nokre minutt | flere minutter",
    ),
    ...phrased(
      "hours",
      "noen timer | få timer | noen få timer | timer | flere timer | en hel ettermiddag | en hel formiddag | en ettermiddag | samme dag | over natten | over natta",
    ),
    ...phrased("days", "noen dager | få dager | noen få dager | dager | flere dager | dag til dag"),
    ...phrased("weeks", "noen uker | få uker | noen få uker | uker | flere uker | veker"),
    ...phrased("months", "noen måneder | få måneder | måneder | flere måneder | månader"),
  },
  outOf: list("av | ut av | av de | utav"),

  currencies: {
    ...phrased("kr", "krone | kroner | kronene | kr | kr. | krona"),
    ...phrased("NOK", "norske kroner | nok | ,- | nkr"),
    "danske kroner": "DKK",
    "svenske kroner": "SEK",
    ...named("EUR", "euro euroen"),
    ...named("$", "dollar dollars"),
    ...phrased("USD", "us-dollar | amerikanske dollar | us dollar"),
    ...phrased("GBP", "pund | britiske pund"),
    ...phrased("CHF", "sveitserfranc | sveitsiske franc"),
    yen: "JPY",
  },
  cents: { øre: "kr", cent: "EUR" },
  moneyNouns: words("spart besparelse besparelser margin omsetning overskudd kostnader budsjett"),
  currencyGlue: [],
  percent: list("prosent | pst. | pst | prosenten | pct"),
  points: list("prosentpoeng | prosentpoenger | prosent-poeng | %-poeng | pp | poeng | prosentenheter"),
  basisPoints: list("basispunkt | basispunkter | bp | bps"),
  timeUnits: {
    ...named("milliseconds", "ms millisekund millisekunder"),
    ...named("seconds", "s sek sekund sekunder sekunders"),
    ...named("minutes", "min minutt minutter minutters minuttar kvarter *minutter"),
    ...named("hours", "h t time timer timers timene tim timar halvtime *timer *timar"),
    ...named("days", "dag dager dagers dagene døgn arbeidsdag virkedag dagar *dager *dagar dagsverk"),
    ...named("weeks", "uke uker ukers ukene veke veker *uker ukesverk"),
    ...named("months", "måned måneder måneders mnd mnd. md månad månader *måneder"),
    ...named("years", "år års årene halvår"),
  },
  adjectives: words(`
    nye ny nytt flere færre ekstra ytterligere hele lange arbeids åpne aktive kvalifiserte registrerte betalende fornøyde betalte fleire
    gratis manuelle manuelt manuell daglige ukentlige månedlige totale totalt forskjellige separate enkelte unike netto brutto gjennomsnittlige
    sammenhengende innkommende utgående organiske tilbakevendende bekreftede gode andre stk stk. stykker hel full fulle
    mindre mer kortere lengre effektive varme ferske tunge unødvendige interne eksterne norske bookede solgte potensielle`),
  times: list("ganger | gang | gonger | -dobling"),
  factors: list("faktor | en faktor | med en faktor | faktoren"),
  multiples: {
    ...multiplied(
      2,
      "increase",
      `doblet | dobla | doble | dobler | dobles | dobling | doblingen | fordobl* | fordobbl* | dobbelt | dobbelt så mange | dobbelt så mye | dobbelt så raskt | dobbelt så høy | dobbelt opp | det dobbelte | todobl*`,
    ),
    ...multiplied(3, "increase", "tredobl* | tredobbelt* | trippel* | triplet | trippelt | det tredobbelte"),
    ...multiplied(4, "increase", "firedobl* | firdobl* | firedobbelt* | det firedobbelte"),
    ...multiplied(5, "increase", "femdobl* | femdobbelt* | det femdobbelte"),
    ...multiplied(6, "increase", "seksdobl*"),
    ...multiplied(10, "increase", "tidobl* | tidobbelt* | det tidobbelte"),
    ...multiplied(
      0.5,
      "decrease",
      `halvert | halverte | halvere | halverer | halveres | halvering* | halvparten så mange | halvparten så mye | halvparten så lang | halvparten så lang tid | halve tiden | halve tida | på halve tiden | halv tid | halve prisen | halve kostnaden | halv pris | til halv pris | til halvparten | det halve | halvparten av tiden | ned til det halve | ned til halvparten`,
    ),
    ...multiplied(
      0.5,
      null,
      "med halvparten | med ca. halvparten | med omtrent halvparten | med rundt halvparten | med nesten halvparten | med over halvparten | med mer enn halvparten | med det halve",
    ),
  },
  notCounted: words(`
    av alle alt altså at bare begge bedre ble blei blir blitt bli bort både da de dem den denne der deres derfor dette det din disse du etter ettersom eller en ei et enn enda er fant fikk for fordi foran fra få får fått før først
    første ga gav ganger gang ganske gi gir gitt gikk gjennom gjorde gjort gjør gjøre går gått ha hadde han har hatt hele helt hen her hos hun hva hver hverken hvert hvilke hvilken hvis hvor hvordan hvorfor i igjen ikke imot inkl inn innen inne ingen intet ja jeg jo kan kl klokken kom
    kommer kommet kun kunne ligger lå man mange med meg mellom men mens mer mest mindre min minst mot må måtte nede ned nei nok noe noen nå nær neste når o og også om omtrent opp oppe oss over per pr på samme samt selv senere seg sin sine sitt siden siste sist skal skulle slik som
    stadig står så takk takket tar tatt tidligere til tilbake tok tross under ut uten utenom utover var vår våre ved vi via vil ville vært være vert verken høyere lavere flere færre billigere raskere kortere større utgjør tilsvarer betyr bruker brukte brukt falt faller steg stiger økte øker sank
    x eks mva poeng prosent prosentpoeng år året dag dager dagen uke uker uken uka måned måneder måneden time timer timen minutt minutter sekund sekunder kvartal mnd stk st mill mrd kr ein eit og ikkje frå meir dei
    mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar mars april mai juni juli august september oktober november desember`),
  scores: {
    tilfredshet: "tilfredshet",
    kundetilfredshet: "kundetilfredshet",
    nps: "NPS",
    enps: "eNPS",
    csat: "CSAT",
    lighthouse: "Lighthouse",
    trustpilot: "Trustpilot",
    ...named("score", "score scoren skår tilfredshetsscore kundetilfredshetsscore"),
    ...named(
      "tilfredshet",
      "tilfredshet tilfredsheten kundetilfredshet kundetilfredsheten medarbeidertilfredshet medarbeidertilfredsheten kundetilfredsheita",
    ),
    ...named("stjerner", "stjerner stjerne"),
    ...named("vurdering", "vurdering vurderingen"),
  },

  from: list("fra | frå"),
  to: list(
    "til | ned til | opp til | til bare | til kun | til under | til over | til ca. | til ca | til rundt | til knappe | til drøyt | ned på | opp på | til mindre enn | til mer enn | til omtrent",
  ),
  by: list("med"),
  insteadOf: list(
    `i stedet for | istedenfor | i staden for | istedet for | fremfor | framfor | mot tidligere | mot før | mot | sammenlignet med | sammenliknet med | i forhold til | ift. | ift | kontra | vs | vs. | opp fra | ned fra | fra tidligere | en økning fra | en nedgang fra | økning fra | nedgang fra | enn tidligere | snarere enn | der det før var`,
  ),
  formerly: list(
    `
    kvartalet før | måneden før | året før | for et år siden | ett år tidligere | forrige kvartal | forrige måned | i starten | den gangen |før | tidligere | før i tiden | før: | tidligere: | pleide | var | tok | tok det | tok før | lå på | gamle | i fjor | fjorårets | året før | forrige år | forrige kvartal | forrige måned | opprinnelig | krevde | hadde | hittil | historisk | brukte | tidlegare`,
  ),
  copulas: words("var hadde tok lå"),
  nowadays: list(
    `nå | no | i dag | idag | nå: | etter: | etter | i dag: | nye | i år | for tiden | nåværende | er nå | tar nå | tar det nå | ligger nå | denne måneden | dette kvartalet | siden da | er det | nede på | oppe på | oppe i | heretter | bruker | per i dag | er vi nede på`,
  ),
  rangeGlue: list("til | eller | opp til | og"),
  between: list("mellom"),
  hedges: {
    about: list(
      "ca | ca. | cirka | rundt | omtrent | omkring | nesten | nær | i snitt | i gjennomsnitt | gjennomsnittlig | snitt | bare | kun | ~ | ≈ | anslagsvis | stort sett | i størrelsesorden | cirka rundt | nærmere | sånn | tett på | berre | omlag | om lag",
    ),
    "at-least": list(
      "minst | mer enn | over | minimum | min. | flere enn | > | ≥ | >= | godt over | drøyt | drøye | litt over | langt over | hele | ikke mindre enn | vel | meir enn",
    ),
    "at-most": list(
      "maks | maks. | max | maksimalt | høyst | opp til | opptil | inntil | under | mindre enn | færre enn | knapt | knappe | snaut | snaue | innen | rett under | < | ≤ | <= | kortere enn | ikke mer enn | opp mot | oppunder",
    ),
  },

  increase: words(`
    stige stiger steg steget stigning* stigende øke øker økte økt økes økning* økende auka auke aukar auking vokse vokser vokste vokst voksende vekst* flere fleire mer meir mersalg* merinntekt* høyere høgare heve hever hevet
    opp oppe oppover ekstra ytterligere klatre* løfte løfter løftet løft fremgang* framgang* tjene tjener tjente tjent innbrakt innbringer generere* genererte generert utvide* utvidet
    større pluss booste* boostet vunnet vant tilvekst* hoppet sprang skutt skalere* overgått ga bidratt oppskalere* oppgang* rykket`).concat(
    list("ganger så mange | ganger så mye | ganger så høy | ganger så stor | ganger så ofte | ganger flere"),
  ),
  decrease: words(`
    falle faller falt falle fall fallende minske* minsket minka senke senker senket senkning* synke synker sank sunket færre mindre lavere lågare spare sparer sparte spart spares spara sparar besparelse* besparing* innsparing* tidsbesparelse* kostnadsbesparelse* innspart
    ned nede nedover kortere kortare korte kortet forkorte* forkortet redusere* redusert reduserte reduksjon* billigere slipper slapp sluppet unngå unngår unngått unngikk tapt taper tapte
    eliminere* eliminert frigjort frigjør frigjorde frigjøre kutte kutter kuttet kutta kutt skjære skar skåret barbert fjernet forsvunnet minus trimmet avlastet nedgang* nedskjæring* krympe* krympet bort stupt raste rast`),
  faster: list(
    "raskere | fortere | kjappere | raskare | fremskynde* | framskynde* | akselerere* | tidligere enn planlagt | tidligere enn ventet | tidligere enn forventet | satt fart på",
  ),
  better: list(
    "forbedre* | forbedret | forbedring* | bedre | betre | optimalisere* | optimalisert | effektivisere* | effektivisert | effektivisering* | betra | styrket",
  ),
  worse: list("forverre* | forverret | dårligere | verre | svekket"),
  lessIsBetter: words(`
    kostnad* *kostnad *kostnaden *kostnader *kostnadene utgift* *utgifter tid tiden tida *tid *tiden *tida *tider *tidene feil feilene *feil feilrate* feilprosent* klage* reklamasjon* retur* frafall* avgang* churn
    ventetid* nedetid* nedbrudd* driftsstans* hendelse* avvik* svinn* kassasjon* sykefravær* fravær* turnover kø køen køer fluktfrekvens* bounce risiko* leveringstid* forsinkelse* backlog forbruk* energiforbruk* restanse* strømforbruk*`),
  neutral: list(
    `mer informasjon | mer info | mer om | mer eller mindre | følge opp | følger opp | fulgte opp | fulgt opp | oppfølging | ta opp | tar opp | tatt opp | sette opp | satt opp | setter opp | dukke opp | dukket opp | komme opp | opp å gå | oppe å gå | oppe og går | opp og går | lese mer | vite mer | ikke mer | stenge ned | stengt ned | lukke ned | laste ned | lastet ned | lastes ned | laster ned |
    nedlasting* | skrive opp | skrive ned | skrevet ned | ringe opp | bryte ned | startet opp | starte opp | opp og kjøre | flere detaljer | flere spørsmål | med mer | m.m. | for mer | pluss mva | mer enn gjerne | utgjør | ser opp | møte opp | logge opp | følger med opp | en gang til`,
  ),
  achieved: list(
    `før tiden | før tida | før tid | før plan | før planen | før fristen | før frist | før skjema | i tide | i mål | i havn | i boks | nådd | nådde | når målet | oppnådd | oppnådde | oppnår | passert | passerte | passerer | rundet | runder | booket | lukket | levert | leverte | flyttet | migrert | migrerte | håndtert | håndterte | håndterer | behandlet | behandler | behandla |
    ekspedert | ekspederte | løst | løste | løser | avsluttet | konvertert | konverterte | påmeldt | påmeldte | påmeldinger | registrert | registrerte | deltok | deltatt | solgt | solgte | tegnet | logget inn | logget på | logga inn | opplært | kurset | publisert | publiserte | utgitt | ferdig | ferdige | ferdigstilt | vunnet | vant | sikret | fornyet | hentet | aktivert | aktiverte | lansert | lanserte |
    gikk live | gått live | er live | gikk i lufta | i drift | i produksjon | satt i drift | driftssatt | overgått | overgikk | slått | slo | automatisert | automatiserte | besvart | besvarte | besvarer | godkjent | godkjente | produsert | produserte | samlet inn | innsamlet | ansatt | rekruttert | rekrutterte | tiltrukket | fikk | fått | fikk inn | fått inn | mottatt | mottok | kom inn | kommet inn | landet | lander |
    innbrakt | tjent inn | tjente inn | tjent | tjente | betalt | betalte | null | nedbetalt | tilbakebetalingstid* | betalt seg | oppetid* | tilgjengelighet* | på rad | generert | genererte | sendt | sendte | kjørt | kjørte | gjennomført | gjennomførte | rullet ut | utrullet | innført | innførte | onboardet | testet | digitalisert | digitaliserte | importert | importerte | skapt | skapte | tilknyttet | vervet | gitt | gir | ga | lastet ned |
    klart | klarte | klarer | pakket | plukket | skåret`,
  ),
  described: list(
    `ansatte | medarbeidere | grunnlagt | stiftet | team på | team av | gruppe på | selskapet har | bedriften har | firmaet har | de har totalt | vi har totalt | uendret | fortsatt | fremdeles | framleis | prosjektet tok | ligger i | kontorer | land | tok | varte | normalt | vanligvis | typisk | består av | omsetter for | omsetter | innbyggere | kvadratmeter | kvm | m2 | er en av |
    driver | ansvarlig for | med sine | kapasitet på | budsjett på | pris på | sysselsetter | omfatter | gammel | gamle`,
  ),
  planned: list(
    `håper | håpet | håp | mål | målet | målsetning* | målsetting* | målet er | skal | vil | ville | ønsker | ønsket | ønske | planlegger | planla | plan | planen | planen er | forvent* | regner med | sikter | siktet | ambisjon* | bør | burde | skulle | kan spare | kan redusere | kan gi | kan bli | kunne spare | kunne gi | tilbud | tilbudet | tilbudene | tilbyr | tilbød | foreslå* | foreslo | forslag* | potensial* | potensiell* |
    beregnes | prognose* | hvis vi | hvis de | hvis dere | lover | lovet | lovte | løfte om | budsjettert | budsjetterte | neste år | neste kvartal | neste måned | krever | krav* | måtte | må | behøver | kanskje | eventuelt | forhåpning* | i pipeline | garanterer | garanti* | tenker å | anslår at | satser på | trenger | estimat*`,
  ),
  notPlanned: list(
    `som planlagt | etter planen | som lovet | over mål | over målet | nådde målet | nådd målet | nådde målene | slo målet | slått målet | bedre enn planlagt | bedre enn budsjett | enn planlagt | enn budsjettert | enn forventet | enn ventet | over forventning | over budsjett | under budsjett | mot budsjett | målet er nådd | før plan | før planen | foran plan | foran planen | foran skjema | mot planlagt |
    krever bare | krever kun | krever nå | krever ikke | trenger bare | trenger nå | trenger ikke | trenger kun | må nå bare | slipper å måtte`,
  ),
  thatIs: list(
    `noe som er | det vil si | dvs. | dvs | noe som tilsvarer | tilsvarende | tilsvarer | det tilsvarer | som betyr | det er | = | noe som gir | altså | med andre ord | eller | totalt | det blir | lik | noe som betyr | til sammen | hvilket er`,
  ),
  negated: words("ikke ikkje ingen intet ei aldri uten utan verken hverken neppe mislyktes"),
  notNegated: list(
    `ikke bare | ikke minst | ikke lenger | ikke mindre enn | ikke færre enn | uten at | uten nedetid | uten problemer | uten avbrudd | uten ekstra | uten driftsstans | uten nye | uten noen | uten klager | uten feil | uten hendelser | uten tvil | ingen problemer | ingen klager | ingen nedetid | ingen feil | ingen hendelser | ikke verst | ikke dårlig | ikke ille | ikke uventet | ikke engang | uten ytterligere | uten forsinkelser | ei uke | ei ny | ei veke | ei`,
  ),
  prices: list(
    `prisliste* | prisen | priser | prisene | pris | per person | pr. person | per bruker | pr. bruker | per lisens | timepris* | listepris* | stykkpris* | tilbud | tilbudet | tilbudspris* | eks. mva | eks mva | ekskl. mva | ekskl mva | eks. mva. | pluss mva | inkl. mva | inkl mva | koster | faktureres | gebyr | gebyret | abonnementspris* | rabattkode* | billett* | vår takst | vår pris | betalingsbetingelser`,
  ),
  agency: list(
    `avtale | avtalen | kontrakt* | kontraktsverdi* | ordreverdi* | forleng* | vår faktura | faktura* | fakturere* | vårt honorar | honorar* | rammeavtale* | tilleggsavtale* | tilleggsordre* | ordre fra | ny ordre | bestilling* | budsjett | budsjettet | anbud* | signert | signerte | skrev under | skrevet under | fase 2 | fase to | avrop* | tilleggsbestilling* | fornyelse* | fornyet | mersalg til oss | tilbudet ble akseptert`,
  ),

  periodsAfter: {
    ...phrased(
      "day",
      "om dagen | per dag | pr. dag | pr dag | / dag | daglig | hver dag | i døgnet | per døgn | hver eneste dag | per arbeidsdag | kvar dag | hver natt",
    ),
    ...phrased(
      "week",
      "i uken | i uka | per uke | pr. uke | pr uke | / uke | ukentlig | hver uke | i veka | kvar veke | per veke",
    ),
    ...phrased(
      "month",
      "i måneden | per måned | pr. måned | pr måned | / måned | / mnd | per mnd | pr. mnd. | pr. mnd | pr mnd | månedlig | hver måned | i månaden | per månad | per mnd.",
    ),
    ...phrased(
      "quarter",
      "per kvartal | pr. kvartal | pr kvartal | / kvartal | kvartalsvis | hvert kvartal | i kvartalet",
    ),
    ...phrased(
      "year",
      "i året | per år | pr. år | pr år | / år | årlig | hvert år | på årsbasis | p.a. | på et år | i årlig besparelse | kvart år | om året | på helårsbasis | årleg | hvert eneste år",
    ),
    ...phrased("once", "engangs* | som engangsbeløp | én gang"),
  },
  periodsBefore: {
    ...phrased("day", "daglig | daglige | hver dag | om dagen"),
    ...phrased("week", "ukentlig | ukentlige | hver uke | i uken | i uka"),
    ...phrased("month", "månedlig | månedlige | hver måned | i måneden"),
    ...phrased("quarter", "kvartalsvis | kvartalsvise | hvert kvartal"),
    ...phrased("year", "årlig | årlige | hvert år | i året | årsbesparelse* | på årsbasis"),
    ...phrased("once", "engangs*"),
  },
  roles: {
    revenue: list(
      `inntekt* | *inntekter | *inntekt | *inntektene | omsetning* | *omsetning | *omsetningen | salg | salget | *salg | *salget | salgs* | solgt | solgte | konvertering* | handlekurv* | kurv | kurven | ordre | ordren | ordrer | *ordrer | *ordre | *ordren | ordreverdi* | handel | pipeline | lead | leads | kunde | kunder | kundene | *kunder | abonnement* | abonnent* | mrr | arr | margin* | *margin | dekningsgrad* | dekningsbidrag* |
      overskudd* | resultatet | booking* | bookinger | bestillinger | budsjett* | donasjon* | gaver | demo | demoer | fornyelse* | inntjening* | kjøp | kjøpere | oppgradering* | tilbudsforespørsler | forespørsler | forespørsel | medlem* | markedsandel* | aov | ctr | vunnet | vunne | innsamling* | billettsalg*`,
    ),
    cost: list(
      `kostnad* | *kostnad | *kostnaden | *kostnader | *kostnadene | koster | kostet | billigere | utgift* | *utgifter | *utgiftene | besparelse* | *besparelse | *besparelser | innsparing* | sparer | spart | sparte | spare | lisens* | *lisenser | gebyr* | regning* | *regning | *regningen | energi* | strøm* | husleie* | svinn* | avfall* | overhead | årsverk | stillinger | bemanning* | overtid* |
      bot | bøter | porto* | frakt* | hosting | drift | driften | infrastruktur* | sky | cpc | cpl | cpa | opex | capex | lønn | lønninger | lønnskostnad* | drivstoff* | papir* | lager* | innkjøp* | kostnad per lead | kostnaden per lead | kostnad per ordre | kostnad per klikk | kostnaden per ordre | vikar* | konsulent* | server* | utskrift*`,
    ),
    time: list(
      `tid | tiden | tida | tider | *tid | *tiden | *tida | *tider | *tidene | timer | minutter | dager | uker | raskere | fortere | hastighet* | *hastighet | *hastigheten | forsinkelse i nettet | gjennomløp* | tidsbruk* | ventetid* | respons* | onboarding* | levering* | oppstart* | deploy* | bygg | implementering* | svartid*`,
    ),
    quality: list(
      `kvalitet* | no-shows | no-show | ikke møtt | *kvalitet | *kvaliteten | nps | enps | csat | tilfreds* | *tilfredshet | *tilfredsheten | fornøyd* | feil | feilene | *feil | feilrate* | feilprosent* | bug | bugs | klage* | reklamasjon* | churn | oppetid* | tilgjengelighet* | hendelse* | nedbrudd* | nedetid* | driftsstans* | presisjon* | nøyaktighet* | kassasjon* | retur* | score | scoren | utnyttelse* | belegg* | produktivitet* | effektivitet* | pålitelighet* |
      engasjement* | bounce | fluktfrekvens* | punktlighet* | leveringspresisjon* | stjerner | vurdering* | sykefravær* | fravær* | frafall* | dekning | ytelse* | svarprosent* | åpningsrate* | turnover | avvik*`,
    ),
    volume: list(
      `besøk* | *besøk | *besøkende | bruker | brukere | brukerne | brukarar | *brukere | volum* | trafikk* | *trafikk | *trafikken | anrop | samtaler | sak | saker | sakene | *saker | henvendelse* | *henvendelser | nedlastinger | pakker | økter | registrering* | kapasitet* | transaksjon* | dokument* | e-post* | visning* | *visninger | følger | følgere | deltaker* | søker | søkere | søknad* | *søknader | kandidat* | filer | forsendelse* | sendinger | leveranser |
      varer | produkter | butikker | sider | klikk* | påmeldt* | påmelding* | tickets | utsendelse* | enheter | produksjon*`,
    ),
  },
  identifiers: words(`
    faktura fakturaen fakturanr fakturanummer rom rommet sal sak saksnr saksnummer etasje fase versjon release sprint steg trinn nivå iso rfc bygg hus side s linje nr nr. nummer id ref referanse
    ordrenr ordrenummer ordre varenr kapittel avsnitt punkt paragraf § tlf tlf. telefon mobil lokal topp q kv h v uke kvartal fly buss windows kundenr orgnr org konto kl kl. klokken klokka port modell figur tabell vedlegg dag jobb pr bug jira
    plass gate sone klasse type seksjon regel boks postnr kontrakt avtale kid`),
  months: words(`
    januar februar mars april mai juni juli august september oktober november desember
    jan feb mar apr jun jul aug sep sept okt nov des`),
  of: list("av | av alle | av de | av våre | av deres | av den | av det"),
  ago: list(
    "siden | sidan | senere | gammel | gammelt | gamle | fram | frem | fra nå | tilbake | i forveien | på forhånd | varsel | oppsigelse | lang | lange | langt",
  ),
  momentBefore: list(
    `om | de siste | siste | det siste | den siste | i de siste | i løpet av de siste | de kommende | kommende | neste | de neste | siden | hver | hvert | de første | første | i løpet av de neste | i over`,
  ),
  emphatic: words("allerede alle samtlige"),
  settings: words("i på for via gjennom hos blant under innen etter per pr ved til"),
  clauseEnds: list(
    ", | ; | : | og | men | mens | ( | ) | – | — | - | så | fordi | noe som | samtidig | da | som | samt",
  ),
  clock: words("cet cest"),
};
