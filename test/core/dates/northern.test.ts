// Past dates in Dutch, Swedish, Polish, Danish, Norwegian, Finnish, Japanese and Chinese sentences.
import { describe, expect, it } from "vitest";
import { day, type Saying, WEDNESDAY } from "./said.ts";

const at = (locale: string, zone: string): Saying => ({ locale, zone, sentAt: WEDNESDAY });
const AMSTERDAM = at("nl-NL", "Europe/Amsterdam");
const STOCKHOLM = at("sv-SE", "Europe/Stockholm");
const WARSAW = at("pl-PL", "Europe/Warsaw");
const COPENHAGEN = at("da-DK", "Europe/Copenhagen");
const OSLO = at("nb-NO", "Europe/Oslo");
const HELSINKI = at("fi-FI", "Europe/Helsinki");
const TOKYO = at("ja-JP", "Asia/Tokyo");
const SHANGHAI = at("zh-CN", "Asia/Shanghai");

describe("Dutch", () => {
  it.each([
    ["Gisteravond is het portaal live gegaan", "2025-09-16"],
    ["Eergisteren hebben beide partijen getekend", "2025-09-15"],
    ["Afgelopen maandag gaf de raad akkoord", "2025-09-15"],
    ["Vrijdagmiddag was alles klaar", "2025-09-12"],
    ["In het weekend hebben we 4.000 postbussen verhuisd", "2025-09-14"],
    ["Getekend op 3 maart", "2025-03-03"],
    ["Getekend op de 3e", "2025-09-03"],
    ["Drie dagen geleden ging de laatste fax uit", "2025-09-14"],
    ["Vorige week waren er geen storingen", "2025-09-14"],
    ["In het tweede kwartaal daalde het verloop", "2025-06-30"],
    ["In week 36 geen enkel ticket", "2025-09-07"],
    ["Eind juni is de laatste vestiging aangesloten", "2025-06-30"],
    ["In 2024 was er geen enkele storing", "2024-12-31"],
    ["Opgeleverd 29-08-2025", "2025-08-29"],
  ])("%s", (text, expected) => expect(day(text, AMSTERDAM)).toBe(expected));

  it.each([
    "Volgende maandag gaan we live",
    "Vanaf maandag loopt alles via het portaal",
    "Geldig tot en met 31 december",
    "Open van maandag tot en met vrijdag, 9-17 uur",
    "Elke maandag gaat het rapport vanzelf",
    "Geen storing sinds 11 februari",
    "12 % meer dan vorig jaar",
    "Uiterlijk vrijdag leveren we op",
    "In drie weken klaar",
  ])("none: %s", (text) => expect(day(text, AMSTERDAM)).toBeNull());
});

describe("Swedish", () => {
  it.each([
    ["Portalen gick live i går kväll", "2025-09-16"],
    ["I förrgår skrev båda parter på", "2025-09-15"],
    ["I måndags sa styrelsen ja", "2025-09-15"],
    ["Förra fredagen öppnade butiken", "2025-09-12"],
    ["I helgen flyttade vi 4 000 brevlådor", "2025-09-14"],
    ["Undertecknat den 3 mars", "2025-03-03"],
    ["Undertecknat den 3:e", "2025-09-03"],
    ["För tre dagar sedan stängdes den sista faxen av", "2025-09-14"],
    ["Förra veckan var det inga avbrott", "2025-09-14"],
    ["Under andra kvartalet sjönk omsättningen", "2025-06-30"],
    ["Vecka 36: inte en enda biljett", "2025-09-07"],
    ["Klart v. 36", "2025-09-07"],
    ["I slutet av juni anslöts det sista kontoret", "2025-06-30"],
    ["I mars låg andelen på 98 %", "2025-03-31"],
    ["Under 2024 var det inga avbrott", "2024-12-31"],
  ])("%s", (text, expected) => expect(day(text, STOCKHOLM)).toBe(expected));

  it.each([
    "På måndag går vi live",
    "Nästa fredag levererar vi",
    "Gäller till 31 december",
    "Öppet måndag–fredag 9–17",
    "Varje måndag går rapporten ut av sig själv",
    "Inga avbrott sedan 11 februari",
    "12 % mer än förra året",
    "Från och med måndag går allt via portalen",
  ])("none: %s", (text) => expect(day(text, STOCKHOLM)).toBeNull());
});

