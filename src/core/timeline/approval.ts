// What of an entry may be approved for the client, and what has to wait: the snapshot, or the reason why there is none.
import { dayIn } from "../dates/day-in.ts";
import { quoteRound, type Span } from "../digest/quote.ts";
import type { LoggedEntry, LoggedEvidence, LoggedFigure } from "../entry/entry.ts";
import type { ApprovedContent, ClientChoice, Quote } from "./cleared.ts";
import { bearsClientsWords, holdsWords } from "./clients-words.ts";
import { isClientsOwn, saysRetracted, speaksOfAgencyMoney, unconfirmed } from "./visible.ts";

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
  | "not-the-clients"
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

/** The title of a success as its client may read it, for a result whose own is in words that nobody cleared. */
export interface LentTitle {
  entryId: number;
  title: string;
}

export interface EvidenceView {
  /** IANA; of the author: the client's mail has its day there. */
  zone: string;
  /** A colleague sent the evidence: no client reported it, and its words are none of the client's. */
  isColleagues: boolean;
  /** Somebody sent it who is not of the client either, a supplier or another client: the same, but his words are not ours. */
  isOutsiders: boolean;
  /** What lends it a title: the success it stands beside; null: it stands alone. */
  beside: LentTitle | null;
  /** The title stands in the subject of the PM's mail. */
  isTyped: boolean;
}

/** `corrected`: ordinals of the figures whose number somebody set by hand. */
export function approvable(
  entry: LoggedEntry,
  choice: ClientChoice | undefined,
  quote: QuoteChoice,
  { zone, isColleagues, isOutsiders, beside, isTyped }: EvidenceView,
  corrected: ReadonlySet<number> = new Set(),
): Approvable {
  const title = choice?.title ?? entry.title;
  const text = choice?.text ?? null;
  const why = refusalOf(entry, title, text) ?? (isColleagues && quote !== "none" ? "colleagues-words" : null);
  if (why) return { ok: false, why };
  const own = entry.figures.filter(isClientsOwn);
  const figures = own.filter((figure) => unconfirmed(figure).length === 0);
  const { evidence } = entry;
  const quoted =
    quote === "none" ? null : isOutsiders ? "not-the-clients" : quoteOf(entry, quote === "named", corrected);
  const isCleared = typeof quoted === "object" && quoted !== null && holdsWords(quoted.words, title);
  const isOurs = Boolean(choice?.title) || isColleagues || isTyped || isCleared;
  const isTheirs = !isOurs && bearsClientsWords(entry);
  if (isTheirs && beside === null) return { ok: false, why: "clients-title" };
  const lent = isTheirs ? beside : null;
  return {
    ok: true,
    content: {
      entryId: entry.id,
      kind: entry.kind,
      title: lent?.title ?? title,
      titleOf: lent?.entryId ?? null,
      text,
      on: entry.on,
      onPrecision: entry.onPrecision,
      project: entry.project?.name ?? null,
      figures,
      reportedOn: evidence?.sentAt && !isColleagues && !isOutsiders ? dayIn(evidence.sentAt, zone) : null,
      quote: typeof quoted === "object" ? quoted : null,
    },
    unconfirmed: own
      .filter((figure) => !figures.includes(figure))
      .map((figure) => ({ ordinal: figure.ordinal, text: figure.text, properties: unconfirmed(figure) })),
    quoteRefused: typeof quoted === "string" ? quoted : null,
  };
}

/** That of the first of its successes, of the same client, that could be approved as it is and is not hidden; null: none. */
export function lentTitle(
  result: LoggedEntry,
  wins: readonly LoggedEntry[],
  choices: ReadonlyMap<number, ClientChoice>,
  viewOf: (win: LoggedEntry) => EvidenceView,
): LentTitle | null {
  for (const win of wins) {
    const choice = choices.get(win.id);
    if (win.kind !== "win" || win.client?.id !== result.client?.id || choice?.isHidden) continue;
    const found = approvable(win, choice, "none", viewOf(win));
    if (found.ok) return { entryId: win.id, title: found.content.title };
  }
  return null;
}

function refusalOf(entry: LoggedEntry, title: string, text: string | null): Refusal | null {
  if (entry.visibility === "private") return "private";
  if (entry.client === null) return "no-client";
  const standing = entry.figures.filter((figure) => !figure.withdrawn);
  if (speaksOfAgencyMoney({ ...entry, title, figures: standing }, text)) return "agency-money";
  const retracted = [title, text ?? ""].some((words) => saysRetracted(words, entry.figures));
  return retracted ? "retracted-words" : null;
}

/** The sentence round the figure; the first that says anything when the figure stands elsewhere. */
function quoteOf(
  { evidence, figures }: LoggedEntry,
  isNamed: boolean,
  corrected: ReadonlySet<number>,
): Quote | QuoteRefusal {
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
  const changed = figures.filter((figure) => corrected.has(figure.ordinal) && !saysNumbers(figure));
  if (changed.some((figure) => saysRetracted(words, [{ ...figure, isRetracted: true }])))
    return "holds-corrected-figure";
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
  if (figure.beneficiary === "agency" && !figure.withdrawn) return words.includes(figure.text);
  return saysRetracted(words, [figure]);
}

/** What was merely misread and set right is in its own words: the client said just that. */
function saysNumbers({ text, amount, amountMax, from, to }: LoggedFigure): boolean {
  const said = (text.match(/\d(?:[\d.,'’\s]*\d)?/gu) ?? []).map((number) => number.replace(/\D/g, ""));
  const digits = (number: string) => number.replace(".", "");
  return [amount, amountMax, from, to]
    .filter((number) => number !== null)
    .every((number) => said.includes(digits(String(number))) || said.includes(digits(number.toFixed(2))));
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
