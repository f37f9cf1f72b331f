// The tree of MIME parts of a raw mail (RFC 2046), found by offsets alone: limits hold before any library sees it.
import { type HeaderField, headerEnd, headerFields } from "./header.ts";

export interface MimePart {
  fields: HeaderField[];
  /** Lower-cased, as `text/plain`. */
  type: string;
  encoding: string;
  isAttachment: boolean;
  filename: string | null;
  bodyStart: number;
  bodyEnd: number;
  children: MimePart[];
}

const MAX_DEPTH = 50;
const MAX_PARTS = 500;

/** Counts over a mail and the mails attached to it, so that nesting one in the other escapes no limit. */
export interface MimeBudget {
  depth: number;
  parts: number;
}

/** More than 50 levels or 500 parts. */
export class TooComplex extends Error {}

interface Open {
  part: MimePart;
  boundary: string;
}

const LF = 10;
const DASH = 45;

/** One pass over the octets, at most 50 comparisons for a line that begins with `--`. Throws TooComplex. */
export function readMime(raw: Buffer, budget: MimeBudget): MimePart {
  if (budget.depth >= MAX_DEPTH) throw new TooComplex(`nested deeper than ${MAX_DEPTH} levels`);
  const root = readPart(raw, 0, raw.length, budget);
  if (!root.type.startsWith("multipart/")) return root;
  const stack: Open[] = [];
  open(stack, root, budget);
  let line = root.bodyStart;
  while (stack.length > 0) {
    const at = nextDelimiter(raw, line);
    if (at < 0) break;
    const end = lineEnd(raw, at);
    const level = matchBoundary(stack, raw, at, end);
    if (level !== null) {
      closeAbove(stack, level.index, beforeLineEnd(raw, at));
      if (level.isLast) stack.length = level.index;
      else {
        const parent = stack[level.index]!.part;
        const child = readPart(raw, end, raw.length, budget);
        // RFC 2046, 5.1.5: the parts of a digest are mails unless they say otherwise.
        if (parent.type === "multipart/digest" && !child.fields.some(({ name }) => name === "content-type"))
          child.type = "message/rfc822";
        parent.children.push(child);
        line = child.bodyStart;
        open(stack, child, budget);
        continue;
      }
    }
    line = end;
  }
  return root;
}

function readPart(raw: Buffer, from: number, to: number, budget: MimeBudget): MimePart {
  budget.parts += 1;
  if (budget.parts > MAX_PARTS) throw new TooComplex(`more than ${MAX_PARTS} parts`);
  const { end, body } = headerEnd(raw, from, to);
  const fields = headerFields(raw, from, end);
  const value = (name: string) => fields.find((field) => field.name === name)?.value ?? "";
  const disposition = value("content-disposition");
  const contentType = value("content-type");
  return {
    fields,
    type: /^\s*([^\s;]+\/[^\s;(]+)/.exec(contentType)?.[1]?.toLowerCase() ?? "text/plain",
    encoding: value("content-transfer-encoding").trim().toLowerCase(),
    isAttachment: /^\s*attachment\b/i.test(disposition),
    filename: parameter(disposition, "filename") ?? parameter(contentType, "name"),
    bodyStart: body,
    bodyEnd: to,
    children: [],
  };
}

function open(stack: Open[], part: MimePart, budget: MimeBudget): void {
  const boundary = part.type.startsWith("multipart/")
    ? parameter(part.fields.find((field) => field.name === "content-type")!.value, "boundary")
    : null;
  if (!boundary) {
    // A leaf is closed by its parent's next delimiter; it stands on the stack without a boundary of its own.
    stack.push({ part, boundary: "" });
    return;
  }
  stack.push({ part, boundary });
  const levels = stack.length + budget.depth;
  if (levels > MAX_DEPTH) throw new TooComplex(`nested deeper than ${MAX_DEPTH} levels`);
}

/** Ends every open part above `index` at `end`; the one at `index` stays open. */
function closeAbove(stack: Open[], index: number, end: number): void {
  for (const { part } of stack.slice(index + 1)) part.bodyEnd = Math.max(part.bodyStart, end);
  stack.length = index + 1;
}

/** The innermost open multipart whose delimiter this line is. */
function matchBoundary(
  stack: readonly Open[],
  raw: Buffer,
  at: number,
  end: number,
): { index: number; isLast: boolean } | null {
  if (end - at > 300) return null;
  const line = raw.toString("latin1", at + 2, end).trimEnd();
  for (let index = stack.length - 1; index >= 0; index--) {
    const { boundary } = stack[index]!;
    if (boundary === "" || !line.startsWith(boundary)) continue;
    if (line.length === boundary.length) return { index, isLast: false };
    if (line.slice(boundary.length) === "--") return { index, isLast: true };
  }
  return null;
}

/** Offset of the next line, from `line` on, that begins with `--`; -1 without. */
function nextDelimiter(raw: Buffer, line: number): number {
  if (raw[line] === DASH && raw[line + 1] === DASH) return line;
  const lf = raw.indexOf("\n--", Math.max(0, line - 1), "latin1");
  return lf < 0 ? -1 : lf + 1;
}

function lineEnd(raw: Buffer, from: number): number {
  const lf = raw.indexOf(LF, from);
  return lf < 0 ? raw.length : lf + 1;
}

/** The line end before a delimiter belongs to the delimiter (RFC 2046, 5.1.1). */
function beforeLineEnd(raw: Buffer, at: number): number {
  if (raw[at - 1] !== LF) return at;
  return raw[at - 2] === 13 ? at - 2 : at - 1;
}

/** A parameter's value without quotes; null without. Encoded forms (RFC 2231) are not needed for what is read here. */
export function parameter(value: string, name: string): string | null {
  const match = new RegExp(
    String.raw`;\s*${name}\s*=\s*(?:"((?:[^"\\]|\\.){0,300})"|([^\s;"]{1,300}))`,
    "i",
  ).exec(value);
  const found = match?.[1]?.replace(/\\(.)/g, "$1") ?? match?.[2];
  return found === undefined || found === "" ? null : found;
}
