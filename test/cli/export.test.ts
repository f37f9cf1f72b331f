// `lately export`: every table whole, in JSON and in CSV that a spreadsheet cannot be made to run.
import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runCli } from "../helpers/cli.ts";
import { runHere } from "../helpers/cli-here.ts";
import { freshDatabase, type TestDatabase } from "../helpers/database.ts";
import { fileMails, SECRET_KEY } from "../helpers/filed.ts";
import { noteMail } from "../helpers/incoming.ts";
import { knownPerson } from "../helpers/letters.ts";

const PIA = "pia@agency.example";
const TABLES = ["entries", "figures", "evidence", "links", "clients", "people", "messages"];

let database: TestDatabase;
let dir: string;
const env = { DATABASE_URL: "", SECRET_KEY };

beforeAll(async () => {
  database = await freshDatabase();
  env.DATABASE_URL = database.url;
  dir = await mkdtemp(join(tmpdir(), "lt-export-"));
  await knownPerson(database.db, PIA);
  await fileMails(database.url, [
    noteMail('WIN:[Lumen] =cmd, with a "quote" ROI:[saves 20 hours a week]', { from: PIA }),
    noteMail("WIN:[Brook] portal opened", {
      from: PIA,
      body: "Internal: yes\nOne line\nand another, with comma",
    }),
  ]);
});
afterAll(async () => {
  await database.drop();
  await rm(dir, { recursive: true, force: true });
});

async function json(name: string): Promise<Record<string, unknown>[]> {
  return JSON.parse(await readFile(join(dir, `${name}.json`), "utf8"));
}

test("json: one array a table, for nobody but its owner to read", async () => {
  const { code, stdout } = await runCli(["export", "--format", "json", "--out", dir], { env });
  expect(code).toBe(0);
  expect(stdout.trim().split("\n")).toHaveLength(TABLES.length);
  const byTitle = new Map(
    (await json("entries")).map((one) => [one.kind === "roi" ? "roi" : one.client, one]),
  );
  expect(byTitle.get("Lumen")).toMatchObject({ kind: "win", author: "Pia Moll" });
  expect(byTitle.get("Brook")).toMatchObject({ visibility: "private" });
  expect(await json("figures")).toMatchObject([{ measure: "time", amount: 20, period: "week" }]);
  expect(await json("links")).toEqual([
    {
      from: byTitle.get("Lumen")?.number,
      to: byTitle.get("roi")?.number,
      kind: "result",
      reason: "the same mail",
    },
  ]);
  expect(await json("clients")).toMatchObject([{ name: "Brook", lead: "Pia Moll" }, { name: "Lumen" }]);
  expect(await json("people")).toMatchObject([{ name: "Pia Moll", email: PIA }]);
  expect(await json("messages")).toMatchObject([{ state: "filed" }, { state: "filed" }]);
  expect(await json("evidence")).toEqual([]);
  expect((await stat(join(dir, "entries.json"))).mode & 0o077).toBe(0);
});

test("csv: RFC 4180, and no cell that begins like a formula", async () => {
  const { code } = await runHere(["export", "--format", "csv", "--out", dir], { env });
  expect(code).toBe(0);
  const entries = await readFile(join(dir, "entries.csv"), "utf8");
  const [header = ""] = entries.split("\r\n");
  expect(header.split(",").slice(0, 4)).toEqual(["number", "kind", "title", "body"]);
  expect(entries).toContain(`"'=cmd, with a ""quote"""`);
  expect(entries).toContain(`"One line\nand another, with comma"`);
  expect(await readFile(join(dir, "evidence.csv"), "utf8")).toBe("");
});

test("a folder that cannot be written to, and an unknown format, say so", async () => {
  const file = join(dir, "a file");
  await writeFile(file, "");
  expect(await runHere(["export", "--format", "csv", "--out", join(file, "x")], { env })).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^FILE_UNWRITABLE/),
  });
  expect(await runHere(["export", "--format", "xml", "--out", dir], { env })).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("is none of json, csv"),
  });
});
