// What of an entry may be approved for the client, and what has to wait: the snapshot, or the reason why there is none.
import { dayIn } from "../dates/day-in.ts";
import { quoteRound, type Span } from "../digest/quote.ts";
import type { LoggedEntry, LoggedEvidence, LoggedFigure } from "../entry/entry.ts";
import type { ApprovedContent, ClientChoice, Quote } from "./cleared.ts";
import { bearsClientsWords, holdsWords } from "./clients-words.ts";
import { holdsAddress, holdsLink, holdsName, holdsPerson, holdsPhone, type Person } from "./personal.ts";
import {
  asClientReads,
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
  | "holds-address"
  | "holds-name"
  | "colleagues-words"
  | "clients-title";

export type QuoteRefusal =
  | "no-words"
  | "not-the-clients"
  | "holds-address"
  | "holds-phone"
  | "holds-link"
  | "holds-name"
  | "holds-contact"
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
      /** The words are cleared, and the name that was asked for is not: the mail tells none. */
      isNameMissing: boolean;
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
  /** Whom we know at the client, those who have left among them. */
  contacts: readonly Person[];
}

export function approvable(
  entry: LoggedEntry,
  choice: ClientChoice | undefined,
  quote: QuoteChoice,
  view: EvidenceView,
): Approvable {
  const { zone, isColleagues, isOutsiders, beside, isTyped, contacts } = view;
  const title = choice?.title ?? entry.title;
  const text = choice?.text ?? null;
  const why = refusalOf(entry, title, text) ?? (isColleagues && quote !== "none" ? "colleagues-words" : null);
  if (why) return { ok: false, why };
  const own = entry.figures.filter(isClientsOwn);
  const confirmed = own.filter((figure) => unconfirmed(figure).length === 0);
  const { evidence } = entry;
  const quoted =
    quote === "none" ? null : isOutsiders ? "not-the-clients" : quoteOf(entry, quote === "named", contacts);
  const isCleared = typeof quoted === "object" && quoted !== null && holdsWords(quoted.words, title);
  const isOurs = Boolean(choice?.title) || isColleagues || isTyped || isCleared;
  const isTheirs = !isOurs && bearsClientsWords(entry);
  if (isTheirs && beside === null) return { ok: false, why: "clients-title" };
  const lent = isTheirs ? beside : null;
  const told = lent?.title ?? title;
  const place = entry.project?.name ?? "";
  const named = namedIn(entry, { title: told, text: text ?? "", place }, choice, view);
  if (named) return { ok: false, why: named };
  const cleared = typeof quoted === "object" ? quoted : null;
  return {
    ok: true,
    content: {
      entryId: entry.id,
      kind: entry.kind,
      title: told,
      titleOf: lent?.entryId ?? null,
      text,
      on: entry.on,
      onPrecision: entry.onPrecision,
      project: entry.project?.name ?? null,
      figures: confirmed.map(asClientReads),
      reportedOn: evidence?.sentAt && !isColleagues && !isOutsiders ? dayIn(evidence.sentAt, zone) : null,
      quote: cleared,
    },
    unconfirmed: own
      .filter((figure) => !confirmed.includes(figure))
      .map((figure) => ({ ordinal: figure.ordinal, text: figure.text, properties: unconfirmed(figure) })),
    quoteRefused: typeof quoted === "string" ? quoted : null,
    isNameMissing: quote === "named" && cleared !== null && cleared.by === null,
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
  if (speaksOfAgencyMoney({ ...entry, title }, text)) return "agency-money";
  const told = [title, text ?? "", entry.project?.name ?? ""];
  const retracted = told.some((words) => saysRetracted(words, entry.figures));
  return retracted ? "retracted-words" : null;
}

/** Words that the PM gave by hand may name somebody; a mail address is in no words for a client. */
export function namedIn(
  { client, evidence }: LoggedEntry,
  { title, text, place }: Record<"title" | "text" | "place", string>,
  choice: ClientChoice | undefined,
  { isColleagues, contacts }: Pick<EvidenceView, "isColleagues" | "contacts">,
): "holds-address" | "holds-name" | null {
  if ([title, text, place].some(holdsAddress)) return "holds-address";
  const sender = evidence && !isColleagues ? [{ name: evidence.fromName, email: evidence.fromEmail }] : [];
  const words = [...(choice?.title ? [] : [title]), place];
  const isNamed = [...sender, ...contacts].some((person) =>
    words.some((one) => holdsPerson(one, person, client?.name ?? "")),
  );
  return isNamed ? "holds-name" : null;
}

/** The sentence round the figure; the first that says anything when the figure stands elsewhere. */
function quoteOf(
  { client, evidence, figures }: LoggedEntry,
  isNamed: boolean,
  contacts: readonly Person[],
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
  if (holdsAddress(words)) return "holds-address";
  if (holdsPhone(words)) return "holds-phone";
  if (holdsLink(words)) return "holds-link";
  const sender = { name: evidence.fromName, email: evidence.fromEmail };
  if (!isNamed && holdsName(words, sender)) return "holds-name";
  const others = contacts.filter((contact) => !isSamePerson(contact, sender));
  if (others.some((contact) => holdsPerson(words, contact, client?.name ?? ""))) return "holds-contact";
  if (figures.some((figure) => !isClientsOwn(figure) && holds(words, figure))) return "holds-other-figure";
  if (figures.some((figure) => saysOldNumber(words, figure))) return "holds-corrected-figure";
  return { words, by: isNamed ? nameOf(evidence) : null };
}

/** Mail programs set an address where there is no name. */
function nameOf({ fromName }: LoggedEvidence): string | null {
  const name = fromName?.trim() ?? "";
  return /\p{L}/u.test(name) && !name.includes("@") ? name : null;
}

function isSamePerson(a: Person, b: Person): boolean {
  const isEqual = (one: string | null, other: string | null) =>
    one !== null && one !== "" && one.toLowerCase() === other?.toLowerCase();
  return isEqual(a.email, b.email) || isEqual(a.name, b.name);
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
