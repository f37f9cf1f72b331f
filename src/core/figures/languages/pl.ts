// Polish words for numbers, units, changes and roles; stems stand for the cases and persons.
import type { Period } from "../figure.ts";
import type { Language } from "./language.ts";
import { grouped, list, multiples, valued, words } from "./lists.ts";

export const pl: Language = {
  code: "pl",
  decimal: ",",
  telltale: words(`i w z na że się jest są był była było do od dla nie to jak po oraz już też co tym ten ta te
    tego tej za przy ich jego jej nas nam nasz klient klienta klientów więc gdy niż o ze we ale czy mamy wzrost zł
    dni`),

  cardinals: valued(`0: zero; 1: jeden | jedna | jedno | jednej | jedną | jednego | jednym | jednemu;
    1.5: półtora | półtorej; 0.5: pół; 2: dwa | dwie | dwóch | dwu | dwom | dwoma | dwoje | dwojga; 3: trzy |
    trzech | trzem | trzema | troje | trojga; 4: cztery | czterech | czterem | czterema | czworo; 5: pięć | pięciu |
    pięcioma | pięcioro; 6: sześć | sześciu | sześcioma; 7: siedem | siedmiu | siedmioma; 8: osiem | ośmiu |
    ośmioma; 9: dziewięć | dziewięciu | dziewięcioma; 10: dziesięć | dziesięciu | dziesięcioma; 11: jedenaście |
    jedenastu; 12: dwanaście | dwunastu; 13: trzynaście | trzynastu; 14: czternaście | czternastu; 15: piętnaście |
    piętnastu; 16: szesnaście | szesnastu; 17: siedemnaście | siedemnastu; 18: osiemnaście | osiemnastu;
    19: dziewiętnaście | dziewiętnastu; 20: dwadzieścia | dwudziestu; 30: trzydzieści | trzydziestu;
    40: czterdzieści | czterdziestu; 50: pięćdziesiąt | pięćdziesięciu; 60: sześćdziesiąt | sześćdziesięciu;
    70: siedemdziesiąt | siedemdziesięciu; 80: osiemdziesiąt | osiemdziesięciu; 90: dziewięćdziesiąt |
    dziewięćdziesięciu; 100: sto | stu; 200: dwieście | dwustu; 300: trzysta | trzystu; 400: czterysta | czterystu;
    500: pięćset | pięciuset; 600: sześćset | sześciuset; 700: siedemset | siedmiuset; 800: osiemset | ośmiuset;
    900: dziewięćset | dziewięciuset; 1e3: tysiąc | tysiąca; 1e6: milion; 1e9: miliard`),
  scales: valued(`1e3: tys | tysiąc | tysiące | tysięcy | tysiąca | tysiącach | tyś | tysiączków; 1e6: mln |
    milion | miliony | milionów | miliona | milionach | mil; 1e9: mld | miliard | miliardy | miliardów | miliarda;
    1e12: bln; 12: tuzin | tuziny | tuzinów`),
  articles: [],
  numberGlue: ["i", "oraz"],
  joinsNumbers: false,
  andHalf: { "i pół": 0.5 },
  fractions: valued(`1/3: trzecia | trzecią | trzecie | trzeciej | trzecich; 0.25: czwarta | czwartą |
    czwarte | czwartej | czwartych; 0.2: piąta | piątą | piąte | piątej | piątych; 1/6: szósta | szóstą;
    0.1: dziesiąta | dziesiątą | dziesiąte | dziesiątych`),
  vagueNumbers: valued(`2: parę | para; 2.5e5: ćwierć miliona; 15: kwadrans | kwadransa; 45: trzy kwadranse;
    12: tuzin`),
  vagueTimes: grouped(`seconds: {kilka,kilku,parę} sekund | sekund | sekundy; minutes: {kilka,kilku,
    kilkanaście,kilkunastu,kilkudziesięciu,kilkadziesiąt,paru,parę} minut | minut | minuty;
    hours: {kilka,kilku,kilkunastu,kilkanaście,paru,parę} godzin | godzin | godziny | z dnia na dzień;
    days: {kilka,kilku,kilkunastu,kilkanaście,paru,parę} dni | dni | dnia; weeks: {kilka,kilku,paru} tygodni |
    tygodni | tygodnia; months: {kilka,kilku,paru} miesięcy | miesięcy | miesiąca; years: kilka lat | kilku lat |
    lat`),
  outOf: words("na na_każde z spośród ze"),

  currencies: grouped(`PLN: złoty | złote | złotych | złotego | złotym | złotówek | złotówki | zl | zł |
    zeta | złociszy; EUR: euro; $: dolar | dolary | dolarów | dolara | dolarach; USD: dolarów amerykańskich | usd;
    GBP: funt | funty | funtów | funta | funtów szterlingów; CHF: frank | franki | franków | franków szwajcarskich;
    kr: koron | korony | korona; CZK: koron czeskich | korony czeskie; SEK: koron szwedzkich | korony szwedzkie;
    NOK: koron norweskich; DKK: koron duńskich; JPY: jenów | jeny; UAH: hrywien | hrywny`),
  cents: grouped("PLN: grosz | grosze | groszy | gr; EUR: eurocentów | eurocenty; $: cent | centy | centów"),
  moneyNouns: words(`oszczędności oszczędność oszczędzają zaoszczędzili zaoszczędzone marży marża przychodu
    przychodów zysku kosztów budżet`),
  currencyGlue: [],
  percent: words("procent procenta procentów procentach procentami proc. proc pct"),
  points: list(`{punkty,punkta,pkt} procentowe | {punktów,pkt,pkt.} procentowych | punkt procentowy | punktu
    procentowego | {pkt,pkt.,p.,punktów,punkty} proc. | pkt proc | pkt. proc | pkt % | pkt. % | p.p. | p.p | pp |
    pp. | punktów % | pkt | punkty | punktów | punkt`),
  basisPoints: list("{punktów,pkt} bazowych | punkty bazowe | pb | pkt baz."),
  timeUnits: grouped(`milliseconds: ms | milisekund | milisekundy | milisekunda; seconds: s | sek | sekunda |
    sekundy | sekund | sekundę | sekundach; minutes: min | minuta | minuty | minut | minutę | minutach | minutami |
    kwadrans | kwadransa | kwadranse; hours: h | godz | godzina | godziny | godzin | godzinę | godzinach |
    godzinami | roboczogodzin | roboczogodziny | roboczogodzina | rbh | osobogodzin | godzinie; days: dzień | dni |
    dnia | dniach | dniami | doba | doby | dób | dobę | osobodni | roboczodni | osobodzień | osobodnia | md |
    dniówek; weeks: tydzień | tygodnie | tygodni | tygodnia | tygodniach | tyg | tyg. | tydz | tygodniu;
    months: miesiąc | miesiące | miesięcy | miesiąca | miesiącach | mies | mies. | m-ce | m-cy | m-c |
    osobomiesięcy; years: rok | lata | lat | roku | latach`),
  adjectives: words(`nowe* nowy* nowa nową robocz* kalendarzow* dodatkow* aktywn* płac* płatn* kwalifikowan*
    zakwalifikowan* zarejestrowan* unikaln* ręczn* pełn* więcej mniej różn* kolejn* otwart* stał* dług* całych cał*
    zadowolon* zewnętrzn* potencjaln* powracając* łącznie średnio osobn* pojedyncz* organiczn* potwierdzon* świeżych
    osobo biznesow* gorących sprzedażow* miesięczn* tygodniow* dzienn* pracy sprzedan* polskich dużych małych
    lojaln* indywidualn* zbędn* udan* cennych tych takich żmudn*`),
  times: words("razy raza krotnie -krotnie krotny krotność -krotny krotnego -krotnego"),
  factors: ["współczynnik", "współczynnikiem"],
  multiples: multiples(`2 increase: podwoi* | podwaja* | podwojen* | podwojon* | podwojenie | podwójn* |
    zdublow* | w dwójnasób; 3 increase: potroi* | potraja* | potrojen* | potrojon* | potrójn*;
    4 increase: czterokrotny wzrost | poczwór*; 2: dwukrotn* | dwakroć | dwukrotność; 3: trzykrotn* | trójkrotn*;
    4: czterokrotn*; 5: pięciokrotn*; 6: sześciokrotn*; 7: siedmiokrotn*; 8: ośmiokrotn*; 10: dziesięciokrotn*;
    12: dwunastokrotn*; 20: dwudziestokrotn*; 100: stukrotn*; 0.5 decrease: połowę {mniej,czasu,kosztów} | o połowę
    {mniej,krócej,krótsz*,taniej,niższ*} | do połowy | na pół | połowa czasu | w połowie czasu | za połowę ceny |
    połowa kosztów | przepołow*; 0.5: o połowę | o {ponad,prawie,niemal,blisko,około,ok.,jakąś} połowę`),
  notCounted: words(`a aby albo ale ani aż bez bo bowiem by być był była było byli były będzie będą cały
    całego chociaż co coś czy czyli dalej dla dlatego do dość dwa dzięki dziś dzisiaj gdy gdyby gdyż gdzie go i ich
    ile im inne innych iż ją jak jakie jako jednak jednym jego jej jemu jest jestem jesteśmy jeszcze jeśli jeżeli
    już każdego każdej każdy każda każdym kiedy kilka kilku ktoś która które którego której którą którzy których
    którym lub ma mają mam mamy mi między miał miała miało mieli może można mu musi my na nad nam nami nas nasz
    nasza nasze naszej naszych natomiast nawet nią nich nie niego niej niemal nim niż no o obecnie od ok około on
    ona one oni oraz pan pani po pod podczas ponad ponieważ poza prawie przed przede przez przy raz razem również są
    się skąd sobie stąd swoje swoich swojej ta tak taki takie także tam te tego tej temu ten teraz też to tu tutaj
    tych tylko tym u w wcześniej we według więc wraz wreszcie wszystkie wszystkich wszystko właśnie wtedy z za
    zaledwie zamiast zaś zatem ze zł że żeby żaden żadnych poprzednio obok wobec mimo pomimo oprócz dotychczas wciąż
    nadal ostatnio potem później pierwszy pierwsza dzień dni dnia dniach doba doby tydzień tygodni tygodnie tygodnia
    tygodniu miesiąc miesięcy miesiące miesiąca miesiącu rok roku lat lata latach r kwartał kwartale kwartału godzin
    godziny godzina godz minut minuty minuta min sekund sekundy sekunda proc procent procenta punkt punkty punktów
    pkt p pp x razy raza rocznie miesięcznie tygodniowo dziennie kwartalnie więcej mniej wyżej niżej szybciej taniej
    krócej dłużej netto brutto rano wieczorem łącznie średnio styczeń luty marzec kwiecień maj czerwiec lipiec
    sierpień wrzesień październik listopad grudzień stycznia lutego marca kwietnia maja czerwca lipca sierpnia
    września października listopada grudnia poniedziałek wtorek środa środę czwartek piątek sobota niedziela wzrosła
    wzrósł wzrosło spadła spadł spadło wzrosły spadły trwa trwał trwało zajmuje zajmowało wynosi wyniósł wyniosła
    wyniosło wyniosły`),
  scores: grouped(`zadowolenie: satysfakcja | zadowolenie | {zadowolenie,satysfakcja} klientów | satysfakcję |
    wskaźnik satysfakcji; satysfakcji: satysfakcji; zadowolenia: zadowolenia; NPS: nps; eNPS: enps; CSAT: csat;
    CES: ces; Lighthouse: lighthouse; Trustpilot: trustpilot; ocena: ocena | oceny | ocenę | średnia ocena |
    średniej oceny; gwiazdek: gwiazdek | gwiazdki | gwiazdka`),

  from: ["z", "ze", "z poziomu"],
  to: list(`do | aż do | do {zaledwie,niecałych,niespełna,około,ok.,ponad,prawie,poziomu,poniżej,mniej
    niż,raptem,tylko,powyżej} | na`),
  by: ["o"],
  insteadOf: list(`zamiast | zamiast {dotychczasowych,wcześniejszych,poprzednich,około} | w porównaniu
    {do,z,ze} | w {stosunku do,miejsce,górę z,dół z,zestawieniu z} | względem | wobec | a nie | wcześniej było |
    wzrost z | spadek z | przy wcześniejszych | przy poprzednich | vs | vs. | versus | kontra | niż wcześniej |
    przeciwko`),
  formerly: words(`{kwartał,miesiąc,rok}_wcześniej rok_temu w_poprzednim_{kwartale,miesiącu,roku}
    w_zeszłym_roku na_początku wtedy wcześniej przedtem poprzednio dawniej kiedyś uprzednio przed przed: wcześniej:
    poprzednio: było: było był była były trwało trwał trwała zajmowało zajmował zajmowała wymagało potrzebowaliśmy
    potrzebowali w_ubiegłym_{roku,kwartale} dotychczas do_tej_pory dotąd przed_{zmianą,wdrożeniem,rokiem} pierwotnie
    stary stara stare kosztowało kosztował`),
  copulas: words("był była było były trwało trwała zajmowało zajmowała wynosiło wynosiła miał miała"),
  nowadays: words(`teraz obecnie dziś dzisiaj aktualnie po po: teraz: obecnie: jest: jest są wynosi wynoszą
    trwa zajmuje po_zmianie po_wdrożeniu od_teraz w_tym_{roku,miesiącu,kwartale} dzisiaj_jest mamy już_tylko nowy
    nowa nowe a_teraz a_dziś na_dzień_dzisiejszy odtąd potem wystarczy wystarcza wystarczają kosztuje`),
  rangeGlue: words("do lub albo czy ewentualnie"),
  between: ["między", "pomiędzy", "od"],
  hedges: {
    about: words(`około ok. ok ca ca. circa mniej_więcej prawie niemal blisko średnio przeciętnie
      w_przybliżeniu jakieś z_grubsza plus_minus +/- ~ ≈ tylko zaledwie raptem jedynie praktycznie szacunkowo
      łącznie w_okolicach rzędu coś_koło koło w_granicach gdzieś`),
    "at-least": words(`co_najmniej przynajmniej minimum min. ponad powyżej więcej_niż nie_mniej_niż > ≥ >=
      przeszło z_górą aż {grubo,dobrze,znacznie,nieco,lekko}_ponad ponadto conajmniej dłużej_niż`),
    "at-most": words(`najwyżej co_najwyżej maksymalnie maks. max max. maksimum poniżej {mniej,nie_więcej,
      w_mniej,krócej}_niż < ≤ <= niespełna niecałe niecałych niecały niecałą nieco_poniżej w_ciągu niewiele_ponad`),
  },

  increase: words(`wzros* wzrós* wzrast* rośni* rosn* urosł* urósł urosn* zwiększ* podnie* podnios* podniós*
    podnos* podwyższ* więcej wyższ* wyżej przyrost* dodatkowy dodatkowe dodatkowych dodatkowego dodatkowym dodatkową
    skoczy* skok skokow* przyby* zyska* zarobi* wygenerow* generuj* większ* powiększ* w_górę plus poszybow* nadwyżk*
    rozszerz* dołoży* przyniosł* przyniósł przyniesi* przynosi* dorzuci* wyskoczy* wywindow* podbi* poszł*_w_górę
    razy_tyle raza_tyle dobi*_do wystrzeli* zwyżk*`),
  decrease: words(`spadł* spadek spadku spadki spadkiem spada spadają spadn* zmniejsz* zmala* zmalej* obniż*
    redukc* redukuj* zreduk* skróc* skraca* krótsz* krócej mniej mniejsz* niższ* niżej zaoszcz* oszczęd* ogranicz*
    tniemy ścię* ściął uci* obcię* obcin* tańs* taniej wyelimin* elimin* uwolni* odzyska* uniknę* uniknię* uniknął
    w_dół minus zeszliśmy zeszli zeszła zeszło zszedł zszedłszy zejś* straci* utrat* strat stracił zbiliśmy zbili
    zbić zanik* znikn* odciąż* odchudz* mniej_o poszł*_w_dół skasow* zniżk* topnie* wyhamow*`),
  faster: words(`szybciej szybsz* przyspiesz* przyśpiesz* prędzej sprawniej wcześniej_niż_{planow*,zakład*,
    oczekiw*}`),
  better: words("popraw* lepsz* lepiej uspraw* zoptymaliz* optymaliz* ulepsz*"),
  worse: ["pogorsz*", "gorsz*", "gorzej"],
  lessIsBetter: words(`koszt* wydat* czas czasu czasie czasy błęd* błąd usterk* wad* reklamac* skarg* zwrot*
    rotacj* churn rezygnac* odejść odejś* przestoj* przestój awari* incydent* opóźni* kolejk* kolejek odpad*
    absencj* oczekiwani* odrzuce* zaległości rachun* zużyci* ryzyk* brak braków etat* pracochłonn* straty emisj*`),
  neutral: list(`{usług*,opłat*,godzin*} dodatkow* | więcej {informacji,szczegółów,o,na ten temat} | mniej
    więcej | coraz więcej osób pyta | nie mniej ważne | co więcej | tym bardziej | dodatkowe {informacje,pytania} |
    dodatkowych pytań | dodatkowo | lepiej późno | podnieść temat | plus vat | ograniczon* | w dalszym ciągu | zysk*
    czas na | podniósł temat | plus minus | w dole | na dole | na górze | u góry`),
  achieved: words(`przed_{terminem,czasem,planem} na_czas w_terminie z_rzędu pod_rząd osiągn* osiąga* zdoby*
    zdobę* pozysk* zamknę* zamknął zamknię* zamykamy domknę* podpis* dostarcz* wdroży* wdrożo* wdrożen* uruchom*
    ruszy* wystartow* przenieśli* przeniesio* zmigrow* migrow* obsłuży* obsłużon* obsługuj* rozpatrz* rozpatruj*
    przetworz* przetwarza* rozwiąz* zrealizow* realizuj* zarejestrow* zapisał* zapisan* zapisów zalogow* przeszkol*
    opublikow* ukończ* zakończ* wygra* zautomatyzow* automatyz* odpowiedział* zatwierdz* wyproduk* produkuj* zebra*
    zrekrut* przyciąg* wpłyn* przekrocz* pobił* wysła* zwróc* zwrot_z_inwestycji uzysk* zarobi* dotar* przyję*
    sprzedał* sprzedan* odnotow* utrzym* uptime dostępnoś* stworz* dołącz* aktywow* odzysk* zapewni* napraw*
    produkcyjnie na_żywo wykona* zero zwróc*_się zapłac* spłac* przyniosł* przyniósł przynosi* dało dał dała dały
    daje zaliczy* zgłosi* zamówił* kupił* odwiedz* wypełni* pobra* zrobi* bez_przestojów bez_awarii zintegrow*
    przyszł* trafił* zatrudniliśmy odblokow* przeprowadz* wyda* wystaw* skonwert* wytworz*`),
  described: words(`zatrudnia zatrudniają pracowników załoga założon* zespół zespole grupa firma_ma spółka_ma
    mają_łącznie nadal wciąż bez_zmian niezmienn* projekt_trwał trwał trwała trwało biur* kraj* liczy liczący
    mieszkańc* powierzchni metrów m2 składa_się zazwyczaj zwykle typow* normalnie jest_jednym_z jest_jedną_z
    działa_w obecna_w dysponuj* posiada* o_pojemności budżet i_obroty obroty_na_poziomie obroty_rzędu zajęło zajął
    zajęła wiek`),
  planned: words(`cel celem cele celu plan planuj* planow* plany planach zamierza* chce chcą chcemy chciał*
    {mamy,ma,mają}_nadzieję nadziej* powinn* powinien może mogą mogł* mógł* możemy będzie będą będziemy spodziewa*
    oczekuj* prognoz* potencjał* potencjaln* oferta ofertę oferty ofercie ofertą oferuj* propozycj* proponuj*
    zaproponow* obieca* obiecuj* obietnic* gwarant* jeśli jeżeli gdyby w_przyszłym_{roku,kwartale,miesiącu} muszą
    musimy musi potrzebuj* potrzebn* wymaga* docelow* ambicj* marzy* liczymy_na liczą_na zakłada* założeni*
    szacujemy,_że {ma,mają}_przynieść ma_dać ma_wzrosnąć ma_spaść ewentualn* dążymy dążą żeby aby`),
  notPlanned: list(`zgodnie z {planem,ofertą} | przed planem | {ponad,przekroczyliśmy,przekroczyli,
    wykonaliśmy,zrealizowaliśmy} plan | powyżej {planu,celu,oczekiwań} | {ponad,przekroczyliśmy,przekroczył*,
    osiągnęliśmy,osiągnięt*,zrealizowaliśmy} cel | niż {planow*,zakład*,w planie,oczekiw*} | cel {osiągnięt*,
    przekroczon*,zrealizowan*} | poniżej {budżetu,planu} | plan wykonan* | jak planowano | tak jak planow* | w
    stosunku do planu | nie {potrzebuj*,wymaga*,musi,muszą,musimy} | wymaga tylko | {wymaga,potrzebuje,może,mogą}
    teraz | potrzebuje tylko`),
  thatIs: list(`czyli | to {jest,znaczy,około} | tj. | tj | tzn. | tzn | co {oznacza,daje,stanowi,odpowiada,
    przekłada się na} | = | innymi słowy | równowartość | odpowiednik | to | równa się | a więc | w sumie |
    łącznie | lub | i to`),
  negated: words("nie bez nigdy ani żaden żadna żadne żadnej żadnych żadnego brak braku niestety_brak"),
  notNegated: list(`nie {tylko,mniej niż,więcej niż,licząc,mówiąc,wspominając,byle,ma już,trzeba już,musi,
    muszą,musimy,ma co,później niż,lada} | bez {przestojów,przestoju,problemów,problemu,błęd*,dodatkow*,zwiększania,
    zatrudniania,utraty,awarii,reklamacji,przerw*,jednej,jednego,podnoszenia,wzrostu,konieczności,strat,żadnych,
    żadnej,żadnego,zmian w,wątpienia,zakłóceń,incydentów,opóźnień,nowych,pomocy} | brak {przestojów,błędów,
    reklamacji,awarii} | już nie`),
  prices: words(`cena ceny cenę cenie cennik* za_osobę od_osoby za_użytkownika stawk* oferta ofertę oferty
    ofercie ofertą wycen* netto brutto kosztuje kosztować opłata opłaty abonament* bilet* kod_rabatowy
    kod_promocyjny płatność termin_płatności plus_vat +_vat za_licencję nasza_cena`),
  agency: list(`umow* | wartość {zlecenia,kontraktu} | zleceni* | przedłuż* | faktur* | aneks* | budżet* |
    nasze wynagrodzenie | nasze honorarium | honorarium | przetarg* | podpisali z nami | podpisał* {z nami,umow*} |
    podpisaliśmy | podpisał* | podpisan* | kontrakt* | faza {2,druga,ii} | druga faza | drugi etap | etap 2 | etap
    ii | odnowi* | rozszerzenie współpracy | rozszerzyli współpracę | zamówienie od | {kolejne,nowe} zamówienie |
    ramow* | dosprzedaż* | retainer* | dodatkowe zlecenie`),

  periodsAfter: grouped<Period>(`day: dziennie | {na,/,dzień w} dzień | każdego dnia | codziennie | na dobę |
    / doba | w ciągu dnia | każdej nocy | / dobę; week: tygodniowo | {na,/,co} tydzień | / tydz | / tyg | w
    tygodniu | każdego tygodnia | tyg. | tydz.; month: miesięcznie | {na,/,co} miesiąc | / mies | / mc | / m-c | w
    miesiącu | {każdego,w skali} miesiąca | mies. | m-c; quarter: kwartalnie | {na,/,co} kwartał | w kwartale |
    każdego kwartału; year: rocznie | na rok | / rok | {w skali,co,w ciągu,każdego,w} roku | w skali rocznej |
    corocznie | / r | p.a. | w ujęciu rocznym; once: jednorazowo | jednorazow*`),
  periodsBefore: grouped<Period>(`day: dzienn* | codzien* | dziennie; week: tygodniow* | tygodniowo | co
    tydzień; month: miesięczn* | miesięcznie | co miesiąc | każdego miesiąca; quarter: kwartaln* | kwartalnie | co
    kwartał; year: roczn* | rocznie | {co,w skali,każdego} roku; once: jednorazow* | jednorazowo`),
  roles: {
    revenue: words(`przych* sprzeda* obrót obrotu obroty obrotów obrotach zamówie* konwersj* koszyk* lead*
      klient* mrr arr marż* zysk zysku zyski zysków rezerwacj* pipeline subskryp* darowizn* wpływ* wpływy dochod*
      dochód upsell* wartość_zamówienia współczynnik_konwersji wygran* kupuj* nabywc* zapytań zapytania utarg*
      prenumer* kontrakt* demo aov roas ctr udział_w_rynku członk* zarobi* oferty wynik wyniku`),
    cost: words(`koszt* oszczęd* zaoszcz* wydat* rachun* licencj* opłat* energi* prąd* odpad* etat* fte
      nadgodzin* kary kar czynsz* paliw* papier* hosting* chmur* serwer* cpc cpl cpa opex capex pensj* wynagrodzeń
      wynagrodzenia płac płace magazyn* zapas* wysył* druk* taniej tańs* infrastrukt* pracochłonn*
      koszt_{pozyskania_leada,pozyskania_klienta,leada,pozyskania,zamówienia,na_lead} koszty_sprzedaży transport*
      surowc* straty kurier* podwykonawc*`),
    time: words(`czas czasu czasie czasy godzin* minut* dni tygodni* szybciej szybsz* przyspiesz* krócej
      krótsz* termin terminu dostaw* realizacj* ładowan* wdrożen* oczekiwani* lead_time szybkoś*
      czas_realizacji_{zamówienia,zamówień} czas_obsługi_klienta przed_terminem`),
    quality: words(`jakoś* no-show no-shows nieobecnoś* nps enps csat satysfakcj* zadowol* błęd* błąd usterk*
      reklamacj* skarg* dostępnoś* awari* przestoj* incydent* zwrot* rotacj* churn rezygnacj* absencj* wydajnoś*
      efektywnoś* produktywnoś* dokładnoś* ocen* gwiazd* odrzuce* terminowoś* zgodnoś* wykorzystani* zaangażow*
      niezawodn* skuteczn* uptime opóźni* wad wady braków retencj* precyzj*`),
    volume: words(`wizyt* odwiedz* użytkow* ruch ruchu zgłosz* spraw sprawy połącz* telefonów wniosk*
      rejestracj* zapis* pobra* paczk* paczek przesył* sesj* dokument* mail* maili wyświetl* obserwuj* uczestni*
      kandydat* aplikacj* produkcj* wolumen* przepustow* sztuk* zasięg* transakcj* formularz* plik* instalacj*
      odsłon* kliknię* artykuł* produkt* sklep* faktur`),
  },
  identifiers: words(`faktura faktury fakturę fakturze fv nr nr. numer numerze numerem sala sali salę pokój
    pokoju piętro piętrze wersja wersji wersję zgłoszenie zamówienie id str str. strona stronie rozdział punkt pkt
    ust ust. art art. paragraf § iso rfc etap faza fazy sprint krok poziom lokal ul ul. tel tel. telefon kom kom.
    wew wew. q kw tydzień dzień godz godz. godzinie godziny_o kod nip regon krs konto top windows moduł model
    zadanie zadania bilet ref box załącznik tabela rysunek wykres slajd hala budynek linia v ver gate jira pozycja`),
  months: words(`styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad
    grudzień stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia
    styczniu lutym marcu kwietniu maju czerwcu lipcu sierpniu wrześniu październiku listopadzie grudniu`),
  of: words(`z ze wszystkich spośród {z,ze}_wszystkich z_naszych naszych całego całości wszystkiego
    całkowit*`),
  ago: words("temu później wstecz naprzód od_teraz wypowiedzenia od_dziś stażu doświadczenia"),
  momentBefore: words(`za ostatnie ostatnich {w_ciągu,przez,w}_ostatnich przez_ostatnie w_ciągu_najbliższych
    najbliższe najbliższych w_ciągu_kolejnych kolejne kolejnych następne następnych co od pierwsze pierwszych
    {w,po}_pierwszych`),
  emphatic: ["już", "wszystkie", "wszyscy", "wszystkich"],
  settings: words("w we na dla przez z ze wśród do po przy u podczas w_ciągu"),
  clauseEnds: words(`, ; : i a oraz ale lecz ( ) – — - więc bo ponieważ które który która co natomiast
    podczas_gdy dzięki_czemu`),
  clock: ["rano", "wieczorem", "cet", "cest"],
};
