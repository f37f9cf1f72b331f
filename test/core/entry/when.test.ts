// When an entry happened: field, phrase in the PM's own words, the client's mail for a result, the mail's own day.
import { describe, expect, it } from "vitest";
import type { Evidence } from "../../../src/core/entry/understanding.ts";
import { type WhenSources, whenOf } from "../../../src/core/entry/when.ts";

/** A Wednesday afternoon. */
const SENT = new Date("2025-09-17T14:20:00Z");
/** The Friday before. */
const HEARD = new Date("2025-09-12T08:00:00Z");

const clients = (words: Partial<Evidence>): Evidence => ({
  from: { name: "Ines Mora", address: "ines@orchard.example" },
  date: HEARD,
  dateRaw: null,
  subject: null,
  text: "Thank you.",
  ...words,
});

function when(sources: Partial<WhenSources>, locale = "en-GB", zone = "Europe/London") {
  const all: WhenSources = {
    kind: "win",
    field: undefined,
    fieldLanguage: null,
    title: "Orchard is live",
    note: "",
    evidence: null,
    ...sources,
  };
  return whenOf(all, { sentAt: SENT, zone, locale });
}

describe("the field Date", () => {
  it.each([
    ["2025-09-03", "en-GB", "2025-09-03"],
    ["3 March", "en-GB", "2025-03-03"],
    ["3/9", "en-GB", "2025-09-03"],
    ["9/3", "en-US", "2025-09-03"],
    ["03/09/2025", "en-GB", "2025-09-03"],
    ["03/09/2025", "en-US", "2025-03-09"],
    ["3.9.", "de-DE", "2025-09-03"],
    ["3.9", "de-DE", "2025-09-03"],
    ["3.9.25", "de-DE", "2025-09-03"],
    ["3. September", "de-DE", "2025-09-03"],
    ["gestern", "de-DE", "2025-09-16"],
    ["3 septembre", "fr-FR", "2025-09-03"],
    ["3 septembre", "en-GB", "2025-09-03"],
    ["3 de septiembre", "es-ES", "2025-09-03"],
    ["3 września 2025", "pl-PL", "2025-09-03"],
    ["2025年9月3日", "en-GB", "2025-09-03"],
    ["Mon", "en-GB", "2025-09-15"],
    ["last Friday", "en-GB", "2025-09-12"],
    ["3rd", "en-GB", "2025-09-03"],
    ["yesterday, 16:40", "en-GB", "2025-09-16"],
    ["August", "en-GB", "2025-08-31"],
    ["Q2", "en-GB", "2025-06-30"],
    ["2024", "en-GB", "2025-09-17"],
    ["soon", "en-GB", "2025-09-17"],
    ["12 November 2025", "en-GB", "2025-09-17"],
    ["next Tuesday", "en-GB", "2025-09-17"],
  ])("Date: %s (%s)", (field, locale, expected) => {
    expect(when({ field }, locale).on).toBe(expected);
  });

  it("counts before any phrase", () => {
    expect(when({ field: "3 September", title: "Live since Monday", note: "Signed yesterday." }).on).toBe(
      "2025-09-03",
    );
  });

  it("is read in the language of its own name", () => {
    expect(when({ field: "03/09/2025", fieldLanguage: "it" }, "en-US").on).toBe("2025-09-03");
    expect(when({ field: "03/09/2025", fieldLanguage: "en" }, "en-US").on).toBe("2025-03-09");
  });
});

describe("the PM's own words", () => {
  it.each([
    ["title before note", "Orchard went live on Monday", "Kick-off was in May.", "2025-09-15", "day"],
    ["note when the title has none", "Orchard is live", "It went live last Tuesday.", "2025-09-16", "day"],
    ["a month of a success", "Orchard was won in June", "", "2025-06-30", "month"],
    ["a quarter of a success", "Orchard rollout finished in Q2", "", "2025-06-30", "quarter"],
    ["no year of a success", "Best rollout since 2019", "In 2024 it took a year.", "2025-09-17", "day"],
    ["no plan", "Orchard signed", "Go-live is planned for 1 October.", "2025-09-17", "day"],
    ["no comparison", "Leads up 12 % vs last month", "", "2025-09-17", "day"],
    [
      "nothing far below",
      "Orchard is live",
      `${"Thanks to all of you. ".repeat(100)} Signed on 3 March.`,
      "2025-09-17",
      "day",
    ],
  ])("%s", (_, title, note, on, precision) => {
    expect(when({ title, note })).toEqual({ on, precision });
  });

  it("a result keeps its day although it was measured over a quarter", () => {
    const title = "Signed off on 3 September: uptime was 99.95 % in Q2";
    expect(when({ kind: "roi", title })).toEqual({ on: "2025-09-03", precision: "day" });
    expect(when({ kind: "roi", title: "Uptime was 99.95 % in Q2" }).on).toBe("2025-09-17");
    expect(when({ kind: "roi", title: "Last week saved 20 hours" })).toEqual({
      on: "2025-09-14",
      precision: "week",
    });
  });
});

describe("the client's mail", () => {
  it("dates a result without a date of the PM's", () => {
    expect(when({ kind: "roi", evidence: clients({}) }).on).toBe("2025-09-12");
    expect(when({ kind: "roi", evidence: clients({}), note: "They told me yesterday." }).on).toBe(
      "2025-09-16",
    );
  });

  it("in the PM's zone", () => {
    const evidence = clients({ date: new Date("2025-09-12T22:30:00Z") });
    expect(when({ kind: "roi", evidence }, "de-DE", "Europe/Berlin").on).toBe("2025-09-13");
  });

  it("dates no success, and no result when it claims to be from the future", () => {
    expect(when({ kind: "win", evidence: clients({}) }).on).toBe("2025-09-17");
    expect(when({ kind: "roi", evidence: clients({ date: new Date("2025-10-01T08:00:00Z") }) }).on).toBe(
      "2025-09-17",
    );
    expect(when({ kind: "roi", evidence: clients({ date: null }) }).on).toBe("2025-09-17");
  });

  it("a title in the client's words counts from the client's mail in a success, and not at all in a result", () => {
    const evidence = clients({ subject: "Went live on Monday", text: "Went live on Monday, all is well." });
    const title = "Went live on Monday";
    expect(when({ kind: "win", title, evidence }).on).toBe("2025-09-08");
    expect(when({ kind: "roi", title, evidence }).on).toBe("2025-09-12");
  });

  it("a title in the PM's words counts from the PM's mail", () => {
    const evidence = clients({ text: "All is well." });
    expect(when({ kind: "roi", title: "Yesterday they saved a day", evidence }).on).toBe("2025-09-16");
  });
});
