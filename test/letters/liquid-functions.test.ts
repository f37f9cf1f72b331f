// Templates as plain functions make what the library makes of them: for our letters, and for templates nobody has written.
import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { Liquid } from "liquidjs";
import { beforeAll, describe, expect, test } from "vitest";
import { composeDigest } from "../../src/core/digest/digest.ts";
import { digestLetter } from "../../src/letters/digest.ts";
import { foldLines } from "../../src/letters/fold.ts";
import { type Dialect, fillerOf } from "../../src/letters/liquid-functions.ts";
import { compileMjml } from "../../src/letters/mjml.ts";
import { problemLetter } from "../../src/letters/problem.ts";
import { receiptLetter } from "../../src/letters/receipt.ts";
import { reviewHeldLetter } from "../../src/letters/review-held.ts";
import { signInLetter } from "../../src/letters/sign-in.ts";
import { OWN_DIR, wholeMjml } from "../../src/letters/template.ts";
import { anyTemplate, anyView, templateOf, viewOf } from "./liquid-arbitraries.ts";
import { sampleReader, sampleSource } from "./sample-digest.ts";
import { bareReview, sampleReview } from "./sample-review.ts";
import * as weeks from "./sample-weeks.ts";

const filters = { upcase: (text: string) => text.toUpperCase(), fold: foldLines };
const strict = { strictVariables: true, strictFilters: true };
const html = new Liquid({ ...strict, outputEscape: "escape" });
const text = new Liquid(strict);
for (const engine of [html, text]) engine.registerFilter("fold", foldLines);
const DIALECTS: Record<string, { engine: Liquid; dialect: Dialect }> = {
  html: { engine: html, dialect: { isEscaped: true, filters } },
  text: { engine: text, dialect: { isEscaped: false, filters } },
};

type Outcome = { text: string } | { fault: string };

function outcome(make: () => string): Outcome {
  try {
    return { text: make() };
  } catch (error) {
    return { fault: (error as Error).message };
  }
}

/** Of one template and view: what the library makes of it, and what the functions make. */
function both(
  name: keyof typeof DIALECTS,
  source: string,
  view: object,
): { library: Outcome; ours: Outcome } {
  const { engine, dialect } = DIALECTS[name]!;
  const templates = engine.parse(source);
  const fill = fillerOf(engine, templates, dialect);
  return {
    library: outcome(() => engine.renderSync(templates, view)),
    ours: outcome(() => fill(view)),
  };
}

/** What the functions make by themselves: asking the library is a fault. */
function alone(name: keyof typeof DIALECTS, source: string, view: object): Outcome {
  const { engine, dialect } = DIALECTS[name]!;
  const asked = () => {
    throw new Error("the library was asked");
  };
  const silent = Object.assign(Object.create(engine) as Liquid, { renderSync: asked });
  return outcome(() => fillerOf(silent, engine.parse(source), dialect)(view));
}

