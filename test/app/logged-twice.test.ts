// The same success logged by two people: proposed as one, and only that.
import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { answerQuestion } from "../../src/app/answer-questions.ts";
import { correctEntries } from "../../src/app/correct-entries.ts";
import { deleteEntries } from "../../src/app/delete-entries.ts";
import { receive } from "../../src/app/receive.ts";
import { understandWaiting } from "../../src/app/understand-mail.ts";
import { withdraw } from "../../src/app/withdraw-entries.ts";
import type { Tx } from "../../src/store/database.ts";
import { loggedEntries } from "../../src/store/entries.ts";
import { questionsOf } from "../../src/store/questions.ts";
import { incoming, noteMail } from "../helpers/incoming.ts";
import { standingLinks } from "../helpers/links.ts";
import { askedAbout, forwarded } from "../helpers/logging.ts";
import { installationPerTest, person, take } from "../helpers/understanding.ts";

const here = installationPerTest();
const links = () => standingLinks(here.db);
const answer = (number: number, digit: number) =>
  here.db.transaction().execute((tx) => answerQuestion(tx, number, digit, new Date()));
const copies = async () =>
  (await loggedEntries(here.db, { order: "newest" })).map((entry) => entry.possibleDuplicateOf).reverse();

describe("a success", () => {
  it("that two people log within 7 days is proposed as one, and asked about", async () => {
    await person(here.db, "otto@agency.example", { name: "Otto" });
    await take(here.lately, noteMail("WIN:[Acme] CRM migration is live"));
    const from = "otto@agency.example";
    await take(
      here.lately,
      noteMail("WIN:[Acme] The CRM migration went live", { from }),
      noteMail("WIN:[Acme] Portal opened", { from }),
      noteMail("WIN:[Acme] CRM migration is live"),
    );
    expect(await copies()).toEqual([null, 100, null, 101]);
    expect(await askedAbout(here.db, 101)).toEqual([
      {
        kind: "same",
        text: "Is “The CRM migration went live” (101) the same as #100 CRM migration is live, logged by Pia?",
        choices: ["yes, the same", "no, another one"],
        // Otto is not in Acme's team and may not read what it logged.
        who: "Pia",
      },
    ]);
    await answer(101, 1);
    expect(await links()).toEqual(["100 → 101 same: linked by hand"]);
    await answer(103, 2);
    expect(await copies()).toEqual([null, 100, null, null]);
  });

  it("is found by one of two processes that read the two notes at the same time", async () => {
    await take(here.lately, noteMail("WIN:[Acme] kick-off"));
    await person(here.db, "otto@agency.example");
    for (let round = 0; round < 5; round++) {
      await receive(here.db, [
        incoming(noteMail(`WIN:[Acme] shop relaunch ${"abcde"[round]}${"xyzvw"[round]}q`)),
      ]);
      const first = understandWaiting(here.lately.deps);
      await receive(here.db, [
        incoming(
          noteMail(`WIN:[Acme] relaunch of shop ${"abcde"[round]}${"xyzvw"[round]}q`, {
            from: "otto@agency.example",
          }),
        ),
      ]);
      await Promise.all([first, understandWaiting(here.lately.deps)]);
    }
    const all = await loggedEntries(here.db, {});
    expect(all).toHaveLength(11);
    expect(all.filter((entry) => entry.possibleDuplicateOf !== null)).toHaveLength(5);
  });

  const OTTO = { from: "otto@agency.example" };
  const on = (date: string) => ({ date: `${date} Nov 2026 10:15:00 +0100` });

  it.each([
    // what Pia logged, what Otto logged, whether it is one
    ["WIN:[Acme] CRM migration is live", "win: acme crm-migration went live!", true],
    ["WIN:[Acme GmbH] Relaunch des Webshops", "WIN:[ACME] Webshop-Relaunch", true],
    ["WIN:[Acme] Relaunch of the webshop", "WIN:[acme] web shop relaunch", true],
    ["WIN:[Acme] Relaunch of the webshop", "WIN:[Ácme Inc.] webshop relaunched", true],
    ["WIN:[Acme] Nightly billing export automated", "WIN:[Acme] automated the nightly billing exports", true],
    ["WIN:[Acme] CRM migration phase 1 live", "WIN:[Acme] CRM migration phase 2 live", false],
    ["WIN:[Acme] CRM migration is live", "WIN:[Birch] CRM migration is live", false],
    ["WIN:[Acme] CRM migration is live", "WIN:[Acme] Invoice portal opened", false],
    ["WIN:[Acme] CRM migration is live", "ROI:[Acme] CRM migration saves 3k EUR", false],
    ["ROI:[Acme] CRM migration saves 3k EUR", "ROI:[Acme] CRM migration saves 9k EUR", false],
  ])("%s, by somebody else %s: one? %s", async (first, second, isOne) => {
    await person(here.db, OTTO.from, { name: "Otto" });
    await take(here.lately, noteMail(first));
    await take(here.lately, noteMail(second, OTTO));
    expect((await copies())[1] ?? null).toBe(isOne ? 100 : null);
  });

  it("is one up to 7 days apart, and two from then on; of one person always two", async () => {
    await person(here.db, OTTO.from, { name: "Otto" });
    await take(
      here.lately,
      noteMail("WIN:[Acme] CRM migration is live", on("Mon, 2")),
      noteMail("WIN:[Acme] Invoice portal opened", on("Mon, 2")),
    );
    await take(
      here.lately,
      noteMail("WIN:[Acme] CRM migration live", { ...OTTO, ...on("Mon, 9") }),
      noteMail("WIN:[Acme] Invoice portal is open", { ...OTTO, ...on("Tue, 10") }),
      noteMail("WIN:[Acme] CRM migration is live", on("Mon, 16")),
    );
    // Otto's of the 9th and Pia's of the 16th are one again; Pia's own two are not.
    expect(await copies()).toEqual([null, null, 100, null, 102]);
    expect(await askedAbout(here.db, 103)).toEqual([]);
  });

  it("is two when one person logs it twice", async () => {
    await take(here.lately, noteMail("WIN:[Acme] CRM migration is live"));
    await take(here.lately, noteMail("WIN:[Acme] CRM migration live"));
    expect(await copies()).toEqual([null, null]);
  });

  it("is one when both forward the same mail of the client, in whatever words", async () => {
    await person(here.db, OTTO.from, { name: "Otto" });
    const body = forwarded("Dana <dana@acme.example>", "We save 48k EUR a year with it.");
    await take(here.lately, noteMail("ROI:[Acme] Fwd: numbers", { body }));
    await take(here.lately, noteMail("ROI:[Acme] look at this", { ...OTTO, body }));
    expect(await copies()).toEqual([null, 100]);
  });
});

