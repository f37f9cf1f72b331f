// What was shown where, and what the next digest of each who saw it says when it was taken back or changed.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { composeDueDigests } from "../../src/app/digest.ts";
import { paintedOnce } from "../../src/app/painted.ts";
import { retractionsFor } from "../../src/app/retractions.ts";
import { personById } from "../../src/store/people.ts";
import { noteShown } from "../../src/store/shown.ts";
import { digestBench, MONDAY } from "../helpers/digest-bench.ts";
import { loggedFigure } from "../helpers/logged.ts";
import { shownRows } from "../helpers/shown-rows.ts";
import { addClient, addEntry, addPm, linkResult } from "../helpers/world.ts";

let bench: Awaited<ReturnType<typeof digestBench>>;
let pia: number;
let noor: number;
let acme: number;

beforeAll(async () => {
  bench = await digestBench();
  pia = await addPm(bench.db);
  noor = await addPm(bench.db, { email: "noor@agency.test", name: "Noor Haddad", cadence: "never" });
  acme = await addClient(bench.db, "Acme Foods", [pia]);
  await addEntry(bench.db, {
    personId: pia,
    clientId: acme,
    title: "Before",
    loggedAt: "2026-11-17T10:00:00Z",
  });
  const roi = await addEntry(bench.db, {
    personId: pia,
    clientId: acme,
    kind: "roi",
    title: "Result",
    figures: [{ amount: 48000 }, { amount: 5, measure: "percent", unit: "percent" }],
  });
  const earlier = { personId: pia, clientId: acme, loggedAt: "2026-09-01T10:00:00Z", backfilled: true };
  const old = await addEntry(bench.db, { ...earlier, title: "From September" });
  await linkResult(bench.db, old.id, roi.id);
  await bench.lastWindow(pia);
  await composeDueDigests(bench.depsAt(MONDAY, { paint: paintedOnce() }));
});
afterAll(() => bench.drop());

const shown = () => shownRows(bench.db);

describe("what a letter showed", () => {
  test("is noted once a figure, whether in words, picture or deck", async () => {
    expect((await shown()).map(({ title, ordinal, file }) => [title, ordinal, file])).toEqual([
      ["Before", null, null],
      // No news: it stands in picture and deck alone.
      ["From September", null, null],
      ["Result", 1, null],
      ["Result", 2, null],
    ]);
    expect((await shown()).every((row) => row.letter !== null)).toBe(true);
  });
});

