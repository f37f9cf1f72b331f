// "private", "internal" and their like before or behind words: an entry so marked never leaves.
import { withoutGreeting } from "./greeting.ts";

/** As the source of a regular expression, for whoever reads a mark at a place of his own (`WIN-PRIVATE:`). */
export const PRIVATE_WORD =
  "private only|internal only|internal use only|for internal use only|(?:strictly |streng )?(?:confidential|vertraulich)" +
  "|(?:nur |strikt )intern|private|privat[oa]?|privée?|privad[oa]|internal|intern[eoat]?|confidentiel(?:le)?" +
  "|confidencial|confidenziale|riservat[oa]|vertrouwelijk|konfidentiell|fortroligt?|prywatne|poufne|wewnętrzne";

const WHOLE = new RegExp(String.raw`^\s?(?:${PRIVATE_WORD})\s?$`, "iu");
const BRACKETED = String.raw`[([]\s?(?:${PRIVATE_WORD})\s?[)\]]`;
const LEADING = new RegExp(
  String.raw`^(?:${BRACKETED}\s?(?:[:;|]|[-–—](?=\s))?\s?|(?:${PRIVATE_WORD})(?:\s?[:;|!]+\s?|\s?[-–—]+(?:\s|$)|$))`,
  "iu",
);
const TRAILING = new RegExp(String.raw`(?:\s?${BRACKETED}|\s[-–—#]\s?(?:${PRIVATE_WORD}))$`, "iu");
/** In a note, emphasis may stand round the mark and a comma or full stop behind it. */
const IN_NOTE = new RegExp(
  String.raw`^[*_"'“„#]{0,3}(?:${BRACKETED}|(?:${PRIVATE_WORD})(?![\p{L}\p{N}]))[*_"'”“]{0,3}(?:\s?[:;|!,.]+|\s?[-–—]+(?=\s|$)|$|(?<=[)\]])|(?<=[*_]))\s*`,
  "iu",
);
/** The words that need no punctuation: what follows them decides. */
const FIRST_WORD =
  /^(?:private|privat|internal|intern)(?:(\s|\s?[&+]\s?)|[-/])(?:(?:and|und|et) )?([\p{L}\p{N}]+)/iu;
/** Adjective and noun of one thing: a success of its own, not a mark before one. */
const THINGS = new Set(
  `label cloud equity sector network networks beta banking bank banks client clients customer customers investor investors
  school schools clinic clinics practice practices hospital hospitals healthcare health insurance insurers company companies
  firm firms link links key keys repo repos repository api preview sale sales event events tour tours screening server
  servers hosting instance instances messages messaging chat mode browsing jet collection area areas dashboard dashboards
  portal portals page pages marketplace launch wealth foundation foundations error errors tool tools tooling audit audits
  auditor auditors search communication communications comms team teams process processes system systems user users
  training trainings wiki site sites website websites app apps platform platforms linking rollout pilot pilots test tests
  testing ticket tickets support helpdesk desk staff stakeholders combustion affairs control controls migration newsletter
  approval approvals documentation docs knowledge traffic phone mobility transfer transfers handover handovers reporting
  reports demo demos release releases adoption request requests shop store intranet workshop workshops academy
  interface interfaces service services library libraries database databases product products department departments
  external externals public partner partners 5g lte`.split(/\s+/),
);
const LONGEST_LOOK = 20;

/** True when the whole text is a mark: the bracket of `WIN:[private] …`. */
export function isPrivateMark(text: string): boolean {
  return WHOLE.test(text);
}

/** Length of a mark that stands before a title, with its punctuation; 0 without: `Private label` is a title. */
export function markBefore(title: string): number {
  return LEADING.exec(title)?.[0].length ?? 0;
}

/** Where a mark behind a title begins: `budget doubled (internal)`; the title's length without. */
export function markBehind(title: string): number {
  return TRAILING.exec(title)?.index ?? title.length;
}

/** Length of a mark at the start of a note's line that is set off from the words behind it; 0 without. */
export function markInNote(line: string): number {
  return IN_NOTE.exec(line)?.[0].length ?? 0;
}

/**
 * Is the note's first word a mark? `private she told me` is; "Private label launch" and "internal server errors" are
 * not. What is neither clearly counts as private: a wrong "private" only hides, a wrong "draft" may leak.
 */
export function isPrivateNote(note: string): boolean {
  for (const line of note.slice(0, 4000).split("\n", LONGEST_LOOK)) {
    const words = withoutGreeting(line.trim());
    if (!/[\p{L}\p{N}]/u.test(words)) continue;
    return markInNote(words) > 0 || beginsWithMark(words);
  }
  return false;
}

function beginsWithMark(line: string): boolean {
  const match = FIRST_WORD.exec(line);
  if (!match) return false;
  const [, blank, next = ""] = match;
  if (isPrivateMark(next)) return true;
  // `private-label`, `internal/external`: written as one, it is one thing.
  return blank !== undefined && !THINGS.has(next.toLowerCase());
}