describe("Polish", () => {
  it.each([
    ["Wczoraj wieczorem portal ruszył", "2025-09-16"],
    ["Przedwczoraj podpisały obie strony", "2025-09-15"],
    ["W poniedziałek zarząd wyraził zgodę", "2025-09-15"],
    ["W zeszły piątek otworzyliśmy sklep", "2025-09-12"],
    ["W weekend przenieśliśmy 4000 skrzynek", "2025-09-14"],
    ["Podpisano 3 marca", "2025-03-03"],
    ["Podpisano 3 marca 2025 r.", "2025-03-03"],
    ["Trzy dni temu wyłączono ostatni faks", "2025-09-14"],
    ["Dwa tygodnie temu przedłużyli umowę", "2025-09-03"],
    ["W zeszłym tygodniu nie było awarii", "2025-09-14"],
    ["W drugim kwartale rotacja spadła", "2025-06-30"],
    ["W pierwszym półroczu przyszło 300 zapytań", "2025-06-30"],
    ["W marcu wskaźnik wyniósł 98 %", "2025-03-31"],
    ["Pod koniec czerwca podłączono ostatni oddział", "2025-06-30"],
    ["W 36. tygodniu nie było zgłoszeń", "2025-09-07"],
    ["W 2024 roku nie było awarii", "2024-12-31"],
    ["Odebrano 29.08.2025", "2025-08-29"],
  ])("%s", (text, expected) => expect(day(text, WARSAW)).toBe(expected));

  it.each([
    "W przyszły poniedziałek ruszamy",
    "Od poniedziałku wszystko idzie przez portal",
    "Ważne do 31 grudnia",
    "Czynne od poniedziałku do piątku w godz. 9-17",
    "W każdy poniedziałek raport wychodzi sam",
    "Bez awarii od 11 lutego",
    "12 % więcej niż w zeszłym roku",
    "Maja jest zachwycona nowym portalem",
    "W piątek dostarczymy drugą część",
  ])("none: %s", (text) => expect(day(text, WARSAW)).toBeNull());
});

describe("Danish, Norwegian, Finnish", () => {
  it.each([
    ["Portalen gik i luften i går aftes", COPENHAGEN, "2025-09-16"],
    ["I mandags sagde bestyrelsen ja", COPENHAGEN, "2025-09-15"],
    ["Underskrevet den 3. marts", COPENHAGEN, "2025-03-03"],
    ["For tre dage siden blev den sidste fax slukket", COPENHAGEN, "2025-09-14"],
    ["Sidste uge var der ingen nedbrud", COPENHAGEN, "2025-09-14"],
    ["I uge 36 kom der ingen sager", COPENHAGEN, "2025-09-07"],
    ["Portalen ble satt i drift i går", OSLO, "2025-09-16"],
    ["Sist fredag åpnet butikken", OSLO, "2025-09-12"],
    ["Signert 3. mars", OSLO, "2025-03-03"],
    ["For tre dager siden ble den siste faksen slått av", OSLO, "2025-09-14"],
    ["Forrige uke var det ingen avbrudd", OSLO, "2025-09-14"],
    ["I uke 36 kom det ingen saker", OSLO, "2025-09-07"],
    ["Portaali avattiin eilen", HELSINKI, "2025-09-16"],
    ["Maanantaina hallitus hyväksyi sen", HELSINKI, "2025-09-15"],
    ["Allekirjoitettu 3. maaliskuuta", HELSINKI, "2025-03-03"],
    ["Kolme päivää sitten viimeinen faksi sammutettiin", HELSINKI, "2025-09-14"],
    ["Viime viikolla ei ollut katkoja", HELSINKI, "2025-09-14"],
    ["Viikolla 36 ei tullut yhtään tikettiä", HELSINKI, "2025-09-07"],
    ["Maaliskuussa osuus oli 98 %", HELSINKI, "2025-03-31"],
  ] as const)("%s", (text, where, expected) => expect(day(text, where)).toBe(expected));

  it.each([
    ["På mandag går vi i luften", COPENHAGEN],
    ["Gælder til 31. december", COPENHAGEN],
    ["Ingen nedbrud siden 11. februar", COPENHAGEN],
    ["Neste mandag starter vi", OSLO],
    ["Ensi maanantaina aloitamme", HELSINKI],
  ] as const)("none: %s", (text, where) => expect(day(text, where)).toBeNull());
});

describe("Japanese and Chinese", () => {
  it.each([
    ["昨日、新しいポータルを公開しました。", TOKYO, "2025-09-16"],
    ["3月3日に契約しました", TOKYO, "2025-03-03"],
    ["2025年8月29日に検収完了", TOKYO, "2025-08-29"],
    ["先週の金曜日に開店しました", TOKYO, "2025-09-12"],
    ["3日前に最後のFAXを止めました", TOKYO, "2025-09-14"],
    ["先月コストが下がりました", TOKYO, "2025-08-31"],
    ["昨天上线了新门户", SHANGHAI, "2025-09-16"],
    ["3月3日签了合同", SHANGHAI, "2025-03-03"],
    ["上周五开店", SHANGHAI, "2025-09-12"],
    ["三天前关掉了最后一台传真机", SHANGHAI, "2025-09-14"],
    ["第二季度流失率下降了", SHANGHAI, "2025-06-30"],
    ["上个月成本下降", SHANGHAI, "2025-08-31"],
  ] as const)("%s", (text, where, expected) => expect(day(text, where)).toBe(expected));

  it.each([
    ["来週の月曜日に開始します", TOKYO],
    ["下周一上线", SHANGHAI],
    ["明天开始", SHANGHAI],
  ] as const)("none: %s", (text, where) => expect(day(text, where)).toBeNull());
});
