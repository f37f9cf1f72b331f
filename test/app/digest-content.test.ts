// What composed digests and previews hold: whose entries, privacy, pictures and decks, links; and that a preview is only that.
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { composeDueDigests, previewDigest } from "../../src/app/digest.ts";
import type { DigestDeps } from "../../src/app/digest-batch.ts";
import { personById } from "../../src/store/people.ts";
import { digestBench, MONDAY } from "../helpers/digest-bench.ts";
import { addClient, addEntry, addPm, linkResult, testConfig } from "../helpers/world.ts";

let bench: Awaited<ReturnType<typeof digestBench>>;
beforeEach(async () => {
  bench = await digestBench();
});
afterEach(() => bench.drop());

describe("what a digest holds", () => {
  test("holds the entries of the person's clients whoever logged them, and nobody else's", async () => {
    const pia = await addPm(bench.db);
    const noor = await addPm(bench.db, { email: "noor@agency.test", name: "Noor Haddad" });
    const shared = await addClient(bench.db, "Acme Foods", [pia, noor]);
    const foreign = await addClient(bench.db, "Birch & Sons", [noor]);
    const ours = await addEntry(bench.db, { personId: noor, clientId: shared, title: "Shared" });
    await addEntry(bench.db, { personId: noor, clientId: foreign, title: "Foreign" });
    await addEntry(bench.db, { personId: noor, title: "Loose" });
    await addEntry(bench.db, { personId: pia, clientId: foreign, title: "Logged for a client of others" });
    await composeDueDigests(bench.depsAt(MONDAY));
    expect(
      (await bench.claims()).filter((claim) => claim.person_id === pia).map((claim) => claim.entry_id),
    ).toEqual([ours.id]);
    expect((await bench.claims()).filter((claim) => claim.person_id === noor)).toHaveLength(4);
    expect((await bench.readLetter()).text).toContain("by Noor Haddad");
  });

  test("keeps a private success and its result out of subject, totals and preview text", async () => {
    const pia = await addPm(bench.db);
    const acme = await addClient(bench.db, "Acme Foods", [pia]);
    const secret = await addEntry(bench.db, {
      personId: pia,
      clientId: acme,
      title: "Quiet rescue",
      visibility: "private",
    });
    const result = await addEntry(bench.db, {
      personId: pia,
      clientId: acme,
      kind: "roi",
      title: "Rescue paid",
      figures: [{ amount: 77777 }],
    });
    await linkResult(bench.db, secret.id, result.id);
    await composeDueDigests(bench.depsAt(MONDAY));
    const letter = await bench.readLetter();
    expect(letter.subject).toBe("Your notes");
    const [before, inside] = letter.text!.split("PRIVATE");
    expect(before).not.toMatch(/rescue|77,777/i);
    expect(inside).toContain("Quiet rescue");
    expect(inside).toContain("77,777");
    const html = String(letter.html);
    expect(html.indexOf("Quiet rescue")).toBeGreaterThan(html.indexOf("In no total, picture or attachment."));
  });

  test("says nothing of another team's entry that somebody linked to one of ours", async () => {
    const pia = await addPm(bench.db);
    const noor = await addPm(bench.db, { email: "noor@agency.test", name: "Noor Haddad", cadence: "never" });
    const acme = await addClient(bench.db, "Acme Foods", [pia]);
    const birch = await addClient(bench.db, "Birch & Sons", [noor]);
    const win = await addEntry(bench.db, { personId: pia, clientId: acme, title: "Depot moved" });
    const roi = await addEntry(bench.db, {
      personId: pia,
      clientId: acme,
      kind: "roi",
      title: "Faster loading",
    });
    const foreign = { personId: noor, clientId: birch };
    const theirRoi = await addEntry(bench.db, {
      ...foreign,
      kind: "roi",
      title: "Foreign result",
      evidence: "We saved 55,555 EUR a year.",
      figures: [{ amount: 55555 }],
    });
    const theirWin = await addEntry(bench.db, { ...foreign, title: "Foreign success" });
    const theirOwn = await addEntry(bench.db, { personId: noor, title: "Foreign without a client" });
    await linkResult(bench.db, win.id, theirRoi.id);
    await linkResult(bench.db, theirWin.id, roi.id);
    await linkResult(bench.db, theirOwn.id, roi.id);
    await composeDueDigests(bench.depsAt(MONDAY));
    const { text, html } = await bench.readLetter();
    expect(text).toContain("Depot moved");
    expect(text).toContain("Faster loading");
    expect(`${text}${html}`).not.toMatch(/foreign|birch|55,555/i);
  });

  test("keeps a result private whose success is another team's private one", async () => {
    const pia = await addPm(bench.db);
    const noor = await addPm(bench.db, { email: "noor@agency.test", name: "Noor Haddad", cadence: "never" });
    const acme = await addClient(bench.db, "Acme Foods", [pia]);
    const birch = await addClient(bench.db, "Birch & Sons", [noor]);
    const secret = await addEntry(bench.db, { personId: noor, clientId: birch, visibility: "private" });
    const roi = { personId: pia, clientId: acme, kind: "roi", title: "Kept quiet" } as const;
    await linkResult(bench.db, secret.id, (await addEntry(bench.db, roi)).id);
    await composeDueDigests(bench.depsAt(MONDAY));
    expect((await bench.claims()).map((claim) => claim.section)).toEqual(["private"]);
  });

  test("sorts what came late: logged before the window, or back-filled", async () => {
    const pia = await addPm(bench.db);
    await bench.lastWindow(pia);
    const acme = await addClient(bench.db, "Acme Foods", [pia]);
    const entry = { personId: pia, clientId: acme };
    await addEntry(bench.db, { ...entry, loggedAt: "2026-10-01T10:00:00Z" });
    await addEntry(bench.db, {
      ...entry,
      loggedAt: "2026-06-01T10:00:00Z",
      backfilled: true,
      title: "Ancient",
    });
    await addEntry(bench.db, { ...entry, loggedAt: "2026-11-16T07:00:00Z", title: "On the edge" });
    await addEntry(bench.db, { ...entry, loggedAt: MONDAY, title: "Next week's" });
    await composeDueDigests(bench.depsAt(MONDAY));
    expect((await bench.claims()).map((claim) => claim.section)).toEqual([
      "also-found",
      "back-filled",
      "new",
    ]);
    const { subject, text } = await bench.readLetter();
    expect(subject).toBe("1 success");
    expect(text).toContain("1 note of earlier months filed");
    expect(newsOf(text)).not.toContain("Ancient");
    expect(text).not.toContain("Next week's");
  });

  test("tells what needs the PM, the ledger, who went quiet and which letter is uncertain", async () => {
    const pia = await addPm(bench.db);
    await bench.lastWindow(pia);
    const quiet = await addClient(bench.db, "Cobalt Marine", [pia]);
    const old = await addEntry(bench.db, {
      personId: pia,
      clientId: quiet,
      loggedAt: "2026-10-21T10:00:00Z",
    });
    await bench.db
      .insertInto("digest_entry")
      .values({ entry_id: old.id, person_id: pia, digest_id: 1, section: "new" })
      .execute();
    const message = { source: "inlet", received_at: "2026-11-18T10:00:00Z", size: 1, person_id: pia };
    for (const [at, state] of ["filed", "filed", "ignored", "needs-you"].entries()) {
      const values = {
        ...message,
        state,
        dedupe_sha256: Buffer.alloc(32, at),
        subject: "WIN:[]",
        reason_code: "empty-note",
      };
      await bench.db.insertInto("message").values(values).execute();
    }
    await bench.db
      .insertInto("letter")
      .values({
        key: "x",
        kind: "digest",
        person_id: pia,
        to_email: "pia@agency.test",
        subject: "3 successes",
        message_id: "<x@y>",
        raw: Buffer.from("x"),
        state: "uncertain",
      })
      .execute();
    await composeDueDigests(bench.depsAt(MONDAY));
    const { text } = await bench.readLetter(1);
    expect(text).toContain("1 note needs you");
    expect(text).toContain("WIN:[]");
    expect(text).toContain("4 notes: 2 filed, 1 ignored, 1 needs you.");
    expect(text).toContain("Cobalt Marine: no success since 21 October");
    expect(text).toContain("“3 successes” of");
  });
});

