// Logged entries and figures for tests of digest and letters: whole ones, changed where the test looks.
import type { LoggedEntry, LoggedFigure } from "../../src/core/entry/entry.ts";

export const ACME = { id: 1, name: "Acme Foods" };
export const BIRCH = { id: 2, name: "Birch & Sons" };
const PIA = { id: 1, name: "Pia Moll" };

export function loggedFigure(change: Partial<LoggedFigure> = {}): LoggedFigure {
  return {
    text: "48k a year",
    start: 0,
    end: 10,
    measure: "money",
    amount: 48000,
    amountMax: null,
    unit: "EUR",
    from: null,
    to: null,
    direction: "decrease",
    period: "year",
    role: "cost",
    hedge: "exact",
    beneficiary: "client",
    inferred: [],
    ordinal: 1,
    source: "body",
    headline: true,
    isSame: false,
    withdrawn: false,
    ...change,
  };
}

/** Entry `number`, its id the same; figures get their ordinals, the first is the headline. */
export function loggedEntry(
  number: number,
  change: Partial<LoggedEntry> = {},
  figures: readonly Partial<LoggedFigure>[] = [],
): LoggedEntry {
  return {
    id: number,
    number,
    messageId: number,
    kind: "win",
    title: `Success ${number}`,
    body: "",
    client: ACME,
    project: null,
    author: PIA,
    tags: [],
    on: "2026-11-17",
    onPrecision: "day",
    loggedAt: new Date("2026-11-17T10:00:00Z"),
    visibility: "draft",
    noNumber: false,
    withdrawn: false,
    backfilled: false,
    possibleDuplicateOf: null,
    evidence: null,
    figures: figures.map((figure, at) => loggedFigure({ ordinal: at + 1, headline: at === 0, ...figure })),
    ...change,
  };
}
