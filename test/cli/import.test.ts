// lately import, status, explain and replay, as an operator runs them.
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runCli } from "../helpers/cli.ts";
import { runHere } from "../helpers/cli-here.ts";
import { freshDatabase, type TestDatabase } from "../helpers/database.ts";
import { noteMail } from "../helpers/incoming.ts";

let database: TestDatabase;
let dir: string;
beforeEach(async () => {
  database = await freshDatabase();
  dir = await mkdtemp(join(tmpdir(), "lately-import-"));
});
afterEach(async () => {
  await rm(dir, { recursive: true });
  await database.drop();
});

/** `run`: in this process, unless the test is about being one. */
function lately(args: string[], env: Record<string, string> = {}, run = runHere) {
  const installation = { DATABASE_URL: database.url, SECRET_KEY: "k".repeat(40), ZONE: "Europe/Berlin" };
  return run(args, { env: { ...installation, OWNER: "Pia Moll <pia@agency.example>", ...env } });
}

async function json(args: string[], env: Record<string, string> = {}) {
  const result = await lately([...args, "--json"], env);
  return { ...result, value: JSON.parse(result.stdout || "null") };
}

const FROM_LINE = "From pia@agency.example Wed Nov 18 09:15:00 2026\n";
async function put(name: string, ...mails: Buffer[]): Promise<string> {
  const path = join(dir, name);
  const isMbox = name.endsWith(".mbox");
  await writeFile(
    path,
    Buffer.concat(mails.map((mail) => (isMbox ? Buffer.from(`${FROM_LINE}${mail}\n\n`) : mail))),
  );
  return path;
}

describe("lately import", () => {
  it("understands what it stored before it exits, and changes nothing the second time", async () => {
    await put("a.eml", noteMail("WIN:[Acme] checkout is live", { body: "Saves 20 hours a week." }));
    await put(
      "b.mbox",
      noteMail("ROI:[Acme] 12k EUR saved a year"),
      noteMail("Lunch?"),
      noteMail("Win a free phone"),
    );
    const first = await lately(["import", dir, "--json"], {}, runCli);
    expect(first).toMatchObject({ code: 0, stderr: "" });
    expect(JSON.parse(first.stdout)).toEqual({
      read: 4,
      new: 2,
      known: 0,
      looked: 2,
      messages: { received: 0, filed: 2, ignored: 0, "needs-you": 0, failed: 0 },
      unreadable: [],
    });
    const status = (await json(["status"])).value;
    expect(status).toEqual({
      messages: { received: 0, filed: 2, ignored: 0, "needs-you": 0, failed: 0 },
      looked: 0,
      entries: { win: 1, roi: 1 },
      letters: { queued: 0, sent: 0, uncertain: 0, held: 0, dead: 0, bounced: 0 },
      digests: 0,
      mailboxes: [],
    });
    const again = await lately(["import", dir]);
    expect(again.stdout).toBe("4 read: 0 new, 2 known already, 2 not ours.\n");
    expect((await json(["status"])).value).toEqual(status);
  });

  it("files for a named person what was held because nobody has its address", async () => {
    const path = await put("old.eml", noteMail("WIN: from before", { from: "pia@former.example" }));
    expect((await json(["import", path])).value.messages["needs-you"]).toBe(1);
    const settled = await lately(["import", path, "--person", "Pia@agency.example"]);
    expect(settled).toMatchObject({ code: 0, stdout: "1 read: 0 new, 1 known already, 0 not ours.\n" });
    expect((await json(["status"])).value).toMatchObject({
      messages: { filed: 1, "needs-you": 0 },
      entries: { win: 1 },
    });
  });

  it("names a path that is not there, a person nobody is, and a missing argument", async () => {
    const there = await put("there.eml", noteMail("WIN: there"));
    const missing = await lately(["import", join(dir, "missing.eml"), there]);
    expect(missing).toMatchObject({ code: 1, stderr: expect.stringContaining("FILE_UNREADABLE") });
    expect(missing.stdout).toContain("Of the new: 1 filed.");
    const nobody = await lately(["import", dir, "--person", "nobody@agency.example"]);
    expect(nobody).toMatchObject({ code: 1, stderr: expect.stringContaining("PERSON_UNKNOWN") });
    expect((await lately(["import"])).code).toBe(2);
  });

  it("records an oversize mail and does the others", async () => {
    await put("big.eml", noteMail("WIN: big", { body: "x".repeat(5000) }));
    await put("small.eml", noteMail("WIN: small"));
    const result = await json(["import", dir], { MAX_MESSAGE_BYTES: "3000" });
    expect(result.value.messages).toMatchObject({ filed: 1, "needs-you": 1 });
  });

  it("reads a Maildir", async () => {
    for (const folder of ["cur", "new", "tmp"]) await mkdir(join(dir, folder));
    await put("cur/1763457300.M1.host:2,S", noteMail("WIN: seen"));
    await put("new/1763457301.M2.host", noteMail("WIN: unseen"));
    expect((await json(["import", dir])).value).toMatchObject({ read: 2, new: 2, messages: { filed: 2 } });
  });
});

