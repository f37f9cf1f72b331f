import { simpleParser } from "mailparser";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { composeDueDigests, type DigestDeps, previewDigest } from "../../src/app/digest.ts";
import { createRenderer } from "../../src/letters/template.ts";
import { createLog } from "../../src/log.ts";
import { personById } from "../../src/store/people.ts";
import { freshDatabase, type TestDatabase } from "../helpers/database.ts";
import { addClient, addEntry, addPm, linkResult, testConfig } from "../helpers/world.ts";

const MONDAY = "2026-11-23T07:00:00Z"; // 08:00 in Berlin
const render = createRenderer(null);
let base: TestDatabase;

beforeEach(async () => {
  base = await freshDatabase();
});
afterEach(() => base.drop());

/** Paints nothing: what the pictures show is proved with the timeline. */
function depsAt(now: string, change: Partial<DigestDeps> = {}): DigestDeps {
  const log = createLog("silent");
  return {
    db: base.db,
    log,
    config: testConfig(),
    render,
    clock: () => new Date(now),
    paint: async () => null,
    ...change,
  };
}

const digests = () => base.db.selectFrom("digest").selectAll().orderBy("id").execute();
const claims = () => base.db.selectFrom("digest_entry").selectAll().orderBy("entry_id").execute();
const letters = () => base.db.selectFrom("letter").selectAll().orderBy("id").execute();
const readLetter = async (at = 0) => simpleParser((await letters())[at]!.raw as Buffer);

/** A window ending on Monday 16 November, so that the next one is the week after it. */
async function lastWindow(personId: number, to = "2026-11-16T07:00:00Z") {
  const window = { window_from: "2026-11-02T12:00:00Z", window_to: to, due_at: to };
  await base.db
    .insertInto("digest")
    .values({ person_id: personId, ...window, state: "skipped" })
    .execute();
}

