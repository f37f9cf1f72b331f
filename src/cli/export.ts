// `lately export`: everything that was logged, as files other programs read.
import { createWriteStream } from "node:fs";
import { join, resolve } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Command } from "commander";
import { type Cell, type ExportRow, exportTables } from "../app/export.ts";
import { LatelyError } from "../errors.ts";
import { makeFolder } from "../make-folder.ts";
import { type CliContext, printLine, withStore } from "./context.ts";
import { oneOf } from "./options.ts";

const FORMATS = ["json", "csv"] as const;
type Format = (typeof FORMATS)[number];

export function registerExport(program: Command, context: CliContext): void {
  program
    .command("export")
    .description("write entries, figures, evidence, links, clients, people and messages, one file each")
    .requiredOption("--format <format>", FORMATS.join(" or "), oneOf(FORMATS))
    .requiredOption("--out <dir>", "folder to write into; made when missing, files of these names replaced")
    .action((options: { format: Format; out: string }) => run(options, context));
}

async function run({ format, out }: { format: Format; out: string }, context: CliContext): Promise<void> {
  await withStore(context, async ({ db }) => {
    await makeFolder(resolve(out), 0o700).catch((cause) => {
      throw new LatelyError("FILE_UNWRITABLE", out, cause);
    });
    await exportTables(db, async ({ name, rows }) => {
      const file = join(out, `${name}.${format}`);
      let count = 0;
      const counted = async function* () {
        for await (const row of rows) {
          count++;
          yield row;
        }
      };
      const text = format === "json" ? asJson(counted()) : asCsv(counted());
      await writeOut(file, text);
      printLine(context, `${file}: ${count}`);
    });
  });
}

/** Names, addresses and private entries are in it: readable by its owner alone. */
async function writeOut(file: string, text: AsyncIterable<string>): Promise<void> {
  const target = createWriteStream(file, { mode: 0o600 });
  try {
    await pipeline(Readable.from(text), target);
  } catch (cause) {
    if (target.errored) throw new LatelyError("FILE_UNWRITABLE", file, cause);
    throw cause;
  }
}

/** One array, one row a line. */
async function* asJson(rows: AsyncIterable<ExportRow>): AsyncGenerator<string> {
  let before = "[\n";
  for await (const row of rows) {
    yield `${before}${JSON.stringify(row)}`;
    before = ",\n";
  }
  yield before === "[\n" ? "[]\n" : "\n]\n";
}

/** RFC 4180: CRLF, quotes doubled, the first line names the columns. An empty table is an empty file. */
async function* asCsv(rows: AsyncIterable<ExportRow>): AsyncGenerator<string> {
  let isFirst = true;
  for await (const row of rows) {
    if (isFirst) yield `${Object.keys(row).map(cell).join(",")}\r\n`;
    isFirst = false;
    yield `${Object.values(row).map(cell).join(",")}\r\n`;
  }
}

function cell(value: Cell): string {
  if (value === null) return "";
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  const text = typeof value === "string" ? value : value.join("; ");
  // A title comes from a mail: one that begins like a formula would be run by a spreadsheet.
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
