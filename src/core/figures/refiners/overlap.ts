// Of candidates that share words only one stays: before/after pairs first, then the longer, then the surer measure.
import type { Candidate } from "../reading.ts";

const SURENESS = { money: 0, percent: 1, multiple: 2, time: 3, count: 4 } as const;

export function overlap(candidates: Candidate[]): Candidate[] {
  const ranked = candidates.toSorted((a, b) => a.first - b.first || preference(a, b));
  const kept: Candidate[] = [];
  for (const one of ranked) {
    let stands = true;
    while (stands) {
      const before = kept.at(-1);
      if (!before || before.last < one.first) break;
      if (preference(one, before) < 0) kept.pop();
      else stands = false;
    }
    if (stands) kept.push(one);
  }
  return kept;
}

/** Negative when `a` is the better one. */
function preference(a: Candidate, b: Candidate): number {
  return (
    Number(isPair(b)) - Number(isPair(a)) ||
    Number(b.amountMax !== null) - Number(a.amountMax !== null) ||
    Number(isOdds(b)) - Number(isOdds(a)) ||
    b.end - b.start - (a.end - a.start) ||
    SURENESS[a.measure] - SURENESS[b.measure]
  );
}

/** `one in five appointments`: two numbers that the count behind them must not tear apart. */
function isOdds(one: Candidate): boolean {
  return one.measure === "percent" && one.last - one.first >= 2 && !/[%\d]\s?\p{L}*$/u.test(one.text);
}

function isPair(one: Candidate): boolean {
  return one.from !== null || one.to !== null;
}
