// Splits an mbox file (mboxrd, mboxo) into its mails, a chunk at a time: a gigabyte needs the memory of one mail.

/** One mail of an mbox. Past the limit `raw` holds its beginning only. */
export interface MboxMail {
  raw: Buffer;
  /** Octets of the whole mail. */
  size: number;
  isCut: boolean;
  /** The date of the `From ` line, read as UTC; null when it has none. */
  deliveredAt: Date | null;
}

const LF = 10;
const CR = 13;
const QUOTE = 62;
const FROM = "From ";
/**
 * `From sender weekday month … hh:mm … year`, the order of the last four free. A blank line before it is not asked for:
 * some programs leave it out, and two mails read as one would lose the second.
 */
const FROM_LINE =
  /^From \S+\s.*?(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),?\s.*?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\s/;
const FROM_TIME = /\b\d{1,2}:\d{2}\b/;
const FROM_YEAR = /\b(?:19|20)\d{2}\b/;
const LONGEST_FROM_LINE = 1000;
/** A line without an end is passed on in pieces of this size. */
const LONGEST_CARRY = 1024 * 1024;
/** What is kept of a mail past the limit: its header. */
const KEPT_OF_CUT = 64 * 1024;

/** True when a file that begins with `start` is an mbox. */
export function isMbox(start: Buffer): boolean {
  return start.subarray(0, FROM.length).toString("latin1") === FROM;
}

/** The mails of the file in their order; `>From ` lines are unquoted by one `>`. */
export async function* mboxMails(
  chunks: AsyncIterable<Buffer>,
  maxMessageBytes: number,
): AsyncGenerator<MboxMail> {
  const splitter = new Splitter(maxMessageBytes);
  let carry: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    const data = carry.length > 0 ? Buffer.concat([carry, chunk]) : chunk;
    const end = data.lastIndexOf(LF) + 1;
    const isEndless = end === 0 && data.length > LONGEST_CARRY;
    const lines = isEndless ? data : data.subarray(0, end);
    carry = isEndless ? Buffer.alloc(0) : Buffer.from(data.subarray(end));
    yield* splitter.add(lines);
  }
  yield* splitter.add(carry);
  const last = splitter.end();
  if (last) yield last;
}

class Splitter {
  readonly #limit: number;
  #parts: Buffer[] = [];
  #size = 0;
  #kept = 0;
  #deliveredAt: Date | null = null;
  #isOpen = false;
  /** The lines before this one ended in a line end. */
  #atLineStart = true;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Whole lines, but for an endless one and for the last. */
  *add(lines: Buffer): Generator<MboxMail> {
    let from = 0;
    for (let at = lines.indexOf(FROM); at >= 0; at = lines.indexOf(FROM, at + 1)) {
      const start = this.#lineStart(lines, at);
      if (start === null) continue;
      if (start < at) {
        this.#take(lines.subarray(from, start));
        from = start + 1;
        continue;
      }
      const end = lineEnd(lines, at);
      const line = lines.toString("latin1", at, Math.min(end, at + LONGEST_FROM_LINE)).trimEnd();
      if (this.#isOpen && !isFromLine(line)) continue;
      this.#take(lines.subarray(from, at));
      const mail = this.end();
      if (mail) yield mail;
      this.#isOpen = true;
      this.#deliveredAt = dateOf(line);
      from = end;
    }
    this.#take(lines.subarray(from));
    if (lines.length > 0) this.#atLineStart = lines[lines.length - 1] === LF;
  }

  /** The mail that is open, if any; the empty line that separates it from the next is not part of it. */
  end(): MboxMail | null {
    if (!this.#isOpen) return null;
    const whole = Buffer.concat(this.#parts);
    const isCut = this.#size > this.#limit;
    const raw = isCut ? whole : withoutSeparator(whole);
    const mail = { raw, size: isCut ? this.#size : raw.length, isCut, deliveredAt: this.#deliveredAt };
    this.#parts = [];
    this.#size = 0;
    this.#kept = 0;
    this.#isOpen = false;
    return mail;
  }

  /** Copied, so that a part does not hold on to its whole chunk. */
  #take(part: Buffer): void {
    if (!this.#isOpen || part.length === 0) return;
    this.#size += part.length;
    const isCut = this.#size > this.#limit;
    if (isCut && this.#kept > KEPT_OF_CUT) {
      const kept = Buffer.concat(this.#parts).subarray(0, KEPT_OF_CUT);
      this.#parts = [Buffer.from(kept)];
      this.#kept = kept.length;
      return;
    }
    const piece = isCut ? part.subarray(0, KEPT_OF_CUT - this.#kept) : part;
    if (piece.length > 0) this.#parts.push(Buffer.from(piece));
    this.#kept += piece.length;
  }

  /** Where the line of `From ` at `at` begins, its `>` included; null when other text stands before it. */
  #lineStart(lines: Buffer, at: number): number | null {
    let start = at;
    while (start > 0 && lines[start - 1] === QUOTE) start -= 1;
    const isStart = start === 0 ? this.#atLineStart : lines[start - 1] === LF;
    return isStart ? start : null;
  }
}

function isFromLine(line: string): boolean {
  return FROM_LINE.test(`${line} `) && FROM_TIME.test(line) && FROM_YEAR.test(line);
}

function dateOf(line: string): Date | null {
  const match =
    /(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\s+(\d{1,2})\s+(\d{1,2}:\d{2}(?::\d{2})?)(?:\s+([+-]\d{4}|[A-Z]{1,5}))?\s+((?:19|20)\d{2})/.exec(
      line,
    );
  if (!match) return null;
  const zone = /^[+-]/.test(match[4] ?? "") ? match[4] : "+0000";
  const date = new Date(`${match[2]} ${match[1]} ${match[5]} ${match[3]} ${zone}`);
  return Number.isNaN(date.getTime()) ? null : date;
}

function lineEnd(lines: Buffer, at: number): number {
  const end = lines.indexOf(LF, at);
  return end < 0 ? lines.length : end + 1;
}

function withoutSeparator(mail: Buffer): Buffer {
  let end = mail.length;
  const isEmptyLine = (at: number) =>
    mail[at - 1] === LF && (mail[at - 2] === LF || (mail[at - 2] === CR && mail[at - 3] === LF));
  if (isEmptyLine(end)) end -= mail[end - 2] === CR ? 2 : 1;
  return mail.subarray(0, end);
}
