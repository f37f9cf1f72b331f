// `lately entry set`: what goes along with an entry that is corrected, and where its old number stood.
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
const from = { from: PIA };
let database: TestDatabase;
let dir: string;
const env = { DATABASE_URL: "", SECRET_KEY, ZONE: "Europe/Berlin" };

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), "lt-set-"));
  database = await freshDatabase();
  env.DATABASE_URL = database.url;
  await knownPerson(database.db, PIA);
  const checkout = "<checkout@agency.example>";
  await fileMails(database.url, [
    noteMail("WIN:[Acme] checkout is live", { ...from, messageId: checkout }),
    noteMail("Re: ROI: 20 hours a week saved", { ...from, inReplyTo: checkout }),
    noteMail("ROI:[Acme] 12% fewer calls", from),
    noteMail("WIN:[Acme] portal opened", from),
    noteMail("WIN:[Solo] office moved", from),
    noteMail("ROI:[Solo] Fwd: admin", {
      ...from,
      body: forwarded("Dana Holt <dana@solo.example>", "Sales admin saves 20 hours a week now."),
    }),
    noteMail("WIN:[Twin] scans saved, 5k EUR a year", from),
    noteMail("WIN:[Twin] postage saved, 5k EUR a year", from),
  ]);
  await entry("link", "100", "101", "102");
  await entry("link", "103", "102");
});
afterAll(async () => {
  await database.drop();
  rmSync(dir, { recursive: true, force: true });
});

function entry(...args: string[]): Promise<CliResult> {
  return runHere(["entry", ...args], { env });
}

async function whose(): Promise<string[]> {
  const all: Record<string, unknown>[] = JSON.parse((await entry("list", "--json")).stdout);
  return all.map((one) => [one.number, one.client, one.project, one.visibility].filter(Boolean).join(" "));
}

test("a result goes along with its only success, its approval ends, and a replay keeps it", async () => {
  expect(await entry("approve", "100", "101", "102", "--confirm")).toMatchObject({ code: 0 });
  const { stdout } = await entry("set", "client", "Solo", "100");
  expect(stdout).toBe(
    `#100: client is Solo now.
  Its result goes along: #101.
  #100 was shown nowhere.
  #101 was shown nowhere.
Approval ended: #100, #101; \`lately entry approve 100 101\` clears them again.
`,
  );
  await entry("set", "project", "Till", "100");
  const expected = [
    "100 Solo Till draft",
    "101 Solo Till draft",
    // A result of a success that stays is that one's, too.
    "102 Acme approved",
    "103 Acme draft",
    "104 Solo draft",
    "105 Solo draft",
    "106 Twin draft",
    "107 Twin draft",
  ];
  expect(await whose()).toEqual(expected);
  await database.db
    .updateTable("message")
    .set({ state: "received", attempts: 0, lease_until: null })
    .execute();
  await fileMails(database.url, []);
  expect(await whose()).toEqual(expected);
});

test("a result of another client stays there, and so does the success of a result that moves", async () => {
  await entry("set", "client", "Acme", "101");
  expect((await whose()).slice(0, 2)).toEqual(["100 Solo Till draft", "101 Acme draft"]);
  expect((await entry("set", "client", "Acme", "103")).stdout).not.toContain("along");
  expect((await entry("set", "client", "Brand new", "100")).stderr).toMatch(/^CLIENT_UNKNOWN/);
  const { stdout } = await entry("set", "client", "-", "100");
  expect(stdout).toBe("#100: client is none now.\n  It was shown nowhere.\n");
});

test("a project is named alone or with its own client, never with another one", async () => {
  const { code, stderr } = await entry("set", "project", "Acme / CRM", "104");
  expect(code).toBe(2);
  expect(stderr).toMatch(/"Acme \/ CRM" is a project of Acme, and #104 is another client's/);
  await entry("set", "project", "solo / Moving", "104");
  expect((await whose())[4]).toBe("104 Solo Moving draft");
  await entry("set", "project", "Nobody / Web", "104");
  expect((await whose())[4]).toBe("104 Solo Nobody / Web draft");
});

test("a place ends with the month that it was one of, and not with another day of it", async () => {
  const row = () =>
    database.db
      .selectFrom("entry")
      .select(["place", "on_date"])
      .where("number", "=", 107)
      .executeTakeFirstOrThrow();
  expect(await entry("move", "107", "--before", "106")).toMatchObject({ code: 0 });
  const { on_date: day } = await row();
  await entry("set", "date", `${day.slice(0, 7)}-01`, "107");
  expect((await row()).place).not.toBeNull();
  await entry("set", "date", "2025-03-05", "107");
  expect(await row()).toEqual({ place: null, on_date: "2025-03-05" });
  await entry("set", "date", day, "107");
});

test("the client's words are not approved beside another number, and are again beside their own", async () => {
  expect((await entry("approve", "105", "--confirm", "--quote")).stdout).toContain("Its quote:");
  expect((await entry("set", "amount", "22", "105.1")).stdout).toMatch(
    /^ {2}#105\.1: "20 hours a week saved" is "22 hours a week saved" now\.\n {2}It was shown nowhere\.$/m,
  );
  const { stdout } = await entry("approve", "105", "--confirm", "--quote");
  expect(stdout).toMatch(/^#105: approved.*\n {2}Without the client's words: they say another number than/);
  expect((await entry("approve", "105", "--named")).stdout).toContain("they say another number");
  await entry("set", "amount", "20", "105.1");
  expect((await entry("approve", "105", "--quote")).stdout).toContain("Its quote:");
});

test("equal numbers of two entries count once until they are told apart, for the client too", async () => {
  const months = ["--from", "2026-06", "--to", "2026-11", "--client", "Twin", "--format", "md"];
  const out = join(dir, "twin.md");
  const told = async () => {
    await entry("approve", "106", "107", "--confirm");
    const { code } = await runHere(["timeline", ...months, "--out", out], { env });
    expect(code).toBe(0);
    return readFileSync(out, "utf8");
  };
  expect(await told()).toMatch(/\*\*€\s5,000\*\* saved/);
  expect((await entry("set", "apart", "yes", "107.1")).stdout).toContain("#107.1: apart is yes now.");
  expect((await entry("show", "107")).stdout).toMatch(/counts apart$/m);
  expect(await told()).toMatch(/\*\*€\s10,000\*\* saved/);
  await entry("set", "apart", "no", "107");
  expect(await told()).toMatch(/\*\*€\s5,000\*\* saved/);
});
