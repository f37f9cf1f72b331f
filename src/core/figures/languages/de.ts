// German words for numbers, units, changes and roles, with Austrian and Swiss usage.
import type { Period } from "../figure.ts";
import { digraphs, withBareForms } from "./bare-forms.ts";
import { germanMeasures } from "./de-measures.ts";
import type { Language } from "./language.ts";
import { counting, grouped, list, multiples, tens, valued, words } from "./lists.ts";

/** `dreimal so`, `das Dreifache`, `verdreifacht`. */
const FOLDED = Object.entries(
  valued(`2: zwei; 3: drei; 4: vier; 5: fünf; 6: sechs; 7: sieben; 8: acht; 9: neun; 10: zehn; 12: zwölf;
    15: fünfzehn; 20: zwanzig; 50: fünfzig; 100: hundert; 1000: tausend`),
).map(
  ([word, factor]) => `${factor} increase: ver${word}fach* | {das,aufs,dem,auf das} ${word}fache{,n} |
    {${word}mal,${word} mal} {so,mehr,schneller,höher,größer,häufiger,besser,soviel,soviele} |
    ${word}fache{,r} {menge,anzahl,umsatz,leistung}; ${factor}: {um das,ums} ${word}fache`,
);
const FEW = "{,wenige,wenigen,ein paar,einige,einigen,mehrere,mehreren,weniger}";

