// What the main mail programs do not support of our letters' HTML, by the data of caniemail.com: only what may be missing.
import { caniemail } from "caniemail";
import { expect, test } from "vitest";
import { composeDigest } from "../../src/core/digest/digest.ts";
import { digestLetter } from "../../src/letters/digest.ts";
import { reviewHeldLetter } from "../../src/letters/review-held.ts";
import { createRenderer } from "../../src/letters/template.ts";
import { sampleReader } from "./sample-digest.ts";
import { sampleReview } from "./sample-review.ts";
import { lateSource, nudgedSource, quietSource } from "./sample-weeks.ts";

const HEAD =
  "the head holds only what a phone or a dark screen adds; every style that carries the letter is inline";

/** Each degrades without a loss of meaning, for the reason beside it. */
const MAY_BE_MISSING: Record<string, string> = {
  "<style> element": HEAD,
  "@media": HEAD,
  "Class selector": HEAD,
  "Type selector": HEAD,
  "ID selector": HEAD,
  "Attribute selector": HEAD,
  "Descendant combinator": HEAD,
  "Adjacent sibling combinator": HEAD,
  "Chaining selectors": HEAD,
  "<body> element": "becomes a div; the ground is painted by the table inside",
  "display:none": "of the preview text, which is also 1 px high, clipped and transparent",
  opacity: "of the preview text, see display:none",
  outline: "MJML's reset of pictures that are links; there is none",
  overflow: "of the preview text, see display:none",
  "border-radius": "square corners",
  "height property": "auto: the picture's own",
  "table-layout": "columns as wide as their text",
  "word-break": "MJML's own, on the body: a long word may stand out",
  "overflow-wrap": "a word longer than the letter may stand out",
  "word-spacing": "MJML's own, normal",
  "white-space": "a button may take two lines",
  "role attribute": "a layout table is read out as a table",
  "aria-label attribute": "MJML's own, of the whole letter",
  "aria-hidden attribute": "the dot before an entry is read out",
};

test("Gmail, Outlook, Apple Mail and Yahoo lack nothing that carries meaning", async () => {
  const render = createRenderer(null);
  const lacking = new Set<string>();
  const letters = [
    ...[nudgedSource, quietSource, lateSource].map((source) =>
      render("digest", digestLetter(composeDigest(source)!, sampleReader).view),
    ),
    render("review", reviewHeldLetter(sampleReview, sampleReader, null).view),
  ];
  for (const { html } of await Promise.all(letters)) {
    const { issues } = caniemail({ clients: ["gmail.*", "outlook.*", "apple-mail.*", "yahoo.*"], html });
    for (const [, errors] of issues.errors) for (const { title } of errors) lacking.add(title);
  }
  // Both ways: nothing new slips in, and no excuse outlives what it excuses.
  expect([...lacking].sort()).toEqual(Object.keys(MAY_BE_MISSING).sort());
});

test("the check itself finds what would be missed", () => {
  const html = '<div style="display: grid; position: absolute"><video src="x"></video></div>';
  const { issues } = caniemail({ clients: ["gmail.*"], html });
  const titles = [...issues.errors].flatMap(([, errors]) => errors.map((error) => error.title));
  expect(titles).toEqual(expect.arrayContaining(["<video> element", "position"]));
});
