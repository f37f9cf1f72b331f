// Money: an amount beside a currency's symbol, ISO 4217 code or name.
import { DOLLARS, ISO_4217, SYMBOLS } from "../currencies.ts";
import type { Quantity } from "../quantity.ts";
import { type Candidate, candidate, type Reading } from "../reading.ts";

/** A thousand or a million glued to the code: kEUR, T€, mEUR. */
const SCALED = new Map([
  ["k", 1e3],
  ["t", 1e3],
  ["m", 1e6],
]);

export function money(reading: Reading): Candidate[] {
  return reading.quantities.map((q) => moneyAt(reading, q)).filter((c) => c !== null);
}

export function moneyAt(reading: Reading, quantity: Quantity): Candidate | null {
  const found = currencyBefore(reading, quantity) ?? currencyAfter(reading, quantity);
  if (!found) return null;
  return candidate(reading, Math.min(found.first, quantity.first), Math.max(found.last, quantity.last), {
    measure: "money",
    amount: quantity.grouped * found.factor,
    amountMax: quantity.max === null ? null : quantity.max * found.factor,
    unit: found.unit,
  });
}

interface Currency {
  unit: string;
  factor: number;
  first: number;
  last: number;
}

function currencyBefore({ tokens }: Reading, quantity: Quantity): Currency | null {
  const at = quantity.first - 1;
  const token = tokens[at];
  if (!token) return null;
  const symbol = SYMBOLS[token.lower];
  const letters = tokens[at - 1];
  if (symbol === "$" && letters && !token.spaced && DOLLARS[letters.lower]) {
    return { unit: DOLLARS[letters.lower] ?? "$", factor: 1, first: at - 1, last: at };
  }
  if (symbol) return { unit: symbol, factor: 1, first: at, last: at };
  return ISO_4217.has(token.lower)
    ? { unit: token.lower.toUpperCase(), factor: 1, first: at, last: at }
    : null;
}

function currencyAfter(reading: Reading, quantity: Quantity): Currency | null {
  const { tokens, words } = reading;
  const next = quantity.last + 1;
  const at = words.language.currencyGlue.includes(tokens[next]?.lower ?? "") ? next + 1 : next;
  const token = tokens[at];
  if (!token) return null;
  const symbol = SYMBOLS[token.lower];
  if (symbol) return { unit: symbol, factor: 1, first: quantity.first, last: at };
  if (ISO_4217.has(token.lower)) {
    return { unit: token.lower.toUpperCase(), factor: 1, first: quantity.first, last: at };
  }
  const scale = SCALED.get(token.lower.slice(0, 1));
  const rest = token.lower.slice(1);
  if (scale && ISO_4217.has(rest)) {
    return { unit: rest.toUpperCase(), factor: scale, first: quantity.first, last: at };
  }
  const glued = tokens[at + 1];
  if (scale && rest === "" && glued && !glued.spaced && SYMBOLS[glued.lower]) {
    return { unit: SYMBOLS[glued.lower] ?? "", factor: scale, first: quantity.first, last: at + 1 };
  }
  const named = words.currencies.from(tokens, at);
  return named ? { unit: named.value, factor: 1, first: quantity.first, last: named.last } : null;
}
