// What an entry belongs to on the command line: reasons told, questions shown and answered, copies told apart.
import { afterAll, beforeAll, expect, test } from "vitest";
import type { CliResult } from "../helpers/cli.ts";
import { runHere } from "../helpers/cli-here.ts";
import { freshDatabase, type TestDatabase } from "../helpers/database.ts";
import { fileMails, SECRET_KEY } from "../helpers/filed.ts";
import { noteMail } from "../helpers/incoming.ts";
import { knownPerson } from "../helpers/letters.ts";
import { forwarded } from "../helpers/logging.ts";

const PIA = "pia@agency.example";
const BEN = "ben@agency.example";

let database: TestDatabase;
const env = { DATABASE_URL: "", SECRET_KEY };

beforeAll(async () => {
  database = await freshDatabase();
  env.DATABASE_URL = database.url;
  await knownPerson(database.db, PIA);
  await knownPerson(database.db, BEN);
  await runHere(["client", "add", "Lumen", "--domain", "lumen.example", "--lead", PIA], { env });
  await fileMails(database.url, [
    noteMail("WIN:[Lumen] CRM migration is live", { from: PIA, messageId: "<win@agency.example>" }),
    noteMail("WIN:[Lumen] CRM training held", { from: PIA }),
    noteMail("ROI: Fwd: CRM numbers", {
      from: PIA,
      messageId: "<roi@agency.example>",
      body: forwarded("Lena <lena@lumen.example>", "3k EUR a year."),
    }),
    noteMail("ROI: 20 hours a week", {
      from: PIA,
      inReplyTo: "<win@agency.example>",
      messageId: "<re@agency.example>",
    }),
    noteMail("ROI:[Lumen] CRM: 5k EUR", { from: PIA }),
    noteMail("WIN:[Lumen] the CRM migration went live", { from: BEN }),
  ]);
});
afterAll(() => database.drop());

const run = (...args: string[]): Promise<CliResult> => runHere(args, { env });
async function shown(number: number) {
  const [one] = JSON.parse((await run("entry", "show", "--json", String(number))).stdout);
  return one;
}

test("explain tells why a mail is whose it is, what it was linked to, and what was asked", async () => {
  const roi = await run("explain", "<roi@agency.example>");
  expect(roi.stdout).toContain("#102 roi for Lumen: CRM numbers");
  expect(roi.stdout).toContain("client Lumen: sender's domain");
  expect(roi.stdout).toContain("asked: Which success does “CRM numbers” (102) belong to? Open.");
  const reply = await run("explain", "<re@agency.example>");
  expect(reply.stdout).toContain("client Lumen: same thread as #100");
  expect(reply.stdout).toContain("linked to #100: same thread");
  const [life] = (await run("explain", "--json", "<re@agency.example>")).stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(life.entries[0]).toMatchObject({
    clientReason: "same thread as #100",
    links: [{ kind: "result", direction: "from", number: 100, reason: "same thread" }],
    questions: [],
  });
});

test("show lists the open question with its digits", async () => {
  const { stdout } = await run("entry", "show", "102");
  expect(stdout).toContain("  client Lumen: sender's domain\n");
  expect(stdout).toContain("  Which success does “CRM numbers” (102) belong to?\n    1 #");
  expect(stdout).toContain("    3 none of these\n");
  expect(await shown(102)).toMatchObject({
    clientReason: "sender's domain",
    questions: [{ kind: "result", choices: expect.arrayContaining(["none of these"]) }],
  });
});

test("link answers the question about a result, --none and answer as well", async () => {
  await run("entry", "link", "102", "101");
  expect(await shown(102)).toMatchObject({ questions: [], links: [{ number: 101 }] });
  const choices = (await shown(104)).questions[0].choices;
  expect(await run("entry", "link", "--none", "104")).toMatchObject({ code: 0 });
  expect((await shown(104)).questions).toEqual([]);
  const rows = await database.db.selectFrom("question").select(["answer", "kind"]).orderBy("id").execute();
  expect(rows.filter((row) => row.kind === "result").map((row) => row.answer)).toEqual([
    expect.any(Number),
    choices.length,
  ]);
  expect(await run("entry", "answer", "104", "1")).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^QUESTION_NONE/),
  });
  expect(await run("entry", "answer", "104", "0")).toMatchObject({ code: 2 });
});

