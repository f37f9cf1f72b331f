// What an entry belongs to: threads, letters, numbers, likeness, and what it led to.
import { describe, expect, it } from "vitest";
import { answerQuestion } from "../../src/app/answer-questions.ts";
import { approveEntries } from "../../src/app/approve-entries.ts";
import { correctEntries } from "../../src/app/correct-entries.ts";
import { deleteEntries } from "../../src/app/delete-entries.ts";
import { linkEntries } from "../../src/app/link-entries.ts";
import { clearedEntries } from "../../src/store/approvals.ts";
import { loggedEntries } from "../../src/store/entries.ts";
import { noteMail } from "../helpers/incoming.ts";
import { standingLinks } from "../helpers/links.ts";
import { askedAbout, forwarded } from "../helpers/logging.ts";
import { entries, installationPerTest, take } from "../helpers/understanding.ts";

const here = installationPerTest();

const links = () => standingLinks(here.db);
const answer = (number: number, digit: number) =>
  here.db.transaction().execute((tx) => answerQuestion(tx, number, digit, new Date()));

describe("a result finds its win", () => {
  it("by the thread of the note, also through a result in between and among several by its words", async () => {
    const thread = (n: number) => ({
      messageId: `<t${n}@agency.example>`,
      inReplyTo: `<t${n - 1}@agency.example>`,
    });
    await take(
      here.lately,
      noteMail("WIN:[Acme] checkout is live", { messageId: "<t0@agency.example>" }),
      noteMail("Re: ROI: 20 hours a week saved", thread(1)),
      noteMail("ROI: Fwd: Re: 3k EUR a year", thread(2)),
    );
    const list = {
      messageId: "<list@agency.example>",
      body: "- loyalty card launched\n- invoice portal opened",
    };
    await take(here.lately, noteMail("WIN:", { ...list, body: `Client: Acme\n\n${list.body}` }));
    const reply = { inReplyTo: list.messageId };
    await take(
      here.lately,
      noteMail("ROI: invoice portal saves 3 days", reply),
      noteMail("ROI: 12% more", reply),
    );
    expect(await links()).toEqual([
      "100 → 101 result: same thread",
      "100 → 102 result: same thread",
      "104 → 105 result: same thread, the same words in its title",
    ]);
    const asked = await askedAbout(here.db, 106);
    expect(asked.map(({ kind, choices }) => [kind, choices.length])).toEqual([["result", 3]]);
  });

  it("that has no client yet, by thread; never a win of another client, by thread or in one mail", async () => {
    await take(
      here.lately,
      noteMail("WIN:[Birch] press is live", { messageId: "<birch@agency.example>" }),
      noteMail("WIN:[Acme] x"),
    );
    await take(here.lately, noteMail("WIN: whose is this", { messageId: "<whose@agency.example>" }));
    await take(
      here.lately,
      noteMail("ROI:[Acme] 3k EUR", { inReplyTo: "<whose@agency.example>" }),
      noteMail("ROI:[Acme] 5k EUR", { inReplyTo: "<birch@agency.example>" }),
      noteMail("WIN:[Birch] rack stands ROI:[Acme] 7k EUR"),
    );
    expect(await links()).toEqual(["102 → 103 result: same thread"]);
  });

  it("by the thread of our letter about the note", async () => {
    const [id] = await take(
      here.lately,
      noteMail("WIN:[Acme] checkout is live"),
      noteMail("WIN:[Acme] portal opened"),
    );
    await here.db
      .insertInto("letter")
      .values({
        key: `receipt:${id}:1`,
        kind: "receipt",
        to_email: "pia@agency.example",
        subject: "Filed",
        message_id: "<letter@lately.example>",
        raw: Buffer.from(""),
        state: "sent",
      })
      .execute();
    await take(here.lately, noteMail("ROI: 20 hours a week", { inReplyTo: "<letter@lately.example>" }));
    expect(await links()).toEqual(["100 → 102 result: same thread"]);
    expect((await entries(here.db)).at(-1)).toMatchObject({ client: "Acme", reason: "same thread as #100" });
  });

  it("by number: of the win, of a result of it, in the client's subject; never another client's", async () => {
    await take(here.lately, noteMail("WIN:[Acme] checkout is live"), noteMail("WIN:[Birch] press is live"));
    await take(
      here.lately,
      noteMail("ROI: it saves 3k EUR", { body: "For: 100" }),
      noteMail("ROI: and more, see #102: 5k EUR"),
      noteMail("ROI: Fwd: good news", {
        body: forwarded("Dana <dana@acme.example>", "7k EUR", "Re: a number (#100)"),
      }),
      noteMail("ROI:[Birch] ticket #100 is closed in 3 hours"),
    );
    expect((await links()).slice(0, 3)).toEqual([
      "100 → 102 result: it names #100",
      "100 → 104 result: it names #100",
    ]);
    await take(here.lately, noteMail("ROI: and more, see #102: 5k EUR"));
    expect((await links()).at(-1)).toBe("100 → 106 result: it names #102, a result of #100");
    expect((await links()).filter((link) => link.includes("→ 105"))).toEqual([]);
  });

  it("by likeness where it is sure, and by one question where it is not, answered once", async () => {
    await take(
      here.lately,
      noteMail("WIN:[Acme] CRM migration is live"),
      noteMail("WIN:[Acme] CRM training held"),
      noteMail("ROI:[Acme] CRM migration saves 20 hours a week"),
      noteMail("ROI:[Acme] CRM saves 3k EUR"),
    );
    expect(await links()).toEqual(["100 → 102 result: the same words in its title"]);
    expect(await askedAbout(here.db, 103)).toEqual([
      {
        kind: "result",
        text: "Which success does “CRM saves 3k EUR” (103) belong to?",
        choices: ["#100 CRM migration is live", "#101 CRM training held", "none of these"],
        who: "Pia",
      },
    ]);
    await expect(answer(103, 4)).rejects.toThrow(/1 to 3/);
    expect(await answer(103, 2)).toMatchObject({ text: "#101 CRM training held" });
    expect((await links()).at(-1)).toBe("101 → 103 result: linked by hand");
    await expect(answer(103, 1)).rejects.toMatchObject({ code: "QUESTION_NONE" });
    const row = await here.db.selectFrom("question").select(["answer", "answered_at"]).executeTakeFirst();
    expect(row).toEqual({ answer: 2, answered_at: expect.any(Date) });
  });
});

