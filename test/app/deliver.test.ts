// Letters to a real SMTP server: what goes wrong on the way, and that nothing is ever sent twice.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { deliverWaiting, HELD_TOO_LONG_MS } from "../../src/app/deliver.ts";
import type { DeliverDeps } from "../../src/app/deliver-outcome.ts";
import { MAX_ATTEMPTS } from "../../src/core/delivery/outcome.ts";
import { createLog } from "../../src/log.ts";
import { smtpSender } from "../../src/outbox/smtp.ts";
import { letterById, letterCounts } from "../../src/store/letters.ts";
import { resendLetter } from "../../src/store/outbox.ts";
import { freshDatabase, type TestDatabase } from "../helpers/database.ts";
import { eventually } from "../helpers/eventually.ts";
import { knownPerson, PM_EMAIL, queueLetter } from "../helpers/letters.ts";
import { cutOff } from "../helpers/outage.ts";
import { type Receiver, startReceiver } from "../helpers/smtp.ts";

const FROM = "lately@agency.test";
const DAY_MS = 86_400_000;
let database: TestDatabase;
let receiver: Receiver;
/** Moved by the tests; retries and leases go by it. */
let now: Date;

beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  receiver = await startReceiver();
  await database.db.deleteFrom("letter").execute();
  await database.db.deleteFrom("person").execute();
  await knownPerson(database.db);
  // Letters are created at the database's clock: one minute ahead of it, everything queued is due.
  now = new Date(Date.now() + 60_000);
});
afterEach(() => receiver.stop());

function deps(change: Partial<DeliverDeps> = {}): DeliverDeps {
  return {
    db: database.db,
    log: createLog("silent"),
    clock: () => now,
    random: () => 0.5,
    openSender: smtpSender(receiver.server, FROM),
    agencyDomains: [],
    ...change,
  };
}

const round = (change: Partial<DeliverDeps> = {}) => deliverWaiting(deps(change));
const wait = (ms: number) => {
  now = new Date(now.getTime() + ms);
};
const stateOf = async (id: number) => (await letterById(database.db, id))?.state;
const subjects = () => receiver.received.map((letter) => /^Subject: Letter (.*)\r$/m.exec(letter.raw)?.[1]);

test("what waits is sent once, and the answer is kept", async () => {
  const id = await queueLetter(database.db, "a");
  expect(await round()).toEqual({ sent: 1, retried: 0, dead: 0, uncertain: 0, held: 0, unreachable: null });
  expect(await round()).toMatchObject({ sent: 0 });
  expect(receiver.received).toMatchObject([{ from: FROM, to: [PM_EMAIL] }]);
  expect(await letterById(database.db, id)).toMatchObject({ state: "sent", attempts: 1, doneAt: now });
  expect((await letterById(database.db, id))?.lastReply).toMatch(/^250 /);
});

test("a batch goes over one connection", async () => {
  for (let n = 0; n < 25; n++) await queueLetter(database.db, `n${n}`);
  expect(await round()).toMatchObject({ sent: 25 });
  expect(receiver.connections()).toBe(1);
  expect(new Set(subjects()).size).toBe(25);
});

test("many go over several connections, each once; one more than the server takes costs no letter a try", async () => {
  for (let n = 0; n < 70; n++) await queueLetter(database.db, `n${n}`);
  expect(await round()).toMatchObject({ sent: 70, retried: 0 });
  expect(receiver.connections()).toBeGreaterThan(1);
  expect(new Set(subjects()).size).toBe(70);
  for (let n = 0; n < 70; n++) await queueLetter(database.db, `m${n}`);
  let opened = 0;
  const onlyOne = () => {
    const sender = smtpSender(receiver.server, FROM)();
    opened += 1;
    const refusal = { met: "not-connected", reply: "421 too many connections" } as const;
    return opened === 1 ? sender : { ...sender, connect: async () => refusal };
  };
  expect(await round({ openSender: onlyOne })).toMatchObject({ sent: 70, retried: 0, unreachable: null });
  expect(opened).toBeGreaterThan(1);
});

test("a server that is down: letters wait longer each time and arrive once when it is back", async () => {
  const id = await queueLetter(database.db, "a");
  await queueLetter(database.db, "b");
  await receiver.down();
  const first = await round();
  expect(first).toMatchObject({ sent: 0, retried: 2 });
  expect(first.unreachable).toContain("ECONNREFUSED");
  wait(4_000);
  expect(await round()).toMatchObject({ retried: 0, unreachable: null });
  wait(1_000);
  expect(await round()).toMatchObject({ retried: 2 });
  await receiver.up();
  wait(9_000);
  expect(await round()).toMatchObject({ sent: 0 });
  wait(1_000);
  expect(await round()).toMatchObject({ sent: 2 });
  expect(subjects().sort()).toEqual(["a", "b"]);
  expect(await letterById(database.db, id)).toMatchObject({ state: "sent", attempts: 3 });
});

