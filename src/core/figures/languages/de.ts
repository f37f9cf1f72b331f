// German words for numbers, units, changes and roles, with Austrian and Swiss usage.
import type { Period } from "../figure.ts";
import { digraphs, withBareForms } from "./bare-forms.ts";
import type { Language } from "./language.ts";
import { counting, list, multiplied, named, phrased, tens, words } from "./lists.ts";

/** `dreimal so`, `das Dreifache`, `verdreifacht`. */
const TIMES: Readonly<Record<string, number>> = {
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  zwölf: 12,
  fünfzehn: 15,
  zwanzig: 20,
  fünfzig: 50,
  hundert: 100,
  tausend: 1000,
};

const written: Language = {
  code: "de",
  decimal: ",",
  telltale: words(`
    der das und ist sind nicht mit für auf von vom wir sie wird haben hat habe hatte hatten wurde wurden dem den des ein eine einen
    einer einem eines zu zum zur bei beim nach im aus seit durch über unter nur noch auch jetzt nun statt anstatt uns unser unsere
    unserem ihr ihre ihren ihrer kunde kunden kundin pro je um bis als wie aber dass weil schon mehr weniger so sich kein keine
    bisher früher vorher heute rund etwa damit dadurch dank gegenüber zwischen ich mir mich euch hallo grüße gruß servus grüezi
    prozent stunden tage tagen wochen monat monate jahr jahre mio tsd mrd gesunken gestiegen gespart reduziert gesenkt`),

  cardinals: {
    ...counting("null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf"),
    zwo: 2,
    zweien: 2,
    dreien: 3,
    dreizehn: 13,
    vierzehn: 14,
    fünfzehn: 15,
    sechzehn: 16,
    siebzehn: 17,
    achtzehn: 18,
    neunzehn: 19,
    ...tens("zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig"),
    // `ein` by itself is an article, so its compounds are spelled out.
    einundzwanzig: 21,
    einunddreißig: 31,
    einundvierzig: 41,
    einundfünfzig: 51,
    einundsechzig: 61,
    einundsiebzig: 71,
    einundachtzig: 81,
    einundneunzig: 91,
    einhalb: 0.5,
    anderthalb: 1.5,
    eineinhalb: 1.5,
    einviertel: 0.25,
    dreiviertel: 0.75,
    hundert: 100,
    einhundert: 100,
    tausend: 1000,
    eintausend: 1000,
    dutzend: 12,
  },
  scales: {
    hundert: 100,
    einhundert: 100,
    dutzend: 12,
    tausend: 1e3,
    eintausend: 1e3,
    tsd: 1e3,
    tds: 1e3,
    td: 1e3,
    million: 1e6,
    millionen: 1e6,
    mio: 1e6,
    mill: 1e6,
    milliarde: 1e9,
    milliarden: 1e9,
    mrd: 1e9,
    mia: 1e9,
    md: 1e9,
    billion: 1e12,
    billionen: 1e12,
  },
  articles: words("ein eine einen einem einer eines"),
  numberGlue: ["und"],
  joinsNumbers: true,
  capitalNouns: true,
  andHalf: { "und eine halbe": 0.5, "und ein halbes": 0.5, "und einen halben": 0.5, einhalb: 0.5 },
  fractions: {
    hälfte: 1 / 2,
    drittel: 1 / 3,
    viertel: 1 / 4,
    fünftel: 1 / 5,
    sechstel: 1 / 6,
    siebtel: 1 / 7,
    achtel: 1 / 8,
    zehntel: 1 / 10,
    dritteln: 1 / 3,
    vierteln: 1 / 4,
    fünfteln: 1 / 5,
    zehnteln: 1 / 10,
  },
  vagueNumbers: {
    "ein dutzend": 12,
    "ein halbes dutzend": 6,
    "halbes dutzend": 6,
    "einer halben million": 5e5,
    "eine halbe million": 5e5,
    "halbe million": 5e5,
    "eine halbe milliarde": 5e8,
    "eine viertelmillion": 25e4,
    viertelmillion: 25e4,
    "eine dreiviertelmillion": 75e4,
    "eine halbe": 0.5,
    "einen halben": 0.5,
    "einem halben": 0.5,
    "einer halben": 0.5,
    "ein halbes": 0.5,
    "eine dreiviertel": 0.75,
    "ein dreiviertel": 0.75,
    "drei viertel": 0.75,
    "halbe stunde": 0.5,
    "halben stunde": 0.5,
    "halben tag": 0.5,
    "halber tag": 0.5,
    "halben arbeitstag": 0.5,
    "halbes jahr": 0.5,
    ...withArticles("halbstunde", 0.5),
    ...withArticles("viertelstunde", 0.25),
    ...withArticles("dreiviertelstunde", 0.75),
  },
  vagueTimes: {
    ...vague("seconds", "sekunden"),
    ...vague("minutes", "minuten"),
    ...vague("hours", "stunden"),
    ...vague("days", "tage tagen"),
    ...vague("weeks", "wochen"),
    ...vague("months", "monate monaten"),
    millisekunden: "milliseconds",
    jahre: "years",
    jahren: "years",
    "über nacht": "hours",
    sekundenschnelle: "seconds",
    minutenschnelle: "minutes",
    sekundenbruchteilen: "milliseconds",
    "wenigen augenblicken": "seconds",
    echtzeit: "seconds",
  },
  outOf: ["von", "von je", "von den", "aus", "unter"],

  currencies: {
    ...named("EUR", "euro euros eus euronen"),
    ...named("CHF", "franken fränkli sfr stutz"),
    "schweizer franken": "CHF",
    "schweizer fr": "CHF",
    ...named("$", "dollar dollars us-dollars"),
    "us-dollar": "USD",
    "us dollar": "USD",
    "kanadische dollar": "CAD",
    "kanadischer dollar": "CAD",
    "australische dollar": "AUD",
    "singapur-dollar": "SGD",
    pfund: "GBP",
    "britische pfund": "GBP",
    "pfund sterling": "GBP",
    ...named("kr", "krone kronen"),
    "schwedische kronen": "SEK",
    "norwegische kronen": "NOK",
    "dänische kronen": "DKK",
    "tschechische kronen": "CZK",
    ...named("PLN", "zloty złoty"),
    forint: "HUF",
    yen: "JPY",
    yuan: "CNY",
    renminbi: "CNY",
    rupien: "INR",
    rubel: "RUB",
    lei: "RON",
    dirham: "AED",
    lira: "TRY",
  },
  cents: { ...named("EUR", "cent cents ct eurocent"), ...named("CHF", "rappen rp") },
  moneyNouns: words(
    "gespart sparen spart eingespart einsparung einsparungen ersparnis marge umsatz gewinn kosten budget erlös mehrumsatz",
  ),
  currencyGlue: [],
  percent: list(`
    prozent | proz. | proz | prozente | prozenten | v. h. | % ige | % igen | % iger | % iges | % -ige | -prozentige | -prozentigen |
    -prozentiger | -prozentiges | prozentige | prozentigen | prozentiger | prozentiges`),
  points: list(`
    prozentpunkt | prozentpunkte | prozentpunkten | prozentpünktchen | prozent-punkte | %-punkte | %-punkten | %-punkt | % punkte | %pkt |
    %-pkt | %-pkte | pp | ppt | pp. | pkt | pkte | p.p. | proz.-punkte | nps-punkte | punkte plus | punkte mehr | punkte weniger`),
  basisPoints: ["basispunkte", "basispunkten", "basispunkt", "bps", "bp"],
  timeUnits: {
    ...named("milliseconds", "ms msec millisekunde millisekunden"),
    ...named("seconds", "s sek sek. sec secs sekunde sekunden"),
    ...named("minutes", "min min. mins minute minuten minütchen arbeitsminuten minütige minütigen"),
    ...named(
      "hours",
      `h std std. stdn stdn. stunde stunden hrs stündchen arbeitsstunde arbeitsstunden personenstunde personenstunden mannstunde
       mannstunden mitarbeiterstunden manntstunden überstunde überstunden maschinenstunden servicestunden entwicklerstunden
       beraterstunden halbstunde viertelstunde dreiviertelstunde stündige stündigen bürostunden lehrerstunden pflegestunden`,
    ),
    ...named(
      "days",
      `tag tage tagen tg tg. arbeitstag arbeitstage arbeitstagen werktag werktage werktagen manntag manntage manntagen personentag
       personentage personentagen kalendertag kalendertage kalendertagen bankarbeitstage bankarbeitstagen beratertage halbtag
       geschäftstage geschäftstagen pt pts tägige tägigen krankheitstage urlaubstage fehltage fehltagen tagewerke`,
    ),
    ...named("weeks", "woche wochen arbeitswoche arbeitswochen kalenderwochen wöchige wöchigen mannwochen"),
    ...named(
      "months",
      "monat monate monaten monats mon mt. mte personenmonate personenmonaten mannmonate mannmonaten monatige monatigen",
    ),
    ...named("years", "jahr jahre jahren jahres personenjahre mannjahre jährige jährigen"),
  },
  adjectives: [
    ...inflected(`
      neu zusätzlich weiter aktiv offen qualifiziert zahlend zufrieden registriert ganz voll einzeln verschieden gut knapp manuell
      monatlich jährlich täglich wöchentlich echt rein eingehend ausgehend lang halb letzt erst wertvoll zertifiziert unbezahlt bezahlt
      interessiert potenziell unterschiedlich doppelt kritisch schwer wiederkehrend organisch bestätigt online digital neuer frisch
      produktiv extra gesamt unnötig lästig bestehend täglicher kostenlos langjährig groß klein geschult erfolgreich satt stolz
      persönlich intern extern regional ehemalig`),
    ...words("mehr weniger nur noch knapp gut rund etwa eur netto brutto voll"),
  ],
  times: list(
    "mal so | mal mehr | mal schneller | mal höher | mal größer | mal weniger | mal besser | mal häufiger | fach | fache | fachen | facher | faches | -fach | -fache | -fachen | mal soviel | mal soviele | malige",
  ),
  factors: list("faktor | faktor von | den faktor | dem faktor | einen faktor von | einen faktor"),
  multiples: {
    ...foldedWords(),
    ...multiplied(
      2,
      "increase",
      `
      verdoppel* | verdoppl* | doppelt so | doppelt soviel | doppelt soviele | das doppelte | aufs doppelte | ums doppelte | um das doppelte | dem doppelten |
      doppelter umsatz | doppelten umsatz | doppelte menge | doppelte anzahl | doppelte leistung | doppelte reichweite |
      doppelte geschwindigkeit | doppelter geschwindigkeit | doppelten anzahl | gedoppelt`,
    ),
    ...multiplied(
      0.5,
      "decrease",
      `
      halbier* | halb so | halb soviel | halb soviele | auf die hälfte | in der hälfte der zeit | die hälfte der zeit | in der halben zeit | halbe zeit | die halbe zeit |
      zum halben preis | halber preis | halbe kosten | halben kosten | hälfte der kosten | die hälfte weniger | hälfte weniger |
      hälfte des aufwands | halbem aufwand | halben aufwand | halbe aufwand | nur noch die hälfte | nur mehr die hälfte |
      die hälfte gespart | die hälfte eingespart | um die hälfte weniger | um die hälfte gesunken | um die hälfte reduziert`,
    ),
    ...multiplied(
      0.5,
      null,
      "um die hälfte | um rund die hälfte | um fast die hälfte | um gut die hälfte | um mehr als die hälfte | um etwa die hälfte | um über die hälfte | um knapp die hälfte",
    ),
    ...multiplied(1 / 3, "decrease", "gedrittelt | drittelt | drittelte"),
    ...multiplied(1 / 4, "decrease", "geviertelt | viertelt | viertelte"),
  },
  notCounted: words(`
    ab aber alle allein allem allen aller alles als also am an andere anderen anderer anders ans anstatt auch auf aufs aus außen
    außer außerdem bald beim bei beide beiden beider bereits besser bevor bis bisher bislang bitte da dabei dadurch dafür dagegen
    daher dahin damals damit danach dank dann daran darauf daraus darin darum darunter das dass davon davor dazu de deiner dem den
    denen denn der deren des deshalb dessen deutlich die dies diese diesem diesen dieser dieses doch dort drüber dran du durch
    eben ebenfalls ebenso ein eine einem einen einer eines einfach einige einigen einiger einiges einmal er erst erste ersten erster
    es etwa etwas euch euer eure fast ferner fort früher für ganz gar gegen gegenüber genau gerade gern gestern gibt gleich
    gut hat habe haben hatte hatten her heraus herunter heuer heute hier hin hinter hoch höher ich ihm ihn ihnen ihr ihre ihrem ihren
    ihrer im immer in indem innerhalb ins insgesamt inzwischen ist ja je jede jedem jeden jeder jedes jedoch jetzt kann kein keine
    keinen keiner kommen kommt konnte konnten könnte können kurz lang lange länger laut leider lediglich macht machte mal man manche mehr mein
    meine mich mindestens mir mit mittels mittlerweile morgen möchte muss müssen nach nachdem nachher nächste nächsten neben nein
    nicht nichts nie niedriger nieder noch nun nur ob oben obwohl oder offen ohne per plus pro rauf raus rein runter rund sehr
    sei seien sein seine seinem seinen seiner seit seitdem seither selbst sich sie sind so sodass sofort sogar solche soll sollen sollte
    sollten somit sondern sonst sowie sowohl statt trotz u über überall überhaupt übers übrigens um und uns unser unsere unserem unseren
    unserer unten unter usw viel viele vielen vielleicht vom von vor vorab vorher vorm wann war waren warum was weg wegen weil weiter
    weiterhin welche welchem welchen welcher wenig weniger wenn wer werde werden weshalb wie wieder will wir wird wo wobei wodurch
    wollen worden wurde wurden während z zirka zu zuletzt zum zumindest zur zurück zusammen zusätzlich zuvor zwar zwischen
    betrug beträgt liegt lag lagen liegen dauert dauerte braucht brauchte geht ging gingen gehen läuft laufen sagt sagte meint meinte
    spart sparen sparte sank sanken sinkt stieg stiegen steigt fiel fielen fällt schafft schaffen macht machen bekommt bekommen
    erreicht erreichte gewachsen gestiegen gesunken gespart gefallen geworden gewesen gekommen gegangen gelandet gemacht
    schneller langsamer günstiger billiger teurer kürzer größer kleiner besser schlechter häufiger seltener
    jahr jahre monat tag uhr prozent punkt mal fach x kw q halbjahr quartal st er ern inkl exkl zzgl ca netto brutto eur lt ggü vs
    montag dienstag mittwoch donnerstag freitag samstag sonntag gesamt*
    *iert *ierte *ierten`),
  scores: {
    zufriedenheit: "zufriedenheit",
    kundenzufriedenheit: "kundenzufriedenheit",
    nps: "NPS",
    enps: "eNPS",
    csat: "CSAT",
    "net promoter score": "NPS",
    "net-promoter-score": "NPS",
    zufriedenheitswert: "Zufriedenheitswert",
    zufriedenheitsscore: "Zufriedenheitsscore",
    zufriedenheitsnote: "Zufriedenheitsnote",
    gesamtnote: "Gesamtnote",
    schulnote: "Schulnote",
    durchschnittsnote: "Durchschnittsnote",
    "lighthouse score": "Lighthouse score",
    "lighthouse-score": "Lighthouse score",
    "pagespeed score": "PageSpeed score",
    "pagespeed-score": "PageSpeed score",
    "performance-score": "Performance-Score",
    lighthouse: "Lighthouse",
    pagespeed: "PageSpeed",
    trustpilot: "Trustpilot",
    bewertung: "Bewertung",
    durchschnittsbewertung: "Bewertung",
    score: "Score",
    stern: "Sterne",
    sterne: "Sterne",
    sternen: "Sterne",
  },

  from: list(
    "von | vom | von ehemals | von vorher | von zuvor | von bisher | von ursprünglich | von durchschnittlich | von früher",
  ),
  to: list(`
    auf | auf nur | auf nur noch | auf nur mehr | auf aktuell | auf jetzt | auf nun | auf mittlerweile | auf inzwischen | auf unter | auf über |
    auf knapp | auf rund | auf etwa | auf durchschnittlich | auf derzeit | auf heute | auf unter die | hin zu`),
  by: ["um", "ums", "um ganze", "um satte", "um stolze"],
  insteadOf: list(`
    statt | anstatt | anstelle von | anstelle der | an stelle von | statt bisher | statt zuvor | statt vorher | statt früher | statt wie bisher | statt wie zuvor |
    statt wie früher | statt wie vorher | statt nur | statt vormals | statt der | statt den | statt ursprünglich | statt nach | statt in | statt erst nach |
    statt der bisherigen | anstatt der | anstatt bisher | anstatt wie bisher | gegenüber | gegenüber zuvor | gegenüber bisher | gegenüber vorher | gegenüber früher |
    im vergleich zu | verglichen mit | im gegensatz zu | vs | vs. | versus | ggü | ggü. | nach zuvor | nach vorher | nach bisher | nach bislang | nicht mehr | nicht mehr wie bisher |
    nicht wie bisher | nicht mehr in | nicht länger | nimmer | nach vormals | nach noch`),
  formerly: list(`
    im vorquartal | im vormonat | im vorjahr | vor einem jahr | ein jahr zuvor | im jahr davor | im quartal davor | im monat davor | letztes quartal | letzten monat | damals | anfangs | zu beginn | zum start |
    früher | vorher | zuvor | bisher | bislang | davor | ehemals | vormals | ursprünglich | bis anhin | bis dato | bis dahin | vorher: | alt: | bisher: | früher: |
    war | waren | waren es | war es | lag bei | lag | lagen | brauchte | brauchten | benötigte | benötigten | dauerte | dauerten | hat gedauert | haben gebraucht |
    hatten | hatte | im vorjahr | vorjahr | vorjahr: | letztes jahr | letzten jahr | voriges jahr | vor einem jahr | vor zwei jahren | vor einem monat | noch vor einem jahr | im vorquartal | im vormonat | letzten monat |
    letztes quartal | vor der umstellung | vor dem relaunch | vor dem projekt | vor der einführung | vor dem umbau | zu beginn | anfangs | am anfang |
    einst | damals | sonst | normalerweise | üblicherweise | zu projektbeginn | ausgangswert | ausgangslage | ist-stand | waren es noch | war es noch | waren das | war das | waren das noch | das waren | lag noch bei | lagen noch bei | brauchten wir noch | vorher noch | früher noch | im vorjahr noch | letztes jahr noch`),
  copulas: words("war waren hatte hatten brauchte brauchten dauerte dauerten lag lagen betrug betrugen"),
  nowadays: list(`
    jetzt | heute | nun | aktuell | derzeit | mittlerweile | inzwischen | nachher | danach | seither | seitdem | neu | neu: | jetzt: | nachher: | heute: | danach: | aktuell: |
    nur noch | nur mehr | nunmehr | sind es | ist es | sind es jetzt | heuer | dieses jahr | in diesem jahr | diesen monat | dauert | dauert es | braucht | brauchen |
    benötigt | benötigen | fortan | gegenwärtig | momentan | zurzeit | zur zeit | sondern | sondern nur | sondern nur noch | sondern in | liegt bei | liegt jetzt bei |
    liegt nun bei | sind wir bei | sind wir jetzt bei | nach der umstellung | nach dem relaunch | nach der einführung | nach dem umbau | jetzt sind es`),
  rangeGlue: ["bis", "bis zu", "oder", "resp.", "bzw.", "bis max.", "bis maximal"],
  between: ["zwischen"],
  hedges: {
    about: list(`
      rund | etwa | circa | ca | ca. | zirka | ungefähr | fast | knapp | nahezu | beinahe | annähernd | um die | so um die | in etwa | schätzungsweise | im schnitt |
      durchschnittlich | im durchschnitt | im mittel | geschätzt | geschätzte | geschätzten | so etwa | rd | rd. | ~ | ≈ | an die | plus minus | plus/minus | ± | so rund | in der größenordnung von |
      durchschn. | sagen wir | gegen die | quasi | fast schon | mehr oder weniger | nicht ganz | roundabout | round about | gefühlt | pi mal daumen | praktisch | im schnitt um | durchschnittliche`),
    "at-least": list(`
      mindestens | mehr als | über | weit über | deutlich über | gut | gute | guten | wenigstens | zumindest | min. | mind | mind. | oberhalb von | > | ≥ | >= | reichlich | etwas mehr als |
      nicht weniger als | deutlich mehr als | weit mehr als | etwas über | leicht über | knapp über | schon über | bereits über | jenseits der | übers | höher als | noch über | größer als | länger als`),
    "at-most": list(`
      höchstens | maximal | max | max. | bis zu | weniger als | unter | deutlich unter | weit unter | knapp unter | nicht mehr als | unterhalb von | < | ≤ | <= | innerhalb von | innerhalb | binnen |
      nicht mal | nicht einmal | nicht mal mehr | nicht einmal mehr | noch unter | kürzer als | deutlich weniger als | etwas weniger als | noch nicht mal | nicht länger als | niedriger als | längstens`),
  },

  increase: words(`
    steig* gesteig* gestiegen* stieg stiegen angestiegen* ansteig* anstieg anstiege *anstieg *steigerung *steigerungen erhöh* höher* wachsen
    wachsend* wächst wuchs wuchsen gewachsen* wachstum* *wachstum zugenommen zunahm* zunahme zunahmen zunehm* zugelegt zulegen zulegte zulegt legte legten
    zuwachs* *zuwachs zuwächse mehr mehrumsatz mehrumsätze mehreinnahmen mehrerlös* mehrertrag mehrerträge mehrabsatz mehrverkauf*
    mehrbestellungen mehreinnahme mehrmarge zusätzlich* zusatzumsatz* zusatzeinnahmen zusatzgeschäft zusatzertrag plus *plus dazugewonnen
    hinzugewonnen dazu hinzu hinzugekommen dazugekommen rauf hinauf aufwärts empor emporgeschnellt klettert* kletter* geklettert sprang gesprungen
    springt sprung hochgesprungen schnellte* hochgeschnellt explodiert* aufgestockt größer* generier* eingebracht einbrachte einbringt eingenommen
    eingespielt einspielt eingefahren erwirtschaft* erweitert angehoben anheben anhebung gepusht geboostet boost ausgeweitet ausgebaut
    uplift angekurbelt ankurbel* hochgefahren hochgegangen hochgeschraubt hochgezogen vervielf* vermehrt mehrproduktion häufiger verstärkt
    hoch vergrößer* verdient verdienen verdiente gepuscht angewachsen anwachs* aufgebaut teurer* verteuer* nachgelegt aufgeholt aufschwung
    hinzugefügt hochskaliert skaliert extra übersteig* überstieg zu.`).concat(
    list("mal so | x so viele | x so viel | x so hoch | x so | fach so | so viele wie noch nie"),
  ),
  decrease: words(`
    senk* gesenk* *senkung *senkungen abgesenk* absenk* gesunken* sank sanken sinkt sinken sinkend* reduz* reduk* *reduktion *reduzierung verring* vermind* gemindert
    mindern mindert minderte minderung* spart sparen spare sparte sparten sparst erspart* ersparen ersparnis* *ersparnis *ersparnisse gespart*
    einspar* eingespart* *einsparung *einsparungen einsparte einspart einsparen gefallen fiel fielen fällt fallen rückgang* rückgäng* *rückgang zurückgegangen* zurückging* zurückgeh*
    zurückgefahren zurückgeschraubt zurück abnahmen abnimmt abnehm* verkürz* kürzer* gekürzt* kürzt kürzte kürzung* abgekürzt gedrückt drücken drückt drückte
    drückten gekappt weniger geringer* niedriger* günstiger* billiger* tiefer* entlast* entfallen entfällt entfiel* wegfall* weggefallen
    wegfällt wegfiel* weg abgebaut abbau abbauen abgeschafft gestrichen eliminier* vermeid* vermied* vermieden freigespielt freigesetzt freigeworden
    freigeschaufelt runter herunter hinunter runtergegangen runtergebracht heruntergefahren gedrosselt drossel* geschrumpft schrumpf*
    eingebrochen einbruch minimier* minus *minus rückläufig* schlanker verlor verloren verliert verlieren nachgelassen nachlassen eingedämmt
    dezimiert unterschreit* unterschritten unterschritt rabatt seltener abgesunken gestutzt verschlankt gutgemacht runtergefahren gesenkt
    vergünstig* verbilligt verbilligung verkleinert eingegrenzt ausgemerzt heruntergebracht abgesackt gesackt halbierte ab. ab, ein.
    wegrationalisiert wegoptimiert wegautomatisiert zurückgedrängt entschlackt abgespeckt`).concat(
    list(
      "abnahme um | abnahme von | nahm ab | nimmt ab | haben abgenommen | hat abgenommen | abgenommen um | frei geworden | nach unten | frei geschaufelt | ab und | ab seit | ab dank",
    ),
  ),
  faster: words("schneller* rascher* flotter* zügiger* beschleunig* fixer speedup geschwinder"),
  better: words("verbesser* besser* optimier* aufgewertet gebessert"),
  worse: words("verschlechter* schlechter*"),
  lessIsBetter: words(`
    kosten *kosten ausgaben *ausgaben aufwand *aufwand *aufwände zeit *zeit *zeiten *dauer fehler fehler* *fehler mängel *mängel defekte beschwerden *beschwerden
    reklamation* churn ausfall* *ausfall *ausfälle latenz* vorfälle störung* *störungen retoure* rückläufer absprungrate abbruch* nacharbeit*
    verzögerung* rückstand rückstände backlog ausschuss* krankenstand* fluktuation* kündigung* *verbrauch emission* unfälle unfallrate
    stornoquote storno* mahnungen ausschussquote risiko überstunden wartezeit* tickets abwanderung* bounce* verspätung* schwund*`),
  neutral: list(`
    mehr als die hälfte | mehr als ein* | über die hälfte |     nicht mehr | nie mehr | mehrwert | mehr infos | mehr dazu | mehr informationen | mehr details | noch mehr dazu | mehrwertsteuer | mehrere | mehreren | mehrmals | mehrfach | mehrheit |
    mehr oder weniger | nur mehr | immer mehr | umso mehr | fallen an | fällt an | fällt auf | fiel auf | gefallen uns | gut gefallen | sehr gefallen | zu gefallen | fallen unter |
    gefallen hat | gefallen haben | fällt in | dazu kommt | dazu kam | noch dazu | infos dazu | dazu gleich | rückmeldung | hin und zurück | melde mich zurück | zurück zu | zurück auf null | ab und zu | weg zu | auf dem weg |
    den weg | der weg | einsteig* | umsteig* | aussteig* | spar-* | in höhe von | in der höhe von | höhe | sparkasse | extra für | keine mehr | plus/minus | plus minus | ± |
    hoch zufrieden | hoch motiviert | generierte rechnung | gefallen tun | verstärkt auf | senkrecht | legte fest | legten fest | legte vor | legten vor | legte los | ab sofort | ein. | dazu: | weniger gut | wachstumsrate | hoch auf der liste`),
  achieved: [
    ...words(`
      erreich* erziel* gewonnen gewinnt gewinnen gewann gewannen gewinne gebucht* verkauft verkaufte verkauften geliefert* ausgeliefert* abgeschlossen* unterschrieben
      unterzeichnet migriert* umgezogen umgestellt veröffentlicht* ausgerollt angemeldet* anmeldeten registriert* eingeloggt verarbeit* bearbeitet* abgewickelt erledigt* gelöst*
      beantwortet* geschult* eingestellt besetzt akquiriert gesammelt gesammelte automatisiert* digitalisiert* abgearbeitet bestanden
      zertifiziert umgesetzt fertig fertiggestellt eingeführt aktiviert* installiert* heruntergeladen schaffen geschafft schafft schaffte schafften amortisiert* pünktlich
      vorzeitig erstmals verfügbarkeit uptime roi übertroffen übertraf übertreffen übertrifft geknackt knackt knackte knackten überschritten überschreiten überschritt überschreitet
      kamen eingegangen brachte brachten bringt bringen gebracht verzeichn* meldet meldete melden gehalten behalten verschickt versandt versendet publiziert
      produziert produzieren produziert* gefertigt montiert verbaut gedruckt bewilligt genehmigt zurückgewonnen reaktiviert überzeugt vermittelt* gespendet vermietet
      vergeben bereits schon störungsfrei ausfallfrei unfallfrei eher null angebunden angeschlossen integriert übernommen abonniert
      heruntergeladen* empfohlen erfasst freigeschaltet abgedeckt nutzen nutzten teilgenommen besuchten besucht mitgemacht
      zurückgeholt rekrutiert engagiert platziert abgelöst ersetzt eingebunden ausgezeichnet angenommen angenommene geholt ergattert
      eingesammelt gehoben gefunden umgewandelt konvertiert konvertieren beigetreten eröffnet ausgestattet absolviert geboten
      bezahlt einbezahlt kassiert erhielt erhielten erhalten bekam bekamen entstanden identifiziert behoben behob gefixt korrigiert
      umgeleitet weitergebildet bedient bedienen versorgt versorgen adoption nutzung erlöst`),
    ...list(`
      zum ersten mal | live gegangen | ging live | gingen live | ist live | sind live | online gegangen | ging online | früher als | schneller als | eher als | vor plan | vor dem plan | vor dem zeitplan |
      vor zeitplan | vor der zeit | vor dem termin | vor termin | vor der deadline | vor deadline | vor fristende | in rekordzeit | auf anhieb | am stück | in folge |
      rechnet sich | gerechnet | bezahlt gemacht | hereingeholt | reingeholt | ohne ausfall | ohne unterbrechung | ohne downtime | im plan | in betrieb | geht live`),
  ],
  described: list(`
    beschäftigt | beschäftigen | beschäftigte | mitarbeiterzahl | gegründet | team von | teams von | team aus | gruppe von | gruppe aus | umfasst | umfassen | besteht aus | bestehen aus | verfügt über | verfügen über |
    betreibt | betreiben | quadratmeter* | qm | m² | gebäude | kapazität von | unverändert | nach wie vor | weiterhin | bleibt | bleiben | blieb | projekt dauerte | laufzeit | vertragslaufzeit | gibt es | es gibt |
    firma mit | unternehmen mit | betrieb mit | konzern mit | kmu mit | mit ihren | mit seinen | mit insgesamt | zählt | zählen | ansässig | sitz in | jahre alt | einwohner* | im bestand | derzeit im | hat insgesamt |
    mindestlaufzeit | kündigungsfrist | probezeit | garantie | gewährleistung | für alle | standorte* | standorten`),
  planned: list(`
    hoffe | hoffen | hofft | hofften | erhoff* | ziel | ziele | zielen | zielt | ziels | zielwert* | zielmarke | zielvorgabe | zielsetzung | soll | sollen | sollte | sollten | möchte | möchten | will | wollen | wollte | wollten |
    planen | plant | plane | geplante | geplanten | geplanter | ist geplant | sind geplant | geplant ist | geplant sind | wird geplant | geplant: | haben geplant | hat geplant | erwart* | rechnen mit | rechnet mit | rechne mit | könnte | könnten | könnt | würde | würden |
    wäre | wären | hätte | hätten | angebot: | dürfte | dürften | voraussichtlich* | vielleicht | evtl | evtl. | eventuell | möglicherweise | womöglich | potenzial* | potential* | *potenzial | *potential | potenziell* | potentiell* | prognos* |
    versprochen* | verspricht | versprechen | versprach | versprachen | anstreb* | angestrebt* | strebt | streben | vorgesehen* | beabsichtig* | wunsch | wünscht | wünschen | wunschziel | müssen | muss | müsste | müssten |
    nächstes jahr | nächsten jahr | kommendes jahr | kommenden jahr | im kommenden | nächstes quartal | nächsten quartal | nächsten monat | nächste woche | bis ende | bis jahresende | bis zum jahresende | falls | sofern | wenn wir | wenn sie | wenn alles |
    pipeline | angebot über | angebot von | angebot für | angebot liegt | angebot steht | angebot beläuft | angebot raus | angebot lautet | angeboten | anbieten | offerte über | offerte von | offerte für | offerte liegt | offeriert | melde mich | ich rufe | ich schicke | ich komme | meldet sich | offerierten | kostenvoranschlag | anfrage über | pitch | ausschreibung | vorhaben | perspektivisch | mittelfristig | langfristig | theoretisch |
    schätzen dass | gehen davon aus | geht davon aus | in aussicht | in aussicht gestellt | vorgabe | vorgabe: | vorgaben | kalkuliert | kalkulieren | budgetiert | sla von | sla: | gefordert | fordert | fordern | verlangt | benötigen wir | brauchen wir |
    bräuchte* | braucht noch | brauchen noch | werden wir | wird es | werde ich | mal sehen | im idealfall | bestenfalls | gerne hätten | hätte gern* | hätten gern* | business case`),
  notPlanned: list(`
    als geplant | wie geplant | als erwartet | wie erwartet | als erhofft | als vorgesehen | als versprochen | wie versprochen | ziel erreicht | ziele erreicht | ziel übertroffen | ziele übertroffen | ziel deutlich übertroffen |
    ziel geknackt | über dem ziel | über ziel | über den erwartungen | besser als erwartet | über plan | unter plan | vor plan | im plan | plan übertroffen | ziel war | ziel waren | ursprünglich geplant | geplant war | geplant waren | vs ziel | ggü. plan | gegenüber plan |
    statt der geplanten | statt den geplanten | statt geplanten | unter budget | musste nicht | müssen nicht mehr | muss nicht mehr | muss keiner mehr | müssen sie nicht mehr | nicht mehr müssen | angebotserstellung* | angebotsphase* | angebotsprozess* | angebotsanfrage*`),
  thatIs: list(`
    das sind | das ist | das heißt | d.h. | d. h. | das entspricht | entspricht | was etwa | sprich | also | = | das macht | macht | macht zusammen | umgerechnet | in summe | insgesamt | zusammen | bzw. | respektive | das wären | in euro | was | gleichbedeutend mit`),
  negated: words(
    "nicht nie niemals kein keine keinen keiner keinem keines keinerlei weder kaum fehlgeschlagen gescheitert scheitert scheiterte verfehlt verfehlte verfehlten nix nichts",
  ),
  notNegated: list(`
    nicht nur | nicht mehr | nicht länger | nicht mal | nicht einmal | nicht weniger als | nicht mehr als | nicht zuletzt | nicht schlecht | nicht umsonst | nicht zu vergessen | nicht ganz | nicht bloß | nicht allein |
    nicht wie bisher | kein problem | keine frage | kein wunder | kein scherz | kein witz | kein tippfehler | keine ausfälle | kein ausfall | keinerlei ausfälle | keine downtime | keine reklamation | keine reklamationen | keine beschwerden |
    keine beschwerde | keine probleme | keine störungen | keine störung | keine einzige | kein einziges | kein einziger | keinen einzigen | keine mehr | keine weiteren | kein weiterer | keine zusätzlichen | keine überstunden | keine änderung | kein unfall |
    kein zweifel | keine sorge | nichts als | noch nie | wie noch nie | nie zuvor | nicht übertrieben | keine handarbeit mehr | kein vergleich | nichts dagegen | keine schlechte | nicht von ungefähr | nicht inbegriffen | gar nicht schlecht`),
  prices: list(`
    preisliste | listenpreis | tagessatz | tagessätze | stundensatz | stundensätze | unser preis | unsere preise | kostet | kostenpunkt | pro nutzer | pro user | pro lizenz | lizenzpreis | angebotspreis | auf anfrage | uvp |
    zahlbar | skonto | zahlungsziel | rechnungsbetrag | eintritt | ticketpreis | rabattcode | gutscheincode | grundgebühr | pauschalpreis | festpreis | fixpreis | einzelpreis | stückpreis | kursgebühr | teilnahmegebühr | monatsgebühr |
    angebotssumme | zzgl | zzgl. | zuzüglich | mwst | mwst. | ust. | usd-kurs | verrechnen | verrechnet | berechnen wir | offerte | offertpreis | preis liegt | preis beträgt | preise beginnen`),
  agency: list(`
    auftrag | auftrags | folgeauftrag | folgeaufträge | anschlussauftrag | neuauftrag | zusatzauftrag | großauftrag | grossauftrag | auftragswert | auftragsvolumen | auftragssumme | auftragserweiterung | auftragseingang bei uns | vertrag | vertrags | vertragswert |
    vertragsvolumen | vertragsverlängerung | vertragssumme | vertragserweiterung | rahmenvertrag | rahmenvereinbarung | wartungsvertrag | servicevertrag | supportvertrag | dienstleistungsvertrag | lizenzvertrag | projektvertrag |
    verlängerung | verlängert um | budget für | budget freigegeben | budget ist | budget bewilligt | budget von | budget über | budget genehmigt | budgetfreigabe | zusatzbudget | projektbudget | projektvolumen | projektwert | folgebudget | folgeprojekt | anschlussprojekt |
    unsere rechnung | unserer rechnung | unser honorar | honorar | retainer | beauftragt | beauftragung | nachbeauftragung | nachbestellt | nachtrag | change request | change-request | upsell | cross-sell | phase 2 | phase zwei | phase ii | zweite phase | zuschlag | zuschlag erhalten |
    unterschrieben | unterzeichnet | sow | leistungsschein | einzelabruf | bei uns | für uns | bei uns beauftragt | unser umsatz | freigegeben | freigabe | kontingent | stundenkontingent | bestellung bei uns | po erhalten | purchase order | mandat`),

  periodsAfter: {
    ...every(
      "day",
      "m",
      "tag",
      "täglich",
      "am",
      "tagtäglich | tgl | tgl. | pro arbeitstag | pro werktag | je arbeitstag | am arbeitstag | jeden einzelnen tag | pro nacht | pro kalendertag",
    ),
    ...every(
      "week",
      "f",
      "woche",
      "wöchentlich",
      "in der",
      "wöchentl. | wöchentl | pro kalenderwoche | die woche | in einer woche | pro arbeitswoche | / wo | pro kw",
    ),
    ...every(
      "month",
      "m",
      "monat",
      "monatlich",
      "im",
      "mtl | mtl. | monatl. | monatl | pro kalendermonat | allmonatlich | / mt | / mon | p.m. | p. m.",
    ),
    ...every(
      "quarter",
      "n",
      "quartal",
      "quartalsweise",
      "im",
      "vierteljährlich | quartalsmäßig | / q | pro q",
    ),
    ...every(
      "year",
      "n",
      "jahr",
      "jährlich",
      "im",
      "p.a. | p.a | p. a. | p. a | pa | per annum | jährl. | jährl | übers jahr | aufs jahr gerechnet | aufs jahr hochgerechnet | aufs jahr | auf jahressicht | auf das jahr gerechnet | alljährlich | / j | pro kalenderjahr | pro geschäftsjahr | auf jahresbasis | jahr für jahr",
    ),
    einmalig: "once",
    einmalige: "once",
    einmaliger: "once",
  },
  periodsBefore: {
    ...phrased<Period>(
      "day",
      "täglich* | tgl. | pro tag | am tag | je tag | jeden tag | tagesumsatz | tagtäglich | pro arbeitstag | je arbeitstag",
    ),
    ...phrased<Period>(
      "week",
      "wöchentlich* | pro woche | je woche | jede woche | in der woche | wochenumsatz",
    ),
    ...phrased<Period>(
      "month",
      "monatlich* | mtl. | pro monat | im monat | je monat | jeden monat | monatsumsatz* | monatskosten | monatsersparnis",
    ),
    ...phrased<Period>(
      "quarter",
      "quartalsweise | pro quartal | je quartal | jedes quartal | vierteljährlich* | quartalsumsatz",
    ),
    ...phrased<Period>(
      "year",
      "jährlich* | pro jahr | im jahr | je jahr | jedes jahr | p.a. | p. a. | jahresersparnis | jahreseinsparung* | jahresumsatz | jahreskosten | jahresvolumen | übers jahr | aufs jahr gerechnet | aufs jahr hochgerechnet | auf jahressicht | auf das jahr gerechnet | hochgerechnet aufs jahr | alljährlich",
    ),
    ...phrased<Period>("once", "einmalig*"),
  },
  roles: {
    revenue: words(`
      umsatz* *umsatz umsätze* *umsätze umsätzen erlös* *erlös *erlöse *erlösen verkauf* *verkauf *verkäufe verkäufe* verkauft absatz* *absatz bestell* *bestellungen auftrag auftrags* aufträge* neukunde* *kunden
      lead leads *leads marge* *marge gewinn gewinne gewinns *gewinn ertrag *ertrag erträge* *erträge einnahme* *einnahmen spende* *spenden anfrage* *anfragen buchung* *buchungen gebucht conversion* *conversion konversion*
      konversionsrate umwandlungsrate abschlussquote abschlussrate abschlüsse *abschlüsse warenkorb* warenkörbe bestellwert bonwert abo abos *abos abonnent* *abonnenten deckungsbeitrag* deckungsbeiträge anmelde* anmeldung* *anmeldungen
      provision* vertrieb* nachfrage* marktanteil* mandate* mandant* pipeline mrr arr ltv aov gmv checkout* kassen* demo demos demotermine *termine termine gewonnen upsell* upsells *geschäft budget vertrag verlängerung eingenommen
      käufer* käufe mitglied* mitglieder *mitglieder förder* fördergelder *einlagen prämie* prämien prämienvolumen kredit* kreditvolumen trefferquote gewinnquote interessent* deals sales orders order bewirtungen wertschöpfung
      ctr klickrate* click-through-rate erstgespräche neugeschäft* bestandsgeschäft einkäufe rechnungssumme`),
    cost: words(`
      kosten* *kosten kostet spart sparen sparte sparten gespart erspart* einspar* eingespart* *einsparung *einsparungen ersparnis* *ersparnis *ersparnisse spar* ausgaben *ausgaben aufwendung* *aufwendungen gebühr* *gebühr *gebühren lizenz* *lizenzen
      preis preise *preis *preise günstiger* billiger* energie* strom* *strom gas heiz* *verbrauch verbrauch* rechnung *rechnung porto* versand* miete* *miete mieten fte ftes vollzeit* *stellen stelle planstelle* vollzeitäquivalente vzä
      überstunden strafe* strafzahlung* vertragsstrafe* pönale* bußgeld* hosting* infrastruktur* cloud cloud* server* hardware* material* personal* papier* druck* lager* bestand *bestand *bestände wareneinsatz treibstoff* sprit diesel* fracht*
      cpl cpc cpa opex capex budget etat *budget zeitarbeit* leiharbeit* entsorgung* instandhaltung* wartung* wartungsaufwand aufwand* *aufwand reisekosten spesen mahn* zins* versicherung* abschreibung* speicher* steuer* wasser* pensum pensen
      verpackung* reinigung* schulungskosten einkauf* beschaffung* stückkosten rückstellung* werbeausgaben werbekosten kopien`).concat(
      list(
        "kosten pro lead | kosten je lead | kosten pro klick | kosten pro bestellung | kosten je bestellung | kosten pro ticket | kosten je ticket",
      ),
    ),
    time: words(`
      zeit zeit* *zeit *zeiten *zeitraum dauer *dauer dauert dauerte stunden minuten tage tagen wochen schneller* langsamer* tempo geschwindigkeit* latenz* frist* *frist *fristen ladezeit* seitenaufbau onboarding* einarbeitung* durchlauf*
      rückmeldung deployment* build builds früher termintreue *tempo time-to-market reaktion* wartet warten lieferzeit* go-live ramp-up beschleunig*`).concat(
      list("vor plan | vor dem plan"),
    ),
    quality: words(`
      qualität* *qualität fehlbuchung* nps enps csat zufrieden* *zufriedenheit fehler fehler* *fehler *fehlern fehlerquote fehlerrate mängel* *mängel defekt* beschwerde* *beschwerden reklamation* *reklamationen churn abwanderung* verfügbarkeit* ausfall* *ausfall *ausfälle
      vorfall vorfälle *vorfälle störung* *störungen genauigkeit* treffergenauigkeit ausschuss* *ausschuss retoure* *retouren rücksende* rückläufer* retention kundenbindung bewertung* *bewertung *bewertungen sterne sternen note score *score auslastung* *auslastung
      produktivität* effizien* *effizienz zuverlässigkeit* nacharbeit* performance engagement* bounce* absprung* abbruch* *abbrüche pünktlichkeit* liefertreue termintreue krankenstand* krankheits* fehlzeiten fluktuation* kündigung* unfall* unfälle akzeptanz*
      weiterempfehlung* *quote *quoten quote uptime compliance stabilität* verlässlichkeit sichtbarkeit öffnungsrate* verspätung* erfüllungsgrad servicelevel servicegrad* oee storno* stornoquote anlagenverfügbarkeit nutzungsgrad emission* co2* *treue lighthouse`),
    volume: words(`
      besuch* *besuche *besucher *besuchen nutzer* *nutzer *nutzern user users traffic zugriff* *zugriffe aufruf* *aufrufe anruf* *anrufe fall fälle *fälle vorgang vorgänge *vorgänge beleg belege *belege dokument* *dokumente download* *downloads paket pakete *pakete
      paketen sendung* *sendungen teilnehm* teilnehmer* *teilnehmer *teilnehmende durchsatz* *durchsatz kapazität* *kapazität reichweite* follower* bewerb* *bewerbungen *bewerber ticket tickets *tickets e-mails mails impressionen transaktion* *transaktionen
      registrierung* *registrierungen menge *menge mengen stückzahl* output *aufkommen nächtigung* nächtigungen übernachtung* filiale* *filialen datensätze datensatz rückfragen gäste gästen seiten* deployments releases installationen installiert* einheiten
      einsätze patienten *patienten behandlungen schüler mitarbeitende mitarbeiter* lieferungen *lieferungen standorte artikel zugänge einträge volumen *volumen`),
  },
  identifiers: words(`
    rechnung rechnungsnummer rechnungsnr re nr nummer *nummer *nr ticket raum zimmer saal halle tor gleis kw kalenderwoche seite seiten absatz abs art § §§ paragraph paragraf punkt tagesordnungspunkt version v phase stufe
    release sprint kapitel tel telefon mobil handy fax durchwahl dw kdnr kunden-nr haus hausnummer straße strasse gasse platz plz top iso din en ö-norm önorm postfach bus konto iban ust q anhang abbildung abb tabelle
    tab folie level windows office aktenzeichen az etage stock stiege flug zug ice s-bahn zeile ziffer lit id ref po case jira issue bug pr build port reservierung modul gate terminal bahnsteig hausnr ausgabe baureihe bauabschnitt`),
  months: words(`
    januar jänner februar feber märz april mai juni juno juli august september oktober november dezember
    jan jän feb mär mrz apr jun jul aug sep sept okt nov dez`),
  of: list(
    "der | des | aller | von | vom | unserer | ihrer | seiner | dieser | davon | unserer | aller unserer | am | dieses | sämtlicher",
  ),
  ago: list(
    "her | danach | später | zuvor | vorher | davor | alt | im voraus | lang | zeit | nach dem | nach der | nach start | nach go-live | nach projektstart | ab rechnungsdatum | ab heute",
  ),
  momentBefore: [
    ...list(`
      in den letzten | in den vergangenen | in den nächsten | in den kommenden | in den ersten | die letzten | die nächsten | die ersten | der letzten | der ersten | der nächsten | den letzten | den ersten | letzte | letzten | seit | seit über | seit mehr als | seit fast |
      alle | innert der nächsten | jede | jeden | für die nächsten | für | spätestens in | ab`),
    ...["vor", "seit"].flatMap((word) => [
      word,
      ...words("rund etwa ca ca. gut knapp circa über fast ungefähr").map((hedge) => `${word} ${hedge}`),
    ]),
  ],
  emphatic: words("bereits schon alle sämtliche"),
  settings: words(
    `in an mit für bei während pro per innerhalb durch auf den die der ihre ihren unsere unseren unserer seine seinen deren alle allen diese diesen nach seit je vor zu`,
  ),
  clauseEnds: words(
    ", ; : und aber während sowie ( ) – — - weil denn dass wodurch sodass obwohl welche welches wobei sondern",
  ),
  clock: words("uhr mez mesz"),
};

