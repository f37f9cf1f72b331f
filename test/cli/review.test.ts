// `lately review`, `client team | contact | end`, `person cover | leave` as an operator runs them.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ICAL from "ical.js";
import { sql } from "kysely";
import { simpleParser } from "mailparser";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { approveEntries } from "../../src/app/approve-entries.ts";
import { seedTimeline } from "../app/timeline-seed.ts";
import { runHere } from "../helpers/cli-here.ts";
import { freshDatabase, type TestDatabase } from "../helpers/database.ts";
import { SECRET_KEY } from "../helpers/filed.ts";
import { shownRows } from "../helpers/shown-rows.ts";
import { unzip } from "../painters/unzip.ts";

let base: TestDatabase;
let clientId: number;
const dir = mkdtempSync(join(tmpdir(), "lt-review-"));
const env = { DATABASE_URL: "", SECRET_KEY, MAIL_FROM: "Harbour <pm@harbour.test>", ZONE: "Europe/Berlin" };
const ADLER = "Spedition Adler";
const MONTHS = ["--from", "2026-06", "--to", "2026-11"];

beforeAll(async () => {
  base = await freshDatabase();
  env.DATABASE_URL = base.url;
  ({ clientId } = await seedTimeline(base.db));
  const { id } = await base.db.selectFrom("person").select("id").executeTakeFirstOrThrow();
  const own = { email_key: "mara@harbour.test", email: "mara@harbour.test", person_id: id, preferred: true };
  await base.db.insertInto("address").values(own).execute();
});
afterAll(async () => {
  await base.drop();
  rmSync(dir, { recursive: true, force: true });
});

const lately = (...args: string[]) => runHere(args, { env });
const prepare = (out: string, ...args: string[]) =>
  lately("review", "prepare", "--client", ADLER, ...MONTHS, "--out", join(dir, out), ...args);

async function approve(titles: readonly string[]): Promise<void> {
  await base.db.transaction().execute(async (tx) => {
    const reworded = await tx
      .updateTable("entry")
      .set({ client_title: sql`title || ', as agreed'` })
      .where("title", "in", titles)
      .returning("number")
      .execute();
    const choice = { quote: "none", isConfirmed: true, byPerson: null, agencyDomains: [] } as const;
    await approveEntries(
      tx,
      reworded.map(({ number }) => number),
      choice,
      new Date(),
    );
  });
}

