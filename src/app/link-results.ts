// Which win each new result belongs to, and which later success each win led to.
import type { EntryLink } from "../core/entry/entry.ts";
import { daysBefore, findWin, LOOK_AHEAD_DAYS, LOOK_BACK_DAYS, MOST_ASKED } from "../core/entry/find-win.ts";
import { resultQuestion } from "../core/entry/question.ts";
import type { Tx } from "../store/database.ts";
import { insertLinks } from "../store/entry-rows.ts";
import { type KnownWin, settledEntries, winsAmong, winsOfResults } from "../store/likely-links.ts";
import { keepInside } from "./keep-inside.ts";
import { settleQuestions, withdrawOffers } from "./settle-questions.ts";
import { type Matter, named, type Written } from "./written.ts";

/**
 * A result belongs to the win of its own mail, of the entry it names, of its thread, else to a sure likeness; where
 * none is sure there is one question. A link between two clients is drawn by nobody but a person.
 */
export async function linkResults(tx: Tx, written: readonly Written[], at: Date): Promise<Matter[]> {
  const links = written.flatMap(ledTo);
  const earlier = links.map((link) => link.toEntry);
  const earlierResults = links.filter((link) => link.kind === "result").map((link) => link.toEntry);
  const results = written.filter((entry) => entry.columns.kind === "roi");
  const pool = await winsFor(tx, results);
  const settled = await settledEntries(
    tx,
    results.filter((entry) => !entry.key.isNew).map((entry) => entry.key.id),
  );
  const matters: Matter[] = [];
  for (const entry of results) {
    const link = (fromEntry: number, reason: string) =>
      links.push({ fromEntry, toEntry: entry.key.id, kind: "result", reason });
    const sibling = written.find((one) => {
      const isNamed = one.of === entry.of && one.key.ordinal === entry.note.draft.resultOf;
      return isNamed && mayBelong(entry, one.columns.clientId);
    });
    const stated = sibling ? { id: sibling.key.id, reason: "the same mail" } : statedWin(entry, pool);
    if (stated) {
      link(stated.id, stated.reason);
      continue;
    }
    if (settled.has(entry.key.id)) continue;
    const { sure, asked } = likelyWin(entry, pool);
    if (sure) link(sure.id, sure.reason);
    else matters.push({ entry, question: resultQuestion(named(entry), asked) });
  }
  await insertLinks(tx, links, "rule");
  await settleQuestions(tx, earlierResults, "result", () => false, at);
  await withdrawOffers(tx, earlierResults, at);
  if (earlier.length > 0) await keepInside(tx, earlier);
  return matters;
}

/** Of one client, or one of them has none yet. */
function mayBelong({ columns }: Written, clientId: number | null): boolean {
  return clientId === null || columns.clientId === null || clientId === columns.clientId;
}

/** `Led to: 151`; a win with `For:` and the number of a result is that result's. */
function ledTo(entry: Written): EntryLink[] {
  const { note, key, columns } = entry;
  if (columns.kind !== "win") return [];
  const named = note.reference?.kind === "roi" ? [note.reference] : [];
  const later = note.ledTo.filter((one) => mayBelong(entry, one.clientId));
  const result = named.filter((one) => mayBelong(entry, one.clientId));
  return [
    ...later.map((one): EntryLink => {
      const kind = one.kind === "roi" ? "result" : "led-to";
      return { fromEntry: key.id, toEntry: one.id, kind, reason: `it says that it led to #${one.number}` };
    }),
    ...result.map((one): EntryLink => {
      return { fromEntry: key.id, toEntry: one.id, kind: "result", reason: `it names #${one.number}` };
    }),
  ];
}

interface Pool {
  wins: readonly KnownWin[];
  /** Of results that are named or answered: their wins. */
  ofResults: readonly { resultId: number; winId: number }[];
}

