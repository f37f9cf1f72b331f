// Forwarded mail inside a text, by separator or header block, and what is no forward.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readForward } from "../../../src/core/message/forwarded.ts";

const block = (labels: string[], date: string) =>
  `${labels[0]} Hugo Falk <hugo@museum.example>\n${labels[1]} ${date}\n${labels[2]} Nora <nora@studio.example>\n${labels[3]} Queue`;

describe("a forward", () => {
  it.each([
    [
      "Gmail",
      `---------- Forwarded message ---------\n${block(["From:", "Date:", "To:", "Subject:"], "Fri, 27 Feb 2026 at 11:45")}\n\n\n`,
    ],
    [
      "Thunderbird",
      `-------- Weitergeleitete Nachricht --------\n${block(["Von:", "Datum:", "An:", "Betreff:"], "27.02.2026, 11:45")}\n\n\n`,
    ],
    [
      "Apple Mail",
      `Begin forwarded message:\n\n${block(["From:", "Date:", "To:", "Subject:"], "27 February 2026 at 11:45:00 CET")}\n\n`,
    ],
    [
      "Outlook on the web",
      `${"_".repeat(32)}\n${block(["From:", "Sent:", "To:", "Subject:"], "Friday, February 27, 2026 11:45 AM")}\n\n`,
    ],
    [
      "Outlook in German",
      `${block(["Von:", "Gesendet:", "An:", "Betreff:"], "Freitag, 27. Februar 2026 11:45")}\n\n`,
    ],
    [
      "Outlook in Spanish",
      `${block(["De:", "Enviado el:", "Para:", "Asunto:"], "viernes, 27 de febrero de 2026 11:45")}\n\n`,
    ],
    [
      "Outlook in bold",
      `${block(["*From:*", "*Sent:*", "*To:*", "*Subject:*"], "Friday, February 27, 2026 11:45 AM")}\n\n`,
    ],
    [
      "Outlook in Chinese",
      `${block(["发件人:", "发送时间:", "收件人:", "主题:"], "2026年2月27日 11:45")}\n\n`,
    ],
  ])("of %s", (_client, head) => {
    const forward = readForward(`He says so.\n\n${head}Six minutes now.\nHugo`, "forward");
    expect(forward?.comment).toBe("He says so.");
    expect(forward?.mail).toMatchObject({
      from: { name: "Hugo Falk", address: "hugo@museum.example" },
      subject: "Queue",
      text: "Six minutes now.\nHugo",
    });
    expect(forward?.mail.dateRaw).toMatch(/27/);
  });

  it("of a forward without a word shows the client, not the colleague", () => {
    const inner = `---------- Forwarded message ---------\n${block(["From:", "Date:", "To:", "Subject:"], "Fri, 27 Feb 2026 at 11:45")}\n\n\nSix minutes.`;
    const text = `---------- Forwarded message ---------\nFrom: Ole <ole@studio.example>\nDate: Sat, 28 Feb 2026 at 09:00\nSubject: Fwd: Queue\nTo: Nora <nora@studio.example>\n\n\n${inner}`;
    expect(readForward(text, "forward")?.mail.from?.address).toBe("hugo@museum.example");
  });

  it("with a code typed over the subject needs no prefix", () => {
    const text = `${block(["From:", "Sent:", "To:", "Subject:"], "Friday, February 27, 2026 11:45 AM")}\n\nSix minutes.`;
    expect(readForward(text, null)?.mail.text).toBe("Six minutes.");
  });
});