describe("composing what is due", () => {
  test("makes one digest of the week with its claims and its held letter", async () => {
    const pia = await addPm(base.db);
    await lastWindow(pia);
    const acme = await addClient(base.db, "Acme Foods", [pia]);
    const win = await addEntry(base.db, { personId: pia, clientId: acme, title: "Lead routing automated" });
    const roi = await addEntry(base.db, {
      personId: pia,
      clientId: acme,
      kind: "roi",
      title: "48k a year",
      figures: [{}],
    });
    await linkResult(base.db, win.id, roi.id);
    expect(await composeDueDigests(depsAt(MONDAY))).toEqual({ composed: 1, skipped: 0, failed: 0 });
    const [, digest] = await digests();
    expect(digest).toMatchObject({ person_id: pia, state: "composed", late: false });
    expect(digest?.window_from).toEqual(new Date("2026-11-16T07:00:00Z"));
    expect(digest?.window_to).toEqual(new Date(MONDAY));
    expect((await claims()).map((claim) => claim.section)).toEqual(["new", "new"]);
    const [letter] = await letters();
    expect(letter).toMatchObject({
      key: `digest:${digest?.id}`,
      kind: "digest",
      state: "held",
      person_id: pia,
    });
    expect(digest?.letter_id).toBe(letter?.id);
    expect(letter?.subject).toBe("1 success with a number: €\u202f48,000 a year saved at Acme Foods");
    const shown = await base.db
      .selectFrom("shown")
      .select(["entry_id", "figure_ordinal"])
      .orderBy("entry_id")
      .execute();
    expect(shown).toEqual([
      { entry_id: win.id, figure_ordinal: null },
      { entry_id: roi.id, figure_ordinal: 1 },
    ]);
  });

  test("is queued when there is an SMTP server", async () => {
    const pia = await addPm(base.db);
    await addEntry(base.db, { personId: pia });
    await composeDueDigests(depsAt(MONDAY, { config: testConfig({ SMTP_URL: "smtp://127.0.0.1:1" }) }));
    expect((await letters()).map((letter) => letter.state)).toEqual(["queued"]);
  });

  test("happens once, however often it is asked", async () => {
    const pia = await addPm(base.db);
    await addEntry(base.db, { personId: pia });
    await composeDueDigests(depsAt(MONDAY));
    expect(await composeDueDigests(depsAt(MONDAY))).toEqual({ composed: 0, skipped: 0, failed: 0 });
    expect(await letters()).toHaveLength(1);
  });

  test("by two composers at once makes one digest; the loser does nothing", async () => {
    const pia = await addPm(base.db);
    await addEntry(base.db, { personId: pia });
    let waiting = 0;
    let go = () => {};
    const both = new Promise<void>((resolve) => {
      go = resolve;
    });
    // Whoever composes waits until the other has run into it: the winner holds its transaction open meanwhile.
    const slow: DigestDeps["render"] = async (name, view) => {
      waiting += 1;
      await both;
      return render(name, view);
    };
    const first = composeDueDigests(depsAt(MONDAY, { render: slow }));
    const deadline = Date.now() + 10_000;
    while (waiting === 0 && Date.now() < deadline) await new Promise((resolve) => setImmediate(resolve));
    expect(await composeDueDigests(depsAt(MONDAY))).toEqual({ composed: 0, skipped: 0, failed: 0 });
    go();
    expect(await first).toEqual({ composed: 1, skipped: 0, failed: 0 });
    expect(await digests()).toHaveLength(1);
    expect(await letters()).toHaveLength(1);
  });

  test("by many composers at once makes one digest a person", async () => {
    const ids = [];
    for (const name of ["a", "b", "c"]) ids.push(await addPm(base.db, { email: `${name}@agency.test` }));
    for (const personId of ids) await addEntry(base.db, { personId });
    const runs = await Promise.all([1, 2, 3, 4].map(() => composeDueDigests(depsAt(MONDAY))));
    expect(runs.reduce((sum, run) => sum + run.composed, 0)).toBe(3);
    expect(runs.reduce((sum, run) => sum + run.failed, 0)).toBe(0);
    expect(await letters()).toHaveLength(3);
  });

  test("puts an entry whose transaction commits meanwhile into exactly one digest", async () => {
    const pia = await addPm(base.db);
    const early = await addEntry(base.db, { personId: pia, title: "Committed before" });
    // Written before the cut, by its own clock too, and committed while the digest is being composed.
    const connection = await base.db.startTransaction().execute();
    const late = await addEntry(connection, { personId: pia, title: "Committed during" });
    let isCommitted = false;
    const during: DigestDeps["render"] = async (name, view) => {
      if (!isCommitted) await connection.commit().execute();
      isCommitted = true;
      return render(name, view);
    };
    await composeDueDigests(depsAt(MONDAY, { render: during }));
    expect((await claims()).map((claim) => claim.entry_id)).toEqual([early.id]);
    await composeDueDigests(depsAt("2026-11-30T07:00:00Z"));
    const all = await claims();
    expect(all.map((claim) => [claim.entry_id, claim.section])).toEqual([
      [early.id, "no-client"],
      [late.id, "no-client"],
    ]);
    expect(new Set(all.map((claim) => claim.digest_id)).size).toBe(2);
    expect((await readLetter(0)).text).not.toContain("Committed during");
    expect((await readLetter(1)).text).toContain("Committed during");
    expect((await readLetter(1)).text).not.toContain("Committed before");
  });

  test("that breaks half-way leaves nothing and stays due", async () => {
    const pia = await addPm(base.db);
    const noor = await addPm(base.db, { email: "noor@agency.test" });
    await addEntry(base.db, { personId: pia, title: "Poison" });
    await addEntry(base.db, { personId: noor });
    const breaking: DigestDeps["render"] = async (name, view) => {
      if (JSON.stringify(view).includes("Poison")) throw new Error("the process dies here");
      return render(name, view);
    };
    expect(await composeDueDigests(depsAt(MONDAY, { render: breaking }))).toEqual({
      composed: 1,
      skipped: 0,
      failed: 1,
    });
    expect((await digests()).map((digest) => digest.person_id)).toEqual([noor]);
    expect((await claims()).map((claim) => claim.person_id)).toEqual([noor]);
    expect(await composeDueDigests(depsAt(MONDAY))).toEqual({ composed: 1, skipped: 0, failed: 0 });
    expect(await letters()).toHaveLength(2);
  });

  test("skips an empty week as a row of its own, and the windows touch", async () => {
    const pia = await addPm(base.db);
    for (const now of ["2026-11-09T07:00:00Z", "2026-11-16T07:00:00Z", MONDAY])
      await composeDueDigests(depsAt(now));
    const rows = await digests();
    expect(rows.map((row) => row.state)).toEqual(["skipped", "skipped", "skipped"]);
    expect(rows[1]?.window_from).toEqual(rows[0]?.window_to);
    expect(rows[2]?.window_from).toEqual(rows[1]?.window_to);
    expect(await letters()).toEqual([]);
    expect(rows[0]?.person_id).toBe(pia);
  });

  test("after downtime is one merged digest that says it is late", async () => {
    const pia = await addPm(base.db);
    await lastWindow(pia, "2026-11-09T07:00:00Z");
    await addEntry(base.db, { personId: pia, loggedAt: "2026-11-10T10:00:00Z" });
    await addEntry(base.db, { personId: pia, loggedAt: "2026-11-18T10:00:00Z" });
    expect((await composeDueDigests(depsAt("2026-11-25T12:00:00Z"))).composed).toBe(1);
    expect((await digests())[1]).toMatchObject({ late: true, window_to: new Date(MONDAY) });
    expect((await readLetter()).text).toContain("This digest is late.");
    expect(await claims()).toHaveLength(2);
  });

  test("leaves out who paused, left, or has no digests", async () => {
    await addPm(base.db, { email: "a@agency.test", pausedUntil: "2026-12-01" });
    await addPm(base.db, { email: "b@agency.test", leftOn: "2026-11-01" });
    await addPm(base.db, { email: "c@agency.test", cadence: "never" });
    expect(await composeDueDigests(depsAt(MONDAY))).toEqual({ composed: 0, skipped: 0, failed: 0 });
    expect(await digests()).toEqual([]);
  });

  test("holds the entries of the person's clients whoever logged them, and nobody else's", async () => {
    const pia = await addPm(base.db);
    const noor = await addPm(base.db, { email: "noor@agency.test", name: "Noor Haddad" });
    const shared = await addClient(base.db, "Acme Foods", [pia, noor]);
    const foreign = await addClient(base.db, "Birch & Sons", [noor]);
    const ours = await addEntry(base.db, { personId: noor, clientId: shared, title: "Shared" });
    await addEntry(base.db, { personId: noor, clientId: foreign, title: "Foreign" });
    await addEntry(base.db, { personId: noor, title: "Loose" });
    await addEntry(base.db, { personId: pia, clientId: foreign, title: "Logged for a client of others" });
    await composeDueDigests(depsAt(MONDAY));
    expect(
      (await claims()).filter((claim) => claim.person_id === pia).map((claim) => claim.entry_id),
    ).toEqual([ours.id]);
    expect((await claims()).filter((claim) => claim.person_id === noor)).toHaveLength(4);
    expect((await readLetter()).text).toContain("by Noor Haddad");
  });

  test("keeps a private success and its result out of subject, totals and preview text", async () => {
    const pia = await addPm(base.db);
    const acme = await addClient(base.db, "Acme Foods", [pia]);
    const secret = await addEntry(base.db, {
      personId: pia,
      clientId: acme,
      title: "Quiet rescue",
      visibility: "private",
    });
    const result = await addEntry(base.db, {
      personId: pia,
      clientId: acme,
      kind: "roi",
      title: "Rescue paid",
      figures: [{ amount: 77777 }],
    });
    await linkResult(base.db, secret.id, result.id);
    await composeDueDigests(depsAt(MONDAY));
    const letter = await readLetter();
    expect(letter.subject).toBe("Your notes");
    const [before, inside] = letter.text!.split("PRIVATE");
    expect(before).not.toMatch(/rescue|77,777/i);
    expect(inside).toContain("Quiet rescue");
    expect(inside).toContain("77,777");
    const html = String(letter.html);
    expect(html.indexOf("Quiet rescue")).toBeGreaterThan(html.indexOf("In no total, picture or attachment."));
  });

  test("sorts what came late: logged before the window, or back-filled", async () => {
    const pia = await addPm(base.db);
    await lastWindow(pia);
    const acme = await addClient(base.db, "Acme Foods", [pia]);
    const entry = { personId: pia, clientId: acme };
    await addEntry(base.db, { ...entry, loggedAt: "2026-10-01T10:00:00Z" });
    await addEntry(base.db, {
      ...entry,
      loggedAt: "2026-06-01T10:00:00Z",
      backfilled: true,
      title: "Ancient",
    });
    await addEntry(base.db, { ...entry, loggedAt: "2026-11-16T07:00:00Z", title: "On the edge" });
    await addEntry(base.db, { ...entry, loggedAt: MONDAY, title: "Next week's" });
    await composeDueDigests(depsAt(MONDAY));
    expect((await claims()).map((claim) => claim.section)).toEqual(["also-found", "back-filled", "new"]);
    const { subject, text } = await readLetter();
    expect(subject).toBe("1 success");
    expect(text).toContain("1 note of earlier months filed");
    expect(text).not.toContain("Ancient");
    expect(text).not.toContain("Next week's");
  });

  test("tells what needs the PM, the ledger, who went quiet and which letter is uncertain", async () => {
    const pia = await addPm(base.db);
    await lastWindow(pia);
    const quiet = await addClient(base.db, "Cobalt Marine", [pia]);
    const old = await addEntry(base.db, { personId: pia, clientId: quiet, loggedAt: "2026-10-21T10:00:00Z" });
    await base.db
      .insertInto("digest_entry")
      .values({ entry_id: old.id, person_id: pia, digest_id: 1, section: "new" })
      .execute();
    const message = { source: "inlet", received_at: "2026-11-18T10:00:00Z", size: 1, person_id: pia };
    for (const [at, state] of ["filed", "filed", "ignored", "needs-you"].entries()) {
      const values = {
        ...message,
        state,
        dedupe_sha256: Buffer.alloc(32, at),
        subject: "WIN:[]",
        reason_code: "empty-note",
      };
      await base.db.insertInto("message").values(values).execute();
    }
    await base.db
      .insertInto("letter")
      .values({
        key: "x",
        kind: "digest",
        person_id: pia,
        to_email: "pia@agency.test",
        subject: "3 successes",
        message_id: "<x@y>",
        raw: Buffer.from("x"),
        state: "uncertain",
      })
      .execute();
    await composeDueDigests(depsAt(MONDAY));
    const { text } = await readLetter(1);
    expect(text).toContain("1 note needs you");
    expect(text).toContain("WIN:[]");
    expect(text).toContain("4 notes: 2 filed, 1 ignored, 1 needs you.");
    expect(text).toContain("Cobalt Marine: no success since 21 October");
    expect(text).toContain("“3 successes” of");
  });
});

