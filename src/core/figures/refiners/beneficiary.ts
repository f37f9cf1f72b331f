// Whose money it is: a contract value, an extension, a budget released to us is the agency's, not the client's result.
import { isGranted } from "../granted.ts";
import type { Candidate, Reading } from "../reading.ts";

export function beneficiary(candidates: Candidate[], reading: Reading): Candidate[] {
  const { tokens, marks, about } = reading;
  const sentences = new Set(marks.all("agency").map((mark) => tokens[mark.first]?.sentence ?? -1));
  // `budget released` in the title speaks of the one amount below it.
  const isTitled = (about?.marks.all("agency").length ?? 0) > 0;
  return candidates.map((one) => {
    const sentence = tokens[one.first]?.sentence ?? -1;
    const isSold =
      one.measure === "money" &&
      one.from === null &&
      one.direction !== "decrease" &&
      (sentences.has(sentence) || sentences.has(sentence - 1) || (isTitled && one.direction === null));
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
