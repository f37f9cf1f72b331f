// One message → entries: private rules, lists, linked results, dates, figures and what holds a mail.
import { describe, expect, it } from "vitest";
import { withBracketAsLabel } from "../../../src/core/entry/bracket-label.ts";
import { type UnderstandContext, understand } from "../../../src/core/entry/understand.ts";
import { messageOf } from "../../helpers/message.ts";

const context: UnderstandContext = {
  zone: "Europe/Berlin",
  locale: "en",
  currency: "EUR",
  codes: { WIN: "win", ROI: "roi" },
};
const read = (subject: string, text = "", more = {}) =>
  understand(messageOf({ subject, text, ...more }), context);
const first = (subject: string, text = "", more = {}) => read(subject, text, more).entries[0];
const forward = (date: string, text: string) =>
  `---------- Forwarded message ---------\nFrom: Hugo Falk <hugo@museum.example>\nDate: ${date}\nSubject: Fwd: Queue\nTo: Nora <nora@studio.example>\n\n\n${text}`;

describe("the decision", () => {
  it.each([
    ["WIN: live", "", "file", "note"],
    ["WIN:", "It is live.", "file", "note"],
    ["WIN:", "", "hold", "empty-note"],
    ["WIN:[]", "-- \nNora", "hold", "empty-note"],
    ["STATUS:", "", "hold", "command"],
    ["Wni:[Acme] live", "", "hold", "near-miss"],
    ["Win a free phone", "", "ignore", "no-code"],
    ["Automatic reply: WIN: live", "", "ignore", "automatic"],
  ])("%s with %j: %s", (subject, text, does, reason) => {
    expect(read(subject, text).decision).toEqual({ do: does, reason });
  });

  it("holds nothing of a client's mail forwarded without a word", () => {
    const entry = first("ROI:", forward("Fri, 27 Feb 2026 at 11:45", "Six minutes now."));
    expect(entry?.title).toBe("Queue");
  });
});

describe("an entry", () => {
  it.each([
    ["WIN-PRIVATE: x", ""],
    ["WIN: x", "private - do not tell"],
    ["WIN: x", "Internal: yes\n\nlive"],
    ["WIN: x", "Intern: das Budget steht"],
  ])("%s with %j is private", (subject, text) => {
    expect(first(subject, text)?.visibility).toBe("private");
  });

  it.each(["privately held firm signed", "Internal: no\nlive", "internationally live", "It was private"])(
    "%s is a draft",
    (text) => {
      expect(first("WIN: x", text)?.visibility).toBe("draft");
    },
  );

  it("takes the first line with words as its title when the code is empty", () => {
    expect(first("WIN:", "Hi team,\n\n- Search is live\nmore")?.title).toBe("Search is live");
    expect(first("WIN:", "Private: Search is live")?.title).toBe("Search is live");
    expect(first("WIN:", "word ".repeat(100))?.title).toMatch(/^word .{185,195}…$/);
  });

  it("of a client's bracket alone is read again with the bracket as label", () => {
    const entry = first("ROI:[Acme 24]", "Calls are down by 30%.");
    expect(entry).toMatchObject({ title: "Acme 24", label: "Acme 24", bracketOnly: true });
    expect(entry && withBracketAsLabel(entry)).toMatchObject({
      title: "Calls are down by 30%.",
      label: "Acme 24",
      bracketOnly: false,
    });
  });

  it("belongs to the entry named by field, subject or note", () => {
    expect(first("WIN: x", "For: 142\nlive")?.forNumber).toBe(142);
    expect(first("ROI: Re #143: 12k", "")?.forNumber).toBe(143);
    expect(first("ROI: x", "This is for #144.")?.forNumber).toBe(144);
    expect(first("WIN: x", "This is for #144.")?.forNumber).toBe(144);
    expect(first("WIN: x", "Ticket #1442 is closed.")?.forNumber).toBeNull();
    expect(first("WIN: x", "Led to: #151, 152 and 151\nlive")?.ledTo).toEqual([151, 152]);
    expect(first("WIN: x", "Led to: the 3 of us\nlive")).toMatchObject({
      ledTo: [],
      body: "Led to: the 3 of us\nlive",
    });
  });
});

describe("several entries", () => {
  it("come of a list under a bare WIN", () => {
    const { entries } = read(
      "WIN:",
      "This week:\n1. Contract signed\n2. Audit passed\n   without findings\n\nMore soon.",
    );
    expect(entries.map((entry) => entry.title)).toEqual(["Contract signed", "Audit passed without findings"]);
    expect(entries[0]?.elided).toBe("This week:\nMore soon.");
  });

  it("do not come of a list under a title, nor of a single line", () => {
    expect(read("WIN: Two things", "- Contract signed\n- Audit passed").entries).toHaveLength(1);
    expect(read("WIN:", "- Contract signed").entries).toHaveLength(1);
    expect(read("ROI:", "- saves 3 h\n- saves 4 h").entries).toHaveLength(1);
  });

  it("of one subject are linked, and the words belong to the result", () => {
    const { entries } = read("WIN:[Desk] ROI:[saves 20 h a week]", "We also save 300 EUR.");
    expect(entries.map(({ kind, resultOf, body }) => [kind, resultOf, body])).toEqual([
      ["win", null, ""],
      ["roi", 0, "We also save 300 EUR."],
    ]);
    expect(entries[0]?.figures).toEqual([]);
    expect(entries[1]?.figures.map((figure) => [figure.source, figure.text])).toEqual([
      ["subject", "20 h"],
      ["body", "300 EUR"],
    ]);
  });
});

