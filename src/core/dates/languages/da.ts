// Danish words of past dates and of what is none.
import type { DateLanguage } from "./language.ts";

export const da: DateLanguage = {
  code: "da",
  common: `og | at | det | en | et | som | er | var | har | havde | blev | vi | de | han | hun | jeg | os
    | vores | deres | med | uden | for | af | på | i | til | fra | ved | efter | om | ikke | ingen | også
    | nu | da | den | alle | alt | begge | men | eller | kunden | siden | under | over | gik | sagde | kom`,
  months: `januar | februar | marts | april | maj | juni | juli | august | september | oktober | november
    | december`,
  monthsShort: "jan | feb | mar | apr | maj | jun | jul | aug | sept, sep | okt | nov | dec",
  doubtful: "jan | jul | april | august",
  doubtfulDates: "",
  weekdays: `mandag, mandagen, mandagens, mandag morgen, mandag aften | tirsdag, tirsdagens | onsdag, onsdagens
    | torsdag, torsdagens | fredag, fredagens | lørdag, lørdagens | søndag, søndagens`,
  monthWeeks: "",
  weekdaysShort: `mandags, man | tirsdags, tir | onsdags, ons | torsdags, tor | fredags, fre | lørdags, lør
    | søndags, søn`,
  ordinals: `første | anden, andet | tredje | fjerde | femte | sjette | syvende | ottende | niende | tiende
    | ellevte | tolvte`,
  ordinalMarks: ".",
  counts: {
    en: 1,
    et: 1,
    to: 2,
    "et par": 2,
    nogle: 3,
    tre: 3,
    fire: 4,
    fem: 5,
    seks: 6,
    syv: 7,
    otte: 8,
    ni: 9,
    ti: 10,
    elleve: 11,
    tolv: 12,
    fjorten: 14,
    tyve: 20,
    tredive: 30,
  },
  units: {
    day: ["dag | dagen", "dage"],
    week: ["uge | ugen", "uger"],
    month: ["måned | måneden", "måneder"],
    quarter: ["kvartal | kvartalet", "kvartaler"],
    half: ["halvår | halvåret", ""],
    year: ["år | året", ""],
  },
  days: {
    0: `i dag | idag | i morges | her til morgen | i formiddags | i eftermiddags | i aften | tidligere i dag`,
    [-1]: "i går | igår | i går aftes | i aftes | i går morges | i går eftermiddags | i nat | i går aften",
    [-2]: "i forgårs | forgårs | i forgårs aftes",
    [-14]: "for fjorten dage siden",
  },
  weekends: {
    0: "i weekenden | i løbet af weekenden | hen over weekenden | denne weekend",
    1: "sidste weekend | i sidste weekend | forrige weekend",
    2: "",
  },
  ago: `for {count} {units} siden | for cirka/omkring/knap/godt {count} {units} siden
    | {count} {units} siden`,
  weekday: {
    on: "i {wd}",
    last: "sidste/forrige/forgangne {weekday}",
    thisWeek: "{weekday} i denne uge | i denne uge , {weekday}",
    lastWeek: `{weekday} i? sidste uge | i sidste uge , {weekday} | sidste uges {weekday} | i {wd} i sidste uge`,
  },
  periods: {
    0: "denne/dette {unit} | tidligere denne/dette {unit}",
    1: "sidste/forrige/forgangne/seneste {unit}",
    2: "næstsidste {unit}",
  },
  named: { "year 0": "i år", "month 1": "forgangne måned" },
  thePeriod: "{unit}",
  dates: "{day} i {month}",
  dayOfMonth: "den {ordinal}",
  dayOfMonthSure: "{weekday} den {day} | den {day} denne måned | den {day} i måneden",
  in: "i | i løbet af | gennem | hele | i hele",
  quarters: "{ordinal} kvartal | kvartal {number}",
  halves: "{ordinal} halvår | {ordinal} halvdel af året | {ordinal} halvdel af | {ordinal} halvdel",
  weeks: "uge/ugen {number} | uge{number}",
  weekOfMonth: "{ordinal} uge i/af {month}",
  inYear: "år/året/regnskabsåret {year}",
  yearGlue: "' | / | - | , | af | i",
  parts: {
    first: "første dag i",
    last: "sidste dag i",
    begin: "begyndelsen af | starten af | primo | tidligt i",
    middle: "midten af | medio | midt i",
    end: "slutningen af | ultimo | sidst i | sent i | udgangen af | sidste uge af",
  },
  partsAfter: { begin: "", middle: "", end: "" },
  on: "den | pr . | d . | dato :",
  events: "levering | lancering | idriftsættelse | møde | go-live",
  to: "til | - | til og med | og | /",
  small: `den | det | de | i | på | af | , | slutningen af | begyndelsen af | midten af | klokken | kl . | kl
    | ultimo | primo | medio`,
  next: "næste | kommende | førstkommende | om en uge | om to uger | følgende",
  limit: `til og med | t . o . m . | inden | før | senest | senest den | fra og med | gælder til | gyldig til
    | løber til | med virkning fra | fra den | frem til | indtil`,
  every: "hver | hvert | alle | på hver | om",
  compared: `end | end i | end på | sammenlignet med | i forhold til | mod | vs | vs . | versus | i stedet for
    | som i | ligesom | samme periode | samme måned | samme uge | samme kvartal`,
  likened: "som",
  since: "siden | lige siden",
  sinceMeansFrom: false,
  unlessPast: "på | nu på | fra | til | pr .",
  live: `live | i drift | i produktion | online | aktiv | tilgængelig | åben | i luften | kører | lanceret
    | i brug`,
  none: "ingen | intet | ikke | nul | uden | aldrig | færre | mindre | mere | %",
  after: "efter | efter at | som følge af | ordre fra | mail fra | tilbud fra | som aftalt den",
  from: "fra | ned fra | op fra",
  into: "til | ned til | op til",
  plans: `skal | vil | bliver | bør | må | kan | planlagt | planlagte | planlægger | forventes | forventer
    | forventet | målet er | i morgen | i overmorgen | snart | næste | kommende | håber | forhåbentlig
    | hvis | så snart | venligst | senest | gælder | gyldig | udløber | åbningstider | åbent | åbent fra
    | starter | begynder | går vi | går live | leverer vi | leverer | finder sted | invitation
    | udskudt til | lancerer vi | mødes | ville`,
  aims: "plan | mål | målet | deadline | prognose | budget",
  notPlans: `som planlagt | end planlagt | end forventet | som forventet | kan nu | efter planen | før deadline
    | over målet`,
  past: `var | havde | har | blev | gik | kom | sagde | skrev | gav | tog | fik | faldt | steg | lå | fandt
    | gjorde | stod | holdt | vandt | så | begyndte | *ede | *erede | *tes | *edes | kunne | åbnede
    | flyttede | lukkede | nåede | købte | sendte`,
  done: `*et | *eret | underskrevet | godkendt | færdig | klar | i drift | live | online | leveret | gået
    | kommet | taget | fået | solgt | vundet | lukket | slukket | nul | ingen | rekord | bedste | laveste
    | højeste | ok | i hus | i luften | købt | nået | sket`,
  begun: `kick-off | kickoff | opstart | startede | startet | påbegyndt | bestilt | bestilte | lovet | lovede
    | første kontakt | anmeldt`,
  subjects: "er | vi",
  presents:
    "slutter | stopper | går | forlader | åbner | lukker | flytter | tiltræder | træder | ophører | kommer",
  conjunctions: "og | men | som | at | fordi | mens | så | hvilket | hvor | da | når | selvom | hvorefter",
  identifiers: `faktura | fakturanr | nr | nummer | sag | ticket | ordre | version | ver | v | release | ref
    | kapitel | afsnit | tlf | telefon | fax | side | artikel | standard | rum | karakter | konto | fase
    | kl`,
  never: `langfredag | black friday | skærtorsdag | fastelavnsmandag | anden påskedag | de seneste | de sidste
    | dag for dag | om dagen | pr . dag | en dag`,
  dotted: true,
};
