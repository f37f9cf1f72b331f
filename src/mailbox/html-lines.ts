// Builds the lines of a text: white space folded as a browser would, quote marks and bullets before each line.

const FOLDED = /[ \t\r\n\f]+/g;
/** What pads the preview text of newsletters; joiners of emoji stay. */
const PADDING = /\u034F|[\u00AD\u200B\u200C\u2060\uFEFF]/g;
const MAX_QUOTE_MARKS = 20;
const MAX_LIST_DEPTH = 10;

/** One stretch of lines: the mail, or a table cell. */
export class HtmlLines {
  readonly done: string[] = [];
  /** Pieces of the line: looking at the end of a growing string copies it each time. */
  #pieces: string[] = [];
  #endsInBlank = false;
  #bullet = "";
  /** Quote marks of the blank line that comes before the next text; -1 for none. */
  #blankWanted = -1;

  /** `indent` goes before a line that has something on it. */
  add(text: string, isPre: boolean, indent: Indent): void {
    const plain = text.replace(PADDING, "");
    if (isPre) {
      plain.split(/\r\n?|\n/).forEach((line, at) => {
        if (at > 0) this.breakLine(indent);
        this.#append(line, indent);
      });
      return;
    }
    const folded = plain.replace(FOLDED, " ");
    const isJoined = this.#isEmpty || this.#endsInBlank;
    if (folded === " ") {
      if (!isJoined) this.#push(" ");
    } else this.#append(isJoined ? folded.replace(/^ /, "") : folded, indent);
  }

  #append(text: string, indent: Indent): void {
    if (text === "") return;
    if (this.#isEmpty) {
      this.#blankAbove(indent);
      const inset = this.#bullet === "" ? inList(indent.list) : "";
      this.#push(marks(indent) + inset + this.#bullet);
      this.#bullet = "";
    }
    this.#push(text);
  }

  get #isEmpty(): boolean {
    return this.#pieces.length === 0;
  }

  #push(piece: string): void {
    this.#pieces.push(piece);
    this.#endsInBlank = piece.endsWith(" ");
  }

  #blankAbove(indent: Indent): void {
    const above = this.done.at(-1);
    if (this.#blankWanted >= 0 && above !== undefined && above.replace(/[> ]/g, "") !== "")
      this.done.push(marks({ ...indent, quote: Math.min(this.#blankWanted, indent.quote) }).trimEnd());
    this.#blankWanted = -1;
  }

  /** Lines of a table row, as they are. */
  addLines(lines: readonly string[], indent: Indent): void {
    this.block(false, indent);
    this.#blankAbove(indent);
    for (const line of lines) this.done.push(`${marks(indent)}${this.#bullet}${line}`.trimEnd());
    this.#bullet = "";
  }

  /** `<br>`: ends the line even when it is empty. */
  breakLine(indent: Indent): void {
    if (this.#isEmpty && this.#bullet === "") this.done.push(marks(indent).trimEnd());
    else this.#end();
  }

  /** A block begins or ends: the line ends when something is on it; `isParagraph` puts a blank line between. */
  block(isParagraph: boolean, indent: Indent): void {
    if (!this.#isEmpty) this.#end();
    if (!isParagraph || this.done.length === 0 || this.#bullet !== "") return;
    this.#blankWanted = this.#blankWanted < 0 ? indent.quote : Math.min(this.#blankWanted, indent.quote);
  }

  #end(): void {
    const line = this.#pieces.join("");
    let end = line.length;
    while (line !== "-- " && line[end - 1] === " ") end--;
    this.done.push(line.slice(0, end));
    this.#pieces = [];
  }

  /** Before the next text: `- ` or `1. `. */
  bullet(mark: string, depth: number): void {
    if (!this.#isEmpty) this.#end();
    this.#bullet = inList(depth - 1) + mark;
  }

  /** All lines so far. */
  finish(): string[] {
    if (!this.#isEmpty) this.#end();
    return this.done;
  }
}

export interface Indent {
  quote: number;
  /** List items round the text. */
  list: number;
}

/** The quote marks before each line. */
export function marks(indent: Indent): string {
  return "> ".repeat(Math.min(indent.quote, MAX_QUOTE_MARKS));
}

function inList(depth: number): string {
  return "  ".repeat(Math.max(0, Math.min(depth, MAX_LIST_DEPTH)));
}
