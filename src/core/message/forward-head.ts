// What a mail program puts above a mail inside another: a separator, a header block, an attribution, or two of them.
import { attributionAt } from "./attribution.ts";
import { headerBlockAt } from "./header-block.ts";
import { nextText, quoteDepth } from "./lines.ts";
import { addressesIn } from "./mailbox-text.ts";
import type { MailAddress } from "./message.ts";
import { type Separator, separatorOf } from "./separators.ts";

export interface InnerHead {
  /** A bare header block or attribution, or the separator above one. */
  kind: Exclude<Separator, "end"> | "block" | "attribution";
  /** Index of the first line behind it. */
  end: number;
  /** Quote marks before its lines. */
  depth: number;
  from: MailAddress | null;
  recipients: string[];
  dateRaw: string | null;
  subject: string | null;
  /** Of the labels; null when unknown. */
  language: string | null;
}

const NOTHING = { from: null, recipients: [], dateRaw: null, subject: null, language: null };
const MOST_BLANK_LINES = 6;

/** The head that begins at line `at`; null when there is none. A separator without anything below it is one, a rule not. */
export function innerHeadAt(lines: readonly string[], at: number): InnerHead | null {
  const separator = separatorOf(lines[at]!);
  if (separator === "end") return null;
  if (!separator) return blockAt(lines, at, "block") ?? attributedAt(lines, at, "attribution");
  const below = nextText(lines, at + 1, MOST_BLANK_LINES);
  const head = blockAt(lines, below, separator);
  if (head || separator === "rule") return head;
  const bareHead = { kind: separator, end: at + 1, depth: quoteDepth(lines[at]!), ...NOTHING };
  return attributedAt(lines, below, separator) ?? bareHead;
}

function blockAt(lines: readonly string[], at: number, kind: InnerHead["kind"]): InnerHead | null {
  const above = kind === "forward" || kind === "original" ? "separator" : "nothing";
  const block = headerBlockAt(lines, at, above);
  if (!block) return null;
  const { from, values, end, language } = block;
  return {
    kind,
    end,
    depth: quoteDepth(lines[at]!),
    from,
    recipients: addressesIn(`${values.to ?? ""} ${values.cc ?? ""}`),
    dateRaw: values.date || null,
    subject: values.subject || null,
    language,
  };
}

function attributedAt(lines: readonly string[], at: number, kind: InnerHead["kind"]): InnerHead | null {
  const attribution = attributionAt(lines, at);
  if (!attribution) return null;
  return { ...NOTHING, kind, depth: quoteDepth(lines[at]!), ...attribution };
}
