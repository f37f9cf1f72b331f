// The advice to invite upwards: the answer must reach those who ask for it. For the PM's eyes alone.
import { type Attendee, highestOf, rankOf } from "./level.ts";

export interface HeldReview {
  heldOn: string;
  attendees: readonly Attendee[];
}

export interface Upwards {
  /** `nobody`: not one person of the client is known. `low`: no executive comes. `alone`: the same daily contact came alone. */
  why: "nobody" | "low" | "alone";
  /** The highest of those who come. */
  highest: Attendee | null;
  /** The last review that somebody above `highest` (for `alone`: anybody else) attended; null: there was none. */
  since: string | null;
  /** Known people above, who are not invited; highest first. */
  invite: readonly Attendee[];
}

/** Null when there is nothing to advise. `held`: newest first. `contacts`: those who have not left. */
export function inviteUpwards(
  attendees: readonly Attendee[],
  contacts: readonly Attendee[],
  held: readonly HeldReview[],
): Upwards | null {
  const highest = highestOf(attendees);
  if (highest === null) return { why: "nobody", highest, since: null, invite: byLevel(contacts) };
  const invited = new Set(attendees.map((one) => one.id));
  const above = byLevel(contacts).filter(
    (one) => !invited.has(one.id) && rankOf(one.level) > rankOf(highest.level),
  );
  if (highest.level !== "executive") {
    const since = held.find(({ attendees: then }) =>
      then.some((one) => rankOf(one.level) > rankOf(highest.level)),
    );
    return { why: "low", highest, since: since?.heldOn ?? null, invite: above };
  }
  const last = held[0]?.attendees ?? [];
  const [only] = last;
  if (last.length !== 1 || only?.level !== "daily" || !invited.has(only.id)) return null;
  const since = held.find(({ attendees: then }) => then.some((one) => one.id !== only.id));
  return { why: "alone", highest: only, since: since?.heldOn ?? null, invite: above };
}

function byLevel(people: readonly Attendee[]): Attendee[] {
  return [...people].sort((a, b) => rankOf(b.level) - rankOf(a.level));
}
