// What was withdrawn, corrected or deleted since a person saw it in a digest.
import type { Retraction } from "../core/digest/nudges.ts";
import type { LoggedEntry, LoggedFigure } from "../core/entry/entry.ts";
import { figureWords } from "../core/entry/figure-words.ts";
import { shownWords } from "../core/timeline/shown-words.ts";
import type { Tx } from "../store/database.ts";
import { latestComposedTo } from "../store/digests.ts";
import { loggedEntries } from "../store/entries.ts";
import type { KnownPerson } from "../store/people.ts";
import {
  type GoneEntry,
  goneEntries,
  type Showing,
  showingsOf,
  type TakenBack,
  takenBack,
} from "../store/shown.ts";
import { type Reading, readingRows } from "./readings.ts";

/**
 * By person. Each once: of the time since his last digest that was a letter, a skipped week told nothing. What is
 * private now stands in the digest's private block and nowhere else, so not here.
 */
export async function retractionsFor(
  tx: Tx,
  readings: readonly Reading[],
): Promise<Map<number, Retraction[]>> {
  const rows = readingRows(readings);
  const told = await latestComposedTo(tx, rows);
  const since = rows.map((row) => ({ ...row, from: told.get(row.personId) ?? row.from }));
  const found = await takenBack(tx, since);
  const gone = await goneEntries(tx, since);
  if (found.size + gone.size === 0) return new Map();
  const ids = [...new Set([...found.values()].flatMap((own) => own.map((one) => one.entryId)))];
  const entries = new Map(
    (await loggedEntries(tx, { ids, includeWithdrawn: true })).map((entry) => [entry.id, entry]),
  );
  const showings = await showingsOf(tx, ids);
  return new Map(
    readings.map(({ person }) => [
      person.id,
      [
        ...retractionsOf(found.get(person.id) ?? [], person, entries, showings),
        ...(gone.get(person.id) ?? []).map((one) => retractionOfGone(one, person)),
      ].sort((a, b) => a.number - b.number),
    ]),
  );
}

function retractionsOf(
  changes: readonly TakenBack[],
  person: KnownPerson,
  entries: ReadonlyMap<number, LoggedEntry>,
  showings: readonly Showing[],
): Retraction[] {
  const moved = new Set(changes.flatMap((change) => (change.isMoved ? change.entryId : [])));
  return changes.flatMap((change): Retraction[] => {
    if (moved.has(change.entryId) && wentAlong(change)) return [];
    const entry = entries.get(change.entryId);
    if (!entry || entry.visibility === "private" || !saysAnother(change, entry, person.locale)) return [];
    const { number, isWhole, reason, at, figure } = change;
    const now = correctedBy(change, entry);
    const seen = showings.filter((one) => isOf(one, change, person.id));
    return [
      {
        number,
        title: entry.title,
        words: isWhole || !figure ? null : figureWords(figure, person.locale),
        what: kindOf(change),
        now: now && { entryId: entry.id, figure: now, words: figureWords(now, person.locale) },
        reason,
        at,
        shownIn: [...new Set(seen.map((one) => placeWords(one, person)))],
      },
    ];
  });
}

/** A bare "$" reads in the currency of whose it is now: nobody took that number back. */
function wentAlong({ isWhole, isByHand, isWithdrawn, isRestored }: TakenBack): boolean {
  return !isWhole && !isByHand && !isWithdrawn && !isRestored;
}

function kindOf({ isMoved, isWithdrawn, isUnread, isRestored }: TakenBack): Retraction["what"] {
  if (isRestored) return "restored";
  if (isMoved) return "moved";
  if (isWithdrawn) return "withdrawn";
  return isUnread ? "unread" : "corrected";
}

/** The figure as somebody corrected it, by its ordinal: that is what he named. */
function correctedBy(
  { isByHand, isWithdrawn, isRestored, ordinal }: TakenBack,
  entry: LoggedEntry,
): LoggedFigure | null {
  if (!isByHand || isWithdrawn || isRestored) return null;
  return entry.figures.find((figure) => figure.ordinal === ordinal && !figure.withdrawn) ?? null;
}

/**
 * A figure that was merely confirmed, or is the headline now, reads as it did; and so does one whose ordinal is another
 * since a replay.
 */
function saysAnother(change: TakenBack, entry: LoggedEntry, locale: string): boolean {
  const { isWithdrawn, isMoved, isRestored, figure } = change;
  if (isRestored) return stands(change, entry);
  if (isWithdrawn || isMoved) return true;
  if (!figure) return false;
  const words = figureWords(figure, locale);
  const corrected = correctedBy(change, entry);
  if (corrected) return figureWords(corrected, locale) !== words;
  return !entry.figures.some(
    (now) => !now.withdrawn && now.beneficiary === figure.beneficiary && figureWords(now, locale) === words,
  );
}

/** A figure that was put back may have been taken out again since. */
function stands({ isWhole, ordinal }: TakenBack, { figures }: LoggedEntry): boolean {
  return isWhole || figures.some((figure) => figure.ordinal === ordinal && !figure.withdrawn);
}

/** The reader's own letters and the client's files; other people's letters are theirs. */
function isOf(showing: Showing, change: TakenBack, personId: number): boolean {
  const isSame = change.isWhole || showing.ordinal === change.ordinal;
  const isTheirs = showing.file !== null || showing.personId === personId;
  return showing.entryId === change.entryId && isSame && isTheirs && showing.at < change.at;
}

function retractionOfGone({ number, seenAt, at }: GoneEntry, person: KnownPerson): Retraction {
  const shownIn = seenAt.map((day) => placeWords({ file: null, at: day }, person));
  const rest = { title: null, words: null, now: null, reason: null };
  return { ...rest, number, what: "withdrawn", at, shownIn: [...new Set(shownIn)] };
}

function placeWords({ file, at }: Pick<Showing, "file" | "at">, { locale, zone }: KnownPerson): string {
  return shownWords(file === null ? { reader: null, at } : { file, at }, locale, zone);
}
