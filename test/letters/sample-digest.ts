// One fixed digest that holds every kind of entry, for the golden letter and for looking at it.
import { composeDigest, type Digest, type DigestSource } from "../../src/core/digest/digest.ts";
import { beforeOf } from "../../src/core/digest/trend.ts";
import type { EntryLink, LoggedEntry } from "../../src/core/entry/entry.ts";
import type { DigestReader } from "../../src/letters/digest.ts";
import { BIRCH, loggedEntry } from "../helpers/logged.ts";
import { noNudges } from "../helpers/nudges.ts";

const WORDS =
  "Hello Pia, a quick word after the board meeting. We no longer need the temps for this, <that> is 48k a year off the budget. Thank you all.";
const NPS_WORDS = "The survey is in: NPS went from 31 to 52 since the portal takes payments.";
const span = (text: string, words: string) => ({
  text: words,
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});
const crm = { id: 11, name: "CRM migration" };
const portal = { id: 12, name: "Self-service portal" };
const at = (moment: string) => new Date(moment);

const entries: LoggedEntry[] = [
  loggedEntry(142, { title: "Lead routing automated", project: crm, on: "2026-11-17" }),
  loggedEntry(
    145,
    {
      kind: "roi",
      title: "48k a year",
      on: "2026-11-18",
      evidence: {
        fromName: "Dana Holt",
        fromEmail: "dana@acme.test",
        sentAt: at("2026-11-18T09:00:00Z"),
        subject: "Board",
        text: WORDS,
      },
    },
    [{ ...span(WORDS, "48k a year"), source: "evidence" }],
  ),
  loggedEntry(
    143,
    {
      title: "Payments in the portal",
      project: portal,
      on: "2026-11-19",
      author: { id: 2, name: "Rui Costa" },
      evidence: {
        fromName: null,
        fromEmail: "ops@acme.test",
        sentAt: at("2026-11-19T09:00:00Z"),
        subject: null,
        text: NPS_WORDS,
      },
    },
    [
      {
        ...span(NPS_WORDS, "NPS went from 31 to 52"),
        measure: "count",
        unit: "NPS",
        amount: null,
        from: 31,
        to: 52,
        direction: "increase",
        period: null,
        role: "quality",
        source: "evidence",
      },
      {
        measure: "money",
        amount: 20000,
        unit: "EUR",
        direction: null,
        period: "once",
        beneficiary: "agency",
      },
    ],
  ),
  loggedEntry(144, {
    client: BIRCH,
    title: "Night shift runs on the new scanners",
    project: { id: 13, name: "Warehouse" },
    on: "2026-11-18",
  }),
  loggedEntry(146, { client: BIRCH, title: "Pick lists print themselves", on: "2026-11-20" }, [
    {
      measure: "time",
      unit: "hours",
      amount: 20,
      period: "week",
      direction: "decrease",
      role: "time",
      hedge: "about",
    },
  ]),
  loggedEntry(150, { client: BIRCH, title: "Forklift routes planned by the hour", on: "2026-11-20" }, [
    {
      measure: "time",
      unit: "hours",
      amount: 20,
      period: "week",
      direction: "decrease",
      role: "time",
      hedge: "about",
    },
  ]),
  loggedEntry(151, { client: BIRCH, title: "Returns desk opened", on: "2026-11-21" }),
  loggedEntry(147, {
    client: BIRCH,
    title: "Pick lists print by themselves",
    on: "2026-11-20",
    possibleDuplicateOf: 146,
  }),
  loggedEntry(148, { client: null, title: "Workshop & <follow-up> done", on: "2026-11-20" }, [
    { amount: 900, unit: "USD", period: "once", inferred: ["unit"] },
  ]),
  loggedEntry(139, {
    title: "Old archive read-only",
    on: "2026-10-02",
    loggedAt: at("2026-10-02T09:00:00Z"),
  }),
  loggedEntry(149, { title: "Talked them out of a rewrite", visibility: "private", on: "2026-11-19" }, [
    { amount: 70000 },
  ]),
  loggedEntry(121, {
    title: "Very old note",
    on: "2026-06-02",
    loggedAt: at("2026-06-02T09:00:00Z"),
    backfilled: true,
  }),
];
const links: EntryLink[] = [
  { fromEntry: 142, toEntry: 145, kind: "result", reason: "thread" },
  { fromEntry: 130, toEntry: 142, kind: "led-to", reason: "person" },
  { fromEntry: 144, toEntry: 146, kind: "led-to", reason: "person" },
];
const related = [
  loggedEntry(130, {
    title: "Two days of workshops",
    loggedAt: at("2026-09-02T09:00:00Z"),
    on: "2026-09-02",
  }),
];

export const sampleSource: DigestSource = {
  window: { from: at("2026-11-16T07:00:00Z"), to: at("2026-11-23T07:00:00Z"), late: false },
  entries,
  related,
  links,
  ledger: { received: 0, filed: 10, ignored: 1, needsYou: 1, failed: 0 },
  needsYou: [
    {
      subject: "WIN:[]",
      sentAt: at("2026-11-20T15:00:00Z"),
      reasonCode: "empty-note",
      reason: "There is a code but no title for the success.",
    },
  ],
  uncertain: [],
  quiet: [{ id: 3, name: "Cobalt Marine", lastOn: "2026-10-21" }],
  before: beforeOf(
    [
      loggedEntry(131, { title: "Old routing off" }, [{ amount: 12000 }]),
      loggedEntry(132, { client: BIRCH }),
    ],
    [],
  ),
  idle: { lastNoteAt: at("2026-11-20T15:00:00Z"), wasQuiet: false },
  nudges: noNudges,
};

export const sampleDigest: Digest = composeDigest(sampleSource)!;

export const sampleReader: DigestReader = {
  personId: 1,
  locale: "en",
  schedule: { cadence: "weekly", weekday: 1, atLocal: "08:00:00", zone: "Europe/Berlin" },
  nextDue: at("2026-11-30T07:00:00Z"),
  codes: { WIN: "win", ROI: "roi" },
  noteAddress: "wins@agency.test",
  helper: { name: "Olga Berg", email: "olga@agency.test" },
  logUrl: null,
  unsubscribeUrl: null,
  picture: {
    client: "Acme Foods",
    cid: "timeline@lately",
    firstMonth: "2026-06-01",
    lastMonth: "2026-11-01",
  },
  decks: ["Acme Foods", "Birch & Sons"],
};
