// Dutch words for numbers, units, changes and roles, with Flemish usage.
import type { Period } from "../figure.ts";
import type { Language } from "./language.ts";
import { counting, grouped, list, multiples, tens, valued, words } from "./lists.ts";

/** `verdrievoudigd`, `drie keer zo`, `driemaal zo`, `het drievoudige`. */
const FOLDED = Object.entries(
  valued(`2: twee; 3: drie; 4: vier; 5: vijf; 6: zes; 7: zeven; 8: acht; 9: negen; 10: tien; 12: twaalf;
    15: vijftien; 20: twintig; 50: vijftig; 100: honderd; 1000: duizend`),
).map(
  ([word, factor]) => `${factor} increase: ver${word}voudig* | het ${word}voudige | ${word}voudige van |
    {${word} keer,${word} maal,${word}maal} {zo,zoveel,sneller,meer,hoger,vaker,groter,beter}`,
);
const FEW = "{,een paar,enkele,paar,meerdere,verschillende,luttele,slechts enkele,amper enkele}";

export const nl: Language = {
  code: "nl",
  decimal: ",",
  telltale: words(`het een van en de is zijn was niet met voor op naar wij we ze zij werd had deze dit dat bij
    uit door over nog ook nu om te aan als maar meer geen onze ons hun hij haar je klant per ruim zo'n dankzij plaats
    hoi beste groet{,jes,en} vriendelijke uur jaar mln dan tot al er wel wat hoe`),

  cardinals: {
    ...counting(`nul één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien
      zeventien achttien negentien`),
    ...tens("twintig dertig veertig vijftig zestig zeventig tachtig negentig"),
    // `een` by itself is an article, so its compounds are spelled out.
    ...valued(`21: eenentwintig; 31: eenendertig; 41: eenenveertig; 51: eenenvijftig; 61: eenenzestig;
      71: eenenzeventig; 81: eenentachtig; 91: eenennegentig; 2: tweeën; 3: drieën; 22: tweeëntwintig;
      23: drieëntwintig; 1.5: anderhal{f,ve}; 2.5: tweeënhal{f,ve} | tweeenhalf; 3.5: drieënhal{f,ve};
      4.5: vierenhal{f,ve}; 5.5: vijfenhalf; 6.5: zesenhalf; 100: honderd; 1000: duizend; 12: dozijn`),
  },
  scales: valued(`100: honderd; 12: dozijn; 1e3: duizend | dzd; 1e6: miljoen | mln | mio | milj;
    1e9: miljard | mld | mrd; 1e12: biljoen`),
  articles: ["een", "één", "'n"],
  numberGlue: ["en", "ën"],
  joinsNumbers: true,
  andHalf: { "en een half": 0.5, "en een halve": 0.5, "en een kwart": 0.25 },
  fractions: valued(`0.5: helft; 1/3: derde; 0.25: kwart | vierde; 0.2: vijfde; 1/6: zesde; 0.125: achtste;
    0.1: tiende`),
  vagueNumbers: valued(`10: een tiental | tiental; 20: een twintigtal; 30: een dertigtal; 50: een vijftigtal;
    100: een honderdtal; 6: een half dozijn; 5e5: {een half,half} miljoen; 5e8: een half miljard; 2.5e5: {een
    kwart,kwart} miljoen; 5e4: {een halve,halve} ton; 0.5: een {half,halve,halfuur} | half {uur,uurtje,jaar} |
    halfuur | halve dag | twee kwartier; 0.25: een kwartier | kwartier | kwartiertje; 0.75: drie kwartier |
    driekwartier | driekwart; 1.5: anderhalf uur`),
  vagueTimes: grouped(`milliseconds: milliseconden; seconds: ${FEW} seconden; minutes: ${FEW} minuten;
    hours: ${FEW} {uren,uurtjes} | een paar uur | enkele uur | 's nachts | van de ene op de andere dag;
    days: ${FEW} dagen; weeks: ${FEW} weken; months: ${FEW} maanden; years: jaren | een paar jaar`),
  outOf: list("van {de,elke,onze} | van | op de | op | uit"),

  currencies: grouped(`EUR: euro{,'s,s} | eurootjes | eur; USD: {amerikaanse,us} dollar | us-dollar;
    $: dollar{,s}; CAD: canadese dollar; GBP: pond | britse pond | pond sterling; CHF: zwitserse frank{,en};
    kr: kroon | kronen; SEK: zweedse {kroon,kronen}; DKK: deense {kroon,kronen}; NOK: noorse {kroon,kronen};
    PLN: zloty; JPY: yen; CNY: yuan; INR: roepie{,s}`),
  cents: { cent: "EUR", centen: "EUR", eurocent: "EUR", ct: "EUR" },
  moneyNouns: words("bespaar{d,t,den} besparing marge omzet winst kosten budget"),
  currencyGlue: ["aan"],
  percent: words("procent{,s} percent pct pct. proc. % -procents"),
  points: words(`procentpunt{,en,je} {procent-,percent}punt{,en} %-punt{,en} %_punt{,en} pp ppt pp. p.p. punt
    punten`),
  basisPoints: ["basispunten", "basispunt", "bps", "bp"],
  timeUnits: grouped(`milliseconds: ms | milliseconde{,n}; seconds: s | sec | sec. | secs | seconde{,n} | tel;
    minutes: min | min. | mins | minuut{,jes,je} | minuten; hours: h | u | u. | uur | uren | uurtje{,s} | manuur |
    manuren | werkuur | werkuren | mensuren | arbeidsuren | productie-uren | overuren | kwartier{,en} | kwartiertje |
    halfuur | half-uur; days: dag | {,werk,man,kalender,ziekte,verzuim}dagen | dgn | dgn. | werkdag | mandag |
    kalenderdag | dagdelen; weeks: {,werk}week | {,werk}weken | wk | wkn; months: maand | {,man}maanden | mnd | mnd. |
    mnden; years: {,half-}jaar | jaren | jr | jr.`),
  adjectives: words(`nieuwe nieuw extra actieve open openstaande gekwalificeerde betalende tevreden
    geregistreerde hele heel volle vol volledige verschillende aparte unieke losse goede handmatige dagelijkse
    wekelijkse maandelijkse jaarlijkse echte netto bruto {in,bij}komende uitgaande online digitale organische
    terugkerende bevestigde kritieke zware langdurige bestaande aanvullende warme concrete kwalitatieve verse
    potentiële meer minder interne externe eigen grote kleine ingeplande zuivere kostbare werkbare vaste fulltime
    full-time parttime part-time jonge zakelijke gratis {,on}betaalde serieuze individuele gezamenlijke
    achtereenvolgende aaneengesloten hoogwaardige volwaardige`),
  times: list(`keer {zo,zoveel,zo veel,meer,sneller,hoger,vaker,minder,beter,zo'n} | keer | maal | maal
    {zo,zoveel,sneller} | voudig | -voudig | voud`),
  factors: list("factor | {een,met een,met} factor | {factor,een factor} van"),
  multiples: multiples(`${FOLDED.join(";")};
    2 increase: verdubbel* | dubbel {zo,zoveel,aantal} | het dubbele | dubbele {van,aantal,omzet} |
    eens {zo veel,zoveel} | tweemaal {zo,zoveel} | verdubbeling*;
    3 increase: driedubbel{,e} | driemaal {zo,zoveel};
    0.5 decrease: halveer* | gehalveerd* | halver{ing*,en} | {de,in de,} helft van de tijd | {de,} halve {tijd,prijs} |
    half {zo lang,zo veel,zoveel,zo duur} | {de helft,helft} minder | voor de helft van de prijs |
    de helft {van de kosten,bespaard,goedkoper,sneller,korter,lager} | {tot de,naar de,nog maar de} helft;
    0.5: met {de,ruim de,bijna de,zo'n de,meer dan de} helft`),
  notCounted: words(`à aan af al alle alleen allemaal als altijd ander{,e,s} bij bijna binnen boven buiten
    daar daarbij {daar,,waar}door daarmee daarna daarom daarvan daarvoor dan dat de deze die dit doch doen doet dus
    echt een {,even,in}eens eerder eerst eerste elk elke en enkel er even extra gaan gaat geen gehad geleden
    {,mo}gelijk gemiddeld gewoon ging gingen goed graag haar had hadden hebben heeft hem hen het hier hij hoe hoger
    hun ik in inclusief inmiddels is ja je jij jouw jullie kan kon konden kost kostte krijgen krijgt kunnen kwam
    kwamen laatste lager later ligt liggen lag lagen maar makkelijk meer meest men met mij mijn minder misschien moet
    moeten na naar naast nadat nee niet niets nog nodig nooit nou nu of om omdat omhoog omlaag onder ongeveer ons onze
    ook op over per plus precies pas rond ruim samen sinds snel sneller soms steeds straks stuk te tegen ten terug
    terwijl tijdens toch toe toen tot totaal tussen u uit uur van vanaf vandaag vanwege veel via vol voor voordat
    vooral vorig vorige waar waarbij waarin waarmee waren was wat we wel werd werden wie wij wil willen {,ge}worden
    wordt zal ze zeer zei zegt zelf zelfs zich zij zijn zo zoals zodat zonder zou zouden zowel vs versus ca circa o.a.
    incl excl euro eur procent procentpunt punt punten keer maal x v maandag dinsdag woensdag donderdag vrijdag
    zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december daalde{,n}
    gedaald steeg {,ge}stegen groeide gegroeid bespaar{t,d,de} scheel{t,de} duurt duurde maken maakt maakte komt komen
    gekomen geweest gebleven goedkoper duurder korter langer vaker beter slechter week weken dag dagen maand maanden
    jaar kwartaal e ste`),
  scores: grouped(`tevredenheid: tevredenheid; klanttevredenheid: klanttevredenheid; NPS: nps | net promoter
    score; eNPS: enps; CSAT: csat; tevredenheidsscore: tevredenheidsscore; rapportcijfer: rapportcijfer;
    klantcijfer: klantcijfer; beoordeling: beoordeling; Lighthouse score: lighthouse-score | lighthouse score;
    PageSpeed score: pagespeed-score | pagespeed score; Lighthouse: lighthouse; PageSpeed: pagespeed;
    Trustpilot: trustpilot; score: score; sterren: ster | sterren`),

  from: list("van | vanaf | van {gemiddeld,voorheen,eerst,zo'n}"),
  to: list(`naar | tot | naar {nog maar,slechts,nu,onder de,gemiddeld} | tot {nog maar,slechts,onder
    de,gemiddeld,ongeveer} | terug {naar,tot}`),
  by: ["met", "met maar liefst", "met wel"],
  insteadOf: list(`in plaats {van,van de,van na,van in} | i.p.v. | ipv | ipv. | {ipv,i.p.v.,tegenover} de |
    {inplaats,in de plaats,ten opzichte} van | tegenover | tegen | t.o.v. | tov | {vergeleken,in vergelijking} met |
    versus | vs | vs. | waar {het eerst,dat eerst,dat vroeger,dat voorheen,het vroeger} | niet {meer,langer} | ipv
    na | {tegen,was} eerst | tegen voorheen`),
  formerly: list(`{het kwartaal,de maand,het jaar} ervoor | een jaar {geleden,eerder} | vorig
    {kwartaal,jaar} | vorige maand | in het {begin,verleden} | destijds | vroeger | voorheen | eerst | eerder |
    voordien | daarvoor | was | waren | was {het,het nog,dat,dat nog,dat er} | waren {het,het er nog,dat,dat er,er,het
    er,dat er nog} | duurde{,n} | kostte{,n} | {lag,lagen,kwam uit,lag nog} op | had | hadden | deed | deden |
    oorspronkelijk | aanvankelijk | voor de {migratie,overstap,livegang,lancering} | voor: | was: | oud: | eerst: |
    vroeger: | voorheen: | oude situatie | nulmeting | begin dit jaar | normaal | normaal gezien | gewoonlijk | tot
    {nu toe,voor kort} | voor het project | vroeger nog`),
  copulas: words("voor na was waren had hadden duurde kostte lag lagen"),
  nowadays: list(`nu | vandaag | tegenwoordig | momenteel | inmiddels | {in,onder}tussen | nu nog | {nu
    nog,nog} maar | nog slechts | daarna | sindsdien | na: | nu: | nieuw: | dit {jaar,kwartaal} | deze maand |
    nadien | achteraf | naderhand | duurt | kost | {is het,zijn het er,dat is,vanaf} nu | zijn {het,dat} er | is dat |
    dat is | {ligt,ligt nu,zitten we,zitten ze} op | na de {migratie,overstap,livegang,lancering} | maar | thans | op
    dit moment | vandaag de dag`),
  rangeGlue: words("tot à a of t/m tot_en_met tot_wel"),
  between: ["tussen", "tussen de"],
  hedges: {
    about: words(`ongeveer circa ca ca. zo'n bijna rond {rond,tegen,richting,om}_de om_en_{nabij,bij}
      plusminus plus_minus ± grofweg naar_schatting gemiddeld geschat{,te} een_{kleine,goede,dikke,gemiddelde_van,
      slordige} krap krappe nagenoeg vrijwel ongv. pakweg zeg_maar ~ ≈ haast gemiddelde_van praktisch net_niet`),
    "at-least": words(`minstens minimaal ten_minste tenminste {meer,niet_minder,iets_meer,hoger,langer,
      net_iets_meer}_dan ruim dik boven {boven,over,ruim_boven,net_boven}_de > ≥ >= min. liefst maar_liefst meer_als
      royaal op_zijn_minst zeker wel ruimschoots een_ruime`),
    "at-most": list(`hoogstens | hooguit | maximaal | max | max. | ten hoogste | tot wel | {minder,niet
      meer,korter,lager,iets minder} dan | onder | {onder,ruim onder,net onder,binnen} de | < | ≤ | <= | binnen | op
      zijn hoogst | minder als | {nog,net} geen`),
  },

  increase: words(`stijg* {ge,}stegen steeg *stijging *groei* {,aan}gegroeid toegenomen toeneemt toename*
    toenemen verhog* verhoog* hoger* hogere meer meeromzet {meer,}opbrengst* extra extra's bijkomend* omhoog plus klom
    {,ge}klommen sprong {,ge}sprongen genereer* gegenereerd genereert opgeleverd oplever{t,en} lever{de,t,den,en}
    opgebracht opbrengen bijgekomen erbij uitgebreid vergroot* vergrot* groter* omzetplus schoot vlogen vloog
    explodeerde opgeschroefd opgeschaald opgehoogd opgekrikt opgetrokken verdien{d,t,en} aangetrokken uplift boost
    geboost vaker binnengehaald {er,}bovenop aangewakkerd vermeerder* toevoegt toegevoegd overschrijd* uitbreiding
    toe. toe, toe_{en,sinds,door} {nam,neemt,nemen}_toe {keer,maal,x}_{zo,zoveel}`),
  decrease: words(`daal* dalen dalend* *daling* gedaald verlaag* verlag* verlaagd lager* lagere minder{,en}
    bespaar* bespaard* bespar* *besparing{,en} uitgespaard{,e} uitspaar* uitsparen scheel{t,de} schelen gescheeld
    verminder* afgenomen afneemt afname* afnemen gereduceerd reduceer* reduceren *reductie* terug{gebracht,breng*,
    dring*,gedrongen,gelopen,ging,gegaan,geschroefd,verdien*} teruglop* terugval verkort* verkorten korter* kortere
    ingekort{,e} inkort* {,in}gekrompen kromp krimp* omlaag gezakt zakt{e,,en} zakken verkleind* verklein* goedkoper*
    weggevallen wegvallen wegvalt wegviel vervallen vervalt verviel {ge,}schrapt schrappen elimineer* geëlimineerd
    geelimineerd vermeden vermijd* vermijden voorkom* {voor,vrijge,vrij}komen vrijgespeeld vrijkomt vrijmaken
    vrijgemaakt gehalveerde min minus *minus afgebouwd afbouw{,en} verloren verlies{t,} verliezen ontlast beperkt
    naarbeneden gekelderd kelder{de,en} gekort bezuinig* *bezuiniging kleiner* uitgefaseerd weggewerkt wegwerken
    weggehaald verdwenen verdwijn* verdween gedrukt drukken drukte drukt minst geminimaliseerd minimaliseren zuiniger
    korting overbodig wegbezuinigd afgeslankt gezonken zonk slonk geslonken weg af. af, af_{en,sinds,door,dankzij}
    {nam,neemt,nemen}_af`),
  faster: words("sneller* snellere versneld* versnel* vlotter* rapper* gauwer"),
  better: words("verbeter* verbeterd* beter betere optimaliseer* geoptimaliseerd opgekrikt vooruitgang"),
  worse: ["verslechter*", "slechter*", "slechtere"],
  lessIsBetter: words(`*kosten *uitgaven *tijd *tijden fouten *fouten *fout defecten klacht{,en} *klachten
    churn uitval *uitval downtime latency wachten wachttijd* incidenten *incidenten storing* *storingen retouren
    retour* *retouren bounce* vertraging* achterstand* backlog verzuim* ziekteverzuim *verloop opzeggingen
    annuleringen *verbruik verbruik *uitstoot* ongevallen afval* werkdruk inspanning herstelwerk schade* derving
    wachtrij doorlooptijd* tickets boetes`),
  neutral: list(`meer {dan de helft,dan een*,info,informatie,details,weten,of minder,nieuws,dan ooit} |
    {op,de} weg | onderweg | af en toe | {niet,nooit,niemand,geen enkele,hoe,steeds,min of,hopelijk} meer |
    toegevoegde waarde | meer{waarde,dere,derheid} | extra info | plusminus | plus minus | levert op schema |
    voorkomend | {kwam,komt} voor | van tevoren | voorkomen dat | beter bekend | hoger beroep | verloren dag | erbij
    zijn | {was,waren,ben,is} erbij | {niet beperkt,beperkt} tot | geleverd | winst- en verlies | drukte met | drukke`),
  achieved: words(`voor_{het_eerst,de_eerste_keer,op_schema,op_planning,de_deadline,de_geplande_datum}
    behaal{d,de,t} behalen haalde{,n} {,op}gehaald {ge,,terugge}wonnen wint winnen won bereikt{,e,en} geboekt
    boek{te,ten,en} verkocht{,en} {,op}geleverd afgerond afgesloten ondertekend getekend gemigreerd* overgezet
    overgestapt verhuisd omgezet gepubliceerd uitgerold aangemeld {inschr,ingeschr,vrijgeg}even geregistreerd ingelogd
    verwerkt* verwerk{en,te,ten} afgehandeld behandeld opgelost beantwoord getraind opgeleid aangenomen ingevuld
    geworven verzameld geautomatiseerd* gedigitaliseerd weggewerkt geslaagd gecertificeerd geïmplementeerd
    geimplementeerd ingevoerd geactiveerd geïnstalleerd geinstalleerd gedownload binnen{gehaald,gekomen,,kwamen}
    gelukt terugverdiend overtroffen overtreft overtrof overschreden gebroken doorbroken record stipt beschikbaarheid
    uptime roi {,ge}bracht brachten brengt noteer{de,den,t} meld{de,en,den} behouden verzonden verstuurd geproduceerd
    produceert gemaakt geprint goedgekeurd gereactiveerd overtuigd bemiddeld gedoneerd verhuurd vergund al reeds
    storingsvrij foutloos ongevalvrij nul aangesloten geïntegreerd overgenomen geabonneerd aanbevolen geteld
    deelgenomen bezocht{en,} terugkwamen gevonden geconverteerd converteert geopend uitgerust betaald ontvangen
    ontvingen kreeg kregen opgespoord verholpen gefixt bediend gescoord scoor{t,de,den} gedekt opgenomen vooruit
    eerder geaccepteerd toegekend gerealiseerd realiseer{de,t} ingepland bekeken gedeeld uitgevoerd doorgevoerd
    ingezameld gestart {live,online}_gegaan {ging,gingen,staat,is}_live ging_online eerder_dan
    {sneller,vroeger}_dan_gepland in_{recordtijd,één_keer,gebruik} op_rij zonder_{storing,onderbreking,downtime}
    op_tijd return_on_investment verdient_zich_terug leverde_op {houden,houdt,aan}_over over_gehouden overgehouden`),
  described: list(`telt | tellen | werken er | in dienst | opgericht | {team,ploeg,groep,capaciteit} van |
    bestaa{t,n} uit | {beschikt,beschikken} over | exploiteert | vierkante meter | m² | ongewijzigd | nog
    {steeds,altijd} | blijft | blijven | bleef | project duurde | looptijd | contractduur | er zijn | {bedrijf,
    onderneming,organisatie,kmo,mkb-bedrijf} met | met {hun,zijn,in totaal} | gevestigd | jaar oud | inwoners | in
    totaal zijn er | medewerkers op | opzegtermijn | garantie | proefperiode | gebruikelijk | locaties | vestigingen`),
  planned: words(`hoop{,t,ten} hopen doel doelen doelstelling* streefcijfer streven streef{t,den} moet moeten
    moest moesten wil willen wilt wilde wilden zou zouden zullen zal van_plan {we,ze}_plannen plannen_{we,ze,om}
    {plant,gevraagd,vragen}_om plande gepland{,e} verwacht* reken{en,t}_op {kunnen,kan}_besparen
    {kan,kunnen}_opleveren mogelijk{,e} misschien wellicht eventueel potentieel potentiële prognose* beloofd*
    beloof{t,den} beloven garanderen garandeert ambitie* wens wensen {volgend,komend,komende,eind_dit}_jaar
    {volgend,komend}_kwartaal volgende_{maand,week} {tegen,voor_het,voor}_eind als_{we,ze,alles} indien mits
    in_{de_pijplijn,theorie,het_vooruitzicht} pijplijn pipeline offerte_{van,voor,ligt,komt,bedraagt,uitgebracht,
    gestuurd,loopt} ik_{kom,bel,laat,stuur} aanbod aangeboden aanbieden bestek prijsopgave pitch aanbesteding
    voorstel* op_termijn theoretisch {gaan,gaat}_ervan_uit budgetteren begroot begrote sla_van sla: vereis{t,en}
    {hebben_we,nog}_nodig businesscase business_case target{,s} doelwit schatten_dat gaan_we zeker_willen nodig_hebben`),
  notPlanned: list(`{dan,zoals,was,waren} gepland | {dan,zoals,beter dan} verwacht | {dan,zoals} beloofd | dan
    gehoopt | doel {gehaald,bereikt,behaald,overtroffen,was} | doelstelling {gehaald,behaald,overtroffen,was} | target
    {gehaald,overtroffen,was} | boven {verwachting,target,de doelstelling} | onder budget | {op,voor op} schema |
    t.o.v. plan | moest {vroeger,voorheen,eerst} | moesten {vroeger,voorheen} | {hoeft,moeten} niet meer | niet meer
    moeten | ingepland{,e} | offerte{traject*,proces,aanvragen} | gegarandeerd`),
  thatIs: list(`dat {is,zijn,komt neer op,betekent} | oftewel | ofwel | m.a.w. | met andere woorden | dus |
    wat {neerkomt op,overeenkomt met} | komt neer op | omgerekend | gelijk aan | = | goed voor | in totaal | samen |
    ter waarde van | d.w.z. | wat`),
  negated: words("niet geen nooit niets noch nauwelijks mislukt{,e} nergens niemand"),
  notNegated: list(`niet {alleen,meer,langer,minder dan,meer dan,slecht,in het minst,te vergeten,overdreven,
    mis,verkeerd,voor niets,gek,normaal,zomaar,eens} | geen {probleem,problemen,wonder,grap,storing,storingen,
    downtime,klachten,klacht,enkele klacht,enkele,extra,bijkomende,ongevallen,typefout,twijfel,zorgen,uitval} | niets
    dan | nog nooit | als nooit tevoren | nooit eerder | {nog,net} geen`),
  prices: words(`prijslijst {uur,dag,}tarief tarieven {onze,vaste}_prijs onze_prijzen {catalogus,advies,
    toegangs,ticket,abonnements,stuk,deelname}prijs per_{gebruiker,user,licentie} op_aanvraag te_betalen
    betalingstermijn factuurbedrag kortingscode {excl.,incl.,ex,exclusief,inclusief}_btw btw prijs_{is,bedraagt}
    kost_€ kost_eur rekenen_we inschrijfgeld offreren geoffreerd`),
  agency: words(`{,raam,onderhouds,support,service,licentie}contract contract{en,waarde,verlenging,bedrag}
    {,vervolg}opdracht {opdracht,project,deal}waarde vervolgproject opdracht_binnen {raam,}overeenkomst verleng{ing,d}
    budget_{voor,vrijgegeven,is,goedgekeurd,van} extra_budget projectbudget onze_{factuur,facturen,omzet} honorarium
    retainer meerwerk change_request wijzigingsverzoek upsell cross-sell fase_2 fase_twee tweede_fase gunning gegund
    getekend ondertekend strippenkaart bestelbon inkooporder po_ontvangen bij_ons voor_ons sow orderbevestiging`),
  budgets: words("budget bestelling opdracht po"),
  granted: words("{vrijgegeven,goedgekeurd,ontvangen,toegekend,toegezegd}"),

  periodsAfter: grouped<Period>(`day: {per,elke,iedere,/,op een,in een} dag | dagelijks{,e} | p/d | p.d. |
    {per,elke,iedere} werkdag | per nacht; week: {per,elke,iedere,/,in de,in een} week | wekelijks{,e} | p/w | p.w. |
    per werkweek | / wk; month: {per,elke,iedere,/,in de,in een} maand | maandelijks{,e} | p/m | p.m. | pm |
    {/,per,p.} mnd | per kalendermaand; quarter: {per,elk,ieder,/,in een} kwartaal | driemaandelijks{,e} | per
    {q,trimester} | / q; year: {per,elk,ieder,/,in een,jaar na} jaar | jaarlijks{,e} | p/j | p.j. | p.j | pj | per
    {annum,jr,kalenderjaar,boekjaar} | p.a. | p. j. | op jaarbasis | / jr | op jaarbasis gerekend; once: eenmalig{,e}`),
  periodsBefore: grouped<Period>(`day: dagelijks{,e} | {per,elke,iedere} dag | dagomzet; week: wekelijks{,e} |
    {per,elke,iedere} week | weekomzet; month: maand{elijks,elijkse,omzet} | {per,elke,iedere} maand;
    quarter: {per,elk,ieder} kwartaal | kwartaalomzet; year: jaar{lijks,lijkse,besparing,omzet} | {per,elk,ieder}
    jaar | op jaarbasis | p.j. | p/j; once: eenmalig{,e}`),
  roles: {
    revenue: words(`*omzet* *opbrengst* *opbrengsten *verkoop* verkopen *verkopen verkocht afzet* bestel*
      *bestellingen order{,s,waarde*} *orders opdracht{,en} klanten *klanten lead leads *leads *marge* *winst
      inkomsten *inkomsten donatie* *donaties giften aanvragen *aanvragen boeking* *boekingen geboekt *conversie*
      conversieratio winkelmand* mandje bonbedrag abonnement* *abonnementen abonnees *abonnees aanmelding*
      *aanmeldingen inschrijving* *inschrijvingen provisie* sales deal deals pipeline mrr arr ltv aov checkout* demo
      demo's afspraken *afspraken contract budget verlenging kopers aankopen leden *leden subsidie* marktaandeel*
      scoringskans winrate win-rate ctr klikratio doorklik* kennismakingen premies premie-inkomen premievolume handel
      upsell prospects dekkingsbijdrage besteding* kassabon* transactiewaarde`),
    cost: words(`*kosten* kost *besparing* *besparingen bespaar* bespaard* besparen uitgespaard scheelt
      uitgaven *uitgaven licentie* *licenties prijs prijzen *prijs *prijzen goedkoper* energie* *stroom* gas
      verwarming* *verbruik* *factuur *rekening porto* verzend* *huur fte fte's ftes vte vte's voltijds* overuren
      boete boetes dwangsom* hosting* infrastructuur* cloud* server* hardware* *materiaal* personeel*
      {personeels,faal}kosten papier* print* drukwerk* opslag* *voorraad* inkoop* brandstof* diesel* vracht*
      transport* cpl cpc cpa opex capex *budget* uitzend* afval* onderhoud* reis* verzekering* rente* afschrijving*
      water* verpakking* schoonmaak* mankracht arbeid* loon* lonen bezuinig* derving* kosten_per_{lead,klik,order,
      bestelling,ticket} cost_per_lead`),
    time: words(`*tijd* *tijden *duur duurt duurde uren uur minuten dagen weken sneller* trager* *snelheid*
      latency wachttijd* laadtijd* levertijd* onboarding inwerk* inwerken doorloop* reactie* respons* deployment*
      build builds eerder planning schema deadline livegang* go-live time-to-market versnel* voor_op_schema`),
    quality: words(`*kwaliteit* nps enps csat tevreden* *tevredenheid *tevredenheidsscore fout *fouten*
      foutpercentage foutmarge* defect* klacht* *klachten churn {,personeels}verloop *verloop beschikbaarheid*
      *uitval* incident* *incidenten storing* *storingen nauwkeurigheid* retour* *retouren retention retentie*
      klantbehoud *beoordeling* *beoordelingen sterren *score bezetting* bezettingsgraad* benutting* productiviteit*
      efficiëntie* efficientie* betrouwbaarheid* herstelwerk performance prestatie* betrokkenheid engagement* bounce*
      afhak* stiptheid* leverbetrouwbaarheid* verzuim* ziekte* opzeg* annulering* ongeval* adoptie* aanbeveling*
      *percentage *graad *ratio uptime compliance stabiliteit* zichtbaarheid open-rate openrate lighthouse uitstoot*
      co2* naleving* open_rate`),
    volume: words(`*bezoek* bezoeker* *bezoekers gebruiker* *gebruikers traffic verkeer *verkeer telefoontje*
      telefoontjes oproep* *oproepen belletjes calls case cases dossier* *dossiers aanvraag document* *documenten
      download* *downloads pakket* *pakketten pakjes zending* *zendingen deelnemer* *deelnemers doorvoer* *capaciteit*
      *bereik* volgers sollicitatie* *sollicitaties sollicitanten ticket *tickets e-mails mails mailtjes impressies
      transactie* *transacties registratie* *registraties hoeveelheid* aantal aantallen *productie* output
      overnachting* winkel* *winkels filialen records vragen *vragen gasten pagina* *pagina's releases patiënt*
      *patiënten patienten behandeling* leerling* medewerkers leveringen stuks *volume* facturen formulieren ritten`),
  },
  identifiers: words(`factuur {factuur,,klant,order,bestel,huis,boekings,dossier,week}nummer factuurnr *nummer
    *nr ticket zaal kamer lokaal hal poort perron spoor pagina pag p blz artikel art lid paragraaf § punt agendapunt
    versie v fase release sprint hoofdstuk tel telefoon mobiel gsm fax toestel klantnr straat laan plein postbus
    postcode top iso nen din en bus lijn rekening iban btw q kwartaal bijlage afbeelding fig figuur tabel tab slide
    stap niveau windows office ref referentie verdieping vlucht vak regel id po case jira issue bug pr build port gate
    terminal optie module categorie klasse type model kenteken wk`),
  months: words(`januari februari maart april mei juni juli augustus september oktober november december jan
    feb mrt apr jun jul aug sep sept okt nov dec`),
  of: list("van | van {de,het,alle,onze,hun,alle onze} | der | hiervan | daarvan"),
  ago: words(`geleden later daarvoor daarna oud van_tevoren vooraf lang tijd na_{ontvangst,factuurdatum,de,
    het,livegang}`),
  momentBefore: list(`in de {afgelopen,laatste,komende,eerste} | de {afgelopen,laatste,komende,eerste,
    volgende} | sinds | sedert | om | rond | vanaf | al | over | over {zo'n,een} | om de | elke | iedere | voor de
    komende | al {ruim,meer dan,bijna} | afgelopen`),
  emphatic: ["al", "reeds", "alle"],
  settings: words(`in aan op voor bij tijdens per via door de het hun onze zijn haar deze die alle na over
    binnen sinds uit onder om`),
  clauseEnds: words(", ; : en maar terwijl ( ) – — - omdat want dat waardoor zodat hoewel wat die"),
  // `15 uur` is a time of day only behind `om`: momentBefore.
  clock: ["cet", "cest"],
};
