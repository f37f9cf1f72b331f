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

test("what was chosen for the client is shown, and said where it leaves him nothing to see", async () => {
  await runHere(["entry", "withdraw", "100", "--undo"], { env });
  const shown = async (number: string) => (await entry("show", number)).stdout;
  const inJson = async (number: string) => JSON.parse((await entry("show", "--json", number)).stdout)[0];
  expect(await inJson("100")).toMatchObject({ hidden: false, featured: false, moved: false, quote: null });
  expect(await shown("100")).not.toMatch(/hidden|featured|the client/);
  await entry("reword", "100", "Second line runs", "--text", "Day and night.");
  await entry("feature", "100");
  await entry("hide", "100");
  const { stdout } = await entry("approve", "100", "101", "--confirm");
  expect(stdout).toContain("It stays hidden from clients: `lately entry hide 100 --undo` shows it.");
  expect(await inJson("100")).toMatchObject({
    hidden: true,
    featured: true,
    clientTitle: "Second line runs",
    clientText: "Day and night.",
  });
  expect(await shown("100")).toMatch(
    /hidden from clients; `lately entry hide 100 --undo` shows it\n {2}featured\n {2}the client reads "Second line runs": Day and night\.\n/,
  );
  const months = ["--from", "2026-06", "--to", "2026-11", "--client", "Lumen", "--out", join(dir, "none")];
  const why = /has no approved entry .*#100, #101 are approved, but hidden.*`lately entry hide 100 --undo`/;
  expect((await runHere(["timeline", "--format", "md", ...months], { env })).stderr).toMatch(why);
  expect((await runHere(["review", "prepare", ...months], { env })).stderr).toMatch(why);
  await entry("hide", "100", "--undo");
  expect(await told()).toMatch(/Second line runs/);
  await entry("feature", "100", "--undo");
  await entry("reword", "100", "-");
  await entry("withdraw", "100", "--reason", "Not live yet");
});

test("a withdrawal is undone: the success stands again as a draft, its number too", async () => {
  expect(await entry("withdraw", "100")).toMatchObject({ code: 2 });
  expect(await entry("withdraw", "100", "--undo", "--reason", "both")).toMatchObject({ code: 2 });
  const { stdout } = await entry("withdraw", "100", "--undo");
  expect(stdout).toBe('#100 "second robot line live": stands again, as a draft.\n');
  expect((await entry("show", "100")).stdout).toMatch(/second robot line live {2}draft$/m);
  expect(await told("--drafts")).toMatch(/robot line[\s\S]*3,000/);
  expect((await entry("withdraw", "100", "--undo")).stderr).toMatch(/^ENTRY_NOT_WITHDRAWN: .*#100/);
  expect((await entry("withdraw", "999", "--undo")).stderr).toMatch(/^ENTRY_UNKNOWN: .*#999/);

  await entry("withdraw", "101.1", "--reason", "A year, not a month");
  expect(await told("--internal")).not.toMatch(/3,000/);
  const again = await entry("withdraw", "101.1", "--reason", "Once more");
  expect(again.stderr).toMatch(/^ENTRY_WITHDRAWN: .*#101\.1[\s\S]*--undo/);
  expect((await entry("show", "101")).stdout).toMatch(/#101\.1 .*; withdrawn$/m);
  expect((await entry("withdraw", "101.1", "--undo")).stdout).toMatch(
    /^#101\.1 .*: stands again, as a draft\.$/m,
  );
  expect(await told("--internal")).toMatch(/robot line[\s\S]*3,000/);
  expect((await entry("withdraw", "101.1", "--undo")).stderr).toMatch(/^ENTRY_NOT_WITHDRAWN: .*#101\.1/);
  // A replay lays the corrections over anew.
  await runHere(["replay", "2"], { env });
  expect(await told("--internal")).toMatch(/robot line[\s\S]*3,000/);
});

test("what is the same is hidden and shown with it, and the answer says so", async () => {
  await fileMails(database.url, [
    noteMail("WIN:[Lumen] night shift moved", from),
    noteMail("ROI:[Lumen] night shift moved, saves 48k EUR a year", { ...from, body: "For: 102" }),
    noteMail("ROI:[Lumen] nights saved us 48k EUR a year", { ...from, body: "For: 102" }),
  ]);
  await entry("link", "103", "104", "--same");
  expect(await entry("approve", "102", "103", "104")).toMatchObject({ code: 0 });
  const { stdout } = await entry("hide", "103");
  expect(stdout).toBe("#103: hidden from clients now.\n  #104 along with it: it is the same.\n");
  for (const audience of [[], ["--drafts"]]) {
    expect(await told(...audience)).toMatch(/night shift moved/);
    expect(await told(...audience)).not.toMatch(/48,000|nights saved/);
  }
  expect((await entry("hide", "104", "--undo")).stdout).toMatch(
    /^#104: not hidden.*\n {2}#103 along with it/,
  );
  expect(await told()).toMatch(/48,000/);
});

test("a number that is withdrawn is named where others go on saying it, with the command", async () => {
  await fileMails(database.url, [
    noteMail("WIN:[Lumen] gates rebuilt, 12k EUR a year saved", from),
    noteMail("ROI:[Lumen] gates save 12k EUR a year", { ...from, body: "For: 105" }),
  ]);
  const also = (number: string) => new RegExp(`#${number} ".*" goes on saying .*entry withdraw ${number} …`);
  const { stdout } = await entry("withdraw", "106.1", "--reason", "A guess");
  expect(stdout).toMatch(also("105.1"));
  expect((await entry("withdraw", "103.1", "--reason", "A guess")).stdout).toMatch(also("104.1"));
  const whole = await entry("withdraw", "104", "105", "--reason", "A guess");
  expect(whole.stdout).not.toMatch(/goes on saying/);
});
