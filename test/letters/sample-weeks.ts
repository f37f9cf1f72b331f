// Other weeks than the full one: with nudges, late, quiet, with one entry, and as long as weeks get.
import type { DigestSource } from "../../src/core/digest/digest.ts";
import type { Nudges } from "../../src/core/digest/nudges.ts";
import { loggedEntry } from "../helpers/logged.ts";
import { noNudges } from "../helpers/nudges.ts";
import { sampleSource } from "./sample-digest.ts";

const at = (moment: string) => new Date(moment);
const BODY = `Dear Dana,

the new scanners have been running on the night shift since Wednesday. What has changed for you since, and what is that worth in a month or a year? A rough number is enough, and so is "no difference".

Best regards
Pia`;
const mailto = (subject: string, body: string) =>
  `mailto:dana@acme.test?bcc=wins@agency.test&subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll("\n", "\r\n"))}`;

export const sampleNudges: Nudges = {
  asks: [
    {
      entryId: 151,
      number: 151,
      title: "Returns desk opened",
      on: "2026-11-21",
      client: { id: 2, name: "Birch & Sons" },
      to: { name: "Dana Holt", email: "dana@acme.test" },
      bcc: "wins@agency.test",
      subject: "Returns desk: what is it worth? (#151)",
      body: BODY,
      mailto: mailto("Returns desk: what is it worth? (#151)", BODY),
      time: 1,
    },
    {
      entryId: 118,
      number: 118,
      title: "Checkout in two steps",
      on: "2026-10-28",
      client: { id: 1, name: "Acme Foods" },
      to: null,
      bcc: null,
      subject: "Checkout: what is it worth? (#118)",
      body: BODY,
      mailto: "mailto:?subject=Checkout%3A%20what%20is%20it%20worth%3F%20(%23118)",
      time: 2,
    },
  ],
  question: {
    id: 5,
    number: 152,
    text: "Dana Holt: about 48k a year. Whose number is it?",
    choices: [
      { digit: 1, text: "Night shift runs on the new scanners (144)" },
      { digit: 2, text: "Lead routing automated (142)" },
      { digit: 3, text: "Neither" },
    ],
    isNew: true,
    canReply: true,
  },
  furtherQuestions: 2,
  reviews: [
    { client: { id: 1, name: "Acme Foods" }, dueOn: "2026-12-03", inDays: 10, lastHeldOn: "2026-09-03" },
    { client: { id: 2, name: "Birch & Sons" }, dueOn: "2026-11-20", inDays: -3, lastHeldOn: null },
  ],
  retractions: [
    {
      number: 117,
      title: "Archive moved",
      words: "30k a year",
      what: "withdrawn",
      now: null,
      reason: "wrong base year",
      at: at("2026-11-12T09:00:00Z"),
      shownIn: ["digest of 9 November", "Acme deck of 10 November"],
    },
    {
      number: 115,
      title: "Fewer calls",
      words: null,
      what: "corrected",
      now: null,
      reason: null,
      at: at("2026-11-18T09:00:00Z"),
      shownIn: ["digest of 9 November"],
    },
    {
      number: 113,
      title: "Branches connected",
      words: "3 branches",
      what: "unread",
      now: null,
      reason: null,
      at: at("2026-11-19T09:00:00Z"),
      shownIn: ["digest of 9 November"],
    },
  ],
};

export const nudgedSource: DigestSource = {
  ...sampleSource,
  uncertain: [{ id: 31, subject: "3 successes, 2 with a number", handedOverAt: at("2026-11-16T07:00:00Z") }],
  nudges: sampleNudges,
};

export const oneEntrySource: DigestSource = {
  ...sampleSource,
  entries: [loggedEntry(300, { title: "Checkout is live" })],
  related: [],
  links: [],
  quiet: [],
  needsYou: [],
  before: null,
  ledger: { received: 0, filed: 1, ignored: 0, needsYou: 0, failed: 0 },
};