describe("the letter", () => {
  test("holds the picture inline and a draft deck for each of the three clients with most news", async () => {
    const pia = await addPm(base.db);
    const asked: string[] = [];
    const paint: DigestDeps["paint"] = async (_tx, request) => {
      asked.push(`${request.format} ${request.clientId} ${request.audience} ${request.from} ${request.to}`);
      return { bytes: Buffer.from(`painted ${request.clientId}`), entries: 1, leftOut: [] };
    };
    const ids: number[] = [];
    for (const [at, name] of ["Acme", "Birch", "Cobalt", "Delta / One"].entries()) {
      const id = await addClient(base.db, name, [pia]);
      ids.push(id);
      for (let n = 0; n < at + 1; n++) await addEntry(base.db, { personId: pia, clientId: id });
    }
    await composeDueDigests(depsAt(MONDAY, { paint }));
    const [acme, birch, cobalt, delta] = ids;
    expect(acme).toBeDefined();
    expect(asked).toEqual([
      `png ${delta} pm 2026-06 2026-11`,
      `pptx ${delta} drafts 2026-06 2026-11`,
      `pptx ${cobalt} drafts 2026-06 2026-11`,
      `pptx ${birch} drafts 2026-06 2026-11`,
    ]);
    const letter = await readLetter();
    expect(letter.attachments.map((file) => [file.filename, file.contentDisposition])).toEqual([
      ["Delta One 2026-06 to 2026-11.png", "inline"],
      ["DRAFT Delta One 2026-06 to 2026-11.pptx", "attachment"],
      ["DRAFT Cobalt 2026-06 to 2026-11.pptx", "attachment"],
      ["DRAFT Birch 2026-06 to 2026-11.pptx", "attachment"],
    ]);
    expect(letter.attachments[0]?.cid).toBe("timeline@lately");
  });

  test("goes out without its picture when a painter breaks", async () => {
    const pia = await addPm(base.db);
    const acme = await addClient(base.db, "Acme", [pia]);
    await addEntry(base.db, { personId: pia, clientId: acme });
    const paint = async () => {
      throw new Error("no font");
    };
    expect((await composeDueDigests(depsAt(MONDAY, { paint }))).composed).toBe(1);
    expect((await readLetter()).attachments).toEqual([]);
  });

  test("holds no link without a public https address, and one with it", async () => {
    const pia = await addPm(base.db);
    await addPm(base.db, { email: "olga@agency.test", name: "Olga Berg", role: "admin", cadence: "never" });
    await addEntry(base.db, { personId: pia });
    await composeDueDigests(depsAt(MONDAY));
    const plain = await readLetter();
    expect(String(plain.html)).not.toMatch(/href=/);
    expect(plain.text).not.toMatch(/https?:/);
    expect(plain.text).toContain("Olga Berg (olga@agency.test)");
    expect(plain.replyTo?.text).toContain("olga@agency.test");
    await addEntry(base.db, { personId: pia, loggedAt: "2026-11-24T10:00:00Z" });
    const config = testConfig({ APP_URL: "https://lately.agency.example" });
    await composeDueDigests(depsAt("2026-11-30T07:00:00Z", { config }));
    expect(String((await readLetter(1)).html)).toContain('href="https://lately.agency.example"');
  });
});

