// Dutch words for numbers, units, changes and roles, with Flemish usage.
import type { Period } from "../figure.ts";
import type { Language } from "./language.ts";
import { counting, list, multiplied, named, phrased, tens, words } from "./lists.ts";

const TIMES: Readonly<Record<string, number>> = {
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  zeven: 7,
  acht: 8,
  negen: 9,
  tien: 10,
  twaalf: 12,
  vijftien: 15,
  twintig: 20,
  vijftig: 50,
  honderd: 100,
  duizend: 1000,
};

export const nl: Language = {
  code: "nl",
  decimal: ",",
  telltale: words(`
    het een van en de is zijn was waren niet met voor op naar wij we ze zij wordt werd worden hebben heeft hadden had deze dit dat bij
    uit door over onder nog ook nu om te aan als maar omdat meer minder geen onze ons jullie hun hij haar je klant klanten per
    sinds tussen ongeveer ruim zo'n bijna vroeger voorheen eerst dankzij plaats gedaald gestegen bespaard bespaart hoi beste groet
    groetjes groeten vriendelijke procent uur weken dagen maand maanden jaar mln dan tot al er wel zodat wat hoe`),

  cardinals: {
    ...counting("nul één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien"),
    zestien: 16,
    zeventien: 17,
    achttien: 18,
    negentien: 19,
    ...tens("twintig dertig veertig vijftig zestig zeventig tachtig negentig"),
    // `een` by itself is an article, so its compounds are spelled out.
    eenentwintig: 21,
    eenendertig: 31,
    eenenveertig: 41,
    eenenvijftig: 51,
    eenenzestig: 61,
    eenenzeventig: 71,
    eenentachtig: 81,
    eenennegentig: 91,
    tweeën: 2,
    drieën: 3,
    tweeëntwintig: 22,
    drieëntwintig: 23,
    anderhalf: 1.5,
    anderhalve: 1.5,
    tweeënhalf: 2.5,
    tweeënhalve: 2.5,
    tweeenhalf: 2.5,
    drieënhalf: 3.5,
    drieënhalve: 3.5,
    vierenhalf: 4.5,
    vierenhalve: 4.5,
    vijfenhalf: 5.5,
    zesenhalf: 6.5,
    honderd: 100,
    duizend: 1000,
    dozijn: 12,
  },
  scales: {
    honderd: 100,
    dozijn: 12,
    duizend: 1e3,
    dzd: 1e3,
    miljoen: 1e6,
    mln: 1e6,
    mio: 1e6,
    milj: 1e6,
    miljard: 1e9,
    mld: 1e9,
    mrd: 1e9,
    biljoen: 1e12,
  },
  articles: ["een", "één", "'n"],
  numberGlue: ["en", "ën"],
  joinsNumbers: true,
  andHalf: { "en een half": 0.5, "en een halve": 0.5, "en een kwart": 0.25 },
  fractions: {
    helft: 1 / 2,
    derde: 1 / 3,
    kwart: 1 / 4,
    vierde: 1 / 4,
    vijfde: 1 / 5,
    zesde: 1 / 6,
    achtste: 1 / 8,
    tiende: 1 / 10,
  },
  vagueNumbers: {
    "een tiental": 10,
    tiental: 10,
    "een twintigtal": 20,
    "een dertigtal": 30,
    "een vijftigtal": 50,
    "een honderdtal": 100,
    "een half dozijn": 6,
    "een half miljoen": 5e5,
    "half miljoen": 5e5,
    "een half miljard": 5e8,
    "een kwart miljoen": 25e4,
    "kwart miljoen": 25e4,
    "een halve ton": 5e4,
    "halve ton": 5e4,
    "een half": 0.5,
    "een halve": 0.5,
    "half uur": 0.5,
    "half uurtje": 0.5,
    halfuur: 0.5,
    "een halfuur": 0.5,
    "halve dag": 0.5,
    "half jaar": 0.5,
    "een kwartier": 0.25,
    kwartier: 0.25,
    kwartiertje: 0.25,
    "drie kwartier": 0.75,
    driekwartier: 0.75,
    driekwart: 0.75,
    "twee kwartier": 0.5,
    "anderhalf uur": 1.5,
  },
  vagueTimes: {
    ...vague("seconds", "seconden"),
    ...vague("minutes", "minuten"),
    ...vague("hours", "uren uurtjes"),
    ...vague("days", "dagen"),
    ...vague("weeks", "weken"),
    ...vague("months", "maanden"),
    ...phrased("hours", "een paar uur | enkele uur | 's nachts | van de ene op de andere dag"),
    ...phrased("years", "jaren | een paar jaar"),
    ...phrased("milliseconds", "milliseconden"),
  },
  outOf: ["van de", "van", "op de", "op", "uit", "van elke", "van onze"],

  currencies: {
    ...named("EUR", "euro euro's euros eurootjes eur"),
    ...phrased("USD", "amerikaanse dollar | us dollar | us-dollar"),
    ...named("$", "dollar dollars"),
    ...phrased("CAD", "canadese dollar"),
    ...named("GBP", "pond"),
    ...phrased("GBP", "britse pond | pond sterling"),
    ...phrased("CHF", "zwitserse frank | zwitserse franken"),
    ...named("kr", "kroon kronen"),
    ...phrased("SEK", "zweedse kroon | zweedse kronen"),
    ...phrased("DKK", "deense kroon | deense kronen"),
    ...phrased("NOK", "noorse kroon | noorse kronen"),
    ...named("PLN", "zloty"),
    ...named("JPY", "yen"),
    ...named("CNY", "yuan"),
    ...named("INR", "roepie roepies"),
  },
  cents: named("EUR", "cent centen eurocent ct"),
  moneyNouns: words("bespaard besparing bespaart bespaarden marge omzet winst kosten budget"),
  currencyGlue: ["aan"],
  percent: list("procent | percent | pct | pct. | proc. | % | -procents | procents"),
  points: list(`
    procentpunt | procentpunten | procent-punt | procent-punten | procentpuntje | percentpunt | percentpunten | %-punt | %-punten | % punt | % punten |
    pp | ppt | pp. | p.p. | punt | punten`),
  basisPoints: ["basispunten", "basispunt", "bps", "bp"],
  timeUnits: {
    ...named("milliseconds", "ms milliseconde milliseconden"),
    ...named("seconds", "s sec sec. secs seconde seconden tel"),
    ...named("minutes", "min min. mins minuut minuten minuutjes minuutje"),
    ...named(
      "hours",
      `h u u. uur uren uurtje uurtjes manuur manuren werkuur werkuren mensuren arbeidsuren productie-uren overuren kwartier kwartiertje
       kwartieren halfuur half-uur`,
    ),
    ...named(
      "days",
      "dag dagen dgn dgn. werkdag werkdagen mandag mandagen kalenderdag kalenderdagen dagdelen ziektedagen verzuimdagen",
    ),
    ...named("weeks", "week weken wk wkn werkweek werkweken"),
    ...named("months", "maand maanden mnd mnd. mnden manmaanden"),
    ...named("years", "jaar jaren jr jr. half-jaar"),
  },
  adjectives: words(`
    nieuwe nieuw extra actieve open openstaande gekwalificeerde betalende tevreden geregistreerde hele heel volle vol volledige verschillende aparte
    unieke losse goede handmatige dagelijkse wekelijkse maandelijkse jaarlijkse echte netto bruto inkomende uitgaande online digitale organische
    terugkerende bevestigde kritieke zware langdurige bestaande bijkomende aanvullende warme concrete kwalitatieve verse potentiële meer minder
    interne externe eigen grote kleine ingeplande zuivere kostbare werkbare vaste fulltime full-time parttime part-time jonge zakelijke gratis
    betaalde onbetaalde serieuze individuele gezamenlijke achtereenvolgende aaneengesloten hoogwaardige volwaardige`),
  times: list(`
    keer zo | keer zoveel | keer zo veel | keer meer | keer sneller | keer hoger | keer vaker | keer minder | keer beter | keer | maal | maal zo | maal zoveel | maal sneller | voudig | -voudig | voud |
    keer zo'n`),
  factors: list("factor | een factor | met een factor | factor van | een factor van | met factor"),
  multiples: {
    ...foldedWords(),
    ...multiplied(
      2,
      "increase",
      `verdubbel* | dubbel zo | dubbel zoveel | het dubbele | dubbele van | dubbel aantal | dubbele aantal | dubbele omzet | eens zo veel | eens zoveel | tweemaal zo | tweemaal zoveel | verdubbeling*`,
    ),
    ...multiplied(
      0.5,
      "decrease",
      `halveer* | gehalveerd* | halvering* | halveren | de helft van de tijd | in de helft van de tijd | helft van de tijd | de halve tijd | halve tijd | half zo lang | half zo veel | half zoveel | half zo duur | de helft minder |
       helft minder | voor de helft van de prijs | de halve prijs | halve prijs | de helft van de kosten | tot de helft | naar de helft | de helft bespaard | de helft goedkoper | de helft sneller | de helft korter | de helft lager | nog maar de helft`,
    ),
    ...multiplied(
      0.5,
      null,
      "met de helft | met ruim de helft | met bijna de helft | met zo'n de helft | met meer dan de helft",
    ),
    ...multiplied(3, "increase", "driedubbel | driemaal zo | driemaal zoveel | driedubbele"),
  },
  notCounted: words(`
    à aan af al alle alleen allemaal als altijd ander andere anders bij bijna binnen boven buiten daar daarbij daardoor daarmee daarna daarom daarvan daarvoor dan dat de
    deze die dit doch doen doet door dus echt een eens eerder eerst eerste elk elke en enkel er even eveneens extra gaan gaat geen gehad geleden gelijk gemiddeld
    gewoon ging gingen goed graag haar had hadden hebben heeft hem hen het hier hij hoe hoger hun ik in inclusief ineens inmiddels is ja je jij jouw jullie kan kon
    konden kost kostte krijgen krijgt kunnen kwam kwamen laatste lager later ligt liggen lag lagen maar makkelijk meer meest men met mij mijn minder misschien moet moeten
    mogelijk na naar naast nadat nee niet niets nog nodig nooit nou nu of om omdat omhoog omlaag onder ongeveer ons onze ook op over per plus precies pas
    rond ruim samen sinds snel sneller soms steeds straks stuk te tegen ten terug terwijl tijdens toch toe toen tot totaal tussen u uit uur van vanaf vandaag vanwege veel
    via vol voor voordat vooral vorig vorige waar waarbij waardoor waarin waarmee waren was wat we wel werd werden wie wij wil willen worden wordt wordt zal ze zeer zei zegt zelf
    zelfs zich zij zijn zo zoals zodat zonder zou zouden zowel vs versus ca circa o.a. incl excl euro eur procent procentpunt punt punten keer maal x v
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december
    daalde daalden gedaald steeg stegen gestegen groeide gegroeid bespaart bespaard bespaarde scheelt scheelde duurt duurde maken maakt maakte komt komen gekomen geworden
    geweest gebleven sneller goedkoper duurder korter langer vaker beter slechter week weken dag dagen maand maanden jaar kwartaal e de ste`),
  scores: {
    tevredenheid: "tevredenheid",
    klanttevredenheid: "klanttevredenheid",
    nps: "NPS",
    enps: "eNPS",
    csat: "CSAT",
    "net promoter score": "NPS",
    tevredenheidsscore: "tevredenheidsscore",
    rapportcijfer: "rapportcijfer",
    klantcijfer: "klantcijfer",
    beoordeling: "beoordeling",
    "lighthouse-score": "Lighthouse score",
    "lighthouse score": "Lighthouse score",
    "pagespeed-score": "PageSpeed score",
    "pagespeed score": "PageSpeed score",
    lighthouse: "Lighthouse",
    pagespeed: "PageSpeed",
    trustpilot: "Trustpilot",
    score: "score",
    ster: "sterren",
    sterren: "sterren",
  },

  from: list("van | vanaf | van gemiddeld | van voorheen | van eerst | van zo'n"),
  to: list(
    "naar | tot | naar nog maar | tot nog maar | naar slechts | tot slechts | naar nu | tot onder de | naar onder de | naar gemiddeld | tot gemiddeld | tot ongeveer | terug naar | terug tot",
  ),
  by: ["met", "met maar liefst", "met wel"],
  insteadOf: list(`
    in plaats van | i.p.v. | ipv | ipv. | in plaats van de | ipv de | i.p.v. de | inplaats van | in de plaats van | tegenover | tegen | t.o.v. | tov | ten opzichte van | vergeleken met | in vergelijking met | versus | vs | vs. | waar het eerst | waar dat eerst |
    niet meer | niet langer | in plaats van na | in plaats van in | ipv na | waar dat vroeger | waar dat voorheen | waar het vroeger | tegenover de | tegen eerst | tegen voorheen | was eerst`),
  formerly: list(`
    het kwartaal ervoor | de maand ervoor | het jaar ervoor | een jaar geleden | een jaar eerder | vorig kwartaal | vorige maand | in het begin | destijds |
    vroeger | voorheen | eerst | eerder | voordien | daarvoor | was | waren | was het | waren het | duurde | duurden | kostte | kostten | lag op | lagen op | had | hadden | deed | deden | kwam uit op | vorig jaar | vorige maand | vorig kwartaal | in het verleden |
    oorspronkelijk | aanvankelijk | voor de migratie | voor de overstap | voor de livegang | voor de lancering | voor: | was: | oud: | eerst: | vroeger: | voorheen: | oude situatie | nulmeting | begin dit jaar | in het begin | een jaar geleden | normaal | normaal gezien |
    gewoonlijk | tot nu toe | voor het project | waren het er nog | was het nog | was dat | waren dat | was dat nog | waren dat er | waren er | waren het er | was dat er | waren dat er nog | lag nog op | tot voor kort | vroeger nog`),
  copulas: words("was waren had hadden duurde kostte lag lagen"),
  nowadays: list(`
    nu | vandaag | tegenwoordig | momenteel | inmiddels | intussen | ondertussen | nu nog | nu nog maar | nog maar | nog slechts | daarna | sindsdien | na: | nu: | nieuw: | dit jaar | deze maand | dit kwartaal | nadien | achteraf | naderhand | duurt | kost | is het nu | zijn het er |
    zijn het er nu | is dat | dat is nu | dat is | zijn dat er | ligt op | ligt nu op | zitten we op | zitten ze op | na de migratie | na de overstap | na de livegang | na de lancering | maar | thans | vanaf nu | op dit moment | vandaag de dag`),
  rangeGlue: ["tot", "à", "a", "of", "t/m", "tot en met", "tot wel"],
  between: ["tussen", "tussen de"],
  hedges: {
    about: list(`
      ongeveer | circa | ca | ca. | zo'n | bijna | rond | rond de | om en nabij | om en bij | plusminus | plus minus | ± | grofweg | naar schatting | gemiddeld | geschat | geschatte | een kleine | krap | krappe | nagenoeg | vrijwel | ongv. | pakweg | zeg maar | ~ | ≈ |
      tegen de | richting de | een goede | om de | een dikke | haast | een gemiddelde van | gemiddelde van | praktisch | een slordige | net niet`),
    "at-least": list(`
      minstens | minimaal | ten minste | tenminste | meer dan | ruim | dik | boven | boven de | over de | > | ≥ | >= | min. | niet minder dan | liefst | maar liefst | ruim boven de | iets meer dan | net boven de | meer als | royaal | hoger dan | op zijn minst | zeker | wel |
      langer dan | net iets meer dan | ruimschoots | een ruime`),
    "at-most": list(`
      hoogstens | hooguit | maximaal | max | max. | ten hoogste | tot wel | minder dan | onder | onder de | < | ≤ | <= | binnen | niet meer dan | op zijn hoogst | minder als | korter dan | lager dan | nog geen | ruim onder de | net onder de | iets minder dan | binnen de | net geen`),
  },

  increase: words(`
    stijg* gestegen steeg stegen *stijging groei* gegroeid *groei toegenomen toeneemt toename* toenemen verhog* verhoog* hoger* hogere meer meeromzet meeropbrengst* extra extra's bijkomend* omhoog plus klom klommen geklommen
    sprong sprongen gesprongen genereer* gegenereerd genereert opgeleverd oplevert opleveren leverde levert leverden leveren opgebracht opbrengen opbrengst* bijgekomen erbij uitgebreid vergroot* vergrot* groter* omzetplus schoot vlogen
    vloog explodeerde opgeschroefd opgeschaald opgehoogd opgekrikt opgetrokken verdiend verdient verdienen aangetrokken aangegroeid uplift boost geboost vaker binnengehaald erbovenop aangewakkerd vermeerder* toevoegt toegevoegd overschrijd* uitbreiding bovenop`).concat(
    list(
      "toe. | toe, | toe en | toe sinds | toe door | nam toe | neemt toe | nemen toe | keer zo | keer zoveel | maal zo | maal zoveel | x zo | x zoveel",
    ),
  ),
  decrease: words(`
    daal* dalen dalend* daling* *daling gedaald daalde daalden verlaag* verlag* verlaagd lager* lagere minder bespaar* bespaard* bespar* *besparing *besparingen uitgespaard uitspaar* uitsparen scheelt schelen scheelde gescheeld verminder* vermindering* afgenomen afneemt afname* afnemen gereduceerd
    reduceer* reduceren reductie* *reductie teruggebracht terugbreng* terugdring* teruggedrongen teruglop* teruggelopen terugging teruggegaan terugval verkort* verkorten korter* kortere ingekort inkort* gekrompen kromp krimp* omlaag gezakt zakte zakken zakt zakten verkleind* verklein* goedkoper* weggevallen wegvallen wegvalt
    wegviel vervallen vervalt verviel geschrapt schrappen schrapt elimineer* geëlimineerd geelimineerd vermeden vermijd* vermijden voorkom* voorkomen uitgespaarde vrijgespeeld vrijgekomen vrijkomt vrijkomen vrijmaken vrijgemaakt gehalveerde min minus *minus
    ingekrompen afgebouwd afbouw afbouwen verloren verliest verliezen verlies ontlast beperkt teruggeschroefd naarbeneden gekelderd kelderde kelderen gekort bezuinig* *bezuiniging kleiner* uitgefaseerd weggewerkt wegwerken weggehaald verdwenen verdwijn* verdween gedrukt drukken drukte
    drukt ingekorte minst geminimaliseerd minimaliseren zuiniger minderen korting overbodig wegbezuinigd afgeslankt gezonken zonk slonk geslonken terugverdien* weg af. af,`).concat(
    list("af en | af sinds | af door | af dankzij | nam af | neemt af | nemen af"),
  ),
  faster: words("sneller* snellere versneld* versnel* vlotter* rapper* gauwer"),
  better: words("verbeter* verbeterd* beter betere optimaliseer* geoptimaliseerd opgekrikt vooruitgang"),
  worse: words("verslechter* slechter* slechtere"),
  lessIsBetter: words(`
    kosten *kosten uitgaven *uitgaven tijd *tijd *tijden fout fouten *fouten *fout defecten klacht klachten *klachten churn uitval *uitval downtime latency wachten wachttijd* incidenten *incidenten storing* *storingen retouren retour* *retouren bounce*
    vertraging* achterstand* backlog verzuim* ziekteverzuim verloop *verloop opzeggingen annuleringen *verbruik verbruik uitstoot* *uitstoot ongevallen afval* werkdruk inspanning faalkosten herstelwerk schade* derving wachtrij doorlooptijd* tickets boetes`),
  neutral: list(`
    meer dan de helft | meer dan een* | op weg | de weg | onderweg | af en toe |     niet meer | nooit meer | niemand meer | geen enkele meer | meer info | meer informatie | meer details | meer weten | hoe meer | steeds meer | meer of minder | min of meer | toegevoegde waarde | meerwaarde | meerdere | meerderheid | extra info | plusminus | plus minus |
    levert op schema | voorkomend | kwam voor | komt voor | van tevoren | meer nieuws | voorkomen dat | beter bekend | hoger beroep | verloren dag | erbij zijn | was erbij | waren erbij | ben erbij | is erbij | niet beperkt tot | beperkt tot | hopelijk meer | meer dan ooit | geleverd | winst- en verlies |
    drukte met | drukke`),
  achieved: [
    ...list("voor het eerst | voor de eerste keer"),
    ...words(`
      behaald behaalde behalen behaalt haalde haalden gehaald gewonnen wint winnen won wonnen bereikt bereikte bereikten geboekt boekte boekten boeken verkocht verkochten geleverd opgeleverd afgerond afgesloten ondertekend getekend gemigreerd* overgezet overgestapt verhuisd omgezet
      gepubliceerd uitgerold aangemeld inschreven ingeschreven geregistreerd ingelogd verwerkt* verwerken verwerkte verwerkten afgehandeld behandeld opgelost beantwoord getraind opgeleid aangenomen ingevuld geworven verzameld opgehaald geautomatiseerd* gedigitaliseerd weggewerkt
      geslaagd gecertificeerd geïmplementeerd geimplementeerd ingevoerd geactiveerd geïnstalleerd geinstalleerd gedownload binnengehaald binnengekomen binnen gelukt terugverdiend overtroffen overtreft overtrof overschreden gebroken doorbroken record stipt beschikbaarheid
      uptime roi bracht brachten brengt gebracht noteerde noteerden noteert meldde melden meldden behouden verzonden verstuurd geproduceerd produceert gemaakt geprint goedgekeurd teruggewonnen gereactiveerd overtuigd bemiddeld gedoneerd verhuurd vergund al reeds
      storingsvrij foutloos ongevalvrij nul aangesloten geïntegreerd overgenomen geabonneerd aanbevolen geteld vrijgegeven deelgenomen bezochten bezocht terugkwamen gevonden geconverteerd converteert geopend uitgerust betaald ontvangen ontvingen kreeg kregen binnenkwamen
      opgespoord verholpen gefixt bediend gescoord scoort scoorde scoorden gedekt opgenomen vooruit eerder geaccepteerd toegekend gerealiseerd realiseerde realiseert ingepland bekeken gedeeld uitgevoerd doorgevoerd winnen ingezameld gestart`),
    ...list(`
      live gegaan | ging live | gingen live | staat live | is live | online gegaan | ging online | eerder dan | sneller dan gepland | voor op schema | voor op planning | voor de deadline | voor de geplande datum | vroeger dan gepland | in recordtijd | in één keer | op rij | zonder storing | zonder onderbreking |
      zonder downtime | op tijd | return on investment | verdient zich terug | terugverdiend | in gebruik | leverde op | houden over | houdt over | over gehouden | overgehouden | aan over`),
  ],
  described: list(`
    telt | tellen | werken er | in dienst | opgericht | team van | ploeg van | groep van | bestaat uit | bestaan uit | beschikt over | beschikken over | exploiteert | vierkante meter | m² | capaciteit van | ongewijzigd | nog steeds | nog altijd | blijft | blijven | bleef | project duurde | looptijd | contractduur |
    er zijn | bedrijf met | onderneming met | organisatie met | kmo met | mkb-bedrijf met | met hun | met zijn | met in totaal | gevestigd | jaar oud | inwoners | in totaal zijn er | medewerkers op | opzegtermijn | garantie | proefperiode | gebruikelijk | locaties | vestigingen`),
  planned: list(`
    hoop | hopen | hoopt | hoopten | doel | doelen | doelstelling* | streefcijfer | streven | streeft | streefden | moet | moeten | moest | moesten | wil | willen | wilt | wilde | wilden | zou | zouden | zullen | zal | van plan | we plannen | plannen we | ze plannen | plannen ze | plannen om | plant om | plande | gepland | geplande | verwacht* | verwachting* | rekenen op | rekent op |
    kunnen besparen | kan besparen | kan opleveren | kunnen opleveren | mogelijk | mogelijke | misschien | wellicht | eventueel | potentieel | potentiële | prognose* | beloofd* | belooft | beloven | beloofden | garanderen | garandeert | ambitie* | wens | wensen | volgend jaar | volgend kwartaal | volgende maand | volgende week | komend jaar | komende jaar | komend kwartaal |
    tegen eind | voor het eind | voor eind | eind dit jaar | als we | als ze | als alles | indien | mits | in de pijplijn | pijplijn | pipeline | offerte van | offerte voor | offerte ligt | offerte komt | offerte bedraagt | offerte uitgebracht | offerte gestuurd | offerte loopt | ik kom | ik bel | ik laat | ik stuur | aanbod | aangeboden | aanbieden | bestek | prijsopgave | pitch | aanbesteding | voorstel* | op termijn | theoretisch | in theorie | gaan ervan uit | gaat ervan uit | in het vooruitzicht | budgetteren |
    begroot | begrote | sla van | sla: | vereist | vereisen | hebben we nodig | nog nodig | gevraagd om | vragen om | businesscase | business case | target | targets | doelwit | schatten dat | gaan we | zeker willen | nodig hebben`),
  notPlanned: list(`
    dan gepland | zoals gepland | dan verwacht | zoals verwacht | dan beloofd | zoals beloofd | dan gehoopt | doel gehaald | doel bereikt | doel behaald | doelstelling gehaald | doelstelling behaald | doel overtroffen | doelstelling overtroffen | target gehaald | target overtroffen | boven verwachting | boven target | boven de doelstelling |
    beter dan verwacht | onder budget | op schema | voor op schema | was gepland | waren gepland | doel was | doelstelling was | t.o.v. plan | moest vroeger | moesten vroeger | moest voorheen | moesten voorheen | moest eerst | hoeft niet meer | moeten niet meer | niet meer moeten | ingepland | ingeplande | target was | offertetraject* | offerteproces | offerteaanvragen | gegarandeerd`),
  thatIs: list(
    "dat is | dat zijn | oftewel | ofwel | m.a.w. | met andere woorden | dus | wat neerkomt op | komt neer op | dat komt neer op | omgerekend | wat overeenkomt met | gelijk aan | = | goed voor | in totaal | samen | ter waarde van | d.w.z. | dat betekent | wat",
  ),
  negated: words("niet geen nooit niets noch nauwelijks mislukt mislukte nergens niemand"),
  notNegated: list(`
    niet alleen | niet meer | niet langer | niet minder dan | niet meer dan | niet slecht | niet in het minst | niet te vergeten | geen probleem | geen problemen | geen wonder | geen grap | geen storing | geen storingen | geen downtime | geen klachten | geen klacht | geen enkele klacht | geen enkele | geen extra | geen bijkomende |
    geen ongevallen | geen typefout | geen twijfel | geen zorgen | niets dan | nog nooit | als nooit tevoren | nooit eerder | niet overdreven | niet mis | niet verkeerd | nog geen | net geen | niet voor niets | geen uitval | niet gek | niet normaal | niet zomaar | niet eens`),
  prices: list(`
    prijslijst | uurtarief | dagtarief | tarief | tarieven | onze prijs | onze prijzen | catalogusprijs | per gebruiker | per user | per licentie | op aanvraag | adviesprijs | te betalen | betalingstermijn | factuurbedrag | toegangsprijs | ticketprijs | kortingscode | abonnementsprijs | vaste prijs | stukprijs | excl. btw | incl. btw | ex btw | btw |
    exclusief btw | inclusief btw | prijs is | prijs bedraagt | kost € | kost eur | rekenen we | inschrijfgeld | deelnameprijs | offreren | geoffreerd`),
  agency: list(`
    contract | contracten | contractwaarde | contractverlenging | contractbedrag | opdracht | vervolgopdracht | opdrachtwaarde | vervolgproject | opdracht binnen | raamcontract | raamovereenkomst | onderhoudscontract | supportcontract | servicecontract | licentiecontract | overeenkomst | verlenging | verlengd | budget voor | budget vrijgegeven |
    budget is | budget goedgekeurd | budget van | extra budget | projectbudget | projectwaarde | onze factuur | onze facturen | honorarium | retainer | meerwerk | change request | wijzigingsverzoek | upsell | cross-sell | fase 2 | fase twee | tweede fase | gunning | gegund | getekend | ondertekend | strippenkaart | bestelbon | inkooporder | po ontvangen |
    bij ons | voor ons | onze omzet | dealwaarde | sow | orderbevestiging`),

  periodsAfter: {
    ...every(
      "day",
      "dag",
      "dagelijks",
      "elke",
      "op een dag | p/d | p.d. | per werkdag | elke werkdag | per nacht | in een dag | iedere werkdag",
    ),
    ...every(
      "week",
      "week",
      "wekelijks",
      "elke",
      "in de week | p/w | p.w. | per werkweek | in een week | / wk",
    ),
    ...every(
      "month",
      "maand",
      "maandelijks",
      "elke",
      "in de maand | p/m | p.m. | pm | in een maand | / mnd | per mnd | p. mnd | per kalendermaand",
    ),
    ...every(
      "quarter",
      "kwartaal",
      "driemaandelijks",
      "elk",
      "per q | in een kwartaal | / q | per trimester",
    ),
    ...every(
      "year",
      "jaar",
      "jaarlijks",
      "elk",
      "p/j | p.j. | p.j | pj | per annum | p.a. | p. j. | op jaarbasis | in een jaar | / jr | per jr | per kalenderjaar | per boekjaar | jaar na jaar | op jaarbasis gerekend",
    ),
    ...phrased<Period>("once", "eenmalig | eenmalige"),
  },
  periodsBefore: {
    ...phrased<Period>("day", "dagelijks | dagelijkse | per dag | elke dag | iedere dag | dagomzet"),
    ...phrased<Period>("week", "wekelijks | wekelijkse | per week | elke week | iedere week | weekomzet"),
    ...phrased<Period>(
      "month",
      "maandelijks | maandelijkse | per maand | elke maand | iedere maand | maandomzet",
    ),
    ...phrased<Period>("quarter", "per kwartaal | elk kwartaal | ieder kwartaal | kwartaalomzet"),
    ...phrased<Period>(
      "year",
      "jaarlijks | jaarlijkse | per jaar | elk jaar | ieder jaar | op jaarbasis | jaarbesparing | jaaromzet | p.j. | p/j",
    ),
    ...phrased<Period>("once", "eenmalig | eenmalige"),
  },
  roles: {
    revenue: words(`
      omzet* *omzet opbrengst* *opbrengst *opbrengsten verkoop* *verkoop verkopen *verkopen verkocht afzet* bestel* *bestellingen order orders *orders orderwaarde* opdracht opdrachten klanten *klanten lead leads *leads marge* *marge winst *winst inkomsten *inkomsten donatie* *donaties giften
      aanvragen *aanvragen offerteaanvragen boeking* *boekingen geboekt conversie* *conversie conversieratio winkelmand* mandje bonbedrag abonnement* *abonnementen abonnees *abonnees aanmelding* *aanmeldingen inschrijving* *inschrijvingen provisie* sales deal deals pipeline mrr arr ltv aov checkout*
      demo demo's afspraken *afspraken contract budget verlenging kopers aankopen leden *leden subsidie* marktaandeel* scoringskans winrate win-rate ctr klikratio doorklik* kennismakingen premies premie-inkomen premievolume handel upsell prospects dekkingsbijdrage besteding* kassabon* transactiewaarde`),
    cost: words(`
      kosten* *kosten kost besparing* *besparing *besparingen bespaar* bespaard* besparen uitgespaard scheelt uitgaven *uitgaven licentie* *licenties prijs prijzen *prijs *prijzen goedkoper* energie* stroom* *stroom gas verwarming* verbruik* *verbruik factuur *factuur rekening *rekening porto* verzend* huur *huur fte fte's
      ftes vte vte's voltijds* overuren boete boetes dwangsom* hosting* infrastructuur* cloud* server* hardware* materiaal* *materiaal personeel* personeelskosten papier* print* drukwerk* opslag* voorraad* *voorraad inkoop* brandstof* diesel* vracht* transport* cpl cpc cpa opex capex budget* *budget uitzend* afval* onderhoud* reis*
      verzekering* rente* afschrijving* water* verpakking* schoonmaak* mankracht arbeid* loon* lonen bezuinig* derving* faalkosten`).concat(
      list(
        "kosten per lead | kosten per klik | kosten per order | kosten per bestelling | kosten per ticket | cost per lead",
      ),
    ),
    time: words(`
      tijd tijd* *tijd *tijden duur *duur duurt duurde uren uur minuten dagen weken sneller* trager* snelheid* *snelheid latency wachttijd* laadtijd* levertijd* onboarding inwerk* inwerken doorloop* reactie* respons* deployment* build builds eerder planning schema deadline livegang* go-live time-to-market versnel*
      `).concat(list("voor op schema")),
    quality: words(`
      kwaliteit* *kwaliteit nps enps csat tevreden* *tevredenheid *tevredenheidsscore fout fouten* *fouten foutpercentage foutmarge* defect* klacht* *klachten churn verloop *verloop beschikbaarheid* uitval* *uitval incident* *incidenten storing* *storingen nauwkeurigheid* retour* *retouren retention retentie* klantbehoud
      beoordeling* *beoordeling *beoordelingen sterren score *score bezetting* bezettingsgraad* benutting* productiviteit* efficiëntie* efficientie* betrouwbaarheid* herstelwerk performance prestatie* betrokkenheid engagement* bounce* afhak* stiptheid* leverbetrouwbaarheid* verzuim* ziekte* personeelsverloop opzeg* annulering* ongeval*
      adoptie* aanbeveling* *percentage *graad *ratio uptime compliance stabiliteit* zichtbaarheid open-rate openrate lighthouse uitstoot* co2* naleving*`).concat(
      list("open rate"),
    ),
    volume: words(`
      bezoek* *bezoek bezoeker* *bezoekers gebruiker* *gebruikers traffic verkeer *verkeer telefoontje* telefoontjes oproep* *oproepen belletjes calls case cases dossier* *dossiers aanvraag document* *documenten download* *downloads pakket* *pakketten pakjes zending* *zendingen deelnemer* *deelnemers doorvoer* capaciteit* *capaciteit
      bereik* *bereik volgers sollicitatie* *sollicitaties sollicitanten ticket tickets *tickets e-mails mails mailtjes impressies transactie* *transacties registratie* *registraties hoeveelheid* aantal aantallen productie* *productie output overnachting* winkel* *winkels filialen records vragen *vragen gasten pagina* *pagina's releases
      patiënt* *patiënten patienten behandeling* leerling* medewerkers leveringen stuks volume* *volume facturen formulieren ritten`),
  },
  identifiers: words(`
    factuur factuurnummer factuurnr nr nummer *nummer *nr ticket zaal kamer lokaal hal poort perron spoor pagina pag p blz artikel art lid paragraaf § punt agendapunt versie v fase release sprint hoofdstuk tel telefoon mobiel gsm fax toestel
    klantnummer klantnr ordernummer bestelnummer huisnummer straat laan plein postbus postcode top iso nen din en bus lijn rekening iban btw q kwartaal bijlage afbeelding fig figuur tabel tab slide stap niveau windows office ref referentie
    verdieping vlucht vak regel id po case jira issue bug pr build port gate terminal boekingsnummer optie module categorie klasse type model kenteken dossiernummer wk weeknummer`),
  months: words(`
    januari februari maart april mei juni juli augustus september oktober november december jan feb mrt apr jun jul aug sep sept okt nov dec`),
  of: list(
    "van | van de | van het | van alle | van onze | van hun | der | van alle onze | hiervan | daarvan",
  ),
  ago: list(
    "geleden | later | daarvoor | daarna | oud | van tevoren | vooraf | lang | tijd | na ontvangst | na factuurdatum | na de | na het | na livegang",
  ),
  momentBefore: list(`
    in de afgelopen | de afgelopen | in de laatste | de laatste | in de komende | de komende | de eerste | in de eerste | de volgende | sinds | sedert | om | rond | vanaf | al | over | over zo'n | over een | om de | elke | iedere | voor de komende | al ruim | al meer dan | al bijna | afgelopen`),
  emphatic: words("al reeds alle"),
  settings: words(
    "in aan op voor bij tijdens per via door de het hun onze zijn haar deze die alle na over binnen sinds uit onder om",
  ),
  clauseEnds: words(", ; : en maar terwijl ( ) – — - omdat want dat waardoor zodat hoewel wat die"),
  // `15 uur` is a time of day only behind `om`: momentBefore.
  clock: ["cet", "cest"],
};

