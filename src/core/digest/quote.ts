// The client's own words round a number: the sentence it stands in, with the numbers marked.

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
const SENTENCE_END = /[.!?…]["”’»)]?\s+|\n\s*\n/g;

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
  let [start, end] = [0, text.length];
  for (const match of text.matchAll(SENTENCE_END)) {
    const after = match.index + match[0].length;
    if (after <= anchor.start) start = after;
    else if (match.index + 1 >= anchor.end) {
      end = match.index + match[0].trimEnd().length;
      break;
    }
  }
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
