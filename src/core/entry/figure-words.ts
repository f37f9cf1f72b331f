// A figure in the words people read on a chip: "€ 48,000 a year saved", "14 → 3 days", "NPS 31 → 52".
import { isGerman } from "../dates/regional.ts";
import type { Direction, Measure, Period, Role } from "../figures/figure.ts";
import { pieceOf } from "../figures/piece.ts";
import type { LoggedFigure } from "./entry.ts";

export interface FigureLanguage {
  hedge: { about: string; "at-least": string; "at-most": string };
  period: Record<Exclude<Period, "once">, string>;
  saved: string;
  more: string;
  /** Round what was reached: "down to" before the number, "gesunken" behind it. */
  level: Record<Direction, { before: string; after: string }>;
  role: Partial<Record<Role, { bare: string; increase: string; decrease: string }>>;
  half: Partial<Record<Role, string>> & { other: string };
  points: [one: string, many: string];
  quarters: [one: string, many: string];
  million: string;
  billion: string;
}

const en: FigureLanguage = {
  hedge: { about: "about", "at-least": "at least", "at-most": "at most" },
  period: { day: "a day", week: "a week", month: "a month", quarter: "a quarter", year: "a year" },
  saved: "saved",
  more: "more",
  level: { increase: { before: "up to", after: "" }, decrease: { before: "down to", after: "" } },
  role: {
    revenue: { bare: "revenue", increase: "more revenue", decrease: "less revenue" },
    cost: { bare: "cost", increase: "more cost", decrease: "saved" },
  },
  half: { time: "half the time", cost: "half the cost", other: "half" },
  points: ["point", "points"],
  quarters: ["quarter", "quarters"],
  million: "million",
  billion: "billion",
};

const de: FigureLanguage = {
  hedge: { about: "rund", "at-least": "mindestens", "at-most": "höchstens" },
  period: { day: "am Tag", week: "in der Woche", month: "im Monat", quarter: "im Quartal", year: "im Jahr" },
  saved: "gespart",
  more: "mehr",
  level: { increase: { before: "auf", after: "gestiegen" }, decrease: { before: "auf", after: "gesunken" } },
  role: {
    revenue: { bare: "Umsatz", increase: "mehr Umsatz", decrease: "weniger Umsatz" },
    cost: { bare: "Kosten", increase: "mehr Kosten", decrease: "gespart" },
  },
  half: { time: "die halbe Zeit", cost: "die halben Kosten", other: "die Hälfte" },
  points: ["Punkt", "Punkte"],
  quarters: ["Quartal", "Quartale"],
  million: "Mio.",
  billion: "Mrd.",
};

/** No line break inside `€ 48,000`; narrower than a word space. */
const NARROW_SPACE = "\u202f";
const SCORE = /^(e?nps|csat|ces|sus)$|\b(score|index|rating)$/i;

/** True for a count that is a place on a scale (NPS, a rating): scores never add. */
export function isScore(unit: string): boolean {
  return SCORE.test(unit);
}

/** What a figure says apart from its source: also a total's part that is put into words. */
export type FigureValue = Pick<
  LoggedFigure,
  | "measure"
  | "amount"
  | "amountMax"
  | "unit"
  | "from"
  | "to"
  | "direction"
  | "period"
  | "role"
  | "hedge"
  | "isLevel"
> &
  Partial<Pick<LoggedFigure, "text">>;

/** The whole chip. `locale` is a BCP 47 tag; its words are German or, for every other language, English. */
export function figureWords(figure: FigureValue, locale: string): string {
  const words = languageOf(locale);
  const period = figure.period && figure.period !== "once" ? words.period[figure.period] : "";
  return [hedgedWords(figure, locale), pieceWords(figure), period, effectWords(figure, words)]
    .filter(Boolean)
    .join(" ");
}

/** "per order", as it was written; empty for what is no price by piece. */
function pieceWords({ text, measure, from, to }: FigureValue): string {
  if (text === undefined || (measure !== "money" && measure !== "time")) return "";
  return pieceOf({ text, from, to }) ?? "";
}