describe("what was taken back", () => {
  const nextWeek = { from: new Date(MONDAY), to: new Date("2026-11-30T07:00:00Z"), late: false };
  const after = { from: nextWeek.to, to: new Date("2026-12-07T07:00:00Z"), late: false };
  const told = async (personId: number, window = nextWeek) => {
    const person = await personById(bench.db, personId);
    return person ? ((await retractionsFor(bench.db, [{ person, window }])).get(personId) ?? []) : [];
  };
  const figure = (ordinal: number) =>
    bench.db
      .updateTable("figure")
      .where("ordinal", "=", ordinal)
      .where("entry_id", "in", (eb) => eb.selectFrom("entry").select("id").where("title", "=", "Result"));
  const WEDNESDAY = new Date("2026-11-25T10:00:00Z");

  beforeEach(async () => {
    await figure(1).set({ amount: 48000, withdrawn_at: null, reason: null }).execute();
    await bench.db.updateTable("figure").set({ changed_at: null }).execute();
    await bench.db.updateTable("entry").set({ withdrawn_at: null, visibility: "draft" }).execute();
  });

  test("a withdrawn figure is told to who saw it, as it was shown, with where and why; to nobody else, and once", async () => {
    await figure(1).set({ withdrawn_at: WEDNESDAY, reason: "Wrong base year" }).execute();
    await figure(1).set({ changed_at: WEDNESDAY }).execute();
    expect(await told(pia)).toEqual([
      {
        number: expect.any(Number),
        title: "Result",
        words: "€\u202f48,000 a year saved",
        what: "withdrawn",
        now: null,
        reason: "Wrong base year",
        at: WEDNESDAY,
        shownIn: ["digest of 23 November"],
      },
    ]);
    expect(await told(noor)).toEqual([]);
    expect(await told(pia, { ...nextWeek, to: WEDNESDAY })).toEqual([]);
    const composed = {
      person_id: pia,
      window_from: nextWeek.from,
      window_to: nextWeek.to,
      due_at: nextWeek.to,
    };
    await bench.db
      .insertInto("digest")
      .values({ ...composed, state: "skipped" })
      .execute();
    // A skipped week told nothing.
    expect(await told(pia, after)).toHaveLength(1);
    await bench.db
      .updateTable("digest")
      .set({ state: "composed" })
      .where("window_to", "=", nextWeek.to)
      .execute();
    expect(await told(pia, after)).toEqual([]);
    await bench.db.deleteFrom("digest").where("window_to", "=", nextWeek.to).execute();
  });

  test("what was put back is told to who was told that it was taken out, and to nobody before that", async () => {
    const { id } = await bench.db
      .selectFrom("entry")
      .select("id")
      .where("title", "=", "Result")
      .executeTakeFirstOrThrow();
    const back = new Date("2026-12-02T10:00:00Z");
    const row = { entry_id: id, ordinal: 1, withdrawn_at: WEDNESDAY };
    // In the same week: he never heard of it.
    await bench.db
      .insertInto("restored")
      .values({ ...row, at: new Date("2026-11-26T10:00:00Z") })
      .execute();
    expect(await told(pia)).toEqual([]);
    await bench.db.updateTable("restored").set({ at: back }).execute();
    expect(await told(pia, after)).toEqual([]);
    const composed = {
      person_id: pia,
      window_from: nextWeek.from,
      window_to: nextWeek.to,
      due_at: nextWeek.to,
    };
    await bench.db
      .insertInto("digest")
      .values({ ...composed, state: "composed" })
      .execute();
    expect(await told(pia, after)).toMatchObject([
      { what: "restored", words: "€\u202f48,000 a year saved", at: back, reason: null },
    ]);
    expect(await told(noor, after)).toEqual([]);
    // Taken out again since.
    await figure(1).set({ withdrawn_at: back, reason: "Wrong after all" }).execute();
    expect((await told(pia, after)).map(({ what }) => what)).not.toContain("restored");
    await bench.db.deleteFrom("digest").where("window_to", "=", nextWeek.to).execute();
    await bench.db.deleteFrom("restored").execute();
  });

  test("a corrected one is told with what it had said, a client's file named beside the digest", async () => {
    const { entry_id } = await figure(1)
      .set({ amount: 40000 })
      .returning("entry_id")
      .executeTakeFirstOrThrow();
    await figure(1).set({ changed_at: WEDNESDAY }).execute();
    const held = [{ entryId: entry_id, figure: loggedFigure() }];
    await noteShown(bench.db, [{ in: { file: "acme.pptx" }, holds: held }], new Date("2026-11-24T10:00:00Z"));
    await noteShown(
      bench.db,
      [{ in: { file: "later.pptx" }, holds: held }],
      new Date("2026-11-26T10:00:00Z"),
    );
    expect(await told(pia)).toMatchObject([
      {
        words: "€\u202f48,000 a year saved",
        what: "corrected",
        shownIn: ["digest of 23 November", "acme.pptx of 24 November"],
      },
    ]);
  });

  test("what reads as it did is none: a confirmed property, another headline", async () => {
    await figure(1)
      .set({ inferred: ["role"], headline: false })
      .execute();
    expect(
      await bench.db.selectFrom("figure").select("id").where("changed_at", "is not", null).execute(),
    ).toHaveLength(1);
    await figure(1).set({ changed_at: WEDNESDAY }).execute();
    expect(await told(pia)).toEqual([]);
  });

  test("a figure that a replay reads no more is told, unless it is read in another place", async () => {
    const of = (ordinal: number) => bench.db.selectFrom("figure").selectAll().where("ordinal", "=", ordinal);
    const [first, second] = [await of(1).executeTakeFirstOrThrow(), await of(2).executeTakeFirstOrThrow()];
    await bench.db.deleteFrom("figure").where("id", "=", second.id).execute();
    await bench.db.updateTable("figure_gone").set({ at: WEDNESDAY }).execute();
    expect(await told(pia)).toMatchObject([{ words: "−5% a year", what: "unread", at: WEDNESDAY }]);
    expect(await told(noor)).toEqual([]);
    // As a replay leaves it that misses the first of two: the second takes its place.
    const { id: _first, ...before } = first;
    const { id: _second, ordinal: _ordinal, ...moved } = second;
    await bench.db.updateTable("figure").set(moved).where("id", "=", first.id).execute();
    await bench.db.updateTable("figure").set({ changed_at: WEDNESDAY }).execute();
    expect(await told(pia)).toMatchObject([{ words: "€\u202f48,000 a year saved", what: "corrected" }]);
    await bench.db.updateTable("figure").set(before).where("id", "=", first.id).execute();
    await bench.db
      .insertInto("figure")
      .values({ ...moved, ordinal: 2 })
      .execute();
    await bench.db.updateTable("figure").set({ changed_at: null }).execute();
    expect(await told(pia)).toEqual([]);
  });

  test("a whole entry is told once, not once a figure; what is private now not at all", async () => {
    const entry = () => bench.db.updateTable("entry").where("title", "=", "Result");
    await entry().set({ withdrawn_at: WEDNESDAY, withdrawn_reason: "Not ours" }).execute();
    expect(await told(pia)).toMatchObject([{ words: null, what: "withdrawn", reason: "Not ours" }]);
    await entry().set({ visibility: "private" }).execute();
    expect(await told(pia)).toEqual([]);
  });
});
