// Which success a result belongs to, when neither thread nor number says so: only when it is sure.
import { nameKey } from "./names.ts";

export interface WinCandidate {
  id: number;
  projectId: number | null;
  title: string;
}

/** Of all words that name what was done these tell nothing apart. */
const EMPTY = new Set(
  `the and for with from that this have has was were are its our your their into onto over live done now new all
   der die das und fur mit von dem den des ein eine ist sind hat wurde jetzt neu fertig`.split(/\s+/),
);

/** At least two words in common, most of the shorter title, and no other success that shares half of its own. */
export function findWin(
  roi: { projectId: number | null; title: string },
  wins: readonly WinCandidate[],
): WinCandidate | null {
  const scored = wins
    .map((win) => ({ win, score: score(roi, win) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (!best || best.score < 0.6) return null;
  return second && second.score >= 0.5 ? null : best.win;
}

/** 0 to 1: the share of the shorter title's words that both have; 0 below two words, or in two different projects. */
function score(roi: { projectId: number | null; title: string }, win: WinCandidate): number {
  if (roi.projectId !== null && win.projectId !== null && roi.projectId !== win.projectId) return 0;
  const [a, b] = [wordsOf(roi.title), wordsOf(win.title)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared < 2 ? 0 : shared / Math.min(a.size, b.size);
}

function wordsOf(title: string): Set<string> {
  const words = nameKey(title).split(" ");
  return new Set(words.filter((word) => word.length > 2 && !/^\d+$/.test(word) && !EMPTY.has(word)));
}
