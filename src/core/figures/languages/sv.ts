// Swedish words for numbers, units, changes and roles.
import type { Language } from "./language.ts";
import { counting, list, multiplied, named, phrased, tens, words } from "./lists.ts";

export const sv: Language = {
  code: "sv",
  decimal: ",",
  telltale: words(`
    i med en om av ca kr mkr tkr per sig st innan upp ner nere minska sparar sparat ökade minskade försäljning snabbare
    och är att det som för inte från av på har hade också eller efter när vi ni de den ett till nu sedan än så mycket även
    blev blir varit bara mellan genom under över hur här där våra vår er ert deras kunden kunderna jag hej med veckan året
    månaden procent kronor timmar tidigare istället`),

  cardinals: {
    ...counting(
      "noll _ två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton",
    ),
    ...tens("tjugo trettio fyrtio femtio sextio sjuttio åttio nittio"),
    tjugoen: 21,
    tjugoett: 21,
    trettioen: 31,
    trettioett: 31,
    halvannan: 1.5,
    etthundra: 100,
    hundra: 100,
    ettusen: 1000,
    tusen: 1000,
  },
  scales: {
    hundra: 100,
    dussin: 12,
    ...named(1e3, "tusen tusentals tsd"),
    ...named(1e6, "miljon miljoner milj mille miljonen mio mn"),
    ...named(1e9, "miljard miljarder mdr mrd"),
  },
  articles: ["en", "ett"],
  numberGlue: ["och"],
  joinsNumbers: true,
  andHalf: phrased(0.5, "och en halv | och ett halvt | och halv | och halvt | o en halv"),
  fractions: {
    ...named(1 / 3, "tredjedel tredjedelar"),
    ...named(1 / 4, "fjärdedel fjärdedelar"),
    ...named(1 / 5, "femtedel femtedelar"),
    ...named(1 / 6, "sjättedel sjättedelar"),
    ...named(1 / 8, "åttondel åttondelar"),
    ...named(1 / 10, "tiondel tiondelar"),
  },
  vagueNumbers: {
    ...phrased(2, "ett par | ett par stycken"),
    "ett dussin": 12,
    "ett halvdussin": 6,
    "ett tjog": 20,
    ...phrased(5e5, "en halv miljon | halv miljon | en halv mille | halva miljonen"),
    "en halv miljard": 5e8,
    "en kvarts miljon": 25e4,
    "trekvarts miljon": 75e4,
    ...phrased(
      0.5,
      "en halv | ett halvt | halv | halva | halvt | en halvtimme | en halvtimma | halvtimme | ett halvår | halvår",
    ),
    ...phrased(15, "en kvart | kvarten"),
    "tre kvart": 45,
  },
  vagueTimes: {
    ...phrased("seconds", "några sekunder | några få sekunder | sekunder"),
    ...phrased("minutes", "några minuter | några få minuter | bara minuter | minuter"),
    ...phrased(
      "hours",
      "några timmar | några få timmar | timmar | en hel eftermiddag | en hel förmiddag | en eftermiddag | samma dag | över natten | över en natt",
    ),
    ...phrased("days", "några dagar | några få dagar | dagar"),
    ...phrased("weeks", "några veckor | flera veckor | veckor"),
    ...phrased("months", "några månader | flera månader | månader"),
    "flera minuter": "minutes",
    "flera timmar": "hours",
    "flera dagar": "days",
    "en handfull dagar": "days",
  },
  outOf: ["av", "av de", "utav"],

  currencies: {
    ...named("kr", "krona kronor kronorna spänn kr kronors"),
    ...phrased("SEK", "svenska kronor | svenska kr | sek | ,- | :-"),
    "norska kronor": "NOK",
    "danska kronor": "DKK",
    ...named("EUR", "euro euros"),
    ...named("$", "dollar dollars"),
    ...phrased("USD", "us-dollar | amerikanska dollar | us dollar"),
    ...named("GBP", "pund"),
    "brittiska pund": "GBP",
    ...phrased("CHF", "schweizerfranc | schweiziska franc | franc"),
    yen: "JPY",
    zloty: "PLN",
  },
  cents: { öre: "kr", cent: "EUR" },
  moneyNouns: words("sparat sparade besparing besparingar marginal omsättning vinst kostnader budget"),
  currencyGlue: [],
  percent: words("procent proc pct procenten"),
  points: list(
    "procentenheter | procentenhet | procentenheters | %-enheter | %-enhet | procentpoäng | %-poäng | p.e. | pp | enheter",
  ),
  basisPoints: words("räntepunkter räntepunkt baspunkter baspunkt punkter"),
  timeUnits: {
    ...named("milliseconds", "ms millisekund millisekunder"),
    ...named("seconds", "s sek sekund sekunder sekunderna"),
    ...named("minutes", "min minut minuter minuterna kvart *minuter"),
    ...named(
      "hours",
      "h t tim tim. timme timma timmar timmarna timmars tims halvtimme halvtimma *timmar *timme",
    ),
    ...named("days", "dag dagar dagarna dagars dygn d *dagar arbetsdag bankdag vardag mandag"),
    ...named("weeks", "vecka veckor veckorna veckors v *veckor arbetsvecka"),
    ...named("months", "månad månader månaderna månaders mån mån. *månader"),
    ...named("years", "år åren års helår halvår"),
  },
  adjectives: words(`
    nya ny nytt fler färre extra ytterligare hela långa arbets öppna aktiva kvalificerade registrerade betalande nöjda betalda
    gratis manuella manuellt dagliga veckovisa månatliga totalt olika separata enskilda unika netto brutto genomsnittliga
    sammanhängande inkommande utgående organiska återkommande bekräftade goda andra st stycken styck hel full fulla kostnadsfria
    mindre mer kortare längre effektiva raka inplanerade varma heta färska tunga onödiga egna större interna externa svenska
    lyckade bokade sålda skarpa`),
  times: list("gånger | ggr | gångers | gång | -faldigt | falt"),
  factors: list("faktor | en faktor | med en faktor | faktorn"),
  multiples: {
    ...multiplied(
      2,
      "increase",
      `fördubblade | fördubblades | fördubblat | fördubblats | fördubblad | fördubblar | fördubblas | fördubbla | fördubbling | fördubblingen |
      dubblade | dubblat | dubblades | dubblats | dubblar | dubbla | dubbelt | dubbelt så många | dubbelt så mycket | dubbelt upp | dubbel |
      dubblering | dubblerade | dubblerades | dubblerat | dubblerats | dubbelt så snabbt | dubbelt så hög | dubbelt så bra | tvåfaldigt | fördubblade sig`,
    ),
    ...multiplied(
      3,
      "increase",
      `tredubblade | tredubblades | tredubblat | tredubblats | tredubblar | tredubbling | tredubbla | tredubbelt | tredubblad | trefaldigade |
      trefaldigades | trefaldigats | trefaldigat | trefaldigt | trefaldig | trefalt | tredubblering | trippelt | trippla | tripplade | tripplat | tripplats`,
    ),
    ...multiplied(
      4,
      "increase",
      "fyrdubblade | fyrdubblades | fyrdubblat | fyrdubblats | fyrdubblar | fyrdubbling | fyrdubbla | fyrdubbelt | fyrfaldigt | fyrfaldigats | fyrfaldigades",
    ),
    ...multiplied(
      5,
      "increase",
      "femdubblade | femdubblades | femdubblat | femdubblats | femdubbling | femdubbla | femdubbelt | femfaldigt | femfaldigats | femfaldigades",
    ),
    ...multiplied(
      10,
      "increase",
      "tiodubblade | tiodubblades | tiodubblat | tiodubblats | tiodubbling | tiodubbla | tiodubbelt | tiofaldigt | tiofaldigats | tiofaldigades",
    ),
    ...multiplied(
      0.5,
      "decrease",
      `halverade | halverades | halverat | halverats | halverad | halverar | halveras | halvera | halvering | halveringen | halva tiden |
      halva kostnaden | halva priset | halva arbetstiden | hälften så många | hälften så mycket | hälften så lång | hälften så lång tid |
      hälften så stor | hälften så högt | hälften av tiden | hälften av vad det var | bara hälften | mer än halverats | halverade sin |
      halverade sina | på halva tiden | till halva priset | ner till hälften | ned till hälften`,
    ),
    ...multiplied(
      0.5,
      null,
      `med hälften | till hälften | med ungefär hälften | med nästan hälften | med drygt hälften | med över hälften | med mer än hälften |
      med cirka hälften | med ca hälften | med närmare hälften`,
    ),
  },
  notCounted: words(`
    alla allt även att av bara blev bli blir bland både bort burit där då de deras dess dessa dem den denna det detta dit dock dra drog du då efter
    eftersom eller en enligt er era ert ett fanns finns fram från få får fått fick för före förra första ga gav ger genom gick gå går gått gång gånger
    gör göra gjort gjorde ha hade haft han har helt hel heller her hit hon hos hur här i idag igår igen in inkl innan inom inte ingen inga inget
    istället ju jämfört just kan kanske kl klockan kom kommer kommit kring kunde kunnat kvar lade ligger ligga låg lägga längre man med medan mellan men mer mest
    mindre minst mot mycket måste många ned ner nere nog nu nya när nära någon något några nästa när och o också olika om oss ovan per på redan rent rest
    sade ska skall skulle snabbare fortare senare sedan senast senaste ser sett sin sina sitt sig siffran ska snitt som står så sånt samma samt sen stället stycket
    ta tack tar tagit tog tack till tillbaka tills tidigare trots under upp uppe ur ut utan utanför vad var vara varit varje varför vars vem vi via vid vilka
    vilken vilket vill visst visade visar vår våra vårt väl vs åt år året ännu än är över plan procent procentenheter poäng punkter grader kvartal
    dag dagar vecka veckor månad månader tim timme timmar minut minuter sekund sekunder st x exkl moms högre lägre fler färre billigare kortare
    bättre sämre större uppgår uppgick innebär motsvarar betyder används använder sjunkit stigit ökat minskat ökade minskade sjönk steg ökar minskar
    måndag tisdag onsdag torsdag fredag lördag söndag januari februari mars april maj juni juli augusti september oktober november december`),
  scores: {
    nöjdhet: "nöjdhet",
    kundnöjdhet: "kundnöjdhet",
    nps: "NPS",
    enps: "eNPS",
    csat: "CSAT",
    nki: "NKI",
    nmi: "NMI",
    ...named("index", "index indexet nöjdkundindex kundnöjdhetsindex"),
    ...named("betyg", "betyg betyget snittbetyg snittbetyget kundbetyg kundbetyget"),
    lighthouse: "Lighthouse",
    trustpilot: "Trustpilot",
    ...named("nöjdhet", "nöjdhet nöjdheten kundnöjdhet kundnöjdheten"),
    ...named("poäng", "poäng"),
    ...named("stjärnor", "stjärnor stjärna"),
  },

  from: list("från | ifrån"),
  to: list(
    `till | ned till | ner till | upp till | till bara | till endast | till knappt | till drygt | till under | till över | till ca |
    till cirka | till ungefär | ned på | ner på | till mindre än | till mer än`,
  ),
  by: list("med"),
  insteadOf: list(
    `i stället för | istället för | ist för | mot tidigare | mot | jämfört med | jämfört med tidigare | jmf med | jfr med | jämfört mot | i jämförelse med |
    upp från | ned från | ner från | från tidigare | gentemot | till skillnad från | än tidigare | vs | vs. | kontra | mot förra årets |
    en ökning från | en minskning från | ökning från | minskning från | snarare än | mot förut`,
  ),
  formerly: list(
    `
    kvartalet innan | månaden innan | året innan | för ett år sedan | ett år tidigare | förra kvartalet | förra månaden | i början |tidigare | förut | förr | innan | före | före: | innan: | tidigare: | förut: | brukade | var | låg på | tog | tog det | tog tidigare | gamla | förra året | i fjol |
    fjolårets | ifjol | förra kvartalet | förra månaden | en gång | ursprungligen | från början | krävde | hade | har tidigare | dessförinnan | historiskt | nuläge före`,
  ),
  copulas: words("var hade tog låg"),
  nowadays: list(
    `nu | numera | idag | i dag | i dagsläget | för närvarande | nuvarande | efter: | efter | nu: | idag: | nya | i år | det här året | detta år | är nu | är vi nere på |
    tar nu | tar det nu | ligger nu | den här månaden | detta kvartal | sedan dess | är det | är | nere på | uppe i | uppe på | hittills i år | därefter`,
  ),
  rangeGlue: list("till | eller | upp till | à | a | och"),
  between: list("mellan"),
  hedges: {
    about: list(
      `ca | ca. | cirka | circa | c:a | runt | ungefär | omkring | kring | nästan | närmare | i snitt | i genomsnitt | snitt | genomsnittligt | typ | sisådär |
      bara | endast | ~ | ≈ | uppskattningsvis | så gott som | praktiskt taget | i runda slängar | runt omkring | åt | blott | till bara | i storleksordningen`,
    ),
    "at-least": list(
      `minst | mer än | över | åtminstone | drygt | fler än | > | ≥ | >= | gott och väl | dryga | strax över | som minst | lägst | lite över | en bra bit över |
      inte mindre än | hela | långt över | väl över | mer är`,
    ),
    "at-most": list(
      `högst | max | max. | maximalt | upp till | under | mindre än | färre än | som mest | inom | knappt | strax under | < | ≤ | <= | upp emot | uppemot | upp mot |
      ej över | kortare än | lägre än | knappa`,
    ),
  },

  increase: words(`
    öka ökar ökade ökat ökats ökades ökas ökning* ökad ökande ökningen höja höjer höjde höjt höjts höjdes höjning* stiga stiger stigit steg stigande stegrat
    växa växer växte växt vuxit växande tillväxt* fler mer merförsäljning* merintäkt* mervärde* högre upp uppe uppgång* extra ytterligare klättra* rusa rusade rusat
    lyft lyfte lyft lyfter lyftes tjäna tjänade tjänat tjänar intjänat genererade genererat genererar generera generat utöka utökade utökat utökats
    större plus boosta* vunnit vann skjutit sköt expandera* tillkom tillkommit adderade adderat uppåt inbringade inbringat gav hoppat hoppade förstärkt
    dragit öppnat breddat överträffa* skalade skalat uppsving*`).concat(
    list(
      "gånger så många | gånger så mycket | gånger så hög | gånger så högt | gånger så stor | gånger så ofta | gånger så bra | gånger fler | gånger mer",
    ),
  ),
  decrease: words(`
    minska minskar minskade minskat minskats minskades minskas minskning* minskad minskade sänka sänker sänkte sänkt sänkts sänktes sänkning* sänkta
    sjunka sjunker sjunkit sjönk sjunkande färre mindre lägre spar spara sparar sparade sparat sparats sparades sparas besparing* bespara* inbesparing* inbespara*
    tidsbesparing* kostnadsbesparing* sparat insparad* insparat ner ned nere kortare korta kortar kortade kortat kortats kortades förkorta* reducera* reducering* reduktion*
    billigare slipper slapp sluppit slippa föll fallit faller tappa tappade tappat eliminera* frigjort frigjorde frigör frigjordes frigjorts frigöra undvika undvikit undvek undviker
    kapa kapade kapat kapats kapades krympt krympte krymper rasade rasat dök dykt nedgång* bort borta försvann försvunnit bantat bantade skar skurit skär
    nedskärning* avlastat avlastar minus tapp frilagt strukit nedåt rationalisera* sparte`),
  faster: list(
    "snabbare | fortare | gånger så snabbt | snabba upp | snabbat upp | snabbade upp | tidigare än planerat | tidigare än väntat | tidigare än beräknat | raskare | accelerera* | kvickare",
  ),
  better: words("förbättra* bättre effektivisera* effektivare optimera* förbättring* vässat"),
  worse: words("försämra* sämre försämring* förvärra*"),
  lessIsBetter: words(`
    kostnad* *kostnad *kostnader *kostnaden *kostnaderna utgift* tid tiden tider *tid *tiden *tider *tiderna fel felen *fel *felen felfrekvens* avvikelse* klagomål* reklamation*
    retur* *returer churn avhopp* bortfall* kundtapp* väntan nedtid* driftstopp* avbrott* incident* svinn* kassation* sjukfrånvaro* frånvaro*
    personalomsättning* backlog kö kön köer köerna bounce avvisningsfrekvens* risk* ledtid* försening* ärendemängd* energiförbrukning* förbrukning*`),
  neutral: list(
    `mer information | mer info | mer om | mer eller mindre | följa upp | följer upp | följde upp | följt upp | ta upp | tar upp | tog upp | lägga upp | lade upp | la upp | lägger upp |
    sätta upp | satt upp | satte upp | sätter upp | dyka upp | dök upp | boka upp | kommit upp | kom upp | ringa upp | läsa mer | veta mer | en gång till | inte mer | stänga ner | stängde ner |
    ladda ner | laddar ner | laddat ner | laddade ner | laddats ner | laddats ned | laddas ner | ladda ned | laddat ned | laddade ned | nerladdning | vara med | bryta ner | skriva upp | skriva ner | skrev upp | skrev ner | slå upp | hänga upp | start upp | starta upp | startat upp |
    mer detaljer | vara uppe | är uppe | uppe och kör | uppe igen | upp och kör | komma upp | med mera | m.m. | mer än gärna | inte längre | för mer | gå upp i | fler frågor | fler detaljer | öppna upp | plus moms | spara datumet`,
  ),
  achieved: list(
    `före plan | före tidplan | före utsatt tid | före schemat | före deadline | i förtid | i tid | tidigare än planerat | i hamn | nått | nådde | når | uppnått | uppnådde | uppnår | nåddes | passerat | passerade | passerar |
    bokat | bokade | bokades | bokats | stängt | stängde | levererat | levererade | levererades | levererats | flyttat | flyttade | flyttades | migrerat | migrerade | migrerades | migrerats |
    hanterat | hanterade | hanterades | hanterats | behandlat | behandlade | behandlades | behandlats | handlagt | handlade | handlades | handlägger | handlagts | löst | löste | löstes | löser | lösts | avslutat | avslutade | avslutats |
    konverterat | konverterade | anmält | anmälde | anmälda | registrerat | registrerade | registrerades | registrerats | deltog | deltagit | sålt | sålde | såldes | sålts | tecknat | tecknade | tecknats | tecknades |
    loggat in | loggade in | loggat | utbildat | utbildade | utbildades | utbildats | publicerat | publicerade | publicerats | klart | klara | färdig | färdiga | vunnit | vann | vunna | säkrat | säkrade | säkrats |
    förnyat | förnyade | laddat ner | laddades ner | laddats ner | laddats ned | aktiverat | aktiverade | aktiverats | lanserat | lanserade | lanserades | gick live | gått live | live | i drift | i produktion | driftsatt | driftsatte | driftsattes | driftsatts |
    överträffat | överträffade | slagit | slog | automatiserat | automatiserade | automatiserats | automatiseras | besvarat | besvarade | besvaras | besvarades | godkänt | godkände | godkända | godkändes | godkänts | producerat | producerade | samlat in | samlade in | insamlat |
    rekryterat | rekryterade | anställt | anställde | lockat | lockade | fått in | fick in | fick | fått | kom in | kommit in | dragit in | drog in | landat | landade | landar | gett | gav | inbringat | tjänat in | tjänade in | betalt | betalat | betalade | noll |
    betalat sig | betalade sig | betalt sig | återbetald | återbetalat | återbetalningstid* | intjänad | tillgänglighet | upptid* | uppetid* | i rad | på köpet | genererat | genererade | skickat | skickade | skickades | körde | kört | körts |
    genomfört | genomförde | genomfördes | genomförts | rullat ut | rullade ut | utrullat | infört | införde | onboardat | onboardade | onboardats | testat | testade | digitaliserat | digitaliserade | digitaliserats | indexerat | importerat | importerade | importerats |
    skapat | skapade | skapats | anslutit | anslöt | anslutna | gick med | tagit emot | tog emot | mottog | mottagit | värvat | värvade | fakturerat | återvunnit | återvann | plockat | plockade | packat | packade | klarat | klarade | klarar`,
  ),
  described: list(
    `anställda | medarbetare | grundat | grundades | grundad | team på | team om | grupp på | grupp om | bolaget har | företaget har | de har | vi har totalt | oförändrat | oförändrad | fortfarande |
    kvarstår | projektet tog | ligger i | kontor | länder | tog | varade | normalt | vanligtvis | typiskt | består av | omsätter | invånare | kvadratmeter | kvm | är en av | driver |
    ansvarar för | med sina | kapacitet på | budget på | pris på | sysselsätter | lång | gammal | gamla | omfattar`,
  ),
  planned: list(
    `hoppas | hoppades | mål | målet | målet är | målsättning* | målbild* | ska | skall | kommer att | kommer kunna | vill | ville | önskar | önskade | önskemål | planer* | planen är | förvänta* | räknar med | räknade med | siktar | siktade | ambition* |
    borde | bör | skulle | skulle kunna | kan spara | kan minska | kan ge | kan öka | kan bli | kan nå | offert | offerten | offererat | erbjuder | erbjudande* | erbjöd | föreslå* | föreslog | förslag* | potential* | potentiell* | beräknas | prognos* |
    om vi | om ni | om de | lovar | lovade | lovat | löfte* | budgeterat | budgeterade | nästa år | nästa kvartal | nästa månad | kräver | krav* | måste | behöver | behövs | tanken är | tänker | kanske | eventuellt | förhoppning* | i pipeline | sikte | garanti* | garanterar | uppskattar att`,
  ),
  notPlanned: list(
    `som planerat | enligt plan | som utlovat | som vi lovade | över mål | över målet | överträffade målet | nådde målet | nått målet | nått målen | nådde sitt mål | slog målet | slagit målet | bättre än planerat | bättre än budget |
    än planerat | än budgeterat | än förväntat | än väntat | över förväntan | under budget | mot budget | målet uppnått | målet nått | målet nåddes | målet är nått | före plan | före tidplan | ska ha | inte kräver | kräver bara | behöver bara | behöver nu | behöver inte | kräver nu | behövs bara | behövs nu | behövs inte`,
  ),
  thatIs: list(
    `vilket är | vilket motsvarar | det vill säga | d.v.s. | dvs | dvs. | vilket betyder | vilket innebär | det är | = | vilket ger | vilket gör | motsvarande | motsvarar | eller | med andra ord | alltså | totalt | det blir | vilket blir | på totalt | lika med`,
  ),
  negated: words("inte ingen inga inget ej aldrig utan icke knappast varken misslyckades misslyckats"),
  notNegated: list(
    `inte bara | inte minst | inte längre | inte mindre än | inte fler än | inte mer än | utan att | utan driftstopp | utan problem | utan avbrott | utan extra | utan nedtid | utan ny | utan nya | utan någon | utan några | utan incidenter | utan klagomål |
    inga problem | inga klagomål | inga avbrott | inga incidenter | inga fel | ingen nedtid | ingen dum | inte illa | inte dåligt | inte så illa | inga fler | utan även | utan också | inte ens | inte oväntat | inte helt oväntat | inga extra | inget driftstopp | ingen extra | inte tu tal | inga konstigheter | utan tvekan | utan tvivel`,
  ),
  prices: list(
    `prislista* | pris | priset | priserna | prissättning* | per person | per användare | per licens | timpris* | timpriset | timarvode* | listpris* | styckpris* | offert | offerten | offerter | offertpris* | exkl moms | exkl. moms | ex moms | plus moms | inkl moms | inkl. moms | kostar |
    debiteras | debiterar | avgift | avgiften | abonnemang* | rabattkod* | biljett* | prislapp* | betalningsvillkor* | faktura på | vår taxa | vårt pris`,
  ),
  agency: list(
    `avtal* | avtalet | ordervärde* | kontrakt* | förläng* | vår faktura | faktura* | fakturera* | vårt arvode | arvode* | ramavtal* | tilläggsbeställning* | tilläggsorder* | tilläggsavtal* | följdorder* | beställning* | beställde | budget | budgeten | budgetram* |
    upphandling* | signerade | signerat | skrev på | skrivit på | skrivit under | fas 2 | fas två | etapp 2 | etapp två | ny order | order från | affären | affär värd | förnya* | förnyelse* | merbeställning* | avrop* | offerten accepterades`,
  ),

  periodsAfter: {
    ...phrased(
      "day",
      "om dagen | per dag | / dag | dagligen | varje dag | om dan | per dygn | / dygn | per arbetsdag | varje arbetsdag | dag ut och dag in | per natt",
    ),
    ...phrased(
      "week",
      "i veckan | i veckan sedan | per vecka | / vecka | / v | varje vecka | veckovis | per v | per arbetsvecka",
    ),
    ...phrased(
      "month",
      "i månaden | i månaden sedan | per månad | / månad | / mån | per mån | varje månad | månadsvis | månatligen | i mån",
    ),
    ...phrased("quarter", "per kvartal | / kvartal | i kvartalet | varje kvartal | kvartalsvis | / kv"),
    ...phrased(
      "year",
      "om året | om året sedan | per år | per år sedan | / år | årligen | varje år | på årsbasis | på helårsbasis | per helår | på ett år | i årlig besparing | i årliga besparingar | i årlig | årsvis | på helåret | sett över ett år",
    ),
    ...phrased("once", "en gång | som engångsbelopp | engångs* | av engångskaraktär"),
  },
  periodsBefore: {
    ...phrased("day", "daglig | dagliga | dagligen | varje dag | per dag"),
    ...phrased("week", "veckovis | veckovisa | varje vecka | per vecka"),
    ...phrased("month", "månatlig | månatliga | månatligen | varje månad | per månad | månads*"),
    ...phrased("quarter", "kvartalsvis | varje kvartal | per kvartal"),
    ...phrased(
      "year",
      "årlig | årliga | årligt | årligen | varje år | per år | årsbesparing* | årsintäkt* | på årsbasis",
    ),
    ...phrased("once", "engångs*"),
  },
  roles: {
    revenue: list(
      `intäkt* | *intäkter | *intäkterna | *intäkt | omsättning* | *omsättning | försäljning* | *försäljning | *försäljningen | sälj* | sålt | sålde | såldes | sålda | konvertering* | konverteringsgrad* | varukorg* | order | ordern | ordrar | ordrarna | *order | *ordrar | *ordern | ordervärde* | snittorder* |
      affär* | pipeline | lead | leads | leadsen | kunder | kunderna | *kunder | kund | abonnemang* | prenumerant* | mrr | arr | marginal* | *marginal | *marginalen | vinst* | *vinst | resultatet | bokning* | *bokningar | budget* | donation* | gåvor | demo | demos | förnyelse* |
      inkomst* | beställning* | köp | köpen | köpare | uppgradering* | förfrågning* | offertförfrågning* | medlem* | aov | kundvärde | biljettförsäljning* | klickfrekvens* | ctr | marknadsandel* | träffprocent | insamling* | vunna`,
    ),
    cost: list(
      `kostnad* | *kostnad | *kostnaden | *kostnader | *kostnaderna | kostade | kostar | billigare | utgift* | *utgifter | *utgifterna | besparing* | *besparing | *besparingar | *besparingen | spar | spara | sparar | sparat | sparade | sparats | inbesparing* | licens* | *licenser | avgift* | *avgifter | faktura | fakturor |
      energi* | el | elen | elräkning* | hyra | hyran | svinn* | avfall* | overhead | heltidstjänst* | tjänster | årsarbetare | övertid* | *arvode | bot | böter | porto* | frakt* | hosting | drift | driften | infrastruktur* | moln* | cpc | cpl | cpa | opex | capex | lön | löner | lönekostnad* |
      bränsle* | papper* | lager* | inköp* | kostnad per lead | kostnaden per lead | kostnaden per order | kostnaden per klick | kostnaden per ärende | kostnad per ärende | kostnad per order | kostnad per klick | vite | konsultkostnad* | server* | utskrift* | annonskostnad*`,
    ),
    time: list(
      `tid | tiden | tider | *tid | *tiden | *tider | *tiderna | timmar | timmarna | minuter | dagar | veckor | snabbare | fortare | hastighet* | *hastighet | latens* | ledtid* | tidsåtgång* | väntan | cykel* | respons* | tidigare än planerat | uppstart* | onboarding* | leverans* | laddning* | bygge | deploy* | driftsättning* | tidsbesparing*`,
    ),
    quality: list(
      `kvalitet* | no-shows | no-show | uteblivna* | *kvalitet | *kvaliteten | nps | enps | csat | nki | nöjd* | *nöjdhet | *nöjdheten | fel | felen | *fel | *felen | felfrekvens* | felprocent* | bugg* | klagomål* | reklamation* | churn | uppetid* | upptid* | tillgänglighet* | incident* | avbrott* | driftstopp* | nedtid* | precision* | träffsäkerhet* |
      kassation* | retur* | *returer | betyg* | *betyg | nyttjandegrad* | beläggning* | produktivitet* | effektivitet* | effektiv* | tillförlitlighet* | omarbetning* | engagemang* | bounce | avvisningsfrekvens* | punktlighet* | leveransprecision* | leveranssäkerhet* | efterlevnad* | stjärn* | sjukfrånvaro* | frånvaro* |
      personalomsättning* | avhopp* | kundtapp* | täckning* | förseningar | avvikelse* | prestanda* | svarsfrekvens* | följsamhet*`,
    ),
    volume: list(
      `besök* | *besök | *besökare | användare* | *användare | *användarna | volym* | *volym | trafik* | *trafik | *trafiken | samtal* | *samtal | ärende* | *ärenden | *ärendena | förfrågan | nedladdning* | tjänsteanrop | paket* | sessioner | registrering* | *registreringar | genomströmning* | kapacitet* | transaktion* | dokument* | mejl* | mail* |
      visning* | *visningar | följare* | deltagare* | sökande* | ansökning* | *ansökningar | kandidat* | releaser | installationer | fil | filer | sändning* | leveranser | artikel | artiklar | produkter | butiker | sidor | klick* | försändelse* | anmälda | anmälning* | tickets | utskick* | enheter | produktion*`,
    ),
  },
  identifiers: words(`
    faktura fakturan fakturanr fakturanummer rum rummet sal lokal ärende ärendenr ärendenummer våning fas etapp version release sprint steg nivå iso rfc byggnad hus sida sid rad nr nr. nummer id ref
    referens ordernr ordernummer order artikel artikelnr kapitel avsnitt punkt paragraf § tel telefon tfn mobil mob ankn anknytning topp q kv h v vecka kvartal flyg buss linje spår windows kundnr kundnummer orgnr
    organisationsnummer avtalsnr avtal lgh box postnr kl klockan port modell bild figur tabell bilaga dag jobb pr bugg jira plats gate zon klass typ sektion regel momsreg`),
  months: words(`
    januari februari mars april maj juni juli augusti september oktober november december
    jan feb mar apr jun jul aug sep sept okt nov dec`),
  of: list("av | av alla | av de | av våra | av deras | av den | av det | utav"),
  ago: list(
    "sedan | sen | innan | senare | gammal | gammalt | gamla | framåt | från nu | i förväg | tillbaka | bakåt | varsel | uppsägningstid | kvar | lång | långa | långt",
  ),
  momentBefore: list(
    `om | de senaste | senaste | det senaste | den senaste | under de senaste | de kommande | kommande | närmaste | de närmaste | nästa | sedan | varje | var | de första | första | sista | de sista | i över | inom de närmaste | i mer än`,
  ),
  emphatic: words("redan alla samtliga"),
  settings: words("i på för via genom hos bland under inom efter per vid"),
  clauseEnds: list(
    ", | ; | : | och | men | medan | ( | ) | – | — | - | så | eftersom | vilket | samtidigt | då | som | samt",
  ),
  clock: words("fm em cet cest"),
};