describe("the letter", () => {
  test("holds the picture inline and a draft deck for each of the three clients with most news", async () => {
    const pia = await addPm(bench.db);
    const asked: string[] = [];
    const paint: DigestDeps["paint"] = async (_tx, request) => {
      asked.push(`${request.format} ${request.clientId} ${request.audience} ${request.from} ${request.to}`);
      const bytes = Buffer.from(`painted ${request.clientId}`);
      return { bytes, entries: 1, leftOut: [], losesWords: false, holds: [] };
    };
    const ids: number[] = [];
    for (const [at, name] of ["Acme", "Birch", "Cobalt", "Delta / One"].entries()) {
      const id = await addClient(bench.db, name, [pia]);
      ids.push(id);
      for (let n = 0; n < at + 1; n++) await addEntry(bench.db, { personId: pia, clientId: id });
    }
    await composeDueDigests(bench.depsAt(MONDAY, { paint }));
    const [acme, birch, cobalt, delta] = ids;
    expect(acme).toBeDefined();
    expect(asked).toEqual([
      `png ${delta} pm 2026-06 2026-11`,
      `pptx ${delta} drafts 2026-06 2026-11`,
      `pptx ${cobalt} drafts 2026-06 2026-11`,
      `pptx ${birch} drafts 2026-06 2026-11`,
    ]);
    const letter = await bench.readLetter();
    expect(letter.attachments.map((file) => [file.filename, file.contentDisposition])).toEqual([
      ["Delta One 2026-06 to 2026-11.png", "inline"],
      ["DRAFT Delta One 2026-06 to 2026-11.pptx", "attachment"],
      ["DRAFT Cobalt 2026-06 to 2026-11.pptx", "attachment"],
      ["DRAFT Birch 2026-06 to 2026-11.pptx", "attachment"],
    ]);
    expect(letter.attachments[0]?.cid).toBe("timeline@lately");
  });

  test("goes out without its picture when a painter breaks", async () => {
    const pia = await addPm(bench.db);
    const acme = await addClient(bench.db, "Acme", [pia]);
    await addEntry(bench.db, { personId: pia, clientId: acme });
    const paint = async () => {
      throw new Error("no font");
    };
    expect((await composeDueDigests(bench.depsAt(MONDAY, { paint }))).composed).toBe(1);
    expect((await bench.readLetter()).attachments).toEqual([]);
  });

  test("holds no link without a public https address, and one with it", async () => {
    const pia = await addPm(bench.db);
    await addPm(bench.db, { email: "olga@agency.test", name: "Olga Berg", role: "admin", cadence: "never" });
    await addEntry(bench.db, { personId: pia });
    await composeDueDigests(bench.depsAt(MONDAY));
    const plain = await bench.readLetter();
    expect(String(plain.html)).not.toMatch(/href=/);
    expect(plain.text).not.toMatch(/https?:/);
    expect(plain.text).toMatch(/Olga\s+Berg \(olga@agency\.test\)/);
    expect(plain.replyTo?.text).toContain("olga@agency.test");
    await addEntry(bench.db, { personId: pia, loggedAt: "2026-11-24T10:00:00Z" });
    const config = testConfig({ APP_URL: "https://lately.agency.example" });
    await composeDueDigests(bench.depsAt("2026-11-30T07:00:00Z", { config }));
    expect(String((await bench.readLetter(1)).html)).toContain('href="https://lately.agency.example"');
  });
});

