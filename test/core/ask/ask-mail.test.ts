// What a mail without a code says of an ask: its sending or its answer, by whom it is from and to.
import { describe, expect, test } from "vitest";
import { type AskedWin, readAskMail } from "../../../src/core/ask/ask-mail.ts";
import { draftAsk } from "../../../src/core/ask/draft.ts";
import { isNewAnswer, proposalQuestion } from "../../../src/core/ask/proposal.ts";
import { understand } from "../../../src/core/entry/understand.ts";
import { forwarded } from "../../helpers/logging.ts";
import { messageOf } from "../../helpers/message.ts";

const CONTEXT = { zone: "UTC", locale: "en", currency: "EUR", codes: { WIN: "win", ROI: "roi" } } as const;
const SUBJECT = "What has “Night shift” brought? (#144)";
const WIN: AskedWin = { number: 144, clientId: 7, peopleIds: [1], sentTo: ["dana@gmail.com"] };
const person = (address: string) => ({ name: "", address });

function read(
  change: { from?: string; to?: string; subject?: string; text?: string },
  authorId: number | null = null,
  wins: readonly AskedWin[] = [WIN],
) {
  const {
    from = "dana@acme.example",
    to = "pia@agency.example",
    subject = `Re: ${SUBJECT}`,
    text = "5k EUR",
  } = change;
  const mail = messageOf({ from: person(from), to: [person(to)], subject, text });
  const mine = understand(mail, CONTEXT);
  return readAskMail(mine, {
    wins: wins.filter((win) => mine.reply?.references.includes(win.number)),
    clientOf: (address) =>
      address.endsWith("@acme.example") ? 7 : address.endsWith("@birch.example") ? 8 : null,
    isOutside: (address) => !address.endsWith("@agency.example"),
    authorId,
  });
}

describe("an answer", () => {
  test("holds the client's own words as evidence, and their figures", () => {
    const text =
      "Hi Pia,\n\nit went from 14 days to 3.\nBest, Dana\n\nOn Mon, Pia <pia@agency.example> wrote:\n> What has it brought? About 12,000 a year saved?";
    const about = read({ text });
    expect(about).toMatchObject({ is: "answer", draft: { kind: "roi", forNumber: 144, label: null } });
    if (about?.is !== "answer") throw new Error("it is one");
    expect(about.draft.title).toBe("it went from 14 days to 3.");
    expect(about.draft.figures.map((figure) => [figure.from, figure.to, figure.source])).toEqual([
      [14, 3, "evidence"],
    ]);
    expect(about.draft.evidence?.text).not.toContain("12,000");
  });

  describe.each(["en", "de"])("that quotes our own question, in %s", (locale) => {
    const on = "2026-10-01";
    const asked = { number: 144, title: "Checkout 30 % faster", body: "", on, onPrecision: "day" } as const;
    const to = { name: "Dana Holt", email: "dana@acme.example" };
    const ours = draftAsk({ ...asked, locale, to, bcc: null, pm: "Pia Moll" }).body;
    const figures = (text: string) => {
      const about = read({ text });
      return about?.is === "answer" ? about.draft.figures.map((figure) => figure.text) : [];
    };
    const passedOn = (text: string) => {
      const mail = { from: "pia@agency.example", text: forwarded("Dana <dana@acme.example>", text) };
      const about = read({ ...mail, subject: `Fwd: ${SUBJECT}` }, 1);
      return about?.is === "answer" ? about.draft.figures.map((figure) => figure.text) : [];
    };

    test.each([
      ["below his answer, without a mark", `We saved 48k EUR.\n\n${ours}`],
      ["above it", `${ours}\n\nWe saved 48k EUR.`],
      ["between the lines", ours.replace("\n- ", "\nWe saved 48k EUR.\n- ")],
      ["indented", `We saved 48k EUR.\n\n${ours.replace(/^/gm, "    ")}`],
      ["wrapped", `We saved 48k EUR.\n\n${ours.replace(/(.{50}\S*) /g, "$1\n")}`],
    ])("%s: our examples and the title are not his numbers", (_where, text) => {
      expect(figures(text)).toEqual(["48k EUR"]);
      expect(passedOn(text)).toEqual(["48k EUR"]);
    });

    test("and says nothing has no number; an example alone is his", () => {
      expect(figures(ours)).toEqual([]);
      expect(passedOn(ours)).toEqual([]);
      const [example] =
        /20 (?:hours|Stunden).*/.exec(
          draftAsk({ ...asked, title: "X", locale, to, bcc: null, pm: "P" }).body,
        ) ?? [];
      expect(figures(`${example}`)).toHaveLength(1);
    });
  });

  test.each([
    ["the client's domain", { from: "lee@acme.example" }, "answer"],
    ["an address that the ask went to", { from: "dana@gmail.com" }, "answer"],
    ["another client", { from: "tom@birch.example" }, undefined],
    ["a stranger", { from: "max@evil.example" }, undefined],
    ["an agency's address that nobody has", { from: "ghost@agency.example" }, undefined],
    ["the client, of a success that was not asked about", { subject: "Re: numbers (#145)" }, undefined],
    ["the client, without a word", { text: "\n> What has it brought?" }, undefined],
  ])("from %s", (_who, change, is) => {
    expect(read(change)?.is).toBe(is);
  });

  test("that a person of ours passes on counts by whose it is", () => {
    const pass = (from: string) =>
      read(
        { from: "pia@agency.example", subject: `Fwd: ${SUBJECT}`, text: forwarded(from, "20 h a week") },
        1,
      );
    expect(pass("Dana <dana@acme.example>")?.is).toBe("answer");
    expect(pass("Tom <tom@birch.example>")).toBeNull();
    expect(pass("Otto <otto@agency.example>")).toBeNull();
  });
});