/** `about € 48,000`, `down to € 3,000`: the value, no firmer than it was said; no period or effect. */
export function hedgedWords(figure: FigureValue, locale: string): string {
  return [hedgeWords(figure, locale), valueWords(figure, locale)].filter(Boolean).join(" ");
}

/** What goes before the value: empty for an exact change, and for a range, which says so itself. */
export function hedgeWords(figure: FigureValue, locale: string): string {
  const { hedge } = figure;
  const words = languageOf(locale);
  const before = levelOf(figure, words)?.before;
  const how = hedge === "exact" || hedge === "range" ? "" : words.hedge[hedge];
  return [before, how].filter(Boolean).join(" ");
}

/** Null for a change, and where nothing says which way the level was reached. */
function levelOf({ isLevel, direction }: FigureValue, words: FigureLanguage) {
  return isLevel && direction ? words.level[direction] : null;
}

/** The bare value: `€ 48,000`, `31 → 52`, `+11 points`, `20 hours`; no hedge, period or effect. */
export function valueWords(figure: FigureValue, locale: string): string {
  const { measure, unit, from, to, amount, amountMax } = figure;
  const pair = from !== null && to !== null;
  if (pair && measure === "count" && isScore(unit ?? "")) {
    return `${unit} ${decimal(from, locale)} → ${decimal(to, locale)}`;
  }
  if (pair) return pairWords(from, to, measure, unit, locale);
  const one = amount ?? to ?? from;
  if (one === null) return "";
  if (amountMax !== null) return rangeWords(one, amountMax, measure, unit, locale);
  if (measure === "multiple" && one === 0.5)
    return languageOf(locale).half[figure.role] ?? languageOf(locale).half.other;
  const signed = !figure.isLevel && (measure === "percent" || measure === "count");
  return `${signed ? sign(figure.direction) : ""}${quantity(one, measure, unit, locale)}`;
}

/** What the value did: "saved", "more revenue"; empty where the sign or the arrow already says it. */
export function effectWords(figure: FigureValue, words: FigureLanguage = en): string {
  if (figure.from !== null && figure.to !== null) return "";
  const level = levelOf(figure, words);
  if (level) return level.after;
  if (figure.measure === "time") {
    return figure.direction === "decrease" ? words.saved : figure.direction === "increase" ? words.more : "";
  }
  if (figure.measure !== "money") return "";
  const role = words.role[figure.role];
  if (role) return figure.direction ? role[figure.direction] : role.bare;
  return figure.direction === "decrease" ? words.saved : figure.direction === "increase" ? words.more : "";
}

/** The table of words `effectWords` reads, by the language of a BCP 47 tag. */
export function languageOf(locale: string): FigureLanguage {
  return isGerman(locale) ? de : en;
}

function sign(direction: Direction | null): string {
  return direction === "increase" ? "+" : direction === "decrease" ? "−" : "";
}

function pairWords(from: number, to: number, measure: Measure, unit: string | null, locale: string): string {
  if (measure === "time") return timePairWords(from, to, unit, locale);
  const left = measure === "money" ? quantity(from, measure, unit, locale) : decimal(from, locale);
  return `${left} → ${quantity(to, measure, unit, locale)}`;
}

/** `2 days → 20 minutes` is kept as 2880 → 20 minutes; each side is told in the unit a person would use. */
function timePairWords(from: number, to: number, unit: string | null, locale: string): string {
  const isFine = unit === "seconds" || unit === "minutes";
  const left = isFine ? inWholeUnits(from, unit) : { value: from, unit };
  const right = isFine ? inWholeUnits(to, unit) : { value: to, unit };
  const first = left.unit === right.unit ? decimal(left.value, locale) : time(left.value, left.unit, locale);
  return `${first} → ${time(right.value, right.unit, locale)}`;
}

const LARGER: Readonly<Record<string, { size: number; unit: string }>> = {
  seconds: { size: 60, unit: "minutes" },
  minutes: { size: 60, unit: "hours" },
  hours: { size: 24, unit: "days" },
};

/** The largest unit up to days in which the value is whole and at least 2: 2880 minutes are 2 days, 90 stay 90. */
function inWholeUnits(value: number, unit: string | null): { value: number; unit: string | null } {
  const larger = LARGER[unit ?? ""];
  if (!larger || value / larger.size < 2 || !Number.isInteger(value / larger.size)) return { value, unit };
  return inWholeUnits(value / larger.size, larger.unit);
}

