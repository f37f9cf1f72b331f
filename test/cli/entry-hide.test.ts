// `lately entry hide | withdraw` of a success: its result goes from the client's sight with it.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runHere } from "../helpers/cli-here.ts";
import { freshDatabase, type TestDatabase } from "../helpers/database.ts";
import { fileMails, SECRET_KEY } from "../helpers/filed.ts";
import { noteMail } from "../helpers/incoming.ts";
import { knownPerson } from "../helpers/letters.ts";

const from = { from: "pia@agency.example" };
let database: TestDatabase;
let dir: string;
const env = { DATABASE_URL: "", SECRET_KEY, ZONE: "Europe/Berlin" };

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), "lt-hide-"));
  database = await freshDatabase();
  env.DATABASE_URL = database.url;
  await knownPerson(database.db, from.from);
  await fileMails(database.url, [
    noteMail("WIN:[Lumen] second robot line live", from),
    noteMail("ROI:[Lumen] second robot line live, saves 3k EUR a month", { ...from, body: "For: 100" }),
  ]);
});
afterAll(async () => {
  await database.drop();
  rmSync(dir, { recursive: true, force: true });
});

const entry = (...args: string[]) => runHere(["entry", ...args], { env });

/** Empty where there is nothing to show. */
async function told(...audience: string[]): Promise<string> {
  const out = join(dir, "lumen.md");
  const months = ["--from", "2026-06", "--to", "2026-11", "--client", "Lumen"];
  const { code } = await runHere(["timeline", ...months, "--format", "md", "--out", out, ...audience], {
    env,
  });
  return code === 0 ? readFileSync(out, "utf8") : "";
}

test("a result is out of the client's sight with its success, hidden or withdrawn", async () => {
  expect(await entry("approve", "100", "101")).toMatchObject({ code: 0 });
  expect(await told()).toMatch(/robot line[\s\S]*3,000/);
  await entry("hide", "100");
  for (const audience of [[], ["--drafts"]]) expect(await told(...audience)).not.toMatch(/robot|3,000/);
  expect(await told("--internal")).toMatch(/robot/);
  await entry("hide", "100", "--undo");
  expect(await told()).toMatch(/robot/);
  const { stdout } = await entry("withdraw", "100", "--reason", "Not live yet");
  expect(stdout).toContain("Its result #101 stands");
  for (const audience of [[], ["--drafts"]]) expect(await told(...audience)).not.toMatch(/robot|3,000/);
});
