// A date as a mail program writes it above a forwarded mail, in many languages and orders → the moment.
import { Temporal } from "temporal-polyfill";

/** First letters of month names (accents dropped) in Latin, Cyrillic and Greek script; the longest match wins. */
const MONTHS: string[][] = [
  words(
    "jan janv januar enero ene gen gennaio sty styczen led ledna leden tammi ian sausis oca ocak янв січ ιαν sijec siec",
  ),
  words("feb fev fevr februar febbraio luty lut unor unora helmi sub subat veljac фев лют φεβ"),
  words("mar mars marz marzo mrt maart marc marec brez brezna maalis mart ozuj мар бер μαρ maerz"),
  words("apr avr avril abr abril aprile kwi kwiecien dub dubna duben huhti nis nisan trav апр кві απρ"),
  words("may mai mayo mag maggio mei maj kve kvetna kveten touko mayis svib май мая тра μαι"),
  words("jun juin junio giu giugno cze czerwiec cerv cervna cerven kesa haz haziran lip iun июн чер ιουν"),
  words(
    "jul juil juillet julio lug luglio lipiec lipca cervence cervenec heina tem temmuz srp iul июл лип ιουλ",
  ),
  words("aug aou aout ago agosto sie sierpien srpna srpen elo agu agustos kol авг сер αυγ"),
  words("sep sept septembre set settembre wrz wrzesien zari syys eyl eylul ruj сен вер σεπ"),
  words("oct okt octobre ott ottobre paz pazdziernik rij rijna rijen loka eki ekim out listop окт жов οκτ"),
  words("nov noviembre lis listopad listopadu marras kas kasim stud ноя лис νοε"),
  words("dec dez dic dicembre gru grudzien pros prosince prosinec joulu ara aralik prosin дек гру δεκ"),
];
/** `lip` and `listopad`, `srp`, `червень/червня` mean different months in neighbouring languages: full names decide. */
const EXACT = new Map<string, number>([
  ["lipca", 7],
  ["lipnja", 6],
  ["lipanj", 6],
  ["srpanj", 7],
  ["srpnja", 7],
  ["srpna", 8],
  ["srpen", 8],
  ["listopada", 11],
  ["cervna", 6],
  ["cervence", 7],
  ["червня", 6],
  ["липня", 7],
  ["травня", 5],
]);
const OFFSETS: Record<string, string> = {
  utc: "+00:00",
  gmt: "+00:00",
  z: "+00:00",
  wet: "+00:00",
  bst: "+01:00",
  cet: "+01:00",
  mez: "+01:00",
  cest: "+02:00",
  mesz: "+02:00",
  eet: "+02:00",
  eest: "+03:00",
  msk: "+03:00",
  jst: "+09:00",
  est: "-05:00",
  edt: "-04:00",
  cst: "-06:00",
  cdt: "-05:00",
  mst: "-07:00",
  mdt: "-06:00",
  pst: "-08:00",
  pdt: "-07:00",
};

/**
 * The moment `raw` names; without an offset in `zone` (IANA), since mail programs write the reader's local time.
 * A day without a time is noon there. `11/03/2025` is read month first only with AM or PM behind it.
 * Null when no whole date can be read.
 */
export function parseMailDate(raw: string, zone: string): Date | null {
  const text = raw
    .slice(0, 200)
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/ı/gu, "i")
    .normalize("NFC");
  const { time, rest } = timeOf(text);
  const day = dayOf(rest, time?.twelveHour ?? false);
  if (!day) return null;
  try {
    const local = Temporal.PlainDateTime.from(
      { ...day, hour: time?.hour ?? 12, minute: time?.minute ?? 0, second: time?.second ?? 0 },
      { overflow: "reject" },
    );
    const offset = offsetOf(rest);
    return new Date(local.toZonedDateTime(offset ?? zone).epochMilliseconds);
  } catch {
    return null; // 31 February, hour 25
  }
}

interface Clock {
  hour: number;
  minute: number;
  second: number;
  twelveHour: boolean;
}