/** As it is, with `ss` for `ß`, and with `ae`, `oe`, `ue`. */
export const de = withBareForms(written, digraphs);

/** All forms of an adjective after an article or none. */
function inflected(stems: string): string[] {
  return words(stems).flatMap((stem) => ["", "e", "en", "er", "es", "em"].map((ending) => stem + ending));
}

function withArticles(word: string, value: number): Record<string, number> {
  return Object.fromEntries(
    ["", "eine ", "einer ", "einen ", "einem ", "ein "].map((article) => [article + word, value]),
  );
}

/** `Minuten`, `wenige Minuten`, `ein paar Minuten`. */
function vague(unit: string, nouns: string): Record<string, string> {
  const before = [
    "",
    "wenige ",
    "wenigen ",
    "ein paar ",
    "einige ",
    "einigen ",
    "mehrere ",
    "mehreren ",
    "weniger ",
  ];
  return Object.fromEntries(words(nouns).flatMap((noun) => before.map((word) => [word + noun, unit])));
}

/** `dreimal so`, `das Dreifache`, `verdreifacht`. */
function foldedWords(): Language["multiples"] {
  return Object.assign(
    {},
    ...Object.entries(TIMES).map(([word, factor]) => {
      const mal = [
        "so",
        "mehr",
        "schneller",
        "höher",
        "größer",
        "häufiger",
        "besser",
        "soviel",
        "soviele",
      ].flatMap((more) => [`${word}mal ${more}`, `${word} mal ${more}`]);
      const fach = ["das", "aufs", "dem", "auf das"].flatMap((article) => [
        `${article} ${word}fache`,
        `${article} ${word}fachen`,
      ]);
      const nouns = ["menge", "anzahl", "umsatz", "leistung"].flatMap((noun) => [
        `${word}fache ${noun}`,
        `${word}facher ${noun}`,
      ]);
      return {
        ...multiplied(factor, "increase", [...mal, ...fach, ...nouns, `ver${word}fach*`].join("|")),
        ...multiplied(factor, null, `um das ${word}fache | ums ${word}fache`),
      };
    }),
  );
}

/** `pro Woche`, `je Woche`, `jede Woche`, `in der Woche`, `/Woche`, `wöchentlich`. */
function every<P extends Period>(
  period: P,
  gender: "m" | "f" | "n",
  unit: string,
  adverb: string,
  within: string,
  more: string,
): Record<string, P> {
  const each = { m: "jeden", f: "jede", n: "jedes" }[gender];
  const forms = [
    `pro ${unit}`,
    `je ${unit}`,
    `per ${unit}`,
    `${each} ${unit}`,
    `/ ${unit}`,
    `${within} ${unit}`,
    adverb,
    ...list(more),
  ];
  return Object.fromEntries(forms.map((form) => [form, period]));
}
