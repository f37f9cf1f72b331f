// The ask that closes itself, through real mails: asked, sent, answered, proposed, confirmed by a digit.
import { describe, expect, test } from "vitest";
import { answerQuestion } from "../../src/app/answer-questions.ts";
import { deleteEntries } from "../../src/app/delete-entries.ts";
import { linkEntries } from "../../src/app/link-entries.ts";
import type { Choice } from "../../src/core/entry/question.ts";
import { setCover } from "../../src/store/covers.ts";
import { openQuestions } from "../../src/store/questions.ts";
import { askBench, DANA, SUBJECT } from "../helpers/asks.ts";
import { confirmedClient, forwarded } from "../helpers/logging.ts";
import { installationPerTest, person } from "../helpers/understanding.ts";

const here = installationPerTest();
const bench = askBench(here);
const { takeAt, digestOn, asks, proposals, state, reasons, results, asked, replayAll, askedAndSent, answer } =
  bench;

describe("the ask that closes itself", () => {
  test("goes from the draft over the client's answer and a digit to the timeline", async () => {
    const { sent } = await askedAndSent();
    expect(await asks()).toEqual([
      {
        number: 100,
        askedAt: new Date("2026-11-16T07:00:00Z"),
        sentAt: new Date("2026-11-16T08:10:00Z"),
        sentTo: ["dana@acme.example"],
      },
    ]);
    expect(await state(sent)).toMatchObject({ state: "filed", reasonCode: "ask-sent" });
    const [answered] = await answer("Hi Pia,\n\nabout 48k EUR a year, says our controller.\n\nDana");
    expect(await state(answered)).toMatchObject({ state: "filed", reasonCode: "answer" });
    expect((await proposals()).map(({ text }) => text)).toEqual([
      "Dana Holt: “about 48k EUR a year, says our controller.” Put it on Night shift runs on scanners (#100)?",
    ]);
    expect(await results()).toEqual([]);

    const digest = await digestOn("2026-11-23");
    expect(String(digest.raw)).toContain("Reply-To: Lately <wins@agency.example>");
    const [reply] = await takeAt("2026-11-23T08:00:00Z", `Re: ${digest.subject}`, {
      inReplyTo: digest.message_id,
      body: "1\n\nOn Mon, 23 Nov 2026 at 08:00, Lately <lately@localhost> wrote:\n> 1 yes\n> 2 no",
    });
    expect(await state(reply)).toMatchObject({ state: "filed", reasonCode: "digit" });
    expect(await results()).toEqual([
      {
        number: 103,
        // Not the client's words: those are cleared apart.
        title: "Night shift runs on scanners",
        reason: "the client's answer to the ask for it",
        figure: "48k EUR",
        amount: "48000.00000000",
        from: "dana@acme.example",
        clientId: bench.acme(),
      },
    ]);
    expect(await state(answered)).toMatchObject({ state: "filed", reasonCode: "note" });
    // No problem is told of, and the next digest has it as news of the week in which it was confirmed.
    expect(here.lately.outcomes.filter((one) => one.state !== "filed")).toEqual([]);
    await digestOn("2026-11-30");
    const claims = await here.db
      .selectFrom("digest_entry")
      .innerJoin("entry", "entry.id", "digest_entry.entry_id")
      .select(["entry.number", "section"])
      .where("entry.number", "=", 103)
      .execute();
    expect(claims).toEqual([{ number: 103, section: "new" }]);
  });
});