describe("our letters", () => {
  const { sampleNudges: _, ...sources } = weeks;
  const digests = Object.values({ sampleSource, ...sources }).map((source) => composeDigest(source)!);
  const helper = { name: "Olga Berg", email: "olga@agency.test" };
  const at = new Date("2026-11-20T15:00:00Z");
  const entries = [...sampleSource.entries, ...weeks.hostileSource.entries];
  const receiptReader = { personId: 1, zone: "UTC", days: null, year: "2026" };
  const receipts = [entries, sampleSource.entries.slice(0, 1), sampleSource.entries.slice(4, 6)];
  const views: Record<string, (locale: string) => object[]> = {
    digest: (locale) =>
      [{}, { picture: null, decks: [], noteAddress: null, helper: null }].flatMap((change) =>
        digests.map((digest) => digestLetter(digest, { ...sampleReader, ...change, locale }).view),
      ),
    receipt: (locale) =>
      receipts.map((some) => receiptLetter(some, { ...receiptReader, locale }, helper).view),
    problem: (locale) =>
      (["empty-note", "too-large"] as const).map(
        (reasonCode) =>
          problemLetter(
            {
              state: "failed",
              reasonCode,
              reason: "<none>",
              subject: "WIN: 'a' & b",
              isPrivate: false,
              receivedAt: at,
            },
            { locale, zone: "UTC" },
            null,
          ).view,
      ),
    review: (locale) =>
      [sampleReview, bareReview].map((review) => reviewHeldLetter(review, { locale }, helper).view),
    "sign-in": (locale) => [
      signInLetter({ url: "https://lately.test/in?a=1&b='2'", expiresAt: at }, { locale, zone: "UTC" }).view,
    ],
  };
  const sourcesOf: Record<string, { html: string; text: string }> = {};
  beforeAll(async () => {
    for (const name of Object.keys(views)) {
      sourcesOf[name] = {
        html: await compileMjml(await wholeMjml(null, OWN_DIR, name)),
        text: await readFile(join(OWN_DIR, `${name}.txt.liquid`), "utf8"),
      };
    }
  });

  test("are all looked at", () => {
    const twins = readdirSync(OWN_DIR).filter((file) => file.endsWith(".txt.liquid"));
    expect(twins.map((file) => file.replace(".txt.liquid", "")).sort()).toEqual(Object.keys(views).sort());
  });

  test.each(
    Object.keys(views).flatMap((name) => [
      [name, "html"],
      [name, "text"],
    ]),
  )("%s in %s is filled without the library, to the letter", (name, form) => {
    const source = sourcesOf[name]![form as "html" | "text"];
    for (const view of ["en", "de"].flatMap((locale) => views[name]!(locale))) {
      const { engine } = DIALECTS[form]!;
      const expected = engine.renderSync(engine.parse(source), view);
      expect(expected.length).toBeGreaterThan(100);
      expect(alone(form, source, view)).toEqual({ text: expected });
    }
  });

  test.each(["html", "text"])(
    "a letter that lacks a part of its view fails with the same words in %s",
    (form) => {
      const view = { ...digestLetter(digests[0]!, sampleReader).view, schedule: undefined };
      const { library, ours } = both(form, sourcesOf.digest![form as "html" | "text"], view);
      expect(library).toEqual({ fault: expect.stringMatching(/^undefined variable: schedule, line:\d+/) });
      expect(ours).toEqual(library);
    },
  );
});

describe.each(Object.keys(DIALECTS))("any template, as %s,", (form) => {
  const { engine } = DIALECTS[form]!;

  test("that asks for what is there is filled without the library, with the same text", () => {
    fc.assert(
      fc.property(templateOf, viewOf, (source, view) => {
        const expected = engine.renderSync(engine.parse(source), view);
        expect(alone(form, source, view)).toEqual({ text: expected });
      }),
      { numRuns: 150 },
    );
  });

  test("whatever it asks for, makes the same text or fails with the same words", () => {
    fc.assert(
      fc.property(anyTemplate, anyView, (source, view) => {
        const { library, ours } = both(form, source, view);
        expect(ours).toEqual(library);
      }),
      { numRuns: 150 },
    );
  });
});

