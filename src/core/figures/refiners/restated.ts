// Drops a multiple that only words what a pair in the same sentence says: `halved from 10 to 5 days`.
import type { Candidate, Reading } from "../reading.ts";

const TOLERANCE = 0.06;

export function restated(candidates: Candidate[], { tokens }: Reading): Candidate[] {
  const pairs = new Map<number, Candidate[]>();
  for (const one of candidates) {
    if (one.from === null || one.to === null) continue;
    const sentence = tokens[one.first]?.sentence ?? -1;
    pairs.set(sentence, [...(pairs.get(sentence) ?? []), one]);
  }
  return candidates.filter((one) => {
    if (one.measure !== "multiple" || one.from !== null || /\d/.test(one.text)) return true;
    const beside = pairs.get(tokens[one.first]?.sentence ?? -1) ?? [];
    return !beside.some((pair) => isFactor(one.amount ?? 0, pair));
  });
}

function isFactor(factor: number, { from, to }: Candidate): boolean {
  return Math.abs((to ?? 0) / (from || 1) / factor - 1) <= TOLERANCE;
}
