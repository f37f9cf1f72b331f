// An appointment as an iCalendar file that calendar programs open as a draft.
import createCalendar, { ICalCalendarMethod } from "ical-generator";

export interface Appointment {
  /** Stays the same when the appointment moves. */
  uid: string;
  /** Rises when it does (RFC 5545, 3.8.7.4). */
  sequence: number;
  stampedAt: Date;
  startsAt: Date;
  minutes: number;
  summary: string;
  /** Who comes stands here as well: PUBLISH must not carry ATTENDEE (RFC 5546, 3.2.1). */
  description: string;
  organizer: { name: string; email: string };
}

/** RFC 5545 with METHOD:PUBLISH, times in UTC, CRLF ends, lines folded at 75 octets. */
export function paintIcs(appointment: Appointment): string {
  const { uid, sequence, stampedAt, startsAt, minutes, summary, description, organizer } = appointment;
  const calendar = createCalendar({ prodId: "//Lately//Review//EN", method: ICalCalendarMethod.PUBLISH });
  calendar.createEvent({
    id: uid,
    sequence,
    stamp: stampedAt,
    start: startsAt,
    end: new Date(startsAt.getTime() + minutes * 60_000),
    summary: printable(summary),
    description: printable(description),
    organizer: { ...organizer, name: parameter(organizer.name) },
  });
  return `${calendar.toString()}\r\n`;
}

/** A text holds no control character but the line end, which the library escapes (RFC 5545, 3.3.11). */
function printable(value: string): string {
  return value.replace(/[^\P{Cc}\n\t]+/gu, " ");
}

/** A parameter's value cannot hold a quote or a control character, and has no way to escape them (RFC 5545, 3.1). */
function parameter(value: string): string {
  return value.replace(/["\p{Cc}]+/gu, " ").trim();
}
