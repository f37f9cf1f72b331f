// Whose digests are made together, and the window of each.
import type { Window } from "../core/digest/window.ts";
import type { Reading as ReadingRow } from "../store/digests.ts";
import type { KnownPerson } from "../store/people.ts";

/** A reader stands once in a batch: what belongs to him is found by his id. */
export interface Reading<W extends Window = Window> {
  person: KnownPerson;
  window: W;
}

export function readingRows(readings: readonly Reading[]): ReadingRow[] {
  return readings.map(({ person, window }) => ({ personId: person.id, from: window.from, to: window.to }));
}

export function readerIds(readings: readonly Reading[]): number[] {
  return readings.map(({ person }) => person.id);
}
