// Polish words for numbers, units, changes and roles; stems stand for the cases and persons.
import type { Language } from "./language.ts";
import { list, multiplied, named, phrased, words } from "./lists.ts";

export const pl: Language = {
  code: "pl",
  decimal: ",",
  telltale: words(`
    i w z na że się jest są był była było do od dla nie to jak po przez oraz już też także tylko teraz co tym ten ta te tego tej który
    która które za przy ich jego jej nas nam nasz nasza klient klienta klientów dzięki więc gdy niż ponad o ze we ale czy będzie mamy
    wzrost spadek rocznie miesięcznie zł procent dni godzin`),

  cardinals: {
    zero: 0,
    ...named(1, "jeden jedna jedno jednej jedną jednego jednym jednemu"),
    ...named(1.5, "półtora półtorej"),
    ...named(0.5, "pół"),
    ...named(2, "dwa dwie dwóch dwu dwom dwoma dwoje dwojga"),
    ...named(3, "trzy trzech trzem trzema troje trojga"),
    ...named(4, "cztery czterech czterem czterema czworo"),
    ...named(5, "pięć pięciu pięcioma pięcioro"),
    ...named(6, "sześć sześciu sześcioma"),
    ...named(7, "siedem siedmiu siedmioma"),
    ...named(8, "osiem ośmiu ośmioma"),
    ...named(9, "dziewięć dziewięciu dziewięcioma"),
    ...named(10, "dziesięć dziesięciu dziesięcioma"),
    ...named(11, "jedenaście jedenastu"),
    ...named(12, "dwanaście dwunastu"),
    ...named(13, "trzynaście trzynastu"),
    ...named(14, "czternaście czternastu"),
    ...named(15, "piętnaście piętnastu"),
    ...named(16, "szesnaście szesnastu"),
    ...named(17, "siedemnaście siedemnastu"),
    ...named(18, "osiemnaście osiemnastu"),
    ...named(19, "dziewiętnaście dziewiętnastu"),
    ...named(20, "dwadzieścia dwudziestu"),
    ...named(30, "trzydzieści trzydziestu"),
    ...named(40, "czterdzieści czterdziestu"),
    ...named(50, "pięćdziesiąt pięćdziesięciu"),
    ...named(60, "sześćdziesiąt sześćdziesięciu"),
    ...named(70, "siedemdziesiąt siedemdziesięciu"),
    ...named(80, "osiemdziesiąt osiemdziesięciu"),
    ...named(90, "dziewięćdziesiąt dziewięćdziesięciu"),
    ...named(100, "sto stu"),
    ...named(200, "dwieście dwustu"),
    ...named(300, "trzysta trzystu"),
    ...named(400, "czterysta czterystu"),
    ...named(500, "pięćset pięciuset"),
    ...named(600, "sześćset sześciuset"),
    ...named(700, "siedemset siedmiuset"),
    ...named(800, "osiemset ośmiuset"),
    ...named(900, "dziewięćset dziewięciuset"),
    ...named(1000, "tysiąc tysiąca"),
    ...named(1e6, "milion"),
    ...named(1e9, "miliard"),
  },
  scales: {
    ...named(1e3, "tys tysiąc tysiące tysięcy tysiąca tysiącach tyś tysiączków"),
    ...named(1e6, "mln milion miliony milionów miliona milionach mil"),
    ...named(1e9, "mld miliard miliardy miliardów miliarda"),
    bln: 1e12,
    ...named(12, "tuzin tuziny tuzinów"),
  },
  articles: [],
  numberGlue: ["i", "oraz"],
  joinsNumbers: false,
  andHalf: phrased(0.5, "i pół"),
  fractions: {
    ...named(1 / 3, "trzecia trzecią trzecie trzeciej trzecich"),
    ...named(1 / 4, "czwarta czwartą czwarte czwartej czwartych"),
    ...named(1 / 5, "piąta piątą piąte piątej piątych"),
    ...named(1 / 6, "szósta szóstą"),
    ...named(1 / 10, "dziesiąta dziesiątą dziesiąte dziesiątych"),
  },
  vagueNumbers: {
    ...phrased(2, "parę | para"),
    ...phrased(25e4, "ćwierć miliona"),
    ...phrased(15, "kwadrans | kwadransa"),
    ...phrased(45, "trzy kwadranse"),
    ...phrased(12, "tuzin"),
  },
  vagueTimes: {
    ...phrased("seconds", "kilka sekund | kilku sekund | sekund | sekundy | parę sekund"),
    ...phrased(
      "minutes",
      "kilka minut | kilku minut | kilkanaście minut | kilkunastu minut | kilkudziesięciu minut | kilkadziesiąt minut | minut | minuty | paru minut | parę minut",
    ),
    ...phrased(
      "hours",
      "kilka godzin | kilku godzin | kilkunastu godzin | kilkanaście godzin | godzin | godziny | paru godzin | parę godzin | z dnia na dzień",
    ),
    ...phrased(
      "days",
      "kilka dni | kilku dni | kilkunastu dni | kilkanaście dni | dni | dnia | paru dni | parę dni",
    ),
    ...phrased("weeks", "kilka tygodni | kilku tygodni | tygodni | tygodnia | paru tygodni"),
    ...phrased("months", "kilka miesięcy | kilku miesięcy | miesięcy | miesiąca | paru miesięcy"),
    ...phrased("years", "kilka lat | kilku lat | lat"),
  },
  outOf: list("na | na każde | z | spośród | ze"),

  currencies: {
    ...phrased(
      "PLN",
      "złoty | złote | złotych | złotego | złotym | złotówek | złotówki | zl | zł | zeta | złociszy",
    ),
    ...phrased("EUR", "euro"),
    ...phrased("$", "dolar | dolary | dolarów | dolara | dolarach"),
    ...phrased("USD", "dolarów amerykańskich | usd"),
    ...phrased("GBP", "funt | funty | funtów | funta | funtów szterlingów"),
    ...phrased("CHF", "frank | franki | franków | franków szwajcarskich"),
    ...phrased("kr", "koron | korony | korona"),
    ...phrased("CZK", "koron czeskich | korony czeskie"),
    ...phrased("SEK", "koron szwedzkich | korony szwedzkie"),
    ...phrased("NOK", "koron norweskich"),
    ...phrased("DKK", "koron duńskich"),
    ...phrased("JPY", "jenów | jeny"),
    ...phrased("UAH", "hrywien | hrywny"),
  },
  cents: {
    ...named("PLN", "grosz grosze groszy gr"),
    ...named("EUR", "eurocentów eurocenty"),
    ...named("$", "cent centy centów"),
  },
  moneyNouns: words(
    "oszczędności oszczędność oszczędzają zaoszczędzili zaoszczędzone marży marża przychodu przychodów zysku kosztów budżet",
  ),
  currencyGlue: [],
  percent: list("procent | procenta | procentów | procentach | procentami | proc. | proc | pct"),
  points: list(
    `punkty procentowe | punktów procentowych | punkt procentowy | punktu procentowego | punkta procentowe | pkt proc. | pkt proc | pkt. proc. | pkt. proc | pkt procentowe |
    pkt procentowych | pkt. procentowych | pkt % | pkt. % | p.p. | p.p | pp | pp. | p. proc. | punktów proc. | punkty proc. | punktów % | pkt | punkty | punktów | punkt`,
  ),
  basisPoints: list("punktów bazowych | punkty bazowe | pkt bazowych | pb | pkt baz."),
  timeUnits: {
    ...named("milliseconds", "ms milisekund milisekundy milisekunda"),
    ...named("seconds", "s sek sekunda sekundy sekund sekundę sekundach"),
    ...named("minutes", "min minuta minuty minut minutę minutach minutami kwadrans kwadransa kwadranse"),
    ...named(
      "hours",
      "h godz godzina godziny godzin godzinę godzinach godzinami roboczogodzin roboczogodziny roboczogodzina rbh osobogodzin godzinie",
    ),
    ...named(
      "days",
      "dzień dni dnia dniach dniami doba doby dób dobę osobodni roboczodni osobodzień osobodnia md dniówek",
    ),
    ...named("weeks", "tydzień tygodnie tygodni tygodnia tygodniach tyg tyg. tydz tygodniu"),
    ...named(
      "months",
      "miesiąc miesiące miesięcy miesiąca miesiącach mies mies. m-ce m-cy m-c osobomiesięcy",
    ),
    ...named("years", "rok lata lat roku latach lata"),
  },
  adjectives: list(
    `nowe* | nowy* | nowa | nową | robocz* | kalendarzow* | dodatkow* | aktywn* | płac* | płatn* | kwalifikowan* | zakwalifikowan* | zarejestrowan* | unikaln* | ręczn* | pełn* | więcej | mniej | różn* | kolejn* | otwart* | stał* |
    dług* | całych | cał* | zadowolon* | zewnętrzn* | potencjaln* | powracając* | łącznie | średnio | osobn* | pojedyncz* | organiczn* | potwierdzon* | świeżych | osobo | biznesow* | gorących | sprzedażow* | miesięczn* | tygodniow* | dzienn* |
    pracy | sprzedan* | polskich | dużych | małych | lojaln* | indywidualn* | zbędn* | udan* | cennych | tych | takich | żmudn*`,
  ),
  times: list("razy | raza | krotnie | -krotnie | krotny | krotność | -krotny | krotnego | -krotnego"),
  factors: list("współczynnik | współczynnikiem"),
  multiples: {
    ...multiplied(
      2,
      "increase",
      "podwoi* | podwaja* | podwojen* | podwojon* | podwojenie | podwójn* | zdublow* | w dwójnasób",
    ),
    ...multiplied(3, "increase", "potroi* | potraja* | potrojen* | potrojon* | potrójn*"),
    ...multiplied(4, "increase", "czterokrotny wzrost | poczwór*"),
    ...multiplied(2, null, "dwukrotn* | dwakroć | dwukrotność"),
    ...multiplied(3, null, "trzykrotn* | trójkrotn*"),
    ...multiplied(4, null, "czterokrotn*"),
    ...multiplied(5, null, "pięciokrotn*"),
    ...multiplied(6, null, "sześciokrotn*"),
    ...multiplied(7, null, "siedmiokrotn*"),
    ...multiplied(8, null, "ośmiokrotn*"),
    ...multiplied(10, null, "dziesięciokrotn*"),
    ...multiplied(12, null, "dwunastokrotn*"),
    ...multiplied(20, null, "dwudziestokrotn*"),
    ...multiplied(100, null, "stukrotn*"),
    ...multiplied(
      0.5,
      "decrease",
      `połowę mniej | o połowę mniej | o połowę krócej | o połowę krótsz* | o połowę taniej | o połowę niższ* | do połowy | na pół | połowę czasu | połowa czasu | w połowie czasu | za połowę ceny | połowę kosztów | połowa kosztów | przepołow*`,
    ),
    ...multiplied(
      0.5,
      null,
      "o połowę | o ponad połowę | o prawie połowę | o niemal połowę | o blisko połowę | o około połowę | o ok. połowę | o jakąś połowę",
    ),
  },
  notCounted: words(`
    a aby albo ale ani aż bez bo bowiem by być był była było byli były będzie będą cały całego chociaż co coś czy czyli dalej dla dlatego do dość dwa dzięki dziś dzisiaj
    gdy gdyby gdyż gdzie go i ich ile im inne innych iż ją jak jakie jako jednak jednym jego jej jemu jest jestem jesteśmy jeszcze jeśli jeżeli już każdego każdej każdy każda każdym
    kiedy kilka kilku ktoś która które którego której którą którzy których którym lub ma mają mam mamy mi między miał miała miało mieli może można mu musi my na nad nam nami nas nasz nasza nasze naszej naszych natomiast
    nawet nią nich nie niego niej niemal nim niż no o obecnie od ok około on ona one oni oraz pan pani po pod podczas ponad ponieważ poza prawie przed przede przez przy raz razem również
    są się skąd sobie stąd swoje swoich swojej ta tak taki takie także tam te tego tej temu ten teraz też to tu tutaj tych tylko tym u w wcześniej we według więc wraz wreszcie wszystkie wszystkich wszystko właśnie wtedy
    z za zaledwie zamiast zaś zatem ze zł że żeby żaden żadnych poprzednio obok wobec mimo pomimo oprócz dotychczas wciąż nadal ostatnio potem później pierwszy pierwsza
    dzień dni dnia dniach doba doby tydzień tygodni tygodnie tygodnia tygodniu miesiąc miesięcy miesiące miesiąca miesiącu rok roku lat lata latach r kwartał kwartale kwartału
    godzin godziny godzina godz minut minuty minuta min sekund sekundy sekunda proc procent procenta punkt punkty punktów pkt p pp x razy raza
    rocznie miesięcznie tygodniowo dziennie kwartalnie więcej mniej wyżej niżej szybciej taniej krócej dłużej netto brutto rano wieczorem łącznie średnio
    styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia
    poniedziałek wtorek środa środę czwartek piątek sobota niedziela wzrosła wzrósł wzrosło spadła spadł spadło wzrosły spadły trwa trwał trwało zajmuje zajmowało wynosi wyniósł wyniosła wyniosło wyniosły`),
  scores: {
    satysfakcja: "satysfakcja",
    zadowolenie: "zadowolenie",
    satysfakcji: "satysfakcji",
    zadowolenia: "zadowolenia",
    nps: "NPS",
    enps: "eNPS",
    csat: "CSAT",
    ces: "CES",
    lighthouse: "Lighthouse",
    trustpilot: "Trustpilot",
    ...phrased("ocena", "ocena | oceny | ocenę | średnia ocena | średniej oceny"),
    ...phrased("gwiazdek", "gwiazdek | gwiazdki | gwiazdka"),
    ...phrased(
      "zadowolenie",
      "zadowolenie | zadowolenie klientów | satysfakcja | satysfakcja klientów | satysfakcję | wskaźnik satysfakcji",
    ),
  },

  from: list("z | ze | z poziomu"),
  to: list(
    `do | aż do | do zaledwie | do niecałych | do niespełna | do około | do ok. | do ponad | do prawie | do poziomu | do poniżej | do mniej niż | na | do raptem | do tylko | do powyżej`,
  ),
  by: list("o"),
  insteadOf: list(
    `zamiast | zamiast dotychczasowych | zamiast wcześniejszych | zamiast poprzednich | w porównaniu do | w porównaniu z | w porównaniu ze | w stosunku do | względem | wobec | w miejsce | a nie | wcześniej było | wzrost z | spadek z | w górę z | w dół z |
    przy wcześniejszych | przy poprzednich | vs | vs. | versus | kontra | zamiast około | w zestawieniu z | niż wcześniej | przeciwko`,
  ),
  formerly: list(
    `
    kwartał wcześniej | miesiąc wcześniej | rok wcześniej | rok temu | w poprzednim kwartale | w poprzednim miesiącu | w zeszłym roku | na początku | wtedy |wcześniej | przedtem | poprzednio | dawniej | kiedyś | uprzednio | przed | przed: | wcześniej: | poprzednio: | było: | było | był | była | były | trwało | trwał | trwała | zajmowało | zajmował | zajmowała | wymagało | potrzebowaliśmy | potrzebowali |
    rok temu | w zeszłym roku | w ubiegłym roku | rok wcześniej | w poprzednim roku | w ubiegłym kwartale | dotychczas | do tej pory | dotąd | przed zmianą | przed wdrożeniem | na początku | pierwotnie | stary | stara | stare | przed rokiem | kosztowało | kosztował`,
  ),
  copulas: words("był była było były trwało trwała zajmowało zajmowała wynosiło wynosiła miał miała"),
  nowadays: list(
    `teraz | obecnie | dziś | dzisiaj | aktualnie | po | po: | teraz: | obecnie: | jest: | jest | są | wynosi | wynoszą | trwa | zajmuje | po zmianie | po wdrożeniu | od teraz | w tym roku | w tym miesiącu | w tym kwartale | dzisiaj jest | mamy | już tylko | nowy | nowa | nowe | a teraz | a dziś |
    na dzień dzisiejszy | odtąd | potem | wystarczy | wystarcza | wystarczają | kosztuje`,
  ),
  rangeGlue: list("do | lub | albo | czy | ewentualnie"),
  between: list("między | pomiędzy | od"),
  hedges: {
    about: list(
      `około | ok. | ok | ca | ca. | circa | mniej więcej | prawie | niemal | blisko | średnio | przeciętnie | w przybliżeniu | jakieś | z grubsza | plus minus | +/- | ~ | ≈ | tylko | zaledwie | raptem | jedynie | praktycznie | szacunkowo | łącznie | w okolicach | rzędu |
      coś koło | koło | w granicach | gdzieś`,
    ),
    "at-least": list(
      `co najmniej | przynajmniej | minimum | min. | ponad | powyżej | więcej niż | nie mniej niż | > | ≥ | >= | przeszło | z górą | aż | grubo ponad | dobrze ponad | znacznie ponad | nieco ponad | lekko ponad | ponadto | conajmniej | dłużej niż`,
    ),
    "at-most": list(
      `najwyżej | co najwyżej | maksymalnie | maks. | max | max. | maksimum | poniżej | mniej niż | nie więcej niż | < | ≤ | <= | niespełna | niecałe | niecałych | niecały | niecałą | nieco poniżej | w ciągu | w mniej niż | krócej niż | niewiele ponad`,
    ),
  },

  increase: list(
    `wzros* | wzrós* | wzrast* | rośni* | rosn* | urosł* | urósł | urosn* | zwiększ* | podnie* | podnios* | podniós* | podnos* | podwyższ* | więcej | wyższ* | wyżej | przyrost* | dodatkowy | dodatkowe | dodatkowych | dodatkowego | dodatkowym | dodatkową | skoczy* | skok | skokow* | przyby* | zyska* | zarobi* | wygenerow* | generuj* | większ* | powiększ* |
    w górę | plus | poszybow* | nadwyżk* | rozszerz* | dołoży* | przyniosł* | przyniósł | przyniesi* | przynosi* | dorzuci* | wyskoczy* | wywindow* | podbi* | poszł* w górę | razy tyle | raza tyle | dobi* do | wystrzeli* | zwyżk*`,
  ),
  decrease: list(
    `spadł* | spadek | spadku | spadki | spadkiem | spada | spadają | spadn* | zmniejsz* | zmala* | zmalej* | obniż* | redukc* | redukuj* | zreduk* | skróc* | skraca* | krótsz* | krócej | mniej | mniejsz* | niższ* | niżej | zaoszcz* | oszczęd* | ogranicz* | tniemy | ścię* | ściął | uci* | obcię* | obcin* | tańs* | taniej |
    wyelimin* | elimin* | uwolni* | odzyska* | uniknę* | uniknię* | uniknął | w dół | minus | zeszliśmy | zeszli | zeszła | zeszło | zszedł | zszedłszy | zejś* | straci* | utrat* | strat | stracił | zbiliśmy | zbili | zbić | zanik* | znikn* | odciąż* | odchudz* | mniej o | poszł* w dół | skasow* | zniżk* | topnie* | wyhamow*`,
  ),
  faster: list(
    "szybciej | szybsz* | przyspiesz* | przyśpiesz* | prędzej | sprawniej | wcześniej niż planow* | wcześniej niż zakład* | wcześniej niż oczekiw*",
  ),
  better: list("popraw* | lepsz* | lepiej | uspraw* | zoptymaliz* | optymaliz* | ulepsz*"),
  worse: list("pogorsz* | gorsz* | gorzej"),
  lessIsBetter: list(
    `koszt* | wydat* | czas | czasu | czasie | czasy | błęd* | błąd | usterk* | wad* | reklamac* | skarg* | zwrot* | rotacj* | churn | rezygnac* | odejść | odejś* | przestoj* | przestój | awari* | incydent* | opóźni* | kolejk* | kolejek | odpad* | absencj* | oczekiwani* | odrzuce* | zaległości | rachun* | zużyci* | ryzyk* | brak | braków |
    etat* | pracochłonn* | straty | emisj*`,
  ),
  neutral: list(
    `usług* dodatkow* | opłat* dodatkow* | godzin* dodatkow* | więcej informacji | więcej szczegółów | mniej więcej | więcej o | coraz więcej osób pyta | nie mniej ważne | co więcej | tym bardziej | więcej na ten temat | dodatkowe informacje | dodatkowe pytania | dodatkowych pytań | dodatkowo | lepiej późno | podnieść temat | plus vat | ograniczon* | w dalszym ciągu | zysk* czas na |
    podniósł temat | plus minus | w dole | na dole | na górze | u góry`,
  ),
  achieved: list(
    `przed terminem | przed czasem | przed planem | na czas | w terminie | z rzędu | pod rząd | osiągn* | osiąga* | zdoby* | zdobę* | pozysk* | zamknę* | zamknął | zamknię* | zamykamy | domknę* | podpis* | dostarcz* | wdroży* | wdrożo* | wdrożen* | uruchom* | ruszy* | wystartow* | przenieśli* | przeniesio* | zmigrow* | migrow* |
    obsłuży* | obsłużon* | obsługuj* | rozpatrz* | rozpatruj* | przetworz* | przetwarza* | rozwiąz* | zrealizow* | realizuj* | zarejestrow* | zapisał* | zapisan* | zapisów | zalogow* | przeszkol* | opublikow* | ukończ* | zakończ* | wygra* | zautomatyzow* | automatyz* | odpowiedział* | zatwierdz* |
    wyproduk* | produkuj* | zebra* | zrekrut* | przyciąg* | wpłyn* | przekrocz* | pobił* | wysła* | zwróc* | zwrot z inwestycji | uzysk* | zarobi* | dotar* | przyję* | sprzedał* | sprzedan* | odnotow* | utrzym* | uptime | dostępnoś* | stworz* | dołącz* | aktywow* | odzysk* | zapewni* | napraw* | produkcyjnie | na żywo | wykona* | zero |
    zwróc* się | zapłac* | spłac* | przyniosł* | przyniósł | przynosi* | dało | dał | dała | dały | daje | zaliczy* | zgłosi* | zamówił* | kupił* | odwiedz* | wypełni* | pobra* | zrobi* | zrobion* | bez przestojów | bez awarii | zintegrow* | przyszł* | trafił* | zatrudniliśmy | odblokow* | przeprowadz* | wyda* | wystaw* | skonwert* | wytworz*`,
  ),
  described: list(
    `zatrudnia | zatrudniają | pracowników | załoga | założon* | zespół | zespole | grupa | firma ma | spółka ma | mają łącznie | nadal | wciąż | bez zmian | niezmienn* | projekt trwał | trwał | trwała | trwało | biur* | kraj* | liczy | liczący | mieszkańc* | powierzchni | metrów | m2 | składa się |
    zazwyczaj | zwykle | typow* | normalnie | jest jednym z | jest jedną z | działa w | obecna w | dysponuj* | posiada* | o pojemności | budżet | i obroty | obroty na poziomie | obroty rzędu | zajęło | zajął | zajęła | wiek`,
  ),
  planned: list(
    `cel | celem | cele | celu | plan | planuj* | planow* | plany | planach | zamierza* | chce | chcą | chcemy | chciał* | mamy nadzieję | ma nadzieję | mają nadzieję | nadziej* | powinn* | powinien | może | mogą | mogł* | mógł* | możemy | będzie | będą | będziemy | spodziewa* | oczekuj* | prognoz* | potencjał* | potencjaln* |
    oferta | ofertę | oferty | ofercie | ofertą | oferuj* | propozycj* | proponuj* | zaproponow* | obieca* | obiecuj* | obietnic* | gwarant* | jeśli | jeżeli | gdyby | w przyszłym roku | w przyszłym kwartale | w przyszłym miesiącu | muszą | musimy | musi | potrzebuj* | potrzebn* | wymaga* | docelow* | ambicj* | marzy* | liczymy na | liczą na | zakłada* | założeni* | szacujemy, że | ma przynieść | mają przynieść | ma dać |
    ma wzrosnąć | ma spaść | ewentualn* | dążymy | dążą | żeby | aby`,
  ),
  notPlanned: list(
    `zgodnie z planem | przed planem | ponad plan | powyżej planu | powyżej celu | ponad cel | niż planow* | niż zakład* | niż w planie | niż oczekiw* | przekroczyliśmy plan | przekroczyliśmy cel | przekroczyli plan | przekroczył* cel | cel osiągnięt* | osiągnęliśmy cel | osiągnięt* cel | cel przekroczon* | poniżej budżetu | plan wykonan* |
    wykonaliśmy plan | zrealizowaliśmy cel | zrealizowaliśmy plan | cel zrealizowan* | jak planowano | tak jak planow* | zgodnie z ofertą | powyżej oczekiwań | w stosunku do planu | poniżej planu | nie potrzebuj* | nie wymaga* | wymaga tylko | wymaga teraz | potrzebuje tylko | potrzebuje teraz | może teraz | mogą teraz | nie musi | nie muszą | nie musimy`,
  ),
  thatIs: list(
    `czyli | to jest | tj. | tj | to znaczy | tzn. | tzn | co oznacza | co daje | co stanowi | co odpowiada | = | to około | innymi słowy | równowartość | odpowiednik | to | równa się | a więc | co przekłada się na | w sumie | łącznie | lub | i to`,
  ),
  negated: list(
    "nie | bez | nigdy | ani | żaden | żadna | żadne | żadnej | żadnych | żadnego | brak | braku | niestety brak",
  ),
  notNegated: list(
    `nie tylko | nie mniej niż | nie więcej niż | nie licząc | nie mówiąc | nie wspominając | bez przestojów | bez przestoju | bez problemów | bez problemu | bez błęd* | bez dodatkow* | bez zwiększania | bez zatrudniania | bez utraty | bez awarii | bez reklamacji | bez przerw* | bez jednej | bez jednego | bez podnoszenia | bez wzrostu |
    bez konieczności | bez strat | bez żadnych | bez żadnej | bez żadnego | brak przestojów | brak błędów | brak reklamacji | brak awarii | nie byle | nie ma już | nie trzeba już | już nie | nie musi | nie muszą | nie musimy | bez zmian w | bez wątpienia | nie ma co | nie później niż | bez zakłóceń | bez incydentów | bez opóźnień | nie lada | bez nowych | bez pomocy`,
  ),
  prices: list(
    `cena | ceny | cenę | cenie | cennik* | za osobę | od osoby | za użytkownika | stawk* | oferta | ofertę | oferty | ofercie | ofertą | wycen* | netto | brutto | kosztuje | kosztować | opłata | opłaty | abonament* | bilet* | kod rabatowy | kod promocyjny | płatność | termin płatności | plus vat | + vat | za licencję | nasza cena`,
  ),
  agency: list(
    `umow* | wartość zlecenia | zleceni* | przedłuż* | faktur* | aneks* | budżet* | nasze wynagrodzenie | nasze honorarium | honorarium | przetarg* | podpisali z nami | podpisał* z nami | podpisał* umow* | podpisaliśmy | podpisał* | podpisan* | kontrakt* | faza 2 | faza druga | druga faza | drugi etap | etap 2 | etap ii | faza ii | odnowi* |
    odnowien* | rozszerzenie współpracy | rozszerzyli współpracę | zamówienie od | kolejne zamówienie | nowe zamówienie | ramow* | dosprzedaż* | wartość kontraktu | retainer* | dodatkowe zlecenie`,
  ),

  periodsAfter: {
    ...phrased(
      "day",
      "dziennie | na dzień | / dzień | każdego dnia | codziennie | na dobę | / doba | w ciągu dnia | dzień w dzień | każdej nocy | / dobę",
    ),
    ...phrased(
      "week",
      "tygodniowo | na tydzień | / tydzień | / tydz | / tyg | w tygodniu | co tydzień | każdego tygodnia | tyg. | tydz.",
    ),
    ...phrased(
      "month",
      "miesięcznie | na miesiąc | / miesiąc | / mies | / mc | / m-c | w miesiącu | co miesiąc | każdego miesiąca | mies. | m-c | w skali miesiąca",
    ),
    ...phrased("quarter", "kwartalnie | na kwartał | / kwartał | w kwartale | co kwartał | każdego kwartału"),
    ...phrased(
      "year",
      "rocznie | na rok | / rok | w skali roku | co roku | w ciągu roku | każdego roku | w roku | w skali rocznej | corocznie | / r | p.a. | w ujęciu rocznym",
    ),
    ...phrased("once", "jednorazowo | jednorazow*"),
  },
  periodsBefore: {
    ...phrased("day", "dzienn* | codzien* | dziennie"),
    ...phrased("week", "tygodniow* | tygodniowo | co tydzień"),
    ...phrased("month", "miesięczn* | miesięcznie | co miesiąc | każdego miesiąca"),
    ...phrased("quarter", "kwartaln* | kwartalnie | co kwartał"),
    ...phrased("year", "roczn* | rocznie | co roku | w skali roku | każdego roku"),
    ...phrased("once", "jednorazow* | jednorazowo"),
  },
  roles: {
    revenue: list(
      `przych* | sprzeda* | obrót | obrotu | obroty | obrotów | obrotach | zamówie* | konwersj* | koszyk* | lead* | klient* | mrr | arr | marż* | zysk | zysku | zyski | zysków | rezerwacj* | pipeline | subskryp* | darowizn* | wpływ* | wpływy | dochod* | dochód | upsell* | wartość zamówienia | współczynnik konwersji | wygran* | kupuj* |
      nabywc* | zapytań | zapytania | utarg* | prenumer* | kontrakt* | demo | aov | roas | ctr | udział w rynku | członk* | zarobi* | sprzedażow* | oferty | wynik | wyniku`,
    ),
    cost: list(
      `koszt* | oszczęd* | zaoszcz* | wydat* | rachun* | licencj* | opłat* | energi* | prąd* | odpad* | etat* | fte | nadgodzin* | kary | kar | czynsz* | paliw* | papier* | hosting* | chmur* | serwer* | cpc | cpl | cpa | opex | capex | pensj* | wynagrodzeń | wynagrodzenia | płac | płace | magazyn* | zapas* | wysył* | druk* | taniej | tańs* |
      infrastrukt* | pracochłonn* | koszt pozyskania leada | koszt pozyskania klienta | koszt leada | koszt pozyskania | koszt zamówienia | koszty sprzedaży | koszt na lead | transport* | surowc* | straty | kurier* | podwykonawc*`,
    ),
    time: list(
      `czas | czasu | czasie | czasy | godzin* | minut* | dni | tygodni* | szybciej | szybsz* | przyspiesz* | krócej | krótsz* | termin | terminu | dostaw* | realizacj* | ładowan* | wdrożen* | wdrożeni* | oczekiwani* | lead time | szybkoś* | czas realizacji zamówienia | czas realizacji zamówień | czas obsługi klienta | przed terminem`,
    ),
    quality: list(
      `jakoś* | no-show | no-shows | nieobecnoś* | nps | enps | csat | satysfakcj* | zadowol* | błęd* | błąd | usterk* | reklamacj* | skarg* | dostępnoś* | awari* | przestoj* | incydent* | zwrot* | rotacj* | churn | rezygnacj* | absencj* | wydajnoś* | efektywnoś* | produktywnoś* | dokładnoś* | ocen* | gwiazd* | odrzuce* | terminowoś* | zgodnoś* | wykorzystani* |
      zaangażow* | niezawodn* | skuteczn* | uptime | opóźni* | wad | wady | braków | retencj* | precyzj*`,
    ),
    volume: list(
      `wizyt* | odwiedz* | użytkow* | ruch | ruchu | zgłosz* | spraw | sprawy | połącz* | telefonów | wniosk* | rejestracj* | zapis* | pobra* | paczk* | paczek | przesył* | sesj* | dokument* | mail* | maili | wyświetl* | obserwuj* | uczestni* | kandydat* | aplikacj* | produkcj* | wolumen* | przepustow* | sztuk* | zasięg* | transakcj* | formularz* |
      plik* | instalacj* | odsłon* | kliknię* | artykuł* | produkt* | sklep* | faktur`,
    ),
  },
  identifiers: list(
    `faktura | faktury | fakturę | fakturze | fv | nr | nr. | numer | numerze | numerem | sala | sali | salę | pokój | pokoju | piętro | piętrze | wersja | wersji | wersję | zgłoszenie | zamówienie | id | str | str. | strona | stronie | rozdział | punkt | pkt | ust | ust. | art | art. | paragraf | § | iso | rfc | etap | faza | fazy |
    sprint | krok | poziom | lokal | ul | ul. | tel | tel. | telefon | kom | kom. | wew | wew. | q | kw | tydzień | dzień | godz | godz. | godzinie | godziny o | kod | nip | regon | krs | konto | top | windows | moduł | model | zadanie | zadania | bilet | ref | box | załącznik | tabela | rysunek | wykres | slajd | hala | budynek | linia | v | ver | gate | jira | pozycja`,
  ),
  months: words(`
    styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień
    stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia
    styczniu lutym marcu kwietniu maju czerwcu lipcu sierpniu wrześniu październiku listopadzie grudniu`),
  of: list(
    "z | ze | wszystkich | spośród | z wszystkich | ze wszystkich | z naszych | naszych | całego | całości | wszystkiego | całkowit*",
  ),
  ago: list("temu | później | wstecz | naprzód | od teraz | wypowiedzenia | od dziś | stażu | doświadczenia"),
  momentBefore: list(
    `za | ostatnie | ostatnich | w ciągu ostatnich | przez ostatnie | przez ostatnich | w ostatnich | w ciągu najbliższych | najbliższe | najbliższych | w ciągu kolejnych | kolejne | kolejnych | następne | następnych | co | od | pierwsze | pierwszych | w pierwszych | po pierwszych`,
  ),
  emphatic: words("już wszystkie wszyscy wszystkich"),
  settings: list("w | we | na | dla | przez | z | ze | wśród | do | po | przy | u | podczas | w ciągu"),
  clauseEnds: list(
    ", | ; | : | i | a | oraz | ale | lecz | ( | ) | – | — | - | więc | bo | ponieważ | które | który | która | co | natomiast | podczas gdy | dzięki czemu",
  ),
  clock: words("rano wieczorem cet cest"),
};
