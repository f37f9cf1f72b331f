// Nothing lost, nothing doubled: poison mail, crashes, two processes at once.
import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { receive } from "../../src/app/receive.ts";
import { understandWaiting } from "../../src/app/understand-mail.ts";
import type { Understander } from "../../src/mailbox/understander.ts";
import { claimWaiting } from "../../src/store/claims.ts";
import type { Database } from "../../src/store/database.ts";
import { eventually } from "../helpers/eventually.ts";
import { inbox, incoming, noteMail } from "../helpers/incoming.ts";
import { cutOff } from "../helpers/outage.ts";
import { entries, installation, installationPerTest, take } from "../helpers/understanding.ts";
import { understander } from "../helpers/warm.ts";

const here = installationPerTest();

const states = async () => (await inbox(here.db)).map((row) => [row.state, row.reasonCode, row.attempts]);
const titles = async () => (await entries(here.db)).map((entry) => entry.title);
/** The next tries need not be waited for. */
const hurry = () => sql`update message set next_at = now() where state = 'received'`.execute(here.db);

/** A mail whose reading fails the first `times` times. */
function failingOn(subject: string, times: number): Understander {
  let left = times;
  return {
    understand: async (raw, context) => {
      if (Buffer.from(raw).includes(subject) && left > 0) {
        left -= 1;
        throw new Error("the worker died");
      }
      return understander.understand(raw, context);
    },
    close: async () => {},
  };
}

describe("a mail that cannot be understood", () => {
  it("is failed after five tries, told of once, and the ones beside it are filed at once", async () => {
    here.lately = installation(here.db, failingOn("poison", 99));
    await receive(
      here.db,
      ["first", "poison", "second"].map((title) => incoming(noteMail(`WIN: ${title}`))),
    );
    const done = understandWaiting(here.lately.deps);
    await eventually(async () => (await titles()).length === 2);
    const counts = await eventually(async () => {
      await hurry();
      const row = (await inbox(here.db))[1];
      return row?.state === "failed" ? await done : null;
    });
    expect(counts).toEqual({ filed: 2, ignored: 0, needsYou: 0, failed: 1 });
    expect(await states()).toEqual([
      ["filed", "note", 1],
      ["failed", "gave-up", 5],
      ["filed", "note", 1],
    ]);
    expect(here.lately.outcomes.map((outcome) => outcome.state)).toEqual(["filed", "filed", "failed"]);
  });

  it("is filed by a later try when it was the machine and not the mail", async () => {
    here.lately = installation(here.db, failingOn("unlucky", 2));
    await take(here.lately, noteMail("WIN: unlucky"));
    expect(await states()).toEqual([["filed", "note", 3]]);
    expect(here.lately.outcomes).toHaveLength(1);
  });

  it("needs a person when it is too complex, and says so in its reason", async () => {
    const deep = Array.from(
      { length: 300 },
      (_value, i) => `--b${i}\nContent-Type: multipart/mixed; boundary=b${i + 1}\n`,
    );
    const header = ["Content-Type: multipart/mixed; boundary=b0"];
    await take(
      here.lately,
      noteMail("WIN: nested", { header, body: deep.join("\n") }),
      noteMail("WIN: after it"),
    );
    expect(await states()).toEqual([
      ["needs-you", "too-complex", 1],
      ["filed", "note", 1],
    ]);
  });

  it("is undone as a whole when writing it fails, and leaves the others of its batch alone", async () => {
    here.lately.deps.letters = async (_tx, outcome) => {
      if (outcome.subject.includes("no letter")) throw new Error("no letter for this one");
    };
    await receive(
      here.db,
      ["first", "no letter", "second"].map((title) => incoming(noteMail(`WIN:[${title}] x went live`))),
    );
    const stop = new AbortController();
    const done = understandWaiting(here.lately.deps, stop.signal);
    await eventually(async () => (await states()).filter(([state]) => state === "filed").length === 2);
    stop.abort();
    await done;
    expect((await entries(here.db)).map((entry) => entry.client)).toEqual(["first", "second"]);
    const clients = await here.db.selectFrom("client").select("name").orderBy("name").execute();
    expect(clients.map((client) => client.name)).toEqual(["first", "second"]);
    expect((await states())[1]?.[0]).toBe("received");
  });

  it("is failed also when the letter about it cannot be written", async () => {
    here.lately = installation(here.db, failingOn("poison", 99));
    here.lately.deps.letters = async () => {
      throw new Error("no letter for anybody");
    };
    await receive(here.db, [incoming(noteMail("WIN: poison"))]);
    await sql`update message set attempts = 4`.execute(here.db);
    expect(await understandWaiting(here.lately.deps)).toMatchObject({ failed: 1 });
    expect(await states()).toEqual([["failed", "gave-up", 5]]);
  });
});