describe("prepare", () => {
  test("with nothing approved exits 1, names the command, writes nothing and opens nothing", async () => {
    const { code, stderr } = await prepare("none");
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^REVIEW_EMPTY: .*Spedition Adler has no approved entry from June to November 2026/,
    );
    expect(stderr).toContain("lately entry approve");
    expect(() => readdirSync(join(dir, "none"))).toThrow();
    expect(await base.db.selectFrom("review").selectAll().execute()).toEqual([]);
  });

  test("writes the client's files, of what was approved alone, and the PM's own", async () => {
    await approve(["Depot live", "Routes planned overnight", "Saves 48k"]);
    const contact = ["client", "contact", ADLER, "--add"];
    expect((await lately(...contact, "Dana@adler.test", "--name", "Dana Holt")).code).toBe(0);
    const { code, stdout, stderr } = await prepare("first", "--on", "2030-12-03", "--at", "14:30");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/^2030-12-03 14:30 Europe\/Berlin\n/);
    expect(stdout).toContain(
      "Invite upwards: nobody above Dana Holt (daily contact) has walked through it yet.",
    );
    const names = readdirSync(join(dir, "first")).sort();
    expect(names).toEqual([
      "NOT FOR THE CLIENT Spedition Adler agenda 2030-12-03.md",
      "Spedition Adler agenda 2030-12-03.md",
      "Spedition Adler deck 2030-12-03.pptx",
      "Spedition Adler invitation 2030-12-03.ics",
      "Spedition Adler leave-behind 2030-12-03.pdf",
      "Spedition Adler pre-read 2030-12-03.eml",
    ]);
    const read = (name: string) => readFileSync(join(dir, "first", name), "utf8");
    const mail = await simpleParser(read("Spedition Adler pre-read 2030-12-03.eml"));
    expect(mail.headers.get("x-unsent")).toBe("1");
    expect(mail.headers.has("x-lately-letter")).toBe(false);
    expect(mail.to).toMatchObject({ value: [{ address: "dana@adler.test", name: "Dana Holt" }] });
    expect(mail.from?.value).toMatchObject([{ address: "mara@harbour.test" }]);
    expect(mail.text).toMatch(/^Hello Dana Holt,\n\nOn Tuesday, 3 December 2030, 14:30 to 15:30 \(Berlin\)/);
    expect(mail.attachments.map((one) => one.filename)).toEqual([
      "Spedition Adler deck 2030-12-03.pptx",
      "Spedition Adler invitation 2030-12-03.ics",
    ]);
    const agenda = read("Spedition Adler agenda 2030-12-03.md");
    expect(agenda).toMatch(/- \*\*Depot\*\*: 2 successes/);
    const pms = read("NOT FOR THE CLIENT Spedition Adler agenda 2030-12-03.md");
    expect(pms).toMatch(/For you, not for the client[\s\S]*Dana Holt \(daily contact\), dana@adler\.test/);
    const pdf = read("Spedition Adler leave-behind 2030-12-03.pdf");
    expect(pdf).toMatch(/^%PDF-/);
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
    const told = [agenda, mail.text, read("Spedition Adler invitation 2030-12-03.ics")];
    for (const text of told)
      expect(text).not.toMatch(/Workshops held|Rescue|Invite upwards|yard|Depot live</);
    // So that a withdrawal can say that the client has them.
    const files = await base.db.selectFrom("shown").select("file").distinct().execute();
    expect(files.map(({ file }) => file).sort()).toEqual(names);
  });

  test("notes what each file shows, as much as it holds", async () => {
    const shown = await shownRows(base.db);
    const held = (file: string) => shown.filter((row) => row.file === file);
    const deck = held("Spedition Adler deck 2030-12-03.pptx");
    expect(deck.map(({ title, ordinal }) => [title, ordinal]).sort()).toEqual([
      ["Depot live", null],
      ["Routes planned overnight", null],
      ["Saves 48k", 1],
    ]);
    expect(held("Spedition Adler leave-behind 2030-12-03.pdf").length).toBe(deck.length);
    expect(held("Spedition Adler pre-read 2030-12-03.eml").length).toBe(deck.length);
    // Its totals name where the number comes from.
    for (const file of ["agenda 2030-12-03.md", "invitation 2030-12-03.ics"])
      expect(held(`Spedition Adler ${file}`)).toMatchObject([
        { title: "Routes planned overnight", ordinal: null },
        { title: "Saves 48k", ordinal: 1 },
      ]);
  });

  test("again opens the same review: its appointment keeps its UID, and rises when it moves", async () => {
    const event = (out: string) => {
      const name = readdirSync(join(dir, out)).find((file) => file.endsWith(".ics")) as string;
      const text = readFileSync(join(dir, out, name), "utf8");
      return new ICAL.Event(
        new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent("vevent") as ICAL.Component,
      );
    };
    await prepare("same", "--on", "2030-12-03", "--at", "14:30");
    await prepare("moved", "--on", "2030-12-04");
    const [first, same, moved] = ["first", "same", "moved"].map(event);
    expect([same?.uid, moved?.uid]).toEqual([first?.uid, first?.uid]);
    expect([first?.sequence, same?.sequence, moved?.sequence]).toEqual([0, 0, 1]);
    expect(moved?.startDate.toString()).toBe("2030-12-04T09:00:00Z");
    expect(await base.db.selectFrom("review").select("state").execute()).toEqual([{ state: "prepared" }]);
  });

  test.each([
    [["--from", "2026-01"], 2, /11 months; a timeline holds at most 6/],
    [["--on", "2020-01-01"], 2, /has passed/],
    [["--minutes", "5"], 2, /from 15 to 480/],
    [["--attendee", "nobody@adler.test"], 1, /^CONTACT_UNKNOWN/],
  ])("%j is refused with the reason", async (args, expected, reason) => {
    const { code, stderr } = await prepare("refused", ...args);
    expect(code).toBe(expected);
    expect(stderr).toMatch(reason);
  });
});

test("list and close: what was decided, and when the next one is due", async () => {
  const list = async () => JSON.parse((await lately("review", "list", "--json")).stdout);
  expect(await list()).toMatchObject([
    {
      client: ADLER,
      state: "prepared",
      plannedAt: "2030-12-04T09:00:00.000Z",
      attendees: [{ level: "daily" }],
    },
  ]);
  expect((await lately("review", "list")).stdout).toContain("planned for 2030-12-04 10:00 Europe/Berlin");
  const close = (...args: string[]) => lately("review", "close", "--client", ADLER, ...args);
  const closed = await close(
    "--held-on",
    "2026-10-30",
    "--outcome",
    "Well received",
    "--decision",
    "depot=stop: done",
  );
  expect(closed).toMatchObject({
    code: 0,
    stdout: `${ADLER}: held on 2026-10-30. The next one is due on 2027-01-30.\n`,
  });
  expect(await base.db.selectFrom("project").select("status").execute()).toEqual([{ status: "ended" }]);
  expect(await list()).toMatchObject([
    { state: "due", dueOn: "2027-01-30" },
    {
      state: "held",
      heldOn: "2026-10-30",
      outcome: "Well received",
      attendees: [{ email: "dana@adler.test" }],
    },
  ]);
  expect((await close("--held-on", "2026-10-01", "--outcome", "x")).stderr).toMatch(/^REVIEW_DATE/);
  expect((await close("--held-on", "2999-10-01", "--outcome", "x")).stderr).toMatch(/still to come/);
  expect((await close("--decision", "Yard=continue")).stderr).toMatch(/^PROJECT_UNKNOWN/);
  expect((await close("--decision", "Depot=perhaps")).code).toBe(2);
  expect((await close()).code).toBe(2);
});

