// The outbox's statements on a real Postgres: once by key, one lease at a time, fenced endings.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { keptBytes } from "../../src/store/letter-bytes.ts";
import { letterById, letterCounts, listLetters } from "../../src/store/letters.ts";
import {
  claimLetters,
  enqueueLetter,
  expireLeases,
  holdQueuedLetters,
  knownAddresses,
  knownDomains,
  markLetterSent,
  nextLeaseEnd,
  noteHandedOver,
  noteOutcome,
  noteSentAndHandOver,
  queueHeldLetters,
  releaseLetters,
  renewLeases,
  resendLetter,
} from "../../src/store/outbox.ts";
import { freshDatabase, type TestDatabase } from "../helpers/database.ts";
import { knownPerson, letterNamed, queueLetter } from "../helpers/letters.ts";

const NOW = new Date("2031-05-05T08:00:00Z");
const later = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);
const A = "00000000-0000-4000-8000-00000000000a";
const B = "00000000-0000-4000-8000-00000000000b";
const lease = (token: string, now = NOW) => ({ token, now, until: new Date(now.getTime() + 20_000) });

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  await database.db.deleteFrom("letter").execute();
  await database.db.deleteFrom("address").execute();
});

const stateOf = async (id: number) => (await letterById(database.db, id))?.state;

describe("enqueue", () => {
  test("the same key is taken once, whoever comes first and whatever became of it", async () => {
    const { db } = database;
    const ids = await Promise.all(
      [1, 2, 3, 4, 5].map((n) =>
        enqueueLetter(db, letterNamed("once", { messageId: `<once-${n}@lately.test>` })),
      ),
    );
    expect(ids.filter((id) => id !== null)).toHaveLength(1);
    const id = ids.find((one) => one !== null) ?? 0;
    await claimLetters(db, lease(A), 1);
    await noteOutcome(db, id, A, { state: "dead", reply: "550" }, NOW);
    expect(await enqueueLetter(db, letterNamed("once", { messageId: "<again@lately.test>" }))).toBeNull();
    expect(await enqueueLetter(db, letterNamed("other"))).not.toBeNull();
  });

  test("a transaction that is rolled back leaves no letter, and its key is free", async () => {
    const { db } = database;
    const rolledBack = db.transaction().execute(async (tx) => {
      await enqueueLetter(tx, letterNamed("undone"));
      throw new Error("the digest failed");
    });
    await expect(rolledBack).rejects.toThrow("the digest failed");
    expect(await enqueueLetter(db, letterNamed("undone"))).not.toBeNull();
  });

  test("bytes come back as they were stored", async () => {
    const raw = Buffer.from([0, 255, 13, 10, 46, 13, 10, 200]);
    const id = await queueLetter(database.db, "bytes", { raw });
    expect((await letterById(database.db, id))?.raw.equals(raw)).toBe(true);
    const long = Buffer.from("A line of a digest.\r\n".repeat(1_000));
    const kept = keptBytes(long);
    expect(kept.raw.length).toBeLessThan(1_000);
    const longId = await queueLetter(database.db, "long bytes", kept);
    expect((await letterById(database.db, longId))?.raw.equals(long)).toBe(true);
  });
});