describe("of mails in mails", () => {
  const house = { own: "nora@studio.example", has: (address: string) => address.endsWith("@studio.example") };
  const mail = (from: string, to: string, subject: string) =>
    `From: ${from} <${from.toLowerCase()}.example>\nSent: Friday, February 27, 2026 11:45 AM\nTo: ${to.toLowerCase()}.example\nSubject: ${subject}\n\n`;
  const chosen = (text: string) => {
    const read = readForward(text, "forward", house);
    return [read?.mail.from?.name, read?.mail.text, read?.around.includes("colleague") ?? false];
  };
  const [ole, hugo, ida, nora] = ["Ole@studio", "Hugo@museum", "Ida@museum", "Nora@studio"] as const;

  it.each([
    [
      "the client's behind a colleague's words",
      `${mail(ole, nora, "FW: Q")}colleague\n\n${mail(hugo, ole, "Q")}six`,
      [hugo, "six", true],
    ],
    [
      "the client's in a colleague's answer",
      `${mail(ole, hugo, "RE: Q")}colleague\n\n${mail(hugo, ole, "Q")}six`,
      [hugo, "six", true],
    ],
    [
      "the innermost of two clients",
      `${mail(ida, nora, "FW: Q")}colleague\n\n${mail(hugo, ida, "Q")}six`,
      [hugo, "six", true],
    ],
    [
      "the client's answer, not our question in it",
      `${mail(hugo, nora, "RE: Q")}six\n\n${mail(nora, hugo, "Q")}how many?`,
      [hugo, `six\n\n${mail(nora, hugo, "Q")}how many?`, false],
    ],
    [
      "the client's mail that returns ours",
      `${mail(hugo, nora, "FW: Q")}six\n\n${mail(nora, hugo, "Q")}how many?`,
      [hugo, "six", false],
    ],
    [
      "an answer whose subject says nothing",
      `${mail(hugo, nora, "Q")}six\n\n${mail(nora, hugo, "Q")}how many?`,
      [hugo, `six\n\n${mail(nora, hugo, "Q")}how many?`, false],
    ],
  ] as const)("it is %s", (_name, text, wanted) => {
    expect(chosen(text)).toEqual(wanted);
  });
});

describe("no forward", () => {
  it.each([
    ["plain words", "It went from 25 minutes to 6.\nTo: be continued", null],
    [
      "a reply's header block",
      `Thanks!\n\n${block(["From:", "Sent:", "To:", "Subject:"], "Friday, February 27, 2026 11:45 AM")}\n\nold`,
      "reply",
    ],
    [
      "a reply under Outlook's rule",
      `Thanks!\n\n${"_".repeat(32)}\n${block(["From:", "Sent:", "To:", "Subject:"], "Friday, February 27, 2026 11:45 AM")}\n\nold`,
      "reply",
    ],
    [
      "an attribution",
      'Thanks!\n\nOn Fri, 27 Feb 2026, "Hugo Falk" <hugo@museum.example> wrote:\n> old',
      null,
    ],
    [
      "a forward inside quoted history",
      `Thanks!\n\nOn Fri, 27 Feb 2026, Hugo <h@m.example> wrote:\n\n---------- Forwarded message ---------\n${block(["From:", "Date:", "To:", "Subject:"], "x")}\n\nold`,
      "reply",
    ],
    ["a rule between paragraphs", `One.\n${"_".repeat(32)}\nTwo.`, "forward"],
    ["nothing", "", "forward"],
  ] as const)("in %s", (_name, text, origin) => {
    expect(readForward(text, origin)).toBeNull();
  });
});

it.each(["-----", "________________________________\n", 'On 1, "', "> From: "])(
  "finds no forward in 1 MB of %s",
  (unit) => {
    expect(readForward(unit.repeat(1_000_000 / unit.length), "forward")).toBeNull();
  },
);

it("loses no word, however its lines are mixed", () => {
  const line = fc.constantFrom(
    "---------- Forwarded message ---------",
    "Begin forwarded message:",
    "-----Original Message-----",
    "_".repeat(32),
    "----- End forwarded message -----",
    "From: Hugo Falk <hugo@museum.example>",
    "> From: Hugo Falk <hugo@museum.example>",
    "Sent: Friday, February 27, 2026 11:45 AM",
    "> Date: Friday, February 27, 2026 11:45 AM",
    "To: Nora <nora@studio.example>",
    "Subject: FW: Queue",
    "On 27 Feb 2026 11:45, Hugo <hugo@museum.example> wrote:",
    "",
    ">",
  );
  const word = fc
    .integer({ min: 100, max: 999 })
    .map((number) => `> word${number}.`.slice(number % 2 === 0 ? 0 : 2));
  const origin = fc.constantFrom("forward", "reply", null);
  fc.assert(
    fc.property(fc.array(fc.oneof(line, word, fc.string()), { maxLength: 40 }), origin, (lines, from) => {
      const read = readForward(lines.join("\n"), from);
      if (!read) return;
      const all = [read.comment, read.below, read.mail.text, read.around].join("\n").split("\n");
      for (const one of lines.filter((text) => /^(?:> )?word\d{3}\.$/.test(text)))
        expect(all.map((text) => text.replace(/^[> ]+/, ""))).toContain(one.replace("> ", ""));
    }),
  );
});
