// Whose money it is: a contract value, an extension, a budget released to us is the agency's, not the client's result.
import { changeOf } from "../change.ts";
import { markWithin } from "../glue.ts";
import { isGranted } from "../granted.ts";
import { nearest } from "../nearest.ts";
import type { Candidate, Reading } from "../reading.ts";

export function beneficiary(candidates: Candidate[], reading: Reading): Candidate[] {
  const { tokens, marks, about } = reading;
  const sentences = new Set(marks.all("agency").map((mark) => tokens[mark.first]?.sentence ?? -1));
  // `budget released` in the title speaks of the one amount below it.
  const isTitled = (about?.marks.all("agency").length ?? 0) > 0;
  return candidates.map((one, index) => {
    const next = candidates[index + 1];
    const direction = next && isOfNext(one, next, reading) ? null : one.direction;
    const sentence = tokens[one.first]?.sentence ?? -1;
    const isSold =
      one.measure === "money" &&
      one.from === null &&
      direction !== "decrease" &&
      (sentences.has(sentence) || sentences.has(sentence - 1) || (isTitled && direction === null));
    const isAgency = isSold || isGranted(one, reading);
    if (!isAgency) return one;
    // What is sold neither rose nor fell for anybody.
    return {
      ...one,
      direction: null,
      role: "revenue",
      beneficiary: "agency",
      inferred: [...one.inferred.filter((property) => property === "unit"), "beneficiary"],
    };
  });
}

/** `Contract extended by 12k EUR, and it saves 3k EUR`: the saving is that of the amount behind it. */
function isOfNext(one: Candidate, next: Candidate, reading: Reading): boolean {
  const change = changeOf(reading, one)?.mark;
  if (!change || change.first <= one.last || change.last >= next.first) return false;
  const agency = nearest(reading, "agency", one)?.mark;
  return (
    agency !== undefined &&
    agency.last < one.first &&
    markWithin(reading, "clauseEnd", one.last + 1, change.first - 1) !== null
  );
}
