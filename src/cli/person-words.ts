// A person as the commands take and print one: options, a line, JSON.
import { isPaused } from "../app/unsubscribe.ts";
import type { KnownPerson } from "../store/people.ts";

/** What `add` and `set` both take. */
export interface PersonOptions {
  name?: string;
  zone?: string;
  locale?: string;
  currency?: string;
  cadence?: KnownPerson["cadence"];
  weekday?: number;
  at?: string;
  json?: true;
}

export const CADENCES = ["weekly", "fortnightly", "monthly", "never"] as const;
const WEEKDAY_NAMES = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

export function personInJson({ atLocal, createdAt, scheduleChangedAt, ...person }: KnownPerson) {
  return { ...person, at: atLocal.slice(0, 5), createdAt: createdAt.toISOString() };
}

export function personInWords(person: KnownPerson, now: Date): string {
  const { cadence, weekday, atLocal, zone, leftOn, pausedUntil } = person;
  const when =
    cadence === "never"
      ? "no digest"
      : `${cadence} ${WEEKDAY_NAMES[weekday - 1]} ${atLocal.slice(0, 5)} ${zone}`;
  const paused = cadence !== "never" && isPaused(person, now) ? `, paused until ${pausedUntil}` : "";
  const left = leftOn === null ? "" : `, left on ${leftOn}`;
  return `${person.name} <${person.email ?? "no address"}>  ${person.role}, ${person.locale}, ${when}${paused}${left}`;
}
