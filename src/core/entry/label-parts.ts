// `client / project` in a label or field, and what can be a name at all.
import { nameKey } from "./names.ts";

export interface LabelParts {
  /** In the order written. */
  names: [string, string];
  /** By a slash or its like; a dash, colon or comma divides only where one side is known. */
  isSure: boolean;
}

const LONGEST_NAME = 80;
/** `A/S` and `24/7` are one word. */
const SURE = /(?: [/|\\›>»→] ?|[/|\\›>»→] |(?<=[\p{L}\p{N}).]{2})[/|\\›>»→](?=[\p{L}(]{2}))/u;
const LOOSE = / [-–—·] |[:,] /u;

/** At the first divider; null without one, or when nothing stands on one of its sides. */
export function labelParts(label: string): LabelParts | null {
  if (label.length > 2 * LONGEST_NAME + 10) return null;
  const folded = label.replace(/\s+/gu, " ");
  for (const [divider, isSure] of [
    [SURE, true],
    [LOOSE, false],
  ] as const) {
    const match = divider.exec(folded);
    if (!match) continue;
    const names: [string, string] = [
      folded.slice(0, match.index).trim(),
      folded.slice(match.index + match[0].length).trim(),
    ];
    if (names.every((name) => nameKey(name) !== "")) return { names, isSure };
  }
  return null;
}

export interface NewName {
  name: string;
  key: string;
}

/** Null for what can name nobody: no letter in it, or longer than any name. */
export function newName(name: string): NewName | null {
  const key = nameKey(name.slice(0, LONGEST_NAME + 1));
  return /\p{L}/u.test(key) && name.length <= LONGEST_NAME ? { name: name.trim(), key } : null;
}
