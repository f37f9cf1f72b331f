// A success that is logged after its result looks back for it.
import { describe, expect, it } from "vitest";
import { answerQuestion } from "../../src/app/answer-questions.ts";
import { linkEntries, unlinkEntries } from "../../src/app/link-entries.ts";
import { understandWaiting } from "../../src/app/understand-mail.ts";
import { replayMessages } from "../../src/store/message-log.ts";
import { noteMail } from "../helpers/incoming.ts";
import { standingLinks } from "../helpers/links.ts";
import { askedAbout } from "../helpers/logging.ts";
import { entries, installationPerTest, take } from "../helpers/understanding.ts";

const here = installationPerTest();
const links = () => standingLinks(here.db);
const answer = (number: number, digit: number) =>
  here.db.transaction().execute((tx) => answerQuestion(tx, number, digit, new Date()));

describe("a success that is logged after its result", () => {
  it("finds it by label and title, whatever the result was asked before, and asks nothing", async () => {
    await take(
      here.lately,
      noteMail("WIN:[Acme] CRM training held"),
      noteMail("ROI:[Acme] CRM migration saves 20 hours a week"),
    );
    expect((await askedAbout(here.db, 101)).map(({ choices }) => choices)).toEqual([
      ["#100 CRM training held", "none of these"],
    ]);
    await take(here.lately, noteMail("WIN:[Acme] Migration of the CRM is live"));
    expect(await links()).toEqual(["102 → 101 result: the same words in its title"]);
    expect(await askedAbout(here.db, 101)).toEqual([]);
    expect(await askedAbout(here.db, 102)).toEqual([]);
  });

  it("asks one question where it is not sure, and both are settled by one digit", async () => {
    await take(
      here.lately,
      noteMail("WIN:[Acme] kick-off"),
      noteMail("ROI:[Acme] portal brings 3k EUR a month"),
      noteMail("ROI:[Acme] portal saves 20 hours a week"),
    );
    await take(here.lately, noteMail("WIN:[Acme] Supplier portal opened"));
    expect(await askedAbout(here.db, 103)).toEqual([
      {
        kind: "result",
        text: "Which result belongs to “Supplier portal opened” (103)?",
        choices: ["#102 portal saves 20 hours a week", "#101 portal brings 3k EUR a month", "none of these"],
        who: "Pia",
      },
    ]);
    await answer(103, 1);
    expect(await links()).toEqual(["103 → 102 result: linked by hand"]);
    expect(await askedAbout(here.db, 102)).toEqual([]);
    expect(await askedAbout(here.db, 103)).toEqual([]);
  });

  it("is not offered a result that another success got meanwhile, and asks nothing where none is left", async () => {
    await take(
      here.lately,
      noteMail("WIN:[Acme] kick-off"),
      noteMail("ROI:[Acme] portal brings 3k EUR a month"),
      noteMail("ROI:[Acme] portal saves 20 hours a week"),
    );
    await take(here.lately, noteMail("WIN:[Acme] Supplier portal opened"));
    const link = (number: number) =>
      here.db.transaction().execute((tx) => linkEntries(tx, 100, [number], false, new Date()));
    await link(102);
    const [left] = await askedAbout(here.db, 103);
    expect(left?.choices).toEqual(["#101 portal brings 3k EUR a month", "none of these"]);
    // The digits of letters that were sent still mean what they say.
    await expect(answer(103, 1)).rejects.toMatchObject({ code: "QUESTION_NONE" });
    expect(await links()).toEqual(["100 → 102 result: linked by hand"]);
    await link(101);
    expect(await askedAbout(here.db, 103)).toEqual([]);
  });

  it("is the result's that its mail answers or names, by For or by number", async () => {
    await take(
      here.lately,
      noteMail("ROI:[Acme] 20 hours a week", { messageId: "<roi@agency.example>" }),
      noteMail("ROI:[Acme] 5k EUR a year"),
      noteMail("ROI:[Acme] 12 % fewer returns"),
    );
    await take(
      here.lately,
      noteMail("Re: WIN: nightly export runs", { inReplyTo: "<roi@agency.example>" }),
      noteMail("WIN: mailing sent", { body: "For: 101" }),
      noteMail("WIN: size guide is up, see #102"),
    );
    expect(await links()).toEqual([
      "103 → 100 result: same thread",
      "104 → 101 result: it names #101",
      "105 → 102 result: it names #102",
    ]);
    expect((await entries(here.db)).slice(3)).toMatchObject([
      { client: "Acme", reason: "same thread as #100" },
      { client: "Acme", reason: "it names #101" },
      { client: "Acme", reason: "it names #102" },
    ]);
  });

  it("leaves alone what speaks of something else, has a win, is another client's, or came long before", async () => {
    await take(
      here.lately,
      noteMail("WIN:[Acme] invoice portal opened"),
      noteMail("ROI:[Acme] invoice portal saves 3 days"),
      noteMail("ROI:[Birch] loyalty card brings 3k EUR"),
      noteMail("ROI:[Acme] fewer returns: 12 %", { date: "Wed, 18 Nov 2026 10:15:00 +0100" }),
      noteMail("ROI:[Acme] loyalty programme brings 9k EUR", { date: "Mon, 2 Feb 2026 10:15:00 +0100" }),
    );
    const before = await links();
    await take(
      here.lately,
      noteMail("WIN:[Acme] loyalty programme launched"),
      noteMail("WIN:[Acme] search is faster"),
      noteMail("WIN:[Acme] new invoice portal for suppliers opened"),
    );
    expect(await links()).toEqual(before);
    for (const number of [105, 106, 107]) expect(await askedAbout(here.db, number)).toEqual([]);
  });

  it("links nothing anew that a person took apart, when its mail is read again", async () => {
    await take(here.lately, noteMail("ROI:[Acme] CRM migration saves 20 hours a week"));
    const [win] = await take(here.lately, noteMail("WIN:[Acme] CRM migration is live"));
    expect(await links()).toEqual(["101 → 100 result: the same words in its title"]);
    await here.db.transaction().execute((tx) => unlinkEntries(tx, 101, [100], new Date()));
    await replayMessages(here.db, [win as number]);
    await understandWaiting(here.lately.deps);
    expect(await links()).toEqual([]);
    expect(await askedAbout(here.db, 101)).toEqual([]);
  });
});
