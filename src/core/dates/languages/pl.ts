// Polish words of past dates and of what is none.
import type { DateLanguage } from "./language.ts";

export const pl: DateLanguage = {
  code: "pl",
  common: `i | w | we | z | ze | na | do | od | po | o | u | za | dla | przez | przy | pod | nad | nie | jest
    | są | był | była | było | byli | były | został | została | zostało | się | to | ten | ta | te | tego
    | tej | klient | klienta | już | oraz | ale | a | jak | że | bez | wszystko | wszystkie | wszyscy
    | nasz | nasza | nasze | ich | jego | jej | nas | nam | oba | obie | obaj | żaden | żadna | gdy
    | tylko`,
  months: `styczeń, stycznia, styczniu, styczniem | luty, lutego, lutym | marzec, marca, marcu, marcem
    | kwiecień, kwietnia, kwietniu, kwietniem | maj, maja, maju, majem
    | czerwiec, czerwca, czerwcu, czerwcem | lipiec, lipca, lipcu, lipcem
    | sierpień, sierpnia, sierpniu, sierpniem | wrzesień, września, wrześniu, wrześniem
    | październik, października, październiku, październikiem
    | listopad, listopada, listopadzie, listopadem | grudzień, grudnia, grudniu, grudniem`,
  monthsShort: "sty | lut | mar | kwi | maj | cze | lip | sie | wrz | paź | lis | gru",
  doubtful: "maja | maj | luty | marca | lis | sie | lip | mar",
  doubtfulDates: "lis | sie | lip | mar | gru",
  weekdays: `poniedziałek, poniedziałku, poniedziałkiem, poniedziałkowy, poniedziałkowe, poniedziałkowa
    | wtorek, wtorku, wtorkiem, wtorkowy, wtorkowe, wtorkowa
    | środa, środę, środy, środzie, środą, środowy, środowe, środowa
    | czwartek, czwartku, czwartkiem, czwartkowy, czwartkowe, czwartkowa
    | piątek, piątku, piątkiem, piątkowy, piątkowe, piątkowa
    | sobota, sobotę, soboty, sobocie, sobotą, sobotni, sobotnie, sobotnia
    | niedziela, niedzielę, niedzieli, niedzielą, niedzielny, niedzielne, niedzielna`,
  monthWeeks: "",
  weekdaysShort: "pon | wt | śr | czw | pt | sob | niedz, nd",
  ordinals: `pierwszy, pierwsza, pierwsze, pierwszego, pierwszym, pierwszej
    | drugi, druga, drugie, drugiego, drugim, drugiej
    | trzeci, trzecia, trzecie, trzeciego, trzecim, trzeciej
    | czwarty, czwarta, czwarte, czwartego, czwartym, czwartej | piąty, piątego, piątym, piąta
    | szósty, szóstego | siódmy, siódmego | ósmy, ósmego | dziewiąty, dziewiątego | dziesiąty, dziesiątego
    | jedenasty, jedenastego | dwunasty, dwunastego | trzynastego | czternastego | piętnastego
    | szesnastego | siedemnastego | osiemnastego | dziewiętnastego | dwudziestego
    | dwudziestego pierwszego | dwudziestego drugiego | dwudziestego trzeciego | dwudziestego czwartego
    | dwudziestego piątego | dwudziestego szóstego | dwudziestego siódmego | dwudziestego ósmego
    | dwudziestego dziewiątego | trzydziestego | trzydziestego pierwszego`,
  ordinalMarks: ". | -go | go | -ego",
  counts: {
    jeden: 1,
    jedna: 1,
    dwa: 2,
    dwie: 2,
    parę: 3,
    kilka: 3,
    trzy: 3,
    cztery: 4,
    pięć: 5,
    sześć: 6,
    siedem: 7,
    osiem: 8,
    dziewięć: 9,
    dziesięć: 10,
    jedenaście: 11,
    dwanaście: 12,
    czternaście: 14,
    piętnaście: 15,
    dwadzieścia: 20,
    trzydzieści: 30,
  },
  units: {
    day: ["dzień | dnia", "dni"],
    week: ["tydzień | tygodnia | tygodniu", "tygodnie | tygodni"],
    month: ["miesiąc | miesiąca | miesiącu", "miesiące | miesięcy"],
    quarter: ["kwartał | kwartału | kwartale", "kwartały | kwartałów"],
    half: ["półrocze | półrocza | półroczu", ""],
    year: ["rok | roku", "lata | lat"],
  },
  days: {
    0: `dziś | dzisiaj | dziś rano | dzisiaj rano | dziś po południu | dziś wieczorem | dziś w nocy
      | przed chwilą | dzisiaj po południu`,
    [-1]: `wczoraj | wczoraj wieczorem | wczoraj rano | wczoraj po południu | wczoraj w nocy | ubiegłej nocy
      | zeszłej nocy | ostatniej nocy | minionej nocy | w nocy`,
    [-2]: "przedwczoraj | przedwczoraj wieczorem | onegdaj",
    [-7]: "tydzień temu | przed tygodniem | równo tydzień temu",
  },
  weekends: {
    0: `w weekend | w ten weekend | podczas weekendu | przez weekend | w czasie weekendu | w miniony weekend`,
    1: `w zeszły weekend | w ubiegły weekend | w ostatni weekend | zeszły weekend | w poprzedni weekend
      | zeszłego weekendu | w ubiegłym tygodniu w weekend`,
    2: "",
  },
  ago: `{count} {units} temu | {units} temu | około/ponad/prawie/niecałe/jakieś {count} {units} temu
    | przed {count} {units} | mniej więcej {count} {units} temu`,
  weekday: {
    on: "w/we {wd} .",
    last: `zeszły/ubiegły/ostatni/miniony/poprzedni {weekday}
      | zeszłą/ubiegłą/ostatnią/minioną/poprzednią {weekday}
      | zeszłego/ubiegłego/ostatniego/minionego {weekday} | zeszłej/ubiegłej/ostatniej/minionej {weekday}
      | zeszłym/ubiegłym {weekday}`,
    thisWeek: "{weekday} tego tygodnia | {weekday} w tym tygodniu | w tym tygodniu ,? w/we {weekday}",
    lastWeek: `{weekday} w zeszłym/ubiegłym/poprzednim tygodniu
      | w zeszłym/ubiegłym/poprzednim tygodniu ,? w/we {weekday} | {weekday} zeszłego/ubiegłego tygodnia`,
  },
  periods: {
    0: "w tym {unit} | ten/tego/bieżący/bieżącego/bieżącym {unit}",
    1: `zeszłym/ubiegłym/minionym/poprzednim/ostatnim {unit}
      | zeszłego/ubiegłego/minionego/poprzedniego/ostatniego {unit}
      | zeszły/ubiegły/miniony/poprzedni/ostatni {unit} | zeszłe/ubiegłe/minione/poprzednie {unit}`,
    2: "przedostatnim/przedostatni/przedostatniego {unit}",
  },
  named: {},
  thePeriod: "{unit}",
  dates: "{day} dnia {month}",
  dayOfMonth: "{marked} | {ordinal} | w dniu {marked}",
  dayOfMonthSure: `dnia {day} | w dniu {day} | {ordinal} tego miesiąca | {day} tego miesiąca | {day} bm | {day} b . m .`,
  in: "w | we | w miesiącu | przez cały | za | podczas | w ciągu | w całym",
  quarters: `{ordinal} kwartał/kwartału/kwartale/kwartałem | {number} kwartał/kwartału/kwartale
    | kwartał/kwartale {number} | {ordinal} kw | {number} kw .
    | {roman} kwartał/kwartału/kwartale/kwartałem | {roman} kw`,
  halves: `{ordinal} półrocze/półrocza/półroczu | {number} półrocze/półrocza/półroczu
    | {ordinal} połowa/połowie/połowy roku | {ordinal} połowa/połowie/połowy
    | {roman} półrocze/półrocza/półroczu`,
  weeks: `tydzień/tygodniu/tygodnia {number} | {number} .? tydzień/tygodniu/tygodnia
    | {number} .? tydzień/tygodniu/tygodnia roku | tydz/tyg .? {number}`,
  weekOfMonth: "{ordinal} tydzień/tygodniu/tygodnia {month}",
  inYear: "rok/roku {year} | {year} rok/roku/r | rok obrotowy {year}",
  yearGlue: "' | / | - | , | roku | w | r",
  parts: {
    first: "pierwszego dnia | pierwszy dzień | pierwszym dniu",
    last: "ostatniego dnia | ostatni dzień | ostatnim dniu",
    begin: "początku | początek | początkiem | pierwszych dniach",
    middle: "połowie | połowa | środku",
    end: "koniec | końcem | końcu | końca | ostatnich dniach | schyłku | ostatnim tygodniu",
  },
  partsAfter: { begin: "", middle: "", end: "" },
  on: "dnia | w dniu | z | z dnia | data :",
  events: "odbiór | wdrożenie | start | spotkanie | go-live",
  to: "do | - | i | a | po | /",
  small: `w | we | z | ze | na | do | o | godz | godz . | , | dnia | końca | końcem | połowy | początku | od
    | koniec`,
  next: `przyszły | przyszłą | przyszłego | przyszłym | następny | następną | następnego | następnym
    | najbliższy | najbliższą | najbliższego | najbliższym | kolejny | kolejnym | nadchodzący
    | nadchodzącą | nadchodzącym | za tydzień | za dwa tygodnie`,
  limit: `do | do dnia | do końca | przed | przed końcem | najpóźniej | najpóźniej do | najpóźniej w
    | nie później niż | ważne do | ważny do | ważna do | obowiązuje do | termin płatności | płatne do
    | począwszy od | z początkiem nadchodzącego`,
  every: "każdy | każdą | każdego | co | każdej | w każdy | w każdą | wszystkie | co drugi | każdym",
  compared: `niż | niż w | niż we | w porównaniu z | w porównaniu ze | w porównaniu do | w stosunku do | względem
    | vs | wobec | zamiast | jak w | wobec poziomu z | r/r | niźli | ponad | w relacji do
    | niż w tym samym okresie | tego samego okresu | analogicznego okresu | powyżej | poniżej`,
  likened: "jak",
  since: "od | od dnia | począwszy od | już od",
  sinceMeansFrom: true,
  unlessPast: "na | z dniem",
  live: `live | działa | działają | online | w produkcji | produkcyjnie | uruchomiony | uruchomiona
    | uruchomione | aktywny | aktywna | aktywne | dostępny | dostępna | dostępne | w użyciu | wdrożony
    | wdrożona | otwarty | otwarte | w eksploatacji`,
  none: "żaden | żadna | żadnej | nie | zero | bez | nikt | nigdy | mniej | więcej | brak | %",
  after: "po | po spotkaniu | w następstwie | zamówienie z | mail z | oferta z | zgodnie z ustaleniami z",
  from: "z | ze | spadł z | wzrósł z | spadła z | wzrosła z",
  into: "do | na",
  plans: `będzie | będą | będziemy | będę | zostanie | zostaną | ma być | mają być | mamy | powinien | powinna
    | powinno | powinny | musi | muszą | musimy | może | mogą | można | planujemy | planowany
    | planowana | planowane | planuje | zaplanowano na | zaplanowany | zaplanowana | zaplanowane
    | przewidziany | przewidziana | oczekujemy | spodziewamy | jutro | pojutrze | wkrótce | przyszły
    | ważne | ważny | ważna | obowiązuje | czynne | godziny otwarcia | godz . otwarcia | jeśli | jeżeli
    | gdyby | kiedy już | proszę | prosimy | mam nadzieję | ruszamy | ruszymy | startujemy | startuje
    | zaczynamy | zacznie | zaczniemy | zaczyna | rozpoczynamy | rozpocznie | dostarczymy | dostarczy
    | wdrożymy | uruchomimy | uruchomi | podpiszemy | podpisze | oddamy | przekażemy | przeniesiemy
    | spotykamy | spotkamy | odbędzie | odbędą | wypada | zaproszenie | przełożony na | przełożono na
    | chcemy | chcą | wygasa | wejdzie | otworzymy | zakończymy | pokażemy | kończy się | zapadnie
    | zapadną | nastąpi | przyjdzie | pojawi | ukaże | wróci`,
  aims: "plan | cel | cele | termin | prognoza | budżet",
  notPlans: `można już | może już | już można | zgodnie z planem | przed terminem | w terminie | ponad plan
    | po terminie`,
  past: `był | była | było | byli | były | został | została | zostało | zostali | zostały | *ał | *ała | *ało
    | *ali | *ały | *iła | *ił | *iło | *ili | *iły | *ył | *yła | *yło | *yli | *yły | *ęli | *ęła | *ął
    | *ęło | *edł | *szła | *szło | *szły | *liśmy | *łem | *łam | mieliśmy | poszło | doszło | wzrósł
    | wzrosła | spadł | spadła | spadły | miał | miała`,
  done: `*ano | *ono | *ęto | *yto | *any | *ana | *ane | *ony | *ona | *one | *ięty | *ięta | *ięte
    | podpisano | gotowe | gotowy | gotowa | live | online | ukończone | zakończone | zero | brak | bez
    | rekord | najlepszy | ok | koniec prac | odbiór | po sprawie`,
  begun: `kick-off | kickoff | rozpoczęto | rozpoczęły | rozpoczęła | rozpoczął | zaczęli | zaczęliśmy
    | zaczęło | zamówiono | zamówili | zlecono | zgłoszono | obiecano | pierwszy kontakt`,
  subjects: "jest | są",
  presents: `odchodzi | odchodzą | wchodzi | wchodzą | dołącza | dołączają | opuszcza | kończy | kończą | otwiera | zamyka
    | przechodzi | przechodzą | wygasa | przenosi`,
  conjunctions: `i | oraz | ale | a | że | który | która | które | którego | ponieważ | bo | gdzie | gdy | kiedy
    | więc | dlatego | choć | podczas gdy | po czym | natomiast | co`,
  identifiers: `faktura | fakturę | fv | nr | numer | zgłoszenie | zamówienie | wersja | wersji | v | ref | rozdział
    | punkt | pkt | tel | telefon | fax | strona | artykuł | art | norma | pokój | sala | ocena | iban
    | konto | etap | o godz | godz | par`,
  never: `wielki piątek | black friday | poniedziałek wielkanocny | tłusty czwartek | środa popielcowa
    | w ostatnich | w ciągu ostatnich | przez ostatnie | ostatnie dni | dzień po dniu | dzień dobry
    | co dzień | na dzień | dni robocze | dni temu nazad | lat doświadczenia`,
  dotted: true,
};
