// One entry as the page shows it: when and where, its chips, the words it came from with the numbers marked.
import { dayIn } from "../core/dates/day-in.ts";
import { type QuotePart, quoteRound } from "../core/digest/quote.ts";
import type { LoggedEntry, LoggedEvidence, LoggedFigure } from "../core/entry/entry.ts";
import { figureWords } from "../core/entry/figure-words.ts";
import { dayWords, onWords } from "../letters/language.ts";

export interface Reader {
  personId: number;
  locale: string;
  zone: string;
  /** Today in `zone`, `YYYY-MM-DD`: its year goes without saying. */
  today: string;
}

/** Numbers of the entries that a link leads to, as far as the reader may see them. */
export interface Linked {
  resultOf: { number: number; title: string }[];
  results: { number: number; title: string }[];
}

export interface EntryView {
  number: number;
  kind: "win" | "roi";
  title: string;
  when: string;
  project: string;
  by: string;
  isPrivate: boolean;
  isApproved: boolean;
  chips: { text: string; isOurs: boolean; hint: string }[];
  isPending: boolean;
  duplicateOf: number | null;
  resultOf: Linked["resultOf"];
  results: Linked["results"];
  body: QuotePart[];
  /** The sentence with the number in the client's own words; the whole mail beside it where there is more. */
  evidence: { by: string; subject: string; quote: QuotePart[]; whole: QuotePart[] } | null;
  /** True when the mail it came from says more than the quote. */
  hasMore: boolean;
  messageId: number | null;
}

/** A mail of 25 MB is no page: what is beyond is in the mail itself. */
const MOST_CHARACTERS = 6_000;

/** The page speaks English; a reader of another language gets plain English, never half of each. */
export function pageLocale(locale: string): string {
  return /^en\b/i.test(locale) ? locale : "en";
}

export function entryView(entry: LoggedEntry, linked: Linked, reader: Reader): EntryView {
  const figures = entry.figures
    .filter((figure) => !figure.withdrawn)
    .sort((a, b) => Number(b.headline) - Number(a.headline));
  const evidence = entry.evidence && evidenceView(entry.evidence, figures, reader);
  const day = { days: null, year: reader.today.slice(0, 4) };
  return {
    number: entry.number,
    kind: entry.kind,
    title: entry.title,
    when: entry.on === reader.today ? "today" : onWords(entry.on, entry.onPrecision, reader.locale, day),
    project: entry.project?.name ?? "",
    by: entry.author.id === reader.personId ? "" : entry.author.name,
    isPrivate: entry.visibility === "private",
    isApproved: entry.visibility === "approved",
    chips: figures.map((figure) => chipOf(figure, reader)),
    isPending: entry.kind === "win" && figures.length === 0 && !entry.noNumber && linked.results.length === 0,
    duplicateOf: entry.possibleDuplicateOf,
    ...linked,
    body: marked(entry.body, figures, "body"),
    evidence,
    hasMore: evidence !== null && evidence.whole.length > 0,
    messageId: entry.messageId,
  };
}

function chipOf(figure: LoggedFigure, reader: Reader): EntryView["chips"][number] {
  const hints = [`“${figure.text}”`];
  if (figure.inferred.length > 0) hints.push(`concluded, not stated: ${figure.inferred.join(", ")}`);
  if (figure.isSame) hints.push("the same number as in another entry: counted once");
  return {
    text: figureWords(figure, reader.locale),
    isOurs: figure.beneficiary === "agency",
    hint: hints.join(" · "),
  };
}

function evidenceView(evidence: LoggedEvidence, figures: readonly LoggedFigure[], reader: Reader) {
  const from = evidence.fromName || evidence.fromEmail || "The client";
  const year = reader.today.slice(0, 4);
  const day = evidence.sentAt && dayWords(dayIn(evidence.sentAt, reader.zone), reader.locale, year);
  const quote = quoteRound(
    evidence.text,
    figures.filter((figure) => figure.source === "evidence"),
  );
  const whole = marked(evidence.text, figures, "evidence");
  return {
    by: day ? `${from}, by mail on ${day}` : from,
    subject: evidence.subject ?? "",
    quote,
    whole: textOf(whole).trim() === textOf(quote) ? [] : whole,
  };
}

function textOf(parts: readonly QuotePart[]): string {
  return parts.map((part) => part.text).join("");
}

/** The text in order, the spans of the figures that came from it marked; overlapping ones once. */
function marked(
  whole: string,
  figures: readonly LoggedFigure[],
  source: LoggedFigure["source"],
): QuotePart[] {
  const text = whole.length > MOST_CHARACTERS ? `${whole.slice(0, MOST_CHARACTERS)} …` : whole;
  const spans = figures
    .filter((figure) => figure.source === source && figure.end <= text.length)
    .sort((a, b) => a.start - b.start);
  const parts: QuotePart[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (start < at) continue;
    parts.push(
      { text: text.slice(at, start), marked: false },
      { text: text.slice(start, end), marked: true },
    );
    at = end;
  }
  parts.push({ text: text.slice(at).trimEnd(), marked: false });
  return parts.filter((part) => part.text !== "");
}
