// What Postgres refuses of a batch is refused of nobody else: each is tried alone, and who is at fault stays due.
import { randomBytes } from "node:crypto";
import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { composeDueDigests, dueReaders } from "../../src/app/digest.ts";
import { composeBatch } from "../../src/app/digest-batch.ts";
import { changeDigest } from "../../src/app/unsubscribe.ts";
import { createLog } from "../../src/log.ts";
import { digestBench, MONDAY } from "../helpers/digest-bench.ts";
import { addClient, addEntry, addPm } from "../helpers/world.ts";

let bench: Awaited<ReturnType<typeof digestBench>>;
let readers: Record<"pia" | "noor" | "ruth", number>;
beforeEach(async () => {
  bench = await digestBench();
  const reader = async (name: string) => {
    const id = await addPm(bench.db, { name, email: `${name}@agency.test` });
    await addEntry(bench.db, { personId: id, title: `Success of ${name}` });
    return id;
  };
  readers = { pia: await reader("pia"), noor: await reader("noor"), ruth: await reader("ruth") };
});
afterEach(() => bench.drop());

/** Postgres takes no row of `table` for this person. */
async function refuse(table: "letter" | "digest" | "digest_entry", personId: number): Promise<void> {
  await sql`
    create function refused() returns trigger language plpgsql as $$
    begin
      if new.person_id = ${sql.lit(personId)} then raise exception 'no row for this one' using errcode = 'LT001'; end if;
      return new;
    end $$`.execute(bench.db);
  await sql`create trigger refused before insert on ${sql.table(table)} for each row execute function refused()`.execute(
    bench.db,
  );
}

const mend = () => sql`drop function refused() cascade`.execute(bench.db);

interface Line {
  level: number;
  msg: string;
  personId?: number;
  people?: number;
  err?: { code: string; message: string };
}

async function composed() {
  const lines: Line[] = [];
  const log = createLog("warn", { write: (line) => lines.push(JSON.parse(line)) });
  const run = await composeDueDigests(bench.depsAt(MONDAY, { log }));
  return { run, lines };
}

/** Whose digest, letter and claim there are, and that they belong together. */
async function standing(): Promise<{ digests: number[]; letters: (number | null)[]; claims: number[] }> {
  const digests = await bench.digests();
  const letters = await bench.letters();
  const claims = await bench.claims();
  expect(digests.map((one) => one.letter_id).sort()).toEqual(letters.map((one) => one.id).sort());
  return {
    digests: digests.map((one) => one.person_id).sort(),
    letters: letters.map((one) => one.person_id),
    claims: claims.map((one) => one.person_id).sort(),
  };
}

const of = (...people: number[]) => ({ digests: people, letters: people, claims: people });

describe.each(["letter", "digest", "digest_entry"] as const)("one whose %s Postgres refuses", (table) => {
  test("stays due alone, is told once, and gets the same digest once it is mended", async () => {
    const { pia, noor, ruth } = readers;
    await refuse(table, noor);
    const { run, lines } = await composed();
    expect(run).toEqual({ composed: 2, skipped: 0, failed: 1 });
    expect(await standing()).toEqual(of(pia, ruth));
    const refused = { code: "LT001", message: "no row for this one" };
    expect(lines).toMatchObject([
      { level: 40, msg: "digests could not be composed together", people: 3, err: refused },
      { level: 50, msg: "a digest could not be composed; it stays due", personId: noor, err: refused },
    ]);
    expect(lines).toHaveLength(2);

    await mend();
    expect((await composed()).run).toEqual({ composed: 1, skipped: 0, failed: 0 });
    expect(await standing()).toEqual(of(pia, noor, ruth));
    const [, letter] = await bench.letters();
    expect(letter?.person_id).toBe(noor);
    expect((await bench.readLetter(1)).text).toContain("Success of noor");
    expect((await bench.readLetter(1)).text).not.toMatch(/Success of (pia|ruth)/);
  });
});

test("whoever stops, pauses or leaves before his turn comes gets no letter; who changed his language gets it in that", async () => {
  const { pia, noor, ruth } = readers;
  const otto = await addPm(bench.db, { name: "Otto", email: "otto@agency.test" });
  await addEntry(bench.db, { personId: otto });
  const now = new Date(MONDAY);
  const found = await dueReaders(bench.db, now);
  expect(found).toHaveLength(4);
  const set = (id: number, change: object) =>
    bench.db.updateTable("person").set(change).where("id", "=", id).execute();
  await changeDigest(bench.db, pia, "stop", now);
  await set(noor, { paused_until: "2027-01-01" });
  await set(otto, { left_on: "2026-11-20" });
  await set(ruth, { locale: "de" });
  expect(await composeBatch(bench.depsAt(MONDAY), found, now, { putOff: false })).toMatchObject({
    composed: 1,
  });
  expect(await standing()).toEqual(of(ruth));
  expect((await bench.readLetter()).text).toContain("Nächster Brief");
});

test("one who is alone due is not tried twice", async () => {
  await composed();
  const late = await addPm(bench.db, { name: "Late", email: "late@agency.test" });
  await refuse("digest", late);
  const { run, lines } = await composed();
  expect(run).toEqual({ composed: 0, skipped: 0, failed: 1 });
  expect(lines).toMatchObject([{ level: 50, personId: late }]);
});

test("what refuses everybody leaves all of them due, each told once", async () => {
  await sql`alter table digest add constraint refused check (false) not valid`.execute(bench.db);
  const { run, lines } = await composed();
  expect(run).toEqual({ composed: 0, skipped: 0, failed: 3 });
  const told = lines.filter(({ level }) => level === 50).map(({ personId }) => personId);
  expect(told.sort()).toEqual(Object.values(readers).sort());
  expect(await standing()).toEqual(of());
  await sql`alter table digest drop constraint refused`.execute(bench.db);
  expect((await composed()).run).toEqual({ composed: 3, skipped: 0, failed: 0 });
});

test("letters of megabytes are written as they are made, not all of a batch at once", async () => {
  const client = await addClient(bench.db, "Acme Foods", Object.values(readers));
  await addEntry(bench.db, { personId: readers.pia, clientId: client, title: "Shared success" });
  const picture = {
    bytes: randomBytes(5 * 1024 * 1024),
    entries: 1,
    leftOut: [],
    losesWords: false,
    holds: [],
  };
  const run = await composeDueDigests(bench.depsAt(MONDAY, { paint: async () => picture }));
  expect(run).toEqual({ composed: 3, skipped: 0, failed: 0 });
  const { rows } = await sql`select distinct xmin::text from letter`.execute(bench.db);
  expect(rows).toHaveLength(3);
  expect((await standing()).letters).toEqual(Object.values(readers));
});
