// One success that two people logged: proposed as one, never made one by itself.
import type { Measure } from "../figures/figure.ts";
import { isNumberedApart, sharedWords, tellingWords } from "./likeness.ts";
import { nameKey } from "./names.ts";
import type { EntryKind } from "./understanding.ts";

export interface SameCandidate {
  id: number;
  kind: EntryKind;
  clientId: number | null;
  clientName: string | null;
  projectId: number | null;
  personId: number;
  title: string;
  loggedAt: Date;
  isPrivate: boolean;
  figures: readonly {
    measure: Measure;
    unit: string | null;
    amount: number | null;
    from: number | null;
    to: number | null;
  }[];
  /** The client's own mail that it holds: sender and moment; null without. */
  heard: { from: string; at: Date } | null;
}

export const SAME_WITHIN_DAYS = 7;
const SAME_WITHIN_MS = SAME_WITHIN_DAYS * 86_400_000;
/** Of the longer title; more where each has a word of its own: "shop relaunch Sweden", "shop relaunch Norway". */
const SAME_TITLE = 0.6;
const SAME_DESPITE_OWN = 0.75;

/**
 * The entry of somebody else, of the same kind and client and logged within 7 days, that says the same: one mail of the
 * client forwarded twice, or titles that agree in most of their telling words and figures that do not differ. The
 * earliest of several; null without one.
 */
export function sameSuccess<T extends SameCandidate>(entry: SameCandidate, others: readonly T[]): T | null {
  const same = others.filter((other) => mayBeSame(entry, other) && saysSame(entry, other));
  return same.toSorted((a, b) => a.id - b.id)[0] ?? null;
}

/** Private ones are compared with nothing: the question would carry the words of one to the author of the other. */
function mayBeSame(a: SameCandidate, b: SameCandidate): boolean {
  return (
    a.id !== b.id &&
    a.kind === b.kind &&
    a.personId !== b.personId &&
    a.clientId !== null &&
    a.clientId === b.clientId &&
    !a.isPrivate &&
    !b.isPrivate &&
    Math.abs(a.loggedAt.getTime() - b.loggedAt.getTime()) <= SAME_WITHIN_MS
  );
}

function saysSame(a: SameCandidate, b: SameCandidate): boolean {
  if (a.kind === "roi" && isSameMail(a.heard, b.heard)) return true;
  if (a.projectId !== null && b.projectId !== null && a.projectId !== b.projectId) return false;
  if (figuresDiffer(a, b)) return false;
  const name = new Set(tellingWords(a.clientName ?? ""));
  const [words, others] = [tellingWords(a.title, name), tellingWords(b.title, name)];
  if (isNumberedApart(words, others)) return false;
  if (words.length === 0 || others.length === 0) return nameKey(a.title) === nameKey(b.title);
  const shared = Math.min(sharedWords(words, others), sharedWords(others, words));
  const isWhole = shared === words.length && shared === others.length;
  const isWithin = shared === words.length || shared === others.length;
  const share = shared / Math.max(words.length, others.length);
  return isWhole || (shared > 1 && share >= (isWithin ? SAME_TITLE : SAME_DESPITE_OWN));
}

function isSameMail(a: SameCandidate["heard"], b: SameCandidate["heard"]): boolean {
  return a !== null && b !== null && a.from === b.from && a.at.getTime() === b.at.getTime();
}

/** Both give a number of one kind, and none of them is the same. */
function figuresDiffer({ figures: a }: SameCandidate, { figures: b }: SameCandidate): boolean {
  const kinds = (figures: SameCandidate["figures"]) =>
    figures.map(({ measure, unit }) => `${measure} ${unit}`);
  const values = (figures: SameCandidate["figures"]) =>
    figures.map(({ measure, unit, amount, from, to }) => `${measure} ${unit} ${amount} ${from} ${to}`);
  const [ours, theirs] = [new Set(kinds(a)), new Set(values(a))];
  return kinds(b).some((kind) => ours.has(kind)) && !values(b).some((value) => theirs.has(value));
}
