// The numbers of a text: digits, magnitudes, number words, odds, ranges by a dash.
import { ISO_4217, SYMBOLS } from "./currencies.ts";
import { readNumber } from "./number.ts";
import { wordsAt } from "./number-words.ts";
import { DASH, type NumberSource, type Quantity, round, sharedFactor } from "./quantity.ts";
import type { Token } from "./tokens.ts";

/** Glued or one blank behind the digits. Upper case M and lower-case m are both million; `mm` is the bankers' one. */
const SUFFIXES: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mm: 1e6,
  mn: 1e6,
  mln: 1e6,
  bn: 1e9,
  b: 1e9,
  tn: 1e12,
};
const VULGAR: Readonly<Record<string, number>> = {
  "½": 1 / 2,
  "¼": 1 / 4,
  "¾": 3 / 4,
  "⅓": 1 / 3,
  "⅔": 2 / 3,
  "⅕": 1 / 5,
  "⅛": 1 / 8,
};
/** Of so many people speak of shares. */
const ROUND = new Set([10, 100, 1000]);
const MINUS = new Set(["-", "−", "–"]);
/** numeric(28,8) holds 20 digits before the point; above a quadrillion it is an id, no result. */
const LARGEST = 1e15;
const LONGEST_RAW = 40;
/** A note holds dozens of numbers; more is a table or an attack, and an entry's figures are counted in a smallint. */
const MOST_QUANTITIES = 2000;

export function quantities(source: NumberSource): Quantity[] {
  const found: Quantity[] = [];
  for (let at = 0; at < source.tokens.length && found.length < MOST_QUANTITIES; ) {
    const quantity = digitsAt(source, at) ?? wordsAt(source, at);
    if (!quantity) {
      at++;
      continue;
    }
    const before = found.at(-1);
    const share = before && shareOf(source, before, quantity);
    if (share) found[found.length - 1] = share;
    else if (before && isRange(source.tokens, before, quantity))
      found[found.length - 1] = range(before, quantity);
    else found.push(quantity);
    at = quantity.last + 1;
  }
  return found;
}

/** `below`: its magnitude must be smaller, so that a chain of them is as short as there are magnitudes. */
function digitsAt(source: NumberSource, at: number, below = Number.POSITIVE_INFINITY): Quantity | null {
  const { tokens, decimal } = source;
  const token = tokens[at];
  if (token?.kind === "symbol" && VULGAR[token.lower]) {
    return { ...plainDigits(at, at, VULGAR[token.lower] ?? 0), sign: null };
  }
  if (token?.kind !== "number" || token.end - token.start > LONGEST_RAW || isGluedToWord(tokens, at))
    return null;
  const number = readNumber(token.lower, decimal);
  if (!number || number.grouped >= LARGEST) return null;
  const vulgar = VULGAR[tokens[at + 1]?.lower ?? ""];
  if (vulgar) return { ...plainDigits(at, at + 1, number.value + vulgar), sign: null };
  const sign = signBefore(tokens, at);
  const scale = scaleAt(source, at + 1);
  const factor = scale?.factor ?? 1;
  if (factor >= below) return null;
  const half = source.marks.from("andHalf", (scale?.last ?? at) + 1);
  // `2 millones y medio` is 2.5 million.
  const part = scale && !half ? smallerPart(source, scale) : null;
  const added = (half?.value ?? 0) * factor + (part?.grouped ?? 0);
  // With a magnitude three digits behind a mark are decimals: 1.250 million.
  const grouped = (scale ? number.value : number.grouped) * factor + added;
  if (grouped >= LARGEST) return null;
  return {
    first: sign ? at - 1 : at,
    last: half?.last ?? part?.last ?? scale?.last ?? at,
    value: round(number.value * factor + added),
    grouped: round(grouped),
    max: null,
    sign,
    written: "digits",
    factor,
    yearLike: !scale && !sign && /^(?:19|20)\d\d$/.test(token.lower),
  };
}

/** `3億5,000万`: in unspaced script the next magnitude follows with digits of its own. */
function smallerPart(
  source: NumberSource,
  { factor, last }: { factor: number; last: number },
): Quantity | null {
  const { tokens } = source;
  const next = tokens[last + 1];
  if (next?.kind !== "number" || next.spaced || (tokens[last]?.lower.charCodeAt(0) ?? 0) < 0x3000)
    return null;
  const part = digitsAt(source, last + 1, factor);
  return part && part.grouped < factor ? part : null;
}

function plainDigits(first: number, last: number, value: number): Quantity {
  return {
    first,
    last,
    value,
    grouped: value,
    max: null,
    sign: null,
    written: "digits",
    factor: 1,
    yearLike: false,
  };
}