function timeOf(text: string): { time: Clock | null; rest: string } {
  const match =
    /(?:(上午|下午|午前|午後|오전|오후)\s?)?\b(\d{1,2})(?::|h|時|시\s?|点)(\d{2})(?::(\d{2})|分)?(?:\s?([ap])\.?\s?m\b\.?)?/u.exec(
      text,
    ) ?? /()(?:kl\.?|klo|at|,)\s(\d{1,2})\.(\d{2})(?:\.(\d{2}))?()/u.exec(text);
  if (!match) return { time: null, rest: text };
  const half =
    match[5] ??
    ({ 上午: "a", 午前: "a", 오전: "a", 下午: "p", 午後: "p", 오후: "p" }[match[1] ?? ""] as string);
  let hour = Number(match[2]);
  if (half === "p" && hour < 12) hour += 12;
  if (half === "a" && hour === 12) hour = 0;
  const time = {
    hour,
    minute: Number(match[3]),
    second: Number(match[4] ?? 0),
    twelveHour: Boolean(match[5]),
  };
  return { time, rest: `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}` };
}

interface Day {
  year: number;
  month: number;
  day: number;
}

function dayOf(text: string, monthFirst: boolean): Day | null {
  const iso = /\b(\d{4})(?:[-/.年]|년)\s?(\d{1,2})(?:[-/.月]|월)\s?(\d{1,2})/u.exec(text);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  const numeric = /\b(\d{1,2})[-/.]\s?(\d{1,2})[-/.]\s?(\d{4}|\d{2})\b/u.exec(text);
  if (numeric) {
    const [first, second, year] = [Number(numeric[1]), Number(numeric[2]), fullYear(numeric[3]!)];
    const swap = second > 12 || (monthFirst && first <= 12 && numeric[0].includes("/"));
    return swap ? { year, month: first, day: second } : { year, month: second, day: first };
  }
  return namedDay(text);
}

/** The month stands beside the day; a weekday (`mar.` is Tuesday in French, `Pazartesi` Monday) does not follow it. */
function namedDay(text: string): Day | null {
  const beside = [
    ...text.matchAll(/\b(\d{1,2})\b[.,]?\s?(?:de\s|of\s|den\s)?(\p{L}{3,})/gu),
    ...[...text.matchAll(/(\p{L}{3,})[.,]?\s?(\d{1,2})\b/gu)].map(([all, word, day]) => [all, day, word]),
  ];
  for (const [all = "", day, word = ""] of beside) {
    const month = monthOf(word);
    if (!month) continue;
    const years =
      text
        .replace(all, " ")
        .replace(/[+-]\d{1,4}\b/gu, " ")
        .match(/\d+/gu) ?? [];
    const year = years.find((n) => n.length === 4) ?? years.find((n) => n.length === 2);
    if (year) return { year: fullYear(year), month, day: Number(day) };
  }
  return null;
}

/** 1 to 12; 0 for a word that is no month. */
function monthOf(word: string): number {
  const exact = EXACT.get(word);
  if (exact) return exact;
  let best = 0;
  let length = 0;
  MONTHS.forEach((names, index) => {
    for (const name of names) {
      if (word.startsWith(name) && name.length > length) {
        best = index + 1;
        length = name.length;
      }
    }
  });
  return best;
}

function offsetOf(text: string): string | null {
  const numeric = /(?:gmt|utc)?\s?([+-])(\d{1,2}):?(\d{2})?(?!\d|[-/.]\d)/u.exec(
    text.replace(/\d[-/]\d[-\d/]*/gu, " "),
  );
  if (numeric && Number(numeric[2]) <= 14)
    return `${numeric[1]}${numeric[2]!.padStart(2, "0")}:${numeric[3] ?? "00"}`;
  const named =
    /\b(utc|gmt|wet|bst|cet|mez|cest|mesz|eet|eest|msk|jst|est|edt|cst|cdt|mst|mdt|pst|pdt)\b/u.exec(text);
  return named ? OFFSETS[named[1]!]! : null;
}

function fullYear(text: string): number {
  return text.length === 4 ? Number(text) : 2000 + Number(text);
}

function words(text: string): string[] {
  return text.split(" ");
}
