// Swedish words of past dates and of what is none.
import type { DateLanguage } from "./language.ts";

export const sv: DateLanguage = {
  code: "sv",
  common: `och | att | det | en | ett | som | är | var | har | hade | blev | vi | de | han | hon | jag | oss
    | vår | vårt | våra | deras | med | utan | för | av | på | i | till | från | vid | efter | om | inte
    | inga | ingen | också | nu | då | den | alla | allt | båda | när | men | eller | kunden | sedan
    | under | över | helt | gick`,
  months: `januari | februari | mars | april | maj | juni | juli | augusti | september | oktober | november
    | december`,
  monthsShort: "jan | feb | mar | apr | maj | jun | jul | aug | sept, sep | okt | nov | dec",
  doubtful: "mars | jul | april",
  doubtfulDates: "",
  weekdays: `måndag, måndagen, måndagens, måndagskväll, måndagskvällen, måndagsmorgon, måndagsmorse, måndagseftermiddag
    | tisdag, tisdagen, tisdagens, tisdagskväll, tisdagskvällen, tisdagsmorgon
    | onsdag, onsdagen, onsdagens, onsdagskväll, onsdagskvällen, onsdagsmorgon
    | torsdag, torsdagen, torsdagens, torsdagskväll, torsdagskvällen, torsdagsmorgon
    | fredag, fredagen, fredagens, fredagskväll, fredagskvällen, fredagsmorgon, fredagseftermiddag
    | lördag, lördagen, lördagens, lördagskväll, lördagskvällen
    | söndag, söndagen, söndagens, söndagskväll, söndagskvällen`,
  monthWeeks: "",
  weekdaysShort: `måndags, mån | tisdags, tis | onsdags, ons | torsdags, tors | fredags, fre | lördags, lör
    | söndags, sön`,
  ordinals: `första | andra | tredje | fjärde | femte | sjätte | sjunde | åttonde | nionde | tionde | elfte
    | tolfte`,
  ordinalMarks: ":e | :a | e | a",
  counts: {
    en: 1,
    ett: 1,
    två: 2,
    "ett par": 2,
    några: 3,
    tre: 3,
    fyra: 4,
    fem: 5,
    sex: 6,
    sju: 7,
    åtta: 8,
    nio: 9,
    tio: 10,
    elva: 11,
    tolv: 12,
    fjorton: 14,
    femton: 15,
    tjugo: 20,
    trettio: 30,
  },
  units: {
    day: ["dag | dagen", "dagar"],
    week: ["vecka | veckan", "veckor"],
    month: ["månad | månaden", "månader"],
    quarter: ["kvartal | kvartalet", ""],
    half: ["halvår | halvåret", ""],
    year: ["år | året", ""],
  },
  days: {
    0: `idag | i dag | i morse | imorse | i kväll | ikväll | i eftermiddags | i förmiddags | tidigare idag
      | nyss | tidigare i dag`,
    [-1]: `igår | i går | i går kväll | igår kväll | i går morse | igår morse | i går eftermiddag
      | igår eftermiddag | i natt | inatt | i går natt`,
    [-2]: "i förrgår | iförrgår | förrgår | i förrgår kväll",
    [-14]: "för fjorton dagar sedan",
  },
  weekends: {
    0: `i helgen | under helgen | denna helg | den här helgen | nu i helgen | över helgen | helgen som var`,
    1: "förra helgen | i förra helgen | förra veckoslutet | under förra helgen",
    2: "",
  },
  ago: `för {count} {units} sedan | för {count} {units} sen
    | för cirka/ungefär/drygt/knappt/bara {count} {units} sedan | {count} {units} sedan
    | för snart {count} {units} sedan`,
  weekday: {
    on: "i {wd} | i {wd} kväll | i {wd} morse",
    last: "förra/senaste {weekday} | {weekday} som var",
    thisWeek: `{weekday} denna vecka | {weekday} den här veckan | {weekday} i denna vecka
      | denna vecka , på {weekday}`,
    lastWeek: `{weekday} i? förra veckan | förra veckans {weekday} | i {wd} förra veckan
      | förra veckan ,? på {weekday}`,
  },
  periods: {
    0: "denna/detta {unit} | den/det här {unit} | innevarande {unit} | tidigare denna/detta {unit}",
    1: "förra/föregående/senaste {unit}",
    2: "förrförra {unit}",
  },
  named: {
    "year 0": "i år",
    "year 1": "i fjol | fjolåret | fjol",
    "year 2": "i förfjol",
    "week 0": "i veckan",
  },
  thePeriod: "{unit}",
  dates: "{day} i {month}",
  dayOfMonth: "den {day}",
  dayOfMonthSure: "{weekday} den? {day} | den {day} denna månad | den {day} i månaden",
  in: "i | under | i månaden | under hela | hela | i hela",
  quarters: "{ordinal} kvartal/kvartalet | kvartal {number} | kv .? {number}",
  halves: `{ordinal} halvår/halvåret | {ordinal} halvan av året | {ordinal} halvan av | {ordinal} hälften av
    | {ordinal} hälft`,
  weeks: "vecka/veckan {number} | v .? {number} | v{number}",
  weekOfMonth: "{ordinal} veckan i/av {month}",
  inYear: "år/året/räkenskapsåret {year}",
  yearGlue: "' | / | - | , | år | av",
  parts: {
    first: "första dagen i",
    last: "sista dagen i",
    begin: "början av | början på | tidigt i | tidigt under | inledningen av | första dagarna i",
    middle: "mitten av | mitten på | halvvägs in i",
    end: "slutet av | slutet på | sent i | sent under | utgången av | sista veckan i | sista dagarna i",
  },
  partsAfter: { begin: "", middle: "", end: "" },
  on: "den | per | datum : | d .",
  events: "leverans | lansering | driftsättning | möte | go-live",
  to: "till | - | t . o . m . | tom | till och med | och | /",
  small: `den | det | de | i | på | av | , | slutet av | början av | mitten av | klockan | kl | kl . | en
    | ett | en vecka i`,
  next: "nästa | nästkommande | kommande | om en vecka | om två veckor | instundande | påföljande",
  limit: `t . o . m . | tom | till och med | före | innan | senast | senast den | från och med | fr . o . m .
    | from | giltigt till | giltig till | gäller till | löper till | med start | per den | fram till
    | dags datum`,
  every: "varje | varenda | alla | på varje | var | var och en | varannan",
  compared: `än | än i | än under | jämfört med | mot | vs | vs . | versus | gentemot | i stället för
    | istället för | som i | som under | i förhållande till | samma period | samma månad | samma vecka
    | samma kvartal | över | under nivån i | kontra`,
  likened: "som",
  since: "sedan | ända sedan | alltsedan | sen",
  sinceMeansFrom: false,
  unlessPast: "på | nu på | från | till | inför",
  live: `live | i drift | i produktion | online | igång | aktiv | aktivt | tillgänglig | tillgängligt | öppen
    | öppet | lanserad | i bruk | uppe | skarpt`,
  none: "ingen | inget | inga | inte | noll | utan | aldrig | färre | mindre | mer | %",
  after: `efter | efter att | till följd av | beställning från | mejl från | mail från
    | enligt överenskommelse den | offert från`,
  from: "från | ner från | upp från | ned från",
  into: "till | ner till | upp till",
  plans: `ska | skall | kommer | kommer att | bör | måste | kan | får | vill | planerad | planerat | planerade
    | planeras | planerar | plan för | förväntas | förväntar | väntas | beräknas | beräknad | målet är
    | i morgon | imorgon | i övermorgon | övermorgon | snart | nästa | kommande | hoppas
    | förhoppningsvis | om vi | om de | om ni | om kunden | så snart | vänligen | senast | giltigt
    | giltig | löper ut | öppettider | öppet | öppet från | bokat till | startar | börjar | går vi
    | går live | levererar vi | levererar | äger rum | inbjudan | uppskjuten till | kallelse
    | lanserar vi | träffas | blir`,
  aims: "plan | mål | målet | deadline | prognos | budget",
  notPlans: `som planerat | än planerat | kan nu | enligt plan | före deadline | innan deadline | över mål
    | inom budget | över målet`,
  past: `var | hade | har | blev | blevo | gick | kom | sa | sade | skrev | gav | tog | fick | sjönk | steg
    | föll | låg | fann | gjorde | stod | höll | vann | såg | började | *ade | *tes | *des | flyttade
    | öppnade | godkände | levererade | kunde | stängde | nådde | köpte | hände | skickade | signerade`,
  done: `*ats | *at | *ades | *ad | *erat | *erad | *erats | godkänd | godkänt | undertecknat | undertecknad
    | påskrivet | klart | klar | färdig | färdigt | i drift | live | online | igång | levererat
    | levererad | gått | kommit | tagit | fått | skrivit | gjort | såld | sålt | vunnit | stängd | noll
    | inga | ingen | inget | rekord | bästa | lägsta | högsta | ok | i hamn | släppt | köpt | nått | sagt
    | skett | bytt | gjorts`,
  begun: `kick-off | kickoff | uppstart | startade | startat | påbörjades | påbörjat | beställdes | beställt
    | beställde | utlovat | lovade | första kontakten | anmäldes`,
  subjects: "är | vi",
  presents: "slutar | går | lämnar | öppnar | stänger | flyttar | tillträder | avgår | upphör",
  conjunctions: `och | men | som | att | eftersom | medan | så att | därför | vilket | vilken | där | när | fast
    | varefter | då`,
  identifiers: `faktura | fakturanr | nr | nummer | ärende | biljett | order | version | ver | v | release | ref
    | referens | kapitel | avsnitt | tel | telefon | fax | sida | artikel | standard | rum | betyg | iban
    | konto | fas | kl`,
  never: `långfredag | långfredagen | svarta fredagen | black friday | skärtorsdagen | annandag | de senaste
    | senaste tiden | under de senaste | senaste åren | dag för dag | per dag | en dag | om dagen
    | i månaden | i veckan 24`,
  dotted: false,
};