describe("an answer", () => {
  test("with a bare amount is money in the client's currency, to be confirmed", async () => {
    await asked();
    await here.db.updateTable("client").set({ currency: "CHF" }).where("id", "=", bench.acme()).execute();
    await answer("about 48k a year");
    const [proposal] = await proposals();
    expect(proposal?.text).toMatch(/^Dana Holt: “about 48k a year” Put it on Night shift/);
    await here.db.transaction().execute((tx) => answerQuestion(tx, 100, 1, new Date("2026-11-19T08:00:00Z")));
    expect(await results()).toMatchObject([{ figure: "48k", amount: "48000.00000000" }]);
    expect(
      await here.db.selectFrom("figure").select(["measure", "unit", "period", "inferred"]).execute(),
    ).toEqual([
      { measure: "money", unit: "CHF", period: "year", inferred: expect.arrayContaining(["unit"]) },
    ]);
  });

  test("from anybody but the client's people is none, and nothing is proposed", async () => {
    await asked();
    const birch = await confirmedClient(here.db, "Birch");
    await here.db.insertInto("client_domain").values({ domain: "birch.example", client_id: birch }).execute();
    for (const from of ["max@evil.example", "Tom <tom@birch.example>", "Dana Holt <dana@gmail.com>"]) {
      const [id] = await answer("It saves 9 million EUR a year.", { from });
      expect(await state(id)).toMatchObject({ state: "ignored", reasonCode: "no-code" });
    }
    expect(await proposals()).toEqual([]);
  });

  test("from whom the ask was sent to is one, whatever the address; an automatic one is not", async () => {
    await asked("dana@gmail.com");
    const from = "Dana Holt <dana@gmail.com>";
    const header = ["Auto-Submitted: auto-replied"];
    const [absent] = await answer("I am away for 14 days.", { from, header });
    expect(await state(absent)).toMatchObject({ state: "ignored", reasonCode: "automatic" });
    await answer("20 hours a week", { from });
    expect(await proposals()).toHaveLength(1);
  });

  test("is found under a subject with other systems' numbers, and by thread under one without any", async () => {
    await askedAndSent();
    await answer("20 hours a week", {}, "2026-11-17T09:00:00Z");
    const others = "AW: [Ticket #77777] Order #99100: What has it brought? (#100) #31337";
    await takeAt("2026-11-17T10:00:00Z", others, { from: DANA, body: "and 5k EUR a year" });
    const inReplyTo = "<ask@agency.example>";
    await takeAt("2026-11-17T11:00:00Z", "the number", { from: DANA, inReplyTo, body: "NPS from 31 to 52" });
    expect((await proposals()).map(({ text }) => text.split("”")[0])).toEqual([
      "Dana Holt: “20 hours a week",
      "Dana Holt: “and 5k EUR a year",
      "Dana Holt: “NPS from 31 to 52",
    ]);
  });

  test("that a PM passes on is the same one, proposed once; another number is another proposal", async () => {
    await asked();
    const lead = await here.db.selectFrom("person").select("id").executeTakeFirstOrThrow();
    await person(here.db, "otto@agency.example");
    await answer("About 48k EUR a year.");
    const passOn = (text: string) =>
      takeAt("2026-11-18T09:00:00Z", `Fwd: Re: ${SUBJECT}`, {
        from: "Otto <otto@agency.example>",
        body: forwarded(DANA, text),
      });
    const [same] = await passOn("About 48k EUR a year.");
    const [other] = await passOn("Our controller says 52k EUR a year.");
    expect(await state(same)).toMatchObject({ state: "filed", reasonCode: "answer-known" });
    expect(await state(other)).toMatchObject({ state: "filed", reasonCode: "answer" });
    expect((await proposals()).map(({ personId }) => personId)).toEqual([lead.id, lead.id]);
  });

  test("with the code ROI is a result as ever, and the client's own copy of it is known", async () => {
    await asked();
    await takeAt("2026-11-18T09:00:00Z", `ROI: Fwd: Re: ${SUBJECT}`, {
      body: forwarded(DANA, "48k EUR a year"),
    });
    const [id] = await answer("48k EUR a year", {}, "2026-11-18T11:00:00Z");
    expect(await state(id)).toMatchObject({ reasonCode: "answer-known" });
    expect(await results()).toMatchObject([
      { number: 101, reason: "it names #100", amount: "48000.00000000" },
    ]);
    expect(await proposals()).toEqual([]);
  });

  test("is asked about no more once a coded note or a link by hand says the same, and still with another number", async () => {
    await asked();
    await answer("About 48k EUR a year.");
    await answer("And NPS went from 31 to 52.", {}, "2026-11-17T10:00:00Z");
    await answer("Oh, and 20 hours a week.", {}, "2026-11-17T11:00:00Z");
    await takeAt("2026-11-18T09:00:00Z", "ROI: #100 48k EUR a year");
    await takeAt("2026-11-18T10:00:00Z", "ROI:[Birch] NPS from 31 to 52");
    const open = () =>
      here.db
        .selectFrom("question")
        .select("text")
        .where("kind", "=", "proposal")
        .where("answered_at", "is", null)
        .orderBy("id")
        .execute();
    expect((await open()).map(({ text }) => text.split("”")[0])).toEqual([
      "Dana Holt: “And NPS went from 31 to 52.",
      "Dana Holt: “Oh, and 20 hours a week.",
    ]);
    await here.db.transaction().execute((tx) => linkEntries(tx, 100, [102], false, new Date()));
    expect(await open()).toHaveLength(1);
    expect((await proposals()).map((one) => one.answer)).toEqual([null, null, null]);
  });

  test("is the lead's to confirm, and asked of who covers for him, while he does", async () => {
    await asked();
    const lead = await here.db.selectFrom("person").select("id").executeTakeFirstOrThrow();
    const otto = await person(here.db, "otto@agency.example");
    const cover = { byId: otto, until: null, since: new Date("2026-11-16T07:00:00Z") };
    await setCover(here.db, lead.id, cover);
    await answer("About 48k EUR a year.");
    expect((await proposals()).map(({ personId }) => personId)).toEqual([lead.id]);
    const readers = [lead.id, otto].map((personId) => ({
      personId,
      day: "2026-11-23",
      before: new Date("2026-11-23T07:00:00Z"),
    }));
    expect([...(await openQuestions(here.db, readers)).keys()]).toEqual([otto]);
    await setCover(here.db, lead.id, null);
    expect([...(await openQuestions(here.db, readers)).keys()]).toEqual([lead.id]);
  });

  test("without a number may be kept as words, left out, or end the asking", async () => {
    await asked();
    await answer("We do not measure that, sorry.");
    const { choices } = await here.db.selectFrom("question").select("choices").executeTakeFirstOrThrow();
    expect((choices as unknown as Choice[]).map((choice) => choice.text)).toEqual([
      "yes, as a result without a number",
      "no, leave it out",
      "no, and do not ask for a number again",
    ]);
    await here.db.transaction().execute((tx) => answerQuestion(tx, 100, 3, new Date()));
    const win = await here.db.selectFrom("entry").select("no_number").executeTakeFirstOrThrow();
    expect(win.no_number).toBe(true);
    expect(await results()).toEqual([]);
  });

  test("once refused stays out, also when it is read again or comes again", async () => {
    await asked();
    await answer("About 48k EUR a year.");
    await here.db.transaction().execute((tx) => answerQuestion(tx, 100, 2, new Date()));
    await answer("Once more: about 48k EUR a year.", {}, "2026-11-19T09:00:00Z");
    await replayAll();
    expect(await results()).toEqual([]);
    expect((await proposals()).map((one) => one.answer)).toEqual([2]);
  });

  test("once confirmed survives a replay under its number, and a deletion is final", async () => {
    await asked();
    const [id] = await answer("About 48k EUR a year.");
    await here.db.transaction().execute((tx) => answerQuestion(tx, 100, 1, new Date()));
    const before = await results();
    expect(before).toMatchObject([{ number: 101, from: "dana@acme.example" }]);
    await replayAll();
    expect(await results()).toEqual(before);
    expect(await state(id)).toMatchObject({ state: "filed", reasonCode: "note" });
    await here.db.transaction().execute((tx) => deleteEntries(tx, [101], "test", new Date()));
    await replayAll();
    expect(await results()).toEqual([]);
  });
});

describe("the sending of an ask", () => {
  test("is no entry and no near miss, and its first moment stands", async () => {
    await askedAndSent();
    const [again] = await takeAt("2026-11-18T08:00:00Z", `Re: ${SUBJECT}`, { to: DANA, body: "Thanks!" });
    expect(await state(again)).toMatchObject({ reasonCode: "ask-sent" });
    expect((await asks()).map(({ sentAt }) => sentAt)).toEqual([new Date("2026-11-16T08:10:00Z")]);
  });

  test("is none when somebody outside the team writes it, or when it stays inside", async () => {
    await asked();
    await person(here.db, "otto@agency.example");
    await takeAt("2026-11-16T09:00:00Z", SUBJECT, { from: "otto@agency.example", to: DANA });
    await takeAt("2026-11-16T10:00:00Z", SUBJECT);
    expect((await reasons()).slice(1)).toEqual(["ignored: no-code", "ignored: no-code"]);
    expect((await asks()).map(({ sentAt }) => sentAt)).toEqual([null]);
  });
});
