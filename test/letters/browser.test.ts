// The digest, and the letter about a review, in a browser at the width of a mail and of a phone, light and dark: fits, can be read and pressed.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { composeDigest, type DigestSource } from "../../src/core/digest/digest.ts";
import { digestLetter } from "../../src/letters/digest.ts";
import { reviewHeldLetter } from "../../src/letters/review-held.ts";
import { createRenderer } from "../../src/letters/template.ts";
import { launchChromium } from "../helpers/chromium.ts";
import { sampleReader } from "./sample-digest.ts";
import { sampleReview } from "./sample-review.ts";
import { hostileSource, lateSource, nudgedSource, quietSource } from "./sample-weeks.ts";

/** Runs in the page: every text, that of pictures among them, with its size, and its contrast (WCAG 2.2, 1.4.3) with the ground it stands on. */
const TEXTS = `(() => {
  const parse = (colour) => colour.match(/[\\d.]+/g).map(Number);
  const part = (value) => { const one = value / 255; return one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4; };
  const light = ([r, g, b]) => 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
  const ground = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const colour = parse(getComputedStyle(at).backgroundColor);
      if (colour.length === 3 || colour[3] === 1) return colour;
    }
    return [255, 255, 255];
  };
  const found = [];
  const note = (text, element) => {
    const style = getComputedStyle(element);
    const [a, b] = [light(parse(style.color)), light(ground(element))];
    const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    found.push({ text: text.slice(0, 40), px: parseFloat(style.fontSize), contrast });
  };
  // Where pictures are blocked, their text is what is seen.
  for (const picture of document.images) if (picture.alt) note(picture.alt, picture);
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode.data.trim();
    const element = walker.currentNode.parentElement;
    if (!text || text === "●" || !element.checkVisibility() || element.closest("[style*='opacity:0']")) continue;
    note(text, element);
  }
  return found;
})()`;

let browser: Browser;
const pages: Record<string, string> = {};
beforeAll(async () => {
  browser = await launchChromium();
  const render = createRenderer(null);
  const sources: Record<string, DigestSource> = {
    nudged: nudgedSource,
    quiet: quietSource,
    late: lateSource,
    hostile: hostileSource,
  };
  const reader = { ...sampleReader, locale: "de", logUrl: "https://lately.agency.example" };
  for (const [name, source] of Object.entries(sources)) {
    const { html } = await render("digest", digestLetter(composeDigest(source)!, reader).view);
    pages[name] = html;
  }
  const review = await render("review", reviewHeldLetter(sampleReview, reader, null).view);
  pages.review = review.html;
});
afterAll(() => browser.close());

describe.each([
  { width: 600, colorScheme: "light" as const },
  { width: 600, colorScheme: "dark" as const },
  { width: 375, colorScheme: "light" as const },
  { width: 375, colorScheme: "dark" as const },
])("the digest at $width px, $colorScheme", ({ width, colorScheme }) => {
  test("fits, is large enough to read, and stands out from its ground", async () => {
    const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme });
    const asked: string[] = [];
    page.on("request", (request) => void asked.push(request.url()));
    for (const [name, html] of Object.entries(pages)) {
      await page.setContent(html);
      expect(await page.evaluate("document.documentElement.scrollWidth"), name).toBe(width);
      const texts = (await page.evaluate(TEXTS)) as { text: string; px: number; contrast: number }[];
      expect(texts.length, name).toBeGreaterThan(5);
      expect(
        texts.filter(({ px }) => px < 13),
        name,
      ).toEqual([]);
      expect(
        texts.filter(({ contrast }) => contrast < 4.5),
        name,
      ).toEqual([]);
      // WCAG 2.2, 2.5.8; the foot's link stands in a sentence, which is excepted.
      const buttons = await page
        .locator("a.button")
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
      expect(Math.min(44, ...buttons), name).toBeGreaterThanOrEqual(width < 480 ? 40 : 36);
    }
    expect(asked.filter((url) => !url.startsWith("cid:"))).toEqual([]);
    await page.close();
  });
});

test("buttons stand beside their text in a mail, and under it on a phone", async () => {
  const page = await browser.newPage();
  const tops = async (width: number) => {
    await page.setViewportSize({ width, height: 800 });
    await page.setContent(pages.nudged!);
    const top = async (selector: string) => (await page.locator(selector).first().boundingBox())!;
    return { text: await top(".row-text"), button: await top(".row-act") };
  };
  const wide = await tops(600);
  expect(wide.button.y).toBeLessThan(wide.text.y + wide.text.height);
  const narrow = await tops(375);
  expect(narrow.button.y).toBeGreaterThanOrEqual(narrow.text.y + narrow.text.height);
  await page.close();
});
