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
    stderr: expect.stringContaining("They are one already: Acme."),
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

test("merges follow one another and are taken back one by one, projects of one name along", async () => {
  await fileMails(database.url, [
    noteMail("WIN:[Rill / Web] one", { from: PIA }),
    noteMail("WIN:[Sand / Web] two", { from: PIA }),
    noteMail("WIN:[Tarn / Web] three", { from: PIA }),
  ]);
  const last = async () => (await entries()).slice(-3);
  const apart = ["one: Rill / Web", "two: Sand / Web", "three: Tarn / Web"];
  expect(await last()).toEqual(apart);
  await client("merge", "Rill", "Sand");
  await client("merge", "Sand", "Tarn");
  expect(await last()).toEqual(["one: Tarn / Web", "two: Tarn / Web", "three: Tarn / Web"]);
  const ids = await database.db
    .selectFrom("entry")
    .select("project_id")
    .orderBy("number", "desc")
    .limit(3)
    .execute();
  expect(new Set(ids.map((row) => row.project_id)).size).toBe(1);
  expect(await client("unmerge", "Sand")).toMatchObject({
    stdout: "Sand stands by itself again; 2 entries went back from Tarn.\n",
  });
  expect(await last()).toEqual(["one: Sand / Web", "two: Sand / Web", "three: Tarn / Web"]);
  await client("unmerge", "Rill");
  expect(await last()).toEqual(apart);
});

test("what was given away by hand since a merge stays there, and is not counted as gone back", async () => {
  await fileMails(database.url, [
    noteMail("WIN:[Moor] one", { from: PIA }),
    noteMail("WIN:[Moor] two", { from: PIA }),
  ]);
  await client("merge", "Moor", "Tarn");
  const { number } = await database.db
    .selectFrom("entry")
    .select("number")
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirstOrThrow();
  await runHere(["entry", "set", "client", "Sand", String(number)], { env });
  expect(await client("unmerge", "Moor")).toMatchObject({
    stdout: "Moor stands by itself again; 1 entry went back from Tarn.\n",
  });
});

test("a provisional client becomes a project of a known one, goes on leading there, and can be taken back", async () => {
  await fileMails(database.url, [noteMail("WIN:[Warehouse] racks stand", { from: PIA })]);
  const last = async () => (await entries()).at(-1);
  expect(await client("merge", "Warehouse", "Acme / Logistics")).toMatchObject({
    stdout: "Warehouse leads to Acme / Logistics now; 1 entry went over.\n",
  });
  expect(await last()).toBe("racks stand: Acme / Logistics");
  expect(await named("Warehouse")).toMatchObject({ status: "merged", mergedInto: "Acme / Logistics" });
  expect(await named("Acme")).toMatchObject({
    projects: expect.arrayContaining([{ name: "Logistics", status: "confirmed" }]),
  });
  await fileMails(database.url, [noteMail("WIN:[warehouse] shelves too", { from: PIA })]);
  expect(await last()).toBe("shelves too: Acme / Logistics");
  expect(await client("unmerge", "warehouse")).toMatchObject({
    stdout: "Warehouse stands by itself again; 1 entry went back from Acme.\n",
  });
  expect((await entries()).slice(-2)).toEqual([
    "racks stand: Warehouse / null",
    "shelves too: Acme / Logistics",
  ]);
});

test("a client that is a project by now is said to be one, and not merged again", async () => {
  for (const name of ["Dove", "Elm"]) await client("add", name);
  await client("merge", "Dove", "Elm / Dove");
  const refused = await client("merge", "Dove", "Elm");
  expect(refused.code).toBe(2);
  expect(refused.stderr).toContain('"Dove" is a project by now, Elm / Dove.');
  expect(refused.stderr).toContain('lately client unmerge "Dove"');
});

test("two projects of a client are merged, taken apart, and confirmed", async () => {
  await fileMails(database.url, [
    noteMail("WIN:[Acme / Intranet] one", { from: PIA }),
    noteMail("WIN:[Acme / Staff pages] two", { from: PIA }),
  ]);
  const last = async () => (await entries()).slice(-2);
  expect(await client("merge", "Acme / Staff pages", "acme / intranet")).toMatchObject({
    stdout: "Acme / Staff pages leads to Acme / Intranet now; 1 entry went over.\n",
  });
  expect(await last()).toEqual(["one: Acme / Intranet", "two: Acme / Intranet"]);
  await fileMails(database.url, [noteMail("WIN:[Acme / staff pages] three", { from: PIA })]);
  expect((await entries()).at(-1)).toBe("three: Acme / Intranet");
  expect(await client("unmerge", "acme / staff pages")).toMatchObject({ code: 0 });
  expect((await entries()).slice(-3, -1)).toEqual(["one: Acme / Intranet", "two: Acme / Staff pages"]);
  await client("set", "Acme / Intranet", "status", "confirmed");
  expect(await named("Acme")).toMatchObject({
    projects: expect.arrayContaining([{ name: "Intranet", status: "confirmed" }]),
  });
});

test("what makes no sense merges nothing", async () => {
  for (const [from, into, code, told] of [
    ["Acme", "Acme / Intranet", 2, "no project of itself"],
    ["Acme / Intranet", "Tarn / Web", 2, "stays with its client"],
    ["Acme / Intranet", "Acme", 2, "another one of its client"],
    ["Acme / Nothing", "Acme / Intranet", 1, "CLIENT_UNKNOWN"],
  ] as const) {
    expect(await client("merge", from, into)).toMatchObject({ code, stderr: expect.stringContaining(told) });
  }
  expect(await client("set", "Acme / Intranet", "currency", "EUR")).toMatchObject({ code: 2 });
});

test("a client's own currency is what a bare $ means in its notes, also in those that stand already", async () => {
  await client("add", "Dunmore");
  await fileMails(env.DATABASE_URL, [noteMail("ROI:[Dunmore] the portal saves $12k a year")]);
  const unit = async () => {
    const { stdout } = await runHere(["entry", "list", "--client", "Dunmore", "--json"], { env });
    return JSON.parse(stdout)[0].figures[0].unit;
  };
  expect(await unit()).toBe("USD");
  expect(await client("set", "Dunmore", "currency", "cad")).toMatchObject({ code: 0 });
  expect(await unit()).toBe("CAD");
  await fileMails(env.DATABASE_URL, [noteMail("ROI:[Dunmroe] shop brings $9k a month")]);
  const { stdout } = await runHere(["entry", "list", "--client", "Dunmore", "--json"], { env });
  const figures = JSON.parse(stdout).flatMap((one: { figures: object[] }) => one.figures);
  expect(figures).toMatchObject([
    { unit: "CAD", inferred: expect.arrayContaining(["unit"]) },
    { unit: "CAD", inferred: expect.arrayContaining(["unit"]) },
  ]);
});
