// What the figure is about: time, money earned or spent, quality or volume, by the noun whose amount it is.
import type { Role } from "../figure.ts";
import { nearest } from "../nearest.ts";
import { isScoreName } from "../pair.ts";
import type { Candidate, Reading } from "../reading.ts";
import { headOf, isToldOfQuality, nounBefore, nounBehind, nounWithin } from "../subject.ts";

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
  const found =
    nounWithin(reading, one) ?? nounBehind(reading, one) ?? (one.direction ? nounBefore(reading, one) : null);
  if (found === "quality") return found;
  return found === "cost" && one.direction === "decrease" ? found : "volume";
}

function nounRole(one: Candidate, reading: Reading): Role | null {
  const hanging =
    nounWithin(reading, one) ?? nounBehind(reading, one, reading.marks.from("multiple", one.first) !== null);
  const before = nounBefore(reading, one);
  if (isShareOf(one, reading)) return shareRole(one, reading, before, hanging);
  const isSubjectFirst = isVerb(one) && nounBefore(reading, one, true) !== null;
  const found = isSubjectFirst ? before : (hanging ?? before);
  if ((found === null || found === "volume") && isSpeed(one, reading)) return "time";
  return found ?? nearest(reading, "role", one)?.mark.value ?? null;
}

/** `Chargebacks were 0.4 % of volume`: chargebacks. `Email brings in 23 % of revenue`: things say less than measures. */
function shareRole(one: Candidate, reading: Reading, before: Role | null, hanging: Role | null): Role | null {
  const found = before === "volume" ? (hanging ?? before) : (before ?? hanging);
  return found === "volume" && isToldOfQuality(reading, one) ? "quality" : found;
}

function isShareOf({ measure, first, last }: Candidate, { marks }: Reading): boolean {
  if (measure !== "percent" && marks.from("fraction", last) === null) return false;
  for (let at = first; at <= last + 1; at++) if (marks.from("of", at) ?? marks.from("outOf", at)) return true;
  return false;
}

/** `image builds are three times as fast` */
function isSpeed(one: Candidate, reading: Reading): boolean {
  const change = nearest(reading, "change", one, (value) => value === "faster");
  return change !== null && change.distance <= 2;
}

/** `doubled`, `halved` */
function isVerb(one: Candidate): boolean {
  return one.measure === "multiple" && one.first === one.last;
}

function titledRole(one: Candidate, { about, ...reading }: Reading): Role | null {
  if (!about) return null;
  if (one.measure === "money")
    return about.marks.all("role").find((mark) => isOfMoney(mark.value))?.value ?? null;
  return headOf({ ...reading, ...about, about }, 0, about.tokens.length - 1);
}

/** What nobody named: a note is glad of more of the one and of less of the other. */
function usual({ measure, direction }: Candidate): Role {
  if (measure === "money") return direction === "decrease" ? "cost" : "revenue";
  if (measure === "count" || direction === "increase") return "volume";
  return direction === "decrease" ? "quality" : "other";
}
