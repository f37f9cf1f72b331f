// A number that was corrected by hand, or whose entry went to another client or was deleted, in the next digest of who saw it.
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { composeDueDigests } from "../../src/app/digest.ts";
import { runHere } from "../helpers/cli-here.ts";
import { digestBench } from "../helpers/digest-bench.ts";
import { fileMails, SECRET_KEY } from "../helpers/filed.ts";
import { noteMail } from "../helpers/incoming.ts";
import { addClient, addPm } from "../helpers/world.ts";

const DAY_MS = 86_400_000;
/** Corrections bear the database's own time, so the weeks lie round it. */
const daysFromNow = (days: number) => new Date(Date.now() + days * DAY_MS);

let bench: Awaited<ReturnType<typeof digestBench>>;
let pia: number;
let jana: number;

beforeEach(async () => {
  bench = await digestBench();
  const createdAt = daysFromNow(-30).toISOString();
  pia = await addPm(bench.db, { zone: "UTC", createdAt });
  jana = await addPm(bench.db, { ...JANA, zone: "UTC", createdAt });
  await addClient(bench.db, "Acme Foods", [pia, jana]);
  await addClient(bench.db, "Solo", [pia]);
  const note = noteMail("ROI:[Acme Foods] Depot", {
    from: "pia@agency.test",
    date: daysFromNow(-9).toUTCString(),
    body: "It saves us EUR 45.000,50 a year.",
  });
  await fileMails(bench.url, [note]);
  await digestsAt(-1);
});
afterEach(() => bench.drop());

const JANA = { email: "jana@agency.test", name: "Jana Kern", locale: "de" };

const digestsAt = (days: number) => composeDueDigests(bench.depsAt(daysFromNow(days).toISOString()));

function entry(...args: string[]) {
  const env = { DATABASE_URL: bench.url, SECRET_KEY, ZONE: "UTC" };
  return runHere(["entry", ...args], { env });
}

const set = (field: string, value: string, target: string) => entry("set", field, value, target);

/** His digests, oldest first, unfolded. */
async function digestsOf(personId: number): Promise<string[]> {
  const letters = await bench.letters();
  const mails = await Promise.all(letters.map((_, at) => bench.readLetter(at)));
  return mails
    .filter((_, at) => letters[at]?.kind === "digest" && letters[at].person_id === personId)
    .map(({ text }) => (text ?? "").replace(/\s+/g, " "));
}

const retractionsTo = async (personId: number) =>
  (await digestsOf(personId)).filter((text) => /You saw it|Sie sahen es/.test(text));

describe("a figure that was corrected by hand", () => {
  test("is told once to each who saw it, as it was and as it is, and the answer says where it stood", async () => {
    const { stdout } = await set("amount", "4500", "100.1");
    expect(stdout).toMatch(
      /^#100\.1: amount is 4500 now\.\n {2}#100\.1: ".*45,000\.50.*" is ".*4,500.*" now\.\n {2}It was shown in:\n/,
    );
    expect(stdout).toMatch(/digest of .* to Pia Moll\n.*digest of .* to Jana Kern\n$/);
    await digestsAt(8);
    expect((await digestsOf(pia)).at(-1)).toMatch(
      /#100\.1, “Depot”: € 45,000\.50 a year saved is € 4,500 a year saved now\. You saw it in the digest of /,
    );
    expect((await digestsOf(jana)).at(-1)).toMatch(
      /#100\.1, „Depot“: jetzt 4\.500 € im Jahr gespart statt 45\.000,50 € im Jahr gespart\. Sie sahen es/,
    );
    // What changes beside its value says nothing else, whenever that is.
    await bench.db
      .updateTable("figure")
      .set({ inferred: ["role"] })
      .execute();
    await bench.db
      .updateTable("figure")
      .set({ changed_at: daysFromNow(9) })
      .execute();
    await digestsAt(15);
    expect(await retractionsTo(pia)).toHaveLength(1);
  });

  test("is told beside another one of its entry that says what it said", async () => {
    const [one] = await bench.db.selectFrom("figure").selectAll().execute();
    const { id: _, ...columns } = one!;
    await bench.db
      .insertInto("figure")
      .values({ ...columns, ordinal: 2, headline: false })
      .execute();
    await bench.db.updateTable("figure").where("ordinal", "=", 1).set({ amount: 4500 }).execute();
    const correction = { entry_id: columns.entry_id, figure_ordinal: 1, field: "amount", value: "4500" };
    await bench.db
      .insertInto("correction")
      .values({ ...correction, via: "command" })
      .execute();
    await digestsAt(8);
    expect((await digestsOf(pia)).at(-1)).toContain("is € 4,500 a year saved now");
  });

  test("that reads as before tells nothing, nor does a replay", async () => {
    const { stdout } = await set("period", "year", "100.1");
    expect(stdout).toBe("#100.1: period is year now.\n");
    await bench.db
      .updateTable("message")
      .set({ state: "received", attempts: 0, lease_until: null })
      .execute();
    await fileMails(bench.url, []);
    await digestsAt(8);
    for (const one of [pia, jana]) expect(await retractionsTo(one)).toEqual([]);
  });
});