const written: Language = {
  code: "de",
  decimal: ",",
  telltale:
    words(`ohne der das und ist sind mit für auf von vom wir sie wird hat habe dem den des ein eine zu zum
    zur bei beim nach im aus seit über nur noch auch nun uns ihr ihre kund{e,en,in} pro je um bis als wie aber dass
    weil mehr so sich kein rund etwa dank ich mir mich euch hallo grüße gruß servus grüezi tage jahr mio tsd mrd
    reduziert`),

  cardinals: {
    ...counting(`null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn
      sechzehn siebzehn achtzehn neunzehn`),
    ...tens("zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig"),
    // `ein` by itself is an article, so its compounds are spelled out.
    ...valued(`21: einundzwanzig; 31: einunddreißig; 41: einundvierzig; 51: einundfünfzig; 61: einundsechzig;
      71: einundsiebzig; 81: einundachtzig; 91: einundneunzig; 0.25: einviertel; 0.5: einhalb; 0.75: dreiviertel;
      1.5: anderthalb | eineinhalb; 2: zwo | zweien; 3: dreien; 12: dutzend; 100: {,ein}hundert; 1000: {,ein}tausend`),
  },
  scales: valued(`100: hundert | einhundert; 12: dutzend; 1e3: tausend | eintausend | tsd | tds | td;
    1e6: million{,en} | mio | mill; 1e9: milliarde{,n} | mrd | mia | md; 1e12: billion{,en}`),
  articles: words("ein eine{,n,m,r,s}"),
  numberGlue: ["und"],
  joinsNumbers: true,
  capitalNouns: true,
  andHalf: { "und eine halbe": 0.5, "und ein halbes": 0.5, "und einen halben": 0.5, einhalb: 0.5 },
  fractions: valued(`0.5: hälfte; 1/3: drittel{,n}; 0.25: viertel{,n}; 0.2: fünftel{,n}; 1/6: sechstel;
    1/7: siebtel; 0.125: achtel; 0.1: zehntel{,n}`),
  vagueNumbers: valued(`12: ein dutzend; 6: {ein halbes,halbes} dutzend; 5e5: {einer halben,eine halbe,halbe}
    million; 5e8: eine halbe milliarde; 2.5e5: eine viertelmillion | viertelmillion; 7.5e5: eine dreiviertelmillion;
    0.5: eine halbe | eine{n,m,r} halben | ein halbes | halbe stunde | halben {stunde,tag,arbeitstag} | halber tag |
    halbes jahr | halbstunde | {eine,einer,einen,einem,ein} halbstunde; 0.75: {eine,ein} dreiviertel | drei viertel |
    dreiviertelstunde | {eine,einer,einen,einem,ein} dreiviertelstunde; 0.25: viertelstunde |
    {eine,einer,einen,einem,ein} viertelstunde`),
  vagueTimes: grouped(`milliseconds: millisekunden | sekundenbruchteilen; years: jahre{,n};
    seconds: ${FEW} sekunden | sekundenschnelle | wenigen augenblicken | echtzeit;
    minutes: ${FEW} minuten | minutenschnelle; hours: ${FEW} stunden | über nacht; days: ${FEW} tage{,n};
    weeks: ${FEW} wochen; months: ${FEW} monate{,n}`),
  outOf: words("von von_je von_den aus unter"),

  ...germanMeasures,
  adjectives: [
    ...inflected(`neu zusätzlich weiter aktiv offen qualifiziert zahlend zufrieden registriert ganz voll
      einzeln verschieden gut knapp manuell monatlich jährlich täglich wöchentlich echt rein eingehend ausgehend lang
      halb letzt erst wertvoll zertifiziert unbezahlt bezahlt interessiert potenziell unterschiedlich doppelt kritisch
      schwer wiederkehrend organisch bestätigt online digital neuer frisch produktiv extra gesamt unnötig lästig
      bestehend täglicher kostenlos langjährig groß klein geschult erfolgreich satt stolz persönlich intern extern
      regional ehemalig`),
    ...words("mehr weniger nur noch knapp gut rund etwa eur netto brutto voll"),
  ],
  times: list(`mal {so,mehr,schneller,höher,größer,weniger,besser,häufiger,soviel,soviele} |
    fach{,e,en,er,es} | -fach{,e,en} | malige`),
  factors: list("faktor | {faktor,einen faktor} von | {den,dem,einen} faktor"),
  multiples: multiples(`${FOLDED.join(";")};
    2 increase: verdopp{el,l}* | doppelt {so,soviel,soviele} | {das,aufs,ums,um das} doppelte | dem doppelten |
    doppelte{r,n} umsatz | doppelte {menge,anzahl,leistung,reichweite,geschwindigkeit} | doppelter geschwindigkeit |
    doppelten anzahl | gedoppelt; 0.5 decrease: halbier* | halb {so,soviel,soviele} | {auf,nur noch,nur mehr} die hälfte |
    {in der hälfte der,die hälfte der,in der halben,halbe,die halbe} zeit | {zum halben,halber} preis |
    {halbe,halben,hälfte der} kosten | hälfte des aufwands | halbe{m,n,} aufwand |
    {die hälfte,hälfte,um die hälfte} weniger | die hälfte {gespart,eingespart} | um die hälfte {gesunken,reduziert};
    0.5: um {die,rund die,fast die,gut die,mehr als die,etwa die,über die,knapp die} hälfte;
    1/3 decrease: {ge,}drittelt | drittelte; 0.25 decrease: {ge,}viertelt | viertelte`),
  notCounted: words(`ab aber alle{,in,m,n,r,s} als also am an ander{e,en,er,s} ans anstatt auch auf aufs aus
    außen außer außerdem bald beim bei beide{,n,r} bereits besser bevor bis bisher bislang bitte da dabei
    {da,,wo}durch dafür dagegen daher dahin damals damit danach dank dann daran darauf {da,he,}raus darin darum
    {da,he,}runter das dass davon davor dazu de deiner dem den denen denn der deren des {des,inner,wes}halb dessen
    deutlich die dies{,e,em,en,er,es} doch dort drüber dran du eben ebenfalls ebenso ein eine{,m,n,r,s} einfach
    einige{,n,s} {ein,niedr,wen,günst,bill,häuf}iger einmal er erst{,e,en,er} es etwa etwas euch euer eure fast ferner
    fort früher für ganz gar gegen gegenüber genau gerade gern gestern gibt gleich gut hat habe haben hatte hatten her
    heuer heute hier hin hinter hoch höher ich ihm ihn ihnen ihr ihre{,m,n,r} im immer in indem ins insgesamt
    {in,}zwischen ist ja je jede{,m,n,r,s} jedoch jetzt kann kein{,e,en,er} {,be,ge}kommen kommt konnte{,n} könnte
    können kurz lang lange länger laut leider lediglich mach{t,te,en} mal man manche mehr mein{,e,t,te} mich
    mindestens mir mit mittels mittlerweile morgen möchte muss müssen nach nachdem nachher nächste{,n} neben nein
    nicht nichts nie nieder noch nun nur ob oben obwohl oder offen ohne per plus pro rauf rein rund sehr sei seien
    sein{,e,em,en,er} seit seitdem seither selbst sich sie sind so sodass sofort sogar solche soll{,en,te,ten} somit
    sondern sonst sowie sowohl statt trotz u über überall überhaupt übers übrigens um und uns unser{,e,em,en,er} unten
    unter usw viel{,e,en} vielleicht vom von vor vorab vorher vorm wann war waren warum was weg wegen weil weiter
    weiterhin welche{,m,n,r} wenig wenn wer werde werden wie wieder will wir wird wo wobei wollen {,ge}worden wurde
    wurden während z zirka zu zuletzt zum zumindest zur zurück zusammen zusätzlich zuvor zwar betrug beträgt liegt lag
    lagen liegen dauert{,e} braucht{,e} geht ging gingen gehen läuft laufen sagt sagte spar{t,en,te} sank sanken sinkt
    stieg {,ge}stiegen steigt fiel fielen fällt schaff{t,en} bekommt erreicht{,e} gewachsen gesunken gespart gefallen
    gewesen gegangen gelandet gemacht schneller langsamer teurer kürzer größer kleiner schlechter seltener jahr jahre
    monat tag uhr prozent punkt fach x kw q halbjahr quartal st ern inkl exkl zzgl ca netto brutto eur lt ggü vs
    montag dienstag mittwoch donnerstag freitag samstag sonntag gesamt* *iert{,e,en}`),
  scores: grouped(`zufriedenheit: zufriedenheit; kundenzufriedenheit: kundenzufriedenheit; NPS: nps | net
    promoter score | net-promoter-score; eNPS: enps; CSAT: csat; Zufriedenheitswert: zufriedenheitswert;
    Zufriedenheitsscore: zufriedenheitsscore; Zufriedenheitsnote: zufriedenheitsnote; Gesamtnote: gesamtnote;
    Schulnote: schulnote; Durchschnittsnote: durchschnittsnote; Lighthouse score: lighthouse score | lighthouse-score;
    PageSpeed score: pagespeed score | pagespeed-score; Performance-Score: performance-score; Lighthouse: lighthouse;
    PageSpeed: pagespeed; Trustpilot: trustpilot; Bewertung: bewertung | durchschnittsbewertung; Score: score;
    Sterne: stern{,e,en}`),

  from: list("von | vom | von {ehemals,vorher,zuvor,bisher,ursprünglich,durchschnittlich,früher}"),
  to: list(`auf | auf {nur,nur noch,nur mehr,aktuell,jetzt,nun,mittlerweile,inzwischen,unter,über,knapp,rund,
    etwa,durchschnittlich,derzeit,heute,unter die} | hin zu`),
  by: list("um | ums | um {ganze,satte,stolze}"),
  insteadOf: list(`{,an}statt | anstelle {von,der} | an stelle von | statt {bisher,zuvor,vorher,früher,wie
    bisher,wie zuvor,wie früher,wie vorher,nur,vormals,der,den,ursprünglich,nach,in,erst nach,der bisherigen} |
    anstatt der | {anstatt,anstatt wie,gegenüber,nach,nicht mehr wie,nicht wie} bisher | gegenüber | gegenüber
    {zuvor,vorher,früher} | im {vergleich,gegensatz} zu | verglichen mit | vs | vs. | versus | ggü | ggü. | nach
    {zuvor,vorher,bislang,vormals,noch} | nicht {mehr,mehr in,länger} | nimmer`),
  formerly: list(`im {vorquartal,vormonat,vorjahr,jahr davor,quartal davor,monat davor} | vor {einem jahr,zwei
    jahren,einem monat,der umstellung,dem relaunch,dem projekt,der einführung,dem umbau} | ein jahr zuvor | letztes
    quartal | letzten monat | damals | anfangs | zu {,projekt}beginn | zum start | früher | vorher | zuvor | bisher |
    bislang | davor | ehemals | vormals | ursprünglich | bis {anhin,dato,dahin} | vorher: | alt: | bisher: | früher: |
    war | waren | {waren,war} {es,das} | {lag,lag noch,lagen noch} bei | lag | lagen | brauchte{,n} | benötigte{,n} |
    dauerte{,n} | hat gedauert | haben gebraucht | hatte{n,} | vorjahr | vorjahr: | {letztes,letzten,voriges,noch vor
    einem} jahr | am anfang | einst | sonst | normalerweise | üblicherweise | ausgangswert | ausgangslage |
    ist-stand | {waren es,war es,waren das,brauchten wir,vorher,früher,im vorjahr,letztes jahr} noch | das waren`),
  copulas: words("war waren hatte hatten brauchte{,n} dauerte{,n} lag lagen betrug{,en}"),
  nowadays: words(`jetzt heute nun aktuell derzeit mittlerweile inzwischen nachher danach seither seitdem neu
    neu: jetzt: nachher: heute: danach: aktuell: nur_noch nur_mehr nunmehr {sind,ist,dauert,jetzt_sind}_es
    sind_es_jetzt heuer dieses_jahr in_diesem_jahr diesen_monat dauert brauch{t,en} benötig{t,en} fortan gegenwärtig
    momentan zurzeit zur_zeit sondern sondern_{nur,nur_noch,in} {liegt,liegt_jetzt,liegt_nun,sind_wir,
    sind_wir_jetzt}_bei nach_{der_umstellung,dem_relaunch,der_einführung,dem_umbau}`),
  rangeGlue: words("bis bis_{zu,max.,maximal} oder resp. bzw."),
  between: ["zwischen"],
  hedges: {
    about: words(`rund etwa circa ca ca. zirka ungefähr fast knapp nahezu beinahe annähernd
      {um,so_um,an,gegen}_die in_etwa schätzungsweise im_{schnitt,durchschnitt,mittel,schnitt_um} durchschnittlich{,e}
      geschätzt{,e,en} so_etwa rd rd. ~ ≈ plus_minus plus/minus ± so_rund in_der_größenordnung_von durchschn.
      sagen_wir quasi fast_schon mehr_oder_weniger nicht_ganz roundabout round_about gefühlt pi_mal_daumen praktisch`),
    "at-least": list(`mindestens | {mehr,etwas mehr,nicht weniger,deutlich mehr,weit mehr,höher,größer,länger}
      als | über{,s} | {weit,deutlich,etwas,leicht,knapp,schon,bereits,noch} über | gut | gute{,n} | wenigstens |
      zumindest | min. | mind | mind. | oberhalb von | > | ≥ | >= | reichlich | jenseits der`),
    "at-most": list(`höchstens | maximal | max | max. | bis zu | {weniger,kürzer,deutlich weniger,etwas
      weniger,niedriger} als | unter | {deutlich,weit,knapp,noch} unter | nicht {mehr als,mal,einmal,mal mehr,einmal
      mehr,länger als} | {unterhalb,innerhalb} von | < | ≤ | <= | innerhalb | binnen | noch nicht mal | längstens`),
  },

  increase: words(`{,ge,an,über}steig* {,an}gestiegen* {,an,über}stieg stiegen anstiege *anstieg
    *steigerung{,en} erhöh* höher* {,ange}wachsen wachsend* wächst wuchs wuchsen gewachsen* *wachstum* zugenommen
    zunahm* zunahme{,n} zunehm* zugelegt zuleg{en,te,t} legte legten *zuwachs* zuwächse mehr{,umsatz,umsätze,
    einnahmen,erlös*,ertrag,erträge,absatz,verkauf*,bestellungen,einnahme,marge,produktion} zusätzlich*
    zusatz{umsatz*,einnahmen,geschäft,ertrag} *plus dazu{gewonnen,,gekommen} hinzu{gewonnen,,gekommen,gefügt} rauf
    hinauf aufwärts empor emporgeschnellt klettert* kletter* geklettert sprang gesprungen springt sprung
    hoch{gesprungen,geschnellt,gefahren,gegangen,geschraubt,gezogen,,skaliert} schnellte* explodiert* aufgestockt
    {,ver}größer* generier* eingebracht einbrachte einbringt eingenommen eingespielt einspielt eingefahren
    erwirtschaft* erweitert angehoben anheben anhebung gepusht geboostet boost ausgeweitet ausgebaut uplift
    angekurbelt ankurbel* vervielf* vermehrt häufiger verstärkt verdien{t,en,te} gepuscht anwachs* aufgebaut teurer*
    verteuer* nachgelegt aufgeholt aufschwung skaliert extra zu. {mal,x,fach}_so x_so_{viele,viel,hoch}
    so_viele_wie_noch_nie`),
  decrease: words(`{,ge,abge,ab}senk* *senkung{,en} gesunken* sank sanken sinkt sinken sinkend* reduz* reduk*
    *reduktion *reduzierung verring* vermind* gemindert minder{n,t,te} minderung* spar{t,en,e,te,ten,st} erspart*
    ersparen *ersparnis* *ersparnisse {,ein}gespart* einspar* *einsparung{,en} einspar{te,t,en} {ge,,ent,wegge}fallen
    fiel fielen {,ent,weg}fällt *rückgang* rückgäng* zurück{gegangen*,ging*,gefahren,geschraubt,,gedrängt} zurückgeh*
    abnahmen abnimmt abnehm* verkürz* kürzer* gekürzt* kürzt kürzte kürzung* abgekürzt gedrückt drück{en,t,te,ten}
    gekappt weniger geringer* niedriger* günstiger* billiger* tiefer* entlast* entfiel* wegfall* wegfiel* weg abgebaut
    abbau abbauen abgeschafft gestrichen eliminier* vermeid* vermied* vermieden freigespielt freigesetzt freigeworden
    freigeschaufelt runter{,gegangen,gebracht,gefahren} herunter{,gefahren,gebracht} hinunter gedrosselt drossel*
    geschrumpft schrumpf* eingebrochen einbruch minimier* minus *minus rückläufig* schlanker verlor{,en} verlier{t,en}
    nachgelassen nachlassen eingedämmt dezimiert unterschreit* unterschritt{en,} rabatt seltener abgesunken gestutzt
    verschlankt gutgemacht gesenkt vergünstig* verbillig{t,ung} verkleinert eingegrenzt ausgemerzt {ab,}gesackt
    halbierte ab. ab, ein. wegrationalisiert wegoptimiert wegautomatisiert entschlackt abgespeckt abnahme_{um,von}
    nahm_ab nimmt_ab {haben,hat}_abgenommen abgenommen_um frei_geworden nach_unten frei_geschaufelt ab_{und,seit,dank}`),
  faster: words("schneller* rascher* flotter* zügiger* beschleunig* fixer speedup geschwinder"),
  better: words("{ver,}besser* optimier* aufgewertet gebessert"),
  worse: ["verschlechter*", "schlechter*"],
  lessIsBetter: words(`*kosten *ausgaben aufwand *aufwand *aufwände *zeit *zeiten *dauer *fehler* mängel
    *mängel defekte beschwerden *beschwerden reklamation* churn *ausfall* *ausfälle latenz* vorfälle störung*
    *störungen retoure* rückläufer absprungrate abbruch* nacharbeit* verzögerung* rückstand rückstände backlog
    ausschuss* krankenstand* fluktuation* kündigung* *verbrauch emission* unfälle unfallrate storno* mahnungen
    ausschussquote risiko überstunden wartezeit* tickets abwanderung* bounce* verspätung* schwund*`),
  neutral: list(`mehr {als die hälfte,als ein*,infos,dazu,informationen,details,oder weniger} | über die
    hälfte | {nicht,nie,nur,immer,umso,keine} mehr | mehr{wert,wertsteuer,eren,mals,fach,heit} | {noch mehr,noch,
    infos} dazu | mehrere | fallen {an,unter} | fällt {an,auf,in} | {fiel,verstärkt} auf | gefallen
    {uns,hat,haben,tun} | {gut,sehr,zu} gefallen | dazu {kommt,kam,gleich} | rückmeldung | {hin und,melde mich}
    zurück | {zurück,ab und,weg} zu | zurück auf null | {auf dem,den,der} weg | {ein,um,aus}steig* | spar-* | {in,in
    der} höhe von | höhe | sparkasse | extra für | plus/minus | plus minus | ± | hoch {zufrieden,motiviert,auf der
    liste} | generierte rechnung | senkrecht | legte {fest,vor,los} | legten {fest,vor} | ab sofort | ein. | dazu: |
    weniger gut | wachstumsrate`),
  achieved: words(`erreich* erziel* {,zurück}gewonnen gewinn{t,en,e} gewann{,en} gebucht* verkauft{,e,en}
    {,aus}geliefert* abgeschlossen* unterschrieben unterzeichnet migriert* umgezogen {um,ein,fertig}gestellt
    veröffentlicht* ausgerollt angemeldet* anmeldeten registriert* eingeloggt verarbeit* bearbeitet* abgewickelt
    erledigt* gelöst* beantwortet* geschult* besetzt akquiriert {,ein}gesammelt gesammelte automatisiert*
    digitalisiert* abgearbeitet bestanden zertifiziert umgesetzt fertig eingeführt aktiviert* installiert*
    heruntergeladen schaff{en,t,te,ten} geschafft amortisiert* pünktlich vorzeitig erstmals verfügbarkeit uptime roi
    übertroffen übertraf übertreffen übertrifft geknackt knackt{,e,en} überschritt{en,} überschreite{n,t} kamen
    eingegangen brachte{,n} bringt bringen gebracht verzeichn* melde{t,te,n} gehalten behalten verschickt versandt
    versendet publiziert produzier{t,en} produziert* gefertigt montiert verbaut gedruckt bewilligt genehmigt
    reaktiviert überzeugt vermittelt* gespendet vermietet vergeben bereits schon {störungs,ausfall,unfall}frei eher
    null angebunden angeschlossen integriert übernommen abonniert heruntergeladen* empfohlen erfasst freigeschaltet
    abgedeckt nutz{en,ten,ung} teilgenommen besucht{en,} mitgemacht {zurück,,herein,rein}geholt rekrutiert engagiert
    platziert abgelöst ersetzt eingebunden ausgezeichnet angenommen{,e} ergattert gehoben gefunden umgewandelt
    konvertier{t,en} beigetreten eröffnet ausgestattet absolviert geboten {,ein}bezahlt kassiert erhielt{,en} erhalten
    bekam bekamen entstanden identifiziert behoben behob gefixt korrigiert umgeleitet weitergebildet bedien{t,en}
    versorg{t,en} adoption erlöst zum_ersten_mal {live,online}_gegangen {ging,gingen,ist,sind,geht}_live ging_online
    {früher,schneller,eher}_als vor_{plan,dem_plan,dem_zeitplan,zeitplan,der_zeit,dem_termin,termin,der_deadline,
    deadline,fristende} in_{rekordzeit,folge,betrieb} auf_anhieb am_stück rechnet_sich gerechnet bezahlt_gemacht
    ohne_{ausfall,unterbrechung,downtime} im_plan`),
  described: words(`beschäftig{t,en,te} mitarbeiterzahl gegründet {team,teams,gruppe,kapazität}_von {team,
    gruppe,besteht,bestehen}_aus umfass{t,en} verfüg{t,en}_über betreib{t,en} quadratmeter* qm m² gebäude unverändert
    nach_wie_vor weiterhin bleibt bleiben blieb projekt_dauerte {,vertrags,mindest}laufzeit gibt_es es_gibt {firma,
    unternehmen,betrieb,konzern,kmu}_mit mit_ihren mit_seinen {mit,hat}_insgesamt zählt zählen ansässig sitz_in
    jahre_alt einwohner* im_bestand derzeit_im kündigungsfrist probezeit garantie gewährleistung für_alle standorte*
    standorten`),
  planned: words(`hoff{e,en,t,ten} erhoff* ziel{,e,en,t,s} zielwert* zielmarke {ziel,}vorgabe zielsetzung
    soll{,en,te,ten} möchte{,n} will woll{en,te,ten} plan{en,t,e} geplante{,n,r} {ist,sind,wird,haben,hat}_geplant
    geplant_{ist,sind} geplant: erwart* rechne{n,t,}_mit könnt{e,en,} würde würden wäre wären hätte hätten angebot:
    dürfte{,n} voraussichtlich* vielleicht evtl evtl. eventuell möglicherweise womöglich *potenzial* *potential*
    potenziell* potentiell* prognos* versprochen* verspricht versprechen versprach{,en} anstreb* angestrebt* strebt
    streben vorgesehen* beabsichtig* wunsch wünsch{t,en} wunschziel müss{en,te,ten} muss nächstes_{jahr,quartal}
    nächsten_{jahr,quartal,monat} kommende{s,n}_jahr im_kommenden nächste_woche bis_ende {bis,bis_zum}_jahresende
    falls sofern {wenn,benötigen,brauchen,werden}_wir wenn_sie wenn_alles pipeline angebot_{über,von,für,liegt,steht,
    beläuft,raus,lautet} angeboten anbieten offerte_{über,von,für,liegt} offeriert{,en} melde_mich
    ich_{rufe,schicke,komme} meldet_sich kostenvoranschlag anfrage_über pitch ausschreibung vorhaben perspektivisch
    mittelfristig langfristig theoretisch schätzen_dass {gehen,geht}_davon_aus in_aussicht in_aussicht_gestellt
    vorgabe: vorgaben kalkulier{t,en} budgetiert sla_von sla: {ge,}fordert fordern verlangt bräuchte*
    brauch{t,en}_noch wird_es werde_ich mal_sehen im_idealfall bestenfalls gerne_hätten hätte{,n}_gern* business_case`),
  notPlanned: list(`als {geplant,erwartet,erhofft,vorgesehen,versprochen} | wie {geplant,erwartet,
    versprochen} | ziel {erreicht,geknackt,war,waren} | ziele erreicht | {ziel,ziele,ziel deutlich,plan} übertroffen |
    {über dem,über,vs} ziel | über den erwartungen | besser als erwartet | {über,unter,vor,im,ggü.,gegenüber} plan |
    ursprünglich geplant | geplant {war,waren} | {statt der,statt den,statt} geplanten | unter budget | musste nicht |
    {müssen,muss,müssen sie} nicht mehr | muss keiner mehr | nicht mehr müssen | angebots{erstellung*,phase*,prozess*,
    anfrage*}`),
  thatIs: words(`das_{sind,ist,heißt,entspricht,macht,wären} d.h. d._h. entspricht was_etwa sprich also =
    macht macht_zusammen umgerechnet in_summe insgesamt zusammen bzw. respektive in_euro was gleichbedeutend_mit`),
  negated: words(`nicht nie niemals kein{,e,en,er,em,es} keinerlei weder kaum fehlgeschlagen {ge,}scheitert
    scheiterte verfehlt{,e,en} nix nichts`),
  notNegated: list(`nicht {nur,mehr,länger,mal,einmal,weniger als,mehr als,zuletzt,schlecht,umsonst,zu
    vergessen,ganz,bloß,allein,wie bisher,übertrieben,von ungefähr,inbegriffen} | kein {problem,wunder,scherz,witz,
    tippfehler,ausfall,einziges,einziger,weiterer,unfall,zweifel,vergleich} | keine {frage,ausfälle,downtime,
    reklamation,reklamationen,beschwerden,beschwerde,probleme,störungen,störung,einzige,mehr,weiteren,zusätzlichen,
    überstunden,änderung,sorge,handarbeit mehr,schlechte} | keinerlei ausfälle | keinen einzigen | nichts
    {als,dagegen} | {noch,wie noch} nie | nie zuvor | gar nicht schlecht`),
  prices: words(`preisliste {listen,lizenz,angebots,ticket,pauschal,fest,fix,einzel,stück,offert}preis
    tagessatz tagessätze stundensatz stundensätze unser_preis unsere_preise kostet kostenpunkt
    pro_{nutzer,user,lizenz} auf_anfrage uvp zahlbar skonto zahlungsziel rechnungsbetrag eintritt rabattcode
    gutscheincode grundgebühr kursgebühr teilnahmegebühr monatsgebühr angebotssumme zzgl zzgl. zuzüglich mwst mwst.
    ust. usd-kurs verrechne{n,t} berechnen_wir offerte preis_{liegt,beträgt} preise_beginnen`),
  agency: words(`{,folge,anschluss,neu,zusatz,groß}auftrag auftrags{,wert,volumen,summe,erweiterung}
    folgeaufträge {auftragseingang_bei,bei,für,bestellung_bei}_uns {,rahmen,wartungs,service,support,dienstleistungs,
    lizenz,projekt}vertrag vertrags{,wert,volumen,verlängerung,summe,erweiterung} rahmenvereinbarung verlängerung
    verlängert_um budget_{für,freigegeben,ist,bewilligt,von,über,genehmigt} {budget,}freigabe {zusatz,folge}budget
    projekt{budget,volumen,wert} {folge,anschluss}projekt unsere{,r}_rechnung unser_{honorar,umsatz} honorar retainer
    beauftragt {,nach}beauftragung nachbestellt nachtrag change_request change-request upsell cross-sell
    phase_{2,zwei,ii} zweite_phase zuschlag {zuschlag,po}_erhalten unterschrieben unterzeichnet sow leistungsschein
    einzelabruf bei_uns_beauftragt freigegeben {,stunden}kontingent purchase_order mandat`),

  periodsAfter: grouped<Period>(`day: {pro,je,per,jeden,/,am,jeden einzelnen} tag | {,tag}täglich | tgl |
    tgl. | {pro,je,am} arbeitstag | pro {werktag,nacht,kalendertag}; week: {pro,je,per,jede,/,in der,die,in einer}
    woche | wöchentlich | wöchentl. | wöchentl | pro {kalenderwoche,arbeitswoche,kw} | / wo; month: {pro,je,per,jeden,
    /,im} monat | {,all}monatlich | mtl | mtl. | monatl. | monatl | pro kalendermonat | / mt | / mon | p.m. | p. m.;
    quarter: {pro,je,per,jedes,/,im} quartal | quartalsweise | vierteljährlich | quartalsmäßig | / q | pro q;
    year: {pro,je,per,jedes,/,im,übers,aufs,jahr für} jahr | {,all}jährlich | p.a. | p.a | p. a. | p. a | pa | per
    annum | jährl. | jährl | aufs jahr {,hoch}gerechnet | auf {jahressicht,das jahr gerechnet,jahresbasis} | / j | pro
    {kalender,geschäfts}jahr; once: einmalig{,e,er}`),
  periodsBefore: grouped<Period>(`day: täglich* | tgl. | {pro,am,je,jeden} tag | tagesumsatz | tagtäglich |
    {pro,je} arbeitstag; week: wöchentlich* | {pro,je,jede,in der} woche | wochenumsatz; month: monatlich* | mtl. |
    {pro,im,je,jeden} monat | monats{umsatz*,kosten,ersparnis}; quarter: quartalsweise | {pro,je,jedes} quartal |
    vierteljährlich* | quartalsumsatz; year: jährlich* | {pro,im,je,jedes,übers,hochgerechnet aufs} jahr | p.a. | p.
    a. | jahres{ersparnis,einsparung*,umsatz,kosten,volumen} | aufs jahr {,hoch}gerechnet | auf {jahressicht,das jahr
    gerechnet} | alljährlich; once: einmalig*`),
  identifiers: words(`rechnung {rechnungs,,haus}nummer rechnungsnr re *nummer *nr ticket raum zimmer saal
    halle tor gleis kw kalenderwoche seite seiten absatz abs art § §§ paragraph paragraf punkt tagesordnungspunkt
    version v phase stufe release sprint kapitel tel telefon mobil handy fax durchwahl dw kunden-nr haus straße gasse
    platz plz top iso din en ö-norm önorm postfach bus konto iban ust q anhang abbildung abb tabelle tab folie level
    windows office aktenzeichen az etage stock stiege flug zug ice s-bahn zeile ziffer lit id ref po case jira issue
    bug pr build port reservierung modul gate terminal bahnsteig hausnr ausgabe baureihe bauabschnitt`),
  months: words(`januar jänner februar feber märz april mai juni juno juli august september oktober november
    dezember jan jän feb mär mrz apr jun jul aug sep sept okt nov dez`),
  of: words("der des aller von vom unserer ihrer seiner dieser davon aller_unserer am dieses sämtlicher"),
  ago: words(`her danach später zuvor vorher davor alt im_voraus lang zeit nach_{dem,der,start,go-live,
    projektstart} ab_rechnungsdatum ab_heute`),
  momentBefore: list(`{in den,die,der,den} {letzten,ersten} | in den {vergangenen,kommenden} | {in den,die,
    der,innert der,für die} nächsten | letzte{,n} | seit | seit {über,mehr als,fast,rund,etwa,ca,ca.,gut,knapp,circa,
    ungefähr} | alle | jede{,n} | für | spätestens in | ab | vor | vor {rund,etwa,ca,ca.,gut,knapp,circa,über,fast,
    ungefähr}`),
  emphatic: ["bereits", "schon", "alle", "sämtliche"],
  settings: words(`in an mit für bei während pro per innerhalb durch auf den die der ihre ihren unsere{,n,r}
    seine seinen deren alle allen diese diesen nach seit je vor zu`),
  clauseEnds: words(`, ; : und aber während sowie ( ) – — - weil denn dass wodurch sodass obwohl welche{,s}
    wobei sondern`),
  clock: ["uhr", "mez", "mesz"],
};

/** As it is, with `ss` for `ß`, and with `ae`, `oe`, `ue`. */
export const de = withBareForms(written, digraphs);

/** All forms of an adjective after an article or none. */
function inflected(stems: string): string[] {
  return words(stems).flatMap((stem) => words(`${stem}{,e,en,er,es,em}`));
}
