// Subjects: every form of a code, prefixes and tags before it, and what carries none.
import { describe, expect, it } from "vitest";
import type { Codes } from "../../../src/core/message/code.ts";
import { readSubject } from "../../../src/core/message/subject.ts";
import { DRESSED, MARKED, SHAPED } from "./subjects.ts";

const codes: Codes = { WIN: "win", ROI: "roi", ERFOLG: "win", SIÈGE: "win" };
const only = (subject: string) => {
  const { parts } = readSubject(subject, codes);
  expect(parts).toHaveLength(1);
  const [part] = parts;
  return [part?.kind, part?.label, part?.title];
};

describe("a code", () => {
  it.each([
    ["WIN:[project success]", "win", "project success", "project success"],
    ["WIN : [Acme] Checkout is live", "win", "Acme", "Checkout is live"],
    ["WIN : Checkout is live", "win", null, "Checkout is live"],
    ["WIN [Acme] Checkout is live", "win", "Acme", "Checkout is live"],
    ["ROI:[Acme / CRM] saves a day", "roi", "Acme / CRM", "saves a day"],
    ["roi:acme saves a day", "roi", null, "acme saves a day"],
    ["erfolg: läuft", "win", null, "läuft"],
    ["WIN：［Acme］ Checkout", "win", "Acme", "Checkout"],
    ["ＷＩＮ：[Acme]　Checkout", "win", "Acme", "Checkout"],
    ["WIN:【東京支店】新サイト公開", "win", "東京支店", "新サイト公開"],
    ["WIN::[Acme]: Checkout", "win", "Acme", "Checkout"],
    ["WIN:[Acme] - Checkout", "win", "Acme", "Checkout"],
    ["ROI:[Acme] -20 % costs", "roi", "Acme", "-20 % costs"],
    ["WIN:\t[Acme]\r\n Checkout\u00a0live", "win", "Acme", "Checkout live"],
    ["\u200bWIN:[Acme]\u200b Checkout…", "win", "Acme", "Checkout…"],
    ["Fwd:\0 W\0IN:\u0007[Acme]\0 Checkout\u001f", "win", "Acme", "Checkout"],
    ["WIN:[Acme [EU]] Checkout", "win", "Acme [EU]", "Checkout"],
    ["ROI:[Acme][saves 20 h]", "roi", "Acme", "saves 20 h"],
    ["WIN:[]", "win", null, ""],
    ["WIN:", "win", null, ""],
    ["WIN:[] Checkout", "win", null, "Checkout"],
    ["WIN:[Zephyr", "win", null, "Zephyr"],
    ["ROI:[Acme] Fwd: Re: numbers", "roi", "Acme", "numbers"],
  ])("%s", (subject, kind, label, title) => {
    expect(only(subject)).toEqual([kind, label, title]);
  });

  it("keeps a second bracket as the sub-label", () => {
    const [part] = readSubject("ROI:[Acme][Line 3] scrap", codes).parts;
    expect(part).toMatchObject({ label: "Acme", subLabel: "Line 3", title: "scrap", bracketOnly: false });
  });

  it.each([
    ["WIN:[Acme / private] x", "Acme"],
    ["WIN:[private / Acme] x", "Acme"],
    ["WIN:[Acme, intern] x", "Acme"],
    ["ROI:[Acme – vertraulich] x", "Acme"],
  ])("%s is private, and the mark is nobody's project", (subject, label) => {
    expect(readSubject(subject, codes).parts).toMatchObject([{ label, subLabel: null, isPrivate: true }]);
  });

  it.each(["WIN:[Acme / Private cloud] x", "WIN:[Acme / Internal tools] x"])("%s is not", (subject) => {
    expect(readSubject(subject, codes).parts).toMatchObject([{ isPrivate: false }]);
  });

  it.each(["WIN-PRIVATE: x", "win-private:[Acme] x", "ROI PRIVATE: x", "WIN-INTERN [Acme] x"])(
    "%s is private",
    (subject) => {
      expect(readSubject(subject, codes).parts[0]?.isPrivate).toBe(true);
    },
  );

  it.each([
    ["WIN:[A] ROI:[saves 20 h a week]", ["win A", "roi saves 20 h a week"]],
    ["WIN:[A] and ROI:[b]", ["win A", "roi b"]],
    ["WIN:[Acme] Checkout live, ROI:[20 h]", ["win Checkout live", "roi 20 h"]],
    ["WIN:[Acme] ROI: saves 20 h", ["win Acme", "roi saves 20 h"]],
  ])("%s makes two entries", (subject, expected) => {
    expect(readSubject(subject, codes).parts.map((part) => `${part.kind} ${part.title}`)).toEqual(expected);
  });
});

