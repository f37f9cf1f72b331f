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
    b.numbers - a.numbers ||
    b.end - b.start - (a.end - a.start) ||
    SURENESS[a.measure] - SURENESS[b.measure]
  );
}

function isPair(one: Candidate): boolean {
  return one.from !== null || one.to !== null;
}
