// Drops a multiple that only words what a pair in the same sentence says: `halved from 10 to 5 days`.
import type { Candidate, Reading } from "../reading.ts";

const TOLERANCE = 0.06;

export function restated(candidates: Candidate[], reading: Reading): Candidate[] {
  const { tokens } = reading;
  const pairs = new Map<number, Candidate[]>();
  for (const one of candidates) {
    if (one.from === null || one.to === null) continue;
    const sentence = tokens[one.first]?.sentence ?? -1;
    pairs.set(sentence, [...(pairs.get(sentence) ?? []), one]);
  }
  return candidates.filter((one) => {
    if (one.measure !== "multiple" || one.from !== null || /\d/.test(one.text)) return true;
    const beside = pairs.get(tokens[one.first]?.sentence ?? -1) ?? [];
    return !beside.some((pair) => isFactor(one.amount ?? 0, pair) && isOneClause(one, pair, reading));
  });
}

/** `output tripled, from 4 to 12` says it twice, and both stand. */
function isOneClause(a: Candidate, b: Candidate, { marks }: Reading): boolean {
  const [from, to] = a.last < b.first ? [a.last, b.first] : [b.last, a.first];
  for (let at = from + 1; at < to; at++) if (marks.from("clauseEnd", at)) return false;
  return true;
}

function isFactor(factor: number, { from, to }: Candidate): boolean {
  return Math.abs((to ?? 0) / (from || 1) / factor - 1) <= TOLERANCE;
}
