// Dutch words of past dates and of what is none.
import type { DateLanguage } from "./language.ts";

export const nl: DateLanguage = {
  code: "nl",
  common: `de | het | een | en | of | maar | is | zijn | was | waren | heeft | hebben | had | werd | werden
    | wordt | we | wij | ze | zij | hij | ik | ons | onze | hun | met | zonder | voor | van | op | in
    | aan | bij | naar | uit | door | over | niet | geen | ook | nu | dan | als | dat | die | dit | er
    | nog | al | alle | alles | beide | na | sinds | om | te | ging | gaf | kwam | klant`,
  months: `januari | februari | maart | april | mei | juni | juli | augustus | september | oktober | november
    | december`,
  monthsShort: "jan | feb | mrt | apr | mei | jun | jul | aug | sept, sep | okt | nov | dec",
  doubtful: "jan | april",
  doubtfulDates: "",
  weekdays: `maandag, maandagochtend, maandagmorgen, maandagmiddag, maandagavond, maandagnacht
    | dinsdag, dinsdagochtend, dinsdagmorgen, dinsdagmiddag, dinsdagavond, dinsdagnacht
    | woensdag, woensdagochtend, woensdagmorgen, woensdagmiddag, woensdagavond, woensdagnacht
    | donderdag, donderdagochtend, donderdagmorgen, donderdagmiddag, donderdagavond, donderdagnacht
    | vrijdag, vrijdagochtend, vrijdagmorgen, vrijdagmiddag, vrijdagavond, vrijdagnacht
    | zaterdag, zaterdagochtend, zaterdagmorgen, zaterdagmiddag, zaterdagavond, zaterdagnacht
    | zondag, zondagochtend, zondagmorgen, zondagmiddag, zondagavond, zondagnacht`,
  monthWeeks: "",
  weekdaysShort: "ma | di | wo | do | vr | za | zo",
  ordinals: `eerste | tweede | derde | vierde | vijfde | zesde | zevende | achtste | negende | tiende | elfde
    | twaalfde`,
  ordinalMarks: "e | de | ste",
  counts: {
    een: 1,
    één: 1,
    twee: 2,
    "een paar": 3,
    "een aantal": 3,
    enkele: 3,
    drie: 3,
    vier: 4,
    vijf: 5,
    zes: 6,
    zeven: 7,
    acht: 8,
    negen: 9,
    tien: 10,
    elf: 11,
    twaalf: 12,
    veertien: 14,
    vijftien: 15,
    twintig: 20,
    dertig: 30,
  },
  units: {
    day: ["dag", "dagen | werkdagen"],
    week: ["week", "weken"],
    month: ["maand", "maanden"],
    quarter: ["kwartaal", "kwartalen"],
    half: ["halfjaar | half jaar", ""],
    year: ["jaar", "jaren"],
  },
  days: {
    0: `vandaag | vanochtend | vanmorgen | vanmiddag | vanavond | zojuist | zonet | eerder vandaag | daarnet`,
    [-1]: `gisteren | gisteravond | gisterochtend | gistermorgen | gistermiddag | gisternacht | gister
      | vannacht | afgelopen nacht | gisteren avond`,
    [-2]: "eergisteren | eergisteravond",
    [-14]: "veertien dagen geleden",
  },
  weekends: {
    0: `in het weekend | dit weekend | afgelopen weekend | het afgelopen weekend | in het afgelopen weekend
      | tijdens het weekend | van het weekend`,
    1: "vorig weekend | in het vorige weekend | het vorige weekend",
    2: "",
  },
  ago: `{count} {units} geleden | ongeveer/ruim/zo'n/bijna/circa/precies {count} {units} geleden
    | {count} {units} terug`,
  weekday: {
    on: "op {wd}",
    last: "afgelopen/vorige/laatste/verleden {wd} | {weekday} jl . | {weekday} jl | {weekday} jongstleden",
    thisWeek: "{weekday} van deze week | {weekday} deze week | deze week ,? op? {weekday}",
    lastWeek: "{weekday} van? vorige/afgelopen week | vorige/afgelopen/verleden week ,? op? {weekday}",
  },
  periods: {
    0: "deze/dit {unit} | lopende {unit} | eerder deze/dit {unit}",
    1: "vorige/vorig/afgelopen/verleden/voorgaande/voorgaand/laatste {unit}",
    2: "eervorige/eervorig {unit}",
  },
  named: { "year 1": "vorig jaar" },
  thePeriod: "{unit}",
  dates: "{day} van {month}",
  dayOfMonth: "op de {ordinal} | de {marked} | op {marked}",
  dayOfMonthSure: "{weekday} de? {day} | de {ordinal} van deze/de maand",
  in: "in | tijdens | gedurende | in de maand | over | heel | in heel",
  quarters: "k{number} | {ordinal} kwartaal | kwartaal {number}",
  halves: `{ordinal} halfjaar/jaarhelft | {ordinal} half jaar | {ordinal} helft van het jaar
    | {ordinal} helft van`,
  weeks: `week {number} | wk .? {number} | weeknummer {number} | kalenderweek {number} | weeknr . {number}`,
  weekOfMonth: "{ordinal} week van {month}",
  inYear: "jaar/boekjaar {year} | over heel? {year}",
  yearGlue: "van | ' | / | - | , | in",
  parts: {
    first: "eerste dag van",
    last: "laatste dag van",
    begin: "begin | begin van | vroeg in | eerste dagen van",
    middle: "medio | half | midden | halverwege | midden van | rond half",
    end: "eind | einde | eind van | einde van | laat in | laatste week van | laatste dagen van",
  },
  partsAfter: { begin: "", middle: "", end: "" },
  on: "op | per | van | dd | d . d . | datum : | de | om",
  events: "oplevering | livegang | lancering | overleg | go-live | acceptatie | migratie",
  to: "tot | - | t / m | tot en met | en | t m | naar | /",
  small: "de | het | een | van | in | op | , | 's | eind | begin | medio | uur | in de | deze | dit",
  next: `volgende | volgend | komende | komend | aankomende | aanstaande | a . s . | aanstaand
    | over een week | over twee weken | eerstvolgende`,
  limit: `tot | tot en met | t / m | t / m eind | vóór | uiterlijk | uiterlijk op | op zijn laatst
    | niet later dan | geldig tot | geldig tot en met | loopt tot | vervalt op | ingaande | tegen
    | ten laatste`,
  every: "elke | iedere | ieder | elk | alle | op elke | op iedere | telkens op | steeds op",
  compared: `dan | dan in | dan op | vs | vs . | tegenover | ten opzichte van | t . o . v . | vergeleken met
    | in vergelijking met | in plaats van | zoals in | net als | als in | versus | boven | onder
    | op het niveau van | dezelfde periode | dezelfde week | dezelfde maand | hetzelfde kwartaal`,
  likened: "zoals | als",
  since: "sinds | sedert",
  sinceMeansFrom: false,
  unlessPast: "per | voor | vanaf | met ingang van",
  live: `live | online | in productie | in gebruik | operationeel | actief | draait | draaien | beschikbaar
    | in de lucht | open | werkt | in bedrijf`,
  none: "geen | niet | nul | zonder | niemand | nooit | niets | minder | meer | %",
  after: `na | na de | na het | naar aanleiding van | n . a . v . | volgend op | bestelling van | mail van
    | offerte van | zoals besproken | order van`,
  from: "van | gedaald van | gestegen van | omlaag van",
  into: "naar | tot | op",
  plans: `zal | zullen | zou | zouden | gaat | gaan | ga | wordt | worden | moet | moeten | kan | kunnen | mag
    | mogen | wil | willen | gepland | geplande | verwacht | verwachten | verwachte | voorzien | beoogd
    | streven | morgen | overmorgen | binnenkort | straks | volgende | komende | aanstaande | hopen
    | hopelijk | als | zodra | mits | indien | graag | aub | a . u . b . | uiterlijk | geldig tot
    | loopt tot | verloopt | openingstijden | open van | geopend van | bereikbaar van | begint
    | beginnen | start op | starten | start | vindt plaats | vinden plaats | leveren we | leveren wij
    | levert | staat gepland | op de planning | uitgesteld tot | verschoven naar | uitnodiging
    | afspraak op | te leveren | loopt af | eindigt | valt | vallen | komt | komen`,
  aims: "plan | plannen | doel | doelen | streefdatum | deadline | prognose | begroting",
  notPlans: `zoals gepland | dan gepland | eerder dan gepland | dan verwacht | zoals verwacht | vrijdag morgen
    | maandag morgen | dinsdag morgen | woensdag morgen | donderdag morgen | gisteren morgen | kan nu
    | kunnen nu | nog een start | volgens plan | voor de deadline | vóór de deadline | binnen budget
    | boven plan`,
  past: `was | waren | heeft | hebben | had | hadden | werd | werden | ging | gingen | gaf | gaven | kwam
    | kwamen | daalde | daalden | steeg | stegen | liep | liepen | kreeg | kregen | deed | deden | zei
    | zag | vond | nam | bleef | stond | lag | sloot | won | ging live | tekende | tekenden | keurde
    | *erde | *elde | *igde | *akte | *opte | verhuisde | startte | opende | stemde | leverde | zijn | is`,
  done: `ge*d | ge*t | ge*en | *ge*d | *ge*t | *ge*en | be*d | ver*d | ont*en | live | klaar | afgerond
    | getekend | opgeleverd | online | gereed | goedgekeurd | ondertekend | verlengd | behaald | bereikt
    | ontvangen | begonnen | verkocht | af | binnen | rond | nul | geen | record | beste | hoogste
    | laagste | ok`,
  begun: `kick-off | kickoff | gestart | begonnen | begon | startte | besteld | aangevraagd | beloofd
    | eerste contact | eerste gesprek | gemeld | opdracht gegeven`,
  subjects: "is | zijn | we | ze | wij",
  presents: `vertrekt | vertrekken | verlaat | verlaten ons | stopt | stoppen | treedt | treden | loopt | lopen | opent | openen
    | sluit | sluiten | verhuist | verhuizen | stapt | stappen`,
  conjunctions: `en | maar | dat | die | wat | waar | omdat | terwijl | zodat | want | hoewel | waarna | daarna | wie`,
  identifiers: `factuur | factuurnr | nr | nummer | ticket | order | bestelling | versie | v | release | ref
    | referentie | hoofdstuk | paragraaf | tel | telefoon | fax | pagina | artikel | norm | dossier
    | kamer | cijfer | score | iban | rekening | fase | om`,
  never: `goede vrijdag | black friday | witte donderdag | de laatste | de afgelopen twee | de afgelopen drie
    | de afgelopen vier | de afgelopen jaren | de afgelopen maanden | de afgelopen weken
    | de afgelopen dagen | de laatste maanden | van dag tot dag | per dag | een dag | op een dag
    | tweede helft van de wedstrijd`,
  dotted: false,
};
