// Reads the case files of test/cases, and the shared ones where that folder is there; skips nothing silently.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { z } from "zod";
import {
  type DateRow,
  dateRow,
  type ForwardRow,
  forwardRow,
  type NoteRow,
  noteRow,
  type StoryRow,
  storyRow,
} from "./rows.ts";

/** a: used while developing. b: kept fresh, its misses are not looked at. */
export type Group = "a" | "b" | "shared";

export type CaseFile = { name: string; group: Group } & (
  | { kind: "notes"; rows: NoteRow[]; mails: ReadonlyMap<string, Buffer> | null }
  | { kind: "stories"; rows: StoryRow[] }
  | { kind: "dates"; rows: DateRow[] }
  | { kind: "forwards"; rows: ForwardRow[] }
);

/** A file, a line or a key that the format does not know; the message names each. */
export class CaseFault extends Error {}

const OTHER_FILES = new Set(["README.md", "floor.json"]);
const NAME = /^(?:(?:notes|stories|dates)-(?:[\w-]*-)?[ab]|forwards-[\w-]+)\.jsonl$/u;
/** Before `_shared`: the kind of its rows. */
const SHARED_KINDS = new Map<string, CaseFile["kind"]>([
  ["roi", "notes"],
  ["real", "stories"],
  ["dates", "dates"],
]);

/** Own files by name, then those of `shared` (skipped when there is no such folder). Throws CaseFault. */
export function readCaseFiles(folder: string, shared: string): CaseFile[] {
  const names = readdirSync(folder).filter((name) => !OTHER_FILES.has(name));
  const unknown = names.filter((name) => !NAME.test(name));
  if (unknown.length > 0)
    throw new CaseFault(
      `${folder}: no kind of case file is named ${unknown.join(", ")}; see README.md there`,
    );
  const faults: string[] = [];
  const own = names.sort().map((name) => {
    const group = name.endsWith("-b.jsonl") ? "b" : "a";
    return readCaseFile(join(folder, name), name.split("-", 1)[0] as CaseFile["kind"], group, faults);
  });
  const files = existsSync(shared) ? [...own, ...readSharedFiles(shared, faults)] : own;
  if (faults.length > 0) throw new CaseFault(faults.join("\n"));
  return files;
}

function readSharedFiles(folder: string, faults: string[]): CaseFile[] {
  const names = readdirSync(folder).filter((name) => name.endsWith("_shared.jsonl"));
  return names.sort().flatMap((name) => {
    const kind = SHARED_KINDS.get(name.replace("_shared.jsonl", ""));
    if (!kind) throw new CaseFault(`${folder}: what kind of rows has ${name}?`);
    const file = readCaseFile(join(folder, name), kind, "shared", faults);
    if (file.kind !== "notes" || !existsSync(join(folder, "eml"))) return [file];
    return [file, { ...file, name: `${file.name} eml`, mails: readMails(join(folder, "eml"), file.rows) }];
  });
}

/** The same notes as raw mail, `ID.eml` each. */
function readMails(folder: string, rows: readonly NoteRow[]): Map<string, Buffer> {
  const files = readdirSync(folder).filter((name) => name.endsWith(".eml"));
  const mails = new Map(files.map((name) => [basename(name, ".eml"), readFileSync(join(folder, name))]));
  const missing = rows.filter((row) => !mails.has(row.id)).map((row) => row.id);
  const strays = [...mails.keys()].filter((id) => !rows.some((row) => row.id === id));
  if (missing.length + strays.length > 0)
    throw new CaseFault(`${folder}: no mail for ${missing.join(", ")}; no row for ${strays.join(", ")}`);
  return mails;
}

function readCaseFile(path: string, kind: CaseFile["kind"], group: Group, faults: string[]): CaseFile {
  const file = { name: basename(path, ".jsonl"), group };
  switch (kind) {
    case "notes":
      return { ...file, kind, rows: readRows(path, noteRow, faults), mails: null };
    case "stories":
      return { ...file, kind, rows: readRows(path, storyRow, faults) };
    case "dates":
      return { ...file, kind, rows: readRows(path, dateRow, faults) };
    case "forwards":
      return { ...file, kind, rows: readRows(path, forwardRow, faults) };
  }
}

function readRows<T extends { id: string }>(path: string, schema: z.ZodType<T>, faults: string[]): T[] {
  const seen = new Set<string>();
  const rows: T[] = [];
  for (const [index, line] of readFileSync(path, "utf8").split("\n").entries()) {
    if (line.trim() === "") continue;
    const read = schema.safeParse(parseJson(line));
    if (!read.success) {
      const issues = read.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`.trim());
      faults.push(`${path}:${index + 1}: ${issues.join("; ")}`);
    } else if (seen.has(read.data.id)) {
      faults.push(`${path}:${index + 1}: id ${read.data.id} stands twice`);
    } else {
      seen.add(read.data.id);
      rows.push(read.data);
    }
  }
  if (rows.length === 0) faults.push(`${path}: holds no rows`);
  return rows;
}

/** Undefined, which no schema takes, for what is no JSON. */
function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
