// Dates above forwarded mail, as mail programs of many languages write them.
import fc from "fast-check";
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
    ["Mon 2/9/26 2:02 PM", "2026-02-09T13:02"],
    ["9-Feb-26 2:02 PM", "2026-02-09T13:02"],
    ["Monday, February 9th, 2026 at 2:02 PM", "2026-02-09T13:02"],
    ["Mon Feb 9 14:02:11 CET 2026", "2026-02-09T13:02"],
    ["Monday, February 9, 2026, 2:02:11 p.m. EST", "2026-02-09T19:02"],
    ["2026-02-09T14:02:11+01:00", "2026-02-09T13:02"],
    ["2026/02/09 14:02", "2026-02-09T13:02"],
    ["09.02.26, 14:02", "2026-02-09T13:02"],
    ["Mo., 9. Feb. 2026 um 14:02 Uhr", "2026-02-09T13:02"],
    ["9. Jänner 2026 14:02", "2026-01-09T13:02"],
    ["le 09/02/2026 à 14h02", "2026-02-09T13:02"],
    ["lun. 9 févr. 2026 à 14:02:11 UTC+1", "2026-02-09T13:02"],
    ["1er août 2025 10:00", "2025-08-01T08:00"],
    ["lun, 9 feb 2026 a las 2:02 p. m.", "2026-02-09T13:02"],
    ["9 d’oct. 2025 14:02", "2025-10-09T12:02"],
    ["lun 9 feb 2026 alle ore 14:02", "2026-02-09T13:02"],
    ["seg., 9 de fev. de 2026 às 14:02", "2026-02-09T13:02"],
    ["segunda, 9/02/2026 à(s) 14:02", "2026-02-09T13:02"],
    ["lun., 9 feb. 2026 la 14:02", "2026-02-09T13:02"],
    ["ma 9 feb. 2026 om 14:02", "2026-02-09T13:02"],
    ["mån 9 feb. 2026 kl 14:02", "2026-02-09T13:02"],
    ["man. 9. feb. 2026 kl. 14.02", "2026-02-09T13:02"],
    ["ma 9.2.2026 14.02", "2026-02-09T13:02"],
    ["maanantai 9. marraskuuta 2026 14.02", "2026-11-09T13:02"],
    ["E, 9. veebruar 2026 kell 14:02", "2026-02-09T13:02"],
    ["9. juuli 2025 14:02", "2025-07-09T12:02"],
    ["pirmd., 2026. gada 9. februārī, plkst. 14:02", "2026-02-09T13:02"],
    ["2026 m. vasario 9 d. 14:02", "2026-02-09T13:02"],
    ["pon., 9 lut 2026 o 14:02", "2026-02-09T13:02"],
    ["9 lis 2025 14:02", "2025-11-09T13:02"],
    ["po 9. 2. 2026 v 14:02", "2026-02-09T13:02"],
    ["9. září 2025 14:02", "2025-09-09T12:02"],
    ["9. července 2025 14:02", "2025-07-09T12:02"],
    ["9. júna 2025 o 14:02", "2025-06-09T12:02"],
    ["pon, 9. velj 2026. u 14:02", "2026-02-09T13:02"],
    ["9. lis 2025. u 14:02", "2025-10-09T12:02"],
    ["9. srpnja 2025. 14:02", "2025-07-09T12:02"],
    ["9. srpna 2025 14:02", "2025-08-09T12:02"],
    ["2026. febr. 9., H, 14:02", "2026-02-09T13:02"],
    ["2026.02.09. 14:02", "2026-02-09T13:02"],
    ["9 Kas 2025 Paz, 14:02", "2025-11-09T13:02"],
    ["пн, 9 февр. 2026 г. в 14:02", "2026-02-09T13:02"],
    ["понедельник, 9 ноября 2025г., 16:02 +03:00", "2025-11-09T13:02"],
    ["пн, 9 лист. 2025 р. о 14:02", "2025-11-09T13:02"],
    ["понеделник, 9 февруари 2026 г. 14:02 ч.", "2026-02-09T13:02"],
    ["Δευ 9 Φεβ 2026 στις 2:02 μ.μ.", "2026-02-09T13:02"],
    ["Δευτέρα, 9 Φεβρουαρίου 2026 12:02 πμ", "2026-02-08T23:02"],
    ["יום ב׳, 9 בפבר׳ 2026 ב-14:02", "2026-02-09T13:02"],
    ["٩ فبراير ٢٠٢٦ ٢:٠٢ م", "2026-02-09T13:02"],
    ["2026年2月9日(月) 午後2:02", "2026-02-09T13:02"],
    ["2026年2月9日 GMT+8 21:02:11", "2026-02-09T13:02"],
    ["2026年2月9日周一 晚上9:02", "2026-02-09T20:02"],
    ["2026년 2월 9일 (월) 오후 2:02", "2026-02-09T13:02"],
    ["9 Tháng Hai 2026 14:02", "2026-02-09T13:02"],
    ["9 thg 2, 2026 lúc 14:02", "2026-02-09T13:02"],
    ["9 ก.พ. 2569 14:02", "2026-02-09T13:02"],
    ["Sen, 9 Feb 2026 pukul 14.02", "2026-02-09T13:02"],
    ["9 Feb 2026, 14:02:11 GMT-05:00", "2026-02-09T19:02"],
    ["February 9, 2026 at 2:02 PM (GMT+05:30)", "2026-02-09T08:32"],
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
    "9 Febtober 2026 14:02",
    "9 February 20266",
    "2026-13-40 10:00",
    "25:99 on 9 Feb 2026",
    "Mr. May 12",
  ])("%s is none", (raw) => {
    expect(berlin(raw)).toBeNull();
  });

  it("in the hour that a clock change skips is still a moment", () => {
    expect(berlin("29 March 2026 02:30")).toBe("2026-03-29T01:30");
  });

  it("of two readings has the month first for Americans, and lies before the mail that carries it", () => {
    const both = "03/02/2026 14:02";
    const day = (zone: string, hints = {}) => parseMailDate(both, zone, hints)?.toISOString().slice(0, 10);
    expect(day("Europe/Berlin")).toBe("2026-02-03");
    expect(day("America/New_York")).toBe("2026-03-02");
    expect(day("America/New_York", { language: "es" })).toBe("2026-02-03");
    expect(day("America/New_York", { notAfter: new Date("2026-02-10T00:00:00Z") })).toBe("2026-02-03");
  });

  it("in a language with other months is read in it", () => {
    const month = (raw: string, language: string | null) =>
      parseMailDate(raw, "UTC", { language })?.toISOString().slice(0, 7);
    expect(month("5 lip 2025 10:00", "pl")).toBe("2025-07");
    expect(month("5. lip 2025 10:00", "hr")).toBe("2025-06");
    expect(month("5. listopada 2025 10:00", "hr")).toBe("2025-10");
    expect(month("5 listopada 2025 10:00", "pl")).toBe("2025-11");
  });

  it("never throws, whatever it is cut or mixed from", () => {
    const word = fc.constantFrom(
      "9",
      "2026",
      "feb",
      "14:02",
      "PM",
      "+01",
      "月",
      "thg",
      "-",
      "/",
      ".",
      "ב",
      "г.",
      "99",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(word).map((all) => all.join(" ")),
        ),
        (raw) => {
          const date = parseMailDate(raw, "Europe/Berlin");
          expect(date === null || !Number.isNaN(date.getTime())).toBe(true);
        },
      ),
    );
  });
});
