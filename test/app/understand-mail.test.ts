// Who may write, what ends how, and what becomes an entry: each decision with its negative.
import { describe, expect, it } from "vitest";
import { addAddress } from "../../src/store/people.ts";
import { inbox, incoming, mailboxWithFolder, noteMail } from "../helpers/incoming.ts";
import { entries, installationPerTest, person, take } from "../helpers/understanding.ts";

const here = installationPerTest();

const states = async () => (await inbox(here.db)).map((row) => [row.state, row.reasonCode]);
let uid = 0;
const seenIn = (folderId: number, raw: Buffer) => {
  uid += 1;
  return incoming(raw, { source: "imap", sighting: { folderId, uidvalidity: 1, uid } });
};

describe("a note", () => {
  it("of a known person becomes an entry with figures, logged at the earlier of Date and receipt", async () => {
    const body = "Saves 20 hours a week.";
    const [id] = await take(here.lately, noteMail("WIN:[Acme] checkout is live", { body }));
    expect(await states()).toEqual([["filed", "note"]]);
    expect(await entries(here.db)).toMatchObject([
      { number: 100, kind: "win", title: "checkout is live", client: "Acme", author: "Pia" },
    ]);
    const entry = await here.db.selectFrom("entry").selectAll().executeTakeFirstOrThrow();
    expect(entry).toMatchObject({
      message_id: id,
      on_date: "2026-11-18",
      logged_at: new Date("2026-11-18T09:15:00Z"),
      visibility: "draft",
    });
    const figure = await here.db.selectFrom("figure").selectAll().executeTakeFirstOrThrow();
    expect(figure).toMatchObject({
      measure: "time",
      unit: "hours",
      period: "week",
      headline: true,
      ordinal: 1,
    });
    expect(Number(figure.amount)).toBe(20);
    expect(body.slice(figure.start, figure.end)).toBe(figure.text);
  });

  it("is told to the letters once, with its entries", async () => {
    const [id] = await take(
      here.lately,
      noteMail("WIN: checkout is live", { messageId: "<told@agency.example>" }),
    );
    const { id: entryId } = await here.db.selectFrom("entry").select("id").executeTakeFirstOrThrow();
    expect(here.lately.outcomes).toMatchObject([
      {
        messageId: id,
        state: "filed",
        reasonCode: "note",
        fromAddress: "pia@agency.example",
        headerMessageId: "<told@agency.example>",
        entryIds: [entryId],
        author: { name: "Pia", email: "pia@agency.example" },
      },
    ]);
  });

  it("that was back-filled, and mail that is ignored, is told to nobody", async () => {
    await take(
      here.lately,
      incoming(noteMail("WIN: old success"), { backfilled: true }),
      noteMail("Win a free phone"),
    );
    expect(await states()).toEqual([
      ["filed", "note"],
      ["ignored", "no-code"],
    ]);
    expect(here.lately.outcomes).toEqual([]);
  });

  it("is read in its author's zone: late in the evening there is not yet the next day", async () => {
    await person(here.db, "ava@agency.example", { zone: "America/New_York" });
    const options = { from: "ava@agency.example", date: "Wed, 18 Nov 2026 03:00:00 +0000" };
    await take(here.lately, noteMail("WIN: late one", options));
    expect((await here.db.selectFrom("entry").select("on_date").execute()).map((row) => row.on_date)).toEqual(
      ["2026-11-17"],
    );
  });

  it("with evidence keeps the client's own words apart", async () => {
    const body = [
      "Look!",
      "",
      "---------- Forwarded message ---------",
      "From: Dana Holt <dana@acme.example>",
      "Date: Tue, Nov 17, 2026 at 4:05 PM",
      "Subject: numbers",
      "To: Pia Moll <pia@agency.example>",
      "",
      "We save 48,000 EUR a year.",
    ].join("\n");
    await take(here.lately, noteMail("ROI:[Acme] Fwd: numbers", { body }));
    const evidence = await here.db.selectFrom("evidence").selectAll().executeTakeFirstOrThrow();
    expect(evidence).toMatchObject({
      from_name: "Dana Holt",
      from_email: "dana@acme.example",
      subject: "numbers",
    });
    expect(evidence.text).toContain("48,000 EUR");
  });
});

