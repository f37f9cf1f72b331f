// Whose money it is: a contract value, an extension, a budget released to us is the agency's, not the client's result.
import type { Candidate, Reading } from "../reading.ts";

export function beneficiary(candidates: Candidate[], { tokens, marks }: Reading): Candidate[] {
  const sentences = new Set(marks.all("agency").map((mark) => tokens[mark.first]?.sentence ?? -1));
  if (sentences.size === 0) return candidates;
  return candidates.map((one) => {
    const sentence = tokens[one.first]?.sentence ?? -1;
    const isAgency =
      one.measure === "money" &&
      one.from === null &&
      one.direction !== "decrease" &&
      (sentences.has(sentence) || sentences.has(sentence - 1));
    return isAgency ? { ...one, beneficiary: "agency", inferred: [...one.inferred, "beneficiary"] } : one;
  });
}
