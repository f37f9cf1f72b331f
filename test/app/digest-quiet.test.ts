// Weeks without a note, composed on a real database: what goes out by itself, and what waits for the next letter.
import { afterEach, beforeEach, expect, test } from "vitest";
import { composeDueDigests } from "../../src/app/digest.ts";
import { digestBench, MONDAY } from "../helpers/digest-bench.ts";
import { addClient, addEntry, addPm } from "../helpers/world.ts";

let bench: Awaited<ReturnType<typeof digestBench>>;
beforeEach(async () => {
  bench = await digestBench();
});
afterEach(() => bench.drop());

test("asks after a week without notes what went well, and not again the week after", async () => {
  const pia = await addPm(bench.db);
  await addEntry(bench.db, { personId: pia, loggedAt: "2026-11-17T10:00:00Z" });
  await composeDueDigests(bench.depsAt(MONDAY));
  await composeDueDigests(bench.depsAt("2026-11-30T07:00:00Z"));
  await composeDueDigests(bench.depsAt("2026-12-07T07:00:00Z"));
  expect((await bench.digests()).map((digest) => digest.state)).toEqual(["composed", "composed", "skipped"]);
  expect((await bench.readLetter(1)).subject).toBe("What went well in the past week?");
});

test("a quiet week goes out for a question once, and tells of the review that came up in a skipped one", async () => {
  const pia = await addPm(bench.db);
  const acme = await addClient(bench.db, "Acme", [pia]);
  // Due on 24 November, and overdue again four weeks later.
  const old = { personId: pia, clientId: acme, loggedAt: "2026-08-24T10:00:00Z", backfilled: true };
  const { id } = await addEntry(bench.db, { ...old, figures: [{}] });
  const monday = (week: number) => new Date(Date.parse(MONDAY) + week * 7 * 86_400_000 + 3_600_000);
  const states = async (from: number, to: number) => {
    for (let week = from; week <= to; week++)
      await composeDueDigests(bench.depsAt(monday(week).toISOString()));
    return (await bench.digests()).map((digest) => digest.state).slice(from - to - 1);
  };
  await bench.lastWindow(pia);
  // The 24th is tomorrow, then nine weeks have nothing but what stands there.
  expect(await states(0, 0)).toEqual(["composed"]);
  expect((await bench.readLetter()).text).toContain("in 1 day");
  await bench.db.updateTable("entry").set({ logged_at: "2026-05-01T10:00:00Z" }).execute();
  expect(await states(1, 9)).toEqual(Array(9).fill("skipped"));
  const choices = JSON.stringify([{ text: "this", act: { do: "none" } }]);
  const question = { entry_id: id, person_id: pia, kind: "result", text: "Which of two?", choices };
  await bench.db.insertInto("question").values(question).execute();
  expect(await states(10, 11)).toEqual(["composed", "skipped"]);
  const { text } = await bench.readLetter(1);
  expect(text).toContain("Which of two?");
  expect(text).toContain("was due on 24 November");
});
