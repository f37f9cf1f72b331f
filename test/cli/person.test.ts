// `lately person` as an operator runs it.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cadenceBeforeStop } from "../../src/store/person-settings.ts";
import { type CliResult, runCli } from "../helpers/cli.ts";
import { runHere } from "../helpers/cli-here.ts";
import { freshDatabase, type TestDatabase } from "../helpers/database.ts";
import { fileMails, SECRET_KEY } from "../helpers/filed.ts";
import { inbox, noteMail } from "../helpers/incoming.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await freshDatabase();
  env.DATABASE_URL = database.url;
});
afterAll(() => database.drop());

const env = { DATABASE_URL: "", SECRET_KEY, ZONE: "Europe/Lisbon", CURRENCY: "EUR" };

function person(...args: string[]): Promise<CliResult> {
  return runHere(["person", ...args], { env });
}

test("adding a person understands the mail held for the address before the command ends", async () => {
  const from = (address: string) => ({ from: `<${address}>` });
  await fileMails(database.url, [
    noteMail("WIN: pilot accepted", from("Zoe.Lund@agency.example")),
    noteMail("WIN: nobody's note", from("stranger@agency.example")),
  ]);
  expect(await inbox(database.db)).toMatchObject([
    { state: "needs-you", reasonCode: "unknown-sender" },
    { state: "needs-you", reasonCode: "unknown-sender" },
  ]);
  const args = ["person", "add", "zoe.lund@agency.example", "--weekday", "fri", "--at", "9:05", "--json"];
  const added = await runCli(args, { env });
  expect(added).toMatchObject({ code: 0, stderr: "" });
  expect(JSON.parse(added.stdout)).toMatchObject({ email: "zoe.lund@agency.example", replayed: 1 });
  expect(await inbox(database.db)).toMatchObject([{ state: "filed" }, { state: "needs-you" }]);
});

test("what was not said comes from the address and the environment", async () => {
  const { stdout } = await person("list", "--json");
  expect(JSON.parse(stdout)).toMatchObject([
    {
      name: "Zoe Lund",
      email: "zoe.lund@agency.example",
      role: "pm",
      zone: "Europe/Lisbon",
      locale: "en",
      currency: "EUR",
      cadence: "weekly",
      weekday: 5,
      at: "09:05",
    },
  ]);
  expect((await person("list")).stdout).toBe(
    "Zoe Lund <zoe.lund@agency.example>  pm, en, weekly Fri 09:05 Europe/Lisbon\n",
  );
});

test("one more address of somebody known releases the mail held for it too", async () => {
  const added = await person("add", "stranger@agency.example", "--address-of", "ZOE.lund@agency.example");
  expect(added).toMatchObject({
    code: 0,
    stdout: "stranger@agency.example is known now. 1 held mail understood.\n",
  });
  expect(await inbox(database.db)).toMatchObject([{ state: "filed" }, { state: "filed" }]);
});

