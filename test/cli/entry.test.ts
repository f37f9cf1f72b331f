// `lately entry`: corrections by hand that every replay keeps, links, deletion.
import { afterAll, beforeAll, expect, test } from "vitest";
import { type CliResult, runCli } from "../helpers/cli.ts";
import { runHere } from "../helpers/cli-here.ts";
import { freshDatabase, type TestDatabase } from "../helpers/database.ts";
import { fileMails, SECRET_KEY } from "../helpers/filed.ts";
import { noteMail } from "../helpers/incoming.ts";
import { knownPerson } from "../helpers/letters.ts";

const PIA = "pia@agency.example";

let database: TestDatabase;
const env = { DATABASE_URL: "", SECRET_KEY };

beforeAll(async () => {
  database = await freshDatabase();
  env.DATABASE_URL = database.url;
  await knownPerson(database.db, PIA);
  await fileMails(database.url, [
    noteMail("WIN:[Lumen] returns desk rebuilt", { from: PIA }),
    noteMail("ROI:[Lumen] fewer returns", {
      from: PIA,
      body: "Returns fell by 8%, that saves 30k EUR a year.",
    }),
    noteMail("WIN:[Brook] portal opened", { from: PIA }),
    noteMail("ROI: no client here", { from: PIA, body: "Calls halved." }),
  ]);
});
afterAll(() => database.drop());

function entry(...args: string[]): Promise<CliResult> {
  return runHere(["entry", ...args], { env });
}

async function listed(...args: string[]): Promise<Record<string, unknown>[]> {
  const { stdout } = await entry("list", "--json", ...args);
  return JSON.parse(stdout);
}

async function shown(number: number): Promise<Record<string, unknown>> {
  const [one] = JSON.parse((await entry("show", "--json", String(number))).stdout);
  return one;
}

/** As `lately replay` leaves them: waiting to be understood again. */
async function replayAll(): Promise<void> {
  await database.db
    .updateTable("message")
    .set({ state: "received", attempts: 0, lease_until: null })
    .execute();
  await fileMails(database.url, []);
}

test("list --json gives number, kind, title, client, project, on, visibility and figures", async () => {
  const { code, stdout } = await runCli(["entry", "list", "--json"], { env });
  expect(code).toBe(0);
  const all = JSON.parse(stdout);
  expect(all.map((one: { number: number }) => one.number)).toEqual([100, 101, 102, 103]);
  expect(Object.keys(all[0])).toEqual([
    "number",
    "kind",
    "title",
    "client",
    "project",
    "on",
    "visibility",
    "figures",
  ]);
  expect(all[1]).toMatchObject({
    kind: "roi",
    title: "fewer returns",
    client: "Lumen",
    project: null,
    on: "2026-11-18",
    visibility: "draft",
    figures: [
      { ordinal: 1, text: "8%", measure: "percent", amount: 8, headline: false },
      {
        ordinal: 2,
        text: "30k EUR",
        measure: "money",
        amount: 30000,
        unit: "EUR",
        period: "year",
        headline: true,
      },
    ],
  });
});

test("list is narrowed by client, kind, days and number of the newest", async () => {
  const numbers = async (...args: string[]) => (await listed(...args)).map((one) => one.number);
  expect(await numbers("--client", "lumen")).toEqual([100, 101]);
  expect(await numbers("--kind", "roi")).toEqual([101, 103]);
  expect(await numbers("--from", "2026-11-18", "--to", "2026-11-18")).toHaveLength(4);
  expect(await numbers("--from", "2026-11-19")).toEqual([]);
  expect(await numbers("--to", "2026-11-17")).toEqual([]);
  expect(await numbers("--limit", "2")).toEqual([102, 103]);
  expect(await numbers("--person", PIA)).toHaveLength(4);
  for (const day of ["9999-12-31", "0001-01-01"])
    expect(await entry("list", "--to", day)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("is no day of the years 1900 to 2999"),
    });
  expect((await entry("list", "--to", "2999-12-31")).code).toBe(0);
  expect((await entry("list", "--client", "Nowhere")).stderr).toMatch(/^CLIENT_UNKNOWN/);
});

test("what is set by hand stands, also after its mail was understood again", async () => {
  await entry("set", "title", "Returns desk in new shape", "100");
  await entry("set", "date", "2026-10-31", "#100", "102");
  await entry("set", "client", "Brook", "103");
  await entry("set", "project", "Call centre", "103");
  await entry("set", "kind", "WIN", "103");
  const expected = [
    { number: 100, title: "Returns desk in new shape", on: "2026-10-31", client: "Lumen", project: null },
    { number: 101, title: "fewer returns", on: "2026-11-18" },
    { number: 102, title: "portal opened", on: "2026-10-31" },
    { number: 103, kind: "win", client: "Brook", project: "Call centre", title: "no client here" },
  ];
  expect(await listed()).toMatchObject(expected);
  await replayAll();
  expect(await listed()).toMatchObject(expected);
});

test("each figure that is named is corrected, two of one entry too; one of them is the headline", async () => {
  await entry("set", "amount", "12000", "101.1", "101.2");
  expect(await shown(101)).toMatchObject({ figures: [{ amount: 12000 }, { amount: 12000 }] });
  expect(await entry("set", "headline", "yes", "101.1", "101.2")).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("#101 has one headline"),
  });
});

test("a client that is taken away takes its project along", async () => {
  await entry("set", "client", "-", "103");
  expect(await shown(103)).toMatchObject({ client: null, project: null });
  expect(await entry("set", "project", "Call centre", "103")).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("#103 has no client yet"),
  });
});