describe("lately status", () => {
  it("in words holds the same counts, which add up", async () => {
    await put("a.eml", noteMail("WIN: one"));
    await put("b.eml", noteMail("Nothing of ours"));
    await lately(["import", dir]);
    const { stdout, code } = await lately(["status"]);
    expect(code).toBe(0);
    expect(stdout).toContain("messages   2: 0 received, 1 filed, 1 ignored, 0 needs-you, 0 failed");
    expect(stdout).toContain("entries    1: 1 win, 0 roi");
  });
});

describe("lately explain", () => {
  it("tells the life of one mail by its Message-ID, with or without brackets, and by its id", async () => {
    const path = await put(
      "a.eml",
      noteMail("WIN:[Acme] checkout is live", { messageId: "<life@agency.example>" }),
    );
    await lately(["import", path]);
    for (const name of ["<life@agency.example>", "life@agency.example", "1"]) {
      const { code, stdout } = await lately(["explain", name]);
      expect(code).toBe(0);
      expect(stdout).toContain("message   1 <life@agency.example>");
      expect(stdout).toContain("from      pia@agency.example (Pia Moll)");
      expect(stdout).toMatch(/received {2}\S+ by file, back-filled/);
      expect(stdout).toMatch(/state {5}filed at \S+, 1 try: Filed as a note\. \(note\)/);
      expect(stdout).toContain("entry     #100 win for Acme: checkout is live");
    }
    const { value } = await json(["explain", "1"]);
    expect(value).toMatchObject({
      state: "filed",
      entries: [{ number: 100, client: "Acme" }],
      letters: [],
      seen: [],
    });
  });

  it("tells both mails under one Message-ID, and which copies which", async () => {
    const messageId = "<copy@agency.example>";
    await put("a.eml", noteMail("WIN: x", { messageId, body: "It is live." }));
    await put("b.eml", noteMail("WIN: x", { messageId, body: "It is live.\n\nfooter" }));
    await lately(["import", dir]);
    const { stdout } = await lately(["explain", messageId]);
    expect(stdout.match(/^message /gm)).toHaveLength(2);
    expect(stdout).toContain("It is a copy of message 1.");
  });

  it("says that there is no such message", async () => {
    const result = await lately(["explain", "<nowhere@x.example>"]);
    expect(result).toMatchObject({ code: 1, stderr: expect.stringContaining("MESSAGE_UNKNOWN") });
  });
});

describe("lately replay", () => {
  it("runs mail again after a fix, keeps entry numbers, and counts what came of it", async () => {
    await put("a.eml", noteMail("WIN: one"));
    await put("b.eml", noteMail("ERFOLG: zwei", { messageId: "<b@agency.example>" }));
    await lately(["import", dir]);
    const fixed = { CODES: "WIN,ROI,ERFOLG=WIN" };
    expect((await lately(["replay", "1", "<b@agency.example>"], fixed)).stdout).toBe(
      "2 run again: 2 filed.\n",
    );
    const again = await json(["replay", "1", "2"], fixed);
    expect(again.value).toEqual({
      replayed: 2,
      notKept: [],
      messages: { received: 0, filed: 2, ignored: 0, "needs-you": 0, failed: 0 },
    });
    const entries = await database.db
      .selectFrom("entry")
      .select(["message_id", "title"])
      .orderBy("number")
      .execute();
    expect(entries).toEqual([
      { message_id: 1, title: "one" },
      { message_id: 2, title: "zwei" },
    ]);
  });

  it("of what failed runs all of it, and of what is not kept says so", async () => {
    await put("a.eml", noteMail("WIN: one"));
    await lately(["import", dir]);
    await database.db.updateTable("message").set({ state: "failed", reason_code: "gave-up" }).execute();
    expect((await lately(["replay", "--failed"])).stdout).toBe("1 run again: 1 filed.\n");
    await database.db.updateTable("raw").set({ bytes: null, purged_at: new Date() }).execute();
    const purged = await lately(["replay", "1"]);
    expect(purged).toMatchObject({ code: 1, stderr: expect.stringContaining("MESSAGE_NOT_KEPT") });
    expect((await json(["status"])).value.messages.filed).toBe(1);
  });

  it("wants either messages or --failed, and messages that are there", async () => {
    expect((await lately(["replay"])).code).toBe(2);
    expect((await lately(["replay", "1", "--failed"])).code).toBe(2);
    expect((await lately(["replay", "77"])).stderr).toContain("MESSAGE_UNKNOWN");
  });
});
