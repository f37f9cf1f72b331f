// Decides which dollar, crown or ¥ is meant: other amounts of the text, the locale's region, else the default.
import { ANY_CURRENCY, FAMILIES } from "../currencies.ts";
import type { SharedSign } from "../figure.ts";
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
const SIGNS = ["$", "kr", "¥"] as const;
const BY_LANGUAGE: Readonly<Record<string, string>> = {
  sv: "SEK",
  nb: "NOK",
  nn: "NOK",
  no: "NOK",
  da: "DKK",
  ja: "JPY",
  zh: "CNY",
};

interface Choice {
  unit: string;
  /** Neither the text nor its language says it, and whoever knows the client may know better. */
  isDefault: boolean;
  sign: SharedSign;
}

export function currency(candidates: Candidate[], reading: Reading): Candidate[] {
  const stated = new Set(candidates.map((one) => (one.measure === "money" ? one.unit : null)));
  const chosen = new Map<string | null, Choice>();
  for (const sign of SIGNS) chosen.set(sign, choose(sign, stated, reading));
  chosen.set(ANY_CURRENCY, anyCurrency(stated, chosen, reading));
  return candidates.map((one) => {
    const choice = one.measure === "money" ? chosen.get(one.unit) : undefined;
    if (!choice) return one;
    const read: Candidate = { ...one, unit: choice.unit, inferred: [...one.inferred, "unit"] };
    return choice.isDefault ? { ...read, sharedSign: choice.sign } : read;
  });
}

/** That of the text's other amounts when they agree, else the default. */
function anyCurrency(
  stated: ReadonlySet<string | null>,
  chosen: ReadonlyMap<string | null, Choice>,
  { context }: Reading,
): Choice {
  const units = new Set([...stated].filter((unit) => unit !== null && unit !== ANY_CURRENCY));
  const [only] = units;
  if (units.size !== 1 || !only) return { unit: context.currency, isDefault: true, sign: ANY_CURRENCY };
  return chosen.get(only) ?? { unit: only, isDefault: false, sign: ANY_CURRENCY };
}

/** A text in a language of crowns says which; the author's region helps where two of them look alike. */
function choose(
  sign: SharedSign,
  stated: ReadonlySet<string | null>,
  { context, language }: Reading,
): Choice {
  const family = FAMILIES[sign] ?? [];
  const [, ...subtags] = context.locale.split("-");
  const region = subtags.find((tag) => tag.length === 2) ?? "";
  const inText = family.find((code) => stated.has(code));
  const guesses = [inText, BY_REGION[region], BY_LANGUAGE[language.code], context.currency];
  const fitting = guesses.find((guess) => guess && family.includes(guess));
  const isTold = inText !== undefined || family.includes(BY_LANGUAGE[language.code] ?? "");
  return { unit: fitting ?? family[0] ?? context.currency, isDefault: !isTold, sign };
}
