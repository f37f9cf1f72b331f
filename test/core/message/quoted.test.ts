// Quoted history, signatures, disclaimers: cut off the note, kept, and nothing else eaten.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitQuoted } from "../../../src/core/message/quoted.ts";

const note = "The queue is down to 6 minutes.";

describe("cuts off", () => {
  it.each([
    ["English", "On Mon, 2 Mar 2026 at 10:01, Hugo Falk <hugo@museum.example> wrote:\n> old 80k"],
    ["folded", "On Mon, 2 Mar 2026 at 10:01, Hugo Falk\n<hugo@museum.example> wrote:\n\n> old 80k"],
    ["German", "Am 02.03.2026 um 10:01 schrieb Hugo Falk:\n> alt 80k"],
    ["French", "Le lun. 2 mars 2026 à 10:01, Hugo Falk <h@m.example> a écrit :\n> vieux"],
    ["Swedish", "Den mån 2 mars 2026 kl 10:01 skrev Hugo <h@m.example>:\n> gammal"],
    ["Chinese", "Hugo <h@m.example> 于2026年3月2日周一 10:01写道：\n> 80k"],
    ["without marks", "On Mon, 2 Mar 2026, Hugo wrote:\nold 80k\nmore"],
    [
      "Outlook's header block",
      "From: Hugo Falk\nSent: Monday, March 2, 2026 10:01 AM\nTo: Nora\nSubject: x\n\nold 80k",
    ],
    ["Outlook's rule", `${"_".repeat(32)}\nVon: Hugo\nGesendet: Montag\nAn: Nora\nBetreff: x\n\nalt`],
    ["a divider", "-----Ursprüngliche Nachricht-----\nalt 80k"],
    ["a dashed signature", "-- \nNora Berg\n+49 30 1234567"],
    ["a closing", "Best regards,\nNora\nHead of Delivery | T +49 30 1234567"],
    ["a German closing", "Viele Grüße\n\nNora Berg"],
    ["a closing with the name", "Mvh Sara"],
    ["a phone's line", "Sent from my iPhone"],
    [
      "a closing and titles",
      "Kind regards,\n\nNora Berg\nSenior Project Manager\nStudio GmbH | +49 30 1234567",
    ],
    ["a closing of several words", "Thanks again and all the best, Nora"],
    ["a French closing", "Bien cordialement,\nNora Berg\nchargée de projet"],
    ["a Polish closing", "Pozdrawiam serdecznie\nNora"],
    ["a Japanese closing", "よろしくお願いいたします。\nベルク"],
    ["a card without a closing", "Nora Berg\nStudio GmbH\nnora@studio.example"],
    ["another phone's line", "Enviado desde mi iPhone"],
    ["a mail program's line", "Get Outlook for iOS<https://aka.ms/o0ukef>"],
    ["a list's footer", "To unsubscribe from this group, send an email to x@groups.example."],
    ["a French disclaimer", "Ce message est confidentiel et destiné à son seul destinataire."],
    ["a disclaimer", "This e-mail and any attachments are confidential.\nNobody may read it."],
  ])("%s", (_name, tail) => {
    const split = splitQuoted(`${note}\n\n${tail}\n`);
    expect(split.note).toBe(note);
    expect(split.elided).toContain(tail.split("\n")[0]);
  });

  it("keeps an answer below a marked quote", () => {
    const text = "On Mon, 2 Mar 2026, Hugo <h@m.example> wrote:\n> How is it?\n\nDown to 6 minutes.";
    expect(splitQuoted(text).note).toBe("Down to 6 minutes.");
  });

  it("ends at a postscript", () => {
    expect(splitQuoted("Live.\n\nBest,\nNora\n\nPS: in 3 days")).toEqual({
      note: "Live.\n\nPS: in 3 days",
      elided: "Best,\nNora",
    });
  });

  it("cuts off the writer's name when it is known", () => {
    for (const name of ["Nora", "Nora Berg", "- nora", "NB", "Berg, Nora"])
      expect(splitQuoted(`Live.\n\n${name}`, "Nora Berg").note).toBe("Live.");
    for (const words of ["Nora", "Live.\n\nDana", "Live.\n\nNora saved 20 h"])
      expect(splitQuoted(words, "Nora Berg").note).toBe(words);
  });

  it("cuts a banner right above the note", () => {
    const banner = "EXTERNAL: This message came from outside our company.\nDo not open its attachments.";
    expect(splitQuoted(`${banner}\nDown to 6 minutes.`)).toEqual({
      note: "Down to 6 minutes.",
      elided: banner,
    });
  });

  it("cuts the banner of a gateway", () => {
    const text = "CAUTION: This email originated from outside.\nDo not click links.\n\nDown to 6 minutes.";
    expect(splitQuoted(text).note).toBe("Down to 6 minutes.");
  });
});

