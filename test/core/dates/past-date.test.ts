// Past dates as a PM in his zone means them: never the future, no times, versions or verbs.
import { describe, expect, it } from "vitest";
import { pastDate } from "../../../src/core/dates/past-date.ts";

/** A Thursday. */
const SENT = "2026-03-19T10:00:00Z";

function on(text: string, locale = "en-GB", sentAt = SENT, zone = "Europe/London"): string | null {
  return pastDate(text, { sentAt: new Date(sentAt), zone, locale })?.on ?? null;
}

describe("a past date in English", () => {
  it.each([
    ["The portal opened yesterday.", "2026-03-18"],
    ["Rolled out this morning", "2026-03-19"],
    ["No incidents last night", "2026-03-18"],
    ["Approved on Monday", "2026-03-16"],
    ["Approved last Tuesday", "2026-03-17"],
    ["Shipped 4 days ago", "2026-03-15"],
    ["Shipped 2026-02-27 by the ops team", "2026-02-27"],
    ["Signed on 27 February", "2026-02-27"],
    ["Signed 11/02/2026", "2026-02-11"],
    ["Signed on the 5th.", "2026-03-05"],
    ["Signed on the 25th.", "2026-02-25"],
    ["Done in week 10", "2026-03-08"],
    ["The best month was November", "2025-11-30"],
    ["Turnover rose in Q4", "2025-12-31"],
    ["Turnover rose in Q1", "2026-03-19"],
    ["Turnover rose in Q3 2024", "2024-09-30"],
    ["H1 2025 was good", "2025-06-30"],
    ["H2 was good", "2025-12-31"],
    ["In 2024 they had none", "2024-12-31"],
    ["Last month was calm", "2026-02-28"],
    ["We finished at the end of January", "2026-01-31"],
  ])("%s", (text, expected) => {
    expect(on(text)).toBe(expected);
  });

  it("is told with its precision and the words it came from", () => {
    const text = "Turnover was up in Q4 2025, they say.";
    const found = pastDate(text, { sentAt: new Date(SENT), zone: "UTC", locale: "en" });
    expect(found).toMatchObject({ on: "2025-12-31", precision: "quarter" });
    expect(text.slice(found?.start, found?.end)).toBe("Q4 2025");
  });

  it("reads 03/04 by the region, and the other way round when that day has not come", () => {
    expect(on("Signed 03/02/2026", "en-GB")).toBe("2026-02-03");
    expect(on("Signed 03/02/2026", "en-US")).toBe("2026-03-02");
    expect(on("Signed 12/03/2026", "en-US")).toBe("2026-03-12");
  });
});

describe("no date", () => {
  it.each([
    "It was three weeks before.",
    "They were done two days earlier.",
    "Opened a month sooner than planned",
  ])("counts from elsewhere: %s", (text) => {
    expect(on(text)).toBeNull();
  });
});

describe("a past date in other languages", () => {
  it.each([
    ["Gestern ging es live.", "de", "2026-03-18"],
    ["Vorgestern unterschrieben", "de", "2026-03-17"],
    ["Am 27. Februar abgenommen", "de", "2026-02-27"],
    ["Abnahme am 3.2. ohne Mängel", "de", "2026-02-03"],
    ["Ende Januar fertig", "de", "2026-01-31"],
    ["Fertig in KW 9", "de", "2026-03-01"],
    ["Signé hier par le client", "fr", "2026-03-18"],
    ["Livré le 27 février", "fr", "2026-02-27"],
    ["Entregado ayer", "es", "2026-03-18"],
    ["Entregue ontem", "pt-BR", "2026-03-18"],
    ["Gisteren opgeleverd", "nl", "2026-03-18"],
    ["Consegnato ieri", "it", "2026-03-18"],
    ["Yesterday the pilot ended", "de", "2026-03-18"],
  ])("%s", (text, locale, expected) => {
    expect(on(text, locale)).toBe(expected);
  });

  it("German `hier` is a place, no day", () => {
    expect(on("Hier läuft alles", "de")).toBeNull();
  });
});

describe("the sender's zone decides what day it is", () => {
  it.each([
    ["Closed yesterday", "2026-03-01T13:30:00Z", "Australia/Sydney", "2026-03-01"],
    ["Closed today", "2025-12-31T23:10:00Z", "Asia/Tokyo", "2026-01-01"],
    ["Closed yesterday", "2026-03-01T03:00:00Z", "America/Los_Angeles", "2026-02-27"],
    ["Closed yesterday", "2026-03-29T01:30:00Z", "Europe/Berlin", "2026-03-28"],
  ])("%s at %s in %s", (text, sentAt, zone, expected) => {
    expect(on(text, "en", sentAt, zone)).toBe(expected);
  });
});

describe("no past date", () => {
  it.each([
    "We go live next Monday.",
    "We will ship on Friday.",
    "Needed by 3 March at the latest.",
    "Support is 24/7 and uptime 99.9%.",
    "Version 2.3.1 and 10.4 are out, call at 14:30.",
    "They march on, and may be sat there.",
    "Order 20260103-7 and invoice 2026-00871 are paid.",
    "It took 3 weeks.",
    "Launch is on 1 December 2027.",
    "Two thirds, 3/4 of all, a second opinion.",
    "",
  ])("%s", (text) => {
    expect(on(text)).toBeNull();
  });
});
