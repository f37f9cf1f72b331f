// What is a person's own: phone numbers, links and names in words for a client.
import { describe, expect, test } from "vitest";
import { approvable, type QuoteChoice } from "../../../src/core/timeline/approval.ts";
import { holdsLink, holdsPerson, holdsPhone } from "../../../src/core/timeline/personal.ts";
import { composeTimeline } from "../../../src/core/timeline/timeline.ts";
import { entryOf, figureOf, timelineOptions, VIEW } from "./sample.ts";

test.each([
  "my number is 0170 1234567",
  "+49 30 1234567",
  "(312) 555-0188",
  "512.555.0142",
  "call 555-0101",
  "030/1234567",
  "Tel. 4711",
])("%s is a phone number", (words) => {
  expect(holdsPhone(words)).toBe(true);
});

test.each([
  "+15.000 € and -3.000 €",
  "on 03.07.2026",
  "0.75 % of 1 234 567 EUR",
  "from 100-150 to 80",
  "1.234.567,89 €",
])("%s is none", (words) => {
  expect(holdsPhone(words)).toBe(false);
});

test("links are told from shops with a point in their name", () => {
  for (const words of ["see https://a.example", "www.sigma.example", "at sigma.example/shop"])
    expect(holdsLink(words)).toBe(true);
  for (const words of ["Booking.com orders rose", "24/7 and 12.5/h"]) expect(holdsLink(words)).toBe(false);
});

test("the client's own name and a shared mailbox name nobody", () => {
  const dana = { name: "Dana Holt", email: "sales@holt.example" };
  expect(holdsPerson("Holt Logistics: sales up", dana, "Holt Logistics")).toBe(false);
  expect(holdsPerson("Numbers from dana", dana, "Holt Logistics")).toBe(true);
});

const DANA = { fromName: "Dana Holt", fromEmail: "dana@sigma.example", sentAt: null, subject: null };
const contacts = [
  { name: "Tom Baker", email: "tom@sigma.example" },
  { name: "Holt, Dana", email: "dana@sigma.example" },
];
const saying = (text: string, title = "Orders", change: object = {}) =>
  entryOf({ id: 2, on: "2026-07-01", title, evidence: { ...DANA, text }, ...change });
const found = (
  entry: ReturnType<typeof saying>,
  quote: QuoteChoice = "none",
  title: string | null = null,
  text: string | null = null,
) =>
  approvable(
    entry,
    title ? { isHidden: false, isFeatured: false, place: null, title, text } : undefined,
    quote,
    { ...VIEW, contacts },
  );

describe("a title or a project", () => {
  const project = (name: string) => ({ project: { id: 1, name } });
  test.each([
    ["Numbers from Dana Holt (dana@sigma.example): keep confidential", {}, "holds-address"],
    ["Numbers from Dana", {}, "holds-name"],
    ["Tom Baker is content", {}, "holds-name"],
    ["Orders", project("dana@sigma.example"), "holds-address"],
    ["Orders", project("Baker's desk"), "holds-name"],
  ])("%s %j is refused", (title, change, why) => {
    expect(found(saying("Good.", title, change))).toEqual({ ok: false, why });
  });

  test("given by hand may name somebody, but no wording holds an address", () => {
    expect(found(saying("Good."), "none", "Dana's desk is faster")).toMatchObject({ ok: true });
    expect(found(saying("Good."), "none", "Ask d@sigma.example")).toEqual({
      ok: false,
      why: "holds-address",
    });
    expect(found(saying("Good."), "none", "Faster", "Ask d@sigma.example")).toMatchObject({ ok: false });
  });

  test("that names somebody is in no deck of drafts", () => {
    const entries = [
      saying("Good.", "Numbers from Tom"),
      saying("Good.", "Live", { id: 3, number: 103, ...project("Tom's desk") }),
    ];
    const deck = (audience: "drafts" | "pm") =>
      JSON.stringify(
        composeTimeline(entries, [], timelineOptions({ audience }), {
          cleared: [],
          choices: new Map(),
          contacts,
        })?.lanes,
      );
    expect(deck("drafts")).not.toContain("Tom");
    expect(deck("pm")).toContain("Numbers from Tom");
  });
});

describe("a quote", () => {
  test.each([
    ["Orders rose by 12 %, my number is 0170 1234567.", "named", "holds-phone"],
    ["Orders rose by 12 %, see www.sigma.example now.", "named", "holds-link"],
    ["Orders rose by 12 %, says Baker of sales.", "named", "holds-contact"],
    ["Orders rose by 12 %, says Dana of sales.", "words", "holds-name"],
    ["Orders rose by 12 %, says Dana of sales.", "named", null],
  ] as const)("%s (%s)", (text, quote, refused) => {
    expect(found(saying(text), quote)).toMatchObject({ ok: true, quoteRefused: refused });
  });

  test.each(["", null, "dana@sigma.example"])("of %j is without a name, and says so", (fromName) => {
    const entry = saying("Orders rose by 12 % since.");
    const nameless = { ...entry, evidence: { ...DANA, fromName, text: "Orders rose by 12 % since." } };
    expect(found(nameless, "named")).toMatchObject({ isNameMissing: true, content: { quote: { by: null } } });
    expect(found(nameless, "words")).toMatchObject({ isNameMissing: false });
    expect(found(entry, "named")).toMatchObject({ isNameMissing: false });
  });
});

test("a role that nobody stated is no word of the client's", () => {
  const figure = figureOf({ amount: 48_000, period: "year", role: "revenue", inferred: ["role"] });
  const entry = saying("Good.", "Orders", { figures: [figure] });
  const told = found(entry);
  expect(told.ok && told.content.figures).toEqual([{ ...figure, role: "other" }]);
  const stated = found({ ...entry, figures: [{ ...figure, inferred: [] }] });
  expect(stated.ok && stated.content.figures[0]?.role).toBe("revenue");
  const deck = (audience: "drafts" | "pm") =>
    composeTimeline([entry], [], timelineOptions({ audience }))?.lanes[0]?.markers[0]?.results[0]?.words;
  expect([deck("drafts"), deck("pm")]).toEqual(["€\u202f48,000 a year", "€\u202f48,000 a year revenue"]);
});
