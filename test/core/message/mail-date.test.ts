// Dates above forwarded mail, as mail programs of many languages write them.
import { describe, expect, it } from "vitest";
import { parseMailDate } from "../../../src/core/message/mail-date.ts";

const berlin = (raw: string) => parseMailDate(raw, "Europe/Berlin")?.toISOString().slice(0, 16) ?? null;

describe("a mail program's date", () => {
  it.each([
    ["Tue, 3 Mar 2026 at 09:12", "2026-03-03T08:12"],
    ["Thursday, April 9, 2026 4:45 PM", "2026-04-09T14:45"],
    ["9 April 2026 at 12:05:00 AM CEST", "2026-04-08T22:05"],
    ["Donnerstag, 9. April 2026 16:45", "2026-04-09T14:45"],
    ["Dienstag, 3. März 2026 um 09:12", "2026-03-03T08:12"],
    ["lundi 9 février 2026 14:02", "2026-02-09T13:02"],
    ["mar. 10 févr. 2026 à 14:02", "2026-02-10T13:02"],
    ["5 maggio 2026 10:22:41 CEST", "2026-05-05T08:22"],
    ["9 de febrero de 2026, 14:02:11 GMT+1", "2026-02-09T13:02"],
    ["9 de fevereiro de 2026 14:02", "2026-02-09T13:02"],
    ["maandag 9 februari 2026 14:02", "2026-02-09T13:02"],
    ["den 9 februari 2026 kl. 14.02", "2026-02-09T13:02"],
    ["9. helmikuuta 2026 klo 14.02", "2026-02-09T13:02"],
    ["9 lutego 2026 14:02", "2026-02-09T13:02"],
    ["9. února 2026 14:02", "2026-02-09T13:02"],
    ["2026. február 9. 14:02", "2026-02-09T13:02"],
    ["9 Şubat 2026 Pazartesi 14:02", "2026-02-09T13:02"],
    ["9 февраля 2026 г., 14:02", "2026-02-09T13:02"],
    ["9 лютого 2026 р. 14:02", "2026-02-09T13:02"],
    ["2026年2月9日 14:02", "2026-02-09T13:02"],
    ["2026년 2월 9일 오후 2:02", "2026-02-09T13:02"],
    ["09.02.2026, 14:02", "2026-02-09T13:02"],
    ["2/9/2026 2:02 PM", "2026-02-09T13:02"],
    ["09/02/2026 14:02", "2026-02-09T13:02"],
    ["2026-02-09 14:02 +0000", "2026-02-09T14:02"],
    ["Mon, 9 Feb 2026 14:02:00 -0500", "2026-02-09T19:02"],
    ["9 Feb 2026", "2026-02-09T11:00"],
  ])("%s", (raw, expected) => {
    expect(berlin(raw)).toBe(expected);
  });

  it.each([
    "",
    "yesterday",
    "31 February 2026 10:00",
    "March 2026",
    "hello 5",
    "9:30",
    "12345678901234567890",
  ])("%s is none", (raw) => {
    expect(berlin(raw)).toBeNull();
  });

  it("in the hour that a clock change skips is still a moment", () => {
    expect(berlin("29 March 2026 02:30")).toBe("2026-03-29T01:30");
  });
});
