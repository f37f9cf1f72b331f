// Decides which dollar, crown or ¥ is meant: other amounts of the text, the locale's region, else the default.
import type { Candidate, Reading } from "../reading.ts";

const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  $: ["USD", "CAD", "AUD", "NZD", "SGD", "HKD", "TWD", "MXN", "BRL"],
  kr: ["SEK", "NOK", "DKK"],
  "¥": ["JPY", "CNY"],
};
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
  return candidates.map((one) => {
    const family = FAMILIES[one.unit ?? ""];
    if (one.measure !== "money" || !family) return one;
    return { ...one, unit: chosen(family, candidates, reading), inferred: [...one.inferred, "unit"] };
  });
}

function chosen(family: readonly string[], candidates: readonly Candidate[], { context }: Reading): string {
  const [language = "", ...subtags] = context.locale.split("-");
  const region = subtags.find((tag) => tag.length === 2) ?? "";
  const stated = candidates.find((c) => c.measure === "money" && family.includes(c.unit ?? ""))?.unit;
  const guesses = [stated, BY_REGION[region], BY_LANGUAGE[language], context.currency];
  return guesses.find((guess) => guess && family.includes(guess)) ?? family[0] ?? context.currency;
}
