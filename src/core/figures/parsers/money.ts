// Money: an amount beside a currency's symbol, ISO 4217 code or name.
import { DOLLARS, FAMILIES, ISO_4217, SYMBOLS } from "../currencies.ts";
import { type Quantity, quantityAt } from "../quantity.ts";
import { candidate, type Measurer, type Reading } from "../reading.ts";

/** A thousand or a million glued to the code or symbol: kEUR, T€, mkr. */
const SCALED = new Map([
  ["k", 1e3],
  ["t", 1e3],
  ["mn", 1e6],
  ["md", 1e9],
  ["m", 1e6],
]);

export const money: Measurer = (reading, quantity) => {
  const found = currencyOf(reading, quantity);
  if (!found) return null;
  const minor = hundredthsBehind(reading, quantity, found.last);
  if (minor) {
    return candidate(reading, quantity.first, minor.last, {
      measure: "money",
      amount: quantity.grouped + minor.grouped / 100,
      unit: found.unit,
      numbers: 2,
    });
  }
  const amount = (value: number) => Number((value * found.factor).toPrecision(15));
  return candidate(reading, Math.min(found.first, quantity.first), Math.max(found.last, quantity.last), {
    measure: "money",
    amount: amount(quantity.grouped),
    amountMax: quantity.max === null ? null : amount(quantity.max),
    unit: found.unit,
    direction: quantity.sign === null ? null : quantity.sign === "+" ? "increase" : "decrease",
  });
};

interface Currency {
  unit: string;
  factor: number;
  first: number;
  last: number;
}

function currencyOf(reading: Reading, quantity: Quantity): Currency | null {
  const before = currencyBefore(reading, quantity);
  if (before && !FAMILIES[before.unit]) return before;
  const after = currencyAfter(reading, quantity);
  // `$45,000 MXN`, `$3 millones de pesos`: the word behind says which dollar.
  const isSaid = before && after && after.factor === 1 && !FAMILIES[after.unit];
  return isSaid ? { ...after, first: before.first } : (before ?? after);
}

function currencyBefore(reading: Reading, quantity: Quantity): Currency | null {
  const { tokens, marks } = reading;
  const point = tokens[quantity.first - 1];
  const at = point?.lower === "." && !point.spaced ? quantity.first - 2 : quantity.first - 1;
  const token = tokens[at];
  if (!token || token.kind === "break") return null;
  const letters = tokens[at - 1];
  if (SYMBOLS[token.lower] === "$" && letters && !token.spaced && DOLLARS[letters.lower]) {
    return { unit: DOLLARS[letters.lower] ?? "$", factor: 1, first: at - 1, last: at };
  }
  const code = codeAt(reading, at);
  if (code) {
    const sign = tokens[at - 1];
    const isSigned = sign && /^[+-]$/.test(sign.lower) && sign.spaced && !token.spaced;
    return { ...code, first: isSigned ? at - 1 : at, last: at };
  }
  // `Euro 45.000`, `euros: 300`: a name before its amount is rarer than behind it.
  const named = marks.upTo("currency", at);
  return named && tokens[named.first - 1]?.kind !== "number" && !marks.upTo("scale", named.first - 1)
    ? { unit: named.value, factor: 1, first: named.first, last: named.last }
    : null;
}

function currencyAfter(reading: Reading, quantity: Quantity): Currency | null {
  const { tokens, marks } = reading;
  const next = quantity.last + 1;
  const glue = marks.from("currencyGlue", next);
  const at = glue ? glue.last + 1 : tokens[next]?.lower === "-" && !tokens[next]?.spaced ? next + 1 : next;
  const token = tokens[at];
  if (!token || token.kind === "break") return null;
  const letters = DOLLARS[token.lower];
  if (letters && tokens[at + 1]?.lower === "$" && !tokens[at + 1]?.spaced) {
    return { unit: letters, factor: 1, first: quantity.first, last: at + 1 };
  }
  const code = codeAt(reading, at) ?? scaledAt(reading, at);
  if (code) return { first: quantity.first, last: at, ...code };
  const isRate = marks.from("periodAfter", at) !== null; // `48k p.a.` is no pence
  const cents = isRate ? null : marks.from("cents", at);
  if (cents) return { unit: cents.value, factor: 0.01, first: quantity.first, last: cents.last };
  const named = marks.from("currency", at);
  if (named) return { unit: named.value, factor: 1, first: quantity.first, last: named.last };
  // `1,900 a month (EUR)`
  const period = marks.from("periodAfter", next);
  const open = period ? period.last + 1 : next;
  const bracketed =
    tokens[open]?.lower === "(" && tokens[open + 2]?.lower === ")" ? codeAt(reading, open + 1) : null;
  return bracketed ? { ...bracketed, first: quantity.first, last: quantity.last } : null;
}

/** `two pounds forty`, `12 euros 50`: what follows the currency's name are its hundredths. */
function hundredthsBehind(
  { tokens, marks, quantities }: Reading,
  quantity: Quantity,
  last: number,
): Quantity | null {
  if (!marks.upTo("currency", last) || quantity.max !== null || !Number.isInteger(quantity.grouped))
    return null;
  const next = tokens[last + 1];
  const isNumber = next && (/^\d\d$/.test(next.lower) || marks.from("cardinal", last + 1) !== null);
  if (!isNumber) return null;
  const minor = quantityAt(quantities, last + 1);
  const isFree = minor && !marks.from("time", minor.last + 1) && !marks.from("percent", minor.last + 1);
  return isFree && minor.grouped >= 5 && minor.grouped < 100 && minor.max === null ? minor : null;
}

/** A symbol, or an ISO code; in lower case only where it is no common word. */
function codeAt({ tokens, marks, text }: Reading, at: number): { unit: string; factor: number } | null {
  const token = tokens[at];
  if (!token) return null;
  const symbol = SYMBOLS[token.lower];
  if (symbol) return { unit: symbol, factor: 1 };
  if (!ISO_4217.has(token.lower)) return null;
  const code = token.lower.toUpperCase();
  // `Sek.` are seconds, `SEK` crowns.
  if (marks.from("time", at) && text.slice(token.start, token.end) !== code) return null;
  const isUpper =
    text[token.start] !== token.lower[0] ||
    !/^(?:all|try|top|bam|cup|mad|ron|sos|ars|pen|gel|lak|dop|kid|mop)$/.test(token.lower);
  return isUpper ? { unit: code, factor: 1 } : null;
}

/** `kEUR`, `TEUR`, `tkr`, `k€`, `M €`. */
function scaledAt(
  { tokens, marks }: Reading,
  at: number,
): { unit: string; factor: number; last?: number } | null {
  if (marks.from("month", at)) return null; // `12 mars` is no million of pesos (ARS)
  const word = tokens[at]?.lower ?? "";
  for (const [letters, factor] of SCALED) {
    if (!word.startsWith(letters)) continue;
    const rest = word.slice(letters.length);
    const symbol = SYMBOLS[rest];
    if (rest !== "" && (symbol || ISO_4217.has(rest))) return { unit: symbol ?? rest.toUpperCase(), factor };
    const next = tokens[at + 1];
    const nextSymbol = next && SYMBOLS[next.lower];
    if (rest === "" && nextSymbol) return { unit: nextSymbol, factor, last: at + 1 };
  }
  return null;
}
