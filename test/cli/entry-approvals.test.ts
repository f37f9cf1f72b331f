// `lately entry approve | reword | hide | feature | move | withdraw`: what a client sees, and what ends it.
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
  dir = mkdtempSync(join(tmpdir(), "lt-approvals-"));
  database = await freshDatabase();
  env.DATABASE_URL = database.url;
  await knownPerson(database.db, PIA);
  const dana = "Dana Holt <dana@lumen.example>";
  await fileMails(database.url, [
    noteMail("WIN:[Lumen] returns desk rebuilt", from),
    noteMail("ROI:[Lumen] Fwd: returns", {
      ...from,
      body: forwarded(dana, "Hi Pia,\n\nThe desk saves us $30,000 a year. Good work.\n\nDana"),
    }),
    noteMail("WIN:[Lumen] portal opened", from),
    noteMail("WIN-PRIVATE:[Lumen] quarrel settled", from),
    noteMail("WIN: who is this for", from),
    noteMail("ROI:[Lumen] Order of 90k EUR for phase two, our contract is extended", from),
  ]);
  await entry("link", "100", "101");
});
afterAll(async () => {
  await database.drop();
  rmSync(dir, { recursive: true, force: true });
});

function entry(...args: string[]): Promise<CliResult> {
  return runHere(["entry", ...args], { env });
}

/** What the client would read; null where nothing is approved. */
async function client(...more: string[]): Promise<string | null> {
  const out = join(dir, "lumen.md");
  const months = ["--from", "2026-06", "--to", "2026-11", "--client", "Lumen"];
  const { code } = await runHere(["timeline", ...months, "--format", "md", "--out", out, ...more], { env });
  return code === 0 ? readFileSync(out, "utf8") : null;
}

async function approve(...args: string[]): Promise<void> {
  expect(await entry("approve", ...args)).toMatchObject({ code: 0 });
}

async function replayAll(): Promise<void> {
  await database.db
    .updateTable("message")
    .set({ state: "received", attempts: 0, lease_until: null })
    .execute();
  await fileMails(database.url, []);
}

