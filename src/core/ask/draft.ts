// The draft mail that asks a client for the number of one success, and its mailto URL.
import { isGerman, regional } from "../dates/regional.ts";
import { mailtoUrl } from "../delivery/mailto.ts";
import type { DatePrecision } from "../entry/understanding.ts";
import { shortened } from "../message/fold.ts";
import { likelyRole } from "./role.ts";
import type { AskWords } from "./words.ts";
import { de } from "./words-de.ts";
import { en } from "./words-en.ts";

export interface AskedFor {
  number: number;
  title: string;
  body: string;
  /** `YYYY-MM-DD`. */
  on: string;
  onPrecision: DatePrecision;
  /** BCP 47, the client's. */
  locale: string;
  to: { name: string; email: string } | null;
  bcc: string | null;
  /** Whose name stands below it. */
  pm: string;
}

export interface AskDraft {
  subject: string;
  /** Plain text with LF ends. */
  body: string;
  /** RFC 6068, at most `MOST_URL_CHARS` long. */
  mailto: string;
}

/** Outlook on Windows cuts a longer one off without a word. */
export const MOST_URL_CHARS = 2000;
/** A title in Chinese takes nine characters of the URL for each of its own, and stands there twice. */
const TITLE_CHARS = [90, 60, 40, 25, 12] as const;
const NAME_CHARS = 60;

/** Title and names come from mail: control characters and line ends are taken out, the URL holds nothing unencoded. */
export function draftAsk(asked: AskedFor): AskDraft {
  const [longest, ...shorter] = TITLE_CHARS;
  let made = draft(asked, longest);
  for (const chars of shorter) {
    if (made.mailto.length <= MOST_URL_CHARS) break;
    made = draft(asked, chars);
  }
  return made;
}

function draft(
  { number, on, onPrecision, locale, to, bcc, ...asked }: AskedFor,
  titleChars: number,
): AskDraft {
  const words = askWords(locale);
  const title = shortened(asked.title, titleChars);
  const [one, other] = words.examples[likelyRole(asked.title, asked.body)];
  const subject = words.subject(title, number);
  const body = [
    words.greeting(to?.name ? shortened(to.name, NAME_CHARS) : null),
    "",
    words.told(title, whenWords(on, onPrecision, locale)),
    "",
    words.question,
    `- ${one}`,
    `- ${other}`,
    "",
    words.closing,
    "",
    words.regards,
    shortened(asked.pm, NAME_CHARS),
  ].join("\n");
  return { subject, body, mailto: mailtoUrl({ to: to?.email ?? null, bcc, subject, body }) };
}

/** No finer than it is known. */
function whenWords(on: string, precision: DatePrecision, locale: string): string {
  const isDay = precision === "day" || precision === "week";
  return formatOf(regional(locale), isDay).format(new Date(`${on}T00:00:00Z`));
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Kept: each of a letter's drafts is tried at several lengths, and making a format costs more than the draft. */
function formatOf(locale: string, isDay: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${isDay}`;
  let format = formats.get(key);
  if (!format) {
    const options = { ...(isDay && { day: "numeric" as const }), month: "long", year: "numeric" } as const;
    format = new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
    formats.set(key, format);
  }
  return format;
}

/** The client's language: German, or for every other English. */
function askWords(locale: string): AskWords {
  return isGerman(locale) ? de : en;
}
