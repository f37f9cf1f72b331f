// Reads a written number in any grouping style: 1,234.56 · 1.234,56 · 1 234,56 · 1'234.56 · 12,34,567.
import type { Token } from "./tokens.ts";

export type DecimalMark = "." | ",";

/** `grouped` differs from `value` when one mark stands before exactly three digits: 1.500 is 1.5 or 1500. */
export interface WrittenNumber {
  value: number;
  grouped: number;
}

const APOSTROPHES_AND_SPACES = /['\u00a0\u202f\u2009 ]/g;
/** A table of a thousand rows tells no more than its beginning. */
const MOST_WITNESSES = 200;

/**
 * `raw` is digits with marks between them and nothing else. The last of two different marks is the decimal one;
 * a single mark before exactly three digits is read by `decimal`. Null for what is no number (`2.4.1`).
 */
export function readNumber(raw: string, decimal: DecimalMark): WrittenNumber | null {
  const digits = raw.replace(APOSTROPHES_AND_SPACES, "");
  const mark = Math.max(digits.lastIndexOf("."), digits.lastIndexOf(","));
  if (mark < 0) return certain(Number(digits));
  const last = digits[mark] as DecimalMark;
  const other = last === "." ? "," : ".";
  const head = digits.slice(0, mark);
  const tail = digits.slice(mark + 1);
  if (head.includes(other)) {
    return isGrouped(head, other) && !head.includes(last) ? certain(Number(`${plain(head)}.${tail}`)) : null;
  }
  if (head.includes(last)) return isGrouped(digits, last) ? certain(Number(plain(digits))) : null;
  const asDecimal = Number(`${head}.${tail}`);
  if (tail.length !== 3 || head.length > 3 || head.startsWith("0") || digits !== raw)
    return certain(asDecimal);
  const grouped = Number(head + tail);
  return { value: last === decimal ? asDecimal : grouped, grouped };
}

/** The decimal mark that the unambiguous numbers of the whole text use; `usual` where they say nothing or disagree. */
export function decimalMarkOf(tokens: readonly Token[], usual: DecimalMark): DecimalMark {
  let points = 0;
  let commas = 0;
  for (const { kind, lower } of tokens) {
    if (kind !== "number") continue;
    const witness = /^\d+(?:([.,])\d{1,2}|([.,])\d{3}(?:[.,]\d{3})*([.,])\d+)$/.exec(lower);
    if (!witness) continue;
    const mark = witness[1] ?? (witness[2] === witness[3] ? opposite(witness[2]) : witness[3]);
    if (mark === ".") points++;
    else commas++;
    if (points + commas >= MOST_WITNESSES) break;
  }
  if (points === commas) return usual;
  return points > commas ? "." : ",";
}

function opposite(mark: string | undefined): DecimalMark {
  return mark === "." ? "," : ".";
}

function certain(value: number): WrittenNumber {
  return { value, grouped: value };
}

function plain(digits: string): string {
  return digits.replace(/[.,]/g, "");
}

/** Groups of three behind the first; the Indian style groups by two before the last three. */
function isGrouped(digits: string, mark: string): boolean {
  const [first = "", ...groups] = digits.split(mark);
  if (first.length < 1 || first.length > 3 || groups.at(-1)?.length !== 3) return false;
  const inner = groups.slice(0, -1);
  return inner.every((g) => g.length === 3) || (mark === "," && inner.every((g) => g.length === 2));
}
