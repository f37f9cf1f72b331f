// The months a timeline shows: 3 to 6, by default this month and the five before.
import { Temporal } from "temporal-polyfill";
import { isInYears, YEARS } from "../dates/day-in.ts";

export const FEWEST_MONTHS = 3;
const MOST_MONTHS = 6;

/** Calendar months as `YYYY-MM` in order, and their days [fromDay, toDay) as `YYYY-MM-DD`. */
export interface TimelineWindow {
  months: string[];
  fromDay: string;
  toDay: string;
}

export type WindowChoice = { ok: true; window: TimelineWindow } | { ok: false; reason: string };

export interface WindowRequest {
  /** `YYYY-MM`, both inclusive. With `from` alone the window runs to this month, with `to` alone over six months. */
  from?: string | undefined;
  to?: string | undefined;
  now: Date;
  /** IANA zone in which "this month" is meant. */
  zone: string;
}

/** Never throws on a bad month; `reason` is a sentence for the person who asked. */
export function timelineWindow(request: WindowRequest): WindowChoice {
  const from = request.from === undefined ? null : yearMonth(request.from);
  const to = request.to === undefined ? null : yearMonth(request.to);
  for (const [given, read] of [
    [request.from, from],
    [request.to, to],
  ] as const) {
    if (given !== undefined && read === null)
      return { ok: false, reason: `A month is written YYYY-MM, as 2026-06; "${given}" is none.` };
    if (given !== undefined && !isInYears(given))
      return { ok: false, reason: `${given} is no month of the years ${YEARS.first} to ${YEARS.last}.` };
  }
  const thisMonth = Temporal.Instant.fromEpochMilliseconds(request.now.getTime())
    .toZonedDateTimeISO(request.zone)
    .toPlainDate()
    .toPlainYearMonth();
  const last = to ?? thisMonth;
  const first = from ?? last.subtract({ months: MOST_MONTHS - 1 });
  const count = first.until(last, { largestUnit: "months" }).months + 1;
  if (count < 1) return { ok: false, reason: `The window ends (${last}) before it begins (${first}).` };
  if (count > MOST_MONTHS) {
    const nearest = first.add({ months: MOST_MONTHS - 1 });
    const reason = `${first} to ${last} is ${count} months; a timeline holds at most ${MOST_MONTHS}, the span one meeting can walk through. Ask for ${first} to ${nearest}, then for the rest.`;
    return { ok: false, reason };
  }
  if (count < FEWEST_MONTHS) {
    const earlier = last.subtract({ months: FEWEST_MONTHS - 1 });
    const span = count === 1 ? `${last} alone is one month` : `${first} to ${last} is ${count} months`;
    const reason = `${span}; a timeline needs at least ${FEWEST_MONTHS}, so that a success has time to show its result. Ask for ${earlier} to ${last}.`;
    return { ok: false, reason };
  }
  return { ok: true, window: windowOf(first, count) };
}

function windowOf(first: Temporal.PlainYearMonth, count: number): TimelineWindow {
  const months = Array.from({ length: count }, (_, index) => first.add({ months: index }).toString());
  const end = first.add({ months: count });
  return {
    months,
    fromDay: first.toPlainDate({ day: 1 }).toString(),
    toDay: end.toPlainDate({ day: 1 }).toString(),
  };
}

function yearMonth(text: string): Temporal.PlainYearMonth | null {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(text)) return null;
  return Temporal.PlainYearMonth.from(text);
}