test("private, without a client, or about the agency's money: refused with the reason, and nothing is approved", async () => {
  await entry("set", "client", "-", "104");
  const refused = await entry("approve", "102", "103", "104", "105");
  expect(refused.code).toBe(1);
  expect(refused.stderr).toMatch(/^ENTRY_NOT_APPROVABLE/);
  expect(refused.stderr).toMatch(/#103 is private.*#104 has no client yet.*#105 speaks of your own money/);
  expect(await client()).toBeNull();
});

test("a success alone names its result, which the client does not see yet, and where the words are", async () => {
  expect((await entry("approve", "100")).stdout).toBe(
    '#100: approved as "returns desk rebuilt".\n  Without its result #101, which is a draft: `lately entry approve 101`.\n',
  );
  expect((await entry("approve", "100", "--quote")).stdout).toContain("`lately entry approve 101 --quote`");
});

test("a figure with an inferred property stays out until it is confirmed, and the answer names the command", async () => {
  const { stdout } = await entry("approve", "100", "101");
  expect(stdout).toMatch(/Without "\$30,000" \(#101\.1\): its unit.* inferred/);
  expect(stdout).toContain("lately entry approve 101 --confirm");
  expect(await client()).not.toMatch(/30,000/);
  await approve("101", "--confirm");
  expect(await client()).toMatch(/30,000 a year/);
  await replayAll();
  expect(await client()).toMatch(/30,000 a year/);
});

test("without an approved quote there is the day it was reported, and nothing of who wrote what", async () => {
  const text = await client();
  expect(text).toMatch(/reported by Lumen, 17 November/);
  expect(text).not.toMatch(/Dana|Holt|saves us|lumen\.example|@/);
});

test("words and name are cleared apart; the address never", async () => {
  expect((await entry("approve", "101", "--quote")).stdout).toContain('Its quote: "The desk saves us');
  expect(await client()).toMatch(/The desk saves us \\?\$30,000 a year/);
  expect(await client()).not.toMatch(/Dana/);
  await approve("101", "--named");
  expect(await client()).toMatch(/“The desk saves us.*” \(Dana Holt, reported by Lumen, 17 November\)/);
  expect(await client()).not.toMatch(/dana@/);
  expect((await entry("approve", "100", "--quote")).stdout).toMatch(
    /Without the client's words: it has none/,
  );
});

test("a new wording goes on to the result that bears the same title, and to no other", async () => {
  await entry("set", "title", "returns desk rebuilt", "101");
  const { stdout } = await entry("reword", "100", "Your returns desk is new");
  expect(stdout).toMatch(/^#100, #101: the client reads .* `lately entry approve 100 101`\.\n$/);
  await approve("100", "101", "--confirm");
  const text = await client();
  expect(text).toContain("Your returns desk is new");
  expect(text).not.toContain("returns desk rebuilt");
  await entry("set", "title", "Returns", "101");
  expect((await entry("reword", "100", "-")).stdout).toMatch(/^#100: the client reads its own title once/);
  await entry("reword", "101", "-");
  await approve("100", "101", "--confirm");
});

test("the client's wording is the client's alone, and rewording ends an approval", async () => {
  await approve("102");
  await entry("reword", "102", "Your portal is open", "--text", "For every dealer.");
  expect(await client()).not.toMatch(/portal/i);
  await approve("102");
  expect(await client()).toMatch(/Your portal is open.*\n {2}For every dealer\./);
  expect((await entry("list")).stdout).toContain("portal opened");
  await entry("reword", "102", "-");
  await approve("102");
  expect(await client()).toMatch(/portal opened/);
});

test("hidden is hidden in drafts too, featured is said; both can be undone and an approval stands", async () => {
  await entry("hide", "102");
  expect(await client()).not.toMatch(/portal/);
  expect(await client("--drafts")).not.toMatch(/portal/);
  expect(await client("--internal")).toMatch(/portal/);
  await entry("hide", "102", "--undo");
  expect(await client()).toMatch(/portal/);
  await entry("feature", "102");
  expect(
    await database.db.selectFrom("entry").select("number").where("featured", "=", true).execute(),
  ).toEqual([{ number: 102 }]);
  await entry("feature", "102", "--undo");
  expect(await client()).toMatch(/portal/);
});

test("moved within its month: every output follows, the approval stands, and a replay keeps it", async () => {
  await approve("100", "102");
  const order = async (...more: string[]) =>
    (await client(...more))?.match(/(?<=^- \*\*)(returns desk rebuilt|portal opened)/gm);
  expect(await order()).toEqual(["returns desk rebuilt", "portal opened"]);
  expect(await entry("move", "102", "--before", "100")).toMatchObject({
    code: 0,
    stdout: "#102: stands right before #100 now.\n",
  });
  await replayAll();
  for (const audience of [[], ["--drafts"], ["--internal"]])
    expect(await order(...audience)).toEqual(["portal opened", "returns desk rebuilt"]);
  // A result stands beside its success, wherever that is.
  expect((await entry("move", "101", "--before", "102")).stdout).toBe(
    "#100, whose result is #101: stands right before #102 now.\n",
  );
  expect(await order()).toEqual(["returns desk rebuilt", "portal opened"]);
  expect((await entry("move", "100", "--after", "101")).stderr).toMatch(/^ENTRIES_APART/);
  await entry("move", "100", "--undo");
  expect(await order()).toEqual(["portal opened", "returns desk rebuilt"]);
  expect((await entry("move", "102", "--undo")).stdout).toBe("#102: stands where its day puts it again.\n");
  expect(await order()).toEqual(["returns desk rebuilt", "portal opened"]);
});

test("moved beside another month's, another client's or nothing: refused, and nothing is changed", async () => {
  await entry("set", "date", "2026-10-02", "105");
  for (const other of ["104", "105"]) {
    const refused = await entry("move", "102", "--after", other);
    expect(refused.stderr).toMatch(/^ENTRIES_APART: An entry moves among the others of its client and month/);
    expect(refused.code).toBe(1);
  }
  expect((await entry("move", "102", "--after", "999")).stderr).toMatch(/^ENTRY_UNKNOWN/);
  for (const wrong of [
    [],
    ["--before", "102"],
    ["--before", "100", "--undo"],
    ["--after", "100", "--before", "101"],
  ])
    expect(await entry("move", "102", ...wrong)).toMatchObject({ code: 2 });
  expect(await database.db.selectFrom("entry").select("id").where("place", "is not", null).execute()).toEqual(
    [],
  );
});

test("the deck of drafts has approved entries as the client will read them, and the rest marked", async () => {
  await entry("reword", "102", "Your portal is open");
  const drafts = await client("--drafts");
  expect(drafts).toMatch(/Your portal is open\*\* \*\*DRAFT\*\*/);
  expect(drafts).toMatch(/returns desk rebuilt\*\* \(/);
  expect(drafts).not.toMatch(/quarrel|90k/);
});

test.each([
  ["a correction", () => entry("set", "date", "2026-11-02", "102")],
  ["a corrected figure", () => entry("set", "amount", "31000", "101.1")],
  ["a link drawn by hand", () => entry("link", "100", "102")],
  ["a link undone", () => entry("unlink", "100", "102")],
  [
    "a replay that reads something else",
    async () => {
      const understood = database.db.updateTable("correction").set({ undone_at: new Date() });
      await understood.where("field", "=", "on").execute();
      await replayAll();
    },
  ],
  [
    "another client's name",
    async () => {
      await runHere(["client", "add", "Lumen Group"], { env });
      await runHere(["client", "merge", "Lumen", "Lumen Group"], { env });
    },
  ],
  [
    "evidence that is gone",
    () =>
      database.db
        .deleteFrom("evidence")
        .where("entry_id", "in", (eb) => eb.selectFrom("entry").select("id").where("number", "=", 101))
        .execute(),
  ],
])("%s ends the approval of what it changes", async (_what, change) => {
  await approve("100", "101", "102", "--confirm");
  const standing = () =>
    database.db.selectFrom("approval").select("entry_id").where("revoked_at", "is", null).execute();
  expect(await standing()).toHaveLength(3);
  await replayAll();
  expect(await standing()).toHaveLength(3);
  await change();
  expect((await standing()).length).toBeLessThan(3);
  const approved = database.db.selectFrom("entry").select("id").where("visibility", "=", "approved");
  expect((await approved.execute()).map((one) => one.id).sort()).toEqual(
    (await standing()).map((one) => one.entry_id).sort(),
  );
});

test("withdrawn is out of everything at once and for good, with where it was shown and what still says it", async () => {
  await entry("reword", "101", "The desk saves $30,000 a year");
  expect((await entry("approve", "101", "--confirm")).stderr).toMatch(/#101 still says.*lately entry reword/);
  await entry("reword", "101", "The desk saves 31 000 US dollars a year");
  await approve("100", "101", "--confirm");
  expect(await client()).toMatch(/31,000/);
  const { stdout, code } = await entry("withdraw", "101.1", "--reason", "Wrong base year");
  expect(code).toBe(0);
  expect(stdout).toMatch(
    /#101\.1 .*31,000.*: withdrawn from everything\.\n {2}It was shown in:\n {4}lumen\.md of/,
  );
  expect(stdout).toMatch(/words for the client still say it.*`lately entry reword 101 …`/);
  await replayAll();
  for (const audience of [[], ["--drafts"], ["--internal"]]) {
    expect((await client(...audience)) ?? "").not.toMatch(/31[, ]000|30,000/);
  }
  expect((await entry("withdraw", "102", "--reason", "Not ours")).stdout).toMatch(
    /#102 "portal opened": withdrawn/,
  );
  expect((await entry("list")).stdout).not.toMatch(/#102/);
  const day = /\d{4}-\d{2}-\d{2}/.source;
  for (const again of [
    ["withdraw", "102", "--reason", "Again"],
    ["approve", "102"],
    ["set", "title", "x", "102"],
  ])
    expect((await entry(...again)).stderr).toMatch(
      new RegExp(`^ENTRY_WITHDRAWN: .*#102 \\(withdrawn on ${day}\\)`),
    );
  expect((await entry("approve", "102", "999")).stderr).toMatch(
    /^ENTRY_UNKNOWN: .*#102 \(withdrawn.*\), #999/,
  );
  expect((await entry("show", "999", "102")).stderr).toMatch(/^ENTRY_UNKNOWN: .*#999\n/);
  expect((await entry("show", "102")).stdout).toMatch(
    new RegExp(`^#102 .*\n {2}withdrawn on ${day}: Not ours\n`),
  );
  const [shown] = JSON.parse((await entry("show", "--json", "102")).stdout);
  expect(shown.withdrawn).toEqual({ at: expect.any(String), reason: "Not ours" });
  expect((await entry("withdraw", "101.1", "--reason", "Again")).stderr).toMatch(/^ENTRY_WITHDRAWN.*#101\.1/);
});