describe("a success", () => {
  it("says what it led to, and whose result a result is; of its own client only", async () => {
    await take(
      here.lately,
      noteMail("WIN:[Acme] portal opened"),
      noteMail("ROI:[Acme] 5k EUR"),
      noteMail("WIN:[Birch] b"),
    );
    await take(
      here.lately,
      noteMail("WIN:[Acme] two workshops held", { body: "Led to: #100, 102, 999" }),
      noteMail("WIN:[Acme] newsletter sent", { body: "For: 101" }),
    );
    expect(await links()).toEqual([
      "103 → 100 led-to: it says that it led to #100",
      "104 → 101 result: it names #101",
    ]);
  });
});

describe("a private success", () => {
  const visibility = async () =>
    new Map((await loggedEntries(here.db, {})).map((entry) => [entry.number, entry.visibility]));

  it("makes its results private, ends what was approved of them, and is offered to nobody", async () => {
    await take(
      here.lately,
      noteMail("WIN-PRIVATE:[Acme] CRM migration is live"),
      noteMail("ROI:[Acme] CRM migration saves 3k EUR"),
      noteMail("ROI:[Acme] CRM saves 5k EUR"),
    );
    expect(await visibility()).toEqual(
      new Map([
        [100, "private"],
        [101, "private"],
        [102, "draft"],
      ]),
    );
    expect(await askedAbout(here.db, 102)).toEqual([]);
    await here.db.updateTable("entry").set({ visibility: "approved" }).where("number", "=", 102).execute();
    const { id } = await here.db
      .selectFrom("entry")
      .select("id")
      .where("number", "=", 102)
      .executeTakeFirstOrThrow();
    await here.db
      .insertInto("approval")
      .values({ entry_id: id, title: "x", kind: "roi", on_date: "2026-11-18", on_precision: "day" })
      .execute();
    await here.db.transaction().execute((tx) => linkEntries(tx, 100, [102], false, new Date()));
    expect((await visibility()).get(102)).toBe("private");
    const approval = await here.db.selectFrom("approval").select("revoked_at").executeTakeFirst();
    expect(approval?.revoked_at).not.toBeNull();
  });

  it("keeps the copies of its results inside too, whatever was approved of them before it was private", async () => {
    await take(here.lately, noteMail("WIN:[Acme] CIO replaced quietly"));
    await take(
      here.lately,
      noteMail("ROI: it saves 77k EUR a year", { body: "For: 100" }),
      noteMail("ROI:[Acme] Quiet change at the top brought 77k EUR a year"),
    );
    const cleared = async () => (await clearedEntries(here.db, {})).map((entry) => entry.snapshot.number);
    await here.db.transaction().execute(async (tx) => {
      await linkEntries(tx, 101, [102], true, new Date());
      const choice = { quote: "none", isConfirmed: true, byPerson: null, agencyDomains: [] } as const;
      await approveEntries(tx, [100, 101, 102], choice, new Date());
    });
    expect(await cleared()).toEqual([100, 101, 102]);
    await here.db
      .transaction()
      .execute((tx) =>
        correctEntries(tx, [100], () => ({ field: "visibility", value: "private" }), new Date()),
      );
    expect(await cleared()).toEqual([]);
    expect([...(await visibility()).values()]).toEqual(["private", "private", "private"]);
    await here.db.transaction().execute((tx) => deleteEntries(tx, [100], "command", new Date()));
    expect([...(await visibility()).values()]).toEqual(["private", "private"]);
  });

  it("leaves them private when it is deleted", async () => {
    await take(
      here.lately,
      noteMail("WIN-PRIVATE:[Acme] CRM migration is live"),
      noteMail("ROI:[Acme] CRM migration saves 3k EUR"),
    );
    await here.db.transaction().execute((tx) => deleteEntries(tx, [100], "command", new Date()));
    expect(await visibility()).toEqual(new Map([[101, "private"]]));
  });
});