test("a 4xx is tried again and arrives once; the letters behind it do not wait", async () => {
  await queueLetter(database.db, "a");
  await queueLetter(database.db, "b");
  receiver.faults.push({ at: "rcpt", code: 450 });
  expect(await round()).toMatchObject({ sent: 1, retried: 1 });
  expect(subjects()).toEqual(["b"]);
  receiver.faults.push({ at: "data", code: 451 });
  wait(5_000);
  expect(await round()).toMatchObject({ retried: 1 });
  wait(10_000);
  expect(await round()).toMatchObject({ sent: 1 });
  expect(subjects()).toEqual(["b", "a"]);
});

test.each(["mail", "rcpt", "data"] as const)("a 5xx at %s ends the letter with the reply", async (at) => {
  const id = await queueLetter(database.db, "a");
  receiver.faults.push({ at, code: 550 });
  expect(await round()).toMatchObject({ dead: 1, unreachable: null });
  expect(await letterById(database.db, id)).toMatchObject({ state: "dead", doneAt: now });
  expect((await letterById(database.db, id))?.lastReply).toContain("550");
  wait(30 * DAY_MS);
  expect(await round()).toMatchObject({ sent: 0, retried: 0 });
  expect(receiver.received).toEqual([]);
});

test("a line that drops before the content: sent on the next try, once", async () => {
  await queueLetter(database.db, "a");
  receiver.faults.push({ at: "before-content", drop: true });
  expect(await round()).toMatchObject({ retried: 1 });
  wait(5_000);
  expect(await round()).toMatchObject({ sent: 1 });
  expect(subjects()).toEqual(["a"]);
});

test("a line that drops after DATA: uncertain, never sent again by itself, only by an operator", async () => {
  const id = await queueLetter(database.db, "a");
  await queueLetter(database.db, "b");
  receiver.faults.push({ at: "after-data", drop: true });
  expect(await round()).toMatchObject({ uncertain: 1, sent: 1 });
  expect(await stateOf(id)).toBe("uncertain");
  for (let n = 0; n < 10; n++) {
    wait(DAY_MS);
    expect(await round()).toMatchObject({ sent: 0, retried: 0, uncertain: 0 });
  }
  expect(subjects()).toEqual(["a", "b"]);
  await resendLetter(database.db, id, now);
  expect(await round()).toMatchObject({ sent: 1 });
  expect(subjects()).toEqual(["a", "b", "a"]);
});

test("the last of the tries ends the letter and tells so", async () => {
  const id = await queueLetter(database.db, "a");
  const attempts = MAX_ATTEMPTS - 2;
  await database.db.updateTable("letter").set({ attempts }).where("id", "=", id).execute();
  receiver.always = { at: "rcpt", code: 451 };
  expect(await round()).toMatchObject({ retried: 1 });
  wait(5_000_000);
  expect(await round()).toMatchObject({ dead: 1 });
  expect((await letterById(database.db, id))?.lastReply).toMatch(/^Given up after 57 tries\..*451/);
});

test("an address of nobody known is refused at the last moment, with the reason; the others go", async () => {
  const outside = await queueLetter(database.db, "client", { toEmail: "dana@client.test" });
  const left = await queueLetter(database.db, "left", { toEmail: "gone@other.test" });
  await knownPerson(database.db, "gone@other.test", "2020-01-31");
  const otto = await queueLetter(database.db, "otto", { toEmail: "Otto@agency.test" });
  await knownPerson(database.db, "otto@agency.test", "2020-01-31");
  const inside = await queueLetter(database.db, "colleague", { toEmail: "new@agency.test" });
  expect(await round({ agencyDomains: ["agency.test"] })).toMatchObject({ dead: 3, sent: 1 });
  expect([await stateOf(outside), await stateOf(left), await stateOf(inside)]).toEqual([
    "dead",
    "dead",
    "sent",
  ]);
  expect((await letterById(database.db, outside))?.lastReply).toContain("nobody known");
  expect((await letterById(database.db, otto))?.lastReply).toContain("somebody who has left");
  expect(receiver.received.flatMap((letter) => letter.to)).toEqual(["new@agency.test"]);
});

