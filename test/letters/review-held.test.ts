// The letter about a recorded review as it reads (golden, English and German), and what it keeps to itself.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readSubject } from "../../src/core/message/subject.ts";
import { reviewHeldLetter } from "../../src/letters/review-held.ts";
import { createRenderer } from "../../src/letters/template.ts";
import { bareReview, sampleReview } from "./sample-review.ts";

const render = createRenderer(null);
const HELPER = { name: "Olaf Brandt", email: "olaf@agency.example" };
const CODES = { WIN: "win", ROI: "roi" } as const;

function golden(name: string, actual: string): void {
  const file = join(import.meta.dirname, "golden", name);
  if (process.env.UPDATE_GOLDEN) writeFileSync(file, actual);
  expect(actual).toBe(readFileSync(file, "utf8"));
}

test.each([
  ["review", "en", sampleReview, HELPER],
  ["review", "de", sampleReview, HELPER],
  ["review-bare", "en", bareReview, null],
  ["review-bare", "de", bareReview, null],
] as const)("%s in %s reads as the golden one, HTML and text", async (name, locale, review, helper) => {
  const { subject, view } = reviewHeldLetter(review, { locale }, helper);
  const { html, text } = await render("review", view);
  golden(`${name}.${locale}.txt`, `Subject: ${subject}\n\n${text}`);
  const words = html
    .replace(/&#8199;&#65279;&#847; /g, "")
    .replace(/<(style|title)[\s\S]*?<\/\1>|<!--[\s\S]*?-->/g, "")
    .replace(/<[^>]+>/g, "\n")
    .replace(/[ \t]*\n\s*/g, "\n")
    .trim();
  golden(`${name}.${locale}.html.txt`, `${words}\n`);
  expect(text.split("\n").filter((line) => line.length > 76 && line.trim().includes(" "))).toEqual([]);
});

test("subject and preview say nothing of what was talked about, and no answer to it is a code", () => {
  for (const locale of ["en", "de"]) {
    const { subject, view } = reviewHeldLetter(sampleReview, { locale }, null);
    for (const { project } of sampleReview.decisions) expect(subject + view.preview).not.toContain(project);
    expect(subject + view.preview).not.toMatch(/portal/i);
    for (const start of ["", "Re: "])
      expect(readSubject(`${start}${subject}`, CODES)).toMatchObject({ parts: [], command: null });
  }
});

test("what the mail holds is shown as text, and a page of it is cut", async () => {
  const hostile = `<script>alert(1)</script> & "x"`;
  const review = {
    ...sampleReview,
    client: hostile,
    outcome: `${hostile}\n${"and so on ".repeat(900)}`,
    decisions: [{ project: hostile, decision: "stop" as const, note: hostile }],
    attendees: [hostile],
    strangers: [hostile],
  };
  const { html, text } = await render("review", reviewHeldLetter(review, { locale: "en" }, null).view);
  expect(html).not.toMatch(/<script>alert/);
  expect(html.split("&lt;script&gt;").length).toBeGreaterThan(5);
  expect(text).toContain(hostile);
  expect(text.length).toBeLessThan(3000);
});