describe("a possible copy stands for itself, and is asked about no more,", () => {
  type Change = (tx: Tx) => Promise<unknown>;
  const visibility = (value: "draft" | "private"): Change => {
    return (tx) => correctEntries(tx, [100], () => ({ field: "visibility", value }), new Date());
  };
  const within = (change: Change) => here.db.transaction().execute(change);
  const open = async () => {
    const { rows } = await sql<{ id: number }>`select id from entry where number = 101`.execute(here.db);
    const asked = await questionsOf(here.db, [rows[0]?.id as number]);
    return asked.filter((one) => one.answeredAt === null).map((one) => one.kind);
  };

  it.each<[string, Change]>([
    ["withdrawn", (tx) => withdraw(tx, [{ number: 100, ordinal: null }], "Otto's is right", new Date())],
    ["private", visibility("private")],
    ["deleted", (tx) => deleteEntries(tx, [100], "command", new Date())],
  ])("while the first is %s", async (_, change) => {
    await person(here.db, "otto@agency.example", { name: "Otto" });
    await take(here.lately, noteMail("WIN:[Acme] CRM migration is live"));
    await take(here.lately, noteMail("WIN:[Acme] CRM migration live", { from: "otto@agency.example" }));
    expect(await open()).toEqual(["same"]);
    await within(change);
    expect((await copies()).at(-1)).toBeNull();
    expect(await open()).toEqual([]);
    await expect(answer(101, 1)).rejects.toMatchObject({ code: "QUESTION_NONE" });
  });

  it("until the first is private no more: then it is in doubt again", async () => {
    await person(here.db, "otto@agency.example", { name: "Otto" });
    await take(here.lately, noteMail("WIN:[Acme] CRM migration is live"));
    await take(here.lately, noteMail("WIN:[Acme] CRM migration live", { from: "otto@agency.example" }));
    await within(visibility("private"));
    await within(visibility("draft"));
    expect(await copies()).toEqual([null, 100]);
    await answer(101, 2);
    expect(await copies()).toEqual([null, null]);
  });

  it("also when somebody had said that it is one", async () => {
    await person(here.db, "otto@agency.example", { name: "Otto" });
    await take(here.lately, noteMail("WIN:[Acme] CRM migration is live"));
    await take(here.lately, noteMail("WIN:[Acme] CRM migration live", { from: "otto@agency.example" }));
    await answer(101, 1);
    await within((tx) => withdraw(tx, [{ number: 100, ordinal: null }], "logged twice", new Date()));
    expect(await copies()).toEqual([null]);
  });
});
