// Whatever a mail's subject and text are made of: nothing throws, nothing is filed without a code, no word is lost.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type UnderstandContext, understand } from "../../../src/core/entry/understand.ts";
import { codeAt } from "../../../src/core/message/code.ts";
import { foldLine } from "../../../src/core/message/fold.ts";
import { readSubject } from "../../../src/core/message/subject.ts";
import { messageOf } from "../../helpers/message.ts";

const context: UnderstandContext = {
  zone: "Europe/Berlin",
  locale: "en",
  currency: "EUR",
  codes: { WIN: "win", ROI: "roi", GRÖSSE: "win" },
};
/** What subjects and notes are made of, and what breaks readers. */
const shreds = fc.constantFrom(
  ...'WIN: |ROI:|win|größe:|WIN-PRIVATE:|[Acme]|[|]|(|)|【|】|（|<|>|{|}|Re: |Fwd[2]:|Tr : |[EXTERNAL] |***SPAM*** |"|„|“|🎉|👩‍🚀|\uD83C|\u200B|\u202E|ﷺ|İ|ß|\u212A|é|e\u0301|private|internal: |(intern)|Hi Nora,|Best,|-- |- |* |1. |a) |[ ] |\t|\n|\n\n|Client: Acme|For: 142|Internal: yes|Value: 12k|20 h a week|and |; |/|12 %|#142|Accepted: |Out of office|STATUS:|words'.split(
    "|",
  ),
);
const anything = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(shreds, { maxLength: 25 }).map((all) => all.join("")),
);

describe("any subject and text", () => {
  it("is understood; what is filed carries a code and every entry a title", () => {
    fc.assert(
      fc.property(anything, anything, (subject, text) => {
        const { decision, entries } = understand(messageOf({ subject, text }), context);
        if (decision.do !== "file") return;
        expect(entries.length).toBeGreaterThan(0);
        expect(/win|w[iİı]n|roi|r[oO][İı]|größe|grösse/iu.test(foldLine(subject).normalize("NFKC"))).toBe(
          true,
        );
        for (const { title, resultOf, label } of entries) {
          expect(title.trim()).not.toBe("");
          expect(label?.trim()).not.toBe("");
          if (resultOf !== null) expect(entries[resultOf]?.kind).toBe("win");
        }
      }),
      { numRuns: 500 },
    );
  });

  it("with a code in front is that code's, whatever follows", () => {
    fc.assert(
      fc.property(anything, (rest) => {
        expect(readSubject(`WIN: ${rest}`, context.codes).parts[0]?.kind).toBe("win");
        expect(codeAt(`ROI:${rest}`, context.codes)?.kind).toBe("roi");
      }),
    );
  });

  it("without a colon or bracket carries no code", () => {
    fc.assert(
      fc.property(anything, (subject) => {
        const bare = subject.normalize("NFKC").replace(/[:∶꞉[\]【】〔〕]/gu, "");
        expect(readSubject(bare, context.codes).parts).toEqual([]);
      }),
    );
  });
});

describe("no word is lost", () => {
  const words = fc.constantFrom(
    "search",
    "live",
    "12",
    "%",
    "Acme",
    "saves",
    "hours",
    "audit",
    "passed",
    "läuft",
  );
  const line = fc.tuple(
    fc.constantFrom(
      "- ",
      "* ",
      "  - ",
      "1. ",
      "2. ",
      "",
      "  ",
      "WIN: ",
      "ROI: ",
      "- [x] ",
      "- [ ] ",
      "Next week:\n",
    ),
    fc.array(words, { minLength: 1, maxLength: 6 }),
  );
  it("of a note under a bare code: title, label, body and elided hold all of it", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.constantFrom("WIN:", "ROI:"), (lines, subject) => {
        const text = lines.map(([mark, said]) => mark + said.join(" ")).join("\n");
        const { entries } = understand(messageOf({ subject, text }), context);
        const told = entries
          .map(({ title, label, body, elided }) => [title, label, body, elided].join("\n"))
          .join("\n");
        for (const [, said] of lines) expect(told.replace(/\s+/gu, " ")).toContain(said.join(" "));
      }),
      { numRuns: 300 },
    );
  });
});
