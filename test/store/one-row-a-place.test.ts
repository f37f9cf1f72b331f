// What was shown and claimed before it was kept in one row a place reads the same after; and what is deleted leaves no trace.
import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { composeDueDigests } from "../../src/app/digest.ts";
import { createLog } from "../../src/log.ts";
import { type Database, openDatabase } from "../../src/store/database.ts";
import { claimEntries } from "../../src/store/digests.ts";
import { holdEntries } from "../../src/store/entries.ts";
import { letterById } from "../../src/store/letters.ts";
import { migrate } from "../../src/store/migrate.ts";
import { noteShown, showingsOf, takenBack } from "../../src/store/shown.ts";
import { emptyDatabase } from "../helpers/database.ts";
import { digestBench, MONDAY } from "../helpers/digest-bench.ts";
import { eventually } from "../helpers/eventually.ts";
import { loggedFigure } from "../helpers/logged.ts";
import { addEntry, addPm } from "../helpers/world.ts";

const MIGRATIONS = join(import.meta.dirname, "../../migrations");
const FIRST = "0013_one_row_a_place";
const at = (day: number) => new Date(`2026-11-${String(day).padStart(2, "0")}T07:00:00Z`);

describe("a database of the time before", () => {
  const log = createLog("silent");
  let database: Awaited<ReturnType<typeof emptyDatabase>>;
  let db: Database;
  let [pia, noor]: number[] = [];
  let [own, plain, untouched]: number[] = [];
  let letters: Record<"before0007" | "ofPia" | "ofNoor" | "answer", number>;
  const raw = Buffer.from(
    "From: Lately\r\n\r\n\u0000ÿ and 8-bit, as it was composed.\r\n".repeat(200),
    "latin1",
  );
  const seen = { measure: "money", amount: 48000, unit: "EUR", period: "year", hedge: "about" };

  const letter = async (key: string, kind: string, personId: number) => {
    const { rows } = await sql<{ id: number }>`
      insert into letter (key, kind, person_id, to_email, subject, message_id, raw, state)
      values (${key}, ${kind}, ${personId}, 'pia@agency.test', ${key}, ${key}, ${raw}, 'sent')
      returning id`.execute(db);
    return rows[0]!.id;
  };
  type Place = { letter_id: number } | { file: string };
  const show = (entryId: number, ordinal: number | null, figure: object | null, place: Place, when: Date) =>
    sql`insert into shown (entry_id, figure_ordinal, figure, letter_id, file, at)
      values (${entryId}, ${ordinal}, ${figure && JSON.stringify(figure)}::jsonb,
        ${"letter_id" in place ? place.letter_id : null}, ${"file" in place ? place.file : null}, ${when})`.execute(
      db,
    );

  beforeAll(async () => {
    database = await emptyDatabase();
    db = openDatabase(database.url, () => {});
    const dir = mkdtempSync(join(tmpdir(), "lt-before-"));
    for (const file of readdirSync(MIGRATIONS).filter((name) => name < FIRST))
      cpSync(join(MIGRATIONS, file), join(dir, file));
    expect(await migrate(database.url, log, dir)).toContain("0012_schedule_changed");
    rmSync(dir, { recursive: true });

    pia = await addPm(db);
    noor = await addPm(db, { email: "noor@agency.test", name: "Noor Haddad" });
    own = (await addEntry(db, { personId: pia, title: "Own", figures: [{}, { amount: 5 }] })).id;
    plain = (await addEntry(db, { personId: pia, title: "Plain" })).id;
    untouched = (await addEntry(db, { personId: pia, title: "Untouched" })).id;
    letters = {
      before0007: await letter("first", "digest", pia),
      ofPia: await letter("digest of Pia", "digest", pia),
      ofNoor: await letter("digest of Noor", "digest", noor),
      answer: await letter("answer", "answer", pia),
    };
    await show(own, 1, null, { letter_id: letters.before0007 }, at(2));
    // As one statement of a letter wrote them; those of two letters stand among each other.
    await show(own, 2, { ...seen, amount: 5 }, { letter_id: letters.ofPia }, at(9));
    await show(own, 1, { ...seen, amount: 47000 }, { letter_id: letters.ofNoor }, at(9));
    await show(plain, null, null, { letter_id: letters.ofPia }, at(9));
    await show(own, 1, seen, { letter_id: letters.ofPia }, at(9));
    await show(own, 1, seen, { file: "acme.pptx" }, at(10));
    await show(own, 1, { ...seen, amount: 49000 }, { file: "acme.pptx" }, at(11));
    await show(plain, null, null, { letter_id: letters.answer }, at(12));
    for (const [nth, [personId, letterId]] of [
      [pia, letters.ofPia],
      [noor, letters.ofNoor],
    ].entries()) {
      await sql`insert into digest (id, person_id, window_from, window_to, due_at, state, letter_id)
        overriding system value
        values (${nth + 1}, ${personId}, ${at(2)}, ${at(9)}, ${at(9)}, 'composed', ${letterId})`.execute(db);
      await sql`insert into digest_entry (entry_id, person_id, digest_id, section)
        values (${own}, ${personId}, ${nth + 1}, 'new')`.execute(db);
    }
    await db
      .updateTable("figure")
      .set({ withdrawn_at: at(13), reason: "Wrong year" })
      .where("entry_id", "=", own)
      .where("ordinal", "=", 1)
      .execute();
    await db
      .updateTable("figure")
      .set({ changed_at: at(13) })
      .where("reason", "is not", null)
      .execute();
    await db
      .updateTable("entry")
      .set({ withdrawn_at: at(14), withdrawn_reason: "Not ours" })
      .where("id", "=", plain)
      .execute();

    expect(await migrate(database.url, log)).toContain(FIRST);
  });
  afterAll(async () => {
    await db.destroy();
    await database.drop();
  });

  test("knows every place where an entry stood, in its order and as it stood there", async () => {
    const ofPia = { file: null, personId: pia, personName: "Pia Moll", at: at(9) };
    const inFile = { file: "acme.pptx", personId: null, personName: null };
    expect(await showingsOf(db, [own!, plain!, untouched!])).toEqual([
      { entryId: own, ordinal: 1, figure: null, ...ofPia, at: at(2) },
      { entryId: own, ordinal: 2, figure: { ...seen, amount: 5 }, ...ofPia },
      { entryId: plain, ordinal: null, figure: null, ...ofPia },
      { entryId: own, ordinal: 1, figure: seen, ...ofPia },
      {
        ...{ entryId: own, ordinal: 1, figure: { ...seen, amount: 47000 }, file: null },
        ...{ personId: noor, personName: "Noor Haddad", at: at(9) },
      },
      { entryId: own, ordinal: 1, figure: seen, ...inFile, at: at(10) },
      { entryId: own, ordinal: 1, figure: { ...seen, amount: 49000 }, ...inFile, at: at(11) },
    ]);
    expect((await showingsOf(db, [plain!])).map(({ entryId }) => entryId)).toEqual([plain]);
    expect(await showingsOf(db, [untouched!])).toEqual([]);
  });

  test("keeps one row a place", async () => {
    const rows = await db
      .selectFrom("shown")
      .select(["letter_id", "file", "at", "entry_ids"])
      .orderBy("id")
      .execute();
    expect(rows).toEqual([
      { letter_id: letters.before0007, file: null, at: at(2), entry_ids: [own] },
      { letter_id: letters.ofPia, file: null, at: at(9), entry_ids: [own, plain] },
      { letter_id: letters.ofNoor, file: null, at: at(9), entry_ids: [own] },
      { letter_id: null, file: "acme.pptx", at: at(10), entry_ids: [own] },
      { letter_id: null, file: "acme.pptx", at: at(11), entry_ids: [own] },
      { letter_id: letters.answer, file: null, at: at(12), entry_ids: [plain] },
    ]);
  });

  test("tells each reader what was taken back of what he saw, as he saw it", async () => {
    const week = { from: at(9), to: at(16) };
    const told = await takenBack(db, [
      { personId: pia!, ...week },
      { personId: noor!, ...week },
    ]);
    const figure = { entryId: own, ordinal: 1, isWhole: false, isWithdrawn: true, reason: "Wrong year" };
    const whole = { entryId: plain, ordinal: null, figure: null, isWhole: true, reason: "Not ours" };
    expect(told.get(pia!)).toMatchObject([
      { ...figure, figure: seen, at: at(13) },
      { ...whole, isWithdrawn: true, at: at(14) },
    ]);
    expect(told.get(noor!)).toMatchObject([{ ...figure, figure: { ...seen, amount: 47000 } }]);
    expect((await takenBack(db, [{ personId: pia!, from: at(2), to: at(13) }])).size).toBe(0);
  });

  test("has its letters and claims as they were", async () => {
    for (const id of Object.values(letters)) {
      const { raw: bytes, state } = (await letterById(db, id))!;
      expect(bytes.equals(raw)).toBe(true);
      expect(state).toBe("sent");
    }
    const claims = await db.selectFrom("digest_entry").selectAll().orderBy("digest_id").execute();
    expect(claims).toEqual([
      { entry_id: own, person_id: pia, digest_id: 1, section: "new" },
      { entry_id: own, person_id: noor, digest_id: 2, section: "new" },
    ]);
    await expect(
      claimEntries(db, [{ digestId: 2, personId: pia!, sections: new Map([[own!, "new"]]) }]),
    ).rejects.toMatchObject({ code: "23505" });
  });
});

