// The day an entry happened on, in the PM's zone, never in the future.
import { dateAlone } from "../dates/date-alone.ts";
import { dayIn } from "../dates/day-in.ts";
import { type PastDate, pastDate } from "../dates/past-date.ts";
import type { DatePrecision, EntryKind, Evidence } from "./understanding.ts";

export interface WhenContext {
  /** The mail's own moment: its Date header, or its receipt when that is missing or later. */
  sentAt: Date;
  zone: string;
  locale: string;
}

export interface WhenSources {
  kind: EntryKind;
  /** Value of the field Date. */
  field: string | undefined;
  /** Language of that field's name (BCP 47): `Data: 02/03/2026` is no American date whatever the PM's locale. */
  fieldLanguage: string | null;
  title: string;
  note: string;
  evidence: Evidence | null;
}

/** Notes say when in their first lines; a past phrase far below belongs to something else. */
const MAX_CHARS = 2000;
/** In a result, months and quarters are what was measured: `uptime was 99.95 % in Q2`; in a success halves and years. */
const TELLING: Readonly<Record<EntryKind, ReadonlySet<DatePrecision>>> = {
  roi: new Set<DatePrecision>(["day", "week"]),
  win: new Set<DatePrecision>(["day", "week", "month", "quarter"]),
};

/** The field, else a past phrase in title or note, else for an ROI the client's mail, else the mail's own day. */
export function whenOf(sources: WhenSources, context: WhenContext): { on: string; precision: DatePrecision } {
  const { kind, evidence } = sources;
  const past =
    inField(sources, context) ?? saidInTitle(sources, context) ?? saidIn(sources.note, kind, context);
  if (past) return { on: past.on, precision: past.precision };
  const heard = kind === "roi" ? evidence?.date : null;
  const moment = heard && heard <= context.sentAt ? heard : context.sentAt;
  return { on: dayIn(moment, context.zone), precision: "day" };
}

function inField({ field, fieldLanguage: language }: WhenSources, context: WhenContext): PastDate | null {
  const isForeign = language !== null && language !== "en" && !context.locale.startsWith(language);
  return field ? dateAlone(field, isForeign ? { ...context, locale: language } : context) : null;
}

function saidIn(text: string, kind: EntryKind, context: WhenContext): PastDate | null {
  return text === "" ? null : pastDate(text.slice(0, MAX_CHARS), context, TELLING[kind]);
}

/** A title in the client's words counts its days from the client's mail; a result is of that mail's own day. */
function saidInTitle({ kind, title, note, evidence }: WhenSources, context: WhenContext): PastDate | null {
  const words = [evidence?.subject ?? "", evidence?.text ?? ""];
  const isClients = !note.includes(title) && words.some((text) => text.includes(title));
  if (!isClients) return saidIn(title, kind, context);
  if (kind === "roi") return null;
  const heard = evidence?.date;
  return saidIn(title, kind, heard && heard <= context.sentAt ? { ...context, sentAt: heard } : context);
}
