// `lately digest` as an operator runs it: previews, sending once, wrong usage.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runCli } from "../helpers/cli.ts";
import { runHere } from "../helpers/cli-here.ts";
import { freshDatabase, type TestDatabase } from "../helpers/database.ts";
import { addClient, addEntry, addPm } from "../helpers/world.ts";

const AT = "2026-11-23T08:00:00+01:00";
let base: TestDatabase;
let dir: string;
/** `run`: in this process, unless the test is about being one. */
const lately = (args: string[], run = runHere) =>
  run(["digest", ...args], {
    env: { DATABASE_URL: base.url, SECRET_KEY: "k".repeat(44), DATA_DIR: dir, ZONE: "UTC" },
  });

beforeAll(async () => {
  base = await freshDatabase();
  dir = mkdtempSync(join(tmpdir(), "lately-digest-"));
  const pia = await addPm(base.db);
  await addPm(base.db, { email: "noor@agency.test" });
  const acme = await addClient(base.db, "Acme Foods", [pia]);
  await addEntry(base.db, { personId: pia, clientId: acme, title: "Lead routing automated", figures: [{}] });
});
afterAll(async () => {
  rmSync(dir, { recursive: true });
  await base.drop();
});

const PIA = "pia@agency.test";
const rows = async () => {
  const count = async (table: "digest" | "letter" | "digest_entry" | "shown") =>
    (
      await base.db
        .selectFrom(table)
        .select((eb) => eb.fn.countAll<number>().as("n"))
        .executeTakeFirstOrThrow()
    ).n;
  return {
    digests: await count("digest"),
    letters: await count("letter"),
    claims: await count("digest_entry"),
    shown: await count("shown"),
  };
};

