// An entry as the store keeps it and digest, timeline and page read it.
import type { Figure } from "../figures/figure.ts";
import type { DatePrecision, EntryKind, FigureSource, Visibility } from "./understanding.ts";

export interface LoggedFigure extends Figure {
  /** `#142.2` is ordinal 2 of entry 142. */
  ordinal: number;
  source: FigureSource | "person";
  headline: boolean;
  /** True when another entry's figure is the same result; it then counts in no total. */
  isSame: boolean;
  withdrawn: boolean;
  /** Withdrawn because it was wrong, not because it was no figure: its words are shown nowhere any more. */
  isRetracted?: boolean;
  /** Its numbers as they were read, when a person has set one of them by hand; absent otherwise. */
  wasRead?: readonly number[];
  /** A person says that an equal number of another entry is not this one: both count. */
  isApart?: boolean;
}

export interface LoggedEvidence {
  fromName: string | null;
  fromEmail: string | null;
  sentAt: Date | null;
  subject: string | null;
  text: string;
}

/** One logged success (`win`) or business result (`roi`). */
export interface LoggedEntry {
  id: number;
  /** What people see, as `#142`. */
  number: number;
  messageId: number | null;
  kind: EntryKind;
  title: string;
  body: string;
  client: { id: number; name: string } | null;
  project: { id: number; name: string } | null;
  author: { id: number; name: string };
  tags: string[];
  /** When it happened: `YYYY-MM-DD`. */
  on: string;
  onPrecision: DatePrecision;
  /** When it was logged: the earlier of Date header and receipt. */
  loggedAt: Date;
  visibility: Visibility;
  noNumber: boolean;
  withdrawn: boolean;
  backfilled: boolean;
  /** Number of the entry this may be a copy of; such an entry is listed and not totalled. */
  possibleDuplicateOf: number | null;
  evidence: LoggedEvidence | null;
  figures: LoggedFigure[];
}

/** `result`: from a win to its ROI. `led-to`: from an enabling win to a later one. `same`: one success logged twice. */
export interface EntryLink {
  fromEntry: number;
  toEntry: number;
  kind: "result" | "led-to" | "same";
  reason: string;
}
