// Which success a result belongs to: linked where it is sure, asked about where it may be.
import { isNumberedApart, sharedWords, tellingWords } from "./likeness.ts";

export interface WinCandidate {
  id: number;
  projectId: number | null;
  title: string;
  /** `YYYY-MM-DD` on which it happened. */
  on: string;
  /** Another result is linked to it. */
  hasResult: boolean;
}

export interface ResultWords {
  projectId: number | null;
  /** Title, and subject of the client's mail. */
  titles: readonly string[];
  /** Note and the client's words. */
  text: string;
  on: string;
  /** The client's own name: between two entries of the same client it tells nothing apart. */
  clientName: string;
}

export interface WinMatch<T> {
  /** The win it belongs to, and by what; null when none is sure. */
  sure: { win: T; reason: string } | null;
  /** Those to choose from, the likeliest first, when none is sure; empty when there is nothing to ask. */
  asked: T[];
  /** False where nothing but their time speaks for those asked about. */
  isAlike: boolean;
}

/** A win is at most so much older than its result. */
export const LOOK_BACK_DAYS = 183;
/** The client may write of a success before its note is written. */
export const LOOK_AHEAD_DAYS = 7;
/** One digit answers: with "none of these" they are at most five. */
export const MOST_ASKED = 4;
const SURE = 0.6;
const RIVAL = 0.5;
/** Without a word in common only these may still be meant, and not when they are many. */
const RECENT_DAYS = 92;
const MOST_UNLIKE = 3;

/**
 * Sure: two telling words of a title in common, most of the shorter title, and no other win that shares half of its
 * own; all the telling words of one title, two or more, in the text; or the only win of the same project. A win of
 * another project, or with another number ("phase 2"), is never it.
 */
export function findWin<T extends WinCandidate>(result: ResultWords, wins: readonly T[]): WinMatch<T> {
  const name = new Set(tellingWords(result.clientName));
  const titles = result.titles.map((title) => tellingWords(title, name));
  const text = wordsOf(result);
  const scored = wins.flatMap((win) => {
    if (win.projectId !== null && result.projectId !== null && win.projectId !== result.projectId) return [];
    const words = tellingWords(win.title, name);
    if (titles.some((title) => isNumberedApart(title, words))) return [];
    const title = Math.max(0, ...titles.map((own) => likeness(own, words)));
    const shared = Math.max(0, ...titles.map((own) => sharedWords(words, own)));
    const inText = words.length > 0 ? sharedWords(words, text) / words.length : 0;
    return [{ win, title, shared, inText, words: words.length }];
  });
  const byTitle = scored.toSorted((a, b) => b.title - a.title);
  const [best, second] = byTitle;
  if (best && best.title >= SURE && (second?.title ?? 0) < RIVAL) {
    return { sure: { win: best.win, reason: "the same words in its title" }, asked: [], isAlike: true };
  }
  const told = scored.filter(({ inText, words, shared }) => inText === 1 && words > (shared > 0 ? 1 : 2));
  if (told[0] && scored.every((one) => one === told[0] || one.inText < SURE)) {
    return { sure: { win: told[0].win, reason: "its words in the text" }, asked: [], isAlike: true };
  }
  const [only, another] = scored.filter((one) => isOfProject(one, result));
  if (only && !another && scored.every((one) => one === only || one.title === 0)) {
    return { sure: { win: only.win, reason: "the only success of its project" }, asked: [], isAlike: true };
  }
  const alike = scored.filter((one) => one.shared > 0 || one.inText >= RIVAL || isOfProject(one, result));
  const choice = alike.length > 0 ? alike : recentAmong(scored, result);
  return { sure: null, asked: likeliest(choice), isAlike: alike.length > 0 };
}

/** The telling words of all that a result says. */
export function wordsOf({ titles, text, clientName }: ResultWords): string[] {
  return tellingWords(`${titles.join(" ")} ${text}`, new Set(tellingWords(clientName)));
}

/** False where findWin could only answer by time; much cheaper to ask. `words`: wordsOf the result. */
export function isRelated(win: WinCandidate, result: ResultWords, words: readonly string[]): boolean {
  const isSameProject = win.projectId !== null && win.projectId === result.projectId;
  return isSameProject || sharedWords(tellingWords(win.title), words) > 0;
}

interface Scored<T> {
  win: T;
  /** Likeness of the titles, 0 to 1. */
  title: number;
  /** Telling words of the win's title in a title of the result. */
  shared: number;
  /** The share of them that stands anywhere in the result. */
  inText: number;
  words: number;
}

/** The few recent ones that have no result yet: without a word in common they may still be meant. */
function recentAmong<T extends WinCandidate>(scored: readonly Scored<T>[], { on }: ResultWords): Scored<T>[] {
  const since = daysBefore(on, RECENT_DAYS);
  const recent = scored.filter(({ win }) => !win.hasResult && win.on >= since);
  return recent.length <= MOST_UNLIKE ? recent : [];
}

function likeliest<T extends WinCandidate>(choice: readonly Scored<T>[]): T[] {
  return choice
    .toSorted(
      (a, b) =>
        b.title - a.title ||
        b.shared - a.shared ||
        b.inText - a.inText ||
        Number(a.win.hasResult) - Number(b.win.hasResult) ||
        (a.win.on < b.win.on ? 1 : a.win.on > b.win.on ? -1 : b.win.id - a.win.id),
    )
    .slice(0, MOST_ASKED)
    .map(({ win }) => win);
}

function isOfProject<T extends WinCandidate>({ win }: Scored<T>, result: ResultWords): boolean {
  return win.projectId !== null && win.projectId === result.projectId;
}

/** The share of the shorter title that both have; 0 below two words in common. */
function likeness(a: readonly string[], b: readonly string[]): number {
  const shared = sharedWords(a, b);
  return shared < 2 ? 0 : shared / Math.min(a.length, b.length);
}

const DAY_MS = 86_400_000;

/** `YYYY-MM-DD`, so many days before. */
export function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(day) - days * DAY_MS).toISOString().slice(0, 10);
}
