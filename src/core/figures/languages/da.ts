// Danish words for numbers, units, changes and roles.
import type { Period } from "../figure.ts";
import type { Language } from "./language.ts";
import { grouped, list, multiples, valued, words } from "./lists.ts";

export const da: Language = {
  code: "da",
  decimal: ",",
  telltale: words(`i med en om ca kr mio pr stk sig før op ned nede oppe salg pct og er at det som for ikke af
    på har også når vi de den et til nu end så mere blev kun hvor her kunden jeg hej uge uger ugen hvad noget nogle
    lavet fået gået sagt fra ud ved hos hvis selv dage`),

  cardinals: valued(`0: nul; 2: to; 3: tre; 4: fire; 5: fem; 6: seks; 7: syv; 8: otte; 9: ni; 10: ti;
    11: elleve; 12: tolv; 13: tretten; 14: fjorten; 15: femten; 16: seksten; 17: sytten; 18: atten; 19: nitten;
    20: tyve; 30: tredive; 40: fyrre | fyrretyve; 50: halvtreds | halvtredsindstyve; 60: tres | tresindstyve;
    70: halvfjerds; 80: firs; 90: halvfems; 1: én | ét | een; 1.5: halvanden | halvandet; 21: enogtyve;
    31: enogtredive; 41: enogfyrre; 100: hundrede | hundred | ethundrede; 1e3: tusind | tusinde | ettusind`),
  scales: valued(`100: hundrede | hundred; 12: dusin; 1e3: tusind | tusinde | tusinder | tusindvis | tsd | t;
    1e6: million | millioner | millionen | mio | mill | mill.; 1e9: milliard | milliarder | mia | mia. | mrd`),
  articles: ["en", "et"],
  numberGlue: ["og"],
  joinsNumbers: true,
  andHalf: valued("0.5: og {en halv,et halvt,halv,halvt} | en halv; 0.25: og en kvart"),
  fractions: valued(`1/3: tredjedel | tredjedele | tredjedelen; 0.25: fjerdedel | fjerdedele | kvart;
    0.2: femtedel | femtedele; 1/6: sjettedel | sjettedele; 0.125: ottendedel | ottendedele; 0.1: tiendedel |
    tiendedele`),
  vagueNumbers: valued(`2: et par | et par stykker; 12: et dusin; 20: en snes; 5e5: en halv
    {million,mio.,mio} | halv million; 5e8: en halv milliard; 2.5e5: en kvart million; 0.5: en halv | et halvt |
    halv | halvt | en halvtime | et halvår; 15: et kvarter | kvarter; 45: tre kvarter`),
  vagueTimes: grouped(`seconds: {få,nogle,nogle få} sekunder | sekunder; minutes: {få,nogle,nogle få,flere}
    minutter | minutter; hours: {få,nogle,nogle få,flere} timer | timer | {en hel,en} eftermiddag | en hel
    formiddag | samme dag | natten over | fra dag til dag; days: {få,nogle,nogle få,flere} dage | dage | dag til
    dag; weeks: {få,nogle,flere} uger | uger; months: {få,nogle,flere} måneder | måneder`),
  outOf: list("ud {af,af de,af hver} | af | af de"),

  currencies: grouped(`kr: krone | kroner | kronerne | kr | kr.; DKK: danske kroner | danske kr. | dkk | ,- |
    d.kr. | dkr; NOK: norske kroner; SEK: svenske kroner; EUR: euro | euroen; $: dollar | dollars; USD: us-dollar |
    amerikanske dollar | us dollar; GBP: pund | britiske pund; CHF: schweizerfranc | schweiziske franc; JPY: yen`),
  cents: { øre: "kr", cent: "EUR" },
  moneyNouns: words("sparet besparelse besparelser margin omsætning overskud omkostninger budget"),
  currencyGlue: [],
  percent: ["procent", "pct.", "pct", "procenten"],
  points: words(`procentpoint procentpoints procent-point pct.point pct.-point pct._point pct_point %-point pp
    point points procentenheder`),
  basisPoints: ["basispoint", "basispoints", "bp", "bps"],
  timeUnits: grouped(`milliseconds: ms | millisekund | millisekunder; seconds: s | sek | sekund | sekunder |
    sekunders; minutes: min | minut | minutter | minutters | minutterne | kvarter | *minutter; hours: h | t | time |
    timer | timers | timerne | tim | halvtime | *timer; days: dag | dage | dages | dagene | døgn | arbejdsdag |
    hverdag | *dage; weeks: uge | uger | ugers | ugerne | *uger; months: måned | måneder | måneders | mdr | mdr. |
    md | md. | *måneder; years: år | års | årene | halvår`),
  adjectives: words(`nye ny nyt flere færre ekstra yderligere hele lange arbejds åbne aktive kvalificerede
    registrerede betalende tilfredse betalte gratis manuelle manuelt manuel daglige ugentlige månedlige samlede
    forskellige separate enkelte unikke netto brutto gennemsnitlige sammenhængende indgående udgående organiske
    tilbagevendende bekræftede gode andre stk stk. styk stykker hel fuld fulde mindre mere kortere længere effektive
    varme friske tunge unødige interne eksterne danske bookede solgte potentielle`),
  times: words("gange gang x -dobling -dobbelt"),
  factors: ["faktor", "en faktor", "med en faktor", "faktoren"],
  multiples: multiples(`2 increase: fordobl* | fordobbl* | dobbelt | dobbelt {så mange,så meget,så hurtigt,så
    høj,op} | det dobbelte | dobbelte | doblet | doblede | dobling | toganget | tofold*; 3 increase: tredobl* |
    tredobbelt* | trefold* | det tredobbelte | trippel* | triplet; 4 increase: firdobl* | firedobl* | firdobbelt* |
    det firdobbelte | firefold*; 5 increase: femdobl* | femdobbelt* | det femdobbelte; 6 increase: seksdobl* |
    seksdobbelt*; 10 increase: tidobl* | tidobbelt* | det tidobbelte; 0.5 decrease: halver* | halvt så {mange,meget,
    lang tid,lang,dyrt} | {den halve,halve,halv,på den halve} tid | halv pris | til halv pris | til halvdelen | det
    halve | halvdelen {så mange,af tiden} | ned til det halve | skåret midt over; 0.5: med halvdelen | med det
    halve | med {ca.,omkring,næsten,over,mere end} halvdelen`),
  notCounted: words(`af al alle alt altså at bare bedre blev blevet blive bliver bort både da de dem den denne
    der deres derfor derved det dette dig din disse dog du efter eftersom ej eller en end endnu enten er et fandt
    fik fin for foran fordi fra få får fået før først første gav ge gennem giver gik går gør gøre gjorde gjort ham
    han har hav havde have hele helt hen her hos hun hurtigere hvad hvem hver hverken hvert hvilke hvilken hvis hvor
    hvordan hvorfor i igen igennem ikke imod ind inden inde inkl ingen intet ja jeg jer jeres jo kan kl klokken kom
    kommer kommet kun kunne lagt lige ligger lå man med meget mellem men mens mere mest mig mindre min mod må måske
    mange nemlig ned nede nej nok nu nye nær næste når nærmere o og også om omkring op oppe os over per pr på samme
    samt selv senere senest ses sidst sidste siden sig sin sit skal skulle som stadig står så sådan tager tag taget
    takket tidligere til tilbage tog trods ud uden udover under var vores ved vi via vil ville være været hvorefter
    højere lavere flere færre billigere kortere større udgør svarer betyder bruger brugt brugte faldt falder faldet
    steg stiger steget gange gang x ekskl moms point pct procent procentpoint år året års dag dage dagen uge uger
    ugen måned måneder måneden time timer timen minut minutter sekund sekunder kvartal mdr stk st mio mia kr mandag
    tirsdag onsdag torsdag fredag lørdag søndag januar februar marts april maj juni juli august september oktober
    november december`),
  scores: grouped(`tilfredshed: tilfredshed | kundetilfredshed | tilfredsheden | kundetilfredsheden |
    medarbejdertilfredshed | medarbejdertilfredsheden; NPS: nps; eNPS: enps; CSAT: csat; Lighthouse: lighthouse;
    Trustpilot: trustpilot; score: score | scoren | trustscore | tilfredshedsscore | kundetilfredshedsscore;
    stjerner: stjerner | stjerne; vurdering: vurdering | vurderingen`),

  from: ["fra"],
  to: list(`til | ned til | op til | til {kun,blot,under,over,ca.,ca,omkring,knap,godt,mindre end,mere end} |
    ned på | op på`),
  by: ["med"],
  insteadOf: list(`{i stedet,istedet,frem} for | fremfor | {mod,fra,end} tidligere | mod før | mod |
    sammenlignet med | i forhold til | ift. | ift | kontra | vs | vs. | {op,ned,en stigning,et fald,stigning,fald}
    fra | hvor det før var | imod`),
  formerly: words(`{kvartalet,måneden,året,tog}_før for_et_år_siden et_år_tidligere sidste_{kvartal,måned,år}
    i_starten dengang før tidligere førhen før_i_tiden før: tidligere: plejede var tog tog_det lå_på gamle
    oprindeligt krævede havde hidtil historisk i_gamle_dage inden brugte`),
  copulas: ["var", "havde", "tog", "lå"],
  nowadays: list(`nu | i dag | idag | nu: | efter: | efter | i dag: | nye | i år | for tiden | nuværende |
    {er,tager,tager det,ligger} nu | denne måned | dette kvartal | siden da | er det | {nede,oppe,er vi nede} på |
    herefter | bruger | aktuelt | dags dato`),
  rangeGlue: ["til", "eller", "op til", "og"],
  between: ["mellem"],
  hedges: {
    about: words(`ca ca. cirka omkring rundt_regnet omtrent næsten tæt_på i_snit i_gennemsnit gennemsnitligt
      snit kun blot bare ~ ≈ anslået stort_set i_omegnen_af i_størrelsesordenen vel op_mod henved noget_nær nærmest`),
    "at-least": words(`mindst mere_end over minimum min. flere_end > ≥ >= godt godt_og_vel {lidt,langt,
      et_godt_stykke}_over hele ikke_mindre_end på_den_gode_side_af`),
    "at-most": words(`højst højest maks maks. max max. maksimalt op_til under {mindre,færre,kortere,
      ikke_mere}_end knap knapt inden_for lige_under < ≤ <=`),
  },

  increase: words(`stige stiger steg steget stigning* stigende øge øger øgede øget øges øgning forøge* forøget
    vokse vokser voksede vokset voksende vækst* flere mere mersalg* merindtægt* merindtjening højere hæve hæver
    hævede hævet op oppe opad ekstra yderligere klatre* løfte løfter løftede løftet løft fremgang* tjene tjener
    tjente tjent indtjent generere* udvide udvidet udvidede større plus booste* boostet vundet vandt tilvækst*
    sprunget sprang eksplodere* indbragte indbragt bidraget skalere* overgået gav opskalere* hoppet skudt rykket
    gange_så_{mange,meget,høj,stor,ofte} gange_flere`),
  decrease: words(`falde falder faldt faldet fald faldende mindske* mindsket sænke sænker sænkede sænket
    sænkning* færre mindre lavere spare sparer sparede sparet spares besparelse* besparing* tidsbesparelse*
    omkostningsbesparelse* indsparet ned nede nedad kortere forkorte* forkortet afkorte* afkortet reducere*
    reduceret reduktion* nedbring* nedbragt nedbragte billigere slipper slap sluppet undgå undgår undgået undgik
    tabt taber tabte eliminere* elimineret frigjort frigør frigjorde frigive frigivet skære skærer skar skåret
    nedskæring* barberet dykket styrtdykket fjernet forsvundet minus sparte trimmet aflastet nedgang* nedsat
    nedsætte* tilbagegang* tilbagebetalt mindskelse {slipper,slap,slippe,sluppet,sparet}_for skåret_af skærer_af
    barberet_af`),
  faster: list(`hurtigere | fremskynde* | fremskyndet | accelerere* | tidligere end {planlagt,forventet} | før
    planlagt | speedet op | sat fart på`),
  better: words(`forbedre* forbedret forbedring* bedre optimere* optimeret effektivisere* effektiviseret
    effektivisering* effektivere styrket`),
  worse: ["forværre*", "dårligere", "forringe*", "værre"],
  lessIsBetter: words(`*omkostning* *omkostninger *omkostningerne udgift* *udgifter *tid *tiden *tider
    *tiderne fejlene *fejl fejlrate* fejlprocent* klage* reklamation* retur* churn frafald* afgang* ventetid*
    nedetid* nedbrud* driftsstop* hændelse* incident* spild* kassation* sygefravær* fravær* medarbejderomsætning*
    personaleomsætning* kø køen køer bounce afvisningsprocent* risiko* leveringstid* forsinkelse* backlog forbrug*
    energiforbrug* pukkel*`),
  neutral: list(`{løber,løb,går} op i | mere {information,info,om,eller mindre,end gerne} | {følge,følger,
    fulgte,fulgt,tage,tager,taget,sætte,sat,sætter,dukke,dukkede,komme,skrive,ringe,startet,starte,følge med} op |
    opfølgning | {op at,oppe at,op og} køre | {læse,vide,ikke,med,for} mere | {lukke,lukket,luk,skrive,skrevet,
    bryde,kigge} ned | downloade | flere detaljer | flere spørgsmål | m.m. | plus moms | ned i detaljen | inden
    for | en gang til`),
  achieved: words(`før_{tid,tiden,plan,planen,deadline} til_tiden i_mål i_hus nået nåede når opnået opnåede
    opnår passeret passerede rundede rundet runder booket bookede lukket lukkede leveret leverede flyttet flyttede
    migreret migrerede håndteret håndterede håndterer behandlet behandlede behandler ekspederet ekspederede løst
    løste løser afsluttet afsluttede konverteret konverterede tilmeldt tilmeldte tilmeldinger registreret
    registrerede deltog deltaget solgt solgte solgtes tegnet tegnede loggede_på loggede_ind logget_på logget_ind
    uddannet uddannede oplært publiceret udgivet færdig færdige færdiggjort vundet vandt sikret sikrede fornyet
    fornyede hentet hentede aktiveret aktiverede lanceret lancerede {gik,gået,er}_live gik_i_luften gået_i_luften
    i_drift i_produktion idriftsat overgået overgik slået slog automatiseret automatiserede besvaret besvarede
    besvarer godkendt godkendte produceret producerede indsamlet indsamlede ansat ansatte_vi rekrutteret
    rekrutterede tiltrukket tiltrak fik fået modtaget modtog hev hevet hjem landet landede landede_vi indbragt
    indbragte tjent tjente betalt betalte nul tjent_sig_hjem tjente_sig_hjem tilbagebetalingstid* downloadet
    betalt_sig oppetid* tilgængelighed* i_træk genereret genererede sendt sendte kørt kørte gennemført gennemførte
    udrullet rullet_ud indført indførte onboardet onboardede testet testede digitaliseret digitaliserede importeret
    importerede skabt skabte tilsluttet hvervet hvervede givet giver gav klaret klarede klarer pakket pakkede fundet
    scoret`),
  described: words(`ansatte medarbejdere grundlagt stiftet {team,gruppe,kapacitet,budget,pris}_på team_af
    virksomheden_har firmaet_har selskabet_har {de,vi}_har_i_alt uændret stadig fortsat projektet_tog ligger_i
    kontorer lande tog varede normalt typisk sædvanligvis består_af omsætter_for omsætter indbyggere kvadratmeter
    kvm m2 er_en_af driver ansvarlig_for med_sine beskæftiger omfatter gammel gamle`),
  planned: words(`håber håbede håb mål målet målsætning* målet_er skal vil ville ønsker ønskede ønske
    planlægger planlagde plan planen planen_er forvent* regner_med sigter sigtede ambition* bør burde skulle
    kan_{spare,reducere,give,blive} kunne_spare kunne_give tilbud tilbuddet tilbuddene tilbyder tilbød foreslå*
    foreslog forslag* potentiale* potentiel* beregnes prognose* hvis_{vi,de,i} lover lovede lovet løfte_om
    budgetteret budgetterede næste_{år,kvartal,måned} kræver krav* måtte behøver måske eventuelt forhåbning*
    i_pipeline garanterer garanti* tænker_at estimat* satser_på mangler har_brug_for`),
  notPlanned: list(`{som,bedre end,end,mod} planlagt | {efter,før,foran} planen | som lovet | over mål |
    {over,nåede,nået,slog,slået} målet | nåede målene | nået vores mål | {bedre end,over,under,mod,i forhold
    til,ift.} budget | end {budgetteret,forventet,ventet} | over forventning | målet er nået | før plan | mod
    forventet | {kræver,behøver,skal,skal nu} kun | kræver nu | kræver ikke | behøver ikke | har ikke brug for |
    foran plan`),
  thatIs: list(`hvilket {er,svarer til,betyder,giver,bliver} | det {vil sige,svarer til,er,giver} | dvs. |
    dvs | svarende til | svarer til | = | altså | med andre ord | eller | i alt | lig med`),
  negated: words("ikke ingen intet ej aldrig uden hverken næppe mislykkedes"),
  notNegated: list(`ikke {kun,bare,blot,mindst,længere,mindre end,færre end,dårligt,ringe,tosset,uventet,
    engang,at forglemme} | uden {at,nedetid,problemer,afbrydelser,ekstra,driftsstop,nye,nogen,klager,fejl,hændelser,
    tvivl,yderligere,forsinkelser,tab} | ingen {problemer,klager,nedetid,fejl,hændelser,driftsstop}`),
  prices: words(`prisliste* prisen priser priserne pris per_person pr._person pr._bruger per_bruger pr._licens
    timepris* listepris* stykpris* tilbud tilbuddet tilbudspris* {ekskl.,ekskl,ex,ex.,plus,inkl.,inkl}_moms koster
    faktureres gebyr gebyret abonnementspris* rabatkode* billet* vores_takst vores_pris betalingsbetingelser`),
  agency: words(`aftale aftalen kontrakt* ordreværdi* forlæng* vores_faktura faktura* fakturere* vores_honorar
    honorar* rammeaftale* tillægsaftale* tillægsordre* ordre_fra ny_ordre bestilling* budget budgettet udbud*
    underskrev* underskrevet skrev_under skrevet_under signeret fase_2 fase_to etape_2 opfølgende_ordre tilkøb*
    fornyelse* fornyede mersalg_til_os tilbuddet_blev_accepteret`),

  periodsAfter: grouped<Period>(`day: om dagen | {pr.,pr,per,/,hver,hver eneste} dag | dagligt | i døgnet |
    pr. døgn | pr. arbejdsdag | hver nat; week: om ugen | {pr.,pr,per,/,hver} uge | ugentligt | ugentlig; month: om
    måneden | {pr.,pr,per,/,hver} måned | / md | / mdr | pr. {md.,md,mdr.} | månedligt | månedlig;
    quarter: {pr.,pr,per,/,hvert} kvartal | kvartalsvis | i kvartalet; year: om året | {pr.,pr,per,/,hvert,på
    et,hvert eneste} år | årligt | på årsbasis | p.a. | årlig | i årlig besparelse | på helårsbasis;
    once: engangs* | som engangsbeløb | en enkelt gang`),
  periodsBefore: grouped<Period>(`day: daglig | daglige | dagligt | hver dag | om dagen; week: ugentlig |
    ugentlige | ugentligt | hver uge | om ugen; month: månedlig | månedlige | månedligt | hver måned | om måneden;
    quarter: kvartalsvis | kvartalsvise | hvert kvartal; year: årlig | årlige | årligt | hvert år | om året |
    årsbesparelse* | på årsbasis; once: engangs*`),
  roles: {
    revenue: words(`*indtægt* *indtægter *omsætning* *omsætningen salget *salg *salget salgs* solgt solgte
      konvertering* kurven *kurv *kurven kurvestørrelse* ordre ordren ordrer *ordrer ordreværdi* handel handler
      pipeline lead leads kunde kunder kunderne *kunder abonnement* abonnent* mrr arr avance* margin* dækningsgrad*
      dækningsbidrag* overskud* resultatet booking* bookinger budget* donation* demo demoer fornyelse* indtjening*
      køb købere opgradering* forespørgsler forespørgsel tilbudsforespørgsler medlem* markedsandel* aov ctr vundne
      indsamling* reservation* billetsalg*`),
    cost: words(`*omkostning* *omkostninger *omkostningerne koster kostede billigere udgift* *udgifter
      *udgifterne *besparelse* *besparelser sparer sparet sparede spare licens* *licenser gebyr* *regning*
      *regningen energi* strøm el husleje* spild* affald* overhead årsværk fuldtidsstilling* overarbejde* bøde*
      porto* fragt* hosting drift driften infrastruktur* cloud sky cpc cpl cpa opex capex løn lønninger brændstof*
      papir* lager* indkøb* {pris,prisen,omkostning,omkostningen}_pr._lead {pris,prisen}_pr._ordre pris_pr._klik
      vikar* konsulent* server* print*`),
    time: words(`tiden tider *tid *tiden *tider *tiderne timer minutter dage uger hurtigere *hastighed*
      *hastigheden latens* gennemløb* tidsforbrug* ventetid* respons* onboarding* levering* opstart* deploy* build*
      implementering* svartid*`),
    quality: words(`*kvalitet* no-shows no-show udeblivelse* *kvaliteten nps enps csat tilfreds* *tilfredshed
      *tilfredsheden fejlene *fejl fejlrate* fejlprocent* bug bugs klage* reklamation* churn oppetid*
      tilgængelighed* hændelse* incident* nedbrud* nedetid* driftsstop* præcision* nøjagtighed* kassation* retur*
      returnering* score scoren udnyttelse* belægning* produktivitet* effektivitet* pålidelighed* engagement* bounce
      afvisningsprocent* punktlighed* rettidighed* leveringssikkerhed* leveringspræcision* stjerner vurdering*
      sygefravær* fravær* frafald* dækning* performance svarprocent* åbningsrate* medarbejderomsætning*
      personaleomsætning*`),
    volume: words(`*besøg* *besøgende bruger brugere brugerne *brugere volumen* *trafik* *trafikken *opkald*
      sag sager sagerne *sager henvendelse* *henvendelser downloads pakker sessioner registrering* kapacitet*
      transaktion* dokument* mail* visning* *visninger følger følgere deltager* ansøger* ansøgning* *ansøgninger
      kandidat* filer forsendelse* leverancer varer produkter butikker sider klik* tilmeldt* tilmelding* tickets
      udsendelse* enheder produktion*`),
  },
  identifiers: words(`faktura fakturaen fakturanr fakturanummer lokale lokalet værelse stue sag sagsnr
    sagsnummer etage sal fase version release sprint trin niveau iso rfc bygning hus side s linje nr nr. nummer id
    ref reference ordrenr ordrenummer ordre varenr kapitel afsnit punkt paragraf § tlf tlf. telefon mobil lokalnr
    top q kv h v uge kvartal fly bus windows kundenr cvr cvr-nr p-nr konto reg kl kl. klokken port model figur tabel
    bilag dag job pr bug jira plads gate zone klasse type sektion regel boks postnr kontrakt aftale`),
  months: words(`januar februar marts april maj juni juli august september oktober november december jan feb
    mar apr jun jul aug sep sept okt nov dec`),
  of: list("af | af {alle,de,vores,deres,den,det} | ud af"),
  ago: words(`siden senere gammel gammelt gamle frem fra_nu tilbage i_forvejen varsel opsigelse inden lang
    lange langt`),
  momentBefore: list(`om | {de,det,den,i de} seneste | seneste | de {sidste,kommende,første} | sidste | i de
    sidste | kommende | næste | {de,inden for de,i løbet af de} næste | siden | hver | hvert | første | i over`),
  emphatic: ["allerede", "alle", "samtlige"],
  settings: words("i på for via gennem hos blandt under inden efter pr per ved til"),
  clauseEnds: words(", ; : og men mens ( ) – — - så fordi hvilket samtidig da som samt"),
  clock: ["cet", "cest"],
};
