// Decides which dollar, crown or ¥ is meant: other amounts of the text, the locale's region, else the default.
import { ANY_CURRENCY, FAMILIES } from "../currencies.ts";
import type { Candidate, Reading } from "../reading.ts";

const BY_REGION: Readonly<Record<string, string>> = {
  US: "USD",
  CA: "CAD",
  AU: "AUD",
  NZ: "NZD",
  SG: "SGD",
  HK: "HKD",
  MX: "MXN",
  SE: "SEK",
  NO: "NOK",
  DK: "DKK",
  JP: "JPY",
  CN: "CNY",
};
const BY_LANGUAGE: Readonly<Record<string, string>> = {
  sv: "SEK",
  nb: "NOK",
  nn: "NOK",
  no: "NOK",
  da: "DKK",
  ja: "JPY",
  zh: "CNY",
};

export function currency(candidates: Candidate[], reading: Reading): Candidate[] {
  const stated = new Set(candidates.map((one) => (one.measure === "money" ? one.unit : null)));
  const chosen = new Map<string | null, string>();
  for (const [symbol, family] of Object.entries(FAMILIES))
    chosen.set(symbol, choose(family, stated, reading));
  chosen.set(ANY_CURRENCY, anyCurrency(stated, chosen, reading));
  return candidates.map((one) => {
    const unit = one.measure === "money" ? chosen.get(one.unit) : undefined;
    return unit ? { ...one, unit, inferred: [...one.inferred, "unit"] } : one;
  });
}

/** That of the text's other amounts when they agree, else the default. */
function anyCurrency(
  stated: ReadonlySet<string | null>,
  chosen: ReadonlyMap<string | null, string>,
  { context }: Reading,
): string {
  const units = new Set([...stated].filter((unit) => unit !== null && unit !== ANY_CURRENCY));
  const [only] = units;
  return units.size === 1 && only ? (chosen.get(only) ?? only) : context.currency;
}

function choose(
  family: readonly string[],
  stated: ReadonlySet<string | null>,
  { context, language }: Reading,
): string {
  const [, ...subtags] = context.locale.split("-");
  const region = subtags.find((tag) => tag.length === 2) ?? "";
  const inText = family.find((code) => stated.has(code));
  const guesses = [inText, BY_REGION[region], BY_LANGUAGE[language.code], context.currency];
  return guesses.find((guess) => guess && family.includes(guess)) ?? family[0] ?? context.currency;
}
