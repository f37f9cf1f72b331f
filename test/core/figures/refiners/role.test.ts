// Role, direction and rate of a figure: by the noun whose amount it is, wherever other known words stand.
import { describe, expect, test } from "vitest";
import { extractFigures } from "../../../../src/core/figures/extract.ts";
import type { Figure } from "../../../../src/core/figures/figure.ts";

function read(text: string, about = ""): Figure[] {
  return extractFigures(text, { locale: "en", currency: "USD", about });
}

describe("the role of a share or a multiple is that of its noun", () => {
  test.each([
    // the noun behind the number
    ["They now ship with 30% fewer complaints", "quality"],
    ["The bakery runs the same ovens on a third less gas", "cost"],
    ["The switch brought a 15% drop in printing costs", "cost"],
    ["Nurses spend 40% less time on paperwork", "time"],
    ["Bookkeepers get 25% fewer failed deliveries", "quality"],
    ["The crew handles three times as many orders", "volume"],
    // the subject before its additions
    ["Postage per order fell by 12%", "cost"],
    ["Availability of the order desk rose to 99.9% from 97%", "quality"],
    ["Calls about broken lifts are down by 44%", "volume"],
    ["The margin on web orders is up 2 points", "revenue"],
    // the object of the verb
    ["The new clerk cut the error rate by 60%", "quality"],
    ["The museum has halved its heating bill", "cost"],
    // speed
    ["Reports come out four times as fast", "time"],
    // behind another number
    ["Printing costs fell 8% even though traffic has grown by 31%", "cost,volume"],
  ])("%s", (text, roles) => {
    expect(
      read(text)
        .map((figure) => figure.role)
        .join(),
    ).toBe(roles);
  });

  test.each([
    ["Nearly 70% of requests are solved at first contact", "quality"],
    ["Nearly 70% of requests come in at night", "volume"],
    ["Refunds were 0.8% of sales, now 0.2%", "revenue"],
    ["Returns were 0.8% of sales, now it is 0.2%", "quality"],
  ])("a share is of what stands before it, and of the quality told of it: %s", (text, role) => {
    expect(read(text)[0]?.role).toBe(role);
  });

  test("without a noun of its own it is about what the title says, and that is inferred", () => {
    const [figure] = read("Down 38 percent since Easter.", "complaints");
    expect(figure).toMatchObject({ role: "quality" });
    expect(figure?.inferred).toContain("role");
  });
});

describe("the role of a count", () => {
  test.each([
    ["214 orders on day one", "volume"],
    ["Returned parcels went from 40 a week to 11", "quality"],
    ["Two vans fewer on the road: 9 vans instead of 11", "cost"],
    ["NPS went from 12 to 31", "quality"],
  ])("%s", (text, role) => {
    expect(read(text).at(-1)?.role).toBe(role);
  });
});

describe("direction", () => {
  test.each([
    ["Nine lorries fewer a day. Call it $52k a year.", "decrease", "cost"],
    ["Now at a third of the cost.", "decrease", "cost"],
    ["Parts spend -$27k", "decrease", "cost"],
    ["Average gift +$4", "increase", "revenue"],
    ["The rewrite freed up $9,000 a month", "decrease", "cost"],
    ["First-time repairs improved by 9 points", "increase", "quality"],
  ])("%s", (text, direction, role) => {
    expect(read(text).at(-1)).toMatchObject({ direction, role });
  });

  test("money behind a saving is not its worth where it was earned", () => {
    expect(read("Waits are down 20%. Sales came to $52k.").at(-1)?.direction).not.toBe("decrease");
  });
});

describe("the rate", () => {
  test.each([
    ["Orders a day: 410, up from 300", "day"],
    ["$3,850 less on the bill every month from now on", "month"],
    ["Annual rent came down from $8m to $5m", "year"],
    ["We saved 3 hours a month later", null],
  ])("%s", (text, period) => {
    expect(read(text)[0]?.period).toBe(period);
  });
});

test("a sentence of nothing but nouns and numbers is read in time and never throws", () => {
  const text = "failed orders of the cost per call 12% and 3x ".repeat(20_000);
  expect(() => read(text)).not.toThrow();
});