function rangeWords(
  low: number,
  high: number,
  measure: Measure,
  unit: string | null,
  locale: string,
): string {
  if (measure !== "money") return `${decimal(low, locale)}–${quantity(high, measure, unit, locale)}`;
  const { symbol, first } = moneySign(unit, locale);
  const span = `${decimal(low, locale)}–${decimal(high, locale)}`;
  return first ? `${symbol}${span}` : `${span}${symbol}`;
}

function quantity(value: number, measure: Measure, unit: string | null, locale: string): string {
  const words = languageOf(locale);
  const number = decimal(value, locale);
  if (measure === "money") return money(value, unit, locale);
  if (measure === "multiple") return `${number}×`;
  if (measure === "percent") {
    if (unit === "points") return `${number} ${words.points[value === 1 ? 0 : 1]}`;
    return words === de ? `${number}${NARROW_SPACE}%` : `${number}%`;
  }
  if (measure === "time") return time(value, unit, locale);
  return unit ? `${number} ${unit}` : number;
}

/** Round millions are written as such: `$1.2 million`; an amount that would lose a digit stays whole. */
function money(value: number, unit: string | null, locale: string): string {
  const words = languageOf(locale);
  const { symbol, first } = moneySign(unit, locale);
  const scale = value >= 1e9 ? 1e9 : value >= 1e6 ? 1e6 : 1;
  const isRound = scale > 1 && Number.isInteger(Number(((value / scale) * 100).toPrecision(12)));
  const size = scale === 1e9 ? words.billion : words.million;
  const number = isRound ? `${decimal(value / scale, locale)} ${size}` : cents(value, locale);
  return first ? `${symbol}${number}` : `${number}${symbol}`;
}

/** The currency's sign with its space, and whether it stands first. `$` and `£` touch their number. */
function moneySign(unit: string | null, locale: string): { symbol: string; first: boolean } {
  if (!unit) return { symbol: "", first: true };
  const key = `${unit} ${locale}`;
  const known = moneySigns.get(key);
  if (known) return known;
  const made = makeMoneySign(unit, locale);
  moneySigns.set(key, made);
  return made;
}

const moneySigns = new Map<string, { symbol: string; first: boolean }>();

function makeMoneySign(unit: string, locale: string): { symbol: string; first: boolean } {
  const parts = formatter(locale, { style: "currency", currency: unit }).formatToParts(1);
  const symbol = parts.find((part) => part.type === "currency")?.value ?? unit;
  const at = (type: string) => parts.findIndex((part) => part.type === type);
  const first = at("currency") < at("integer");
  const touches = first && /[$£¥₹]$/.test(symbol);
  const gap = touches ? "" : NARROW_SPACE;
  return { symbol: first ? symbol + gap : gap + symbol, first };
}

function cents(value: number, locale: string): string {
  const digits = Number.isInteger(value) ? 0 : 2;
  return formatter(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);
}

function decimal(value: number, locale: string): string {
  return formatter(locale, { maximumFractionDigits: 2 }).format(value);
}

const TIME_UNITS = new Set(["second", "minute", "hour", "day", "week", "month", "year"]);

function time(value: number, unit: string | null, locale: string): string {
  const single = (unit ?? "").replace(/s$/, "");
  if (TIME_UNITS.has(single)) {
    const style = { style: "unit", unit: single, unitDisplay: "long", maximumFractionDigits: 2 } as const;
    return formatter(locale, style).format(value);
  }
  const number = decimal(value, locale);
  if (single === "quarter") return `${number} ${languageOf(locale).quarters[value === 1 ? 0 : 1]}`;
  return unit ? `${number} ${unit}` : number;
}

const formatters = new Map<string, Intl.NumberFormat>();

/** Kept: making one costs 30 µs, formatting with it 1 µs. */
function formatter(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  let key = locale;
  for (const name in options) key += ` ${name} ${options[name as keyof typeof options]}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(locale, options);
  formatters.set(key, made);
  return made;
}
