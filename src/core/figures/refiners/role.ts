// What the figure is about: revenue, cost, time, quality or volume, by the nearest telling word, else by the note's title.
import type { Role } from "../figure.ts";
import { nearest } from "../nearest.ts";
import type { Candidate, Reading } from "../reading.ts";

export function role(candidates: Candidate[], reading: Reading): Candidate[] {
  return candidates.map((one) => {
    if (one.measure === "time") return { ...one, role: "time" };
    const near = nearest(reading, "role", one, (value) => fits(one, value));
    if (near) return { ...one, role: near.mark.value };
    const titled = reading.about?.marks.all("role").find((mark) => fits(one, mark.value));
    if (titled) return { ...one, role: titled.value, inferred: [...one.inferred, "role"] };
    return { ...one, role: usual(one), inferred: [...one.inferred, "role"] };
  });
}

/** Money is earned or spent, whatever else the sentence speaks of. */
function fits(one: Candidate, value: Role): boolean {
  return one.measure !== "money" || value === "revenue" || value === "cost";
}

function usual(one: Candidate): Role {
  if (one.measure === "money") return one.direction === "decrease" ? "cost" : "revenue";
  return one.measure === "count" ? "volume" : "other";
}
