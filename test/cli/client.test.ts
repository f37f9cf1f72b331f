// `lately client` as an operator runs it: add, set, merge and take apart again, with the entries following.
import { afterAll, beforeAll, expect, test } from "vitest";
import { type CliResult, runCli } from "../helpers/cli.ts";
import { runHere } from "../helpers/cli-here.ts";
import { freshDatabase, type TestDatabase } from "../helpers/database.ts";
import { fileMails, SECRET_KEY } from "../helpers/filed.ts";
import { noteMail } from "../helpers/incoming.ts";
import { knownPerson } from "../helpers/letters.ts";

const PIA = "pia@agency.example";
const BEN = "ben@agency.example";

let database: TestDatabase;
const env = { DATABASE_URL: "", SECRET_KEY };

beforeAll(async () => {
  database = await freshDatabase();
  env.DATABASE_URL = database.url;
  await knownPerson(database.db, PIA);
  await knownPerson(database.db, BEN);
});
afterAll(() => database.drop());

function client(...args: string[]): Promise<CliResult> {
  return runHere(["client", ...args], { env });
}

async function listed(): Promise<Record<string, unknown>[]> {
  return JSON.parse((await client("list", "--json")).stdout);
}

async function named(name: string) {
  return (await listed()).find((one) => one.name === name);
}

/** `title: client / project` of every entry, by number. */
async function entries(): Promise<string[]> {
  const { stdout } = await runHere(["entry", "list", "--json"], { env });
  const all = JSON.parse(stdout) as { title: string; client: string | null; project: string | null }[];
  return all.map(({ title, client, project }) => `${title}: ${client} / ${project}`);
}

test("a client is added confirmed, with domains and lead, and listed", async () => {
  const args = ["--domain", "Acme.example", "--domain", "@acme.test", "--lead", PIA, "--locale", "de-at"];
  const added = await runCli(["client", "add", "Acme GmbH", ...args, "--currency", "chf"], { env });
  expect(added).toMatchObject({ code: 0, stdout: "Acme GmbH is a client now.\n" });
  expect(await listed()).toMatchObject([
    {
      name: "Acme GmbH",
      status: "confirmed",
      locale: "de-AT",
      currency: "CHF",
      reviewEveryMonths: 3,
      lead: PIA,
      team: [PIA],
      domains: ["acme.example", "acme.test"],
      mergedInto: null,
    },
  ]);
});

test("a name that folds to a known one, and a domain that is taken, add nothing", async () => {
  expect(await client("add", "ACME")).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^CLIENT_KNOWN: .*Acme GmbH \(confirmed\)/),
  });
  expect(await client("add", "Zephyr", "--domain", "acme.test")).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^DOMAIN_TAKEN: .*acme\.test is Acme GmbH's/),
  });
  expect(await client("add", "Zephyr", "--domain", "gmail.com")).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^DOMAIN_FREE_MAIL: .*gmail\.com/),
  });
  expect(await listed()).toHaveLength(1);
});

test("fields are set, and wrong values change nothing", async () => {
  for (const [field, value] of [
    ["lead", BEN],
    ["domains", "acme.org, acme.net"],
    ["review-every", "6"],
    ["currency", "eur"],
    ["status", "provisional"],
  ] as const) {
    expect(await client("set", "acme", field, value)).toMatchObject({ code: 0, stderr: "" });
  }
  const expected = {
    lead: BEN,
    team: expect.arrayContaining([PIA, BEN]),
    domains: ["acme.net", "acme.org"],
    reviewEveryMonths: 6,
    currency: "EUR",
    status: "provisional",
  };
  expect(await named("Acme GmbH")).toMatchObject(expected);
  for (const [field, value, told] of [
    ["review-every", "7", "no whole number from 3 to 6"],
    ["status", "ended", "is none of provisional, confirmed"],
    ["domains", "acme", "is no domain"],
    ["colour", "red", 'no field "colour"'],
    ["__proto__", "red", "no field"],
  ] as const) {
    expect(await client("set", "acme", field, value)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(told),
    });
  }
  expect(await named("Acme GmbH")).toMatchObject(expected);
  expect(await client("set", "Acmee Holding", "currency", "USD")).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^CLIENT_UNKNOWN: .*"Acmee Holding"/),
  });
});

test("a new name leads to the same client, and so does the old one", async () => {
  await client("set", "Acme", "name", "Umbra Works");
  expect(await client("set", "acme gmbh", "currency", "USD")).toMatchObject({
    code: 0,
    stdout: "Umbra Works: currency is USD now.\n",
  });
  expect((await client("add", "Acme")).stderr).toMatch(/^CLIENT_KNOWN: .*Umbra Works/);
  await client("set", "Umbra Works", "name", "Acme");
  expect(await named("Acme")).toMatchObject({ currency: "USD" });
});

test("a merge takes entries, projects and team along, remembers the spelling, and can be taken back", async () => {
  await fileMails(database.url, [
    noteMail("WIN:[Acme / Shop] checkout is live", { from: PIA }),
    noteMail("WIN:[Akme Corp / Shop] search is live", { from: BEN }),
    noteMail("WIN:[Akme Corp / App] push is live", { from: BEN }),
  ]);
  const before = [
    "checkout is live: Acme / Shop",
    "search is live: Akme Corp / Shop",
    "push is live: Akme Corp / App",
  ];
  expect(await entries()).toEqual(before);
  const merged = await client("merge", "akme corp", "ACME");
  expect(merged).toMatchObject({ code: 0, stdout: "Akme Corp leads to Acme now; 2 entries went over.\n" });
  const after = ["checkout is live: Acme / Shop", "search is live: Acme / Shop", "push is live: Acme / App"];
  expect(await entries()).toEqual(after);
  const projects = await database.db.selectFrom("entry").select("project_id").orderBy("number").execute();
  expect(projects[0]).toEqual(projects[1]);
  expect(await named("Acme")).toMatchObject({ team: expect.arrayContaining([PIA, BEN]) });
  expect(await named("Akme Corp")).toMatchObject({ status: "merged", mergedInto: "Acme" });

  await fileMails(database.url, [noteMail("WIN:[Akme Corp] one more", { from: BEN })]);
  expect(await entries()).toEqual([...after, "one more: Acme / null"]);

  const apart = await client("unmerge", "Akme Corp");
  expect(apart).toMatchObject({
    code: 0,
    stdout: "Akme Corp stands by itself again; 2 entries went back from Acme.\n",
  });
  expect(await entries()).toEqual([...before, "one more: Acme / null"]);
});

test("a merge with itself and an unmerge of what is not merged are refused", async () => {
  expect(await client("merge", "Acme", "acme gmbh")).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("one client already"),
  });
  expect(await client("unmerge", "Acme")).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^CLIENT_NOT_MERGED/),
  });
  expect(await client("merge", "Nobody", "Acme")).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^CLIENT_UNKNOWN/),
  });
});
