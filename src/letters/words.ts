// What a language must be able to say in letters; `words-en.ts` and `words-de.ts` say it.
import type { Cadence } from "../core/digest/window.ts";
import type { WaitingReason } from "../core/entry/reasons.ts";
import type { ReasonCode } from "../core/entry/understanding.ts";
import type { Period } from "../core/figures/figure.ts";
import type { NudgeWords } from "./words-nudges.ts";

/** Somebody of the agency who can do what a letter cannot. */
export interface Helper {
  name: string;
  email: string;
}

export interface LedgerCounts {
  notes: number;
  filed: number;
  ignored: number;
  needsYou: number;
  failed: number;
  waiting: number;
}

/** Days, months and numbers arrive as words already; counts as numbers, for their plural. */
export interface Words {
  language: string;
  /** The marks round somebody's words. */
  quotes: { open: string; close: string };
  digest: {
    /** "3 successes, 2 with a number"; "" without any. */
    headline: (successes: number, withNumber: number, furtherResults: number) => string;
    earlierFound: (count: number) => string;
    backfilled: (count: number) => string;
    needsYou: (count: number) => string;
    /** When nothing may stand in a subject. */
    yourDigest: string;
    days: (first: string, last: string) => string;
    /** `due`: weekday, day and time. */
    late: (due: string) => string;
    /** `periods`: their days, one after the other. */
    merged: (count: number, periods: string) => string;
    at: (client: string) => string;
    every: Record<Exclude<Period, "once">, string>;
    once: string;
    inAll: string;
    /** The sums that have no tile. */
    totals: string;
    /** Where naming each would be too long. */
    ofEntries: (count: number) => string;
    /** `before` is "in the week before" and the like. */
    trend: (successes: number, before: string) => string;
    trendMoney: (now: string, before: string, client: string, entries: string) => string;
    /** What a number did and how often, for a tile: either may be "". */
    effect: (what: string, howOften: string) => string;
    noClient: { title: string; hint: string };
    alsoFound: { title: string; hint: string };
    private: { title: string; hint: string };
    waiting: { title: string; hint: string };
    uncertain: { title: string; line: (subject: string, day: string, letterId: number) => string };
    backfilledHint: string;
    quiet: { title: string; line: (client: string, lastOn: string) => string };
    numberPending: string;
    result: (numbers: string) => string;
    /** Without a title where the result has that of its success. */
    resultOf: (number: number, title: string) => string;
    ledTo: (number: number, title: string, value: string) => string;
    enabledBy: (number: number, title: string) => string;
    by: (author: string) => string;
    forUs: string;
    mayBeSame: (number: number) => string;
    sameAs: (number: number) => string;
    moreNumbers: (count: number) => string;
    repeats: (numbers: string) => string;
    currencyAssumed: (currency: string) => string;
    byMailOn: (name: string, day: string) => string;
    somebody: string;
    /** `where`: the log, or the command that lists them. */
    more: (count: number, where: string) => string;
    inTheLog: string;
    listedBy: (command: string) => string;
    otherClients: (clients: string) => string;
    clientCount: (client: string, entries: number) => string;
    picture: (client: string, firstMonth: string, lastMonth: string) => string;
    /** `title` as `picture` says it. */
    pictureAlt: (title: string, isInDeck: boolean) => string;
    attached: (clients: string) => string;
    notAttached: (clients: string, command: string) => string;
    ledger: (counts: LedgerCounts) => string;
    next: (day: string, time: string) => string;
    schedule: (cadence: Exclude<Cadence, "never">, weekday: string, time: string, zone: string) => string;
    weekOf: (day: string) => string;
  };
  nudges: NudgeWords;
  /** What a reader can do about a letter whose replies Lately does not read. */
  help: {
    ask: (helper: Helper) => string;
    yourself: string;
    openLog: string;
    /** Of what another mail cannot mend. */
    review: { ask: (helper: Helper) => string; yourself: string };
    stop: string;
    digest: {
      correct: { ask: (helper: Helper) => string; yourself: string };
      /** The same, and how the digest is stopped. */
      change: { ask: (helper: Helper) => string; yourself: string };
      answered: string;
      unread: string;
    };
  };
  receipt: {
    subject: (title: string, others: number) => string;
    filedAs: (numbers: string) => string;
    noClient: string;
    noNumber: string;
    private: string;
    isSuccess: string;
    isResult: string;
  };
  review: {
    recorded: (client: string) => string;
    /** `people`: who came, in a row; null: nobody is named. */
    held: (day: string, people: string | null) => string;
    added: string;
    outcome: string;
    strangers: (names: string, client: string) => string;
    next: (day: string) => string;
    /** How more is told, and a decision changed. */
    more: string;
  };
  problem: {
    needsYou: (note: string) => string;
    failed: (note: string) => string;
    reasons: Record<ReasonCode, string>;
    /** What the sender can do about it. */
    mends: Record<WaitingReason, string> & Partial<Record<ReasonCode, string>>;
    noSubject: string;
    /** In place of its subject. */
    privateNote: string;
    kept: string;
    sentOn: (day: string) => string;
  };
  signIn: { subject: string; intro: string; button: string; until: (time: string) => string; ignore: string };
}
