// Lists in a note: bullets of every kind, what belongs to an item, and what is no list.
import { describe, expect, it } from "vitest";
import { readList, withoutBullet } from "../../../src/core/entry/list.ts";

const items = (note: string) => readList(note)?.items ?? null;

describe("two items", () => {
  it.each([
    "- A\n- B",
    "* A\n* B",
    "• A\n• B",
    "·  A\n·  B",
    "– A\n– B",
    "1. A\n2. B",
    "1) A\n2) B",
    "(1) A\n(2) B",
    "a) A\nb) B",
    "(a) A\n(b) B",
    "✓ A\n✔ B",
    "✅ A\n✅ B",
    "o\tA\no\tB",
    "§  A\n§  B",
    "  - A\n  - B",
    "\t• A\n\t• B",
    "- A\n\n- B",
    "- A\n* B",
    "- [x] A\n- [x] B",
    "This week:\n- A\n- B\n\nMore soon.",
  ])("%j", (note) => {
    expect(items(note)).toEqual(["A", "B"]);
  });
});

describe("an item", () => {
  it("takes the lines that continue it, nested bullets and its own paragraphs", () => {
    expect(items("- A long\nline\n- B")).toEqual(["A long line", "B"]);
    expect(items("- A\n  - a1\n  - a2\n- B\n    * b1")).toEqual(["A\n  - a1\n  - a2", "B\n    * b1"]);
    expect(items("1. A\n- a1\n- a2\n2. B")).toEqual(["A\n- a1\n- a2", "B"]);
    expect(items("- A\n\n  More of A\n- B")).toEqual(["A\n  More of A", "B"]);
    expect(items("•  A\no  a1\n•  B")).toEqual(["A\no  a1", "B"]);
  });

  it("does not take a sentence that follows it at the margin, unless its line was long enough to be broken", () => {
    expect(readList("- portal live\n- export runs\nMore next week.")).toEqual({
      items: ["portal live", "export runs"],
      around: "More next week.",
    });
    const long = "the portal for all suppliers is live in Germany and";
    expect(items(`- ${long}\nFrance since Monday\n- export runs`)).toEqual([
      `${long} France since Monday`,
      "export runs",
    ]);
  });

  it("that is not ticked off, or stands under what is still to come, is none", () => {
    expect(readList("- [x] A\n- [ ] C\n- [x] B")).toEqual({ items: ["A", "B"], around: "- [ ] C" });
    expect(readList("- A\n- B\n\nNext week:\n- C\n- D")).toEqual({
      items: ["A", "B"],
      around: "Next week:\n- C\n- D",
    });
    expect(items("- A\n\nNächste Schritte:\n- C")).toBeNull();
    expect(items("Acme:\n- A\n\nBeta:\n- B")).toEqual(["A", "B"]);
  });
});

it.each([
  "- A",
  "A\nB",
  "3. März: A\n4. März: B",
  "-5 %\n-6 %",
  "1.5 hours\n2.5 hours",
  "a lot\nb side",
  "o dear\no my",
  "*A*\n*B*",
  "",
])("%j is no list", (note) => {
  expect(items(note)).toBeNull();
});

it("has at most 50 items; what follows belongs to the last one", () => {
  const read = items("- A\n".repeat(60)) ?? [];
  expect(read).toHaveLength(50);
  expect(read.at(-1)).toMatch(/^A(\n?.?- A){10}$/u);
});

it.each([
  ["- A", "A"],
  ["1. A", "A"],
  ["2. Quartal ist fertig", "2. Quartal ist fertig"],
  ["-5 %", "-5 %"],
])("without its bullet %s is %s", (line, text) => {
  expect(withoutBullet(line)).toBe(text);
});