/** Without the asks, which reach back half a year. */
function newsOf(text: unknown): string {
  const [news = "", asks] = String(text).split("WORTH ASKING FOR");
  expect(asks).toBeDefined();
  return news;
}

describe("a preview", () => {
  test("shows the window last closed, claimed or not, and changes nothing", async () => {
    const pia = await addPm(bench.db);
    const acme = await addClient(bench.db, "Acme Foods", [pia]);
    await addEntry(bench.db, { personId: pia, clientId: acme, title: "Of the week", figures: [{}] });
    await addEntry(bench.db, {
      personId: pia,
      clientId: acme,
      title: "Of the week before",
      loggedAt: "2026-11-10T10:00:00Z",
    });
    const person = (await personById(bench.db, pia)) as Parameters<typeof previewDigest>[1];
    const at = new Date("2026-11-25T12:00:00Z");
    const before = await previewDigest(bench.depsAt(at.toISOString()), person, at);
    expect(before?.subject).toContain("1 success with a number");
    expect(newsOf(before?.text)).toContain("Of the week");
    expect(newsOf(before?.text)).not.toContain("Of the week before");
    expect([await bench.digests(), await bench.claims(), await bench.letters()]).toEqual([[], [], []]);
    await composeDueDigests(bench.depsAt("2026-11-16T07:00:00Z"));
    await composeDueDigests(bench.depsAt(MONDAY));
    const after = await previewDigest(bench.depsAt(at.toISOString()), person, at);
    expect(after?.text).toBe(before?.text);
    expect(await bench.digests()).toHaveLength(2);
    const earlier = new Date("2026-11-20T12:00:00Z");
    expect((await previewDigest(bench.depsAt(MONDAY), person, earlier))?.text).toContain(
      "Of the week before",
    );
  });

  test("leaves out what was logged before its reader joined the client's team, as the digest does", async () => {
    const pia = await addPm(bench.db);
    const otto = await addPm(bench.db, { email: "otto@agency.test" });
    const acme = await addClient(bench.db, "Acme Foods", [pia, otto]);
    await addEntry(bench.db, { personId: pia, clientId: acme, title: "Of Tuesday" });
    const since = bench.db.updateTable("client_member").set({ since: "2026-11-19T10:00:00Z" });
    await since.where("person_id", "=", otto).execute();
    const person = (await personById(bench.db, otto)) as Parameters<typeof previewDigest>[1];
    expect(await previewDigest(bench.depsAt(MONDAY), person, new Date(MONDAY))).toBeNull();
  });

  test("of an empty week, or of somebody without digests, is nothing", async () => {
    const pia = await addPm(bench.db);
    const never = await addPm(bench.db, { email: "c@agency.test", cadence: "never" });
    for (const id of [pia, never]) {
      const person = (await personById(bench.db, id)) as Parameters<typeof previewDigest>[1];
      expect(await previewDigest(bench.depsAt(MONDAY), person, new Date(MONDAY))).toBeNull();
    }
  });
});
