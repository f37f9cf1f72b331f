// SVG read back as XML: what it says, what it shows, and nothing else.
import { expect, test } from "vitest";
import { paintSvg } from "../../src/painters/svg.ts";
import { story } from "../core/timeline/sample.ts";
import { hostile, hostileOptions, layoutOf, manyScripts, redPixel } from "./painted.ts";
import { xmlTexts } from "./unzip.ts";

test("it is well-formed and says in words what it shows", () => {
  const texts = xmlTexts(paintSvg(layoutOf(story, "sheet")));
  expect(texts).toEqual(
    expect.arrayContaining(["Nordlicht Foods", "Price list in one click", "31 hours a week saved"]),
  );
  expect(texts[0]).toBe("Nordlicht Foods: What we achieved together, June to November 2026");
});

test("those who hear it get its language, a name, a description and each success as a named group", () => {
  const svg = paintSvg(layoutOf(story, "sheet", { locale: "de" }));
  expect(svg).toMatch(
    /^<svg [^>]*lang="de"[^>]* role="graphics-document img" aria-labelledby="t" aria-describedby="d">/,
  );
  expect(svg).toMatch(/<title id="t">Nordlicht Foods: Was wir.*<desc id="d">9 Erfolge in 3 Projekten/);
  expect(svg.match(/<g role="group" aria-label="[^"]+">/g)).toHaveLength(11);
  expect(svg).toMatch(/aria-label="9\. Juni · Two workshops/);
});

test("lines of one text stay apart for those who hear them", () => {
  expect(paintSvg(layoutOf(story, "sheet"))).toMatch(
    />Webshop<\/tspan><tspan font-size="0"> <\/tspan><tspan [^>]+>relaunch</,
  );
});

test("foreign words are text, never markup; forbidden characters are gone", () => {
  const svg = paintSvg(layoutOf(hostile, "sheet", hostileOptions));
  expect(svg).not.toMatch(/<script|<a |<b>/);
  expect(xmlTexts(svg).join(" ")).toMatch(/<script>alert\("1"\)<\/script>/);
});

test("a page that is not there is refused", () => {
  expect(() => paintSvg(layoutOf(story, "sheet"), 1)).toThrow(RangeError);
});

test("a viewer gets every word and signs of its own; our fonts are named where we draw, and leave out what they lack", () => {
  const layout = layoutOf(manyScripts, "sheet");
  expect(paintSvg(layout)).toMatch(/бумаги 🎉[\s\S]*नमस्ते Foods/);
  const ours = paintSvg(layout, 0, { fonts: "ours" });
  expect(ours).toMatch(/<tspan [^>]*font-family="Noto Sans Japanese">出荷/);
  expect(ours).toMatch(/<tspan [^>]*font-family="Noto Sans Korean">상점이/);
  expect(ours).not.toMatch(/🎉<|>नमस्ते|textLength/);
  expect(ours).toMatch(/>… Foods</);
});

test("a line with signs that none of our fonts has is as wide as its viewer draws it, any other as measured", () => {
  const arabic = { ...story.entries[0]!, title: "تم إطلاق المتجر الجديد" };
  const svg = paintSvg(layoutOf({ ...story, entries: [arabic, ...story.entries.slice(1)] }, "sheet"));
  expect(svg).toMatch(/<tspan x="[\d.]+" y="[\d.]+">[^<]*المتجر/);
  expect(svg).toMatch(/<tspan [^>]*textLength="[\d.]+" lengthAdjust="spacingAndGlyphs">Price list/);
});

test("the agency's colour and logo are drawn, the logo never in a letter's picture", () => {
  const brand = { name: "Harbour & Sons", colour: "7A1F4B", logo: redPixel };
  const svg = paintSvg(layoutOf(story, "sheet", { brand }));
  expect(svg).toMatch(/<image [^>]*aria-label="Harbour &#38; Sons" href="data:image\/png;base64,iVBOR/);
  expect(svg).toContain("#7A1F4B");
  expect(svg).not.toContain("#1F5B41");
  expect(paintSvg(layoutOf(story, "mail", { brand }))).not.toMatch(/<image/);
});
