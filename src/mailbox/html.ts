// HTML → text. Hostile HTML never reaches the library: it is stripped in one linear pass instead.
import { type FormatCallback, htmlToText } from "html-to-text";

/** 0.5 MB of nested blockquotes keeps html-to-text busy for 18 s. Its work grows with length times depth. */
const MAX_HTML_CHARS = 1024 * 1024;
const MAX_LEVELS = 100;
const MAX_LENGTH_TIMES_DEPTH = 20_000_000;

const cell: FormatCallback = (element, walk, builder) => {
  walk(element.children, builder);
  builder.addInline(" ");
};
/** Outlook's rule above a forwarded mail, as its own plain text writes it. */
const rule: FormatCallback = (_element, _walk, builder) => {
  builder.openBlock({ leadingLineBreaks: 1 });
  builder.addLiteral("_".repeat(32));
  builder.closeBlock({ trailingLineBreaks: 1 });
};
const headings = ["h1", "h2", "h3", "h4", "h5", "h6"].map((selector) => ({
  selector,
  options: { uppercase: false },
}));

/** Links and pictures leave their words only; cells and lines stay apart. Never throws. */
export function textOfHtml(html: string): string {
  if (isTooMuch(html)) return stripTags(html);
  try {
    return htmlToText(html, {
      wordwrap: false,
      limits: { maxInputLength: MAX_HTML_CHARS, maxDepth: MAX_LEVELS + 20 },
      formatters: { cell, rule },
      selectors: [
        { selector: "a", options: { ignoreHref: true } },
        { selector: "img", format: "skip" },
        { selector: "hr", format: "rule" },
        { selector: "tr", format: "block", options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
        { selector: "td", format: "cell" },
        { selector: "th", format: "cell" },
        ...headings,
      ],
    });
  } catch {
    return stripTags(html);
  }
}

const VOID = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));
/** Closed by their next sibling, so that a run of them does not nest. */
const IMPLIED_END = new Set("p li dt dd option tr td th thead tbody tfoot".split(" "));
const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9:-]{0,30})/g;

function isTooMuch(html: string): boolean {
  if (html.length > MAX_HTML_CHARS) return true;
  const depth = depthOf(html);
  return depth > MAX_LEVELS || depth * html.length > MAX_LENGTH_TIMES_DEPTH;
}

/** Deepest nesting, counted in one pass up to the limit; a close tag without its open one counts for nothing. */
function depthOf(html: string): number {
  const opened = new Map<string, number>();
  let depth = 0;
  let deepest = 0;
  for (const [, slash, tag] of html.matchAll(TAG)) {
    const name = tag!.toLowerCase();
    if (VOID.has(name) || IMPLIED_END.has(name)) continue;
    const count = opened.get(name) ?? 0;
    if (slash === "") {
      opened.set(name, count + 1);
      depth += 1;
      deepest = Math.max(deepest, depth);
      if (depth > MAX_LEVELS) break;
    } else if (count > 0) {
      opened.set(name, count - 1);
      depth -= 1;
    }
  }
  return deepest;
}

const BLOCK = new Set(
  "address article blockquote body br div dl dt dd fieldset footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tr ul".split(
    " ",
  ),
);
const ENTITIES: Record<string, string> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  euro: "€",
  pound: "£",
  yen: "¥",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  rarr: "→",
  auml: "ä",
  ouml: "ö",
  uuml: "ü",
  Auml: "Ä",
  Ouml: "Ö",
  Uuml: "Ü",
  szlig: "ß",
  eacute: "é",
  egrave: "è",
  agrave: "à",
  ccedil: "ç",
};

/** Own linear fallback: what lies between tags, a line for each block, so that the note is not lost. */
export function stripTags(html: string): string {
  const out: string[] = [];
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf("<", at);
    if (open < 0) break;
    out.push(html.slice(at, open).replace(/\s+/g, " "));
    at = behindTag(html, open, out);
  }
  if (at < html.length) out.push(html.slice(at).replace(/\s+/g, " "));
  const text = out
    .join("")
    .replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi, (all, name: string) => entity(name) ?? all);
  return text
    .replace(/ *\n */g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** Where the text goes on behind the tag, comment or style sheet that begins at `open`. */
function behindTag(html: string, open: number, out: string[]): number {
  if (html.startsWith("<!--", open)) {
    const end = html.indexOf("-->", open + 4);
    return end < 0 ? html.length : end + 3;
  }
  const name = /^<\/?([a-zA-Z][a-zA-Z0-9:-]{0,30})/.exec(html.slice(open, open + 33))?.[1]?.toLowerCase();
  if (!name && !/[!?]/.test(html[open + 1] ?? "")) {
    out.push("<");
    return open + 1;
  }
  const close = html.indexOf(">", open);
  if (close < 0) return html.length;
  if (name && BLOCK.has(name)) out.push("\n");
  else if (name === "td" || name === "th") out.push(" ");
  if ((name === "style" || name === "script") && html[open + 1] !== "/") {
    const end = new RegExp(`</${name}`, "gi");
    end.lastIndex = close;
    const found = end.exec(html);
    return found ? found.index : html.length;
  }
  return close + 1;
}

function entity(name: string): string | null {
  if (!name.startsWith("#")) return ENTITIES[name] ?? null;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  const isCharacter = code > 31 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : " ";
}
