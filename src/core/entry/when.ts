// The day an entry happened on, in the PM's zone, never in the future.
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

/** The field, else a past phrase in title or note, else for an ROI the client's mail, else the mail's own day. */
export function whenOf(sources: WhenSources, context: WhenContext): { on: string; precision: DatePrecision } {
  const { fieldLanguage: language } = sources;
  const isForeign = language !== null && language !== "en" && !context.locale.startsWith(language);
  const given = sources.field
    ? pastDate(sources.field, { ...context, locale: isForeign ? language : context.locale })
    : null;
  if (given) return { on: given.on, precision: given.precision };
  for (const text of [sources.title, sources.note.slice(0, MAX_CHARS)]) {
    const past = text === "" ? null : pastDate(text, context);
    if (past && tellsWhen(past, text, sources.kind)) return { on: past.on, precision: past.precision };
  }
  const heard = sources.kind === "roi" ? sources.evidence?.date : null;
  const moment = heard && heard <= context.sentAt ? heard : context.sentAt;
  return { on: dayIn(moment, context.zone), precision: "day" };
}

/** `+18 % vs last year`, `since 11 February`: what a number is compared with is not when the success was. */
const COMPARED =
  /(?:\b(?:since|vs\.?|versus|than|compared (?:to|with)|against|until|before|seit|gegenüber|verglichen mit|als|vor dem|bis|depuis|par rapport à|que)|since the|than in|than the)\s*$/iu;

/** In a result, months and quarters are what was measured ("uptime was 99.95 % in Q2"); years are so everywhere. */
function tellsWhen(past: PastDate, text: string, kind: EntryKind): boolean {
  if (COMPARED.test(text.slice(Math.max(0, past.start - 40), past.start))) return false;
  if (kind === "roi") return past.precision === "day" || past.precision === "week";
  return past.precision !== "year" && past.precision !== "half";
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** `YYYY-MM-DD` of a moment in an IANA zone. Throws RangeError on an unknown zone. */
export function dayIn(moment: Date, zone: string): string {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat("en-CA", {
      timeZone: zone,
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
    });
    formats.set(zone, format);
  }
  return format.format(moment);
}
