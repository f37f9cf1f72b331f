// Swedish words for numbers, units, changes and roles.
import type { Period } from "../figure.ts";
import type { Language } from "./language.ts";
import { grouped, list, multiples, valued, words } from "./lists.ts";

export const sv: Language = {
  code: "sv",
  decimal: ",",
  telltale: words(`i med en om av ca kr mkr tkr per sig st upp ner nere försäljning och är att det som för
    inte från på har hade när vi ni de den ett till nu än så även blev blir bara över hur här där våra vår er ert
    kunden jag hej veckan året månaden`),

  cardinals: valued(`0: noll; 2: två; 3: tre; 4: fyra; 5: fem; 6: sex; 7: sju; 8: åtta; 9: nio; 10: tio;
    11: elva; 12: tolv; 13: tretton; 14: fjorton; 15: femton; 16: sexton; 17: sjutton; 18: arton; 19: nitton;
    20: tjugo; 30: trettio; 40: fyrtio; 50: femtio; 60: sextio; 70: sjuttio; 80: åttio; 90: nittio; 21: tjugoen |
    tjugoett; 31: trettioen | trettioett; 1.5: halvannan; 100: etthundra | hundra; 1e3: ettusen | tusen`),
  scales: valued(`100: hundra; 12: dussin; 1e3: tusen | tusentals | tsd; 1e6: miljon | miljoner | milj |
    mille | miljonen | mio | mn; 1e9: miljard | miljarder | mdr | mrd`),
  articles: ["en", "ett"],
  numberGlue: ["och"],
  joinsNumbers: true,
  andHalf: valued("0.5: och {en halv,ett halvt,halv,halvt} | o en halv"),
  fractions: valued(`1/3: tredjedel | tredjedelar; 0.25: fjärdedel | fjärdedelar; 0.2: femtedel | femtedelar;
    1/6: sjättedel | sjättedelar; 0.125: åttondel | åttondelar; 0.1: tiondel | tiondelar`),
  vagueNumbers: valued(`2: ett par | ett par stycken; 12: ett dussin; 6: ett halvdussin; 20: ett tjog; 5e5: en
    halv {miljon,mille} | halv miljon | halva miljonen; 5e8: en halv miljard; 2.5e5: en kvarts miljon;
    7.5e5: trekvarts miljon; 0.5: en {halv,halvtimme,halvtimma} | ett halvt | halv | halva | halvt | halvtimme | ett
    halvår | halvår; 15: en kvart | kvarten; 45: tre kvart`),
  vagueTimes: grouped(`seconds: {några,några få} sekunder | sekunder; minutes: {några,några få,bara,flera}
    minuter | minuter; hours: {några,några få,flera} timmar | timmar | {en hel,en} eftermiddag | en hel förmiddag |
    samma dag | över natten | över en natt; days: {några,några få,flera,en handfull} dagar | dagar; weeks: några
    veckor | flera veckor | veckor; months: {några,flera} månader | månader`),
  outOf: ["av", "av de", "utav"],

  currencies: grouped(`kr: krona | kronor | kronorna | spänn | kr | kronors; SEK: svenska {kronor,kr} | sek |
    ,- | :-; NOK: norska kronor; DKK: danska kronor; EUR: euro | euros; $: dollar | dollars; USD: us-dollar |
    amerikanska dollar | us dollar; GBP: pund | brittiska pund; CHF: schweizerfranc | schweiziska franc | franc;
    JPY: yen; PLN: zloty`),
  cents: { öre: "kr", cent: "EUR" },
  moneyNouns: words("sparat sparade besparing besparingar marginal omsättning vinst kostnader budget"),
  currencyGlue: [],
  percent: ["procent", "proc", "pct", "procenten"],
  points: words(`procentenheter procentenhet procentenheters %-enheter %-enhet procentpoäng %-poäng p.e. pp
    enheter`),
  basisPoints: words("räntepunkter räntepunkt baspunkter baspunkt punkter"),
  timeUnits: grouped(`milliseconds: ms | millisekund | millisekunder; seconds: s | sek | sekund | sekunder |
    sekunderna; minutes: min | minut | minuter | minuterna | kvart | *minuter; hours: h | t | tim | tim. | timme |
    timma | timmar | timmarna | timmars | tims | halvtimme | halvtimma | *timmar | *timme; days: dag | dagar |
    dagarna | dagars | dygn | d | *dagar | arbetsdag | bankdag | vardag | mandag; weeks: vecka | veckor | veckorna |
    veckors | v | *veckor | arbetsvecka; months: månad | månader | månaderna | månaders | mån | mån. | *månader;
    years: år | åren | års | helår | halvår`),
  adjectives: words(`nya ny nytt fler färre extra ytterligare hela långa arbets öppna aktiva kvalificerade
    registrerade betalande nöjda betalda gratis manuella manuellt dagliga veckovisa månatliga totalt olika separata
    enskilda unika netto brutto genomsnittliga sammanhängande inkommande utgående organiska återkommande bekräftade
    goda andra st stycken styck hel full fulla kostnadsfria mindre mer kortare längre effektiva raka inplanerade
    varma heta färska tunga onödiga egna större interna externa svenska lyckade bokade sålda skarpa`),
  times: words("gånger ggr gångers gång -faldigt falt"),
  factors: ["faktor", "en faktor", "med en faktor", "faktorn"],
  multiples: multiples(`2 increase: fördubblade | fördubblades | fördubblat | fördubblats | fördubblad |
    fördubblar | fördubblas | fördubbla | fördubbling | fördubblingen | dubblade | dubblat | dubblades | dubblats |
    dubblar | dubbla | dubbelt | dubbelt så {många,mycket,snabbt,hög,bra} | dubbelt upp | dubbel | dubblering |
    dubblerade | dubblerades | dubblerat | dubblerats | tvåfaldigt | fördubblade sig; 3 increase: tredubblade |
    tredubblades | tredubblat | tredubblats | tredubblar | tredubbling | tredubbla | tredubbelt | tredubblad |
    trefaldigade | trefaldigades | trefaldigats | trefaldigat | trefaldigt | trefaldig | trefalt | tredubblering |
    trippelt | trippla | tripplade | tripplat | tripplats; 4 increase: fyrdubblade | fyrdubblades | fyrdubblat |
    fyrdubblats | fyrdubblar | fyrdubbling | fyrdubbla | fyrdubbelt | fyrfaldigt | fyrfaldigats | fyrfaldigades;
    5 increase: femdubblade | femdubblades | femdubblat | femdubblats | femdubbling | femdubbla | femdubbelt |
    femfaldigt | femfaldigats | femfaldigades; 10 increase: tiodubblade | tiodubblades | tiodubblat | tiodubblats |
    tiodubbling | tiodubbla | tiodubbelt | tiofaldigt | tiofaldigats | tiofaldigades; 0.5 decrease: halverade |
    halverades | halverat | halverats | halverad | halverar | halveras | halvera | halvering | halveringen | halva
    {tiden,kostnaden,priset,arbetstiden} | hälften {så många,så mycket,så lång,så lång tid,så stor,så högt,av
    tiden,av vad det var} | {bara,ner till,ned till} hälften | mer än halverats | halverade {sin,sina} | på halva
    tiden | till halva priset; 0.5: {med,till} hälften | med {ungefär,nästan,drygt,över,mer än,cirka,ca,närmare}
    hälften`),
  notCounted: words(`alla allt även att av bara blev bli blir bland både bort burit där då de deras dess dessa
    dem den denna det detta dit dock dra drog du efter eftersom eller en enligt er era ert ett fanns finns fram från
    få får fått fick för före förra första ga gav ger genom gick gå går gått gång gånger gör göra gjort gjorde ha
    hade haft han har helt hel heller her hit hon hos hur här i idag igår igen in inkl innan inom inte ingen inga
    inget istället ju jämfört just kan kanske kl klockan kom kommer kommit kring kunde kunnat kvar lade ligger ligga
    låg lägga längre man med medan mellan men mer mest mindre minst mot mycket måste många ned ner nere nog nu nya
    när nära någon något några nästa och o också olika om oss ovan per på redan rent rest sade ska skall skulle
    snabbare fortare senare sedan senast senaste ser sett sin sina sitt sig siffran snitt som står så sånt samma
    samt sen stället stycket ta tack tar tagit tog till tillbaka tills tidigare trots under upp uppe ur ut utan
    utanför vad var vara varit varje varför vars vem vi via vid vilka vilken vilket vill visst visade visar vår våra
    vårt väl vs åt år året ännu än är över plan procent procentenheter poäng punkter grader kvartal dag dagar vecka
    veckor månad månader tim timme timmar minut minuter sekund sekunder st x exkl moms högre lägre fler färre
    billigare kortare bättre sämre större uppgår uppgick innebär motsvarar betyder används använder sjunkit stigit
    ökat minskat ökade minskade sjönk steg ökar minskar måndag tisdag onsdag torsdag fredag lördag söndag januari
    februari mars april maj juni juli augusti september oktober november december`),
  scores: grouped(`nöjdhet: nöjdhet | kundnöjdhet | nöjdheten | kundnöjdheten; NPS: nps; eNPS: enps;
    CSAT: csat; NKI: nki; NMI: nmi; index: index | indexet | nöjdkundindex | kundnöjdhetsindex; betyg: betyg |
    betyget | snittbetyg | snittbetyget | kundbetyg | kundbetyget; Lighthouse: lighthouse; Trustpilot: trustpilot;
    poäng: poäng; stjärnor: stjärnor | stjärna`),

  from: ["från", "ifrån"],
  to: list(`till | {ned,ner,upp} till | till {bara,endast,knappt,drygt,under,över,ca,cirka,ungefär,mindre
    än,mer än} | ned på | ner på`),
  by: ["med"],
  insteadOf: list(`{i stället,istället,ist} för | {mot,jämfört med,från,än} tidigare | mot | {jämfört,jmf,jfr,
    i jämförelse} med | jämfört mot | {upp,ned,ner,till skillnad,en ökning,en minskning,ökning,minskning} från |
    gentemot | vs | vs. | kontra | mot förra årets | snarare än | mot förut`),
  formerly: words(`{kvartalet,månaden,året}_innan för_ett_år_sedan {ett_år,tog,har}_tidigare förra_{kvartalet,
    månaden,året} i_början tidigare förut förr innan före före: innan: tidigare: förut: brukade var låg_på tog
    tog_det gamla i_fjol fjolårets ifjol en_gång ursprungligen från_början krävde hade dessförinnan historiskt
    nuläge_före`),
  copulas: ["var", "hade", "tog", "låg"],
  nowadays: list(`nu | numera | idag | i dag | i dagsläget | för närvarande | nuvarande | efter: | efter |
    nu: | idag: | nya | {i,detta,hittills i} år | det här året | {är,tar,tar det,ligger} nu | {är vi nere,nere,uppe}
    på | den här månaden | detta kvartal | sedan dess | är det | är | uppe i | därefter`),
  rangeGlue: words("till eller upp_till à a och"),
  between: ["mellan"],
  hedges: {
    about: words(`ca ca. cirka circa c:a runt ungefär omkring kring nästan närmare i_snitt i_genomsnitt snitt
      genomsnittligt typ sisådär bara endast ~ ≈ uppskattningsvis så_gott_som praktiskt_taget i_runda_slängar
      runt_omkring åt blott till_bara i_storleksordningen`),
    "at-least": list(`minst | {mer,fler,inte mindre} än | över | åtminstone | drygt | > | ≥ | >= | gott och
      väl | dryga | {strax,lite,en bra bit,långt,väl} över | som minst | lägst | hela | mer är`),
    "at-most": words(`högst max max. maximalt upp_till under mindre_än färre_än som_mest inom knappt
      strax_under < ≤ <= upp_emot uppemot upp_mot ej_över kortare_än lägre_än knappa`),
  },

  increase: words(`öka ökar ökade ökat ökats ökades ökas ökning* ökad ökande ökningen höja höjer höjde höjt
    höjts höjdes höjning* stiga stiger stigit steg stigande stegrat växa växer växte växt vuxit växande tillväxt*
    fler mer merförsäljning* merintäkt* mervärde* högre upp uppe uppgång* extra ytterligare klättra* rusa rusade
    rusat lyft lyfte lyfter lyftes tjäna tjänade tjänat tjänar intjänat genererade genererat genererar generera
    generat utöka utökade utökat utökats större plus boosta* vunnit vann skjutit sköt expandera* tillkom tillkommit
    adderade adderat uppåt inbringade inbringat gav hoppat hoppade förstärkt dragit öppnat breddat överträffa*
    skalade skalat uppsving* gånger_så_{många,mycket,hög,högt,stor,ofta,bra} gånger_fler gånger_mer`),
  decrease: words(`minska minskar minskade minskat minskats minskades minskas minskning* minskad sänka sänker
    sänkte sänkt sänkts sänktes sänkning* sänkta sjunka sjunker sjunkit sjönk sjunkande färre mindre lägre spar
    spara sparar sparade sparat sparats sparades sparas besparing* bespara* inbesparing* inbespara* tidsbesparing*
    kostnadsbesparing* insparad* insparat ner ned nere kortare korta kortar kortade kortat kortats kortades
    förkorta* reducera* reducering* reduktion* billigare slipper slapp sluppit slippa föll fallit faller tappa
    tappade tappat eliminera* frigjort frigjorde frigör frigjordes frigjorts frigöra undvika undvikit undvek
    undviker kapa kapade kapat kapats kapades krympt krympte krymper rasade rasat dök dykt nedgång* bort borta
    försvann försvunnit bantat bantade skar skurit skär nedskärning* avlastat avlastar minus tapp frilagt strukit
    nedåt rationalisera* sparte`),
  faster: list(`snabbare | fortare | gånger så snabbt | {snabba,snabbat,snabbade} upp | tidigare än
    {planerat,väntat,beräknat} | raskare | accelerera* | kvickare`),
  better: words("förbättra* bättre effektivisera* effektivare optimera* förbättring* vässat"),
  worse: ["försämra*", "sämre", "försämring*", "förvärra*"],
  lessIsBetter: words(`*kostnad* *kostnader *kostnaden *kostnaderna utgift* *tid *tiden *tider *tiderna *fel
    *felen felfrekvens* avvikelse* klagomål* reklamation* retur* *returer churn avhopp* bortfall* kundtapp* väntan
    nedtid* driftstopp* avbrott* incident* svinn* kassation* sjukfrånvaro* frånvaro* personalomsättning* backlog kö
    kön köer köerna bounce avvisningsfrekvens* risk* ledtid* försening* ärendemängd* energiförbrukning* förbrukning*`),
  neutral: list(`mer {information,info,om,eller mindre,detaljer,än gärna} | {följa,följer,följde,följt,ta,tar,
    tog,lägga,lade,la,lägger,sätta,satt,satte,sätter,dyka,dök,boka,kommit,kom,ringa,skriva,skrev,slå,hänga,start,
    starta,startat,komma,öppna} upp | {läsa,veta,inte,för} mer | en gång till | {stänga,stängde,ladda,laddar,laddat,
    laddade,laddats,laddas,bryta,skriva,skrev} ner | {laddats,ladda,laddat,laddade} ned | nerladdning | vara med |
    vara uppe | är uppe | {uppe,upp} och kör | uppe igen | med mera | m.m. | inte längre | gå upp i | fler frågor |
    fler detaljer | plus moms | spara datumet`),
  achieved: words(`före_{plan,tidplan,utsatt_tid,schemat,deadline} i_{förtid,tid,hamn,drift,produktion,rad}
    tidigare_än_planerat nått nådde når uppnått uppnådde uppnår nåddes passerat passerade passerar bokat bokade
    bokades bokats stängt stängde levererat levererade levererades levererats flyttat flyttade flyttades migrerat
    migrerade migrerades migrerats hanterat hanterade hanterades hanterats behandlat behandlade behandlades
    behandlats handlagt handlade handlades handlägger handlagts löst löste löstes löser lösts avslutat avslutade
    avslutats konverterat konverterade anmält anmälde anmälda registrerat registrerade registrerades registrerats
    deltog deltagit sålt sålde såldes sålts tecknat tecknade tecknats tecknades {loggat,loggade,samlat,samlade,fått,
    fick,kom,kommit,dragit,drog,tjänat,tjänade}_in loggat utbildat utbildade utbildades utbildats publicerat
    publicerade publicerats klart klara färdig färdiga vunnit vann vunna säkrat säkrade säkrats förnyat förnyade
    laddat_ner laddades_ner laddats_ner laddats_ned aktiverat aktiverade aktiverats lanserat lanserade lanserades
    gick_live gått_live live driftsatt driftsatte driftsattes driftsatts överträffat överträffade slagit slog
    automatiserat automatiserade automatiserats automatiseras besvarat besvarade besvaras besvarades godkänt
    godkände godkända godkändes godkänts producerat producerade insamlat rekryterat rekryterade anställt anställde
    lockat lockade fick fått landat landade landar gett gav inbringat betalt betalat betalade noll betalat_sig
    betalade_sig betalt_sig återbetald återbetalat återbetalningstid* intjänad tillgänglighet upptid* uppetid*
    på_köpet genererat genererade skickat skickade skickades körde kört körts genomfört genomförde genomfördes
    genomförts rullat_ut rullade_ut utrullat infört införde onboardat onboardade onboardats testat testade
    digitaliserat digitaliserade digitaliserats indexerat importerat importerade importerats skapat skapade skapats
    anslutit anslöt anslutna gick_med tagit_emot tog_emot mottog mottagit värvat värvade fakturerat återvunnit
    återvann plockat plockade packat packade klarat klarade klarar`),
  described: words(`anställda medarbetare grundat grundades grundad {team,grupp,kapacitet,budget,pris}_på
    team_om grupp_om bolaget_har företaget_har de_har vi_har_totalt oförändrat oförändrad fortfarande kvarstår
    projektet_tog ligger_i kontor länder tog varade normalt vanligtvis typiskt består_av omsätter invånare
    kvadratmeter kvm är_en_av driver ansvarar_för med_sina sysselsätter lång gammal gamla omfattar`),
  planned: words(`hoppas hoppades mål målet målet_är målsättning* målbild* ska skall kommer_att kommer_kunna
    vill ville önskar önskade önskemål planer* planen_är förvänta* räknar_med räknade_med siktar siktade ambition*
    borde bör skulle skulle_kunna kan_{spara,minska,ge,öka,bli,nå} offert offerten offererat erbjuder erbjudande*
    erbjöd föreslå* föreslog förslag* potential* potentiell* beräknas prognos* om_vi om_ni om_de lovar lovade lovat
    löfte* budgeterat budgeterade nästa_{år,kvartal,månad} kräver krav* måste behöver behövs tanken_är tänker kanske
    eventuellt förhoppning* i_pipeline sikte garanti* garanterar uppskattar_att`),
  notPlanned: list(`{som,bättre än,än} planerat | enligt plan | som utlovat | som vi lovade | över mål |
    {över,överträffade,nådde,nått,slog,slagit} målet | nått målen | nådde sitt mål | {bättre än,under,mot} budget |
    än {budgeterat,förväntat,väntat} | över förväntan | målet {uppnått,nått,nåddes,är nått} | före plan | före
    tidplan | ska ha | inte kräver | kräver bara | {behöver,behövs} {bara,nu,inte} | kräver nu`),
  thatIs: list(`vilket {är,motsvarar,betyder,innebär,ger,gör,blir} | det {vill säga,är,blir} | d.v.s. | dvs |
    dvs. | = | motsvarande | motsvarar | eller | med andra ord | alltså | totalt | på totalt | lika med`),
  negated: words("inte ingen inga inget ej aldrig utan icke knappast varken misslyckades misslyckats"),
  notNegated: list(`inte {bara,minst,längre,mindre än,fler än,mer än,illa,dåligt,så illa,ens,oväntat,helt
    oväntat,tu tal} | utan {att,driftstopp,problem,avbrott,extra,nedtid,ny,nya,någon,några,incidenter,klagomål,även,
    också,tvekan,tvivel} | inga {problem,klagomål,avbrott,incidenter,fel,fler,extra,konstigheter} | ingen
    {nedtid,dum,extra} | inget driftstopp`),
  prices: words(`prislista* pris priset priserna prissättning* per_person per_användare per_licens timpris*
    timpriset timarvode* listpris* styckpris* offert offerten offerter offertpris* {exkl,exkl.,ex,plus,inkl,
    inkl.}_moms kostar debiteras debiterar avgift avgiften abonnemang* rabattkod* biljett* prislapp*
    betalningsvillkor* faktura_på vår_taxa vårt_pris`),
  agency: words(`avtal* avtalet ordervärde* kontrakt* förläng* vår_faktura faktura* fakturera* vårt_arvode
    arvode* ramavtal* tilläggsbeställning* tilläggsorder* tilläggsavtal* följdorder* beställning* beställde budget
    budgeten budgetram* upphandling* signerade signerat skrev_på skrivit_på skrivit_under fas_2 fas_två etapp_2
    etapp_två ny_order order_från affären affär_värd förnya* förnyelse* merbeställning* avrop* offerten_accepterades`),

  periodsAfter: grouped<Period>(`day: om dagen | per {dag,dygn,arbetsdag,natt} | / dag | dagligen | varje
    dag | om dan | / dygn | varje arbetsdag | dag ut och dag in; week: i veckan | i veckan sedan | {per,/,varje}
    vecka | / v | veckovis | per v | per arbetsvecka; month: i månaden | i månaden sedan | {per,/,varje} månad |
    {/,per,i} mån | månadsvis | månatligen; quarter: {per,/,varje} kvartal | i kvartalet | kvartalsvis | / kv;
    year: om året | om året sedan | {per,/,varje,på ett,sett över ett} år | per år sedan | årligen | på {årsbasis,
    helårsbasis,helåret} | per helår | i årlig besparing | i årliga besparingar | i årlig | årsvis; once: en gång |
    som engångsbelopp | engångs* | av engångskaraktär`),
  periodsBefore: grouped<Period>(`day: daglig | dagliga | dagligen | varje dag | per dag; week: veckovis |
    veckovisa | varje vecka | per vecka; month: månatlig | månatliga | månatligen | varje månad | per månad |
    månads*; quarter: kvartalsvis | {varje,per} kvartal; year: årlig | årliga | årligt | årligen | varje år | per
    år | årsbesparing* | årsintäkt* | på årsbasis; once: engångs*`),
  roles: {
    revenue: words(`*intäkt* *intäkter *intäkterna *omsättning* *försäljning* *försäljningen sälj* sålt sålde
      såldes sålda konvertering* konverteringsgrad* varukorg* ordern ordrar ordrarna *order *ordrar *ordern
      ordervärde* snittorder* affär* pipeline lead leads leadsen kunder kunderna *kunder kund abonnemang*
      prenumerant* mrr arr *marginal* *marginalen *vinst* resultatet bokning* *bokningar budget* donation* gåvor
      demo demos förnyelse* inkomst* beställning* köp köpen köpare uppgradering* förfrågning* offertförfrågning*
      medlem* aov kundvärde biljettförsäljning* klickfrekvens* ctr marknadsandel* träffprocent insamling* vunna`),
    cost: words(`*kostnad* *kostnaden *kostnader *kostnaderna kostade kostar billigare utgift* *utgifter
      *utgifterna *besparing* *besparingar *besparingen spar spara sparar sparat sparade sparats inbesparing*
      licens* *licenser avgift* *avgifter faktura fakturor energi* el elen elräkning* hyra hyran svinn* avfall*
      overhead heltidstjänst* tjänster årsarbetare övertid* *arvode bot böter porto* frakt* hosting drift driften
      infrastruktur* moln* cpc cpl cpa opex capex lön löner lönekostnad* bränsle* papper* lager* inköp*
      kostnad_per_{lead,ärende,order,klick} kostnaden_per_{lead,order,klick,ärende} vite konsultkostnad* server*
      utskrift* annonskostnad*`),
    time: words(`tiden tider *tid *tiden *tider *tiderna timmar timmarna minuter dagar veckor snabbare fortare
      *hastighet* latens* ledtid* tidsåtgång* väntan cykel* respons* tidigare_än_planerat uppstart* onboarding*
      leverans* laddning* bygge deploy* driftsättning* tidsbesparing*`),
    quality: words(`*kvalitet* no-shows no-show uteblivna* *kvaliteten nps enps csat nki nöjd* *nöjdhet
      *nöjdheten felen *fel *felen felfrekvens* felprocent* bugg* klagomål* reklamation* churn uppetid* upptid*
      tillgänglighet* incident* avbrott* driftstopp* nedtid* precision* träffsäkerhet* kassation* retur* *returer
      *betyg* nyttjandegrad* beläggning* produktivitet* effektivitet* effektiv* tillförlitlighet* omarbetning*
      engagemang* bounce avvisningsfrekvens* punktlighet* leveransprecision* leveranssäkerhet* efterlevnad* stjärn*
      sjukfrånvaro* frånvaro* personalomsättning* avhopp* kundtapp* täckning* förseningar avvikelse* prestanda*
      svarsfrekvens* följsamhet*`),
    volume: words(`*besök* *besökare *användare* *användarna *volym* *trafik* *trafiken *samtal* ärende*
      *ärenden *ärendena förfrågan nedladdning* tjänsteanrop paket* sessioner registrering* *registreringar
      genomströmning* kapacitet* transaktion* dokument* mejl* mail* visning* *visningar följare* deltagare* sökande*
      ansökning* *ansökningar kandidat* releaser installationer fil filer sändning* leveranser artikel artiklar
      produkter butiker sidor klick* försändelse* anmälda anmälning* tickets utskick* enheter produktion*`),
  },
  identifiers: words(`faktura fakturan fakturanr fakturanummer rum rummet sal lokal ärende ärendenr
    ärendenummer våning fas etapp version release sprint steg nivå iso rfc byggnad hus sida sid rad nr nr. nummer id
    ref referens ordernr ordernummer order artikel artikelnr kapitel avsnitt punkt paragraf § tel telefon tfn mobil
    mob ankn anknytning topp q kv h v vecka kvartal flyg buss linje spår windows kundnr kundnummer orgnr
    organisationsnummer avtalsnr avtal lgh box postnr kl klockan port modell bild figur tabell bilaga dag jobb pr
    bugg jira plats gate zon klass typ sektion regel momsreg`),
  months: words(`januari februari mars april maj juni juli augusti september oktober november december jan feb
    mar apr jun jul aug sep sept okt nov dec`),
  of: list("av | av {alla,de,våra,deras,den,det} | utav"),
  ago: words(`sedan sen innan senare gammal gammalt gamla framåt från_nu i_förväg tillbaka bakåt varsel
    uppsägningstid kvar lång långa långt`),
  momentBefore: list(`om | {de,det,den,under de} senaste | senaste | de {kommande,närmaste,första,sista} |
    kommande | närmaste | nästa | sedan | varje | var | första | sista | i över | inom de närmaste | i mer än`),
  emphatic: ["redan", "alla", "samtliga"],
  settings: words("i på för via genom hos bland under inom efter per vid"),
  clauseEnds: words(", ; : och men medan ( ) – — - så eftersom vilket samtidigt då som samt"),
  clock: ["fm", "em", "cet", "cest"],
};