describe("what is deleted", () => {
  let bench: Awaited<ReturnType<typeof digestBench>>;
  let pia: number;
  let [one, other]: number[] = [];
  beforeEach(async () => {
    bench = await digestBench();
    pia = await addPm(bench.db);
    one = (await addEntry(bench.db, { personId: pia, title: "One", figures: [{}, { amount: 5 }] })).id;
    other = (await addEntry(bench.db, { personId: pia, title: "Other" })).id;
  });
  afterEach(() => bench.drop());

  const remove = (...ids: number[]) => bench.db.deleteFrom("entry").where("id", "in", ids).execute();
  const claimed = async () => (await bench.claims()).map(({ entry_id, person_id }) => [entry_id, person_id]);
  const places = async () => {
    const rows = await bench.db
      .selectFrom("shown")
      .select(["file", "entry_ids", "holds"])
      .orderBy("id")
      .execute();
    return rows.map(({ file, entry_ids, holds }) => ({
      file,
      entry_ids,
      holds: (holds as unknown as { entryId: number; ordinal: number | null }[]).map(
        ({ entryId, ordinal }) => [entryId, ordinal],
      ),
    }));
  };
  const inFile = (file: string, entryId: number) =>
    noteShown(
      bench.db,
      [{ in: { file }, holds: [{ entryId, figure: entryId === one ? loggedFigure() : null }] }],
      new Date(MONDAY),
    );

  test("as an entry leaves no trace where it was shown and claimed, and the others where they were", async () => {
    await composeDueDigests(bench.depsAt(MONDAY));
    await inFile("one.pdf", one!);
    await inFile("other.pdf", other!);
    const others = { file: "other.pdf", entry_ids: [other], holds: [[other, null]] };
    expect(await claimed()).toEqual([
      [one, pia],
      [other, pia],
    ]);
    expect((await places())[0]?.holds).toHaveLength(3);
    await remove(one!);
    expect(await claimed()).toEqual([[other, pia]]);
    expect(await places()).toEqual([{ ...others, file: null }, others]);
    await remove(other!);
    expect(await claimed()).toEqual([]);
    expect(await places()).toEqual([]);
    expect(await bench.digests()).toHaveLength(1);
    expect(await bench.letters()).toHaveLength(1);
  });

  test("as several entries at once leaves no trace either", async () => {
    await composeDueDigests(bench.depsAt(MONDAY));
    await remove(one!, other!);
    expect(await claimed()).toEqual([]);
    expect(await places()).toEqual([]);
  });

  test("as a digest takes its claims along, and nobody else's", async () => {
    const noor = await addPm(bench.db, { email: "noor@agency.test" });
    const noors = (await addEntry(bench.db, { personId: noor })).id;
    await composeDueDigests(bench.depsAt(MONDAY));
    await bench.db.deleteFrom("digest").where("person_id", "=", pia).execute();
    expect(await claimed()).toEqual([[noors, noor]]);
  });

  /** Resolves when a statement of this database waits for another transaction. */
  const untilWaiting = () =>
    eventually(
      async () => {
        const { rows } = await sql<{ n: number }>`
          select count(*) as n from pg_stat_activity
          where datname = current_database() and wait_event_type = 'Lock'`.execute(bench.db);
        return rows[0]!.n === 1;
      },
      { what: "a waiting statement" },
    );

  test("while a digest claims it waits for that digest, and leaves no trace of it then", async () => {
    await bench.lastWindow(pia);
    const digestId = (await bench.digests())[0]!.id;
    const claiming = await bench.db.startTransaction().execute();
    await claimEntries(claiming, [{ digestId, personId: pia, sections: new Map([[one!, "new"]]) }]);
    await noteShown(claiming, [{ in: { file: "one.pdf" }, holds: [{ entryId: one!, figure: null }] }], at(9));
    // Other digests take no notice of the claim.
    expect(await holdEntries(bench.db, [one!, other!])).toEqual(new Set([one, other]));
    let isDeleted = false;
    const deleting = remove(one!).then(() => {
      isDeleted = true;
    });
    await untilWaiting();
    expect(isDeleted).toBe(false);
    await claiming.commit().execute();
    await deleting;
    expect(await claimed()).toEqual([]);
    expect(await places()).toEqual([]);
  });

  test("before a digest claims it is left out of that digest", async () => {
    const deleting = await bench.db.startTransaction().execute();
    await deleting.deleteFrom("entry").where("id", "=", one!).execute();
    const held = holdEntries(bench.db, [one!, other!]);
    await untilWaiting();
    await deleting.commit().execute();
    expect(await held).toEqual(new Set([other]));
  });
});