test("an address that is taken changes nothing", async () => {
  const again = await person("add", "Zoe.Lund@agency.example", "--name", "Somebody Else");
  expect(again.code).toBe(1);
  expect(again.stderr).toMatch(/^PERSON_KNOWN: .*Zoe Lund's/);
  const unknown = await person("add", "new@agency.example", "--address-of", "who@agency.example");
  expect(unknown.code).toBe(1);
  expect(unknown.stderr).toMatch(/^PERSON_UNKNOWN/);
  expect(JSON.parse((await person("list", "--json")).stdout)).toHaveLength(1);
});

test.each([
  [["add", "no address"], "is not a mail address"],
  [["add", "a@b.example", "--zone", "Mars/Olympus"], "is not an IANA zone"],
  [["add", "a@b.example", "--currency", "EURO"], "is not an ISO 4217 code"],
  [["add", "a@b.example", "--cadence", "hourly"], "is none of weekly"],
  [["add", "a@b.example", "--weekday", "8"], "is no weekday"],
  [["add", "a@b.example", "--at", "25:00"], "is no time of day"],
  [["add", "a@b.example", "--address-of", "c@d.example", "--zone", "UTC"], "leave --zone out"],
  [["add"], "missing required argument 'email'"],
])("wrong usage says what is wrong: %j", async (args, told) => {
  const { code, stderr } = await person(...args);
  expect(code).toBe(2);
  expect(stderr).toContain(told);
});

describe("person set", () => {
  const ZOE = "zoe.lund@agency.example";
  const shown = async () => JSON.parse((await person("list", "--json")).stdout)[0];

  test("changes what is given and nothing else, in words and in the audit", async () => {
    const before = await shown();
    const args = ["--cadence", "fortnightly", "--weekday", "Tuesday", "--at", "16:00"];
    const more = [
      "--zone",
      "Pacific/Auckland",
      "--locale",
      "de",
      "--currency",
      "CHF",
      "--receipts",
      "always",
    ];
    const set = await person("set", "Stranger@agency.example", ...args, ...more, "--name", " Zoe Lund-Beck ");
    expect(set).toMatchObject({
      code: 0,
      stderr: "",
      stdout: `Zoe Lund-Beck <${ZOE}>  pm, de, fortnightly Tue 16:00 Pacific/Auckland\n`,
    });
    expect(await shown()).toEqual({
      ...before,
      name: "Zoe Lund-Beck",
      cadence: "fortnightly",
      weekday: 2,
      at: "16:00",
      zone: "Pacific/Auckland",
      locale: "de",
      currency: "CHF",
      receipts: "always",
    });
    expect(JSON.parse((await person("set", ZOE, "--zone", "UTC", "--json")).stdout)).toEqual(await shown());
    const audit = await database.db.selectFrom("audit").select(["actor", "action", "subject"]).execute();
    expect(audit).toEqual(Array(2).fill({ actor: "command", action: "person-set", subject: "person 1" }));
  });

  test("pauses until a day, and ends the pause at the next moment that comes, not at once", async () => {
    const paused = await person("set", ZOE, "--pause-until", "2099-03-01");
    expect(paused.stdout).toContain("fortnightly Tue 16:00 UTC, paused until 2099-03-01\n");
    const today = new Date().toISOString().slice(0, 10);
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    expect((await person("set", ZOE, "--no-pause")).stdout).not.toContain("paused");
    const { pausedUntil } = await shown();
    expect([today, tomorrow]).toContain(pausedUntil);
    expect((await person("set", ZOE, "--no-pause")).code).toBe(0);
    expect((await shown()).pausedUntil).toBe(pausedUntil);
  });

  test("stops with never; what it was comes back by the link, or by saying it", async () => {
    expect((await person("set", ZOE, "--cadence", "never")).stdout).toContain("de, no digest");
    await person("set", ZOE, "--cadence", "never");
    expect(await cadenceBeforeStop(database.db, 1)).toBe("fortnightly");
    expect((await person("set", ZOE, "--cadence", "monthly")).stdout).toContain("monthly Tue 16:00");
    expect(await cadenceBeforeStop(database.db, 1)).toBe("weekly");
  });

  test.each([
    [[ZOE], "Say what to change"],
    [[ZOE, "--json"], "Say what to change"],
    [[ZOE, "--pause-until", "2026-12-01", "--no-pause"], "Give one of --pause-until DAY, --no-pause."],
    [[ZOE, "--pause-until", "2026-02-30"], "is no day of the calendar"],
    [[ZOE, "--pause-until", "Monday"], "is no day such as"],
    [[ZOE, "--receipts", "sometimes"], "is none of first-five"],
    [[ZOE, "--name", " "], "is no name"],
    [[ZOE, "--zone", "Mars/Olympus"], "is not an IANA zone"],
  ])("wrong usage says what is wrong: %j", async (args, told) => {
    const before = await shown();
    const { code, stderr } = await person("set", ...args);
    expect(code).toBe(2);
    expect(stderr).toContain(told);
    expect(await shown()).toEqual(before);
  });

  test("of a stranger is refused", async () => {
    const { code, stderr } = await person("set", "who@agency.example", "--cadence", "never");
    expect(code).toBe(1);
    expect(stderr).toMatch(/^PERSON_UNKNOWN/);
  });
});
