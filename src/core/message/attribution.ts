// The line a mail program writes above quoted words: `On 18 Nov 2025, Dana Holt <dana@acme.example> wrote:`.
import { isHeaderLine } from "./header-block.ts";
import { bare, foldWords, isQuoted, nextText } from "./lines.ts";
import { partsOfMailDate } from "./mail-date.ts";
import { addressSpan, readMailbox } from "./mailbox-text.ts";
import type { MailAddress } from "./message.ts";

export interface Attribution {
  /** First line behind it: it may be folded over several. */
  end: number;
  from: MailAddress | null;
  dateRaw: string | null;
}

const MAX_LINES = 4;
const MAX_CHARS = 400;
/** Ends in a colon, or in the dashes of Zoho's `---- On …, Dana wrote ---`. */
const LAST_LINE = /(?:[:：]|[^-\s]\s-{2,5})$/u;
/** "Wrote", accents dropped; in some languages it stands before the name. */
const WROTE = new RegExp(
  foldWords(
    [
      "\\b(?:wrote|writes|schrieb|geschrieben|schreef|skrev|skrifaði|kirjoitti|kirjutas|escribió|escreveu|scrisse|pisze|menulis|idatzi)\\b",
      "a écrit|va escriure|ha escrit|ha scritto|a scris|napsal|napísal|napisał|napisał|napisa[ol]|napisa\\(l|rakstīja|rašė|parašė|yazdı|yazmış",
      "\\bírta\\b|đã viết|написа|пишет|пише|писал|напіса|έγραψ|写道|寫道|书写|のメール|書きました|さんは|さんが|작성|님이|썼습니다",
      "כתב|كتب|نوشت|เขียน|ने लिखा",
    ].join("|"),
  ),
  "u",
);

/** Of those verbs the ones that stand before the name. */
const BEFORE_ITS_SUBJECT =
  /schrieb|geschrieben|schreef|skrev|skrif|kirjo|kirjut|menulis|idatzi|rakst|rase|כתב|كتب|نوشت|さん|님/u;
/** `Tue, 10 Feb`, `ter., 10 de fev.`; a person rarely puts it before a whole date. */
const WEEKDAY = /\p{L}{2,}[.,]{1,2}\s?\d{1,2}[.\s]/u;
/** What stands between date and name. */
const BEFORE_NAME =
  /^.{0,40}?(?:schrieb|skrev|schreef|kirjoitti|kirjutas|menulis|odesílatel|používateľ|χρήστης|użytkownik|מאת)\s/iu;

/** The attribution that begins at line `at`; null when there is none. */
export function attributionAt(lines: readonly string[], at: number): Attribution | null {
  const quoted = isQuoted(lines[at] ?? "");
  const parts: string[] = [];
  for (let i = at; i < Math.min(at + MAX_LINES, lines.length); i++) {
    const line = lines[i]!;
    if (line.length > MAX_CHARS || isQuoted(line) !== quoted) return null;
    const text = bare(line);
    if (text === "" || (i > at && isHeaderLine(lines, i))) return null;
    parts.push(text);
    if (LAST_LINE.test(text)) {
      const joined = parts.join(" ");
      if (joined.length > MAX_CHARS || !isAttribution(joined, lines, i + 1)) return null;
      const isLater = parts.some((_, from) => from > 0 && beginsOne(parts.slice(from).join(" ")));
      return isLater ? null : { end: i + 1, ...partsOf(joined) };
    }
    if (i === at && !mayGoOn(text)) return null;
  }
  return null;
}

/** A person tells as well that somebody wrote something; what a mail program writes is dated, to the minute or by weekday. */
function isAttribution(text: string, lines: readonly string[], behind: number): boolean {
  const hasVerb = endsInWrote(foldWords(text));
  const address = addressSpan(text);
  if (!hasVerb && !address) return false;
  if (isQuoted(lines[nextText(lines, behind, 3)] ?? ""))
    return text.length <= 100 || isDated(text) || (hasVerb && address !== null);
  if (address) return hasVerb || (isDated(text) && text.length - address.end <= 2);
  const { hasDay, hasClock } = partsOfMailDate(text);
  return hasDay && (hasClock || WEEKDAY.test(text));
}

/** `wrote:`, `wrote on 10 Feb:`, `schrieb Lena Marsh:`; not `wrote in her report:`. */
function endsInWrote(folded: string): boolean {
  const verb = WROTE.exec(folded);
  if (!verb) return false;
  const rest = folded.slice(verb.index + verb[0].length).replace(/[\s:：-]{1,10}$/u, "");
  return (
    rest.length <= 6 ||
    /[\d@]/u.test(rest) ||
    (BEFORE_ITS_SUBJECT.test(verb[0]) && rest.split(" ").length <= 8)
  );
}

/** A whole date, or a time of day beside an address. */
function isDated(text: string): boolean {
  const address = addressSpan(text);
  const date = address ? `${text.slice(0, address.start)} ${text.slice(address.end)}` : text;
  const { hasDay, hasClock } = partsOfMailDate(date);
  return hasDay || (address !== null && hasClock);
}

/** What could be the whole of an attribution: the line above it is then no part of it. */
function beginsOne(text: string): boolean {
  const folded = foldWords(text);
  return (
    isDated(text) &&
    WROTE.test(folded) &&
    folded.search(WROTE) > 2 &&
    /^\P{N}{0,30}\p{N}|^[^<]{0,60}</u.test(text)
  );
}

/** The first line of a folded one has the date or the sender and ends in the middle of it. */
function mayGoOn(text: string): boolean {
  return (
    /[\p{L}\p{N},<"'>)@.-]$/u.test(text) &&
    (/\d{4}|\d[:.]\d\d|[./-]\d{2}(?!\d)/u.test(text) || addressSpan(text) !== null)
  );
}

/** The name stands before its address; the rest holds the date. */
function partsOf(text: string): Pick<Attribution, "from" | "dateRaw"> {
  const plain = text.replace(/^[-\s]{1,10}/u, "").replace(/[\s:：-]{1,10}$/u, "");
  const address = addressSpan(plain);
  if (!address) return { from: null, dateRaw: plain };
  const before = plain.slice(0, address.start).trimEnd();
  const quoted = /["“„']([^"“”„']{1,100})["”“']\s?$/u.exec(before);
  const name = quoted?.[1] ?? before.slice(behindClock(before)).replace(BEFORE_NAME, "");
  const from = readMailbox(`${name.replace(/^[\s,;:、-]+/u, "")} ${plain.slice(address.start, address.end)}`);
  const dateRaw = `${before.slice(0, before.length - (quoted?.[0].length ?? name.length))} ${plain.slice(address.end)}`;
  return { from, dateRaw: dateRaw.trim().replace(/[,\s]+$/u, "") || null };
}

/** Index behind the last time of day or year: what follows is the name. */
function behindClock(text: string): number {
  let end = 0;
  for (const match of text.matchAll(
    /\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?[ap]\.?\s?m\.?|\sUhr|\s?[+-]\d{4}|\s\(?[A-Z]{3,4}\)?)?|\d{4}/giu,
  ))
    end = match.index + match[0].length;
  return end;
}