export const quietSource: DigestSource = {
  ...oneEntrySource,
  entries: [],
  ledger: { received: 0, filed: 0, ignored: 0, needsYou: 0, failed: 0 },
  idle: { lastNoteAt: at("2026-11-05T15:00:00Z"), wasQuiet: false },
};

/** A quiet week in which something is due all the same. */
export const quietNudgedSource: DigestSource = {
  ...quietSource,
  quiet: sampleSource.quiet,
  nudges: { ...noNudges, asks: sampleNudges.asks.slice(0, 1), reviews: sampleNudges.reviews.slice(0, 1) },
};

export const lateSource: DigestSource = {
  ...oneEntrySource,
  window: { from: at("2026-11-02T07:00:00Z"), to: at("2026-11-23T07:00:00Z"), late: true },
};

const VERBS = ["automated", "moved", "opened", "shortened", "replaced"];

/** 60 entries of 12 clients, most of them with a number. */
export const longSource: DigestSource = {
  ...oneEntrySource,
  entries: Array.from({ length: 60 }, (_, n) =>
    loggedEntry(
      400 + n,
      {
        title: `Process ${n + 1} ${VERBS[n % 5]}`,
        client: { id: 10 + (n % 12), name: `Client ${String.fromCharCode(65 + (n % 12))}` },
        on: `2026-11-${17 + (n % 5)}`,
      },
      n % 3 === 0 ? [] : [{ amount: (n + 1) * 100, period: n % 2 ? "year" : "month" }],
    ),
  ),
  ledger: { received: 0, filed: 60, ignored: 0, needsYou: 0, failed: 0 },
};

const HOSTILE = `<&"'>`.repeat(400);

/** 200 entries, each text as long as it gets and five octets a character once escaped. */
export const hostileSource: DigestSource = {
  ...nudgedSource,
  entries: Array.from({ length: 200 }, (_, n) =>
    loggedEntry(
      1000 + n,
      {
        title: HOSTILE,
        client: n % 10 === 9 ? null : { id: 1000 + n, name: HOSTILE },
        project: { id: n, name: HOSTILE },
        author: { id: 7, name: HOSTILE },
        visibility: n % 20 === 0 ? "private" : "draft",
        loggedAt: at(n % 7 === 0 ? "2026-11-01T10:00:00Z" : "2026-11-17T10:00:00Z"),
        evidence: { fromName: HOSTILE, fromEmail: null, sentAt: null, subject: null, text: HOSTILE },
      },
      [{ amount: n + 1, start: 4, end: 230, source: "evidence" }, { amount: n + 500 }, { amount: n + 900 }],
    ),
  ),
  related: [],
  links: [],
  needsYou: Array.from({ length: 10 }, () => ({
    subject: HOSTILE,
    sentAt: at("2026-11-20T15:00:00Z"),
    reasonCode: "empty-note" as const,
    reason: HOSTILE,
  })),
  quiet: Array.from({ length: 5 }, (_, id) => ({ id, name: HOSTILE, lastOn: "2026-10-01" })),
  nudges: {
    ...sampleNudges,
    asks: [1, 2, 3].map((n) => ({
      ...sampleNudges.asks[0]!,
      entryId: n,
      title: HOSTILE,
      client: { id: n, name: HOSTILE },
      to: { name: HOSTILE, email: "a@b.test" },
      // As long as a draft makes one.
      subject: `What has “${HOSTILE.slice(0, 90)}” brought? (#${n})`,
      body: HOSTILE,
      mailto: `mailto:${"%3C".repeat(600)}`,
    })),
    question: { ...sampleNudges.question!, text: HOSTILE, choices: [{ digit: 1, text: HOSTILE }] },
    retractions: [1, 2, 3, 4, 5].map(() => ({
      ...sampleNudges.retractions[0]!,
      title: HOSTILE,
      words: HOSTILE,
      reason: HOSTILE,
      shownIn: [HOSTILE],
    })),
    reviews: [1, 2, 3].map((id) => ({ ...sampleNudges.reviews[0]!, client: { id, name: HOSTILE } })),
  },
};
