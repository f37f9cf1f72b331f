// What one of a team keeps private, in the digests of the others: nothing, and no claim either.
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { composeDueDigests, previewDigest } from "../../src/app/digest.ts";
import type { Reader } from "../../src/app/digest-batch.ts";
import { personById } from "../../src/store/people.ts";
import { digestBench, MONDAY } from "../helpers/digest-bench.ts";
import { addClient, addEntry, addPm, linkResult } from "../helpers/world.ts";

const NEXT_MONDAY = "2026-11-30T07:00:00Z";

let bench: Awaited<ReturnType<typeof digestBench>>;
let pat: number;
let ben: number;
let acme: number;

beforeEach(async () => {
  bench = await digestBench();
  pat = await addPm(bench.db, { email: "pat@agency.test", name: "Pat Weber" });
  ben = await addPm(bench.db, { email: "ben@agency.test", name: "Ben Ode" });
  acme = await addClient(bench.db, "Acme Foods", [pat, ben]);
});
afterEach(() => bench.drop());

const claimsOf = async (personId: number) =>
  (await bench.claims()).filter((claim) => claim.person_id === personId);

async function digestsText(personId: number): Promise<string> {
  const letters = await bench.letters();
  const mails = await Promise.all(letters.map((_, at) => bench.readLetter(at)));
  return mails
    .filter((_, at) => letters[at]?.person_id === personId)
    .map(({ subject, text, html }) => `${subject}${text}${html}`)
    .join();
}

async function preview(personId: number, at: string) {
  const person = (await personById(bench.db, personId)) as Reader;
  return previewDigest(bench.depsAt(at), person, new Date(at));
}

describe("what a colleague keeps private", () => {
  test("stands in his own digest alone, with its result, and no colleague's digest claims it", async () => {
    const own = { personId: pat, clientId: acme };
    const secret = await addEntry(bench.db, { ...own, title: "Budget fight", visibility: "private" });
    const result = await addEntry(bench.db, { ...own, kind: "roi", title: "Fight won" });
    await linkResult(bench.db, secret.id, result.id);
    const open = await addEntry(bench.db, { ...own, title: "Portal is live" });
    expect((await preview(ben, MONDAY))?.text).not.toMatch(/fight/i);
    expect((await preview(pat, MONDAY))?.text).toContain("Budget fight");
    await composeDueDigests(bench.depsAt(MONDAY));
    expect(await digestsText(ben)).toContain("Portal is live");
    expect(await digestsText(ben)).not.toMatch(/fight|private/i);
    expect(await digestsText(pat)).toContain("Budget fight");
    expect((await claimsOf(ben)).map((claim) => claim.entry_id)).toEqual([open.id]);
    expect(await claimsOf(pat)).toHaveLength(3);
  });

  test("is no letter by itself, and news to the team once it is private no more", async () => {
    const secret = { personId: pat, clientId: acme, title: "Budget fight", visibility: "private" } as const;
    const { id } = await addEntry(bench.db, secret);
    await composeDueDigests(bench.depsAt(MONDAY));
    expect(await claimsOf(ben)).toEqual([]);
    await bench.db.updateTable("entry").set({ visibility: "draft" }).where("id", "=", id).execute();
    await composeDueDigests(bench.depsAt(NEXT_MONDAY));
    expect((await claimsOf(ben)).map(({ entry_id, section }) => [entry_id, section])).toEqual([
      [id, "also-found"],
    ]);
    expect(await digestsText(ben)).toContain("Budget fight");
  });

  test("lends its title to no result of ours, which stays private", async () => {
    const secret = { personId: pat, clientId: acme, title: "Budget fight", visibility: "private" } as const;
    const { id } = await addEntry(bench.db, secret);
    const roi = { personId: ben, clientId: acme, kind: "roi", title: "Kept quiet" } as const;
    const result = await addEntry(bench.db, roi);
    await linkResult(bench.db, id, result.id);
    await composeDueDigests(bench.depsAt(MONDAY));
    expect((await claimsOf(ben)).map(({ entry_id, section }) => [entry_id, section])).toEqual([
      [result.id, "private"],
    ]);
    expect(await digestsText(ben)).toContain("Kept quiet");
    expect(await digestsText(ben)).not.toContain("Budget fight");
  });
});