describe("an entry that was given to another client", () => {
  test("is told once to each who saw it, without a word of whose it is", async () => {
    expect((await set("client", "Solo", "100")).stdout).toMatch(/It was shown in:\n.*to Pia Moll\n.*to Jana/);
    await digestsAt(8);
    expect((await digestsOf(pia)).at(-1)).toMatch(
      /100, Depot, was given to another client on .*You saw it in/,
    );
    expect((await digestsOf(jana)).at(-1)).toMatch(/100, Depot, gehört seit dem .* zu einem anderen Kunden/);
    expect((await digestsOf(jana)).at(-1)).not.toContain("Solo");
    await digestsAt(15);
    expect(await retractionsTo(pia)).toHaveLength(1);
  });

  test("is told once, though a bare $ reads in the new client's currency", async () => {
    await bench.db.updateTable("client").where("name", "=", "Acme Foods").set({ currency: "CAD" }).execute();
    await bench.db.updateTable("client").where("name", "=", "Solo").set({ currency: "USD" }).execute();
    await fileMails(bench.url, [
      noteMail("ROI:[Acme Foods] Till", {
        from: "pia@agency.test",
        date: daysFromNow(-0.5).toUTCString(),
        body: "It saves us $300 a month.",
      }),
    ]);
    await digestsAt(7);
    expect((await digestsOf(jana)).at(-1)).toContain("300 CA$ im Monat");
    const { stdout } = await set("client", "Solo", "101");
    expect(stdout.match(/was shown/g)).toHaveLength(1);
    expect(stdout).toMatch(/^#101: client is Solo now\.\n {2}It was shown in:\n/);
    // After the digest that showed it.
    await bench.db
      .updateTable("correction")
      .set({ at: daysFromNow(8) })
      .execute();
    await bench.db
      .updateTable("figure")
      .where("changed_at", "is not", null)
      .set({ changed_at: daysFromNow(8) })
      .execute();
    await digestsAt(15);
    expect((await digestsOf(jana)).at(-1)).toMatch(/101, Till, gehört seit dem/);
    expect((await digestsOf(jana)).at(-1)).not.toContain("300 CA$");
  });

  test("and given back before anybody's next digest tells nothing", async () => {
    await set("client", "Solo", "100");
    await set("client", "Acme Foods", "100");
    await digestsAt(8);
    expect(await retractionsTo(jana)).toEqual([]);
  });
});

describe("an entry that was deleted", () => {
  test("is told once by its number alone to each who saw it, and the answer says where it stood", async () => {
    const { stdout } = await entry("delete", "100");
    expect(stdout).toMatch(/^#100: deleted\.\n {2}It was shown in:\n.*to Pia Moll\n.*to Jana Kern\n$/);
    await digestsAt(8);
    expect((await digestsOf(pia)).at(-1)).toMatch(/100 was taken out on .*\. You saw it in the digest of /);
    expect((await digestsOf(jana)).at(-1)).toMatch(/100 wurde am .* herausgenommen\. Sie sahen es/);
    expect((await digestsOf(pia)).at(-1)).not.toContain("Depot");
    await digestsAt(15);
    expect(await retractionsTo(pia)).toHaveLength(1);
  });

  test("and was private before is told to nobody; the answer that made it so says where it stood", async () => {
    const { stdout } = await entry("private", "100");
    expect(stdout).toMatch(/^#100: private now\.\n {2}It was shown in:\n.*to Pia Moll\n.*to Jana Kern\n$/);
    await entry("delete", "100");
    await digestsAt(8);
    for (const one of [pia, jana]) expect(await retractionsTo(one)).toEqual([]);
  });
});
