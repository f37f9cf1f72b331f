// An entry of a batch once it is written, and what it leaves open.
import type { EntryColumns } from "../core/entry/corrections.ts";
import type { Asking, NamedEntry } from "../core/entry/question.ts";
import type { EntryKey } from "../store/entry-rows.ts";
import type { Case, Note } from "./resolve-notes.ts";

/** With what its links are decided by. */
export interface Written {
  key: EntryKey;
  columns: EntryColumns;
  note: Note;
  of: Case;
}

/** As a question names it. */
export function named({ key, columns }: Written): NamedEntry {
  return { number: key.number, title: columns.title };
}

/** A question that may be asked of an entry; null when there is nothing to choose from. */
export interface Matter {
  entry: Written;
  question: Asking | null;
}
