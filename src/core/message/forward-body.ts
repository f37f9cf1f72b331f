// Where a forwarded mail ends: at its end marker, where its quote marks end, else with the text.
import { isBlank, isQuoted, nextText, quoteDepth, unquoted } from "./lines.ts";
import { separatorOf } from "./separators.ts";

export interface Body {
  /** The mail's lines without the quote marks of the forward. */
  body: string[];
  /** What stands below it. */
  below: string[];
}

/** `from` is the first line behind the head, which stands under `depth` quote marks. */
export function bodyFrom(lines: readonly string[], from: number, depth: number): Body {
  const marked = endMarker(lines, from);
  const end = marked ?? lines.length;
  const inside = lines.slice(from, end);
  const behind = marked === null ? [] : lines.slice(marked + 1);
  const levels = depth > 0 ? depth : quotedAsAWhole(inside) ? 1 : 0;
  if (levels === 0) return { body: inside, below: behind };
  const length = quotedLength(inside, depth > 0 ? depth : 1);
  return {
    body: inside.slice(0, length).map((line) => unquoted(line, levels)),
    below: [...inside.slice(length), ...behind],
  };
}

/** The line `---- End forwarded message ----` of this mail, not of one inside it; null without. */
function endMarker(lines: readonly string[], from: number): number | null {
  let open = 1;
  let last: number | null = null;
  for (let at = from; at < lines.length; at++) {
    const separator = separatorOf(lines[at]!);
    if (separator === "forward") open += 1;
    if (separator !== "end") continue;
    last = at;
    open -= 1;
    if (open === 0) return at;
  }
  return last;
}

/** Proton and Spark quote the mail below an unquoted block. Quotes with answers between or below are the mail's own. */
function quotedAsAWhole(lines: readonly string[]): boolean {
  const first = nextText(lines, 0, lines.length);
  if (first >= lines.length || !isQuoted(lines[first]!)) return false;
  return (
    lines.slice(first).every((line) => isBlank(line) || isQuoted(line)) || isOneQuote(lines.slice(first))
  );
}

/** One run of quoted lines, then unquoted ones only. */
function isOneQuote(lines: readonly string[]): boolean {
  const end = quotedLength(lines, 1);
  return lines.slice(end).every((line) => !isQuoted(line));
}

/** How many lines belong to a quote of this depth: up to a paragraph without its marks. */
function quotedLength(lines: readonly string[], depth: number): number {
  let length = 0;
  for (let at = 0; at < lines.length; at++) {
    if (quoteDepth(lines[at]!) >= depth) length = at + 1;
    else if (!isBlank(lines[at]!) && at > length)
      break; // behind a blank line; a line right below lost its mark
    else if (!isBlank(lines[at]!)) length = at + 1;
  }
  return length;
}
