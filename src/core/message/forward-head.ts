// What a mail program puts above a mail inside another: a separator, a header block, an attribution, or two of them.
import { attributionAt } from "./attribution.ts";
import { headerBlockAt, isHeaderLine } from "./header-block.ts";
import { bare, nextText, quoteDepth } from "./lines.ts";
import { hasClock, parseMailDate } from "./mail-date.ts";
import { addressesIn } from "./mailbox-text.ts";
import type { MailAddress } from "./message.ts";
import { namesMail, type Separator, separatorOf } from "./separators.ts";

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
  if (!separator)
    return blockAt(lines, at, "block") ?? datedBlockAt(lines, at) ?? attributedAt(lines, at, "attribution");
  const below = nextText(lines, at + 1, MOST_BLANK_LINES);
  const head = blockAt(lines, below, separator);
  if (head) return { ...head, end: behindTwin(lines, at, head.end) };
  if (separator === "rule") return null;
  const attributed = attributedAt(lines, below, separator);
  if (attributed || !namesMail(lines[at]!)) return attributed;
  return { kind: separator, end: at + 1, depth: quoteDepth(lines[at]!), ...NOTHING };
}

/** Zoho draws its separator below the block once more. */
function behindTwin(lines: readonly string[], separator: number, end: number): number {
  const next = nextText(lines, end, 1);
  return next < lines.length && bare(lines[next]!) === bare(lines[separator]!) ? next + 1 : end;
}

/** `Message du 10/02/26 14:07` of French web mail: the date stands above a block without one. */
function datedBlockAt(lines: readonly string[], at: number): InnerHead | null {
  if (at + 1 >= lines.length || !isHeaderLine(lines, at + 1) || isHeaderLine(lines, at)) return null;
  const dateRaw = bare(lines[at]!);
  if (dateRaw.length > 60 || !hasClock(dateRaw) || !parseMailDate(dateRaw, "UTC")) return null;
  const head = blockAt(lines, at + 1, "block");
  return head && head.dateRaw === null ? { ...head, dateRaw } : null;
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