test("the next agenda recalls what was decided, the PM's with the words among ourselves", async () => {
  await prepare("second", "--on", "2031-02-03");
  const read = (name: string) => readFileSync(join(dir, "second", name), "utf8");
  const pms = read("NOT FOR THE CLIENT Spedition Adler agenda 2031-02-03.md");
  expect(pms).toMatch(/Last time, 30 October 2026\n\nWell received\n\n- \*\*Depot\*\*: stop \(done\)/);
  const agenda = read("Spedition Adler agenda 2031-02-03.md");
  expect(agenda).not.toMatch(/Well received|done/);
  // What was stopped is nothing to decide on, neither there nor on the deck's last slide.
  const slides = [...unzip(readFileSync(join(dir, "second", "Spedition Adler deck 2031-02-03.pptx")))]
    .filter(([name]) => name.startsWith("ppt/slides/slide"))
    .map(([, xml]) => xml)
    .filter((xml) => xml.includes("Next steps"));
  expect(slides).toHaveLength(1);
  for (const text of [agenda, ...slides]) expect(text).toContain("No project is under way: what comes next?");
  expect(slides[0]).not.toMatch(/<a:tbl>/);
});

describe("teams and contacts", () => {
  test("a team member joins, leads and leaves; a lead is not taken out", async () => {
    await lately("person", "add", "ben@harbour.test", "--name", "Ben Moss");
    const team = (...args: string[]) => lately("client", "team", ADLER, ...args);
    expect((await team("--add", "ben@harbour.test")).stdout).toMatch(
      /Ben Moss <ben@harbour\.test> {2}member/,
    );
    expect((await team("--lead", "ben@harbour.test")).stdout).toMatch(
      /Ben Moss.*lead[\s\S]*Mara Winter.*member/,
    );
    expect((await team("--remove", "ben@harbour.test")).code).toBe(2);
    expect((await team("--remove", "mara@harbour.test")).stdout).not.toContain("Mara");
  });

  test("one of ours is no contact; a contact who left is not invited", async () => {
    const contact = (...args: string[]) => lately("client", "contact", ADLER, ...args);
    expect((await contact("--add", "ben@harbour.test")).stderr).toMatch(/^CONTACT_IS_OURS/);
    expect((await contact("--left", "who@adler.test")).stderr).toMatch(/^CONTACT_UNKNOWN/);
    expect((await contact("--level", "executive")).code).toBe(2);
    expect((await contact("--add", "dana@adler.test", "--level", "manager")).stdout).toBe(
      "Dana Holt <dana@adler.test>  manager\n",
    );
    expect((await contact("--left", "dana@adler.test")).stdout).toMatch(/manager, left on \d{4}/);
    expect((await prepare("left")).stdout).toContain("Nobody of the client is invited.");
  });
});

test("cover, leave, end and their ways back", async () => {
  const ben = "ben@harbour.test";
  const mara = "mara@harbour.test";
  expect(await lately("person", "cover", ben, "--by", mara, "--until", "2999-01-01")).toMatchObject({
    code: 0,
    stdout: "Mara Winter covers for Ben Moss until 2999-01-01.\n",
  });
  expect((await lately("person", "cover", ben)).code).toBe(2);
  expect((await lately("person", "cover", ben, "--end")).stdout).toBe("Nobody covers for Ben Moss now.\n");
  const refused = await lately("person", "leave", ben);
  expect(refused).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^PERSON_LEADS: .*leads Spedition Adler/),
  });
  expect((await lately("person", "leave", ben, "--handover", mara)).stdout).toMatch(
    /Ben Moss leaves on .*\. Mara Winter leads Spedition Adler now\./,
  );
  expect(await lately("client", "team", ADLER, "--lead", ben)).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^PERSON_UNFIT: .*Ben Moss left on/),
  });
  expect((await lately("client", "end", ADLER)).stdout).toMatch(/^Spedition Adler ended on/);
  expect((await prepare("ended")).stderr).toMatch(/^CLIENT_ENDED/);
  expect((await lately("client", "end", ADLER, "--on", "2999-01-01")).code).toBe(2);
  expect((await lately("client", "end", ADLER, "--undo")).stdout).toBe(
    "Spedition Adler is a client again.\n",
  );
  const { status } = await base.db
    .selectFrom("client")
    .select("status")
    .where("id", "=", clientId)
    .executeTakeFirstOrThrow();
  expect(status).toBe("confirmed");
});
