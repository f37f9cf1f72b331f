// HTML → text in one linear pass: paragraphs, lists, table rows, quotes; nothing that is hidden or struck out.
import { decodeEntities } from "./html-entities.ts";
import { HtmlLines, type Indent, marks } from "./html-lines.ts";
import { eachTag, type HtmlTag } from "./html-tags.ts";

/**
 * Links and pictures leave their words only. A table row is a line, its cells apart by ` | `; a quote's lines begin with
 * `> `; `<hr>` is a line of underscores, as Outlook's own plain text has it above a forwarded mail. No-break spaces stay.
 * Time is linear in the length, however deep the tags nest. Never throws.
 */
export function textOfHtml(html: string): string {
  const text = read(html, true);
  // A mail that is hidden as a whole was meant to be read all the same.
  return text === "" ? read(html, false) : text;
}

const VOID = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));
const PARAGRAPH = new Set("p h1 h2 h3 h4 h5 h6 ul ol dl table pre blockquote".split(" "));
const BLOCK = new Set(
  "address article aside body caption center dd div dt fieldset figure footer form header html legend li main nav option section summary tbody tfoot thead tr".split(
    " ",
  ),
);
const STRUCK = new Set(["del", "s", "strike"]);
/** An open one of these ends where its like begins, so that a run of them does not nest. */
const ENDS_ITS_LIKE: Record<string, readonly string[]> = {
  p: ["p"],
  li: ["li"],
  dt: ["dt", "dd"],
  dd: ["dt", "dd"],
  tr: ["tr", "td", "th"],
  td: ["td", "th"],
  th: ["td", "th"],
  option: ["option"],
};
const MAX_TABLE_DEPTH = 20;

interface Open {
  name: string;
  isHidden: boolean;
  isPre: boolean;
  isQuote: boolean;
  /** Of a list: the number of its next item, 0 for bullets. */
  next: number | null;
  isListMark: boolean;
  isParagraph: boolean;
  /** Of a table row: its cells. Of a cell: the lines it interrupts. */
  row: string[][] | null;
  outside: HtmlLines | null;
}

function read(html: string, hides: boolean): string {
  const page = new Page(hides);
  eachTag(
    html,
    (text) => page.text(decodeEntities(text)),
    (tag) => page.tag(tag),
  );
  return page.finish();
}

class Page {
  readonly #hides: boolean;
  #lines = new HtmlLines();
  readonly #stack: Open[] = [];
  readonly #open = new Map<string, number>();
  #hidden = 0;
  #pre = 0;
  #tables = 0;
  #listMarks = 0;
  readonly #indent: Indent = { quote: 0, list: 0 };

  constructor(hides: boolean) {
    this.#hides = hides;
  }

