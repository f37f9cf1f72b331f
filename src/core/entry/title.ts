// A title for a note whose subject has none: its first line with something to say, else the client's subject.
import { foldLine } from "../message/fold.ts";
import { withoutGreeting } from "../message/greeting.ts";
import { withoutPrefixes } from "../message/prefixes.ts";
import { markInNote } from "../message/private-mark.ts";
import { withoutBullet } from "./list.ts";
import type { Evidence } from "./understanding.ts";

const MAX_TITLE_CHARS = 200;
const MAX_LINES = 200;
/** What people write above a forward: it says nothing of what was achieved. */
const POINTS_BELOW =
  /^(?:fyi|for your (?:info|information)|(?:please )?see (?:below|attached|the mail below)|below|siehe (?:unten|anhang)|s\. ?u\.|z\. ?k\.|zk|zur (?:info|information|kenntnis)|pour (?:info|information)|voir (?:ci-dessous|plus bas)|ci-dessous|para (?:tu|su) (?:info|información)|ver (?:abajo|abaixo)|per (?:conoscenza|info)|vedi sotto|ter info(?:rmatie)?|zie (?:onder|hieronder)|för kännedom|se nedan|til orientering|se nedenfor|para conhecimento|do wiadomości)[\s.!:,…↓👇⬇]*\uFE0F?$/iu;
const LINK = /^[<([]?(?:https?:\/\/|www\.|mailto:)\S{1,500}$/iu;
/** What stands in plain text for a picture. */
const PICTURE = /^\[(?:cid|image)[:\]].{0,200}$|^<?cid:\S{1,200}$/iu;

/** The first line with something to say, without bullet, greeting and private mark, cut at 200 characters; "" without. */
export function firstLine(text: string): string {
  return atMost(lineWith(text, (words) => !LINK.test(words)));
}

/**
 * What a mail without any title is about: the note's first line, else the client's subject, else his first line. A link
 * alone is a title only when there is nothing else.
 */
export function titleFromWords({ note, evidence }: { note: string; evidence: Evidence | null }): string {
  const subject = atMost(withoutPrefixes(foldLine(evidence?.subject ?? "")));
  return firstLine(note) || subject || firstLine(evidence?.text ?? "") || atMost(lineWith(note, () => true));
}

function lineWith(text: string, isWanted: (words: string) => boolean): string {
  for (const line of text.split("\n", MAX_LINES)) {
    const greeted = withoutGreeting(withoutEmphasis(withoutBullet(foldLine(line))));
    const words = withoutEmphasis(greeted.slice(markInNote(greeted)));
    const speaks = /[\p{L}\p{N}]/u.test(words) && !POINTS_BELOW.test(words) && !PICTURE.test(words);
    if (speaks && isWanted(words)) return words;
  }
  return "";
}

/** `**Search is live**` and `# Search is live` are a mail program's bold type and heading. */
function withoutEmphasis(line: string): string {
  return line.replace(/^#{1,4} (?=\S)/u, "").replace(/^(\*{1,3}|_{1,3})(?=\S)([^*_]{1,400})\1$/u, "$2");
}

/** Cut at a word. */
function atMost(words: string): string {
  if (words.length <= MAX_TITLE_CHARS) return words;
  const start = words.slice(0, MAX_TITLE_CHARS - 1);
  const blank = start.lastIndexOf(" ");
  return `${(blank > MAX_TITLE_CHARS / 2 ? start.slice(0, blank) : start.replace(/\p{Cs}$/u, "")).trimEnd()}…`;
}
