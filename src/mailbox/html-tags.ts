// HTML as tags and the text between them, in one pass: hostile mail must not cost more than its length.

export interface HtmlTag {
  /** Lower-cased. */
  name: string;
  isEnd: boolean;
  /** As written; null for none. */
  attributes: string;
}

/** Their content is no text. */
const RAW = new Set([
  "style",
  "script",
  "title",
  "template",
  "noscript",
  "xml",
  "object",
  "svg",
  "math",
  "select",
  "textarea",
]);
const LONGEST_NAME = 40;

/** Calls back for each tag and each piece of text, in their order; comments and style sheets are passed over. */
export function eachTag(html: string, onText: (text: string) => void, onTag: (tag: HtmlTag) => void): void {
  const ends = new TagEnds(html);
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf("<", at);
    if (open < 0) break;
    if (open > at) onText(html.slice(at, open));
    at = open;
    if (html.startsWith("<!--", open)) {
      const end = html.indexOf("-->", open + 4);
      at = end < 0 ? html.length : end + 3;
      continue;
    }
    const match = /^<(\/?)([a-zA-Z][a-zA-Z0-9:_-]{0,39})/.exec(html.slice(open, open + LONGEST_NAME + 2));
    if (!match && !/[!?/]/.test(html[open + 1] ?? "")) {
      onText("<");
      at = open + 1;
      continue;
    }
    const close = ends.after(open + (match?.[0].length ?? 2));
    if (close < 0) return;
    at = close + 1;
    if (!match) continue;
    const name = match[2]!.toLowerCase();
    if (RAW.has(name)) {
      if (match[1] === "" && html[close - 1] !== "/") at = behindRaw(html, name, at);
      continue;
    }
    onTag({ name, isEnd: match[1] === "/", attributes: html.slice(open + match[0].length, close) });
  }
  if (at < html.length) onText(html.slice(at));
}

/** Index behind `</name`'s tag, or of the end when it is never closed. */
function behindRaw(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}[^>]{0,100}>?`, "gi");
  end.lastIndex = from;
  const found = end.exec(html);
  return found ? found.index + found[0].length : html.length;
}

/** Finds the `>` of a tag; one inside a quoted value is not it. A quote without an end is looked for only once. */
class TagEnds {
  readonly #html: string;
  readonly #unclosed = new Set<string>();

  constructor(html: string) {
    this.#html = html;
  }

  after(from: number): number {
    const mark = /[>"']/g;
    mark.lastIndex = from;
    for (let match = mark.exec(this.#html); match; match = mark.exec(this.#html)) {
      if (match[0] === ">") return match.index;
      if (this.#unclosed.has(match[0]) || !this.#opensValue(match.index)) continue;
      const end = this.#html.indexOf(match[0], match.index + 1);
      if (end < 0) this.#unclosed.add(match[0]);
      else mark.lastIndex = end + 1;
    }
    return -1;
  }

  #opensValue(at: number): boolean {
    let before = at - 1;
    while (before > at - 20 && /\s/.test(this.#html[before] ?? "")) before--;
    return this.#html[before] === "=";
  }
}