describe("lately digest", () => {
  test("--preview writes page, text, mail, picture and draft deck, and changes nothing", async () => {
    const out = join(dir, "preview");
    const preview = ["--person", "Pia@agency.test", "--at", AT, "--preview", out];
    const { code, stdout, stderr } = await lately(preview, runCli);
    expect(stderr).toBe("");
    expect(code).toBe(0);
    expect(stdout).toContain("1 success with a number: €\u202f48,000 a year saved at Acme Foods");
    expect(readdirSync(out).sort()).toEqual([
      "Acme Foods 2026-06 to 2026-11.png",
      "DRAFT Acme Foods 2026-06 to 2026-11.pptx",
      "digest.eml",
      "digest.html",
      "digest.txt",
    ]);
    const html = readFileSync(join(out, "digest.html"), "utf8");
    expect(html).toContain('src="Acme%20Foods%202026-06%20to%202026-11.png"');
    expect(await base.db.selectFrom("digest").selectAll().execute()).toEqual([]);
    expect(await base.db.selectFrom("letter").selectAll().execute()).toEqual([]);
  });

  test("--all has a folder for each person who has something to read", async () => {
    const out = join(dir, "everybody");
    const { code, stdout } = await lately(["--all", "--at", AT, "--preview", out, "--json"]);
    expect(code).toBe(0);
    const lines = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.map((line) => [line.person, line.files.length])).toEqual([
      ["pia@agency.test", 5],
      ["noor@agency.test", 0],
    ]);
    expect(existsSync(join(out, "pia@agency.test", "digest.html"))).toBe(true);
  });

  test("--send puts what is due into the outbox, once", async () => {
    const first = await lately(["--all", "--at", AT, "--send", "--json"]);
    expect(JSON.parse(first.stdout)).toEqual({ composed: 1, skipped: 1, failed: 0 });
    const again = await lately(["--all", "--at", AT, "--send"]);
    expect(again.stdout).toBe("0 composed, 0 with nothing to tell, 0 failed\n");
    expect(await base.db.selectFrom("letter").select("state").execute()).toEqual([{ state: "held" }]);
  });

  test("--preview shows a window that was sent already, as it was sent", async () => {
    const out = join(dir, "again");
    const { stdout } = await lately(["--person", PIA, "--at", AT, "--preview", out, "--json"]);
    const { subject } = await base.db.selectFrom("letter").select("subject").executeTakeFirstOrThrow();
    expect(JSON.parse(stdout)).toMatchObject({ subject, window: { to: "2026-11-23T07:00:00.000Z" } });
    expect(await rows()).toEqual({ digests: 2, letters: 1, claims: 1, shown: 1 });
  });

  test("--preview shows a window of the past, and of somebody who is paused", async () => {
    const personId = await addPm(base.db, { email: "paula@agency.test", pausedUntil: "2026-12-24" });
    const client = await addClient(base.db, "Birch / Söhne: AG", [personId]);
    await addEntry(base.db, {
      personId,
      clientId: client,
      title: "Earlier",
      loggedAt: "2026-11-04T10:00:00Z",
    });
    const of = async (at: string, name: string) => {
      const args = ["--person", "paula@agency.test", "--at", at, "--preview", join(dir, name), "--json"];
      return JSON.parse((await lately(args)).stdout);
    };
    const before = await rows();
    expect(await of("2026-11-12T12:00:00Z", "past")).toMatchObject({
      subject: expect.stringContaining("1 success"),
      window: { from: "2026-11-02T07:00:00.000Z", to: "2026-11-09T07:00:00.000Z" },
    });
    // A name of a client is no path: what no file system takes is left out.
    expect(readdirSync(join(dir, "past"))).toContain("DRAFT Birch Söhne AG 2026-06 to 2026-11.pptx");
    expect(await of("2026-11-25T12:00:00Z", "quiet")).toMatchObject({
      subject: "What went well in the past week?",
    });
    expect(await of("2026-10-20T12:00:00Z", "before")).toMatchObject({
      subject: null,
      window: null,
      files: [],
    });
    expect(existsSync(join(dir, "before"))).toBe(false);
    expect(await rows()).toEqual(before);
  });

  test("--preview of somebody who gets none says how to start it, and writes nothing", async () => {
    await addPm(base.db, { email: "never@agency.test", cadence: "never" });
    const out = join(dir, "never");
    const { code, stdout, stderr } = await lately(["--person", "never@agency.test", "--preview", out]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(/^DIGEST_STOPPED: .*never@agency\.test[\s\S]*--cadence weekly/);
    expect(existsSync(out)).toBe(false);
    const everybody = await lately(["--all", "--at", AT, "--preview", join(dir, "all"), "--json"]);
    expect(everybody.code).toBe(0);
    expect(everybody.stdout).toContain('"person":"never@agency.test","subject":null');
  });

  test("--preview of somebody who has left says when, and among everybody's he is left out", async () => {
    await addPm(base.db, { email: "pat@agency.test", leftOn: "2026-11-20" });
    const preview = (...who: string[]) =>
      lately([...who, "--at", AT, "--preview", join(dir, "left"), "--json"]);
    const left = await preview("--person", "pat@agency.test");
    expect(left).toMatchObject({ code: 1, stdout: "" });
    expect(left.stderr).toMatch(/^DIGEST_STOPPED: .*pat@agency\.test left on 2026-11-20/);
    expect((await preview("--all")).stdout).not.toContain("pat@agency.test");
  });

  const wrong: [string, string[], number, RegExp][] = [
    ["nobody", ["--preview", "x"], 2, /--person EMAIL, --all/],
    ["neither preview nor send", ["--all"], 2, /--preview DIR, --send/],
    ["both", ["--all", "--send", "--preview", "x"], 2, /--preview DIR, --send/],
    ["a moment that is none", ["--all", "--send", "--at", "next Monday"], 2, /ISO 8601/],
    ["a day that is none", ["--all", "--send", "--at", "2026-02-30T08:00Z"], 2, /ISO 8601/],
    ["a stranger", ["--person", "who@else.test", "--send"], 1, /PERSON_UNKNOWN/],
  ];
  test.each(wrong)("refuses %s in words", async (_what, args, expected, told) => {
    const { code, stderr } = await lately(args);
    expect(code).toBe(expected);
    expect(stderr).toMatch(told);
  });
});
