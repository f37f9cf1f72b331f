// Whether a text says the numbers of a figure, however they are spelt; knows no language, so that commands load none.
import { foldWords } from "../message/lines.ts";
import { monthOf } from "../message/month-names.ts";
import { ISO_4217, SYMBOLS } from "./currencies.ts";
import type { Figure, Measure } from "./figure.ts";
import { readNumber } from "./number.ts";
import { plainText } from "./plain.ts";
import { type Token, tokenize } from "./tokens.ts";

/** UTF-16 offsets. */
export interface SaidNumber {
  start: number;
  end: number;
  /** Every way to read it: `1.500` is 1500 and 1.5. */
  amounts: number[];
  /** By the word beside it; `none` where none tells. */
  of: "money" | "percent" | "time" | "thing" | "date" | "none";
}

export type Numbers = Pick<Figure, "measure" | "amount" | "amountMax" | "from" | "to">;

const WORDS_BY_SCALE: Readonly<Record<string, string>> = {
  "1e2": "hundred 百",
  "1e3": `k thousand thousands grand tausend tsd tds td teur mil mille mila milliers tys tysiąc tysiące tysięcy tusen
    tusind duizend dzd t 千`,
  "1e4": "万 萬",
  "1e6": `m mm mn mln mio mill million millions millionen millón millones milione milioni milhão milhões miljoen miljoner
    miljon milj millioner milion miliony milionów`,
  "1e8": "億 亿",
  "1e9": `b bn md mrd mia mld mlrd billion billions milliard milliards milliarde milliarden miliardo miliardi miljard
    miljarder miliard miliardów`,
  "1e12": "billionen tn 兆",
};
const SCALES = new Map(
  Object.entries(WORDS_BY_SCALE).flatMap(([factor, words]) =>
    words.split(/\s+/).map((word) => [word, Number(factor)] as const),
  ),
);
/** `25 m` may be metres, `3 t` tonnes. */
const UNSURE = /^[mtb]$/;
const MONEY_WORD =
  /^(?:euro|dollar|pound|pfund|franken|francs?$|libra|yen$|rupee|kron|kroner|zloty|złot|元|円|万?元)/u;
const PERCENT_WORD = /^(?:[%‰]|percent|prozent|procent|procento|proc$|pct$|pc$|punkte?$|points?$|pkt$|pp$)/u;
const PER_CENT = /^(?:per|pour|por)$/;
const CENT = /^cent/;
const TIME_WORD =
  /^(?:h|hrs?|std|stund\p{L}*|hours?|heures?|horas?|or[ae]|uur|uren|godz\p{L}*|tim(?:m\p{L}*|er)?|min\p{L}*|sec\p{L}*|sek\p{L}*|tag\p{L}*|days?|jours?|d[ií]as?|giorn[oi]|dage?n?|dagar|dni|dzie\p{L}*|weeks?|woche\p{L}*|semain\p{L}*|seman\p{L}*|settiman\p{L}*|uker?|vecko?\p{L}*|uger?|tyg\p{L}*|week|weken|months?|monat\p{L}*|mois|mes(?:es|e|i)?|maand\p{L}*|m[aå]n\p{L}*|mies\p{L}*|years?|jahr\p{L}*|ans?|ann[oié]\p{L}*|años?|jaar|jaren|[åa]r|rok|lat|quart\p{L}*|時間?|时|小时|天|日|周|週|分|秒|年)$/u;
/** `48k a year`, `from 31 to 52`: a short word is no noun. */
const LEAST_NOUN = 4;
const FITTING: Readonly<Record<Measure, ReadonlySet<SaidNumber["of"]>>> = {
  money: new Set(["money", "thing", "none"]),
  percent: new Set(["percent", "none"]),
  time: new Set(["time", "none"]),
  count: new Set(["thing", "none"]),
  multiple: new Set(["thing", "none"]),
};

/** In reading order; dates, clock times, phone numbers, links and ids are none. */
export function numbersSaid(text: string): SaidNumber[] {
  const tokens = tokenize(plainText(text));
  const found: SaidNumber[] = [];
  let range: { number: SaidNumber; last: number } | null = null;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.kind !== "number" || isGlued(tokens, at)) continue;
    const base = [readNumber(token.lower, "."), readNumber(token.lower, ",")].flatMap((number) =>
      number ? [number.value, number.grouped] : [],
    );
    const { factor, last, isSure } = scaleAfter(tokens, at + 1);
    const amounts = scaled(base, factor, isSure);
    const span = withSign(tokens, at, last, found.at(-1)?.end ?? 0);
    const of = ofWhat(tokens, at, last, span.isMoney, token.lower);
    const number = { start: span.start, end: span.end, amounts, of };
    // `10–15k`: the lower end takes the upper's magnitude and unit.
    if (range && isDash(tokens, range.last + 1, at)) {
      range.number.amounts = scaled(range.number.amounts, factor, false);
      if (range.number.of === "none") range.number.of = of;
    }
    found.push(number);
    range = { number, last };
    at = last;
  }
  return found;
}

