// A small table with a column of old and one of new values: `Metric | Before | After`, then `Returns | 6.2 % | 3.9 %`.
import { pairOf, sidesOf } from "../pair.ts";
import type { Candidate, Parser, Reading } from "../reading.ts";

/** Rows below a header that still belong to it. */
const MOST_ROWS = 30;

export const table: Parser = (reading) => {
  const headers = headerLines(reading);
  if (headers.length === 0) return [];
  const lines = linesOf(reading);
  const sides = sidesOf(reading);
  const found: Candidate[] = [];
  for (let i = 0; i + 1 < sides.length; i++) {
    const [left, right] = [sides[i], sides[i + 1]];
    if (!left || !right || !isBarred(reading, left.last + 1, right.first - 1)) continue;
    const line = lines[left.first] ?? 0;
    const header = headers.findLast((one) => one.line < line && line - one.line <= MOST_ROWS);
    if (!header || lines[right.last] !== line) continue;
    const pair = header.oldFirst
      ? pairOf(reading, left, right, left.first, right.last)
      : pairOf(reading, right, left, left.first, right.last);
    if (pair) found.push(pair);
  }
  return found;
};

/** The line of each token. */
function linesOf({ tokens }: Reading): number[] {
  let line = 0;
  return tokens.map(({ kind }) => (kind === "break" ? line++ : line));
}

function headerLines(reading: Reading): { line: number; oldFirst: boolean }[] {
  const { marks, tokens } = reading;
  const lines = linesOf(reading);
  const found: { line: number; oldFirst: boolean }[] = [];
  for (const old of marks.all("formerly")) {
    for (const at of [old.last + 2, old.first - 2]) {
      const now = marks.from("nowadays", at) ?? marks.upTo("nowadays", at);
      const bar = tokens[at > old.last ? old.last + 1 : old.first - 1]?.lower;
      const line = lines[old.first] ?? 0;
      if (now && bar === "|" && lines[now.first] === line)
        found.push({ line, oldFirst: now.first > old.first });
    }
  }
  return found;
}

function isBarred({ tokens }: Reading, first: number, last: number): boolean {
  return first === last && tokens[first]?.lower === "|";
}
