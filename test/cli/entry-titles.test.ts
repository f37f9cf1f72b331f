// The title that a result has of its success where its own is the client's words: it goes when that success changes.
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
const DANA = "Dana Holt <dana@mail.example>";
const SAYS = "Honestly, Tom Baker hated it at first: 15 % fewer returns.";
const CLIENTS =
  "Acme Borealis Corvus Dalmore Esker Fjord Gantry Harrow Inkwell Juniper Kestrel Lantern".split(" ");
let database: TestDatabase;
let dir: string;
const env = { DATABASE_URL: "", SECRET_KEY, ZONE: "Europe/Berlin" };

/** Of each client two successes and, in the words of its mail, a result of the first. */
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), "lt-titles-"));
  database = await freshDatabase();
  env.DATABASE_URL = database.url;
  await knownPerson(database.db, PIA);
  const wins = CLIENTS.flatMap((client) => [
    noteMail(`WIN:[${client}] Packing saves 30k EUR a year`, from),
    noteMail(`WIN:[${client}] Webshop is live`, from),
  ]);
  const results = CLIENTS.map((client, at) =>
    noteMail(`ROI:[${client}]`, { ...from, body: `For: ${100 + 2 * at}\n\n${forwarded(DANA, SAYS, "")}` }),
  );
  for (const mails of [wins, results]) await fileMails(database.url, mails);
});
afterAll(async () => {
  await database.drop();
  rmSync(dir, { recursive: true, force: true });
});

/** Numbers of the next client nobody has touched. */
function untouched() {
  const at = taken++;
  const [win, other] = [String(100 + 2 * at), String(101 + 2 * at)];
  return { client: CLIENTS[at] as string, win, other, result: String(100 + 2 * CLIENTS.length + at) };
}
let taken = 0;

async function entry(...args: string[]): Promise<CliResult> {
  const done = await runHere(["entry", ...args], { env });
  expect(done).toMatchObject({ code: 0 });
  return done;
}

/** What this client reads; empty where that is nothing. */
async function read(client: string, ...more: string[]): Promise<string> {
  const out = join(dir, "told.md");
  const months = ["--from", "2026-06", "--to", "2026-11", "--client", client];
  const { code } = await runHere(["timeline", ...months, "--format", "md", "--out", out, ...more], { env });
  return code === 0 ? readFileSync(out, "utf8") : "";
}

const isApproved = async (number: string) => /approved$/m.test((await entry("show", number)).stdout);

test.each([
  ["a number in it is withdrawn", "withdraw WIN.1 --reason Wrong"],
  ["its success is withdrawn", "withdraw WIN --reason Wrong"],
  ["its success is deleted", "delete WIN"],
  ["its success is reworded", "reword WIN Yours"],
  ["its success has another title", "set title Packed WIN"],
  ["its success is hidden", "hide WIN"],
])("a title that is lent goes from the client's sight when %s", async (_what, change) => {
  const { client, win, result } = untouched();
  expect((await entry("approve", win, result)).stdout).toContain(
    `#${result}: approved as "Packing saves 30k EUR a year"`,
  );
  expect(await read(client)).toMatch(/15%\*\* Packing saves/);
  expect(await read(client)).not.toMatch(/Baker/);
  await entry(...change.replace("WIN", win).split(" "));
  expect(await isApproved(result)).toBe(false);
  expect(await read(client)).not.toMatch(/saves|15/);
});

test("another of its successes lends its title then, and in a deck of drafts at once", async () => {
  const { client, win, other, result } = untouched();
  await entry("link", other, result);
  await entry("approve", win, other, result);
  await entry("hide", win);
  for (const audience of [[], ["--drafts"]]) expect(await read(client, ...audience)).not.toMatch(/Packing/);
  expect(await read(client, "--drafts")).toMatch(/15%\*\* Webshop is live/);
  expect((await entry("approve", result)).stdout).toContain('as "Webshop is live"');
  await entry("set", "client", "-", win, other);
  expect(await read(client)).toBe("");
});

test("a title that could not be approved itself is lent to nobody", async () => {
  const { win, result } = untouched();
  await entry("withdraw", `${win}.1`, "--reason", "Wrong base year");
  const refused = await runHere(["entry", "approve", result], { env });
  expect(refused.stderr).toMatch(/has words of the client's mail as its title/);
});

test("another client's success lends no title, is no company and hides nothing", async () => {
  const one = untouched();
  const two = untouched();
  await entry("set", "client", two.client, one.result);
  const refused = await runHere(["entry", "approve", one.result], { env });
  expect(refused.stderr).toMatch(/has words of the client's mail as its title/);
  expect(await read(two.client, "--drafts")).toMatch(/15%\*\* Result/);
  await entry("reword", one.result, "Fewer returns");
  await entry("approve", one.result);
  await entry("hide", one.win);
  for (const audience of [[], ["--drafts"]])
    expect(await read(two.client, ...audience)).toMatch(/15%\*\* Fewer returns/);

  await entry("link", one.other, two.result);
  await entry("unlink", two.win, two.result);
  const alone = await runHere(["entry", "approve", two.result], { env });
  expect(alone.stderr).toMatch(/has words of the client's mail as its title/);
});

test("a new wording of a success leaves a result the words that it was given itself", async () => {
  const { client, win, result } = untouched();
  await entry("set", "title", "Packing saves 30k EUR a year", result);
  await entry("reword", win, "Your packing is new");
  expect((await entry("reword", win, "Packing is new")).stdout).toMatch(
    `#${win}, #${result}: the client reads`,
  );
  await entry("reword", result, "Fewer returns", "--text", "Since October.");
  expect((await entry("reword", win, "Packed")).stdout).toMatch(`#${win}: the client reads "Packed"`);
  await entry("approve", result);
  await entry("set", "visibility", "private", win);
  await entry("unlink", win, result);
  await entry("approve", result);
  expect(await read(client)).toMatch(/Fewer returns[\s\S]*Since October\./);
});

test("whose approval ends with a command is named with the command that clears it again", async () => {
  const { client, win, other, result } = untouched();
  const ended = (...numbers: string[]) => {
    const again = `\`lately entry approve ${numbers.join(" ")}\` clears ${numbers[1] ? "them" : "it"} again`;
    return `Approval ended: ${numbers.map((number) => `#${number}`).join(", ")}; ${again}.\n`;
  };
  const after = async (...change: string[]) => {
    await entry("approve", win, other, result);
    const { stdout } = await runHere(change, { env });
    return /Approval ended[\s\S]*/.exec(stdout)?.[0] ?? "";
  };
  expect(await after("entry", "set", "date", "2026-11-02", other)).toBe(ended(other));
  expect(await after("entry", "link", win, other)).toBe(ended(win, other));
  expect(await after("entry", "hide", win)).toBe(ended(result));
  await entry("hide", win, "--undo");
  expect(await after("entry", "reword", win, "Yours")).toBe(ended(result));
  expect(await after("entry", "feature", win)).toBe("");
  expect(await after("entry", "private", other)).toBe("");
  await entry("set", "visibility", "draft", other);
  await runHere(["client", "add", "Verdant Group"], { env });
  expect(await after("client", "merge", client, "Verdant Group")).toBe(ended(win, other, result));
  expect(await after("client", "unmerge", client)).toBe(ended(win, other, result));
});
