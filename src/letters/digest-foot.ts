// The frame of a digest in words: which days it covers, why it is late, the ledger, when the next one comes.
import { dayIn } from "../core/dates/day-in.ts";
import type { Digest } from "../core/digest/digest.ts";
import { coveredDays, nextDue, type Schedule, type Window } from "../core/digest/window.ts";
import { timeWords, weekdayName, weekdayWords, wordsFor } from "./language.ts";
import type { Helper } from "./words.ts";

const MOST_PERIODS = 4;

export function daysWords(days: { first: string; last: string }, locale: string): string {
  const sameMonth = days.first.slice(0, 7) === days.last.slice(0, 7);
  const first = weekdayWords(days.first, locale, !sameMonth || days.first === days.last);
  return wordsFor(locale).digest.days(first, weekdayWords(days.last, locale, true));
}

/** When a late digest was first due, and which periods it merges; null for one on time. */
export function lateWords({ window }: Digest, schedule: Schedule, locale: string): string | null {
  if (!window.late) return null;
  const words = wordsFor(locale).digest;
  const periods = periodsIn(window, schedule);
  const first = periods[0]?.to ?? window.to;
  const due = `${weekdayWords(dayIn(first, schedule.zone), locale, true)}, ${timeWords(first, schedule.zone, locale)}`;
  if (periods.length < 2) return words.late(due);
  const told =
    periods.length > MOST_PERIODS
      ? [daysWords(coveredDays(window, schedule.zone), locale)]
      : periods.map((period) => daysWords(coveredDays(period, schedule.zone), locale));
  return `${words.late(due)} ${words.merged(periods.length, told.join("; "))}`;
}

const LISTED_DAYS_MS = 400 * 86_400_000;

/** The windows that would have been, had each gone out when it was due; after more than a year the whole alone. */
function periodsIn(window: Window, schedule: Schedule): Window[] {
  if (window.to.getTime() - window.from.getTime() > LISTED_DAYS_MS) return [window];
  const periods: Window[] = [];
  let from = window.from;
  for (;;) {
    const to = nextDue({ schedule, previousTo: from, since: from, pausedUntil: null }, from);
    if (!to || to >= window.to) return [...periods, { from, to: window.to }];
    periods.push({ from, to });
    from = to;
  }
}

export function ledgerWords({ ledger }: Digest, locale: string): string {
  const { received, filed, ignored, needsYou, failed } = ledger;
  const notes = received + filed + ignored + needsYou + failed;
  if (notes === 0) return "";
  return wordsFor(locale).digest.ledger({ notes, filed, ignored, needsYou, failed, waiting: received });
}

/** "Next digest: Monday 30 November, 08:00. Mondays at 08:00, Europe/Berlin." */
export function scheduleWords(schedule: Schedule, next: Date | null, locale: string): string {
  if (schedule.cadence === "never") return "";
  const { cadence, weekday, atLocal, zone } = schedule;
  const words = wordsFor(locale).digest;
  const told = next
    ? words.next(weekdayWords(dayIn(next, zone), locale, true), timeWords(next, zone, locale))
    : "";
  const rule = words.schedule(cadence, weekdayName(weekday, locale), atLocal.slice(0, 5), zone);
  return [told, rule].filter(Boolean).join(" ");
}

/** Who corrects an entry and, where the letter links no page for it, who or what stops the digest; who reads a reply. */
export function helpWords(
  to: { helper: Helper | null; unsubscribeUrl: string | null; noteAddress: string | null },
  locale: string,
): string {
  const words = wordsFor(locale).help.digest;
  const what = to.unsubscribeUrl ? words.correct : words.change;
  const reply = to.noteAddress ? "" : to.helper ? words.answered : words.unread;
  return [to.helper ? what.ask(to.helper) : what.yourself, reply].filter(Boolean).join(" ");
}