async function winsFor(tx: Tx, results: readonly Written[]): Promise<Pool> {
  if (results.length === 0) return { wins: [], ofResults: [] };
  const references = results.flatMap(({ note }) => note.reference ?? []);
  const answered = results.flatMap(({ of }) => of.around.threadEntries);
  const ofResults = await winsOfResults(
    tx,
    [...references, ...answered].filter((one) => one.kind === "roi").map((one) => one.id),
  );
  const days = results.map(({ columns }) => columns.on).sort();
  const wins = await winsAmong(tx, {
    clientIds: [...new Set(results.flatMap(({ columns }) => columns.clientId ?? []))],
    onFrom: daysBefore(days[0] as string, LOOK_BACK_DAYS),
    onTo: daysBefore(days.at(-1) as string, -LOOK_AHEAD_DAYS),
    ids: [
      ...references.filter((one) => one.kind === "win").map((one) => one.id),
      ...ofResults.map((one) => one.winId),
      ...results.flatMap(({ of }) => of.around.threadWins.map((win) => win.id)),
    ],
  });
  return { wins, ofResults };
}

/** By number, else by thread when that holds one win. */
function statedWin(entry: Written, pool: Pool): { id: number; reason: string } | null {
  const { reference } = entry.note;
  const ours = pool.wins.filter((win) => mayBelong(entry, win.clientId));
  if (reference?.kind === "win" && ours.some((win) => win.id === reference.id)) {
    return { id: reference.id, reason: `it names #${reference.number}` };
  }
  if (reference?.kind === "roi") {
    const named = pool.ofResults.filter((one) => one.resultId === reference.id);
    const win = named.length === 1 ? ours.find((one) => one.id === named[0]?.winId) : undefined;
    if (win) return { id: win.id, reason: `it names #${reference.number}, a result of #${win.number}` };
  }
  const [only, another] = threadOf(entry, ours, pool);
  return only && !another ? { id: only.id, reason: "same thread" } : null;
}

/** Wins of the nearest mail that it answers and that has any; of a mail with results alone, the wins of those. */
function threadOf({ of }: Written, wins: readonly KnownWin[], { ofResults }: Pool): KnownWin[] {
  const { threadWins, threadEntries } = of.around;
  const isAnswered = (resultId: number) => threadEntries.some((entry) => entry.id === resultId);
  const through = ofResults.filter((one) => isAnswered(one.resultId)).map((one) => one.winId);
  const ids = new Set(threadWins.length > 0 ? threadWins.map((win) => win.id) : through);
  return wins.filter((win) => ids.has(win.id));
}

/** Among several wins of its thread first. A private one is linked where it is sure, and offered to nobody. */
function likelyWin(
  entry: Written,
  pool: Pool,
): { sure: { id: number; reason: string } | null; asked: KnownWin[] } {
  const { columns, note } = entry;
  const result = {
    projectId: columns.projectId,
    titles: [columns.title, note.draft.evidence?.subject ?? ""],
    text: `${columns.body} ${note.draft.evidence?.text ?? ""}`,
    on: columns.on,
    clientName: note.resolution.client?.name ?? "",
  };
  const earliest = daysBefore(columns.on, LOOK_BACK_DAYS);
  const latest = daysBefore(columns.on, -LOOK_AHEAD_DAYS);
  const ours = pool.wins.filter((win) => mayBelong(entry, win.clientId));
  const near = ours.filter(
    ({ clientId, on }) =>
      clientId !== null && clientId === columns.clientId && on >= earliest && on <= latest,
  );
  const inThread = threadOf(entry, ours, pool);
  const { sure, asked } = findWin(result, inThread.length > 0 ? inThread : near);
  if (sure) {
    const reason = inThread.length > 0 ? `same thread, ${sure.reason}` : sure.reason;
    return { sure: { id: sure.win.id, reason }, asked: [] };
  }
  const choice = inThread.length > 0 && asked.length === 0 ? inThread : asked;
  return { sure: null, asked: choice.filter((win) => !win.isPrivate).slice(0, MOST_ASKED) };
}
