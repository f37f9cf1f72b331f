// Units that measure the same in other magnitudes: what fell from 4.2 MB to 800 KB fell from 4,200 KB (SI, decimal).

/** Each entry: a kind, its unit names by how many of the smallest they hold. Maps, for a note may count `constructor`s. */
const KINDS: readonly ReadonlyMap<string, number>[] = [
  named({
    1: "byte bytes",
    1e3: "kb kilobyte kilobytes",
    1e6: "mb megabyte megabytes meg megs",
    1e9: "gb gigabyte gigabytes gig gigs",
    1e12: "tb terabyte terabytes",
  }),
  named({
    1: "g gram grams gramm",
    1e3: "kg kilo kilos kilogram kilograms kilogramm",
    1e6: "t tonne tonnes tonnen toneladas tonnellate",
  }),
  named({ 1: "wh", 1e3: "kwh", 1e6: "mwh", 1e9: "gwh" }),
  named({ 1: "m metre metres meter meters", 1e3: "km kilometre kilometres kilometer kilometers" }),
  named({ 1: "ml", 1e3: "l litre litres liter liters", 1e5: "hl" }),
];

/** How many of unit `to` one of unit `from` is; null when they do not measure the same, or are one unit. */
export function metricFactor(from: string | null, to: string | null): number | null {
  const [a, b] = [from?.toLowerCase() ?? "", to?.toLowerCase() ?? ""];
  if (a === b) return null;
  const kind = KINDS.find((one) => one.has(a) && one.has(b));
  const factor = (kind?.get(a) ?? 1) / (kind?.get(b) ?? 1);
  return factor === 1 ? null : factor;
}

function named(units: Readonly<Record<number, string>>): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(units).flatMap(([factor, names]) =>
      names.split(" ").map((name) => [name, Number(factor)] as const),
    ),
  );
}
