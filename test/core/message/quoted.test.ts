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
  );
  const lines = (text: string) =>
    text
      .split("\n")
      .map((one) => one.trim())
      .filter(Boolean)
      .sort();
  fc.assert(
    fc.property(fc.array(fc.oneof(line, fc.string()), { maxLength: 30 }), (all) => {
      const text = all.join("\n");
      const { note: kept, elided } = splitQuoted(text);
      expect(lines(`${kept}\n${elided}`)).toEqual(lines(text));
    }),
  );
});

it.each(["> ", "On 1 wrote", "From: x\n", "-- \n", "Best,\n", "On 2020 a@b\n", "<a@b>:\n", "_"])(
  "loses nothing of 300 KB of %s",
  (unit) => {
    const text = unit.repeat(300_000 / unit.length);
    const { note: kept, elided } = splitQuoted(text);
    expect(`${kept}${elided}`.replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
  },
);