/** Where `text` says one of the numbers in `gone`, unless it may as well be read as one of `kept`. */
export function saidIn(
  text: string,
  figure: Numbers,
  gone: ReadonlySet<number>,
  kept: ReadonlySet<number> = new Set(),
): SaidNumber[] {
  if (gone.size === 0 || !/\p{N}/u.test(text)) return [];
  const said = numbersSaid(text).filter(
    ({ amounts, of }) =>
      of !== "date" && amounts.some((one) => gone.has(one)) && !amounts.some((one) => kept.has(one)),
  );
  const { measure, from, to } = figure;
  // Both ends of a change are surely that change: `from 14 days to 3 since May`.
  const isBoth = [from, to].every((end) => end !== null && said.some(({ amounts }) => amounts.includes(end)));
  return isBoth ? said : said.filter(({ of }) => FITTING[measure].has(of));
}

/** The numbers that stand in a figure, without those it has not. */
export function amountsOf({ amount, amountMax, from, to }: Numbers): number[] {
  return [amount, amountMax, from, to].filter((number) => number !== null);
}

function scaled(base: readonly number[], factor: number, isSure: boolean): number[] {
  const all = base.map((one) => Number((one * factor).toPrecision(12)));
  return [...new Set(isSure ? all : [...base, ...all])];
}

/** `Q2`, `v2`, `Covid-19`; not `EUR45`, nor what unspaced script stands before. */
function isGlued(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before || tokens[at]?.spaced) return false;
  if (before.lower === "-" && !before.spaced) return tokens[at - 2]?.kind === "word";
  return before.kind === "word" && before.lower.charCodeAt(0) < 0x3000 && !isCurrency(before);
}

/** One or two magnitudes: `12k`, `1.2 million`, `2 mil millones`, `20百万`. */
function scaleAfter(
  tokens: readonly Token[],
  from: number,
): { factor: number; last: number; isSure: boolean } {
  let factor = 1;
  let at = from;
  let isSure = true;
  for (; at < from + 3; at++) {
    const scale = tokens[at]?.kind === "word" ? SCALES.get(tokens[at]?.lower ?? "") : undefined;
    if (!scale) break;
    factor *= scale;
    if (UNSURE.test(tokens[at]?.lower ?? "")) isSure = false;
  }
  const isShort = at > from && tokens[at]?.lower === "." && !tokens[at]?.spaced;
  const goesOn = isShort && tokens[at + 1]?.sentence === tokens[at]?.sentence;
  return { factor, last: goesOn ? at : at - 1, isSure };
}

/** With the currency's or percent's sign that stands beside it. */
function withSign(tokens: readonly Token[], first: number, last: number, taken: number) {
  const before = tokens[first - 1];
  const after = tokens[last + 1];
  const isFree = before !== undefined && before.start >= taken && before.sentence === tokens[first]?.sentence;
  const isBefore = isFree && isCurrency(before);
  const isAfter = !isBefore && isCurrency(after);
  const isPercent = after !== undefined && /^[%‰]$/.test(after.lower);
  return {
    start: (isBefore ? before : tokens[first])?.start ?? 0,
    end: (isAfter || isPercent ? after : tokens[last])?.end ?? 0,
    isMoney: isBefore || isAfter || tokens.slice(first, last + 1).some(({ lower }) => lower === "teur"),
  };
}

function isCurrency(token: Token | undefined): boolean {
  return token !== undefined && (ISO_4217.has(token.lower) || Object.hasOwn(SYMBOLS, token.lower));
}

function ofWhat(
  tokens: readonly Token[],
  first: number,
  last: number,
  isMoney: boolean,
  digits: string,
): SaidNumber["of"] {
  if (isMoney) return "money";
  const isHyphen = tokens[last + 1]?.lower === "-" && !tokens[last + 1]?.spaced;
  const next = tokens[last + (isHyphen ? 2 : 1)];
  const word = next?.sentence === tokens[last]?.sentence ? (next?.lower ?? "") : "";
  const after = tokens[last + 2]?.lower ?? "";
  if (PERCENT_WORD.test(word) || (PER_CENT.test(word) && CENT.test(after))) return "percent";
  if (MONEY_WORD.test(word)) return "money";
  if (/^\d{1,2}$/.test(digits) && isDateBeside(tokens, first, last)) return "date";
  if (TIME_WORD.test(word)) return "time";
  return next?.kind === "word" && word.length >= LEAST_NOUN ? "thing" : "none";
}

/** `3 March`, `3. März`, `March 3`, `3 de marzo` */
function isDateBeside(tokens: readonly Token[], first: number, last: number): boolean {
  const isMonth = (at: number) =>
    tokens[at]?.kind === "word" && monthOf(foldWords(tokens[at]?.lower ?? ""), null) > 0;
  const isGlue = /^(?:\.|de|of)$/.test(tokens[last + 1]?.lower ?? "");
  return isMonth(last + 1) || (isGlue && isMonth(last + 2)) || isMonth(first - 1);
}

function isDash(tokens: readonly Token[], at: number, next: number): boolean {
  return at === next - 1 && /^[-–—~]$/.test(tokens[at]?.lower ?? "");
}
