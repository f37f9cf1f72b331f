// Norwegian words of past dates and of what is none.
import type { DateLanguage } from "./language.ts";

export const nb: DateLanguage = {
  code: "nb",
  common: `og | å | det | en | et | ei | som | er | var | har | hadde | ble | vi | de | han | hun | jeg | oss
    | vår | vårt | våre | deres | med | uten | for | av | på | i | til | fra | ved | etter | om | ikke
    | ingen | også | nå | da | den | alle | alt | begge | men | eller | kunden | siden | under | over
    | gikk | sa | kom`,
  months: `januar | februar | mars | april | mai | juni | juli | august | september | oktober | november
    | desember`,
  monthsShort: "jan | feb | mar | apr | mai | jun | jul | aug | sept, sep | okt | nov | des",
  doubtful: "jan | jul | mars | april | august",
  doubtfulDates: "",
  weekdays: `mandag, mandagen, mandagens | tirsdag, tirsdagen, tirsdagens | onsdag, onsdagen, onsdagens
    | torsdag, torsdagen, torsdagens | fredag, fredagen, fredagens | lørdag, lørdagen, lørdagens
    | søndag, søndagen, søndagens`,
  monthWeeks: "",
  weekdaysShort: "man | tir | ons | tor | fre | lør | søn",
  ordinals: `første | andre | tredje | fjerde | femte | sjette | syvende, sjuende | åttende | niende | tiende
    | ellevte | tolvte`,
  ordinalMarks: ".",
  counts: {
    en: 1,
    ei: 1,
    et: 1,
    ett: 1,
    to: 2,
    "et par": 2,
    noen: 3,
    tre: 3,
    fire: 4,
    fem: 5,
    seks: 6,
    sju: 7,
    syv: 7,
    åtte: 8,
    ni: 9,
    ti: 10,
    elleve: 11,
    tolv: 12,
    fjorten: 14,
    tjue: 20,
    tretti: 30,
  },
  units: {
    day: ["dag | dagen", "dager"],
    week: ["uke | uken | uka", "uker"],
    month: ["måned | måneden", "måneder"],
    quarter: ["kvartal | kvartalet", "kvartaler"],
    half: ["halvår | halvåret", ""],
    year: ["år | året", ""],
  },
  days: {
    0: "i dag | idag | i morges | i formiddag | i ettermiddag | i kveld | tidligere i dag",
    [-1]: "i går | igår | i går kveld | i går morges | i går ettermiddag | i natt",
    [-2]: "i forgårs | i forgårs kveld",
    [-14]: "for fjorten dager siden",
  },
  weekends: {
    0: "i helgen | i helga | i løpet av helgen | denne helgen | i løpet av helga",
    1: "forrige helg | sist helg | sist helga | i forrige helg",
    2: "",
  },
  ago: `for {count} {units} siden | for cirka/omtrent/snaut/drøyt {count} {units} siden
    | {count} {units} siden`,
  weekday: {
    on: "{weekday} kveld/morgen/ettermiddag",
    last: "sist/forrige {weekday} | {weekday} som var",
    thisWeek: "{weekday} i? denne uken/uka | denne uka/uken , {weekday}",
    lastWeek: `{weekday} i? forrige uke | forrige uke , {weekday} | forrige ukes {weekday} | {weekday} sist uke`,
  },
  periods: {
    0: "denne/dette {unit} | tidligere denne/dette {unit}",
    1: "forrige/sist/siste {unit}",
    2: "forforrige {unit}",
  },
  named: { "year 0": "i år", "year 1": "i fjor", "year 2": "i forfjor" },
  thePeriod: "{unit}",
  dates: "{day} i {month}",
  dayOfMonth: "den {ordinal}",
  dayOfMonthSure: "{weekday} den {day} | den {day} denne måneden | den {day} i måneden",
  in: "i | i løpet av | gjennom | hele | i hele",
  quarters: "{ordinal} kvartal/kvartalet | kvartal {number}",
  halves: `{ordinal} halvår/halvåret | {ordinal} halvdel av året | {ordinal} halvdel av | {ordinal} halvdel`,
  weeks: "uke/uka {number} | uke{number}",
  weekOfMonth: "{ordinal} uke/uken/uka i/av {month}",
  inYear: "år/året/regnskapsåret {year}",
  yearGlue: "' | / | - | , | av | i",
  parts: {
    first: "første dag i",
    last: "siste dag i",
    begin: "begynnelsen av | starten av | primo | tidlig i",
    middle: "midten av | medio | midt i",
    end: "slutten av | ultimo | sist i | sent i | utgangen av | siste uke i",
  },
  partsAfter: { begin: "", middle: "", end: "" },
  on: "den | per | pr . | dato : | d .",
  events: "levering | lansering | idriftsettelse | møte | go-live",
  to: "til | - | til og med | og | /",
  small: `den | det | de | i | på | av | , | slutten av | begynnelsen av | midten av | klokken | kl . | kl`,
  next: "neste | kommende | førstkommende | om en uke | om to uker | påfølgende",
  limit: `til og med | t . o . m . | innen | før | senest | senest den | fra og med | gjelder til | gyldig til
    | løper til | med virkning fra | fram til | frem til | inntil`,
  every: "hver | hvert | alle | på hver",
  compared: `enn | enn i | enn på | sammenlignet med | i forhold til | mot | vs | vs . | versus | i stedet for
    | som i | samme periode | samme måned | samme uke | samme kvartal`,
  likened: "som",
  since: "siden | helt siden",
  sinceMeansFrom: false,
  unlessPast: "på | nå på | fra | til | per",
  live: `live | i drift | i produksjon | online | aktiv | tilgjengelig | åpen | på lufta | på luften | kjører
    | lansert | i bruk`,
  none: "ingen | ikke | null | uten | aldri | færre | mindre | mer | %",
  after: "etter | etter at | som følge av | ordre fra | e-post fra | tilbud fra | som avtalt den",
  from: "fra | ned fra | opp fra",
  into: "til | ned til | opp til",
  plans: `skal | vil | blir | bør | må | kan | planlagt | planlagte | planlegger | forventes | forventer
    | forventet | målet er | i morgen | i overmorgen | snart | neste | kommende | håper
    | forhåpentligvis | hvis | så snart | vennligst | senest | gjelder | gyldig | utløper | åpningstider
    | åpent | åpent fra | starter | begynner | går vi | går live | leverer vi | leverer | finner sted
    | invitasjon | utsatt til | lanserer vi | møtes | ville`,
  aims: "plan | mål | målet | frist | fristen | deadline | prognose | budsjett",
  notPlans: `som planlagt | enn planlagt | enn forventet | som forventet | kan nå | etter planen | før fristen
    | over målet`,
  past: `var | hadde | har | ble | gikk | kom | sa | skrev | ga | tok | fikk | falt | steg | lå | fant
    | gjorde | sto | holdt | vant | så | begynte | åpnet | flyttet | startet opp | *erte | *ket | *net
    | *stet | kunne | nådde | kjøpte | sendte | stengte`,
  done: `*et | *ert | signert | godkjent | ferdig | klar | i drift | live | online | levert | gått | kommet
    | tatt | fått | solgt | vunnet | stengt | null | ingen | rekord | beste | laveste | høyeste | ok
    | i havn | kjøpt | nådd | skjedd | slått av`,
  begun: `kick-off | kickoff | oppstart | startet | påbegynt | bestilt | bestilte | lovet | lovte
    | første kontakt | meldt`,
  subjects: "er | vi",
  presents: "slutter | går | forlater | åpner | stenger | flytter | tiltrer | opphører | kommer",
  conjunctions: `og | men | som | at | fordi | mens | så | noe som | hvor | da | når | selv om | hvoretter`,
  identifiers: `faktura | fakturanr | nr | nummer | sak | ticket | ordre | versjon | ver | v | release | ref
    | kapittel | avsnitt | tlf | telefon | faks | side | artikkel | standard | rom | karakter | konto
    | fase | kl`,
  never: `langfredag | black friday | skjærtorsdag | andre påskedag | de siste | dag for dag | om dagen
    | per dag | en dag`,
  dotted: true,
};
