// The invitation as another program reads it.
import ICAL from "ical.js";
import { expect, test } from "vitest";
import { type Appointment, paintIcs } from "../../src/painters/ics.ts";

const appointment: Appointment = {
  uid: "review-7@agency.example",
  sequence: 2,
  stampedAt: new Date("2026-11-20T08:30:00Z"),
  startsAt: new Date("2026-12-03T09:00:00Z"),
  minutes: 90,
  summary: "Müller; Söhne, Co: was wir erreicht haben",
  description: `Mit Dana Holt und Ruth Vale\n\n1. ${"Größer als alles zuvor, ".repeat(9)}🌲🌲🌲\nBEGIN:VALARM`,
  organizer: { name: 'Pia "Pi" Moll\r\nATTENDEE:mailto:x@y.example', email: "pia@agency.example" },
};

test("it comes back as it was: published, in UTC, with its words whole", () => {
  const calendar = new ICAL.Component(ICAL.parse(paintIcs(appointment)));
  expect(calendar.getFirstPropertyValue("method")).toBe("PUBLISH");
  expect(calendar.getFirstPropertyValue("version")).toBe("2.0");
  const events = calendar.getAllSubcomponents("vevent");
  expect(events).toHaveLength(1);
  const event = new ICAL.Event(events[0]);
  expect(event.uid).toBe("review-7@agency.example");
  expect(event.sequence).toBe(2);
  expect(event.summary).toBe(appointment.summary);
  expect(event.description).toBe(appointment.description);
  const moment = (name: string) => String(events[0]?.getFirstPropertyValue(name));
  expect(moment("dtstart")).toBe("2026-12-03T09:00:00Z");
  expect(moment("dtend")).toBe("2026-12-03T10:30:00Z");
  expect(moment("dtstamp")).toBe("2026-11-20T08:30:00Z");
  // RFC 5546, 3.2.1: an organizer, and no attendee, also not through the organizer's name.
  expect(event.organizer).toBe("mailto:pia@agency.example");
  expect(events[0]?.getAllProperties("attendee")).toEqual([]);
  expect(events[0]?.getAllSubcomponents()).toEqual([]);
});

test("control characters, which no text may hold, are blanks (RFC 5545, 3.3.11)", () => {
  const hostile = "A\0B\u0007C\r\nATTENDEE:mailto:x@y.example\u0085";
  const text = paintIcs({ ...appointment, summary: hostile, description: hostile });
  expect(text.replaceAll("\r\n", "")).not.toMatch(/\p{Cc}/u);
  expect(text.replaceAll("\r\n ", "")).toContain("SUMMARY:A B C");
  expect(text).not.toMatch(/^ATTENDEE/m);
});

test("lines end in CRLF and are folded at 75 octets, no letter split (RFC 5545, 3.1)", () => {
  const text = paintIcs(appointment);
  expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
  const lines = text.split("\r\n");
  expect(lines.join("")).not.toMatch(/[\r\n]/);
  for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(text).not.toContain("\uFFFD");
});
