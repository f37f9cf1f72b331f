// What the figure is about: time, money earned or spent, quality or volume, by the noun whose amount it is.
import type { Role } from "../figure.ts";
import { nearest } from "../nearest.ts";
import { isScoreName } from "../pair.ts";
import type { Candidate, Reading } from "../reading.ts";
import { headOf, nounBefore, nounBehind, nounWithin } from "../subject.ts";

export function role(candidates: Candidate[], reading: Reading): Candidate[] {
  return candidates.map((one) => {
    const stated = statedRole(one, reading);
    if (stated) return { ...one, role: stated };
    return { ...one, role: titledRole(one, reading) ?? usual(one), inferred: [...one.inferred, "role"] };
  });
}

function statedRole(one: Candidate, reading: Reading): Role | null {
  switch (one.measure) {
    case "time":
      return "time";
    case "money":
      return moneyRole(one, reading);
    case "count":
      return countRole(one, reading);
    default:
      return nounRole(one, reading);
  }
}

/** Money is earned or spent, whatever else the sentence speaks of. */
function moneyRole(one: Candidate, reading: Reading): Role | null {
  return nearest(reading, "role", one, isOfMoney)?.mark.value ?? null;
}

function isOfMoney(role: Role): boolean {
  return role === "revenue" || role === "cost";
}

function countRole(one: Candidate, reading: Reading): Role {
  const { unit } = one;
  if (isScoreName(reading.language, unit)) {
    if (unit === "ROAS") return "revenue";
    return unit === "FTE" ? "cost" : "quality";
  }
  const found = nounWithin(reading, one) ?? nounBehind(reading, one) ?? (one.direction ? nounBefore(reading, one) : null);
  if (found === "quality") return found;
  return found === "cost" && one.direction === "decrease" ? found : "volume";
}

function nounRole(one: Candidate, reading: Reading): Role | null {
  const change = nearest(reading, "change", one, (value) => value === "faster");
  if (change && change.distance <= 2) return "time";
  return (
    nounWithin(reading, one) ??
    nounBehind(reading, one) ??
    nounBefore(reading, one) ??
    nearest(reading, "role", one)?.mark.value ??
    null
  );
}

function titledRole(one: Candidate, { about, ...reading }: Reading): Role | null {
  if (!about) return null;
  if (one.measure === "money") return about.marks.all("role").find((mark) => isOfMoney(mark.value))?.value ?? null;
  return headOf({ ...reading, ...about, about }, 0, about.tokens.length - 1);
}

function usual(one: Candidate): Role {
  if (one.measure === "money") return one.direction === "decrease" ? "cost" : "revenue";
  return one.measure === "count" ? "volume" : "other";
}
