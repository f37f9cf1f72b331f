// The draft mail to a client: what it says in which language, and a URL that nothing in a title can break.
import { describe, expect, test } from "vitest";
import { type AskedFor, draftAsk, MOST_URL_CHARS } from "../../../src/core/ask/draft.ts";
import { readSubject } from "../../../src/core/message/subject.ts";

const CODES = { WIN: "win", ROI: "roi" } as const;

function asked(change: Partial<AskedFor> = {}): AskedFor {
  return {
    number: 144,
    title: "Lead routing automated",
    body: "",
    on: "2026-11-18",
    onPrecision: "day",
    locale: "en",
    to: { name: "Dana Holt", email: "dana.holt@acme.example" },
    bcc: "wins@agency.example",
    pm: "Pia Moll",
    ...change,
  };
}

/** A URL as a mail program reads it (RFC 6068). */
function read(mailto: string) {
  const [address = "", query = ""] = mailto.slice("mailto:".length).split("?");
  const fields = query
    .split("&")
    .map((field) => field.split("=").map(decodeURIComponent) as [string, string]);
  return { to: decodeURIComponent(address), fields };
}

describe("the draft of an ask", () => {
  test("names the success and its day and asks for one number, in English", () => {
    const { subject, body } = draftAsk(asked());
    expect(subject).toBe("What has “Lead routing automated” brought? (#144)");
    expect(body).toBe(
      [
        "Hello Dana Holt,",
        "",
        "I am looking back at one success of our work together: “Lead routing automated”, 18 November 2026.",
        "",
        "What has it brought you since? One number is enough, and a rough one is welcome. For example:",
        "- about 30 more orders a month",
        "- 8 % more revenue",
        "",
        "A reply to this mail with one line will do.",
        "",
        "Best regards",
        "Pia Moll",
      ].join("\n"),
    );
  });

  test("in German for a German client, by the month where no day is known", () => {
    const { subject, body } = draftAsk(
      asked({
        locale: "de-AT",
        onPrecision: "month",
        title: "Rechnungen gehen am selben Tag raus",
        to: null,
      }),
    );
    expect(subject).toBe("Was hat „Rechnungen gehen am selben Tag raus“ gebracht? (#144)");
    expect(body.startsWith("Guten Tag,\n\nich blicke auf einen Erfolg")).toBe(true);
    expect(body).toContain("raus“, November 2026.");
  });

  test("words and dates speak one language: English ones where there are none of ours", () => {
    expect(draftAsk(asked({ locale: "fr" })).body).toContain("routing automated”, 18 November 2026.");
  });

  test.each([
    ["Night shift runs without paper lists, reports take minutes", "hours a week"],
    ["Diesel bill is down", "a year saved"],
    ["Fewer bugs in the app", "errors a month"],
    ["Search is live", "hours a week"],
  ])("gives examples that fit %s", (title, example) => {
    expect(draftAsk(asked({ title })).body).toContain(example);
  });

  test("is a URL that holds just what the draft says, with CRLF between lines", () => {
    const { subject, body, mailto } = draftAsk(asked());
    expect(read(mailto)).toEqual({
      to: "dana.holt@acme.example",
      fields: [
        ["subject", subject],
        ["bcc", "wins@agency.example"],
        ["body", body.replaceAll("\n", "\r\n")],
      ],
    });
    expect(mailto).toContain("%0D%0A");
    expect(mailto).toMatch(/^mailto:[\w.%@-]+\?[\w.%=&~-]+$/);
  });

  test.each([
    ["a second recipient", "x&cc=evil@evil.example&bcc=other@evil.example"],
    ["a header", "x\r\nBcc: evil@evil.example\r\n\r\nbody"],
    ["a fragment", "x# <b>y</b> \"z\" 'q' (r) %0D%0ABcc:e@evil.example"],
    ["half a character", `x ${"\uD83D"} y`],
    ["what cannot be seen", "pay\u202Egpj.exe\u0000\u0007"],
  ])("cannot be made to carry %s by a title or a name", (_what, hostile) => {
    const { subject, body, mailto } = draftAsk(
      asked({ title: hostile, pm: hostile, to: { name: hostile, email: "dana@acme.example" } }),
    );
    const { to, fields } = read(mailto);
    expect(to).toBe("dana@acme.example");
    expect(fields.map(([name]) => name)).toEqual(["subject", "bcc", "body"]);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that there are none is the point
    expect(subject).not.toMatch(/[\u0000-\u001f\u202e]/);
    expect(body.split("\n")).toHaveLength(12);
    expect(mailto).toMatch(/^mailto:[\w.%@-]+\?[\w.%=&~-]+$/);
  });

  test.each([
    ["Latin", "Checkout ".repeat(60)],
    ["Greek", "Επιτυχία ".repeat(60)],
    ["Chinese", "项目".repeat(200)],
    ["emoji", "🚀".repeat(200)],
  ])("stays within what Outlook opens, and whole, with a long %s title", (_script, title) => {
    for (const locale of ["en", "de"]) {
      const { mailto, subject } = draftAsk(
        asked({ title, locale, pm: title, to: { name: title, email: "a@b.example" } }),
      );
      expect(mailto.length).toBeLessThanOrEqual(MOST_URL_CHARS);
      expect(subject.endsWith("(#144)")).toBe(true);
      expect(mailto).not.toContain("%EF%BF%BD");
    }
  });

  test.each(["WIN: again", "ROI:[Acme] 12k", "STATUS:", "Re: WIN:[x]", "Fwd: numbers"])(
    "has a subject without a code, whatever the title: %s",
    (title) => {
      for (const locale of ["en", "de"]) {
        for (const prefix of ["", "Re: ", "AW: Fwd: "]) {
          const read = readSubject(prefix + draftAsk(asked({ title, locale })).subject, CODES);
          expect(read).toMatchObject({ parts: [], command: null, reference: 144 });
        }
      }
    },
  );
});