test.each([
  ["a tag", "{% assign x = list | join: ', ' %}{{ x }} & {{ s }}"],
  ["a tag in a loop", "{% for x in list %}{% if x == 'b' %}{% break %}{% endif %}{{ x }}{% endfor %}"],
  ["limit", "{% for x in list limit: 2 %}{{ x }}{{ forloop.length }}{% endfor %}"],
  ["offset and reversed", "{% for x in list reversed offset: 1 %}{{ x }}{% endfor %}"],
  ["a filter with an argument", "{{ s | append: '<' }}"],
  ["a filter of the library", "{{ s | downcase }}"],
  ["a filter in a condition", "{% if s | size %}{{ s }}{% endif %}"],
  ["raw", "{{ s | raw }}"],
  ["raw, the tag", "{% raw %}{{ s }}{% endraw %}"],
  ["case", "{% case n %}{% when 1 %}one{% when 2, 3 %}more{% else %}{{ n }}{% endcase %}"],
  ["contains", "{% if list contains 'b' and s contains '&' %}{{ s }}{% endif %}"],
  ["not", "{% if not none %}{{ s }}{% endif %}"],
  ["empty and blank", "{% if none == blank %}b{% endif %}{% if s != empty %}{{ s }}{% endif %}"],
  ["nil", "{% if none == nil %}{{ s }}{% endif %}{% if n == null %}{{ n }}{% endif %}"],
  ["a key that is looked up", "{{ obj[key] }}"],
  ["a comment", "{% comment %}{{ gone }}{% endcomment %}{% # more %}{{ s }}"],
  ["a loop over an object", "{% for x in obj %}{{ x[0] }}{{ x }}{% endfor %}"],
  ["a loop over a text", "{% for x in s %}{{ x }}{% else %}none{% endfor %}"],
  ["lists compared", "{% if list == list %}{{ s }}{% endif %}{% if n == list %}no{% endif %}"],
  ["an item of a text", "{{ s[0] }}{{ s.length }}{{ list.length }}{{ list['1'] }}"],
  [
    "a capture by the name of a loop's items",
    "{% for x in list %}{% capture x %}c{% endcapture %}{{ x }}{% endfor %}",
  ],
  ["a loop's state as text", "{% for x in list %}{{ forloop }}{% endfor %}"],
  ["a loop's state counted back", "{% for x in list %}{{ forloop.rindex }}{{ forloop.name }}{% endfor %}"],
  ["a range of broken numbers", "{% for x in (half..3) %}{{ x }} {% endfor %}"],
  ["size by itself", "{{ size }}"],
])("%s gives the library's text", (_, source) => {
  const view = {
    ...{ s: "<a> & 'ẞ'", n: 3, none: null, half: 0.5, key: "b", obj: { a: 1, b: "<b>" } },
    list: ["a", "b", "c"],
  };
  for (const form of Object.keys(DIALECTS)) {
    const { library, ours } = both(form, source, view);
    expect(library).toEqual({ text: expect.any(String) });
    expect(ours).toEqual(library);
  }
});

test.each([
  ["an undefined variable", "a\n{{ gone }}", /^undefined variable: gone, line:2, col:4$/],
  ["one of an item", "{% for x in list %}{{ x.gone }}{% endfor %}", /^undefined variable: x\.gone/],
  ["one that is only compared", "{% if true or gone %}a{% endif %}", /^undefined variable: gone/],
  ["one that is captured later", "{{ c }}{% capture c %}c{% endcapture %}", /^undefined variable: c/],
  ["a loop's items after it", "{% for x in list %}{% endfor %}{{ x }}", /^undefined variable: x/],
  ["the state of a loop outside of one", "{{ forloop.first }}", /^undefined variable: forloop/],
  ["the size of a number", "{{ n.size }}", /^undefined variable: n\.size/],
  [
    "the size of a loop's state",
    "{% for x in list %}{{ forloop.size }}{% endfor %}",
    /^undefined variable: forloop/,
  ],
  ["an item between two", "{{ list[0.5] }}", /^undefined variable: list/],
  ["the first of none", "{{ gaps.first }}", /^undefined variable: gaps\.first/],
  ["what cannot be text", "{{ obj }}", /^Cannot convert object to primitive value, line:1, col:1$/],
  ["a loop by the name of its state", "{% for forloop in list %}{% endfor %}", /next is not a function/],
])("%s fails with the library's words", (_, source, words) => {
  const view = { n: 3, list: ["a"], gaps: [], obj: { toString: 1 } };
  for (const form of Object.keys(DIALECTS)) {
    const { library, ours } = both(form, source, view);
    expect(library).toEqual({ fault: expect.stringMatching(words) });
    expect(ours).toEqual(library);
  }
});