function vague(unit: string, nouns: string): Record<string, string> {
  const before = [
    "",
    "een paar ",
    "enkele ",
    "paar ",
    "meerdere ",
    "verschillende ",
    "luttele ",
    "slechts enkele ",
    "amper enkele ",
  ];
  return Object.fromEntries(words(nouns).flatMap((noun) => before.map((word) => [word + noun, unit])));
}

/** `verdrievoudigd`, `drie keer zo`, `driemaal zo`, `het drievoudige`. */
function foldedWords(): Language["multiples"] {
  return Object.assign(
    {},
    ...Object.entries(TIMES).map(([word, factor]) => {
      const forms = ["zo", "zoveel", "sneller", "meer", "hoger", "vaker", "groter", "beter"].flatMap(
        (more) => [`${word} keer ${more}`, `${word} maal ${more}`, `${word}maal ${more}`],
      );
      return multiplied(
        factor,
        "increase",
        [...forms, `ver${word}voudig*`, `het ${word}voudige`, `${word}voudige van`].join("|"),
      );
    }),
  );
}

/** `per week`, `elke week`, `iedere week`, `/week`, `wekelijks`. */
function every<P extends Period>(
  period: P,
  unit: string,
  adverb: string,
  each: string,
  more: string,
): Record<string, P> {
  const other = each === "elk" ? "ieder" : "iedere";
  const forms = [
    `per ${unit}`,
    `${each} ${unit}`,
    `${other} ${unit}`,
    `/ ${unit}`,
    adverb,
    `${adverb}e`,
    ...list(more),
  ];
  return phrased(period, forms.join("|"));
}
