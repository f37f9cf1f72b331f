// What of an entry may be approved for the client, and what has to wait: the snapshot, or the reason why there is none.
import { dayIn } from "../dates/day-in.ts";
import { quoteRound, type Span } from "../digest/quote.ts";
import type { LoggedEntry, LoggedEvidence, LoggedFigure } from "../entry/entry.ts";
import type { ApprovedContent, ClientChoice, Quote } from "./cleared.ts";
import { bearsClientsWords, holdsWords } from "./clients-words.ts";
import {
  isClientsOwn,
  saysFigure,
  saysOldNumber,
  saysRetracted,
  speaksOfAgencyMoney,
  unconfirmed,
} from "./visible.ts";

/** `words`: what the client wrote. `named`: that, and the name of who wrote it. An address is never cleared. */
export type QuoteChoice = "none" | "words" | "named";

export type Refusal =
  | "private"
  | "no-client"
  | "agency-money"
  | "retracted-words"
  | "colleagues-words"
  | "clients-title";

export type QuoteRefusal =
  | "no-words"
  | "holds-address"
  | "holds-name"
  | "holds-other-figure"
  | "holds-corrected-figure";

export type Approvable =
  | { ok: false; why: Refusal }
  | {
      ok: true;
      content: ApprovedContent;
      /** Figures that stay out until somebody confirms what was inferred of them. */
      unconfirmed: { ordinal: number; text: string; properties: string[] }[];
      /** Asked for and not cleared. */
      quoteRefused: QuoteRefusal | null;
    };

export interface EvidenceView {
  /** IANA; of the author: the client's mail has its day there. */
  zone: string;
  /** A colleague sent the evidence: no client reported it, and its words are none of the client's. */
  isColleagues: boolean;
  /** The client's title of the success it stands beside; null: it stands alone. */
  beside: string | null;
  /** The title stands in the subject of the PM's mail. */
  isTyped: boolean;
}

export function approvable(
  entry: LoggedEntry,
  choice: ClientChoice | undefined,
  quote: QuoteChoice,
  { zone, isColleagues, beside, isTyped }: EvidenceView,
): Approvable {
  const title = choice?.title ?? entry.title;
  const text = choice?.text ?? null;
  const why = refusalOf(entry, title, text) ?? (isColleagues && quote !== "none" ? "colleagues-words" : null);
  if (why) return { ok: false, why };
  const own = entry.figures.filter(isClientsOwn);
  const confirmed = own.filter((figure) => unconfirmed(figure).length === 0);
  const { evidence } = entry;
  const quoted = quote === "none" ? null : quoteOf(entry, quote === "named");
  const isCleared = typeof quoted === "object" && quoted !== null && holdsWords(quoted.words, title);
  const isOurs = Boolean(choice?.title) || isColleagues || isTyped || isCleared;
  const isTheirs = !isOurs && bearsClientsWords(entry);
  if (isTheirs && beside === null) return { ok: false, why: "clients-title" };
  return {
    ok: true,
    content: {
      entryId: entry.id,
      kind: entry.kind,
      title: isTheirs && beside !== null ? beside : title,
      text,
      on: entry.on,
      onPrecision: entry.onPrecision,
      project: entry.project?.name ?? null,
      figures: confirmed.map(({ wasRead, ...figure }) => figure),
      reportedOn: evidence?.sentAt && !isColleagues ? dayIn(evidence.sentAt, zone) : null,
      quote: typeof quoted === "object" ? quoted : null,
    },
    unconfirmed: own
      .filter((figure) => !confirmed.includes(figure))
      .map((figure) => ({ ordinal: figure.ordinal, text: figure.text, properties: unconfirmed(figure) })),
    quoteRefused: typeof quoted === "string" ? quoted : null,
  };
}

function refusalOf(entry: LoggedEntry, title: string, text: string | null): Refusal | null {
  if (entry.visibility === "private") return "private";
  if (entry.client === null) return "no-client";
  if (speaksOfAgencyMoney({ ...entry, title }, text)) return "agency-money";
  const told = [title, text ?? "", entry.project?.name ?? ""];
  const retracted = told.some((words) => saysRetracted(words, entry.figures));
  return retracted ? "retracted-words" : null;
}

/** The sentence round the figure; the first that says anything when the figure stands elsewhere. */
function quoteOf({ evidence, figures }: LoggedEntry, isNamed: boolean): Quote | QuoteRefusal {
  if (!evidence || evidence.text.trim() === "") return "no-words";
  const shown = figures.filter((figure) => isClientsOwn(figure) && figure.source === "evidence");
  const first = shown.find((figure) => figure.headline) ?? shown[0];
  const parts = quoteRound(evidence.text, [first ?? openingOf(evidence.text)]);
  const words = parts
    .map((part) => part.text)
    .join("")
    .trim();
  if (words === "") return "no-words";
  if (/\S@\S/.test(words)) return "holds-address";
  if (!isNamed && holdsName(words, evidence)) return "holds-name";
  if (figures.some((figure) => !isClientsOwn(figure) && holds(words, figure))) return "holds-other-figure";
  if (figures.some((figure) => saysOldNumber(words, figure))) return "holds-corrected-figure";
  return { words, by: isNamed ? evidence.fromName : null };
}

/** A greeting stands in a paragraph of its own and says nothing. */
function openingOf(text: string): Span {
  let at = 0;
  for (const paragraph of text.split(/\n[ \t\r]*\n/)) {
    const words = paragraph.trim();
    const isGreeting = words === "" || words.endsWith(",") || words.split(/\s+/).length < 4;
    if (!isGreeting) {
      const start = text.indexOf(words, at);
      return { start, end: start };
    }
    at += paragraph.length;
  }
  const start = Math.max(0, text.search(/\S/));
  return { start, end: start };
}

/** Agency money, and what was taken back; a figure that merely was none is as harmless as any other word. */
function holds(words: string, figure: LoggedFigure): boolean {
  if (figure.beneficiary === "agency" && !figure.withdrawn) return saysFigure(words, figure);
  return saysRetracted(words, [figure]);
}

/** Two letters at least: an initial names nobody, and "A" and "I" are words of most sentences. */
const LEAST_LETTERS = 2;
/** Of an address beside a name, where two letters may be anything: `de.admin`. */
const LEAST_LETTERS_OF_ADDRESS = 3;
/** Written small they belong to a surname, and to every sentence of its language. */
const PARTICLES = new Set(
  "af al av bin da das de del della dem den der des di do dos du el het ibn la le ten ter und van von zu zum zur".split(
    " ",
  ),
);
/** Scripts that set no blank between words, or (Korean) write endings onto a name. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

/** One word of who wrote it is enough; accents and case tell no names apart. */
function holdsName(words: string, { fromName, fromEmail }: LoggedEvidence): boolean {
  const name = nameWords(fromName ?? "").filter((word) => !PARTICLES.has(word));
  const least = name.length > 0 ? LEAST_LETTERS_OF_ADDRESS : LEAST_LETTERS;
  const address = nameWords(fromEmail?.split("@")[0] ?? "").filter((word) => word.length >= least);
  const said = folded(words).toLowerCase();
  const saidWords = new Set([...nameWords(said), ...nameWords(said.replace(UNSPACED, " "))]);
  return [...name, ...address]
    .map((word) => word.toLowerCase())
    .some((word) =>
      word.search(UNSPACED) >= 0 ? said.includes(word) : word.length >= LEAST_LETTERS && saidWords.has(word),
    );
}

function nameWords(text: string): string[] {
  return folded(text).match(/[\p{L}\p{M}]+/gu) ?? [];
}

function folded(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/gu, "")
    .normalize("NFC");
}
