// What a cost fell to is no saving: from the mail to subject and tile of the digest, and by hand where it was misread.
import { afterEach, beforeEach, expect, test } from "vitest";
import { correctEntries } from "../../src/app/correct-entries.ts";
import { composeDueDigests } from "../../src/app/digest.ts";
import { loggedEntries } from "../../src/store/entries.ts";
import { digestBench, MONDAY } from "../helpers/digest-bench.ts";
import { noteMail } from "../helpers/incoming.ts";
import { installation, take } from "../helpers/understanding.ts";
import { addClient, addPm } from "../helpers/world.ts";

let bench: Awaited<ReturnType<typeof digestBench>>;
beforeEach(async () => {
  bench = await digestBench();
});
afterEach(() => bench.drop());

async function digestOf(locale: string, subject: string) {
  const pia = await addPm(bench.db, { locale });
  await addClient(bench.db, "Cedar Health", [pia]);
  await bench.lastWindow(pia);
  await take(installation(bench.db), noteMail(subject, { from: "pia@agency.test" }));
  await composeDueDigests(bench.depsAt(MONDAY));
  return bench.readLetter();
}

test("an English digest says what it is down to, and adds it to nothing", async () => {
  const { subject, text, html } = await digestOf(
    "en",
    "WIN:[Cedar Health / Portal] Hosting costs fell to $3,000 a month",
  );
  expect(subject).toContain("down to $3,000 a month at Cedar Health");
  expect(text).toContain("down to $3,000");
  for (const part of [subject, text, html]) expect(part).not.toMatch(/saved|less|−/);
});

test("a German one says worauf", async () => {
  const { subject, text, html } = await digestOf(
    "de",
    "WIN:[Cedar Health] Energiekosten auf 3.000 € im Monat gesunken",
  );
  expect(subject).toMatch(/auf 3\.000\s€ im Monat gesunken/);
  for (const part of [subject, text, html]) expect(part).not.toContain("gespart");
});

test("a person may say that it is no level, and that it is one", async () => {
  const pia = await addPm(bench.db);
  await addClient(bench.db, "Cedar Health", [pia]);
  const note = noteMail("WIN:[Cedar Health] Hosting costs fell to $3,000 a month", {
    from: "pia@agency.test",
  });
  await take(installation(bench.db), note);
  const figures = () =>
    bench.db.transaction().execute(async (tx) => (await loggedEntries(tx, { numbers: [100] }))[0]?.figures);
  expect(await figures()).toMatchObject([{ amount: 3000, isLevel: true }]);
  for (const value of [false, true]) {
    const change = { figureOrdinal: 1, field: "level", value } as const;
    await bench.db.transaction().execute((tx) => correctEntries(tx, [100], () => change, new Date()));
    expect((await figures())?.[0]?.isLevel).toBe(value || undefined);
  }
});
