// A success that is logged after its result: it looks back for results that belong to no win yet.
import type { EntryLink } from "../core/entry/entry.ts";
import {
  daysBefore,
  findWin,
  isRelated,
  LOOK_AHEAD_DAYS,
  LOOK_BACK_DAYS,
  MOST_ASKED,
  wordsOf,
} from "../core/entry/find-win.ts";
import { winQuestion } from "../core/entry/question.ts";
import type { Tx } from "../store/database.ts";
import { insertLinks } from "../store/entry-rows.ts";
import {
  type FreeResult,
  freeResults,
  type KnownWin,
  settledEntries,
  winsAmong,
} from "../store/likely-links.ts";
import { keepInside } from "./keep-inside.ts";
import { settleQuestions, withdrawOffers } from "./settle-questions.ts";
import { type Matter, named, type Written } from "./written.ts";

export interface LookedBack {
  /** Results that have a win now. */
  linked: ReadonlySet<number>;
  matters: Matter[];
}

/**
 * A new win belongs to the result that its mail answers, else to each that would have found it had the win come first;
 * of those that are merely alike it asks. Results of the same batch have looked for their wins themselves.
 */
export async function linkEarlierResults(tx: Tx, written: readonly Written[], at: Date): Promise<LookedBack> {
  const wins = await winsLookingBack(tx, written);
  const days = wins.map(({ columns }) => columns.on).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return { linked: new Set(), matters: [] };
  const ours = new Set(written.map(({ key }) => key.id));
  const among = {
    clientIds: [...new Set(wins.flatMap(({ columns }) => columns.clientId ?? []))],
    onFrom: daysBefore(first, LOOK_AHEAD_DAYS),
    onTo: daysBefore(last, -LOOK_BACK_DAYS),
  };
  const free = (await freeResults(tx, among)).filter(({ id }) => !ours.has(id));
  if (free.length === 0) return { linked: new Set(), matters: [] };
  const known = await winsAround(tx, free);
  const told = new Map(free.map((result) => [result.id, wordsOf(result)]));
  const links: EntryLink[] = [];
  const matters: Matter[] = [];
  for (const win of wins) {
    const { sure, asked } = resultsOf(win, free, known, told);
    for (const { result, reason } of sure) {
      links.push({ fromEntry: win.key.id, toEntry: result.id, kind: "result", reason });
    }
    const shown = asked.filter((result) => !result.isPrivate).slice(0, MOST_ASKED);
    if (sure.length === 0 && shown.length > 0)
      matters.push({ entry: win, question: winQuestion(named(win), shown) });
  }
  await insertLinks(tx, links, "rule");
  const linked = links.map((link) => link.toEntry);
  await withdrawOffers(tx, linked, at);
  // What they were asked, of older wins, is answered.
  await settleQuestions(tx, linked, "result", () => false, at);
  await keepInside(tx, linked);
  return { linked: new Set(linked), matters };
}

/** One that has a result, or was looked at before a replay, has looked back. */
async function winsLookingBack(tx: Tx, written: readonly Written[]): Promise<Written[]> {
  const wins = written.filter(({ columns }) => columns.kind === "win" && columns.clientId !== null);
  const settled = await settledEntries(
    tx,
    wins.map(({ key }) => key.id),
  );
  return wins.filter(({ key }) => !settled.has(key.id));
}

/** The wins that the results may belong to: those that are new, and the others between which it must be told apart. */
async function winsAround(tx: Tx, results: readonly FreeResult[]): Promise<KnownWin[]> {
  const days = results.map(({ on }) => on).sort();
  return winsAmong(tx, {
    clientIds: [...new Set(results.map(({ clientId }) => clientId))],
    onFrom: daysBefore(days[0] as string, LOOK_BACK_DAYS),
    onTo: daysBefore(days.at(-1) as string, -LOOK_AHEAD_DAYS),
    ids: [],
  });
}

interface Results {
  sure: { result: FreeResult; reason: string }[];
  asked: FreeResult[];
}

function resultsOf(
  win: Written,
  free: readonly FreeResult[],
  known: readonly KnownWin[],
  told: ReadonlyMap<number, readonly string[]>,
): Results {
  const { threadEntries } = win.of.around;
  const near = free.filter((result) => mayHaveCome(win.columns, result));
  const answered = near.filter(({ id }) => threadEntries.some((entry) => entry.id === id));
  const [only, another] = answered;
  if (only && !another) return { sure: [{ result: only, reason: "same thread" }], asked: [] };
  const found: Results = { sure: [], asked: [] };
  for (const result of answered.length > 0 ? answered : near) {
    const own = known.find(({ id }) => id === win.key.id);
    // Most results speak of something else, and need no look at all the other wins.
    if (!own || !isRelated(own, result, told.get(result.id) ?? [])) continue;
    const ours = known.filter((one) => mayHaveCome(one, result));
    const { sure, asked, isAlike } = findWin(result, ours);
    if (sure?.win === own) found.sure.push({ result, reason: sure.reason });
    else if (isAlike && asked.includes(own)) found.asked.push(result);
  }
  if (answered.length > 0 && found.sure.length + found.asked.length === 0) found.asked.push(...answered);
  return found;
}

function mayHaveCome(
  win: { clientId: number | null; on: string },
  result: { clientId: number; on: string },
): boolean {
  return (
    win.clientId === result.clientId &&
    win.on >= daysBefore(result.on, LOOK_BACK_DAYS) &&
    win.on <= daysBefore(result.on, -LOOK_AHEAD_DAYS)
  );
}