describe("a sending", () => {
  test("is from the client's team to somebody outside", () => {
    const sent = { from: "pia@agency.example", to: "dana@acme.example", subject: SUBJECT };
    expect(read(sent, 1)).toMatchObject({ is: "sending", to: ["dana@acme.example"] });
    expect(read(sent, 2)).toBeNull();
    expect(read(sent, null)).toBeNull();
    expect(read({ ...sent, to: "wins@agency.example" }, 1)).toBeNull();
  });
});

describe("a lone digit", () => {
  const digit = (text: string, subject = "Re: Your week") =>
    understand(messageOf({ subject, text, inReplyTo: "<d@agency.example>" }), CONTEXT).reply?.digit;
  test.each([
    ["1", 1],
    [" 2. ", 2],
    ["3)\n", 3],
    ["１", 1],
    ["1\n\n-- \nPia Moll", 1],
    ["2\n\nOn Mon, 23 Nov 2026 at 08:00, Lately <l@agency.example> wrote:\n> 1 yes\n> 2 no", 2],
    ["0", null],
    ["12", null],
    ["1 please", null],
    ["(1)", null],
    ["1\n2", null],
    ["> 1", null],
    ["", null],
  ])("in %j is %s", (text, expected) => {
    expect(digit(text)).toBe(expected);
  });
  test("is none in a note, and costs no time behind endless blanks", () => {
    expect(digit(`${"x ".repeat(200_000)}1`)).toBeNull();
    expect(digit("1", "Re: WIN: live")).toBeUndefined();
  });
});

describe("a proposal", () => {
  const draftOf = (text: string) => {
    const about = read({ text });
    if (about?.is !== "answer") throw new Error("no answer");
    return about.draft;
  };

  test("is made for a figure that is not known, and once for words alone", () => {
    const known = [{ figures: draftOf("48k EUR a year").figures }];
    expect(isNewAnswer(draftOf("it is 48,000 EUR, as I said"), known)).toBe(false);
    expect(isNewAnswer(draftOf("52k EUR a year"), known)).toBe(true);
    expect(isNewAnswer(draftOf("48k EUR and 20 hours a week"), known)).toBe(true);
    expect(isNewAnswer(draftOf("You are welcome"), known)).toBe(false);
    expect(isNewAnswer(draftOf("We love it"), [])).toBe(true);
  });

  test("asks in the lead's language, with the client's words cut where they are endless", () => {
    const win = { number: 144, title: "Nachtschicht" };
    expect(proposalQuestion(draftOf("about 48k EUR a year"), win, "de-CH").text).toBe(
      "dana@acme.example: „about 48k EUR a year“ Zu Nachtschicht (#144) nehmen?",
    );
    expect(proposalQuestion(draftOf(`48k EUR ${"and ".repeat(500)}`), win, "en").text.length).toBeLessThan(
      400,
    );
  });
});
