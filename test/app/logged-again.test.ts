// A success that was logged again, the first of its entries found late: it counts in one digest, and in the next one's trend.
import { afterAll, beforeAll, expect, test } from "vitest";
import { composeDueDigests } from "../../src/app/digest.ts";
import { linkEntries } from "../../src/app/link-entries.ts";
import { digestBench, MONDAY } from "../helpers/digest-bench.ts";
import { addClient, addEntry, addPm } from "../helpers/world.ts";

let bench: Awaited<ReturnType<typeof digestBench>>;

beforeAll(async () => {
  bench = await digestBench();
});
afterAll(() => bench.drop());

test("it counts once, and the period before is what its reader was told", async () => {
  const pia = await addPm(bench.db);
  const of = { personId: pia, clientId: await addClient(bench.db, "Acme Foods", [pia]) };
  await bench.lastWindow(pia);
  const told = await addEntry(bench.db, { ...of, title: "Told", loggedAt: "2026-11-11T10:00:00Z" });
  const [last] = await bench.digests();
  const claim = { entry_id: told.id, person_id: pia, digest_id: last!.id, section: "new" };
  await bench.db.insertInto("digest_entry").values(claim).execute();
  const late = await addEntry(bench.db, { ...of, title: "Found late", loggedAt: "2026-11-12T10:00:00Z" });
  const again = await addEntry(bench.db, { ...of, title: "Again", loggedAt: "2026-11-17T10:00:00Z" });
  await bench.db
    .transaction()
    .execute((tx) => linkEntries(tx, late.number, [again.number], true, new Date(MONDAY)));
  const textAt = async (moment: string, letter: number) => {
    await composeDueDigests(bench.depsAt(moment));
    return (await bench.readLetter(letter)).text?.replace(/\s+/g, " ");
  };
  const first = await textAt(MONDAY, 0);
  expect(first).toMatch(/^1 success .*1 success the week before/);
  expect(first).toMatch(new RegExp(`Found late .*Logged again: one success with ${again.number}`));
  await addEntry(bench.db, { ...of, title: "Later", loggedAt: "2026-11-25T10:00:00Z" });
  expect(await textAt("2026-11-30T07:00:00Z", 1)).toMatch(/1 success the week before/);
});
