// Golden pairs: each raw mail of test/fixtures/mail, with LF and with CRLF ends, is understood as its .json says.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type UnderstandContext, understand } from "../../src/core/entry/understand.ts";
import type { EntryDraft } from "../../src/core/entry/understanding.ts";
import { decodeMail } from "../../src/mailbox/decode.ts";

const DIR = join(import.meta.dirname, "../fixtures/mail");
const receivedAt = new Date("2026-03-04T06:00:00Z");
const context: UnderstandContext = {
  zone: "Europe/Berlin",
  locale: "en",
  currency: "EUR",
  codes: { WIN: "win", ROI: "roi" },
};
const names = readdirSync(DIR)
  .filter((file) => file.endsWith(".eml"))
  .map((file) => file.slice(0, -4));

describe("golden mails", () => {
  it("are there, each with its reading", () => {
    expect(names.length).toBeGreaterThanOrEqual(30);
  });

  it.each(names)("%s is understood the same with LF and CRLF", async (name) => {
    const lf = readFileSync(join(DIR, `${name}.eml`));
    const crlf = Buffer.from(lf.toString("latin1").replace(/\r?\n/g, "\r\n"), "latin1");
    const reading = await readingOf(lf);
    // UPDATE_GOLDEN=1 writes them anew after a wanted change; read the diff before it is committed.
    const file = join(DIR, `${name}.json`);
    if (process.env.UPDATE_GOLDEN) writeFileSync(file, `${JSON.stringify(reading, null, 2)}\n`);
    expect(reading).toEqual(JSON.parse(readFileSync(file, "utf8")));
    expect(await readingOf(crlf)).toEqual(reading);
  });
});

async function readingOf(raw: Buffer): Promise<unknown> {
  const decoded = await decodeMail(raw, receivedAt);
  if (!decoded.ok) return decoded;
  const understanding = understand(decoded.message, context);
  return JSON.parse(JSON.stringify({ ...understanding, entries: understanding.entries.map(entryOf) }));
}

/** Figures by source and words: what they mean has golden cases of its own. */
function entryOf({ figures, headline, ...entry }: EntryDraft): object {
  const shown = headline === null ? null : figures[headline]?.text;
  return { ...entry, figures: figures.map((figure) => `${figure.source}: ${figure.text}`), headline: shown };
}