describe("a process that ends", () => {
  it("between claim and commit has used a try; the next process files the mail once its lease is out", async () => {
    await receive(here.db, [incoming(noteMail("WIN: claimed and left"))]);
    const claimed = await claimWaiting(here.db, { limit: 50, octets: 1e6, leaseMs: 300 });
    expect(claimed).toHaveLength(1);
    expect(await claimWaiting(here.db, { limit: 50, octets: 1e6, leaseMs: 300 })).toEqual([]);
    expect(await understandWaiting(here.lately.deps)).toMatchObject({ filed: 1 });
    expect(await states()).toEqual([["filed", "note", 2]]);
  });

  it("five times on the same mail has it failed without a sixth reading", async () => {
    await receive(here.db, [incoming(noteMail("WIN: kills processes"))]);
    await sql`update message set attempts = 5`.execute(here.db);
    here.lately = installation(here.db, {
      understand: () => Promise.reject(new Error("must not be read again")),
      close: async () => {},
    });
    expect(await understandWaiting(here.lately.deps)).toMatchObject({ failed: 1 });
    expect((await states())[0]?.slice(0, 2)).toEqual(["failed", "gave-up"]);
  });

  it("on a signal gives back what it had claimed, untried", async () => {
    await receive(here.db, [incoming(noteMail("WIN: not today"))]);
    await understandWaiting(here.lately.deps, AbortSignal.abort());
    expect(await states()).toEqual([["received", null, 0]]);
    expect(await understandWaiting(here.lately.deps)).toMatchObject({ filed: 1 });
  });

  it("that has lost its claim writes nothing", async () => {
    await receive(here.db, [incoming(noteMail("WIN: overtaken"))]);
    here.lately = installation(here.db, {
      understand: async (raw, context) => {
        await sql`update message set attempts = attempts + 1, lease_until = now() + interval '1 second'`.execute(
          here.db,
        );
        return understander.understand(raw, context);
      },
      close: async () => {},
    });
    const stop = new AbortController();
    const done = understandWaiting(here.lately.deps, stop.signal);
    await eventually(async () => (await states())[0]?.[2] === 2);
    stop.abort();
    expect(await done).toMatchObject({ filed: 0 });
    expect(await titles()).toEqual([]);
  });
});

describe("two processes at once", () => {
  it("file every mail once, with every client made once", async () => {
    const mails = Array.from({ length: 300 }, (_value, i) => noteMail(`WIN:[Client ${i % 7}] success ${i}`));
    await receive(
      here.db,
      mails.map((raw) => incoming(raw)),
    );
    const counts = await Promise.all([1, 2, 3].map(() => understandWaiting(here.lately.deps)));
    expect(counts.reduce((sum, one) => sum + one.filed, 0)).toBe(300);
    expect(new Set(await titles()).size).toBe(300);
    expect(await here.db.selectFrom("client").select("id").execute()).toHaveLength(7);
    expect(here.lately.outcomes).toHaveLength(300);
  });

  it("file one of two copies under one Message-ID, each read by another process at the same time", async () => {
    for (let round = 0; round < 5; round++) {
      const messageId = `<twin-${round}@agency.example>`;
      let open = () => {};
      const gate = new Promise<void>((resolve) => {
        open = resolve;
      });
      let reading = 0;
      const together: Understander = {
        understand: async (raw, context) => {
          const result = await understander.understand(raw, context);
          reading += 1;
          if (reading === 2) open();
          await gate;
          return result;
        },
        close: async () => {},
      };
      const deps = { ...here.lately.deps, understander: together };
      await receive(here.db, [incoming(noteMail("WIN: twin", { messageId, body: "It is live." }))]);
      const first = understandWaiting(deps);
      await eventually(async () => (await states()).at(-1)?.[2] === 1);
      await receive(here.db, [
        incoming(noteMail("WIN: twin", { messageId, body: "It is live.\n\nlist footer" })),
      ]);
      await Promise.all([first, understandWaiting(deps)]);
    }
    expect(await titles()).toHaveLength(5);
    const reasons = (await states()).map(([, reason]) => reason).sort();
    expect(reasons).toEqual([...Array(5).fill("duplicate"), ...Array(5).fill("note")]);
  });
});

it("throws when the next batch cannot be claimed while one is written: nothing is left to end the process", async () => {
  const strays: unknown[] = [];
  const onStray = (reason: unknown) => strays.push(reason);
  process.on("unhandledRejection", onStray);
  try {
    await receive(here.db, [incoming(noteMail("WIN: one"))]);
    let claims = 0;
    const failing = withRefusal(here.db, (statement) => statement.includes("skip locked") && ++claims > 1);
    here.lately.deps.letters = async () => {
      // The refusal of the next claim arrives while this one is still being written.
      await eventually(() => claims > 1);
      await new Promise((resolve) => setImmediate(resolve));
    };
    await expect(understandWaiting({ ...here.lately.deps, db: failing })).rejects.toThrow("refused");
    expect(strays).toEqual([]);
    expect(await titles()).toEqual(["one"]);
  } finally {
    process.off("unhandledRejection", onStray);
  }
});

/** The database, but for statements that `refuse` picks by their text. */
function withRefusal(real: Database, refuse: (statement: string) => boolean): Database {
  return real.withPlugin({
    transformQuery: ({ node }) => {
      if (node.kind === "RawNode" && refuse(node.sqlFragments.join(""))) throw new Error("refused");
      return node;
    },
    transformResult: async ({ result }) => result,
  });
}

it("throws when the database is gone, and loses nothing once it is back", async () => {
  await receive(here.db, [incoming(noteMail("WIN: through an outage"))]);
  const back = await cutOff(here.database);
  await expect(understandWaiting(here.lately.deps)).rejects.toThrow();
  await back();
  expect(await understandWaiting(here.lately.deps)).toMatchObject({ filed: 1 });
});

it("has every message in one state: the ledger adds up to what was stored", async () => {
  await take(
    here.lately,
    noteMail("WIN: one"),
    noteMail("Lunch?"),
    noteMail("WIN: held", { from: "x@stranger.example" }),
    noteMail("WIN:[]"),
    incoming(Buffer.alloc(0), { raw: null, problem: "fetch-failed", size: 9 }),
  );
  const rows = await states();
  expect(rows.map(([state]) => state)).toEqual(["filed", "ignored", "needs-you", "needs-you", "failed"]);
  expect(rows.every(([, reason]) => reason !== null)).toBe(true);
});
