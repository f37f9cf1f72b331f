// German words of past dates and of what is none.
import type { DateLanguage } from "./language.ts";

export const de: DateLanguage = {
  code: "de",
  common: `der | die | das | den | dem | des | ein | eine | einen | einem | einer | und | oder | aber | ist
    | sind | war | waren | hat | haben | hatte | wurde | wurden | wird | werden | wir | sie | er | es
    | ich | uns | unser | unsere | ihr | ihre | mit | ohne | von | vom | zu | zum | zur | im | am | auf
    | für | bei | beim | nach | aus | durch | über | unter | nicht | kein | keine | auch | nun | jetzt
    | dann | als | wie | noch | schon | alle | alles | dort | dank | endlich | so | dass | damit | bereits
    | beide | beiden | gab | kam | ging | lief | seit | um`,
  months: `januar, januars, jänner, jänners | februar, februars, feber | märz, märzes, maerz | april, aprils
    | mai, mais | juni, junis | juli, julis | august, augusts | september, septembers | oktober, oktobers
    | november, novembers | dezember, dezembers`,
  monthsShort: "jan, jän | feb | mär, mrz | apr | mai | jun | jul | aug | sept, sep | okt | nov | dez",
  doubtful: "jan | mai | august | april",
  doubtfulDates: "",
  weekdays: `montag, montagmorgen, montagvormittag, montagmittag, montagnachmittag, montagabend, montagnacht
    | dienstag, dienstagmorgen, dienstagvormittag, dienstagmittag, dienstagnachmittag, dienstagabend, dienstagnacht
    | mittwoch, mittwochmorgen, mittwochvormittag, mittwochmittag, mittwochnachmittag, mittwochabend, mittwochnacht
    | donnerstag, donnerstagmorgen, donnerstagvormittag, donnerstagmittag, donnerstagnachmittag, donnerstagabend, donnerstagnacht
    | freitag, freitagmorgen, freitagvormittag, freitagmittag, freitagnachmittag, freitagabend, freitagnacht
    | samstag, sonnabend, samstagmorgen, samstagvormittag, samstagmittag, samstagnachmittag, samstagabend, samstagnacht
    | sonntag, sonntagmorgen, sonntagvormittag, sonntagmittag, sonntagnachmittag, sonntagabend, sonntagnacht`,
  monthWeeks: `januarwoche | februarwoche | märzwoche | aprilwoche | maiwoche | juniwoche | juliwoche | augustwoche
    | septemberwoche | oktoberwoche | novemberwoche | dezemberwoche`,
  weekdaysShort: "mo | di | mi | do | fr | sa | so",
  ordinals: `erste, ersten, erster, erstes, erstem | zweite, zweiten, zweiter, zweites
    | dritte, dritten, dritter, drittes | vierte, vierten, viertes | fünfte, fünften | sechste, sechsten
    | siebte, siebten, siebente, siebenten | achte, achten | neunte, neunten | zehnte, zehnten
    | elfte, elften | zwölfte, zwölften | dreizehnte, dreizehnten | vierzehnte, vierzehnten
    | fünfzehnte, fünfzehnten | sechzehnte, sechzehnten | siebzehnte, siebzehnten
    | achtzehnte, achtzehnten | neunzehnte, neunzehnten | zwanzigste, zwanzigsten
    | einundzwanzigste, einundzwanzigsten | zweiundzwanzigste, zweiundzwanzigsten
    | dreiundzwanzigste, dreiundzwanzigsten | vierundzwanzigste, vierundzwanzigsten
    | fünfundzwanzigste, fünfundzwanzigsten | sechsundzwanzigste, sechsundzwanzigsten
    | siebenundzwanzigste, siebenundzwanzigsten | achtundzwanzigste, achtundzwanzigsten
    | neunundzwanzigste, neunundzwanzigsten | dreißigste, dreißigsten
    | einunddreißigste, einunddreißigsten`,
  ordinalMarks: ".",
  counts: {
    ein: 1,
    eine: 1,
    einem: 1,
    einer: 1,
    zwei: 2,
    drei: 3,
    "ein paar": 3,
    einigen: 3,
    wenigen: 3,
    vier: 4,
    fünf: 5,
    sechs: 6,
    sieben: 7,
    acht: 8,
    neun: 9,
    zehn: 10,
    elf: 11,
    zwölf: 12,
    vierzehn: 14,
    fünfzehn: 15,
    zwanzig: 20,
    dreißig: 30,
  },
  units: {
    day: ["tag", "tage | tagen | arbeitstagen | werktagen"],
    week: ["woche", "wochen"],
    month: ["monat | monats | monates", "monate | monaten"],
    quarter: ["quartal | quartals", "quartale | quartalen"],
    half: ["halbjahr | halbjahres | halbjahrs", "halbjahre | halbjahren"],
    year: ["jahr | jahres | jahrs | geschäftsjahr", "jahre | jahren"],
  },
  days: {
    0: `heute | heute morgen | heute früh | heute vormittag | heute mittag | heute nachmittag | heute abend
      | heute nacht | soeben`,
    [-1]: `gestern | gestern morgen | gestern früh | gestern vormittag | gestern mittag | gestern nachmittag
      | gestern abend | gestern nacht | letzte nacht | in der letzten nacht | vergangene nacht | am vortag`,
    [-2]: "vorgestern | vorgestern abend | vorgestern nachmittag | vorgestern morgen",
    [-3]: "vorvorgestern",
    [-7]: "heute vor einer woche",
    [-14]: "vor vierzehn tagen | heute vor zwei wochen",
  },
  weekends: {
    0: `am wochenende | übers wochenende | über das wochenende | dieses wochenende | an diesem wochenende
      | das wochenende über`,
    1: `letztes wochenende | am letzten wochenende | vergangenes wochenende | am vergangenen wochenende
      | voriges wochenende | am vorigen wochenende`,
    2: "vorletztes wochenende | am vorletzten wochenende",
  },
  ago: `vor {count} {units} | vor etwa/rund/gut/knapp/genau/ca/circa/ungefähr {count} {units}
    | vor ca . {count} {units} | {count} {units} her | vor nur/erst {count} {units}
    | heute vor {count} {units}`,
  weekday: {
    on: "am {wd} | {weekday} abend/morgen/nachmittag/vormittag",
    last: "letzten/letzter/letztem/vergangenen/vergangener/vergangenem/vorigen/voriger/vorigem {wd}",
    thisWeek: "diesen/dieser/diesem {wd} | {weekday} dieser/diese woche | diese woche ,? am? {weekday}",
    lastWeek: `letzte/vergangene/vorige/letzter/vergangener woche ,? am? {weekday}
      | {weekday} letzter/vergangener/voriger/letzte/vergangene/vorige woche
      | {weekday} der letzten/vergangenen/vorigen woche | {weekday} der vorwoche
      | {weekday} vor einer woche | {weekday} in der letzten/vergangenen/vorigen woche`,
  },
  periods: {
    0: "diese/dieser/diesen/diesem/dieses {unit} | laufende/laufenden/laufendes/laufender {unit}",
    1: `letzte/letzten/letzter/letztes/letztem {unit}
      | vergangene/vergangenen/vergangener/vergangenes/vergangenem {unit}
      | vorige/vorigen/voriger/voriges/vorigem {unit} | abgelaufene/abgelaufenen/abgelaufenes {unit}
      | vorherigen/vorherige/vorheriges {unit}`,
    2: "vorletzte/vorletzten/vorletztes/vorletzter/vorletztem {unit}",
  },
  named: {
    "week 1": "vorwoche",
    "month 1": "vormonat | vormonats",
    "quarter 1": "vorquartal | vorquartals",
    "half 1": "vorhalbjahr",
    "year 1": "vorjahr | vorjahres | vorjahrs",
    "year 0": "heuer",
    "year 2": "vorvorjahr",
  },
  thePeriod: "{unit}",
  dates: "{day} des {month}",
  dayOfMonth: "am {ordinal} | vom {marked} | den {marked} | der {marked}",
  dayOfMonthSure: "{wd} ,? den/dem {marked} | {wd} ,? {marked} | am {ordinal} des/dieses monats",
  in: "im | in | im monat | während des | den ganzen | im ganzen",
  quarters: "{ordinal} quartal/quartals/jahresviertel | {number} quartal | quartal {number}",
  halves: `{ordinal} halbjahr/halbjahrs/halbjahres/jahreshälfte/hj | {ordinal} hälfte des jahres
    | {number} halbjahr/hj | halbjahr/hj {number}`,
  weeks: `kw .? {number} | kw{number} | kalenderwoche {number} | {ordinal} kalenderwoche/kw
    | {number} . kalenderwoche/kw | woche {number}`,
  weekOfMonth: "{ordinal} woche des/im {monthname} | {ordinal} {monthweek}",
  inYear: "jahr/jahre/jahres {year} | gj {year} | gj{yy} | geschäftsjahr/geschäftsjahres {year}",
  yearGlue: "des jahres | ' | , | / | - | im jahr | in | .",
  parts: {
    first: "ersten tag des | erster tag des | ersten des",
    last: "letzten tag des | letzter tag des | letzten des | ultimo",
    begin: "anfang | anfangs | beginn | zu beginn | früh im | jahresbeginn | jahresanfang",
    middle: "mitte | jahresmitte",
    end: "ende | ausgangs | spät im | letzte woche im | letzten woche des | jahresende",
  },
  partsAfter: { begin: "", middle: "", end: "" },
  on: "am | vom | den | dem | der | datum :",
  events: "abnahme | go-live | golive | übergabe | start | rollout | termin | umstellung | lieferung",
  to: "bis | - | bis zum | bis einschließlich | und | auf | /",
  small: `der | die | das | den | dem | des | zum | zur | im | in | am | um | , | mitte | ende | anfang | etwa
    | ca | ca . | spätestens | uhr | kw | einschließlich | der woche vom | in der | mit`,
  next: `nächste | nächsten | nächster | nächstes | nächstem | kommende | kommenden | kommender | kommendes
    | folgende | folgenden | übernächste | übernächsten | in einer woche | in zwei wochen | in acht tagen
    | in 8 tagen`,
  limit: `bis | bis zum | bis einschließlich | spätestens | spätestens am | spätestens bis | vor dem | vor
    | fällig am | fällig | gültig bis | läuft bis | frühestens | ab dem | rechtzeitig zum | bevor`,
  every: `jeden | jede | jedes | jeder | an jedem | immer am | alle | stets am | wöchentlich am | monatlich am
    | jeweils | jeweils am | immer`,
  compared: `als | gegenüber | gegenüber dem | gegen | verglichen mit | im vergleich zu | im vergleich zum
    | im vergleich zur | im vergleich mit | vs | vs . | versus | statt | anstatt | auf dem niveau vom
    | auf vorjahresniveau | über dem | unter dem | über | unter | seinerzeit | entgegen | besser als
    | mehr als | weniger als`,
  likened: "wie",
  since: "seit | seitdem",
  sinceMeansFrom: false,
  unlessPast: "zum | per | ab | von | mit wirkung vom | mit wirkung zum",
  live: `live | online | produktiv | in betrieb | im einsatz | läuft | laufen | aktiv | verfügbar
    | erreichbar | freigeschaltet | im netz | am netz | in produktion | geöffnet | offen | nutzbar`,
  none: `kein | keine | keinen | keiner | nicht | null | ohne | niemand | nie | nichts | weniger | mehr | nur
    | %`,
  after: `nach | nach dem | nach der | im anschluss an | aus | infolge | wie besprochen | wie vereinbart
    | bestellung vom | auftrag vom | mail vom | angebot vom | rechnung vom | laut mail vom`,
  from: "von | gesunken von | gestiegen von | runter von | hoch von",
  into: "auf | bis auf | zu",
  plans: `wird | werden | werde | will | wollen | soll | sollen | sollte | sollten | muss | müssen | müsste | kann
    | können | könnte | könnten | möchte | möchten | würde | würden | dürfte | dürften | darf | geplant
    | geplante | geplanter | geplanten | planen | plant | voraussichtlich | vorgesehen | angesetzt
    | angepeilt | angestrebt | erwartet | erwarten | fällig | morgen | übermorgen | demnächst | künftig
    | zukünftig | gehen wir | gehen | geht | geht es | startet | starten | beginnt | beginnen | findet
    | finden | folgt | folgen | kommt | kommen | steht an | stehen an | treffen | trifft | liefern wir
    | liefert | eröffnen | eröffnet am | schalten wir | stellen wir | bitte | hoffen | hofft
    | hoffentlich | wenn | falls | sobald | sofern | bevor | gültig bis | gilt bis | läuft bis | endet
    | öffnungszeiten | geschäftszeiten | sprechzeiten | erreichbar von | geöffnet von | einladung
    | spätestens | ausstehend | anstehend | anstehende | anstehenden | verschoben auf | vormerken
    | in aussicht | fällt | tagt | entscheidet | präsentieren | präsentiert | übergeben wir
    | stimmen wir | verlegt | verschoben`,
  aims: `plan | pläne | ziel | ziele | zieltermin | frist | deadline | prognose | forecast | termin | budget
    | stichtag`,
  notPlans: `wie geplant | als geplant | früher als geplant | als erwartet | wie erwartet | heute morgen
    | gestern morgen | montag morgen | dienstag morgen | mittwoch morgen | donnerstag morgen
    | freitag morgen | samstag morgen | sonntag morgen | am morgen | kann nun | können nun | kann jetzt
    | können jetzt | können seit | kann seit | geplant war | geplant waren | vor plan | nach plan
    | über plan | unter plan | im plan | laut plan | vor der frist | im budget | unter budget
    | vor dem termin | am ziel | über ziel | zum termin`,
  past: `war | waren | hat | haben | hatte | hatten | wurde | wurden | ging | gingen | lief | liefen | kam
    | kamen | sank | sanken | stieg | stiegen | fiel | fielen | gab | lag | lagen | fand | fanden | begann
    | nahm | nahmen | ließ | ließen | hielt | hielten | schloss | schlossen | blieb | blieben
    | unterschrieb | unterschrieben | zog | zogen | sprach | sah | stand | standen | konnte | konnten
    | musste | mussten | durfte | durften | wollte | wollten | brachte | brachten | machte | machten
    | erreichte | startete | starteten | endete | stellte | stellten | schaltete | wechselte | sagte
    | sagten | zeigte | führte | lieferte | feierte | feierten | feiert | verlief | gewann | gewannen
    | erhielt | erhielten | bekam | bekamen | entschied | beschloss | stimmte | öffnete | eröffnete
    | eröffneten | meldete | lobte | sparte | senkte | gelang | gefiel | flog | brach | wuchs | wuchsen
    | trat | traten | löste | überzeugte | übertraf | worden | traf | trafen | riefen | rief | bot | boten
    | schnitt | schnitten | schrieb | schrieben | trug | trugen | hob | hoben | verband | empfing | half
    | halfen | hieß | las | lasen | maß | schloß | schuf | schufen | schwieg | sprang | sprangen | stahl
    | vergab | vergaben | warf | warfen | wies | wiesen | ergab | ergaben | entstand | bestand | bestanden
    | verstand | gewährte | *ierte | *ierten | *elte | *elten | *igte | *igten | *ichte | *ichten | *ützte
    | *ützten | setzte | setzten | legte | legten | reichte | klappte | klappten | dauerte | druckte
    | buchte | buchten | prüfte | prüften | kaufte | kauften | nutzte | nutzten | rollte | rollten
    | tauschte | tauschten | zügelten | zügelte | schickte | schickten | hörte | hörten | freute | freuten
    | dankte | bedankte | wählte | wählten | verkaufte | lernte | lernten | halbierte | verdoppelte
    | fehlte`,
  done: `ge*t | ge*en | *iert | be*t | ver*t | er*t | *ge*t | *ge*en | abgenommen | unterzeichnet
    | unterschrieben | freigegeben | live | fertig | online | erledigt | produktiv | abgeschlossen
    | umgestellt | umgezogen | bestanden | gewonnen | erhalten | begonnen | vergeben | verloren
    | entschieden | beschlossen | aus | durch | da | erfolgt | erfolgreich | rekord | kein | keine | null
    | beste | bester | bestes | ohne | zu | dicht`,
  begun: `kick-off | kickoff | kick off | auftakt | begann | begonnen | gestartet | bestellt | beauftragt
    | angefragt | gemeldet | versprochen | ging es los | losgelegt | erstkontakt | erstgespräch
    | angekündigt | zugesagt`,
  subjects: "wir | sie | ich | er | ist | sind",
  presents: `verlässt | verlassen uns | wechselt | wechseln | öffnet | öffnen | schließt | schließen | zieht um | ziehen um | umzieht
    | tritt | hört | scheidet | übernimmt | steigt aus | kündigt | läuft aus | laufen aus | zieht | ziehen`,
  conjunctions: `und | aber | sondern | weil | da wir | während | nachdem | sodass | so dass | dass | was | welche
    | welcher | welches | damit | denn | obwohl | wodurch | womit | danach | woraufhin`,
  identifiers: `rechnung | rechnungsnummer | rechnungsnr | nr | nummer | ticket | auftrag | bestellung | version
    | release | ver | v | kapitel | abschnitt | punkt | tel | telefon | fax | mobil | konto | iban | az
    | aktenzeichen | artikel | artikelnr | ref | id | seite | zimmer | raum | din | en | iso | norm
    | paragraf | absatz | ziffer | stufe | note | bewertung | von | auf | um | phase | uhr`,
  never: `rosenmontag | black friday | tag der arbeit | so viel | so viele | so gut | tag für tag | mitte ist
    | ende ist | am ende | letzten endes | am ende des tages`,
  dotted: true,
};
