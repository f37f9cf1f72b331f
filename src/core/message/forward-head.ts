// What a mail program puts above a mail inside another: a separator, a header block, an attribution, or two of them.
import { attributionAt } from "./attribution.ts";
import { headerBlockAt, isHeaderLine } from "./header-block.ts";
import { bare, nextText, quoteDepth } from "./lines.ts";
import { partsOfMailDate } from "./mail-date.ts";
import { addressesIn } from "./mailbox-text.ts";
import type { MailAddress } from "./message.ts";
import { namesMail, type Separator, separatorAt } from "./separators.ts";

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
  const found = separatorAt(lines, at);
  if (found?.kind === "end") return null;
  if (!found) return blockAt(lines, at, "block") ?? attributedAt(lines, at, "attribution");
  const { kind, end } = found;
  const below = nextText(lines, end, MOST_BLANK_LINES);
  const head = blockAt(lines, below, kind);
  if (head) return { ...head, end: behindTwin(lines, at, head.end) };
  if (kind === "rule") return null;
  const attributed = attributedAt(lines, below, kind);
  if (attributed || !namesMail(lines[at]!)) return attributed;
  return { kind, end, depth: quoteDepth(lines[at]!), ...NOTHING };
}

/** Zoho draws its separator below the block once more. */
function behindTwin(lines: readonly string[], separator: number, end: number): number {
  const next = nextText(lines, end, 1);
  return next < lines.length && bare(lines[next]!) === bare(lines[separator]!) ? next + 1 : end;
}

function blockAt(lines: readonly string[], at: number, kind: InnerHead["kind"]): InnerHead | null {
  const above = kind === "forward" || kind === "original" ? "separator" : "nothing";
  const unlabelled = at < lines.length && !isHeaderLine(lines, at) ? unlabelledAt(lines, at) : null;
  const block =
    headerBlockAt(lines, at, above) ??
    (unlabelled && headerBlockAt(lines, unlabelled.end, above, unlabelled.values));
  if (!block || (unlabelled?.values.from !== undefined && block.values.from !== unlabelled.values.from))
    return null;
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

const NUMERIC_DATE =
  /(?:^|\s)(?:(?:on|am|le|el|il|op|em|den)\s)?(\d{1,4}[./-]\d{1,2}[./-]\d{2,4}\b.{0,30})$/u;

/**
 * Date and sender without labels above the rest of a block: `Message du 10/02/26 14:07` of French web mail;
 * `"Lena Marsh" <lena@…> on 02/10/2026 02:07 PM`, or name and date one below the other, of Lotus Notes.
 */
function unlabelledAt(
  lines: readonly string[],
  at: number,
): { values: { from?: string; date?: string }; end: number } | null {
  const second = nextText(lines, at + 1, 1);
  if (second >= lines.length) return null;
  const third = isHeaderLine(lines, second) ? second : nextText(lines, second + 1, 3);
  if (third >= lines.length || !isHeaderLine(lines, third)) return null;
  const first = bare(lines[at]!);
  if (first.length < 4 || first.length > 160) return null;
  if (third > second) {
    const date = bare(lines[second]!);
    return isDate(date) ? { values: { from: first, date }, end: third } : null;
  }
  if (isDate(first)) return { values: { date: first }, end: second };
  const date = NUMERIC_DATE.exec(first);
  if (!date || !isDate(date[1]!)) return null;
  return { values: { from: first.slice(0, date.index), date: date[1]! }, end: second };
}

function isDate(text: string): boolean {
  if (text.length > 60) return false;
  const { hasDay, hasClock } = partsOfMailDate(text);
  return hasDay && hasClock;
}

function attributedAt(lines: readonly string[], at: number, kind: InnerHead["kind"]): InnerHead | null {
  const attribution = attributionAt(lines, at);
  if (!attribution) return null;
  return { ...NOTHING, kind, depth: quoteDepth(lines[at]!), ...attribution };
}
