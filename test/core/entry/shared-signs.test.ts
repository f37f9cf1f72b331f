// What a bare `$`, `kr` or `¥` means: other amounts of the note, then the client's default, then the author's.
import { expect, test } from "vitest";
import { columnsOf, type Understood } from "../../../src/core/entry/corrections.ts";
import { inClientCurrency } from "../../../src/core/entry/shared-signs.ts";
import { sourcedFigures } from "../../../src/core/entry/sourced-figures.ts";
import { draft } from "../../helpers/resolving.ts";

const US = { locale: "en", currency: "USD" };
const NOTHING = { subject: "", body: "", evidence: "", field: "" };
const read = (texts: Partial<typeof NOTHING>, context = US) =>
  sourcedFigures({ ...NOTHING, ...texts }, context).figures;

test.each([
  // what the note says, the author, the client's currency, what is meant
  ["Saves $12k a year", US, "CAD", "CAD"],
  ["Saves $12k a year", US, null, "USD"],
  ["Saves $12k a year", US, "EUR", "USD"],
  ["Saves $12k a year", { locale: "en-AU", currency: "AUD" }, "NZD", "NZD"],
  ["Saves 300k kr a year", { locale: "en", currency: "DKK" }, "NOK", "NOK"],
  ["Saves 300k kr a year", { locale: "en", currency: "DKK" }, null, "DKK"],
  ["Saves ¥2m a year", US, "CNY", "CNY"],
  // Its words or its language say it: no default of anybody's counts.
  ["Vi sparar 300 000 kr om året med den nya portalen", US, "NOK", "SEK"],
  ["Saves CAD 5k in spring and $12k in autumn", US, "AUD", "CAD"],
  ["Saves US$ 12k a year", US, "CAD", "USD"],
  ["Saves 12k EUR a year", US, "CHF", "EUR"],
] as const)("%s, written by %j of a client with %s, means %s", (body, context, currency, meant) => {
  const figures = inClientCurrency(read({ body }, context), currency);
  expect(figures.filter((one) => one.measure === "money").map((one) => one.unit)).toContain(meant);
  expect(new Set(figures.map((one) => one.unit)).size).toBe(1);
});

test("what a default chose stays inferred; what is written out is not", () => {
  const [bare] = inClientCurrency(read({ body: "Saves $12k a year" }), "CAD");
  expect(bare).toMatchObject({ unit: "CAD", sharedSign: "$" });
  expect(bare?.inferred).toContain("unit");
  const [stated] = inClientCurrency(read({ body: "Saves C$12k a year" }), "AUD");
  expect(stated).toMatchObject({ unit: "CAD" });
  expect(stated?.inferred).not.toContain("unit");
});

test("another text of the same note tells which dollar is meant, before anybody's default", () => {
  const figures = read({
    subject: "Portal saves $12k a year",
    evidence: "That is CAD 48,000 over four years.",
  });
  expect(inClientCurrency(figures, "AUD").map((one) => one.unit)).toEqual(["CAD", "CAD"]);
  const two = read({ subject: "Portal saves $12k a year", evidence: "We saved CAD 4,000 and AUD 9,000." });
  expect(inClientCurrency(two, "NZD").map((one) => one.unit)).toEqual(["NZD", "CAD", "AUD"]);
});

test("the client that the entry has in the end counts, and a person's word goes before it", () => {
  const { figures, headline } = sourcedFigures({ ...NOTHING, body: "Saves $12k a year" }, US);
  const understood: Understood = {
    draft: draft({ kind: "roi", body: "Saves $12k a year", figures, headline }),
    bracketIsLabel: false,
    clientId: 1,
    projectId: null,
    clientReason: "",
  };
  const currencies = new Map([
    [1, "CAD"],
    [2, "AUD"],
  ]);
  const unit = (...corrections: Parameters<typeof columnsOf>[1]) =>
    columnsOf(understood, corrections, currencies).figures[0]?.unit;
  const toAnother = { figureOrdinal: null, field: "client", value: 2 } as const;
  const toNobody = { ...toAnother, value: 3 };
  expect(unit()).toBe("CAD");
  expect(unit(toAnother)).toBe("AUD");
  expect(unit(toNobody)).toBe("USD");
  expect(unit({ figureOrdinal: 1, field: "unit", value: "HKD" }, toAnother)).toBe("HKD");
});
