// An entry's columns: what was understood, and the corrections by hand laid over it, so that a replay keeps them.

import type { Figure } from "../figures/figure.ts";
import { headlineOf } from "../figures/headline.ts";
import { withBracketAsLabel } from "./bracket-label.ts";
import type { ClientBy } from "./client-proof.ts";
import { inClientCurrency } from "./shared-signs.ts";
import type { DatePrecision, EntryDraft, EntryKind, FigureSource } from "./understanding.ts";

/** What an entry remembers of its mail: enough to make its columns again. */
export interface Understood {
  /** As the mail alone says it; kept without what was cut off, which no correction touches. */
  draft: EntryDraft;
  /** The draft's bracket named a known client or project and so is no title. */
  bracketIsLabel: boolean;
  clientId: number | null;
  projectId: number | null;
  /** How the client was found, as a word of ours and in words; entries of before 0006 have no `clientBy`. */
  clientBy?: ClientBy | null;
  clientReason: string;
}

export type CorrectionField =
  | "kind"
  | "title"
  | "body"
  | "client"
  | "project"
  | "on"
  | "tags"
  | "visibility"
  | "noNumber";
export type FigureField =
  | Exclude<keyof Figure, "text" | "start" | "end" | "inferred" | "sharedSign" | "isLevel">
  | "level"
  | "drop"
  | "headline"
  | "apart";

/**
 * One standing correction. Values by field: `client`, `project` a row's id or null; `on` YYYY-MM-DD; `tags` strings;
 * `visibility` draft or private; `noNumber`, `drop`, `headline`, `apart`, `level` true or false; the others as the figure has them.
 */
export interface Correction {
  /** `#142.2` is ordinal 2; null for the entry itself. */
  figureOrdinal: number | null;
  field: CorrectionField | FigureField;
  value: unknown;
}

export interface FigureColumns extends Figure {
  /** From 1. */
  ordinal: number;
  source: FigureSource | "person";
  headline: boolean;
  dropped: boolean;
  /** An equal number of another entry is another one. */
  apart: boolean;
}

export interface EntryColumns {
  kind: EntryKind;
  clientId: number | null;
  projectId: number | null;
  clientBy: ClientBy | null;
  clientReason: string;
  title: string;
  body: string;
  tags: string[];
  on: string;
  onPrecision: DatePrecision;
  visibility: "draft" | "private";
  noNumber: boolean;
  figures: FigureColumns[];
}

/**
 * The columns of an entry: `corrections` in the order they were made, undone ones left out. `currencies`: the default
 * one (ISO 4217) of each client that has its own, by row, merged clients as what they lead to.
 */
export function columnsOf(
  understood: Understood,
  corrections: readonly Correction[],
  currencies: ReadonlyMap<number, string>,
): EntryColumns {
  const columns = understoodColumns(understood);
  const ofEntry = corrections.filter((one) => one.figureOrdinal === null);
  for (const { field, value } of ofEntry) correctEntry(columns, field as CorrectionField, value);
  // Whose it is decides what a bare `$` means, and a person who says what it means goes before that.
  columns.figures = inClientCurrency(columns.figures, currencies.get(columns.clientId ?? 0) ?? null);
  for (const { figureOrdinal, field, value } of corrections) {
    if (figureOrdinal !== null) correctFigure(columns.figures, figureOrdinal, field as FigureField, value);
  }
  if (!columns.figures.some((figure) => figure.headline && !figure.dropped)) chooseHeadline(columns.figures);
  return columns;
}

/** Clients that the entry may be of: as understood, and as given by hand. */
export function clientsOf(understood: Understood, corrections: readonly Correction[]): number[] {
  const given = corrections.flatMap(({ field, value }) => (field === "client" ? [value] : []));
  return [understood.clientId, ...given].filter((id) => typeof id === "number");
}

/** numeric(28, 8) holds 20 digits before the point; no result of anybody's work is larger. */
const LARGEST = 1e20;

function understoodColumns({ draft: read, bracketIsLabel, ...client }: Understood): EntryColumns {
  const draft = bracketIsLabel ? withBracketAsLabel(read) : read;
  const shown = draft.headline === null ? null : draft.figures[draft.headline];
  const figures = draft.figures
    .filter((figure) => {
      const numbers = [figure.amount, figure.amountMax, figure.from, figure.to];
      return numbers.every((number) => number === null || Math.abs(number) < LARGEST);
    })
    .map((figure, index) => ({
      ...figure,
      ordinal: index + 1,
      headline: figure === shown,
      dropped: false,
      apart: false,
    }));
  return {
    ...client,
    clientBy: client.clientBy ?? null,
    kind: draft.kind,
    title: draft.title,
    body: draft.body,
    tags: draft.tags,
    on: draft.on,
    onPrecision: draft.onPrecision,
    visibility: draft.visibility,
    noNumber: draft.noNumber,
    figures,
  };
}

function correctEntry(columns: EntryColumns, field: CorrectionField, value: unknown): void {
  switch (field) {
    case "kind":
      columns.kind = value as EntryKind;
      break;
    case "title":
      columns.title = value as string;
      columns.figures = columns.figures.map((figure) => relocated(figure, "subject", columns.title));
      break;
    case "body":
      columns.body = value as string;
      columns.figures = columns.figures.map((figure) => relocated(figure, "body", columns.body));
      break;
    case "client":
      if (columns.clientId !== value) columns.projectId = null;
      columns.clientId = value as number | null;
      columns.clientBy = value === null ? null : "hand";
      columns.clientReason = "corrected by hand";
      break;
    case "project":
      columns.projectId = value as number | null;
      break;
    case "on":
      columns.on = value as string;
      columns.onPrecision = "day";
      break;
    case "tags":
      columns.tags = value as string[];
      break;
    case "visibility":
      columns.visibility = value as EntryColumns["visibility"];
      break;
    case "noNumber":
      columns.noNumber = value as boolean;
      break;
  }
}

/** Words that are no longer in the text stay with the figure; it then stands by itself. */
function relocated(figure: FigureColumns, source: FigureSource, text: string): FigureColumns {
  if (figure.source !== source) return figure;
  const start = text.indexOf(figure.text);
  if (start < 0) return { ...figure, source: "person", start: 0, end: figure.text.length };
  return { ...figure, start, end: start + figure.text.length };
}

/** A property that somebody set is no longer inferred. A figure that a replay no longer reads is passed over. */
function correctFigure(figures: FigureColumns[], ordinal: number, field: FigureField, value: unknown): void {
  const index = figures.findIndex((figure) => figure.ordinal === ordinal);
  const figure = figures[index];
  if (!figure) return;
  if (field === "headline") {
    for (const [at, one] of figures.entries()) figures[at] = { ...one, headline: at === index };
  } else if (field === "drop") {
    figures[index] = { ...figure, dropped: value === true, headline: figure.headline && value !== true };
  } else if (field === "level") {
    const { isLevel: _read, ...change } = figure;
    figures[index] = value === true ? { ...change, isLevel: true } : change;
  } else {
    const inferred = figure.inferred.filter((property) => property !== field);
    figures[index] = { ...figure, [field]: value, inferred };
  }
}

function chooseHeadline(figures: FigureColumns[]): void {
  const standing = figures.filter((figure) => !figure.dropped);
  const chosen = headlineOf(standing);
  for (const [at, figure] of figures.entries()) {
    figures[at] = { ...figure, headline: chosen !== null && figure === standing[chosen] };
  }
}
