// Composing on a real Postgres: once, whatever races, breaks or commits meanwhile; empty weeks, downtime, pauses.
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { composeDueDigests } from "../../src/app/digest.ts";
import type { DigestDeps } from "../../src/app/digest-batch.ts";
import { digestBench, MONDAY, render } from "../helpers/digest-bench.ts";
import { eventually } from "../helpers/eventually.ts";
import { addClient, addEntry, addPm, linkResult, testConfig } from "../helpers/world.ts";

let bench: Awaited<ReturnType<typeof digestBench>>;
beforeEach(async () => {
  bench = await digestBench();
});
afterEach(() => bench.drop());

describe("composing what is due", () => {
  test("makes one digest of the week with its claims and its held letter", async () => {
    const pia = await addPm(bench.db);
    await bench.lastWindow(pia);
    const acme = await addClient(bench.db, "Acme Foods", [pia]);
    const win = await addEntry(bench.db, { personId: pia, clientId: acme, title: "Lead routing automated" });
    const roi = await addEntry(bench.db, {
      personId: pia,
      clientId: acme,
      kind: "roi",
      title: "48k a year",
      figures: [{}],
    });
    await linkResult(bench.db, win.id, roi.id);
    expect(await composeDueDigests(bench.depsAt(MONDAY))).toEqual({ composed: 1, skipped: 0, failed: 0 });
    const [, digest] = await bench.digests();
    expect(digest).toMatchObject({ person_id: pia, state: "composed", late: false });
    expect(digest?.window_from).toEqual(new Date("2026-11-16T07:00:00Z"));
    expect(digest?.window_to).toEqual(new Date(MONDAY));
    expect((await bench.claims()).map((claim) => claim.section)).toEqual(["new", "new"]);
    const [letter] = await bench.letters();
    expect(letter).toMatchObject({
      key: `digest:${digest?.id}`,
      kind: "digest",
      state: "held",
      person_id: pia,
    });
    expect(digest?.letter_id).toBe(letter?.id);
    expect(letter?.subject).toBe("1 success with a number: €\u202f48,000 a year saved at Acme Foods");
    const shown = await bench.db.selectFrom("shown").select(["letter_id", "entry_ids", "holds"]).execute();
    expect(shown).toEqual([
      {
        letter_id: letter?.id,
        entry_ids: [win.id, roi.id],
        holds: [
          { entryId: win.id, ordinal: null, figure: null },
          { entryId: roi.id, ordinal: 1, figure: expect.objectContaining({ amount: 48_000 }) },
        ],
      },
    ]);
  });

  test("begins the first window at the due moment before the person was added", async () => {
    const pia = await addPm(bench.db);
    const createdAt = new Date("2026-11-18T12:00:00Z");
    await bench.db.updateTable("person").set({ created_at: createdAt }).where("id", "=", pia).execute();
    await addEntry(bench.db, { personId: pia, loggedAt: "2026-11-17T09:00:00Z" });
    expect(await composeDueDigests({ ...bench.depsAt(createdAt.toISOString()) })).toMatchObject({
      composed: 0,
    });
    await composeDueDigests(bench.depsAt(MONDAY));
    expect(await bench.digests()).toMatchObject([
      { window_from: new Date("2026-11-16T07:00:00Z"), late: false },
    ]);
    expect((await bench.claims()).map((claim) => claim.section)).not.toContain("also-found");
  });

  test("is queued when there is an SMTP server", async () => {
    const pia = await addPm(bench.db);
    await addEntry(bench.db, { personId: pia });
    await composeDueDigests(bench.depsAt(MONDAY, { config: testConfig({ SMTP_URL: "smtp://127.0.0.1:1" }) }));
    expect((await bench.letters()).map((letter) => letter.state)).toEqual(["queued"]);
  });

  test("happens once, however often it is asked", async () => {
    const pia = await addPm(bench.db);
    await addEntry(bench.db, { personId: pia });
    await composeDueDigests(bench.depsAt(MONDAY));
    expect(await composeDueDigests(bench.depsAt(MONDAY))).toEqual({ composed: 0, skipped: 0, failed: 0 });
    expect(await bench.letters()).toHaveLength(1);
  });

  test("by two composers at once makes one digest; the loser does nothing", async () => {
    const pia = await addPm(bench.db);
    await addEntry(bench.db, { personId: pia });
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
    const first = composeDueDigests(bench.depsAt(MONDAY, { render: slow }));
    await eventually(() => waiting > 0, { what: "the first composer at its letter" });
    expect(await composeDueDigests(bench.depsAt(MONDAY))).toEqual({ composed: 0, skipped: 0, failed: 0 });
    go();
    expect(await first).toEqual({ composed: 1, skipped: 0, failed: 0 });
    expect(await bench.digests()).toHaveLength(1);
    expect(await bench.letters()).toHaveLength(1);
  });

  test("by many composers at once makes one digest a person", async () => {
    const ids = [];
    for (const name of ["a", "b", "c"]) ids.push(await addPm(bench.db, { email: `${name}@agency.test` }));
    for (const personId of ids) await addEntry(bench.db, { personId });
    const runs = await Promise.all([1, 2, 3, 4].map(() => composeDueDigests(bench.depsAt(MONDAY))));
    expect(runs.reduce((sum, run) => sum + run.composed, 0)).toBe(3);
    expect(runs.reduce((sum, run) => sum + run.failed, 0)).toBe(0);
    expect(await bench.letters()).toHaveLength(3);
  });

  test("puts an entry whose transaction commits meanwhile into exactly one digest", async () => {
    const pia = await addPm(bench.db);
    const early = await addEntry(bench.db, { personId: pia, title: "Committed before" });
    // Written before the cut, by its own clock too, and committed while the digest is being composed.
    const connection = await bench.db.startTransaction().execute();
    const late = await addEntry(connection, { personId: pia, title: "Committed during" });
    let isCommitted = false;
    const during: DigestDeps["render"] = async (name, view) => {
      if (!isCommitted) await connection.commit().execute();
      isCommitted = true;
      return render(name, view);
    };
    await composeDueDigests(bench.depsAt(MONDAY, { render: during }));
    expect((await bench.claims()).map((claim) => claim.entry_id)).toEqual([early.id]);
    await composeDueDigests(bench.depsAt("2026-11-30T07:00:00Z"));
    const all = await bench.claims();
    expect(all.map((claim) => [claim.entry_id, claim.section])).toEqual([
      [early.id, "no-client"],
      [late.id, "no-client"],
    ]);
    expect(new Set(all.map((claim) => claim.digest_id)).size).toBe(2);
    expect((await bench.readLetter(0)).text).not.toContain("Committed during");
    expect((await bench.readLetter(1)).text).toContain("Committed during");
    expect((await bench.readLetter(1)).text).not.toContain("Committed before");
  });

  test("that breaks half-way leaves nothing and stays due", async () => {
    const pia = await addPm(bench.db);
    const noor = await addPm(bench.db, { email: "noor@agency.test" });
    await addEntry(bench.db, { personId: pia, title: "Poison" });
    await addEntry(bench.db, { personId: noor });
    const breaking: DigestDeps["render"] = async (name, view) => {
      if (JSON.stringify(view).includes("Poison")) throw new Error("the process dies here");
      return render(name, view);
    };
    expect(await composeDueDigests(bench.depsAt(MONDAY, { render: breaking }))).toEqual({
      composed: 1,
      skipped: 0,
      failed: 1,
    });
    expect((await bench.digests()).map((digest) => digest.person_id)).toEqual([noor]);
    expect((await bench.claims()).map((claim) => claim.person_id)).toEqual([noor]);
    expect(await composeDueDigests(bench.depsAt(MONDAY))).toEqual({ composed: 1, skipped: 0, failed: 0 });
    expect(await bench.letters()).toHaveLength(2);
  });

  test("skips an empty week as a row of its own, and the windows touch", async () => {
    const pia = await addPm(bench.db);
    for (const now of ["2026-11-09T07:00:00Z", "2026-11-16T07:00:00Z", MONDAY])
      await composeDueDigests(bench.depsAt(now));
    const rows = await bench.digests();
    expect(rows.map((row) => row.state)).toEqual(["skipped", "skipped", "skipped"]);
    expect(rows[1]?.window_from).toEqual(rows[0]?.window_to);
    expect(rows[2]?.window_from).toEqual(rows[1]?.window_to);
    expect(await bench.letters()).toEqual([]);
    expect(rows[0]?.person_id).toBe(pia);
  });

  test("after downtime is one merged digest that says it is late", async () => {
    const pia = await addPm(bench.db);
    await bench.lastWindow(pia, "2026-11-09T07:00:00Z");
    await addEntry(bench.db, { personId: pia, loggedAt: "2026-11-10T10:00:00Z" });
    await addEntry(bench.db, { personId: pia, loggedAt: "2026-11-18T10:00:00Z" });
    expect((await composeDueDigests(bench.depsAt("2026-11-25T12:00:00Z"))).composed).toBe(1);
    expect((await bench.digests())[1]).toMatchObject({ late: true, window_to: new Date(MONDAY) });
    expect((await bench.readLetter()).text).toContain(
      "This digest is late: it was due on Monday 16 November",
    );
    expect(await bench.claims()).toHaveLength(2);
  });

  test("leaves out who paused, left, or has no digests", async () => {
    await addPm(bench.db, { email: "a@agency.test", pausedUntil: "2026-12-01" });
    await addPm(bench.db, { email: "b@agency.test", leftOn: "2026-11-01" });
    await addPm(bench.db, { email: "c@agency.test", cadence: "never" });
    expect(await composeDueDigests(bench.depsAt(MONDAY))).toEqual({ composed: 0, skipped: 0, failed: 0 });
    expect(await bench.digests()).toEqual([]);
  });
});