describe("does not eat", () => {
  it.each([
    "Thanks,\nthe numbers came in: 30 % fewer calls since the new pages went out.",
    "From: 14 days\nTo: 3 days\nThat is what they told me.",
    "Best result of the year.",
    "I asked Dana and she wrote: it saves 20 h a week.",
    "What we saved:\n- 20 h a week\n- two servers",
    "Signed today -- at last",
    "Thanks, Dana saved 20 h",
    "Thanks",
    "Live at last.\n\nThanks to Dana we found the cause in a day.",
    "All done.\n\nBest regards came from the board, too.",
    "Two results:\n--------------------\n20 h a week\n--------------------\n3 defects fewer",
    "From my point of view: a good week.\nOn Monday Dana wrote: we save 20 h",
    "Dana wrote:\nwe save 20 h",
    "In 2025 Dana wrote about it:\n20 h a week",
    "On 10 February 2026 Dana wrote:\nit saves 20 h a week.",
    "On Tue, 10 Feb 2026 at 14:07 Dana wrote in her report:\nit saves 20 h a week.",
    "Results for dana@acme.example of 10 February 2026, as she counts them:\n20 h a week",
    "This e-mail campaign doubled our clicks.",
    "The confidential price list was sent to all recipients without an error.",
    "External e-mail traffic fell by 20 %.",
    "External audit passed.\nThe attached report has no findings.",
    "Unsubscribe rate fell to 0.2 %.",
    "Shop live.\n\nTo do next week:\nNora Berg\nDana Holt\n20 h are saved already.",
    "--- Original plan ---\n9 weeks\n--- Now ---\n6 weeks",
    "a > b\n3 >= 2",
    "Caution was right: 3 of 4 pilots passed.",
    "On time, on budget:\nboth audits passed.",
  ])("%s", (text) => {
    expect(splitQuoted(text)).toEqual({ note: text, elided: "" });
  });
});

it("loses no line, whatever the text", () => {
  const line = fc.constantFrom(
    "a",
    "",
    "> q",
    "-- ",
    "Best,",
    "On 2 Mar 2026, H <h@m.example> wrote:",
    "From: x",
    "Sent: y",
    "To: z",
    "Sent from my iPhone",
    "________________________________",
    "-----Original Message-----",
    "---------- Forwarded message ---------",
    "Von: Hugo <h@m.example>",
    "Gesendet: Montag, 2. März 2026 10:01",
    "Betreff: x",
    "This message is confidential and intended for the addressee only.",
    "CAUTION: external mail, do not click links",
    "Nora Berg",
    "T +49 30 1234567",
    "PS: more",
    "  ",
    ">",
    "> > deep",
    "--",
    "- item",
    "20 h saved.",
    "---- x",
  );
  // A rule with words behind it once broke the search for a closing.
  const marks = fc.string({
    unit: fc.constantFrom("-", "–", "*", "_", "=", ">", " ", "\t", "a"),
    maxLength: 12,
  });
  const lines = (text: string) =>
    text
      .split("\n")
      .map((one) => one.trim())
      .filter(Boolean)
      .sort();
  fc.assert(
    fc.property(fc.array(fc.oneof(line, marks, fc.string()), { maxLength: 30 }), (all) => {
      const text = all.join("\n");
      const { note: kept, elided } = splitQuoted(text, "Nora Berg");
      expect(lines(`${kept}\n${elided}`)).toEqual(lines(text));
    }),
  );
});

it.each([
  "> ",
  "On 1 wrote",
  "From: x\n",
  "From: a@b.example\nTo: y\nDate: 1\n",
  "-- \n",
  "Best,\n",
  "\nNora Berg\n+49 30 1234567\n",
  "This message is confidential ",
  "On 2020 a@b\n",
  "<a@b>:\n",
  "_",
])("loses nothing of 300 KB of %s", (unit) => {
  const text = unit.repeat(300_000 / unit.length);
  const { note: kept, elided } = splitQuoted(text);
  expect(`${kept}${elided}`.replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
});
