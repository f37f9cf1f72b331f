// What a digest's words showed beside its own entries: noted, so that what is taken back is told to who saw it.
import { afterAll, beforeAll, expect, test } from "vitest";
import { composeDueDigests } from "../../src/app/digest.ts";
import { showingsOf } from "../../src/store/shown.ts";
import { digestBench, MONDAY } from "../helpers/digest-bench.ts";
import { shownRows } from "../helpers/shown-rows.ts";
import { addClient, addEntry, addPm, linkResult } from "../helpers/world.ts";

let bench: Awaited<ReturnType<typeof digestBench>>;
beforeAll(async () => {
  bench = await digestBench();
});
afterAll(() => bench.drop());

test("what a success led to, and what led to it, is noted with the number that stood there", async () => {
  const pia = await addPm(bench.db);
  const acme = await addClient(bench.db, "Acme", [pia]);
  await bench.lastWindow(pia);
  const [before] = await bench.digests();
  const told = async (title: string, kind: "win" | "roi", amounts: number[]) => {
    const figures = amounts.map((amount) => ({ amount, role: "cost" as const }));
    const row = await addEntry(bench.db, {
      ...{ personId: pia, clientId: acme, title, kind, figures },
      loggedAt: "2026-11-10T10:00:00Z",
    });
    const claim = { entry_id: row.id, person_id: pia, digest_id: before!.id, section: "new" };
    await bench.db.insertInto("digest_entry").values(claim).execute();
    return row;
  };
  const ledTo = (from_entry: number, to_entry: number) =>
    bench.db
      .insertInto("link")
      .values({ from_entry, to_entry, kind: "led-to", reason: "", by: "person" })
      .execute();
  const scanners = await told("Scanners", "win", [48000, 500]);
  const portal = await told("Portal", "win", []);
  await linkResult(bench.db, portal.id, (await told("Fewer calls", "roi", [9000])).id);
  const audit = await told("Audit", "win", [700]);
  // It is logged last, and came before what it led to.
  const on = "2026-11-10";
  const workshops = await addEntry(bench.db, { personId: pia, clientId: acme, title: "Workshops", on });
  for (const later of [scanners, portal]) await ledTo(workshops.id, later.id);
  await ledTo(audit.id, workshops.id);

  await composeDueDigests(bench.depsAt(MONDAY));
  expect((await bench.readLetter()).text).toMatch(/Led to \d+, Scanners: €\s48,000 a year saved/);
  expect((await shownRows(bench.db)).map(({ title, ordinal }) => [title, ordinal])).toEqual([
    ["Audit", null],
    ["Fewer calls", 1],
    ["Portal", null],
    ["Scanners", 1],
    ["Workshops", null],
  ]);
  const seen = (await showingsOf(bench.db, [scanners.id])).map(({ figure, personName }) => [
    personName,
    figure?.amount,
  ]);
  expect(seen).toEqual([["Pia Moll", 48000]]);
});