describe("a preview", () => {
  test("shows the window last closed, claimed or not, and changes nothing", async () => {
    const pia = await addPm(base.db);
    const acme = await addClient(base.db, "Acme Foods", [pia]);
    await addEntry(base.db, { personId: pia, clientId: acme, title: "Of the week", figures: [{}] });
    await addEntry(base.db, {
      personId: pia,
      clientId: acme,
      title: "Of the week before",
      loggedAt: "2026-11-10T10:00:00Z",
    });
    const person = (await personById(base.db, pia)) as Parameters<typeof previewDigest>[1];
    const at = new Date("2026-11-25T12:00:00Z");
    const before = await previewDigest(depsAt(at.toISOString()), person, at);
    expect(before?.subject).toContain("1 success with a number");
    expect(before?.text).toContain("Of the week");
    expect(before?.text).not.toContain("Of the week before");
    expect([await digests(), await claims(), await letters()]).toEqual([[], [], []]);
    await composeDueDigests(depsAt("2026-11-16T07:00:00Z"));
    await composeDueDigests(depsAt(MONDAY));
    const after = await previewDigest(depsAt(at.toISOString()), person, at);
    expect(after?.text).toBe(before?.text);
    expect(await digests()).toHaveLength(2);
    const earlier = new Date("2026-11-20T12:00:00Z");
    expect((await previewDigest(depsAt(MONDAY), person, earlier))?.text).toContain("Of the week before");
  });

  test("of an empty week, or of somebody without digests, is nothing", async () => {
    const pia = await addPm(base.db);
    const never = await addPm(base.db, { email: "c@agency.test", cadence: "never" });
    for (const id of [pia, never]) {
      const person = (await personById(base.db, id)) as Parameters<typeof previewDigest>[1];
      expect(await previewDigest(depsAt(MONDAY), person, new Date(MONDAY))).toBeNull();
    }
  });
});