test("two deliverers at once send each of 200 letters once", async () => {
  for (let n = 0; n < 200; n++) await queueLetter(database.db, `n${n}`);
  const [one, other] = await Promise.all([round(), round()]);
  expect(one.sent + other.sent).toBe(200);
  expect(Math.min(one.sent, other.sent)).toBeGreaterThan(0);
  expect(receiver.received).toHaveLength(200);
  expect(new Set(subjects()).size).toBe(200);
});

test("a deliverer whose lease was taken over before the hand-over does not send", async () => {
  const id = await queueLetter(database.db, "a");
  const stalled = round({
    onStep: async (step) => {
      if (step !== "connected") return;
      wait(21_000);
      expect(await round()).toMatchObject({ sent: 1 });
    },
  });
  expect(await stalled).toMatchObject({ sent: 0, retried: 0, uncertain: 0 });
  expect(subjects()).toEqual(["a"]);
  expect(await letterById(database.db, id)).toMatchObject({ state: "sent", attempts: 2 });
});

test("a deliverer that stalls after the hand-over: uncertain to others, sent once it knows", async () => {
  const id = await queueLetter(database.db, "a");
  await round({
    onStep: async (step) => {
      if (step !== "sent") return;
      wait(21_000);
      expect(await round()).toMatchObject({ uncertain: 1, sent: 0 });
    },
  });
  expect(await stateOf(id)).toBe("sent");
  expect(subjects()).toEqual(["a"]);
});

test("the database away when the answer comes: it is recorded when it is back", async () => {
  const id = await queueLetter(database.db, "a");
  const result = await round({
    onStep: async (step) => {
      if (step !== "sent") return;
      const restore = await cutOff(database);
      setTimeout(restore, 300);
    },
  });
  expect(result).toMatchObject({ sent: 1 });
  expect(await stateOf(id)).toBe("sent");
  expect(subjects()).toEqual(["a"]);
});

describe("held letters", () => {
  test("without a server what is queued is held; it goes out once there is one", async () => {
    await queueLetter(database.db, "a");
    await queueLetter(database.db, "b", { state: "held" });
    expect(await round({ openSender: null })).toMatchObject({ held: 1, sent: 0 });
    expect(await letterCounts(database.db)).toMatchObject({ held: 2, queued: 0 });
    expect(await round()).toMatchObject({ sent: 2 });
  });

  test("held for 7 days: stays held when a server first appears", async () => {
    const id = await queueLetter(database.db, "old", { state: "held" });
    const created = (await letterById(database.db, id))?.createdAt ?? now;
    now = new Date(created.getTime() + HELD_TOO_LONG_MS + 1);
    expect(await round()).toMatchObject({ sent: 0 });
    expect(await stateOf(id)).toBe("held");
    now = new Date(now.getTime() - 2);
    expect(await round()).toMatchObject({ sent: 1 });
  });
});

describe("a signal", () => {
  test("ends the round after the letter on its way; the rest waits without a counted try", async () => {
    await queueLetter(database.db, "a");
    await queueLetter(database.db, "b");
    const last = await queueLetter(database.db, "c");
    const controller = new AbortController();
    const onStep: DeliverDeps["onStep"] = (step) => {
      if (step === "handed-over") controller.abort();
    };
    expect(await deliverWaiting(deps({ onStep }), controller.signal)).toMatchObject({ sent: 1 });
    expect(await letterCounts(database.db)).toMatchObject({ sent: 1, queued: 2 });
    expect(await round()).toMatchObject({ sent: 2 });
    expect((await letterById(database.db, last))?.attempts).toBe(1);
  });

  test("a round that begins after it sends nothing", async () => {
    await queueLetter(database.db, "a");
    expect(await deliverWaiting(deps(), AbortSignal.abort())).toMatchObject({ sent: 0 });
    expect(await letterCounts(database.db)).toMatchObject({ queued: 1 });
  });
});

test("a lease is renewed while the letter waits for a slow server's answer", async () => {
  const id = await queueLetter(database.db, "a");
  receiver.faults.push({ at: "data", slowMs: 1_500 });
  now = new Date();
  const sending = round({ clock: () => new Date(), leaseMs: 2_000 });
  const leaseUntil = async () => {
    const query = database.db.selectFrom("letter").select("lease_until").where("id", "=", id);
    const row = await query.where("handed_over_at", "is not", null).executeTakeFirst();
    return row?.lease_until?.getTime();
  };
  const first = await eventually(leaseUntil);
  await eventually(async () => ((await leaseUntil()) ?? 0) > first + 400);
  expect(await round({ clock: () => new Date() })).toMatchObject({ uncertain: 0, sent: 0 });
  expect(await sending).toMatchObject({ sent: 1 });
});