/** As `subjects.ts` writes it. */
function said(subject: string): string {
  return readSubject(subject, codes)
    .parts.map(({ kind, label, title, bracketOnly, isPrivate }) => {
      const words = bracketOnly ? `[[${label}]]` : label ? `[${label}] ${title}` : title;
      return `${kind} ${words}${isPrivate ? " ·private" : ""}`;
    })
    .join(" + ");
}

it.each(DRESSED)("%s", (subject, expected) => {
  expect(said(subject)).toBe(expected);
});
it.each(SHAPED)("%s", (subject, expected) => {
  expect(said(subject)).toBe(expected);
});
it.each(MARKED)("%s", (subject, expected) => {
  expect(said(subject)).toBe(expected);
});

it("keeps the writer's own spelling in label and title", () => {
  expect(said("ＷＩＮ：［東京支店］第２期：契約（更新）！")).toBe("win [東京支店] 第２期：契約（更新）！");
  expect(said("WIN\u00a0:\u00a0[ Ocean  Park ]\t🎉 “Finally” – ½ the time… ²")).toBe(
    "win [Ocean Park] 🎉 “Finally” – ½ the time… ²",
  );
});

it("takes an alias in every case, a Turkish İ, ß and the Kelvin sign for what they are in capitals", () => {
  const aliases: Codes = { WIN: "win", ROI: "roi", GRÖSSE: "win", KOSTEN: "roi" };
  const kind = (subject: string) => readSubject(subject, aliases).parts[0]?.kind;
  expect(["größe: x", "Grösse: x", "GRÖẞE: x", "wİn: x", "wın: x"].map(kind)).toEqual(Array(5).fill("win"));
  expect(kind("\u212Aosten: x")).toBe("roi");
  expect(kind("größer: x")).toBeUndefined();
});

describe("before a code", () => {
  const prefixes =
    "Re|RE|Fwd|FW|AW|WG|TR|Tr |RV|SV|VS|Antw|Doorst|RES|ENC|Odp|PD|R|I|转发|答复|回复|Ynt|İLT|Отв|Vá|Továbbítás|RE[2]|Re(3)|Redir.|返信";
  it.each(prefixes.split("|"))("%s: comes off", (prefix) => {
    expect(only(`${prefix}: WIN:[Acme] x`)).toEqual(["win", "Acme", "x"]);
    expect(only(`Re: ${prefix}:${prefix}: ROI: x`)).toEqual(["roi", null, "x"]);
  });

  it.each([
    "[EXTERNAL] ",
    "[wins-list] ",
    "***SPAM?*** ",
    "{Spam?} ",
    "Re: [EXT] Fwd: [list] ",
    "EXTERNAL: ",
    "🎉🎉 ",
    "“",
  ])("the tag %s comes off", (tag) => {
    expect(only(`${tag}WIN:[Acme] x`)).toEqual(["win", "Acme", "x"]);
  });

  it("tells how the mail came to be by the outermost prefix", () => {
    expect(readSubject("AW: Fwd: WIN: x", codes)).toMatchObject({ isReply: true, outermost: "reply" });
    expect(readSubject("Fwd: Re: WIN: x", codes)).toMatchObject({ isReply: false, outermost: "forward" });
    expect(readSubject("WIN: x", codes)).toMatchObject({ isReply: false, outermost: null });
  });
});

describe("command words and references", () => {
  it.each([
    ["STATUS:", "status"],
    ["Re: timeline:[Acme]", "timeline"],
    ["digest", "digest"],
    ["Status update on Friday", null],
    ["Timeline [Acme]", "timeline"],
    ["REVIEW:[Acme] agreed to continue", "review"],
    ["STATUS: please", "status"],
    ["Status: delayed by two days", null],
    ["Review: contract draft", null],
    ["WIN: status: green", null],
  ])("%s", (subject, command) => {
    expect(readSubject(subject, codes).command).toBe(command);
  });

  it.each([
    ["Re: A number for the shop (#144)", 144],
    ["#142 is now 12k", 142],
    ["issue abc#142", null],
    ["room #12", null],
    ["&#8211;", null],
  ])("%s", (subject, number) => {
    expect(readSubject(subject, codes).reference).toBe(number);
  });
});

it.each(["Re: ", "[x] ", "[", "*** ", '"', "𝐖"])("finds no code in %s 50,000 times over", (unit) => {
  expect(readSubject(unit.repeat(50_000), codes).parts).toEqual([]);
});
