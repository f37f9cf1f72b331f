// `lately timeline` as an operator runs it: files, refusals, exit codes.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { seedTimeline } from "../app/timeline-seed.ts";
import { type CliResult, runCli } from "../helpers/cli.ts";
import { runHere } from "../helpers/cli-here.ts";
import { freshDatabase, type TestDatabase } from "../helpers/database.ts";

let database: TestDatabase;
const dir = mkdtempSync(join(tmpdir(), "lt-timeline-"));

beforeAll(async () => {
  database = await freshDatabase();
  await seedTimeline(database.db);
});
afterAll(async () => {
  await database.drop();
  rmSync(dir, { recursive: true, force: true });
});

const MONTHS = ["--from", "2026-06", "--to", "2026-11"];

function environment(): Record<string, string> {
  const MAIL_FROM = "Harbour <pm@harbour.test>";
  return {
    DATABASE_URL: database.url,
    SECRET_KEY: "k".repeat(40),
    DATA_DIR: dir,
    MAIL_FROM,
    LOG_LEVEL: "silent",
  };
}

/** `run`: in this process, unless the test is about being one. */
function timeline(args: string[], run = runHere): Promise<CliResult> {
  return run(["timeline", ...args], { env: environment() });
}

test("a deck of drafts is written, and how many entries it holds is said", async () => {
  const out = join(dir, "adler.pptx");
  const result = await timeline(
    ["--client", "SPEDITION ADLER", ...MONTHS, "--format", "pptx", "--out", out, "--drafts"],
    runCli,
  );
  expect(result).toMatchObject({ code: 0, stdout: `${out}: 4 entries\n` });
  expect(readFileSync(out).subarray(0, 2).toString()).toBe("PK");
});

test("words that our fonts lack are spoken of where they are left out, and only there", async () => {
  const client = database.db.updateTable("client");
  await client.set({ name: "مخبز النور" }).where("name", "=", "Spedition Adler").execute();
  const drawn = async (format: string) => {
    const args = ["--client", "مخبز النور", ...MONTHS, "--drafts", "--format", format];
    return (await timeline([...args, "--out", join(dir, `bakery.${format}`)])).stderr;
  };
  expect(await drawn("png")).toMatch(
    /^Words in a script .* stand as "…" in png; svg, pptx and md keep them\.\n$/,
  );
  expect(await drawn("svg")).toBe("");
  await client.set({ name: "Spedition Adler" }).where("name", "=", "مخبز النور").execute();
  expect(await drawn("png")).toMatch(/^CLIENT_UNKNOWN/);
});

test("the list comes in the order asked for, --internal with everything", async () => {
  const out = join(dir, "adler.md");
  const result = await timeline([
    "--client",
    "Spedition Adler",
    ...MONTHS,
    "--format",
    "md",
    "--out",
    out,
    "--internal",
    "--order",
    "alphabetical",
  ]);
  expect(result.code).toBe(0);
  const text = readFileSync(out, "utf8");
  expect(text).toMatch(/Internal, not for the client/);
  expect(text).toMatch(/Harbour/);
  expect(text.indexOf("Depot live")).toBeLessThan(text.indexOf("Workshops held"));
});

test("nothing approved: exit 1, the command that helps, no file", async () => {
  const out = join(dir, "none.svg");
  const result = await timeline(["--client", "Spedition Adler", ...MONTHS, "--format", "svg", "--out", out]);
  expect(result.code).toBe(1);
  expect(result.stderr).toMatch(/no approved entry from June to November 2026[\s\S]*--drafts/);
  expect(() => readFileSync(out)).toThrow();
});

test("an unknown client is answered with the nearest", async () => {
  const result = await timeline([
    "--client",
    "Spediton Adlr",
    ...MONTHS,
    "--format",
    "md",
    "--out",
    join(dir, "x.md"),
  ]);
  expect(result.code).toBe(1);
  expect(result.stderr).toMatch(/CLIENT_UNKNOWN[\s\S]*"Spedition Adler"/);
});

test("a file that cannot be written is named", async () => {
  const out = join(dir, "missing", "x.md");
  const result = await timeline([
    "--client",
    "Spedition Adler",
    ...MONTHS,
    "--format",
    "md",
    "--out",
    out,
    "--drafts",
  ]);
  expect(result.code).toBe(1);
  expect(result.stderr).toContain(`FILE_UNWRITABLE: The file cannot be written. ${out}`);
});

test.each([
  ["an unknown format", ["--format", "gif"], /svg, png, pdf, pptx, md, json/],
  ["an order for a picture", ["--format", "svg", "--order", "alphabetical"], /--order is for the lists/],
  ["an unknown order", ["--format", "md", "--order", "random"], /chronological or alphabetical/],
  ["drafts and internal at once", ["--format", "md", "--drafts", "--internal"], /exclude each other/],
  [
    "too many months",
    ["--format", "md", "--from", "2026-01", "--to", "2026-11"],
    /11 months; a timeline holds at most 6/,
  ],
  ["no month", ["--format", "md", "--from", "June"], /YYYY-MM/],
])("%s is refused as wrong usage, with the reason", async (_name, args, reason) => {
  const result = await timeline(["--client", "Spedition Adler", "--out", join(dir, "no"), ...args]);
  expect(result.code).toBe(2);
  expect(result.stderr).toMatch(reason);
});
