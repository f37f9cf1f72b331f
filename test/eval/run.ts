// `npm run eval`: scores what the product understands of every case file, and fails below the recorded floor.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { CaseFault, type CaseFile, readCaseFiles } from "./case-files.ts";
import { evaluate, type Outcome } from "./evaluate.ts";
import { type Floor, falls, floorOf, unrecorded } from "./floor.ts";
import { groupLines, type Result, table } from "./table.ts";
import { COLUMNS, percent, type Tally } from "./tally.ts";

const ROOT = join(import.meta.dirname, "../..");
const CASES = join(ROOT, "test/cases");
const FLOOR = join(CASES, "floor.json");

const USAGE = `npm run eval -- [--json] [--record] [--misses FILE [--held-out]]
  --json            the numbers as JSON instead of the table
  --record          the present numbers, rounded down, become the floor
  --misses FILE     each miss and false figure of one file; of a file kept fresh (-b) only with --held-out`;

/** 0 all as the floor demands, 1 something fell, 2 wrong usage or a case file outside the format. */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      json: { type: "boolean", default: false },
      record: { type: "boolean", default: false },
      misses: { type: "string" },
      "held-out": { type: "boolean", default: false },
    },
  });
  const files = readCaseFiles(CASES, join(ROOT, "../shared/cases"));
  if (values.misses !== undefined) return showMisses(files, values.misses, values["held-out"]);
  const results: Result[] = [];
  for (const file of files) results.push({ ...file, tally: (await evaluated(file)).tally });
  console.log(values.json ? JSON.stringify(numbers(results), null, 2) : table(results));
  const floor: Floor = existsSync(FLOOR) ? JSON.parse(readFileSync(FLOOR, "utf8")) : {};
  return values.record ? record(floor, results) : guard(floor, results);
}

async function evaluated(file: CaseFile): Promise<Outcome> {
  try {
    return await evaluate(file);
  } catch (cause) {
    throw new Error(`${file.name}, ${(cause as Error).message}`, { cause });
  }
}

function guard(floor: Floor, results: readonly Result[]): number {
  const fresh = unrecorded(floor, results);
  if (fresh.length > 0) console.error(`no floor yet (npm run eval -- --record): ${fresh.join(", ")}`);
  const fallen = falls(floor, results);
  for (const { file, what, from, to } of fallen) {
    const present = to === null ? "nothing" : to.toFixed(1);
    console.error(what === "file" ? `${file}: is gone` : `${file}: ${what} fell from ${from} to ${present}`);
  }
  return fallen.length > 0 ? 1 : 0;
}

function record(before: Floor, results: readonly Result[]): number {
  for (const { file, what, from, to } of falls(before, results)) {
    const isGone = what === "file";
    console.error(
      isGone ? `${file}: leaves the floor` : `${file}: floor of ${what} lowered from ${from} to ${whole(to)}`,
    );
  }
  writeFileSync(FLOOR, `${JSON.stringify(floorOf(results, before), null, 2)}\n`);
  return 0;
}

function whole(share: number | null): string {
  return share === null ? "nothing" : String(Math.floor(share));
}

async function showMisses(files: readonly CaseFile[], asked: string, heldOut: boolean): Promise<number> {
  const name = basename(asked, ".jsonl");
  const file = files.find((one) => one.name === name);
  if (!file)
    throw new CaseFault(`no case file ${name}; there are ${files.map((one) => one.name).join(", ")}`);
  if (file.group === "b" && !heldOut)
    throw new CaseFault(
      `${name} is kept fresh: who reads its misses tunes to it. --held-out shows them all the same`,
    );
  const { tally, misses } = await evaluated(file);
  for (const { id, text, lines } of misses) console.log([`${id}  ${text}`, ...lines].join("\n    "));
  console.log(`\n${table([{ ...file, tally }])}`);
  return 0;
}

function numbers(results: readonly Result[]): object {
  const percents = (tally: Tally) =>
    Object.fromEntries(
      COLUMNS.map((column) => [column, percent(tally, column)]).filter(([, share]) => share !== null),
    );
  return {
    files: results.map(({ name, group, kind, tally }) => ({
      name,
      group,
      kind,
      rows: tally.rows,
      percent: percents(tally),
    })),
    groups: groupLines(results).map(({ name, tally }) => ({
      name,
      rows: tally.rows,
      percent: percents(tally),
    })),
  };
}

try {
  process.exitCode = await main();
} catch (error) {
  const isUsage =
    error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
  if (!isUsage && !(error instanceof CaseFault)) throw error;
  console.error(isUsage ? `${error.message}\n${USAGE}` : error.message);
  process.exitCode = 2;
}
