// The client's own words round a number: the sentence it stands in, with the numbers marked.
import { behindItemMark, sentenceEnds } from "./sentence.ts";

export interface QuotePart {
  text: string;
  marked: boolean;
}

export interface Span {
  start: number;
  end: number;
}

/** About three lines of a letter; a longer sentence is cut at a word. */
const MOST_CHARACTERS = 240;
/** No further back is looked for where the sentence begins: of a longer one the beginning is cut anyway. */
const FARTHEST = 4000;

/**
 * The sentence of `text` that holds the first of `spans` (the first sentence without any), white space folded, cut to
 * 240 characters round that span with … where something is left out. Spans are UTF-16 offsets into `text`.
 */
export function quoteRound(text: string, spans: readonly Span[]): QuotePart[] {
  const anchor = spans[0] ?? { start: text.search(/\S|$/), end: text.search(/\S|$/) };
  const whole = sentenceAt(text, anchor);
  const { start, end } = cut(text, whole, anchor);
  const parts: QuotePart[] = [];
  let at = start;
  const marks = spans
    .filter((span) => span.start >= start && span.end <= end)
    .sort((a, b) => a.start - b.start);
  for (const mark of marks) {
    if (mark.start < at) continue;
    parts.push({ text: text.slice(at, mark.start), marked: false });
    parts.push({ text: text.slice(mark.start, mark.end), marked: true });
    at = mark.end;
  }
  parts.push({ text: text.slice(at, end), marked: false });
  const folded = parts.map((part) => ({ ...part, text: part.text.replace(/\s+/g, " ") }));
  if (start > whole.start) folded.unshift({ text: "… ", marked: false });
  if (end < whole.end) folded.push({ text: " …", marked: false });
  return folded.filter((part) => part.text !== "");
}

function sentenceAt(text: string, anchor: Span): Span {
  const from = Math.max(0, anchor.start - FARTHEST);
  let [start, end] = [from, text.length];
  for (const { at, next } of sentenceEnds(text.slice(from))) {
    if (from + next <= anchor.start) start = from + next;
    else if (from + at >= anchor.end) {
      end = from + at;
      break;
    }
  }
  start = Math.min(behindItemMark(text, start), anchor.start);
  while (start < end && /\s/.test(text[start]!)) start += 1;
  while (end > start && /\s/.test(text[end - 1]!)) end -= 1;
  return { start, end };
}

function cut(text: string, sentence: Span, anchor: Span): Span {
  if (sentence.end - sentence.start <= MOST_CHARACTERS) return sentence;
  const spare = Math.max(0, MOST_CHARACTERS - (anchor.end - anchor.start));
  let start = Math.max(sentence.start, anchor.start - Math.floor(spare / 2));
  let end = Math.min(sentence.end, Math.max(anchor.end, start + MOST_CHARACTERS));
  while (start > sentence.start && start < anchor.start && /\S/.test(text[start - 1]!)) start += 1;
  while (end < sentence.end && end > anchor.end && /\S/.test(text[end]!)) end -= 1;
  while (end > start && /\s/.test(text[end - 1]!)) end -= 1;
  return { start, end };
}
