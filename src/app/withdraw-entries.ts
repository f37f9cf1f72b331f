// Takes entries and figures that were wrong out of everything, and tells where they had been shown.
import type { LoggedEntry, LoggedFigure } from "../core/entry/entry.ts";
import { figureWords } from "../core/entry/figure-words.ts";
import { isSameSum } from "../core/figures/same-sum.ts";
import type { ClientChoice } from "../core/timeline/cleared.ts";
import type { ShownPlace } from "../core/timeline/shown-words.ts";
import { saysRetracted } from "../core/timeline/visible.ts";
import { LatelyError } from "../errors.ts";
import { clientChoices } from "../store/approvals.ts";
import type { Tx } from "../store/database.ts";
import { loggedEntries } from "../store/entries.ts";
import { insertCorrections } from "../store/entry-changes.ts";
import { holdAddresses } from "../store/people.ts";
import { showingsOf } from "../store/shown.ts";
import { noteRetracted, withdrawEntries } from "../store/withdrawals.ts";
import { lockNumbered } from "./correct-entries.ts";
import { joinedTo } from "./joined.ts";
import { resultsOf } from "./results-of.ts";
import { rewriteEntries } from "./rewrite-entries.ts";
import { placesOf } from "./shown-places.ts";

/** `142`, or `142.2` as ordinal 2; null: the whole entry. */
export interface WithdrawTarget {
  number: number;
  ordinal: number | null;
}

export interface Withdrawn extends WithdrawTarget {
  title: string;
  /** Of the figure, in English; null: the whole entry. */
  words: string | null;
  shownIn: ShownPlace[];
  /** What goes on saying the number: the entry's own title, its words for the client. Outputs show "…" in its place. */
  stillSaidIn: ("title" | "wording")[];
  /** Figures of what is linked to it, or the same, that go on saying an amount which was taken back. */
  alsoSaidBy: { number: number; ordinal: number; title: string }[];
  /** Numbers of a withdrawn success's results: they stand, and no client sees them while they belong to no other. */
  results: number[];
}

/**
 * All or none; approvals end with it, and a replay does not bring back what was withdrawn. Throws ENTRY_UNKNOWN naming
 * what is no standing entry or figure, ENTRY_WITHDRAWN where all of it was withdrawn before. Needs a transaction.
 */
export async function withdraw(
  tx: Tx,
  targets: readonly WithdrawTarget[],
  reason: string,
  at: Date,
): Promise<Withdrawn[]> {
  await holdAddresses(tx);
  const locked = await lockNumbered(
    tx,
    targets.map((target) => target.number),
  );
  const ids = locked.map((entry) => entry.id);
  const before = await loggedEntries(tx, { ids });
  const found = targets.map((target) => {
    const entry = before.find((one) => one.number === target.number);
    const figure = entry?.figures.find((one) => one.ordinal === target.ordinal && !one.withdrawn) ?? null;
    return { target, entry, figure };
  });
  refuseGone(found.filter(({ target, entry, figure }) => !entry || (target.ordinal !== null && !figure)));
  const showings = await showingsOf(tx, ids);
  const choices = await clientChoices(tx, ids);
  const figures = found.flatMap(({ entry, figure }) =>
    entry && figure ? [{ entryId: entry.id, ordinal: figure.ordinal }] : [],
  );
  const dropped = { field: "drop", value: true } as const;
  await insertCorrections(
    tx,
    figures.map(({ entryId, ordinal }) => ({ entryId, figureOrdinal: ordinal, ...dropped })),
    "command",
    null,
  );
  await rewriteEntries(tx, [...new Set(figures.map((one) => one.entryId))]);
  for (const { entryId, ordinal } of figures) await noteRetracted(tx, entryId, ordinal, reason, at);
  const results = await resultsOf(tx, before);
  const whole = found.flatMap(({ entry, target }) => (entry && target.ordinal === null ? [entry.id] : []));
  await withdrawEntries(tx, whole, reason, at);
  const done: Withdrawn[] = [];
  for (const { target, entry, figure } of found) {
    if (!entry) continue;
    const seen = showings.filter((one) => {
      return one.entryId === entry.id && (target.ordinal === null || one.ordinal === target.ordinal);
    });
    const words = figure && figureWords(figure, "en");
    const left = target.ordinal === null ? (results.get(entry.id) ?? []).map((one) => one.number) : [];
    const stillSaidIn = figure ? placesThatSay(figure, entry.title, choices.get(entry.id)) : [];
    const gone = entry.figures.filter((one) => !one.withdrawn && (figure === null || one === figure));
    const also = await saidAlsoBy(tx, entry, gone);
    done.push({
      ...target,
      ...{ title: entry.title, words, shownIn: placesOf(seen), stillSaidIn, results: left },
      alsoSaidBy: also.filter((one) => !left.includes(one.number)),
    });
  }
  return done;
}

/** A success shows its own number where its result has none, and a copy that of the first. */
async function saidAlsoBy(
  tx: Tx,
  entry: LoggedEntry,
  gone: readonly LoggedFigure[],
): Promise<Withdrawn["alsoSaidBy"]> {
  const near = await loggedEntries(tx, { ids: await joinedTo(tx, [entry.id], ["result", "same"]) });
  return near
    .filter((one) => one.client?.id === entry.client?.id)
    .flatMap(({ number, title, figures }) =>
      figures
        .filter((figure) => !figure.withdrawn && gone.some((one) => isSameSum(one, figure)))
        .map(({ ordinal }) => ({ number, ordinal, title })),
    )
    .sort((a, b) => a.number - b.number);
}

/** A figure that was withdrawn before is no unknown one. */
function refuseGone(gone: readonly { target: WithdrawTarget; entry: LoggedEntry | undefined }[]): void {
  if (gone.length === 0) return;
  const names = gone.map(({ target }) => `#${target.number}.${target.ordinal}`);
  const isWithdrawn = gone.every(({ target, entry }) =>
    entry?.figures.some((figure) => figure.ordinal === target.ordinal && figure.isRetracted),
  );
  throw new LatelyError(isWithdrawn ? "ENTRY_WITHDRAWN" : "ENTRY_UNKNOWN", names.join(", "));
}

function placesThatSay(
  figure: LoggedFigure,
  title: string,
  choice: ClientChoice | undefined,
): Withdrawn["stillSaidIn"] {
  const says = (text: string) => saysRetracted(text, [{ ...figure, isRetracted: true }]);
  const wording = [choice?.title, choice?.text].some((text) => text && says(text));
  return [...(says(title) ? ["title" as const] : []), ...(wording ? ["wording" as const] : [])];
}