test("two people's one success is a possible copy until somebody says; unlink tells them apart, --same joins them", async () => {
  expect(await shown(105)).toMatchObject({ possibleDuplicateOf: 100, questions: [{ kind: "same" }] });
  expect((await run("entry", "show", "105")).stdout).toContain("may be the same as #100: in no total");
  expect(await run("entry", "unlink", "105", "100")).toMatchObject({
    stdout: "0 links undone.\n#105 is no copy of #100: each counts by itself.\n",
  });
  expect(await shown(105)).toMatchObject({ possibleDuplicateOf: null, questions: [] });
  await run("entry", "link", "--same", "100", "105");
  expect(await shown(105)).toMatchObject({
    possibleDuplicateOf: 100,
    links: [{ kind: "same", number: 100 }],
  });
});

test("set client answers whose an entry is", async () => {
  await fileMails(database.url, [noteMail("WIN: whose is this", { from: BEN })]);
  await run("client", "add", "Moor", "--lead", BEN);
  await run("client", "add", "Nook");
  await run("client", "set", "Nook", "lead", BEN);
  await fileMails(database.url, [noteMail("WIN: and this", { from: BEN })]);
  const last = Math.max(
    ...JSON.parse((await run("entry", "list", "--json")).stdout).map((one: { number: number }) => one.number),
  );
  expect((await shown(last)).questions).toMatchObject([{ kind: "client", choices: ["Moor", "Nook"] }]);
  await run("entry", "set", "client", "Nook", String(last));
  expect(await shown(last)).toMatchObject({
    client: "Nook",
    questions: [],
    clientReason: "corrected by hand",
  });
  const answered = await database.db
    .selectFrom("question")
    .select("answer")
    .where("kind", "=", "client")
    .execute();
  expect(answered).toEqual([{ answer: 2 }]);
});

test("merging a new name, or confirming it, answers who it is", async () => {
  await fileMails(database.url, [
    noteMail("WIN:[Lumen Labs] a", { from: PIA }),
    noteMail("WIN:[Opal] b", { from: PIA }),
  ]);
  const open = async () => {
    const rows = await database.db
      .selectFrom("question")
      .select(["text", "answer", "answered_at"])
      .where("kind", "=", "name")
      .orderBy("id")
      .execute();
    return rows.map((row) => [row.text, row.answer, row.answered_at !== null]);
  };
  expect(await open()).toEqual([
    ["Who is Lumen Labs?", null, false],
    ["Who is Opal?", null, false],
  ]);
  expect(await run("client", "merge", "Lumen Labs", "Lumen / Labs")).toMatchObject({ code: 0, stderr: "" });
  await run("client", "set", "Opal", "status", "confirmed");
  expect(await open()).toEqual([
    ["Who is Lumen Labs?", 3, true],
    ["Who is Opal?", 1, true],
  ]);
});

test("successes of two clients are not the same, and nothing is changed", async () => {
  await run("client", "set", "Opal", "lead", BEN);
  await fileMails(database.url, [noteMail("WIN:[Opal] kiln fired", { from: BEN })]);
  const all = JSON.parse((await run("entry", "list", "--json")).stdout);
  const { number } = all.find((one: { title: string }) => one.title === "kiln fired");
  expect(await run("entry", "link", "--same", "100", String(number))).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(`^LINK_SENSELESS: .*#100 and #${number} are two clients'`),
  });
  expect(await shown(number)).toMatchObject({ possibleDuplicateOf: null, links: [] });
});

test("link joins the earlier success to the later one, whichever is named first, and makes no ring", async () => {
  expect(await run("entry", "set", "date", "2026-01-05", "101")).toMatchObject({ code: 0 });
  const turned = await run("entry", "link", "100", "101");
  expect(turned.stdout).toBe(
    "#100 is linked to #101 now.\nWhat is earlier led to what is later: #101 led to #100.\n",
  );
  const led = { kind: "led-to", direction: "to", number: 100 };
  expect((await shown(101)).links).toContainEqual(expect.objectContaining(led));
  expect(await run("entry", "link", "101", "100")).toMatchObject({ code: 0 });
});