describe("lease", () => {
  test("two callers at once never get the same letter", async () => {
    const { db } = database;
    for (let n = 0; n < 30; n++) await queueLetter(db, `n${n}`);
    const claims = await Promise.all([A, B, A, B].map((token) => claimLetters(db, lease(token), 10)));
    const ids = claims.flat().map((letter) => letter.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(30);
  });

  test("a letter that waits for its next try is not due before", async () => {
    const { db } = database;
    const id = await queueLetter(db, "waits");
    await claimLetters(db, lease(A), 1);
    await noteOutcome(db, id, A, { state: "queued", reply: "451", nextAt: later(60) }, NOW);
    expect(await claimLetters(db, lease(B, later(59)), 1)).toEqual([]);
    expect(await claimLetters(db, lease(B, later(60)), 1)).toMatchObject([{ id, attempts: 2 }]);
  });

  test("a lease that ran out before the hand-over is queued again, and its old holder may do nothing more", async () => {
    const { db } = database;
    const id = await queueLetter(db, "stalled");
    await claimLetters(db, lease(A), 1);
    expect(await expireLeases(db, later(19), 99)).toEqual([]);
    expect(await stateOf(id)).toBe("sending");
    expect(await expireLeases(db, later(20), 99)).toEqual([]);
    expect(await stateOf(id)).toBe("queued");
    expect(await noteHandedOver(db, id, lease(A, later(21)))).toBeNull();
    await claimLetters(db, lease(B, later(21)), 1);
    expect(await noteHandedOver(db, id, lease(A, later(22)))).toBeNull();
    expect(await noteOutcome(db, id, A, { state: "sent", reply: "250" }, later(22))).toBe(false);
    expect(await noteHandedOver(db, id, lease(B, later(22)))).toEqual(letterNamed("stalled").raw);
  });

  test("a lease that ran out after the hand-over is uncertain and is not claimed again", async () => {
    const { db } = database;
    const id = await queueLetter(db, "handed");
    await claimLetters(db, lease(A), 1);
    expect(await noteHandedOver(db, id, lease(A, later(5)))).toEqual(letterNamed("handed").raw);
    expect(await expireLeases(db, later(24), 99)).toEqual([]);
    expect(await expireLeases(db, later(25), 99)).toEqual([id]);
    expect(await stateOf(id)).toBe("uncertain");
    expect(await claimLetters(db, lease(B, later(90_000)), 10)).toEqual([]);
  });

  test("a sender thought lost still ends its own uncertain letter; after a resend it no longer may", async () => {
    const { db } = database;
    const late = await queueLetter(db, "late");
    const resent = await queueLetter(db, "resent");
    await claimLetters(db, lease(A), 2);
    for (const id of [late, resent]) await noteHandedOver(db, id, lease(A));
    await expireLeases(db, later(60), 99);
    await resendLetter(db, resent, later(61));
    expect(await noteOutcome(db, late, A, { state: "sent", reply: "250" }, later(62))).toBe(true);
    expect(await noteOutcome(db, resent, A, { state: "sent", reply: "250" }, later(62))).toBe(false);
    expect([await stateOf(late), await stateOf(resent)]).toEqual(["sent", "queued"]);
  });

  test("one is ended and the next handed over in one commit; each only under its own lease", async () => {
    const { db } = database;
    const [first, second] = [await queueLetter(db, "first"), await queueLetter(db, "second")];
    await claimLetters(db, lease(A), 2);
    await noteHandedOver(db, first, lease(A));
    const sent = (id: number, token: string) => ({ id, token, reply: "250", at: later(1) });
    const next = (id: number, token: string) => ({ id, lease: lease(token, later(1)) });
    expect(await noteSentAndHandOver(db, sent(first, B), next(second, B))).toEqual({
      noted: false,
      raw: null,
    });
    expect([await stateOf(first), await stateOf(second)]).toEqual(["sending", "sending"]);
    expect(await noteSentAndHandOver(db, sent(first, A), next(second, A))).toEqual({
      noted: true,
      raw: letterNamed("second").raw,
    });
    expect([await stateOf(first), await stateOf(second)]).toEqual(["sent", "sending"]);
    // What was handed over before is not handed over again.
    expect(await noteSentAndHandOver(db, sent(first, A), next(second, A))).toEqual({
      noted: false,
      raw: null,
    });
    expect(await letterById(db, first)).toMatchObject({ state: "sent", lastReply: "250", doneAt: later(1) });
  });

  test("a letter whose sender never lives to hand it over is dead in the end", async () => {
    const { db } = database;
    const id = await queueLetter(db, "killer");
    await claimLetters(db, lease(A), 1);
    await expireLeases(db, later(60), 1);
    expect(await stateOf(id)).toBe("dead");
  });

  test("renewing keeps it; the hand-over is marked once", async () => {
    const { db } = database;
    const id = await queueLetter(db, "long");
    await claimLetters(db, lease(A), 1);
    await renewLeases(db, A, later(100));
    await renewLeases(db, B, later(500));
    expect(await nextLeaseEnd(db)).toEqual(later(100));
    await expireLeases(db, later(99), 99);
    expect(await noteHandedOver(db, id, lease(A, later(99)))).toEqual(letterNamed("long").raw);
    expect(await noteHandedOver(db, id, lease(A, later(99)))).toBeNull();
  });

  test("a letter given back counts no try, one that was handed over is not given back", async () => {
    const { db } = database;
    const given = await queueLetter(db, "given");
    const handed = await queueLetter(db, "handed");
    await claimLetters(db, lease(A), 2);
    await noteHandedOver(db, handed, lease(A));
    await releaseLetters(db, [given, handed], A);
    expect([await stateOf(given), await stateOf(handed)]).toEqual(["queued", "sending"]);
    expect(await claimLetters(db, lease(B), 5)).toMatchObject([{ id: given, attempts: 1 }]);
  });
});

describe("decisions of an operator", () => {
  test("only an uncertain or held letter is marked as sent", async () => {
    const { db } = database;
    const id = await queueLetter(db, "marked");
    expect(await markLetterSent(db, id, NOW)).toBe(false);
    await claimLetters(db, lease(A), 1);
    await noteHandedOver(db, id, lease(A));
    await expireLeases(db, later(60), 99);
    expect(await markLetterSent(db, id, later(61))).toBe(true);
    expect(await markLetterSent(db, id, later(62))).toBe(false);
    const held = await queueLetter(db, "held", { state: "held" });
    expect(await markLetterSent(db, held, NOW)).toBe(true);
    expect(await queueHeldLetters(db, null, NOW)).toBe(0);
    expect(await letterById(db, id)).toMatchObject({ state: "sent", doneAt: later(61) });
  });

  test("what waits, is being sent or is sent is not sent again by hand", async () => {
    const { db } = database;
    const id = await queueLetter(db, "again");
    expect(await resendLetter(db, id, NOW)).toBe(false);
    await claimLetters(db, lease(A), 1);
    expect(await resendLetter(db, id, NOW)).toBe(false);
    await noteOutcome(db, id, A, { state: "sent", reply: "250" }, NOW);
    expect(await resendLetter(db, id, NOW)).toBe(false);
    expect(await resendLetter(db, 999_999, NOW)).toBe(false);
  });

  test("a dead letter starts afresh", async () => {
    const { db } = database;
    const id = await queueLetter(db, "dead");
    await claimLetters(db, lease(A), 1);
    await noteOutcome(db, id, A, { state: "dead", reply: "550" }, NOW);
    expect(await resendLetter(db, id, later(1))).toBe(true);
    expect(await claimLetters(db, lease(B, later(1)), 1)).toMatchObject([{ id, attempts: 1 }]);
  });
});

test("held letters: those held for 7 days stay, an operator releases all; without a server the queue is held", async () => {
  const { db } = database;
  const week = 7 * 86_400;
  const held = (name: string) => queueLetter(db, name, { state: "held" });
  const [old, young] = [await held("old"), await held("young")];
  const setAge = (id: number, createdAt: Date) =>
    db.updateTable("letter").set({ created_at: createdAt }).where("id", "=", id).execute();
  await setAge(old, later(-week));
  await setAge(young, later(-week + 1));
  expect(await queueHeldLetters(db, later(-week), NOW)).toBe(1);
  expect([await stateOf(old), await stateOf(young)]).toEqual(["held", "queued"]);
  expect(await holdQueuedLetters(db)).toBe(1);
  expect(await queueHeldLetters(db, null, NOW)).toBe(2);
});

test("counts name six states, one being sent is queued, and they add up", async () => {
  const { db } = database;
  const ids = [];
  for (const name of ["a", "b", "c", "d"]) ids.push(await queueLetter(db, name));
  await queueLetter(db, "e", { state: "held" });
  await claimLetters(db, lease(A), 3);
  await noteOutcome(db, ids[0] ?? 0, A, { state: "sent", reply: "250" }, NOW);
  await noteOutcome(db, ids[1] ?? 0, A, { state: "uncertain", reply: "lost" }, NOW);
  expect(await letterCounts(db)).toEqual({ queued: 2, sent: 1, uncertain: 1, held: 1, dead: 0, bounced: 0 });
});

test("lists are newest first, by state and person, page by page, without bytes", async () => {
  const { db } = database;
  const personId = await knownPerson(db);
  const mine = await queueLetter(db, "mine", { personId });
  const other = await queueLetter(db, "other", { state: "held" });
  expect((await listLetters(db)).map((letter) => letter.id)).toEqual([other, mine]);
  expect(await listLetters(db, { states: ["held"] })).toMatchObject([{ id: other, state: "held" }]);
  expect(await listLetters(db, { personId })).toMatchObject([{ id: mine, personId, key: "test:mine" }]);
  expect(await listLetters(db, { beforeId: other, limit: 1 })).toMatchObject([{ id: mine }]);
  expect((await listLetters(db))[0]).not.toHaveProperty("raw");
  expect(await letterById(db, 999_999)).toBeNull();
});

test("known addresses are those of people, who may have left", async () => {
  const { db } = database;
  await knownPerson(db, "Pia@Agency.test");
  await knownPerson(db, "gone@agency.test", "2031-05-05");
  await knownPerson(db, "leaving@other.test", "2031-05-06");
  const asked = ["pia@agency.test", "gone@agency.test", "leaving@other.test", "dana@client.test"];
  const known = await knownAddresses(db, asked, NOW);
  expect(new Map(known.map(({ email, hasLeft }) => [email, hasLeft]))).toEqual(
    new Map([
      ["pia@agency.test", false],
      ["gone@agency.test", true],
      ["leaving@other.test", false],
    ]),
  );
  expect((await knownDomains(db)).sort()).toEqual(["agency.test", "other.test"]);
  expect(await knownAddresses(db, [], NOW)).toEqual([]);
});
