// What a mail `REVIEW:[Acme] …` tells: when it was held, who came, what was decided, and the rest in its own words.
import { cut, readLine } from "../message/fold.ts";
import { readLabels } from "../message/label.ts";

export const DECISIONS = ["continue", "revise", "stop"] as const;
export type ReviewDecision = (typeof DECISIONS)[number];

/** A line `Project: continue because …`; a project of that name may be there or not. */
export interface ToldDecision {
  project: string;
  decision: ReviewDecision;
  note: string | null;
  /** The line as it was written. */
  line: string;
  /** It says nothing but the decision, or sets it off: it is meant as one, whatever its project's name. */
  isPlain: boolean;
}

export interface ToldOutcome {
  client: string | null;
  /** The value of `Held:` as written. */
  held: string | null;
  /** Names or addresses. */
  attendees: string[];
  decisions: ToldDecision[];
  /** The subject's words and the lines that are none of the above. */
  text: string;
}

const WORDS: Readonly<Record<ReviewDecision, string>> = {
  continue:
    "continue[sd]?|continuing|carry on|keep|go on|goes on|fortführen|fortgeführt|fortsetzen|fortgesetzt|weiterführen|weitergeführt|weiter|weitermachen",
  revise:
    "revise[sd]?|adjust(?:ed)?|change[sd]?|adapt(?:ed)?|überarbeiten|überarbeitet|anpassen|angepasst|ändern|geändert",
  stop: "stop(?:s|ped)?|end(?:s|ed)?|beenden|beendet|stopp(?:en)?|gestoppt|einstellen|eingestellt",
};
const PATTERNS = DECISIONS.map(
  (decision) => [decision, new RegExp(`^(?:${WORDS[decision]})(?![\\p{L}\\p{N}])`, "iu")] as const,
);
const HELD = /^(?:held|held on|date|gehalten|gehalten am|am|datum|termin)$/iu;
const ATTENDEES =
  /^(?:attendees?|participants?|present|with|teilnehmer|teilnehmende|teilnehmer:innen|anwesend|dabei|mit)$/iu;
const COMMAND = /(?:^|[\s\]])review(?:\s?:\s?|\s?(?=\[))/iu;
const MAX_LINES = 200;
const LONGEST_LINE = 1000;
const LONGEST_NAME = 80;
const MOST_DECISIONS = 50;

/** `note`: the mail's text without quotes and signature. Never throws. */
export function readOutcome(subject: string, note: string): ToldOutcome {
  const { client, title } = readSubjectOf(subject);
  const told: ToldOutcome = { client, held: null, attendees: [], decisions: [], text: "" };
  const kept = title === "" ? [] : [title, ""];
  for (const line of note.split("\n").slice(0, MAX_LINES)) {
    if (!takeLine(told, line.slice(0, LONGEST_LINE))) kept.push(line.trimEnd().slice(0, LONGEST_LINE));
  }
  told.text = kept
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
  return told;
}

/** `Webshop=stop: too slow` of the command line; null when it is none. */
export function readDecision(value: string): Omit<ToldDecision, "line" | "isPlain"> | null {
  const at = value.lastIndexOf("=");
  const [project, words] = [value.slice(0, at).trim(), value.slice(at + 1).trim()];
  const read = at > 0 && project !== "" ? decisionOf(words) : null;
  return read && { project, decision: read.decision, note: read.note };
}

function readSubjectOf(subject: string): { client: string | null; title: string } {
  const line = readLine(subject);
  const command = COMMAND.exec(line.plain);
  if (!command) return { client: null, title: "" };
  const behind = cut(line, command.index + command[0].length);
  const { names, rest } = readLabels(behind);
  const [client = null] = names;
  // `REVIEW: Acme`: without a bracket the words can only be the client.
  if (client === null) return { client: rest.shown === "" ? null : rest.shown, title: "" };
  return { client, title: rest.shown.replace(/^[:\s–-]+/u, "") };
}

/** Of more words than this a line is a remark, no decision in a word that nobody knows. */
const MOST_DECISION_WORDS = 3;

/** What stands before the colon of lines that may be meant as decisions, and are none: `CRM: maybe`. */
export function undecidedNames({ text }: Pick<ToldOutcome, "text">): string[] {
  return text.split("\n").flatMap((line) => {
    const read = nameAndValue(line);
    return read && read.value.split(/\s+/u).length <= MOST_DECISION_WORDS ? [read.name] : [];
  });
}

/** `- *Webshop*: stop`; null where there is no colon or nothing on one side of it. */
function nameAndValue(line: string): { name: string; value: string; bare: string } | null {
  const bare = line.replace(/^\s*(?:[-•·–*]|\d{1,2}[.)])?\s*/u, "");
  const at = bare.search(/[:：=]/u);
  if (at < 1 || at > LONGEST_NAME) return null;
  const name = bare.slice(0, at).replace(/[*_]/g, "").trim();
  const value = bare
    .slice(at + 1)
    .replace(/^[*_]{1,3}/u, "")
    .trim();
  return name === "" || value === "" ? null : { name, value, bare };
}

/** True when the line was a field or a decision. */
function takeLine(told: ToldOutcome, line: string): boolean {
  const words = nameAndValue(line);
  if (!words) return false;
  const { name, value, bare } = words;
  if (HELD.test(name) && told.held === null) {
    told.held = value;
    return true;
  }
  if (ATTENDEES.test(name)) {
    told.attendees.push(...peopleIn(value));
    return true;
  }
  const read = told.decisions.length < MOST_DECISIONS ? decisionOf(value) : null;
  if (read) told.decisions.push({ project: name, ...read, line: bare.trim() });
  return read !== null;
}

function decisionOf(
  value: string,
): { decision: ReviewDecision; note: string | null; isPlain: boolean } | null {
  for (const [decision, pattern] of PATTERNS) {
    const match = pattern.exec(value);
    if (!match) continue;
    const rest = value.slice(match[0].length).trim();
    const isPlain = /^[.!]?$|^[:,;–(-]/u.test(rest);
    const note = rest.replace(/^[\s:,;.!–-]+/u, "").trim();
    return { decision, note: note === "" ? null : note, isPlain };
  }
  return null;
}

/** `Dana Holt, Ruth Vale and pat@acme.example` */
function peopleIn(value: string): string[] {
  return value
    .split(/[,;]|\s(?:and|und|&)\s/u)
    .map((one) => (/<([^<>]+)>/u.exec(one)?.[1] ?? one).trim())
    .filter(Boolean)
    .slice(0, 50);
}
