// `lately entry approve` of numbers that a colleague sent: the client reported nothing, and said none of the words.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { CliResult } from "../helpers/cli.ts";
import { runHere } from "../helpers/cli-here.ts";
import { freshDatabase, type TestDatabase } from "../helpers/database.ts";
import { fileMails, SECRET_KEY } from "../helpers/filed.ts";
import { noteMail } from "../helpers/incoming.ts";
import { knownPerson } from "../helpers/letters.ts";
import { forwarded } from "../helpers/logging.ts";

const PIA = "pia@agency.example";
let database: TestDatabase;
let dir: string;
const env = { DATABASE_URL: "", SECRET_KEY, ZONE: "Europe/Berlin" };

/** Entries 100 to 105, each forwarded by Pia, by who wrote the words. */
const SENDERS = {
  person: "Rolf Kern <rolf@freelance.example>",
  domain: "Ida Bell <ida@agency.example>",
  name: "Rolf Kern",
  named: "Sven Ort <sven@studio.example>",
  client: "Dana Holt <dana@lumen.example>",
  freeMail: "Dana Holt <dana.holt@gmail.com>",
};
const NUMBERS = Object.fromEntries(Object.keys(SENDERS).map((who, at) => [who, String(100 + at)]));

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), "lt-colleagues-"));
  database = await freshDatabase();
  env.DATABASE_URL = database.url;
  await knownPerson(database.db, PIA);
  await knownPerson(database.db, "tess@gmail.com");
  const rolf = await knownPerson(database.db, "rolf@freelance.example");
  await database.db.updateTable("person").set({ name: "Rolf Kern" }).where("id", "=", rolf).execute();
  const mails = Object.entries(SENDERS).map(([who, sender]) =>
    noteMail(`ROI:[Lumen] Fwd: the numbers of ${who}`, {
      from: PIA,
      body: forwarded(sender, "Hello,\n\nThe desk saves 30,000 EUR a year.\n\nSo long"),
    }),
  );
  for (const mail of mails) await fileMails(database.url, [mail]);
});
afterAll(async () => {
  await database.drop();
  rmSync(dir, { recursive: true, force: true });
});

function lately(args: string[], more: Record<string, string> = {}): Promise<CliResult> {
  return runHere(args, { env: { ...env, ...more } });
}

/** What the client reads about each, by who wrote the words. */
async function saidOf(drafts: boolean, more: Record<string, string> = {}): Promise<Record<string, string>> {
  const out = join(dir, "lumen.json");
  const months = ["--from", "2026-06", "--to", "2026-11", "--client", "Lumen"];
  const drawn = await lately(
    ["timeline", ...months, "--format", "json", "--out", out, ...(drafts ? ["--drafts"] : [])],
    more,
  );
  expect(drawn).toMatchObject({ code: 0 });
  const { entries } = JSON.parse(readFileSync(out, "utf8")) as {
    entries: { title: string; reportedOn: string | null }[];
  };
  return Object.fromEntries(
    entries.map((one) => [one.title.split(" ").at(-1) ?? "", one.reportedOn ?? "nobody"]),
  );
}

test("in a deck of drafts the client reported what the client sent, and nothing else", async () => {
  const byNobody = { person: "nobody", domain: "nobody", name: "nobody" };
  const byClient = { named: "2026-11-17", client: "2026-11-17", freeMail: "2026-11-17" };
  expect(await saidOf(true)).toEqual({ ...byNobody, ...byClient });
  // Domains that are named count in place of those of our people.
  const named = { AGENCY_DOMAINS: "studio.example" };
  expect(await saidOf(true, named)).toEqual({
    ...{ person: "nobody", domain: "2026-11-17", name: "nobody" },
    ...{ ...byClient, named: "nobody" },
  });
});

test("a colleague's words are not approved as the client's, and the answer says why and what to do", async () => {
  for (const option of ["--quote", "--named"]) {
    const { code, stderr } = await lately([
      ...["entry", "approve", NUMBERS.person ?? "", NUMBERS.domain ?? "", NUMBERS.client ?? "", option],
    ]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^QUOTE_NOT_CLIENTS/);
    expect(stderr).toMatch(/#100 holds the words of a colleague.*#101 holds the words of a colleague/);
    expect(stderr).not.toMatch(/#104/);
    expect(stderr).toMatch(/without --quote and --named/);
  }
  const named = { AGENCY_DOMAINS: "studio.example" };
  expect((await lately(["entry", "approve", NUMBERS.named ?? "", "--quote"], named)).code).toBe(1);
  expect(await database.db.selectFrom("approval").selectAll().execute()).toEqual([]);
});

test("without them they are approved, and what the client sent says so as before", async () => {
  expect((await lately(["entry", "approve", ...Object.values(NUMBERS)])).code).toBe(0);
  expect(await saidOf(false)).toMatchObject({ person: "nobody", domain: "nobody", client: "2026-11-17" });
  const { stdout } = await lately(["entry", "approve", NUMBERS.client ?? "", "--named"]);
  expect(stdout).toMatch(/Its quote: .* \(Dana Holt\)/);
});

test("a contact of the client's is the client's, whoever else writes from there", async () => {
  const added = await lately(["client", "contact", "Lumen", "--add", "ida@agency.example"]);
  expect(added).toMatchObject({ code: 0 });
  expect((await lately(["entry", "approve", NUMBERS.domain ?? "", "--quote"])).code).toBe(0);
});

test("who is known not to be of the client reported nothing, and his words are not cleared as the client's", async () => {
  for (const name of ["Iota", "Beta"])
    await lately(["client", "add", name, "--domain", `${name.toLowerCase()}.example`]);
  await lately(["client", "add", "Kappa"]);
  const mails = [
    ["Iota", "Sam Roe <Sam@supplier.example>"],
    ["Iota", "Bob Ash <bob@beta.example>"],
    ["Iota", "Ina Fox <ina@mail.iota.example>"],
    ["Kappa", "Bob Ash <bob@beta.example>"],
    ["Kappa", "Kim Ode <kim@kappa.example>"],
  ] as const;
  const text = "Hello,\n\nThe desk saves 30,000 EUR a year.\n\nSo long";
  const raw = mails.map(([client, sender]) =>
    noteMail(`ROI:[${client}] Fwd: the numbers`, { from: PIA, body: forwarded(sender, text) }),
  );
  await fileMails(database.url, raw);
  const { stdout, code } = await lately(["entry", "approve", "106", "107", "108", "109", "110", "--quote"]);
  expect(code).toBe(0);
  const quoted = [...stdout.matchAll(/^#(\d+): approved .*\n {2}(Its quote|Without the client's words)/gm)];
  expect(Object.fromEntries(quoted.map((one) => [one[1], one[2] === "Its quote"]))).toEqual({
    ...{ 106: false, 107: false, 108: true, 109: false, 110: true },
  });
  expect(stdout).toMatch(/at no address known as this client's/);
  const days = await database.db.selectFrom("approval").select("reported_on").orderBy("id", "desc").limit(5);
  const reported = (await days.execute()).map((one) => one.reported_on !== null);
  expect(reported.reverse()).toEqual([false, false, true, false, true]);
});

test("an approval made before stays as it was", async () => {
  await database.db.updateTable("approval").set({ reported_on: "2026-11-17" }).execute();
  expect(await saidOf(false)).toMatchObject({ person: "2026-11-17" });
});