  text(text: string): void {
    if (this.#hidden > 0) return;
    if (text.trim() !== "") this.#openCell();
    if (this.#listMarks === 0) {
      this.#lines.add(text, this.#pre > 0, this.#indent);
      return;
    }
    // Word draws its bullets as text in symbol fonts.
    const mark = text.replace(/[\s\u00A0]+/g, "");
    if (mark !== "") this.#lines.bullet(/^[\da-z]{1,3}[.)]$/i.test(mark) ? `${mark} ` : "- ", 1);
  }

  tag(tag: HtmlTag): void {
    const { name } = tag;
    if (name === "br") {
      if (this.#hidden === 0) this.#lines.breakLine(this.#indent);
    } else if (name === "hr") this.#rule();
    else if (VOID.has(name)) return;
    else if (tag.isEnd) this.#close(name);
    else this.#start(tag);
  }

  finish(): string {
    while (this.#stack.length > 0) this.#pop();
    return this.#lines
      .finish()
      .join("\n")
      .replace(/\n{3,}/g, "\n\n")
      .trim();
  }

  #rule(): void {
    if (this.#hidden > 0) return;
    this.#lines.block(false, this.#indent);
    this.#lines.add("_".repeat(32), false, this.#indent);
    this.#lines.block(false, this.#indent);
  }

  #start({ name, attributes }: HtmlTag): void {
    const likes = ENDS_ITS_LIKE[name];
    if (likes) this.#endLikes(likes);
    const style = styleOf(attributes);
    const isQuote = name === "blockquote" && isRealQuote(attributes, style);
    const open: Open = {
      name,
      isHidden: this.#hides && (STRUCK.has(name) || isHidden(attributes, style)),
      isPre: name === "pre" || /white-space\s{0,3}:\s{0,3}(?:break-spaces|pre)/.test(style),
      isQuote,
      next: name === "ol" ? firstNumber(attributes) : name === "ul" ? 0 : null,
      isListMark: /mso-list\s{0,3}:\s{0,3}ignore/.test(style),
      isParagraph: this.#isParagraph(name, attributes, style),
      row: null,
      outside: null,
    };
    const isPlain = !PARAGRAPH.has(name) && !BLOCK.has(name) && name !== "td" && name !== "th";
    if (isPlain && !open.isHidden && !open.isPre && !open.isListMark) return;
    if (name !== "td" && name !== "th") this.#openCell();
    const isCell = (name === "td" || name === "th") && this.#rowAround() !== null;
    this.#break(open);
    this.#stack.push(open);
    this.#open.set(name, (this.#open.get(name) ?? 0) + 1);
    if (open.isHidden) this.#hidden += 1;
    if (open.isPre) this.#pre += 1;
    if (open.isListMark) this.#listMarks += 1;
    if (isQuote) this.#indent.quote += 1;
    if (name === "table") this.#tables += 1;
    if (open.next !== null) this.#indent.list += 1;
    if (name === "li") this.#item();
    if (name === "tr" && this.#tables <= MAX_TABLE_DEPTH) open.row = [];
    if (isCell) {
      open.outside = this.#lines;
      this.#lines = new HtmlLines();
    }
  }

  /** What stands in a row beside its cells is one more. */
  #openCell(): void {
    if (this.#stack.at(-1)?.row) this.#start({ name: "td", isEnd: false, attributes: "" });
  }

  /** Looks no further than the next block around that is none of them. */
  #endLikes(names: readonly string[]): void {
    let outermost = -1;
    for (let at = this.#stack.length - 1; at >= Math.max(0, this.#stack.length - 10); at--) {
      const { name } = this.#stack[at]!;
      if (names.includes(name)) outermost = at;
      else if (name !== "p" && (BLOCK.has(name) || PARAGRAPH.has(name) || name === "td" || name === "th"))
        break;
    }
    while (outermost >= 0 && this.#stack.length > outermost) this.#pop();
  }

  #close(name: string): void {
    if ((this.#open.get(name) ?? 0) === 0) {
      if (name === "p") this.#lines.block(true, this.#indent);
      return;
    }
    while (this.#stack.at(-1)!.name !== name) this.#pop();
    this.#pop();
  }

  #pop(): void {
    const open = this.#stack.pop()!;
    this.#open.set(open.name, this.#open.get(open.name)! - 1);
    if (open.isHidden) this.#hidden -= 1;
    if (open.isPre) this.#pre -= 1;
    if (open.isListMark) this.#listMarks -= 1;
    if (open.name === "table") this.#tables -= 1;
    if (open.next !== null) this.#indent.list -= 1;
    if (open.outside) {
      const cell = this.#lines.finish();
      this.#lines = open.outside;
      this.#rowAround()?.push(cell);
    }
    if (open.row) this.#endRow(open.row);
    this.#break(open);
    if (open.isQuote) this.#indent.quote -= 1;
  }

  #break({ name, isParagraph, outside }: Open): void {
    if (this.#hidden > 0 || outside) return;
    if (isParagraph) this.#lines.block(true, this.#indent);
    else if (BLOCK.has(name) || PARAGRAPH.has(name) || name === "td" || name === "th")
      this.#lines.block(false, this.#indent);
  }

  /** Outlook's paragraphs have no margin; a list in a list and a table in a table stand close. */
  #isParagraph(name: string, attributes: string, style: string): boolean {
    if (name === "p")
      return (
        !/class\s{0,3}=\s{0,3}["']?Mso/i.test(attributes) && !/margin(?:-bottom)?\s{0,3}:\s{0,3}0/.test(style)
      );
    if (name === "ul" || name === "ol" || name === "dl") return this.#indent.list === 0;
    return PARAGRAPH.has(name) && !(name === "table" && this.#tables > 0);
  }

  #item(): void {
    if (this.#hidden > 0) return;
    const list = this.#listAround();
    const number = list?.next ?? 0;
    if (list && number > 0) list.next = number + 1;
    this.#lines.bullet(number > 0 ? `${number}. ` : "- ", this.#indent.list);
  }

  #listAround(): Open | null {
    for (let at = this.#stack.length - 1; at >= Math.max(0, this.#stack.length - 10); at--)
      if (this.#stack[at]!.next !== null) return this.#stack[at]!;
    return null;
  }

  #rowAround(): string[][] | null {
    for (let at = this.#stack.length - 1; at >= Math.max(0, this.#stack.length - 5); at--) {
      const { row, name } = this.#stack[at]!;
      if (row) return row;
      if (name === "table" || name === "td" || name === "th") return null;
    }
    return null;
  }

  /** One line, when each cell is one; else the cells one below the other: the table was for layout. */
  #endRow(row: readonly string[][]): void {
    const quote = marks(this.#indent);
    const cells = row
      .map((lines) =>
        lines.map((line) =>
          line.startsWith(quote) ? line.slice(quote.length) : line.replace(/^[> ]+$/, ""),
        ),
      )
      .map(withoutBlankEnds)
      .filter((lines) => lines.length > 0);
    const isOneLine = cells.every((lines) => lines.length === 1 || (cells.length > 1 && lines.length === 2));
    if (!isOneLine) {
      this.#lines.addLines(cells.flat(), this.#indent);
      return;
    }
    const text = cells
      .map((lines) => lines.join(" ").trim())
      .reduce((before, cell) => `${before}${/[:：]$/.test(before) ? " " : " | "}${cell}`, "");
    if (text !== "") this.#lines.addLines([text.slice(3)], this.#indent);
  }
}

function withoutBlankEnds(lines: readonly string[]): string[] {
  let [from, to] = [0, lines.length];
  while (from < to && lines[from]!.trim() === "") from++;
  while (to > from && lines[to - 1]!.trim() === "") to--;
  return lines.slice(from, to);
}

/** Lower-cased; "" without. */
function styleOf(attributes: string): string {
  const match = /\bstyle\s{0,5}=\s{0,5}(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(attributes);
  return (match?.[1] ?? match?.[2] ?? match?.[3] ?? "").toLowerCase();
}

function isHidden(attributes: string, style: string): boolean {
  if (
    /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden|mso-hide\s{0,3}:\s{0,3}all|max-height\s{0,3}:\s{0,3}0|text-decoration[a-z-]{0,6}\s{0,3}:\s{0,3}line-through|(?:^|[;\s])opacity\s{0,3}:\s{0,3}0(?:[;\s]|\.0|$)/.test(
      style,
    )
  )
    return true;
  return /(?:^|\s)hidden(?:\s|=|\/|$)/i.test(attributes.replace(/"[^"]*"|'[^']*'/g, ""));
}

/** Quoted words, not a paragraph that was moved to the right. */
function isRealQuote(attributes: string, style: string): boolean {
  if (
    /\bcite\b|class\s{0,3}=\s{0,3}["']?[^"'>]{0,200}quote/i.test(attributes) ||
    style.includes("border-left")
  )
    return true;
  return !/border\s{0,3}:\s{0,3}none|margin(?:-left)?\s{0,3}:[^;]{0,40}\b40px/.test(style);
}

function firstNumber(attributes: string): number {
  if (/\btype\s{0,3}=\s{0,3}["']?(?:disc|circle|square)/i.test(attributes)) return 0;
  const start = /\bstart\s{0,3}=\s{0,3}["']?(\d{1,4})/i.exec(attributes)?.[1];
  return start === undefined ? 1 : Math.max(1, Number(start));
}
