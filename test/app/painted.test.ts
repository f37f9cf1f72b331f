// Pictures painted once per change, outside the transaction; a letter whose picture cannot be painted goes without.
import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { composeDueDigests } from "../../src/app/digest.ts";
import { type Later, paintedOnce } from "../../src/app/painted.ts";
import { type PaintRequest, paintTimeline } from "../../src/app/timeline.ts";
import { noBrand } from "../../src/core/timeline/brand.ts";
import { digestBench, MONDAY } from "../helpers/digest-bench.ts";
import { addClient, addEntry, addPm } from "../helpers/world.ts";

let bench: Awaited<ReturnType<typeof digestBench>>;
let clientId: number;
let readers: number[];
let painted: string[];
/** Called before each painting. */
let atPaint: () => Promise<void>;

beforeAll(async () => {
  bench = await digestBench();
});
afterAll(() => bench.drop());
beforeEach(async () => {
  for (const table of ["letter", "entry", "client", "person"] as const) {
    await bench.db.deleteFrom("digest").execute();
    await bench.db.deleteFrom(table).execute();
  }
  readers = [];
  for (let n = 0; n < 6; n++) readers.push(await addPm(bench.db, { email: `pm${n}@agency.test` }));
  clientId = await addClient(bench.db, "Acme", readers);
  await addEntry(bench.db, { personId: readers[0]!, clientId, title: "Checkout is live" });
  painted = [];
  atPaint = async () => {};
});

/** The real timeline, whose bytes are its data. */
const counting: typeof paintTimeline = (tx, request, through) =>
  paintTimeline(tx, request, (drawn) => {
    const paint = async () => {
      painted.push(request.format);
      await atPaint();
      return Buffer.from(JSON.stringify(drawn));
    };
    return through ? through(drawn, paint) : paint();
  });

const compose = (paint = paintedOnce(undefined, counting)) =>
  composeDueDigests(bench.depsAt(MONDAY, { paint }));
const request = (change: Partial<PaintRequest> = {}): PaintRequest => ({
  clientId,
  agencyDomains: [],
  now: new Date(MONDAY),
  zone: "UTC",
  locale: "en",
  audience: "pm",
  brand: noBrand,
  format: "png",
  ...change,
});

test("six readers of one client: its picture and its deck are painted once", async () => {
  expect(await compose()).toEqual({ composed: 6, skipped: 0, failed: 0 });
  expect(painted.sort()).toEqual(["png", "pptx"]);
  for (let n = 0; n < 6; n++) expect((await bench.readLetter(n)).attachments).toHaveLength(2);
});

test("teams come one after the other: little room is enough to paint for each once", async () => {
  const size = (await counting(bench.db, request()))!.bytes.length;
  painted = [];
  for (let n = 0; n < 5; n++) {
    // Added in two rounds, so that by their numbers the readers of one client are far apart.
    const clientId = await addClient(bench.db, `Client ${n}`, [readers[n]!]);
    await addEntry(bench.db, { personId: readers[n]!, clientId, title: `Checkout ${n} is live` });
  }
  await bench.db.deleteFrom("entry").where("client_id", "=", clientId).execute();
  await bench.db.deleteFrom("client").where("id", "=", clientId).execute();
  const clients = await bench.db.selectFrom("client").select("id").orderBy("id").execute();
  for (const [n, { id }] of clients.entries()) {
    const personId = await addPm(bench.db, { email: `second${n}@agency.test` });
    await bench.db
      .insertInto("client_member")
      .values({ client_id: id, person_id: personId, role: "member" })
      .execute();
  }
  expect((await compose(paintedOnce(4.5 * size, counting))).composed).toBe(10);
  expect(painted.sort()).toEqual([...Array(5).fill("png"), ...Array(5).fill("pptx")]);
});

test("no transaction is open while it is painted", async () => {
  const open: number[] = [];
  atPaint = async () => {
    const { rows } = await sql`
      select 1 from pg_stat_activity where datname = current_database() and state = 'idle in transaction'`.execute(
      bench.db,
    );
    open.push(rows.length);
  };
  await composeDueDigests(bench.depsAt(MONDAY, { paint: paintedOnce(undefined, counting) }), {
    personId: readers[0]!,
  });
  expect(open).toEqual([0, 0]);
});

test("what changed while it was painted is painted anew, and the letter shows it", async () => {
  let isChanged = false;
  atPaint = async () => {
    if (isChanged) return;
    isChanged = true;
    await bench.db.updateTable("entry").set({ title: "Checkout is live everywhere" }).execute();
  };
  await composeDueDigests(bench.depsAt(MONDAY, { paint: paintedOnce(undefined, counting) }), {
    personId: readers[0]!,
  });
  expect(painted.filter((format) => format === "png").length).toBe(2);
  const { attachments, text } = await bench.readLetter();
  expect(text).toContain("Checkout is live everywhere");
  for (const { content } of attachments) expect(content.toString()).toContain("Checkout is live everywhere");
});

test("one that cannot be painted is tried once, and no letter speaks of it", async () => {
  atPaint = async () => {
    throw new Error("no font");
  };
  expect(await compose()).toEqual({ composed: 6, skipped: 0, failed: 0 });
  expect(painted.sort()).toEqual(["png", "pptx"]);
  for (let n = 0; n < 6; n++) {
    const { attachments, html, text } = await bench.readLetter(n);
    expect(attachments).toEqual([]);
    expect(`${html} ${text}`).not.toMatch(/cid:|timeline of|attached/i);
  }
});

test("another language, form or brand is another picture", async () => {
  const paint = paintedOnce(undefined, counting);
  const first = await paint(bench.db, request());
  expect(await paint(bench.db, request())).toEqual(first);
  expect(painted).toHaveLength(1);
  await paint(bench.db, request({ locale: "de" }));
  await paint(bench.db, request({ format: "pptx" }));
  await paint(bench.db, request({ compact: true }));
  await paint(bench.db, request({ brand: { ...noBrand, name: "Harbour" } }));
  expect(painted).toHaveLength(5);
});

test("those asked for at the same moment share one painting", async () => {
  const paint = paintedOnce(undefined, counting);
  await Promise.all(readers.map(() => paint(bench.db, request())));
  expect(painted).toEqual(["png"]);
});

test("keeps no more than it may, those used last", async () => {
  const size = (await counting(bench.db, request()))!.bytes.length;
  painted = [];
  const paint = paintedOnce(size * 2 + 100, counting);
  await paint(bench.db, request());
  await paint(bench.db, request({ compact: true }));
  await paint(bench.db, request()); // used again: the other one is older now
  await paint(bench.db, request({ format: "pptx" }));
  await paint(bench.db, request());
  expect(painted).toHaveLength(3);
  await paint(bench.db, request({ compact: true }));
  expect(painted).toHaveLength(4);
});

test("puts off what is not there, and tells nobody that it is", async () => {
  const paint = paintedOnce(undefined, counting);
  const later: Later = [];
  expect(await paint(bench.db, request(), later)).toBeNull();
  expect(painted).toEqual([]);
  await Promise.all(later.map((work) => work()));
  expect((await paint(bench.db, request(), later))?.entries).toBe(1);
  expect([later.length, painted.length]).toEqual([1, 1]);
});
