// Norwegian words for numbers, units, changes and roles: Bokmål with the commonest of Nynorsk.
import type { Period } from "../figure.ts";
import type { Language } from "./language.ts";
import { grouped, list, multiples, valued, words } from "./lists.ts";

export const nb: Language = {
  code: "nb",
  decimal: ",",
  telltale: words(`og er at det som for ikke av på har også når vi de den et til nå enn så mye mer ble blir
    vært bare i med en om ca kr hvor her vår våre kunden jeg hei uke uker uken uka hva noe noen mill seg per laget
    fått gått sagt fra ut ved hos hvis selv steg falt opp ned nede ein eit frå eg kva meir mykje dei veke vore vart`),

  cardinals: valued(`0: null; 2: to; 3: tre; 4: fire; 5: fem; 6: seks; 7: syv | sju; 8: åtte; 9: ni; 10: ti;
    11: elleve; 12: tolv; 13: tretten; 14: fjorten; 15: femten; 16: seksten; 17: sytten; 18: atten; 19: nitten;
    20: tjue | tyve; 30: tretti | tredve; 40: førti; 50: femti; 60: seksti; 70: sytti; 80: åtti; 90: nitti; 1: én |
    ett; 1.5: halvannen | halvannet; 21: tjueen | tjueén; 31: trettien; 100: hundre | etthundre; 1e3: tusen |
    ettusen`),
  scales: valued(`100: hundre; 12: dusin; 1e3: tusen | tusener | tusenvis | t; 1e6: million | millioner |
    millionar | millionen | mill | mill. | mio; 1e9: milliard | milliarder | milliardar | mrd | mrd. | mia`),
  articles: words("en et ei ein eit"),
  numberGlue: ["og"],
  joinsNumbers: true,
  andHalf: valued("0.5: og {en halv,et halvt,ein halv,eit halvt,halv,halvt}"),
  fractions: valued(`1/3: tredjedel | tredjedeler | tredel | tredeler | tredjedelen; 0.25: fjerdedel |
    fjerdedeler | firedel | kvart; 0.2: femtedel | femtedeler | femdel; 1/6: sjettedel | sjettedeler;
    0.125: åttendedel | åttendedeler; 0.1: tidel | tideler | tiendedel`),
  vagueNumbers: valued(`2: et par | eit par | et par stykker; 12: et dusin | eit dusin; 5e5: {en halv,halv,ein
    halv} million | en halv {mill.,mill}; 5e8: en halv milliard; 0.5: en halv | et halvt | ein halv | eit halvt |
    halv | halvt | en halvtime | halvtime | et halvår; 15: {et,eit} kvarter | kvarter; 45: tre kvarter`),
  vagueTimes: grouped(`seconds: {noen,få,noen få} sekunder | sekunder; minutes: {noen,få,noen få,flere}
    minutter | minutter | nokre minutt; hours: {noen,få,noen få,flere} timer | timer | {en hel,en} ettermiddag | en
    hel formiddag | samme dag | over natten | over natta; days: {noen,få,noen få,flere} dager | dager | dag til dag;
    weeks: {noen,få,noen få,flere} uker | uker | veker; months: {noen,få,flere} måneder | måneder | månader`),
  outOf: ["av", "ut av", "av de", "utav"],

  currencies: grouped(`kr: krone | kroner | kronene | kr | kr. | krona; NOK: norske kroner | nok | ,- | nkr;
    DKK: danske kroner; SEK: svenske kroner; EUR: euro | euroen; $: dollar | dollars; USD: us-dollar | amerikanske
    dollar | us dollar; GBP: pund | britiske pund; CHF: sveitserfranc | sveitsiske franc; JPY: yen`),
  cents: { øre: "kr", cent: "EUR" },
  moneyNouns: words("spart besparelse besparelser margin omsetning overskudd kostnader budsjett"),
  currencyGlue: [],
  percent: words("prosent pst. pst prosenten pct"),
  points: words("prosentpoeng prosentpoenger prosent-poeng %-poeng pp poeng prosentenheter"),
  basisPoints: ["basispunkt", "basispunkter", "bp", "bps"],
  timeUnits: grouped(`milliseconds: ms | millisekund | millisekunder; seconds: s | sek | sekund | sekunder |
    sekunders; minutes: min | minutt | minutter | minutters | minuttar | kvarter | *minutter; hours: h | t | time |
    timer | timers | timene | tim | timar | halvtime | *timer | *timar; days: dag | dager | dagers | dagene | døgn |
    arbeidsdag | virkedag | dagar | *dager | *dagar | dagsverk; weeks: uke | uker | ukers | ukene | veke | veker |
    *uker | ukesverk; months: måned | måneder | måneders | mnd | mnd. | md | månad | månader | *måneder; years: år |
    års | årene | halvår`),
  adjectives: words(`nye ny nytt flere færre ekstra ytterligere hele lange arbeids åpne aktive kvalifiserte
    registrerte betalende fornøyde betalte fleire gratis manuelle manuelt manuell daglige ukentlige månedlige totale
    totalt forskjellige separate enkelte unike netto brutto gjennomsnittlige sammenhengende innkommende utgående
    organiske tilbakevendende bekreftede gode andre stk stk. stykker hel full fulle mindre mer kortere lengre
    effektive varme ferske tunge unødvendige interne eksterne norske bookede solgte potensielle`),
  times: ["ganger", "gang", "gonger", "-dobling"],
  factors: ["faktor", "en faktor", "med en faktor", "faktoren"],
  multiples: multiples(`2 increase: doblet | dobla | doble | dobler | dobles | dobling | doblingen |
    fordobl* | fordobbl* | dobbelt | dobbelt {så mange,så mye,så raskt,så høy,opp} | det dobbelte | todobl*;
    3 increase: tredobl* | tredobbelt* | trippel* | triplet | trippelt | det tredobbelte; 4 increase: firedobl* |
    firdobl* | firedobbelt* | det firedobbelte; 5 increase: femdobl* | femdobbelt* | det femdobbelte;
    6 increase: seksdobl*; 10 increase: tidobl* | tidobbelt* | det tidobbelte; 0.5 decrease: halvert | halverte |
    halvere | halverer | halveres | halvering* | halvparten {så mange,så mye,så lang,så lang tid,av tiden} | halve
    {tiden,tida,prisen,kostnaden} | på halve tiden | halv tid | halv pris | til halv pris | {til,ned til}
    halvparten | det halve | ned til det halve; 0.5: med halvparten | med {ca.,omtrent,rundt,nesten,over,mer enn}
    halvparten | med det halve`),
  notCounted: words(`av alle alt altså at bare begge bedre ble blei blir blitt bli bort både da de dem den
    denne der deres derfor dette det din disse du etter ettersom eller en ei et enn enda er fant fikk for fordi
    foran fra få får fått før først første ga gav ganger gang ganske gi gir gitt gikk gjennom gjorde gjort gjør
    gjøre går gått ha hadde han har hatt hele helt hen her hos hun hva hver hverken hvert hvilke hvilken hvis hvor
    hvordan hvorfor i igjen ikke imot inkl inn innen inne ingen intet ja jeg jo kan kl klokken kom kommer kommet kun
    kunne ligger lå man mange med meg mellom men mens mer mest mindre min minst mot må måtte nede ned nei nok noe
    noen nå nær neste når o og også om omtrent opp oppe oss over per pr på samme samt selv senere seg sin sine sitt
    siden siste sist skal skulle slik som stadig står så takk takket tar tatt tidligere til tilbake tok tross under
    ut uten utenom utover var vår våre ved vi via vil ville vært være vert verken høyere lavere flere færre
    billigere raskere kortere større utgjør tilsvarer betyr bruker brukte brukt falt faller steg stiger økte øker
    sank x eks mva poeng prosent prosentpoeng år året dag dager dagen uke uker uken uka måned måneder måneden time
    timer timen minutt minutter sekund sekunder kvartal mnd stk st mill mrd kr ein eit ikkje frå meir dei mandag
    tirsdag onsdag torsdag fredag lørdag søndag januar februar mars april mai juni juli august september oktober
    november desember`),
  scores: grouped(`tilfredshet: tilfredshet | kundetilfredshet | tilfredsheten | kundetilfredsheten |
    medarbeidertilfredshet | medarbeidertilfredsheten | kundetilfredsheita; NPS: nps; eNPS: enps; CSAT: csat;
    Lighthouse: lighthouse; Trustpilot: trustpilot; score: score | scoren | skår | tilfredshetsscore |
    kundetilfredshetsscore; stjerner: stjerner | stjerne; vurdering: vurdering | vurderingen`),

  from: ["fra", "frå"],
  to: list(`til | ned til | opp til | til {bare,kun,under,over,ca.,ca,rundt,knappe,drøyt,mindre enn,mer
    enn,omtrent} | ned på | opp på`),
  by: ["med"],
  insteadOf: list(`{i stedet,i staden,istedet} for | istedenfor | fremfor | framfor | {mot,fra,enn}
    tidligere | mot før | mot | sammenlignet med | sammenliknet med | i forhold til | ift. | ift | kontra | vs |
    vs. | {opp,ned,en økning,en nedgang,økning,nedgang} fra | snarere enn | der det før var`),
  formerly: words(`{kvartalet,måneden,året,tok}_før for_et_år_siden ett_år_tidligere
    forrige_{kvartal,måned,år} i_starten den_gangen før tidligere før_i_tiden før: tidligere: pleide var tok tok_det
    lå_på gamle i_fjor fjorårets opprinnelig krevde hadde hittil historisk brukte tidlegare`),
  copulas: ["var", "hadde", "tok", "lå"],
  nowadays: list(`nå | no | i dag | idag | nå: | etter: | etter | i dag: | nye | i år | for tiden |
    nåværende | {er,tar,tar det,ligger} nå | denne måneden | dette kvartalet | siden da | er det | {nede,oppe,er vi
    nede} på | oppe i | heretter | bruker | per i dag`),
  rangeGlue: ["til", "eller", "opp til", "og"],
  between: ["mellom"],
  hedges: {
    about: words(`ca ca. cirka rundt omtrent omkring nesten nær i_snitt i_gjennomsnitt gjennomsnittlig snitt
      bare kun ~ ≈ anslagsvis stort_sett i_størrelsesorden cirka_rundt nærmere sånn tett_på berre omlag om_lag`),
    "at-least": words(`minst {mer,flere,ikke_mindre,meir}_enn over minimum min. > ≥ >= {godt,litt,langt}_over
      drøyt drøye hele vel`),
    "at-most": words(`maks maks. max maksimalt høyst opp_til opptil inntil under {mindre,færre,kortere,
      ikke_mer}_enn knapt knappe snaut snaue innen rett_under < ≤ <= opp_mot oppunder`),
  },

  increase: words(`stige stiger steg steget stigning* stigende øke øker økte økt økes økning* økende auka auke
    aukar auking vokse vokser vokste vokst voksende vekst* flere fleire mer meir mersalg* merinntekt* høyere høgare
    heve hever hevet opp oppe oppover ekstra ytterligere klatre* løfte løfter løftet løft fremgang* framgang* tjene
    tjener tjente tjent innbrakt innbringer generere* genererte generert utvide* utvidet større pluss booste*
    boostet vunnet vant tilvekst* hoppet sprang skutt skalere* overgått ga bidratt oppskalere* oppgang* rykket
    ganger_så_{mange,mye,høy,stor,ofte} ganger_flere`),
  decrease: words(`falle faller falt fall fallende minske* minsket minka senke senker senket senkning* synke
    synker sank sunket færre mindre lavere lågare spare sparer sparte spart spares spara sparar besparelse*
    besparing* innsparing* tidsbesparelse* kostnadsbesparelse* innspart ned nede nedover kortere kortare korte
    kortet forkorte* forkortet redusere* redusert reduserte reduksjon* billigere slipper slapp sluppet unngå unngår
    unngått unngikk tapt taper tapte eliminere* eliminert frigjort frigjør frigjorde frigjøre kutte kutter kuttet
    kutta kutt skjære skar skåret barbert fjernet forsvunnet minus trimmet avlastet nedgang* nedskjæring* krympe*
    krympet bort stupt raste rast`),
  faster: words(`raskere fortere kjappere raskare fremskynde* framskynde* akselerere* tidligere_enn_{planlagt,
    ventet,forventet} satt_fart_på`),
  better: words(`forbedre* forbedret forbedring* bedre betre optimalisere* optimalisert effektivisere*
    effektivisert effektivisering* betra styrket`),
  worse: words("forverre* forverret dårligere verre svekket"),
  lessIsBetter: words(`*kostnad* *kostnaden *kostnader *kostnadene utgift* *utgifter *tid *tiden *tida *tider
    *tidene feilene *feil feilrate* feilprosent* klage* reklamasjon* retur* frafall* avgang* churn ventetid*
    nedetid* nedbrudd* driftsstans* hendelse* avvik* svinn* kassasjon* sykefravær* fravær* turnover kø køen køer
    fluktfrekvens* bounce risiko* leveringstid* forsinkelse* backlog forbruk* energiforbruk* restanse* strømforbruk*`),
  neutral: list(`mer {informasjon,info,om,eller mindre,enn gjerne} | {følge,følger,fulgte,fulgt,ta,tar,tatt,
    sette,satt,setter,dukke,dukket,komme,skrive,ringe,startet,starte,ser,møte,logge,følger med} opp | oppfølging |
    opp {å gå,og går,og kjøre} | oppe å gå | oppe og går | {lese,vite,ikke,med,for} mer | {stenge,stengt,lukke,
    laste,lastet,lastes,laster,skrive,skrevet,bryte} ned | nedlasting* | flere detaljer | flere spørsmål | m.m. |
    pluss mva | utgjør | en gang til`),
  achieved: words(`før_{tiden,tida,tid,plan,planen,fristen,frist,skjema} i_{tide,mål,havn,boks,drift,
    produksjon} nådd nådde når_målet oppnådd oppnådde oppnår passert passerte passerer rundet runder booket lukket
    levert leverte flyttet migrert migrerte håndtert håndterte håndterer behandlet behandler behandla ekspedert
    ekspederte løst løste løser avsluttet konvertert konverterte påmeldt påmeldte påmeldinger registrert registrerte
    deltok deltatt solgt solgte tegnet {logget,logga,samlet,fikk,fått,kom,kommet,tjent,tjente}_inn logget_på opplært
    kurset publisert publiserte utgitt ferdig ferdige ferdigstilt vunnet vant sikret fornyet hentet aktivert
    aktiverte lansert lanserte {gikk,gått,er}_live gikk_i_lufta satt_i_drift driftssatt overgått overgikk slått slo
    automatisert automatiserte besvart besvarte besvarer godkjent godkjente produsert produserte innsamlet ansatt
    rekruttert rekrutterte tiltrukket fikk fått mottatt mottok landet lander innbrakt tjent tjente betalt betalte
    null nedbetalt tilbakebetalingstid* betalt_seg oppetid* tilgjengelighet* på_rad generert genererte sendt sendte
    kjørt kjørte gjennomført gjennomførte rullet_ut utrullet innført innførte onboardet testet digitalisert
    digitaliserte importert importerte skapt skapte tilknyttet vervet gitt gir ga lastet_ned klart klarte klarer
    pakket plukket skåret`),
  described: words(`ansatte medarbeidere grunnlagt stiftet {team,gruppe,kapasitet,budsjett,pris}_på team_av
    selskapet_har bedriften_har firmaet_har {de,vi}_har_totalt uendret fortsatt fremdeles framleis prosjektet_tok
    ligger_i kontorer land tok varte normalt vanligvis typisk består_av omsetter_for omsetter innbyggere
    kvadratmeter kvm m2 er_en_av driver ansvarlig_for med_sine sysselsetter omfatter gammel gamle`),
  planned: words(`håper håpet håp mål målet målsetning* målsetting* målet_er skal vil ville ønsker ønsket
    ønske planlegger planla plan planen planen_er forvent* regner_med sikter siktet ambisjon* bør burde skulle
    kan_{spare,redusere,gi,bli} kunne_spare kunne_gi tilbud tilbudet tilbudene tilbyr tilbød foreslå* foreslo
    forslag* potensial* potensiell* beregnes prognose* hvis_{vi,de,dere} lover lovet lovte løfte_om budsjettert
    budsjetterte neste_{år,kvartal,måned} krever krav* måtte må behøver kanskje eventuelt forhåpning* i_pipeline
    garanterer garanti* tenker_å anslår_at satser_på trenger estimat*`),
  notPlanned: list(`{som,bedre enn,enn,mot} planlagt | {etter,før,foran} planen | som lovet | over mål |
    {over,nådde,nådd,slo,slått} målet | nådde målene | {bedre enn,over,under,mot} budsjett | enn {budsjettert,
    forventet,ventet} | over forventning | målet er nådd | før plan | foran plan | foran skjema | krever
    {bare,kun,nå,ikke} | trenger {bare,nå,ikke,kun} | må nå bare | slipper å måtte`),
  thatIs: list(`noe som {er,tilsvarer,gir,betyr} | det {vil si,tilsvarer,er,blir} | dvs. | dvs | tilsvarende |
    tilsvarer | som betyr | = | altså | med andre ord | eller | totalt | lik | til sammen | hvilket er`),
  negated: words("ikke ikkje ingen intet ei aldri uten utan verken hverken neppe mislyktes"),
  notNegated: list(`ikke {bare,minst,lenger,mindre enn,færre enn,verst,dårlig,ille,uventet,engang} | uten {at,
    nedetid,problemer,avbrudd,ekstra,driftsstans,nye,noen,klager,feil,hendelser,tvil,ytterligere,forsinkelser} |
    ingen {problemer,klager,nedetid,feil,hendelser} | ei {uke,ny,veke} | ei`),
  prices: words(`prisliste* prisen priser prisene pris per_person pr._person per_bruker pr._bruker per_lisens
    timepris* listepris* stykkpris* tilbud tilbudet tilbudspris* {eks.,eks,ekskl.,ekskl,pluss,inkl.,inkl}_mva
    eks._mva. koster faktureres gebyr gebyret abonnementspris* rabattkode* billett* vår_takst vår_pris
    betalingsbetingelser`),
  agency: words(`avtale avtalen kontrakt* ordreverdi* forleng* vår_faktura faktura* fakturere* vårt_honorar
    honorar* rammeavtale* tilleggsavtale* tilleggsordre* ordre_fra ny_ordre bestilling* budsjett budsjettet anbud*
    signert signerte skrev_under skrevet_under fase_2 fase_to avrop* tilleggsbestilling* fornyelse* fornyet
    mersalg_til_oss tilbudet_ble_akseptert`),

  periodsAfter: grouped<Period>(`day: om dagen | {per,pr.,pr,/,hver,hver eneste,kvar} dag | daglig | i
    døgnet | per døgn | per arbeidsdag | hver natt; week: i uken | i uka | {per,pr.,pr,/,hver} uke | ukentlig | i
    veka | kvar veke | per veke; month: i måneden | {per,pr.,pr,/,hver} måned | {/,per,pr.,pr} mnd | pr. mnd. |
    månedlig | i månaden | per månad | per mnd.; quarter: {per,pr.,pr,/,hvert} kvartal | kvartalsvis | i kvartalet;
    year: i året | {per,pr.,pr,/,hvert,på et,kvart,hvert eneste} år | årlig | på årsbasis | p.a. | i årlig
    besparelse | om året | på helårsbasis | årleg; once: engangs* | som engangsbeløp | én gang`),
  periodsBefore: grouped<Period>(`day: daglig | daglige | hver dag | om dagen; week: ukentlig | ukentlige |
    hver uke | i uken | i uka; month: månedlig | månedlige | hver måned | i måneden; quarter: kvartalsvis |
    kvartalsvise | hvert kvartal; year: årlig | årlige | hvert år | i året | årsbesparelse* | på årsbasis;
    once: engangs*`),
  roles: {
    revenue: words(`*inntekt* *inntekter *inntektene *omsetning* *omsetningen salget *salg *salget salgs*
      solgt solgte konvertering* handlekurv* kurv kurven ordren ordrer *ordrer *ordre *ordren ordreverdi* handel
      pipeline lead leads kunde kunder kundene *kunder abonnement* abonnent* mrr arr *margin* dekningsgrad*
      dekningsbidrag* overskudd* resultatet booking* bookinger bestillinger budsjett* donasjon* gaver demo demoer
      fornyelse* inntjening* kjøp kjøpere oppgradering* tilbudsforespørsler forespørsler forespørsel medlem*
      markedsandel* aov ctr vunnet vunne innsamling* billettsalg*`),
    cost: words(`*kostnad* *kostnaden *kostnader *kostnadene koster kostet billigere utgift* *utgifter
      *utgiftene *besparelse* *besparelser innsparing* sparer spart sparte spare lisens* *lisenser gebyr* *regning*
      *regningen energi* strøm* husleie* svinn* avfall* overhead årsverk stillinger bemanning* overtid* bot bøter
      porto* frakt* hosting drift driften infrastruktur* sky cpc cpl cpa opex capex lønn lønninger lønnskostnad*
      drivstoff* papir* lager* innkjøp* kostnad_per_{lead,ordre,klikk} kostnaden_per_{lead,ordre} vikar* konsulent*
      server* utskrift*`),
    time: words(`tiden tider *tid *tiden *tida *tider *tidene timer minutter dager uker raskere fortere
      *hastighet* *hastigheten forsinkelse_i_nettet gjennomløp* tidsbruk* ventetid* respons* onboarding* levering*
      oppstart* deploy* bygg implementering* svartid*`),
    quality: words(`*kvalitet* no-shows no-show ikke_møtt *kvaliteten nps enps csat tilfreds* *tilfredshet
      *tilfredsheten fornøyd* feilene *feil feilrate* feilprosent* bug bugs klage* reklamasjon* churn oppetid*
      tilgjengelighet* hendelse* nedbrudd* nedetid* driftsstans* presisjon* nøyaktighet* kassasjon* retur* score
      scoren utnyttelse* belegg* produktivitet* effektivitet* pålitelighet* engasjement* bounce fluktfrekvens*
      punktlighet* leveringspresisjon* stjerner vurdering* sykefravær* fravær* frafall* dekning ytelse* svarprosent*
      åpningsrate* turnover avvik*`),
    volume: words(`*besøk* *besøkende bruker brukere brukerne brukarar *brukere volum* *trafikk* *trafikken
      anrop samtaler sak saker sakene *saker henvendelse* *henvendelser nedlastinger pakker økter registrering*
      kapasitet* transaksjon* dokument* e-post* visning* *visninger følger følgere deltaker* søker søkere søknad*
      *søknader kandidat* filer forsendelse* sendinger leveranser varer produkter butikker sider klikk* påmeldt*
      påmelding* tickets utsendelse* enheter produksjon*`),
  },
  identifiers: words(`faktura fakturaen fakturanr fakturanummer rom rommet sal sak saksnr saksnummer etasje
    fase versjon release sprint steg trinn nivå iso rfc bygg hus side s linje nr nr. nummer id ref referanse ordrenr
    ordrenummer ordre varenr kapittel avsnitt punkt paragraf § tlf tlf. telefon mobil lokal topp q kv h v uke
    kvartal fly buss windows kundenr orgnr org konto kl kl. klokken klokka port modell figur tabell vedlegg dag jobb
    pr bug jira plass gate sone klasse type seksjon regel boks postnr kontrakt avtale kid`),
  months: words(`januar februar mars april mai juni juli august september oktober november desember jan feb
    mar apr jun jul aug sep sept okt nov des`),
  of: list("av | av {alle,de,våre,deres,den,det}"),
  ago: words(`siden sidan senere gammel gammelt gamle fram frem fra_nå tilbake i_forveien på_forhånd varsel
    oppsigelse lang lange langt`),
  momentBefore: list(`om | {de,det,den,i de,i løpet av de} siste | siste | de {kommende,neste,første} |
    kommende | neste | siden | hver | hvert | første | i løpet av de neste | i over`),
  emphatic: ["allerede", "alle", "samtlige"],
  settings: words("i på for via gjennom hos blant under innen etter per pr ved til"),
  clauseEnds: words(", ; : og men mens ( ) – — - så fordi noe_som samtidig da som samt"),
  clock: ["cet", "cest"],
};