/** `v2`, `Q2`, `B2B`: letters touch the digits, and they are no currency (`EUR45`) and no unspaced script. */
function isGluedToWord(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  // `severity-1`, `Covid-19`
  const isHyphen =
    before?.lower === "-" && !before.spaced && !tokens[at]?.spaced && tokens[at - 2]?.kind === "word";
  if (isHyphen) return true;
  if (before?.kind !== "word" || tokens[at]?.spaced || before.end !== tokens[at]?.start) return false;
  if (before.lower.charCodeAt(0) >= 0x3000 || (before.lower === "x" && before.spaced)) return false; // x3
  return !ISO_4217.has(before.lower) && !SYMBOLS[before.lower];
}

/** A sign stands apart from what is before it and touches the digits; between two numbers it is a range. */
function signBefore(tokens: readonly Token[], at: number): "+" | "-" | null {
  const sign = tokens[at - 1];
  // `tyre life + 600 hrs`
  if (sign?.lower === "+" && sign.spaced && tokens[at - 2]?.kind === "word") return "+";
  if (!sign || tokens[at]?.spaced || (!sign.spaced && tokens[at - 2]?.lower !== "(")) return null;
  if (sign.lower === "+") return "+";
  return MINUS.has(sign.lower) ? "-" : null;
}

/** One or two magnitudes: `12k`, `1.2 million`, `2 mil millones`, `3 lakh crore`. */
function scaleAt(source: NumberSource, at: number): { factor: number; last: number } | null {
  const { tokens, marks } = source;
  const token = tokens[at];
  if (token?.kind !== "word" && token?.kind !== "symbol") return null;
  const suffix = SUFFIXES[token.lower];
  if (suffix && !token.spaced) return { factor: suffix, last: at };
  const scale = marks.from("scale", at);
  if (!scale) return null;
  const last = withPoint(tokens, scale.last);
  const more = last === scale.last ? marks.from("scale", last + 1) : null;
  return more
    ? { factor: scale.value * more.value, last: withPoint(tokens, more.last) }
    : { factor: scale.value, last };
}

/** `Mio.`, `Tsd.`: the point belongs to the abbreviation unless a sentence ends with it. */
function withPoint(tokens: readonly Token[], at: number): number {
  const point = tokens[at + 1];
  const isShort = (tokens[at]?.lower.length ?? 9) < 5;
  return point?.lower === "." && !point.spaced && isShort && tokens[at + 2]?.sentence === point.sentence
    ? at + 1
    : at;
}

/** `one in five`, `9 out of 10`, `87 of 100`, `9 clients sur 10`: odds, unless the second number has a measure of its own. */
function shareOf({ marks, tokens }: NumberSource, a: Quantity, b: Quantity): Quantity | null {
  const isRound = ROUND.has(b.value);
  const isNounInside = isRound && tokens[a.last + 1]?.kind === "word" && !marks.from("outOf", a.last + 1);
  const after = isNounInside && marks.from("outOf", a.last + 2) ? a.last + 2 : a.last + 1;
  const of = marks.from("outOf", after) ?? (isRound ? marks.from("of", after) : null);
  // `99 of the last 100`
  const rest = of ? (marks.from("momentBefore", of.last + 1) ?? marks.from("setting", of.last + 1)) : null;
  const glue = of && rest && isRound ? rest : of;
  if (!glue || b.first !== glue.last + 1 || a.max !== null || a.sign !== null || b.yearLike) return null;
  if (!Number.isInteger(a.value) || !Number.isInteger(b.value) || a.value >= b.value || b.value > 1000)
    return null;
  if (a.value > 9 && !ROUND.has(b.value)) return null;
  const hasUnit = (["time", "percent", "currency", "times"] as const).some((tag) =>
    marks.from(tag, b.last + 1),
  );
  if (hasUnit || a.written === "article" || b.written === "article") return null;
  const value = Number(((100 * a.value) / b.value).toPrecision(6));
  return { ...a, last: b.last, value, grouped: value, isShare: true };
}

/** Two numbers with nothing but a dash between them, the dash touching both or neither, going up. */
function isRange(tokens: readonly Token[], low: Quantity, high: Quantity): boolean {
  const dash = tokens[low.last + 1];
  const isDash = dash && DASH.has(dash.lower) && low.max === null;
  const joins = isDash && (high.first === low.last + 2 || (high.sign === "-" && high.first === low.last + 1));
  if (!joins || dash.spaced !== tokens[low.last + 2]?.spaced || (low.yearLike && high.yearLike)) return false;
  return range(low, high).value < high.value;
}

/** The lower end takes the upper's magnitude when it has none: 10–15k. */
function range(low: Quantity, high: Quantity): Quantity {
  const factor = sharedFactor(low, high);
  return {
    ...low,
    value: round(low.value * factor),
    grouped: round(low.grouped * factor),
    max: high.factor > 1 ? high.value : high.grouped === high.value ? high.value : high.grouped,
    last: high.last,
  };
}
