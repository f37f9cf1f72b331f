// JSON lines in, JSON lines out: each line answered as it comes, a bad one named and passed over.
import { once } from "node:events";
import { createInterface } from "node:readline";
import { LatelyError } from "../errors.ts";
import { type CliContext, printJson } from "./context.ts";

export type JsonRow = Record<string, unknown>;

/** A line that cannot be answered throws one of these; its message goes to stderr beside the line's number. */
export class BadLine extends Error {}

/** Answers every line of stdin; throws INPUT_LINES_INVALID at the end when some could not be. */
export async function answerLines(context: CliContext, answer: (row: JsonRow) => unknown): Promise<void> {
  let number = 0;
  let bad = 0;
  for await (const line of createInterface({ input: context.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (context.signal.aborted) break;
    if (line.trim() === "") continue;
    try {
      printJson(context, answer(rowOf(line)));
    } catch (error) {
      if (!(error instanceof BadLine)) throw error;
      bad++;
      context.stderr.write(`line ${number}: ${error.message}\n`);
    }
    // A reader that leaves meanwhile is met where the stream's errors are.
    if (context.stdout.writableNeedDrain) await once(context.stdout, "drain").catch(() => {});
  }
  if (bad > 0) throw new LatelyError("INPUT_LINES_INVALID", `${bad} of ${number}.`);
}

function rowOf(line: string): JsonRow {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch (error) {
    throw new BadLine(`is not JSON: ${(error as Error).message}`);
  }
  if (row === null || typeof row !== "object" || Array.isArray(row))
    throw new BadLine("is not a JSON object");
  return row as JsonRow;
}

/** A string of the row; `fallback` when it is absent. */
export function text(row: JsonRow, name: string, fallback?: string): string {
  const value = row[name] ?? fallback;
  if (typeof value !== "string") throw new BadLine(`"${name}" must be a string`);
  return value;
}

/** A string of the row as `read` of the configuration reads it: locale, zone, currency. */
export function setting<T>(row: JsonRow, name: string, fallback: string, read: (value: string) => T): T {
  const value = text(row, name, fallback);
  try {
    return read(value);
  } catch (error) {
    throw new BadLine(`"${name}" ${(error as Error).message}`);
  }
}