test("private entries stay private through a replay, and an approval ends with any correction", async () => {
  expect(await entry("approve", "102")).toMatchObject({
    code: 0,
    stdout: '#102: approved as "portal opened".\n',
  });
  await entry("set", "title", "Portal opened to all", "102");
  expect(await shown(102)).toMatchObject({ visibility: "draft" });
  const approvals = await database.db.selectFrom("approval").select("revoked_at").execute();
  expect(approvals).toEqual([{ revoked_at: expect.any(Date) }]);

  await entry("private", "102");
  await replayAll();
  expect(await shown(102)).toMatchObject({ visibility: "private", title: "Portal opened to all" });
});

test("nothing is changed when one number is unknown or one value is wrong", async () => {
  const before = await listed();
  expect(await entry("set", "title", "All the same", "100", "999", "998")).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^ENTRY_UNKNOWN: .*#999, #998/),
  });
  for (const [args, told] of [
    [["set", "date", "31.10.2026", "100"], "is no day such as"],
    [["set", "date", "2026-02-30", "100"], "no day of the calendar"],
    [["set", "date", "2999-01-01", "100"], "still to come"],
    [["set", "kind", "loss", "100"], "is none of win, roi"],
    [["set", "title", " ", "100"], "A title has words"],
    [["set", "mood", "good", "100"], 'no field "mood"'],
    [["set", "title", "x", "a100"], "named by its number"],
    [["set", "title", "x"], "missing required argument"],
    [["link", "100"], "Name two entries"],
    [["link", "100", "#100"], "Name two entries"],
  ] as const) {
    const refused = await entry(...args);
    expect(refused.stderr).toContain(told);
    expect(refused.code).toBe(2);
  }
  expect(await listed()).toEqual(before);
});

test("a win and its result are linked whichever comes first, a win leads to a win, and both can be undone", async () => {
  const links = async (number: number) => (await shown(number)).links;
  await entry("set", "kind", "roi", "103");
  await entry("unlink", "100", "101");
  await entry("link", "103", "100");
  await entry("link", "100", "102");
  expect(await links(100)).toEqual([
    { kind: "led-to", direction: "to", number: 102, reason: "linked by hand" },
    { kind: "result", direction: "to", number: 103, reason: "linked by hand" },
  ]);
  expect(await links(103)).toMatchObject([{ kind: "result", direction: "from", number: 100 }]);
  expect(await entry("link", "101", "103")).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^LINK_SENSELESS/),
  });
  expect(await entry("link", "102", "100")).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^LINK_SENSELESS.*#100 led to #102 already/),
  });
  expect(await links(102)).toHaveLength(1);
  expect(await entry("link", "--same", "101", "103")).toMatchObject({ code: 0 });
  expect(await entry("unlink", "102", "100")).toMatchObject({ code: 0, stdout: "1 link undone.\n" });
  expect(await entry("unlink", "102", "100")).toMatchObject({ code: 0, stdout: "0 links undone.\n" });
  expect(await links(102)).toEqual([]);
  await entry("link", "100", "102");
  expect(await links(102)).toHaveLength(1);
});

test("show tells body, figures and links in words", async () => {
  const { stdout } = await entry("show", "101");
  expect(stdout).toMatch(/^#101 {2}2026-11-18 {2}ROI {2}Lumen: fewer returns/);
  expect(stdout).toContain("  | Returns fell by 8%, that saves 30k EUR a year.");
  expect(stdout).toContain('#101.2  "30k EUR"');
  expect(stdout).toContain("; headline");
});

test("delete removes entries with all that hangs on them, and notes that it was done", async () => {
  expect(await entry("delete", "103", "104")).toMatchObject({ code: 1 });
  expect(await entry("delete", "101", "103")).toMatchObject({
    code: 0,
    stdout: "#101, #103: deleted.\n  #101 was shown nowhere.\n  #103 was shown nowhere.\n",
  });
  expect((await listed()).map((one) => one.number)).toEqual([100, 102]);
  expect(await database.db.selectFrom("figure").select("id").execute()).toEqual([]);
  expect(await database.db.selectFrom("audit").select(["actor", "action", "subject"]).execute()).toEqual([
    { actor: "command", action: "entry-deleted", subject: "#101" },
    { actor: "command", action: "entry-deleted", subject: "#103" },
  ]);
});

test("a deleted entry is not brought back when its mail is understood again", async () => {
  await replayAll();
  expect((await listed()).map((one) => one.number)).toEqual([100, 102]);
  const states = await database.db.selectFrom("message").select(["state", "reason_code"]).execute();
  expect(states).toEqual(Array(4).fill({ state: "filed", reason_code: "note" }));
});

test("an entry whose mail is gone is corrected, linked, merged and deleted like any other", async () => {
  const { db } = database;
  await db.updateTable("entry").set({ message_id: null }).where("number", "=", 102).execute();
  await entry("set", "title", "Portal for everybody", "102");
  await entry("set", "client", "Lumen", "102");
  expect(await shown(102)).toMatchObject({ title: "Portal for everybody", client: "Lumen" });
  await entry("unlink", "100", "102");
  await entry("link", "100", "102");
  expect((await shown(102)).links).toHaveLength(1);
  await runHere(["client", "add", "Lumen Group"], { env });
  await runHere(["client", "merge", "Lumen", "Lumen Group"], { env });
  expect((await listed()).map((one) => one.client)).toEqual(["Lumen Group", "Lumen Group"]);
  expect(await entry("delete", "102")).toMatchObject({ code: 0 });
  expect((await listed()).map((one) => one.number)).toEqual([100]);
});
