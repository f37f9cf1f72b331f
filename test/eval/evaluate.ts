// One case file through the product: its tally, and what went wrong row by row.
import type { Understanding } from "../../src/core/entry/understanding.ts";
import type { CaseFile } from "./case-files.ts";
import { dayMisses, figureMisses, forwardMisses, subjectMisses } from "./misses.ts";
import { figuresOf, pastDay, understandRaw } from "./product.ts";
import { rawMail } from "./raw-mail.ts";
import type { DateRow, ForwardRow, NoteRow, StoryRow } from "./rows.ts";
import { isRightDay, judgeFigures, judgeForward, judgeSubject, type ReadNote } from "./score.ts";
import { count, countFigures, emptyTally, type Tally } from "./tally.ts";

export interface RowMisses {
  id: string;
  text: string;
  /** One line a miss. */
  lines: string[];
}

export interface Outcome {
  tally: Tally;
  misses: RowMisses[];
}

/** Throws with the row's name when the product throws on it. */
export async function evaluate(file: CaseFile): Promise<Outcome> {
  switch (file.kind) {
    case "notes":
      return eachRow(file.rows, (row, tally) => note(row, tally, file.mails?.get(row.id)));
    case "stories":
      return eachRow(file.rows, story);
    case "dates":
      return eachRow(file.rows, date);
    case "forwards":
      return eachRow(file.rows, forward);
  }
}

type Judge<T> = (row: T, tally: Tally) => string[] | Promise<string[]>;

async function eachRow<T extends NoteRow | StoryRow | DateRow | ForwardRow>(
  rows: readonly T[],
  judge: Judge<T>,
): Promise<Outcome> {
  const tally = emptyTally();
  const misses: RowMisses[] = [];
  for (const row of rows) {
    tally.rows += 1;
    let lines: string[];
    try {
      lines = await judge(row, tally);
    } catch (cause) {
      throw new Error(`row ${row.id}: ${(cause as Error).message}`, { cause });
    }
    if (lines.length > 0) misses.push({ id: row.id, text: "subject" in row ? row.subject : row.text, lines });
  }
  return { tally, misses };
}

async function note(row: NoteRow, tally: Tally, mail: Buffer | undefined): Promise<string[]> {
  const { id, subject, body, html, headers } = row;
  const understood = await understandRaw(mail ?? rawMail({ id, subject, text: body, html, headers }));
  const read = readNote(understood);
  count(tally, "kind", read.kind === row.kind);
  if (row.kind === "none") count(tally, "none", read.kind === "none");
  const verdict = judgeSubject(row, read);
  if (verdict) {
    count(tally, "title", verdict.title);
    count(tally, "label", verdict.label);
  }
  const misses = subjectMisses(row, read, verdict, understood.decision);
  if (row.kind === "none") return misses;
  const figures = judgeFigures(
    row.facts,
    understood.entries.flatMap((entry) => entry.figures),
  );
  countFigures(tally, figures);
  return [...misses, ...figureMisses(figures)];
}

function readNote({ decision, entries: [first] }: Understanding): ReadNote {
  const isFiled = decision.do === "file" && first !== undefined;
  return {
    kind: !isFiled ? "none" : first.kind === "win" ? "WIN" : "ROI",
    title: first?.title ?? null,
    label: first?.label ?? null,
  };
}

function story(row: StoryRow, tally: Tally): string[] {
  const verdict = judgeFigures(row.facts, figuresOf(row.text));
  countFigures(tally, verdict);
  return figureMisses(verdict);
}

function date(row: DateRow, tally: Tally): string[] {
  const on = pastDay(row);
  const isRight = isRightDay(row, on);
  count(tally, "dates", isRight);
  return isRight ? [] : dayMisses(row, on);
}

async function forward(row: ForwardRow, tally: Tally): Promise<string[]> {
  const { entries } = await understandRaw(rawMail(row), row.zone);
  const read = entries[0] ?? null;
  const verdict = judgeForward(row, read);
  count(tally, "from", verdict.from);
  count(tally, "note", verdict.note);
  if (verdict.elided !== null) count(tally, "elided", verdict.elided);
  for (const column of ["name", "date", "subject", "words"] as const)
    if (verdict.evidence) count(tally, column, verdict.evidence[column]);
  return forwardMisses(row, read, verdict);
}
