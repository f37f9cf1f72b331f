// What a client may see of an entry: a snapshot from its approval, in a type that nothing else can be put into.
import type { LoggedEntry, LoggedFigure } from "../entry/entry.ts";

/** What a person of the client wrote, as far as he and his words were cleared. */
export interface Quote {
  words: string;
  /** Null: the words are cleared, the name is not. */
  by: string | null;
}

/** One entry as it was approved, and the few things that a person may change of it without approving anew. */
export interface Snapshot
  extends Pick<LoggedEntry, "number" | "kind" | "title" | "on" | "onPrecision" | "project"> {
  entryId: number;
  client: { id: number; name: string };
  /** More than the title; null: the title says it all. */
  text: string | null;
  /** Confirmed figures of the client's own; the agency's money and withdrawn ones are none of them. */
  figures: readonly LoggedFigure[];
  /** The day of the client's mail, `YYYY-MM-DD`. */
  reportedOn: string | null;
  /** Approved apart from the rest; null: the words, name and address of whoever wrote stay inside. */
  quote: Quote | null;
  isFeatured: boolean;
  /** Where a person moved it in its month; see `turnOf`. */
  place: number | null;
  /** Keeps it out of totals; never shown to the client. */
  possibleDuplicateOf: number | null;
}

/** What is written down when an entry is approved; where it stands and how it is featured is read from the entry. */
export interface ApprovedContent
  extends Pick<
    Snapshot,
    "entryId" | "kind" | "title" | "text" | "on" | "onPrecision" | "figures" | "reportedOn" | "quote"
  > {
  project: string | null;
  /** The success whose title it bears: the approval ends when that one changes, or leaves the client's sight. */
  titleOf: number | null;
}

/** Held by client outputs alone. Made by store/approvals from standing approvals, and by nobody else in `src`. */
export class Cleared {
  /** A private name: no object literal and no LoggedEntry has the shape of this class. */
  readonly #snapshot: Snapshot;

  private constructor(snapshot: Snapshot) {
    this.#snapshot = snapshot;
  }

  static fromApproval(snapshot: Snapshot): Cleared {
    return new Cleared(snapshot);
  }

  get snapshot(): Readonly<Snapshot> {
    return this.#snapshot;
  }
}

/** What a PM chose for the client's eyes before and beside approving. */
export interface ClientChoice {
  /** In no output for the client, approved or not. */
  isHidden: boolean;
  isFeatured: boolean;
  /** Where it was moved to in its month; see `turnOf`. Null: nowhere. */
  place: number | null;
  /** The client's wording; null: the entry's own title, and no text. */
  title: string | null;
  text: string | null;
}