describe("who may write", () => {
  it("an unknown sender is held, and filed once a person gets the address", async () => {
    await take(here.lately, noteMail("WIN: mine", { from: "pia@home.example" }));
    expect(await states()).toEqual([["needs-you", "unknown-sender"]]);
    expect(await entries(here.db)).toEqual([]);
    expect(here.lately.outcomes).toMatchObject([
      { state: "needs-you", author: null, fromAddress: "pia@home.example" },
    ]);
    const pia = await here.db.selectFrom("person").select("id").executeTakeFirstOrThrow();
    await here.db.transaction().execute((tx) => addAddress(tx, pia.id, "Pia@Home.Example"));
    await take(here.lately);
    expect(await states()).toEqual([["filed", "note"]]);
    expect(here.lately.outcomes).toHaveLength(1);
  });

  it("an unknown sender without a code, or with a near miss of one, is ignored", async () => {
    const from = "shop@spam.example";
    await take(here.lately, noteMail("Lunch?", { from }), noteMail("WIN; checkout is live", { from }));
    expect(await states()).toEqual([
      ["ignored", "no-code"],
      ["ignored", "no-code"],
    ]);
  });

  it("a near miss of a known person needs him", async () => {
    await take(here.lately, noteMail("WIN; checkout is live"));
    expect(await states()).toEqual([["needs-you", "near-miss"]]);
  });

  it("somebody who has left is unknown", async () => {
    await here.db.updateTable("person").set({ left_on: "2026-10-01" }).execute();
    await take(here.lately, noteMail("WIN: still here"));
    expect(await states()).toEqual([["needs-you", "unknown-sender"]]);
  });

  it("in an owner's mailbox only the owner; a copy in a shared one is let in", async () => {
    const owner = await person(here.db, "otto@agency.example");
    const own = await mailboxWithFolder(here.db, { name: "otto", ownerPersonId: owner });
    const shared = await mailboxWithFolder(here.db, { name: "wins" });
    const both = noteMail("WIN: pia to all");
    await take(
      here.lately,
      seenIn(own, noteMail("WIN: from otto", { from: "Otto <otto@agency.example>" })),
      seenIn(own, noteMail("WIN: from pia")),
      seenIn(own, both),
      seenIn(shared, both),
    );
    expect(await states()).toEqual([
      ["filed", "note"],
      ["needs-you", "not-the-owner"],
      ["filed", "note"],
    ]);
  });

  it("a copy that comes later to where it is let in is filed after all, whichever way it comes", async () => {
    const owner = await person(here.db, "otto@agency.example");
    const own = await mailboxWithFolder(here.db, { name: "otto", ownerPersonId: owner });
    const shared = await mailboxWithFolder(here.db, { name: "wins" });
    const trusted = await mailboxWithFolder(here.db, {
      name: "trusted",
      ownerPersonId: owner,
      trusted: true,
    });
    const toShared = noteMail("WIN: also to the shared mailbox");
    const toInlet = noteMail("WIN: also to the inlet");
    const strange = noteMail("WIN: by a script", { from: "cron@host.example" });
    await take(here.lately, seenIn(own, toShared), seenIn(own, toInlet), incoming(strange));
    expect((await states()).map(([state]) => state)).toEqual(["needs-you", "needs-you", "needs-you"]);
    await take(here.lately, seenIn(own, toShared), incoming(strange));
    expect((await states()).map(([state]) => state)).toEqual(["needs-you", "needs-you", "needs-you"]);
    await take(here.lately, seenIn(shared, toShared), incoming(toInlet), seenIn(trusted, strange));
    expect((await states()).map(([state]) => state)).toEqual(["filed", "filed", "filed"]);
    expect(here.lately.outcomes.map((outcome) => outcome.state)).toEqual(Array(3).fill("needs-you"));
  });

  it("a trusted mailbox skips the check: the owner, or the first administrator, is the author", async () => {
    const owner = await person(here.db, "otto@agency.example", { name: "Otto" });
    const owned = await mailboxWithFolder(here.db, { name: "owned", ownerPersonId: owner, trusted: true });
    const shared = await mailboxWithFolder(here.db, { name: "shared", trusted: true });
    await take(here.lately, seenIn(owned, noteMail("WIN: by a script", { from: "cron@host.example" })));
    await take(here.lately, seenIn(shared, noteMail("WIN: nobody's", { from: "cron@host.example" })));
    expect(await states()).toEqual([
      ["filed", "note"],
      ["needs-you", "unknown-sender"],
    ]);
    await person(here.db, "ada@agency.example", { name: "Ada", role: "admin" });
    await take(here.lately, seenIn(shared, noteMail("WIN: the admin's", { from: "cron2@host.example" })));
    await take(here.lately, seenIn(shared, noteMail("WIN: pia's own")));
    expect((await entries(here.db)).map((entry) => entry.author)).toEqual(["Otto", "Ada", "Pia"]);
  });

  it("an import for a person is that person's, whatever From says", async () => {
    const pia = await here.db.selectFrom("person").select("id").executeTakeFirstOrThrow();
    await take(
      here.lately,
      incoming(noteMail("WIN: old", { from: "pia@former.example" }), { source: "file", personId: pia.id }),
      incoming(noteMail("WIN: stranger", { from: "x@former.example" }), { source: "file" }),
    );
    expect(await states()).toEqual([
      ["filed", "note"],
      ["needs-you", "unknown-sender"],
    ]);
  });

  it("any mail of a known person is looked at in a dedicated mailbox, and no other mail", async () => {
    const folder = await mailboxWithFolder(here.db, { name: "dedicated", dedicated: true });
    await take(
      here.lately,
      seenIn(folder, noteMail("Checkout is live")),
      seenIn(folder, noteMail("Checkout is live", { from: "x@spam.example" })),
    );
    expect(await states()).toEqual([
      ["needs-you", "no-code"],
      ["ignored", "no-code"],
    ]);
  });
});

describe("mail that nobody wrote", () => {
  it.each([
    ["an automatic answer", "Auto-Submitted: auto-replied", "automatic"],
    ["a letter of our own", "X-Lately: letter", "own-letter"],
    ["a bounce", "X-Failed-Recipients: dana@acme.example", "bounce"],
  ])("%s is ignored, also from a stranger", async (_what, header, reason) => {
    await take(here.lately, noteMail("WIN: checkout", { header: [header], from: "x@stranger.example" }));
    expect(await states()).toEqual([["ignored", reason]]);
  });

  it("a note through a group alias is filed", async () => {
    await take(
      here.lately,
      noteMail("WIN: checkout", { header: ["Precedence: list", "Auto-Submitted: no"] }),
    );
    expect(await states()).toEqual([["filed", "note"]]);
  });
});