describe("the day", () => {
  const sentAt = new Date("2026-03-03T23:30:00Z"); // already the 4th in Berlin
  const receivedAt = new Date("2026-03-04T00:00:00Z");
  const on = (subject: string, text = "", more = {}) =>
    first(subject, text, { sentAt, receivedAt, ...more })?.on;

  it("is the mail's own in the PM's zone", () => {
    expect(on("WIN: live")).toBe("2026-03-04");
  });

  it("is never later than the receipt", () => {
    expect(on("WIN: live", "", { sentAt: new Date("2050-01-01T00:00:00Z") })).toBe("2026-03-04");
    expect(on("ROI: x", forward("Fri, 27 Feb 2032 at 11:45", "Six minutes."))).toBe("2026-03-04");
    expect(on("WIN: live", "Date: 12 March 2026")).not.toBe("2026-03-12");
  });

  it("is the field's, else a past phrase's, else for a result the client's mail's", () => {
    const client = forward("Fri, 27 Feb 2026 at 11:45", "Six minutes.");
    expect(on("WIN: live", "Date: 2026-02-12\nIt went live yesterday.")).toBe("2026-02-12");
    expect(on("WIN: live", "It went live yesterday.")).toBe("2026-03-03");
    expect(on("ROI: x", client)).toBe("2026-02-27");
    expect(on("WIN: x", client)).toBe("2026-03-04");
  });

  it("is not the day that a number is compared with", () => {
    expect(on("ROI: bookings", "Bookings +18% since 11 February.")).toBe("2026-03-04");
    expect(on("ROI: uptime", "Uptime was 99.95% in January.")).toBe("2026-03-04");
  });
});

describe("figures", () => {
  const figures = (subject: string, text: string) =>
    first(subject, text)?.figures.map((one) => `${one.source}: ${one.text}`);

  it("index the text they name", () => {
    const entry = first(
      "ROI: saves 20 h a week",
      `Value: 4,000 EUR\nWe save 300 EUR.\n\n${forward("Fri, 27 Feb 2026 at 11:45", "Down by 8%.")}`,
    );
    const texts = {
      subject: entry?.title,
      body: entry?.body,
      evidence: entry?.evidence?.text,
      field: "4,000 EUR",
    };
    expect(entry?.figures).toHaveLength(4);
    for (const { source, start, end, text } of entry?.figures ?? [])
      expect(texts[source]?.slice(start, end)).toBe(text);
    expect(entry?.figures[entry.headline ?? -1]?.source).toBe("field");
  });

  it("told in title and body are one", () => {
    expect(figures("ROI: 30% fewer calls", "It is 30% since the new pages.")).toEqual(["body: 30%"]);
  });

  it("are not looked for in what was cut off", () => {
    expect(figures("ROI: calls", "No number yet.\n\nBest,\nNora\nSave 50% at our shop")).toEqual([]);
    expect(
      figures("Re: ROI: calls", "No number yet.\n\nOn 1 Mar 2026, Hugo <h@m.example> wrote:\n> 30% fewer"),
    ).toEqual([]);
  });

  it("are one where the note says again what the field gives, with what the words add", () => {
    const entry = first("ROI: x", "Value: 48k EUR\nIt saves 48,000 EUR a year. It saves 20 hours a week.");
    expect(entry?.figures).toMatchObject([
      { source: "field", text: "48k EUR", period: "year", direction: "decrease" },
      { source: "body", amount: 20, unit: "hours" },
    ]);
    const two = first("ROI: x", "Value: 48k EUR\nIt saves 48k USD a year.");
    expect(two?.figures.map((figure) => figure.unit)).toEqual(["EUR", "USD"]);
  });

  it("keep what the title tells of the field's where the words say less", () => {
    const told = "The second line looks at each crate now, and the share is 20 % in week one, says Ann.";
    const entry = first("ROI: Fewer faulty crates", `Value: 20 %\n${told}`);
    expect(entry?.figures).toMatchObject([{ source: "field", text: "20 %", direction: "decrease" }]);
  });

  it("are refused by a field", () => {
    expect(first("WIN: x", "Value: none\nlive")).toMatchObject({ noNumber: true, figures: [] });
  });
});

it("keeps addresses, ids and references as they came", () => {
  const understanding = read("Re: WIN: x", "y", {
    messageId: "<a@x>",
    inReplyTo: "<b@x>",
    references: ["<b@x>"],
  });
  expect(understanding).toMatchObject({
    messageId: "<a@x>",
    inReplyTo: "<b@x>",
    references: ["<b@x>"],
    isReply: true,
  });
});
