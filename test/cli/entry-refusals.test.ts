// What `lately entry approve` keeps from a client: the agency's money and numbers taken back however spelt, who is named.
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
const DANA = "Dana Holt <dana@sigma.example>";
let database: TestDatabase;
let dir: string;
const env = { DATABASE_URL: "", SECRET_KEY, ZONE: "Europe/Berlin" };

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), "lt-refusals-"));
  database = await freshDatabase();
  env.DATABASE_URL = database.url;
  await knownPerson(database.db, PIA);
  const note = (subject: string, body = "") => noteMail(subject, { from: PIA, body });
  const numbers = (who: string) =>
    forwarded(who, "Hi Pia,\n- Orders rose by 12 %\n- Our CEO Hans Gruber is leaving\n- Budget is tight");
  const extension = "we extend your contract by 150k EUR. The new yard saved us 6k EUR a month.";
  await fileMails(database.url, [
    note("ROI:[Eta] We got 150.000 EUR more", forwarded(DANA, extension)),
    note("WIN:[Rho / B] Extension signed, 25.000 € more", "We won the extension: 25k EUR."),
    note("ROI:[Rho / B] Dock planning", "It saves 48k EUR a year."),
    note("ROI:[Rho / C] Billing saves 48k EUR a year"),
    note("WIN:[Rho / 300k EUR extension] Portal opened", "They extended our contract by € 300,000."),
    note(
      "ROI:[Sigma / A] Fwd: Numbers from Dana Holt (dana@sigma.example): please keep confidential",
      numbers(DANA),
    ),
    note("ROI:[Sigma / A] Fwd: Numbers from Tom", numbers(DANA)),
    note("ROI:[Sigma / A] Fwd: orders", numbers("sales@sigma.example")),
    note("ROI:[Sigma / A] night shift", "Value: 48k EUR a year\n\nIt runs."),
  ]);
});
afterAll(async () => {
  await database.drop();
  rmSync(dir, { recursive: true, force: true });
});

function entry(...args: string[]): Promise<CliResult> {
  return runHere(["entry", ...args], { env });
}

const deck = (...more: string[]) => deckOf("Rho", ...more);

async function deckOf(client: string, ...more: string[]): Promise<string> {
  const out = join(dir, `${client}.md`);
  const months = ["--from", "2026-06", "--to", "2026-11", "--client", client];
  const { code } = await runHere(["timeline", ...months, "--format", "md", "--out", out, ...more], { env });
  return code === 0 ? readFileSync(out, "utf8") : "";
}

test.each(["100", "101", "104"])("agency money spelt otherwise, in title or project: #%s", async (number) => {
  const { code, stderr } = await entry("approve", number);
  expect(code).toBe(1);
  expect(stderr).toMatch(/^ENTRY_NOT_APPROVABLE.* speaks of your own money .*lately entry reword/);
});

test("nor is it in a deck of drafts by its wording", async () => {
  await entry("reword", "101", "Extension signed", "--text", "Thanks to the extension of 25,000 euros.");
  expect((await entry("approve", "101")).stderr).toMatch(/#101 speaks of your own money/);
  expect(await deck("--drafts")).not.toMatch(/25,000|300/);
  await entry("reword", "101", "Extension signed");
  expect(await deck("--drafts")).toContain("Extension signed");
  expect(await entry("approve", "101")).toMatchObject({ code: 0 });
});

test("a number that was taken back is still said in the wording, and approved only in other words", async () => {
  await entry(
    ...["reword", "102", "Your dock planning saves € 48,000 a year", "--text", "Worth € 48,000 every year."],
  );
  expect(await entry("approve", "102")).toMatchObject({ code: 0 });
  expect((await entry("withdraw", "102.1", "--reason", "Wrong year")).stdout).toMatch(
    /words for the client still say it.*`lately entry reword 102 …`/,
  );
  expect((await entry("approve", "102")).stderr).toMatch(/#102 still says a number that was withdrawn/);
  expect(await deck("--drafts")).toMatch(/dock planning saves … a year/);
  expect(await deck("--drafts")).not.toMatch(/dock planning[^\n]*48/);
});

test("a corrected number's old one in the title, too", async () => {
  await entry("set", "amount", "38000", "103.1");
  const { stderr } = await entry("approve", "103");
  expect(stderr).toMatch(/#103 still says a number that was withdrawn or corrected.*lately entry set title/);
  await entry("set", "title", "Billing saves € 38,000 a year", "103");
  expect(await entry("approve", "103")).toMatchObject({ code: 0 });
  expect(await deck()).toMatch(/Billing saves € 38,000 a year/);
});

test("a person named in a forwarded subject is refused, until the title is given by hand; an address always", async () => {
  await runHere(["client", "contact", "Sigma", "--add", "tom@sigma.example", "--name", "Tom Baker"], { env });
  for (const quote of [[], ["--quote"], ["--named"]])
    expect((await entry("approve", "105", ...quote)).stderr).toMatch(
      /#105 holds a mail address.*entry reword/,
    );
  expect((await entry("approve", "106")).stderr).toMatch(/#106 names a person of the client.*entry reword/);
  await entry("reword", "106", "Tom's numbers");
  expect(await entry("approve", "106")).toMatchObject({ code: 0 });
  await entry("reword", "106", "Ask tom@sigma.example");
  expect((await entry("approve", "106")).stderr).toMatch(/#106 holds a mail address/);
});

test("a quote is the item alone; one without a name says so", async () => {
  const { stdout } = await entry("approve", "107", "--named");
  expect(stdout).toContain('Its quote: "Orders rose by 12 %"\n');
  expect(stdout).toContain("Without the name of who wrote it: the mail gives none.");
});

test("a role that nobody stated is not told to the client", async () => {
  expect((await entry("show", "108")).stdout).toMatch(/a year revenue; headline; inferred: role/);
  expect(await entry("approve", "108")).toMatchObject({ code: 0 });
  const sigma = await deckOf("Sigma");
  expect(sigma).toMatch(/48,000 a year/);
  expect(sigma).not.toMatch(/revenue/);
});
