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

/** What people write into a field or bracket that has nothing to hold, as nameKey folds it. */
const NOBODY = new Set(
  `na|n a|none|no|nil|tbd|tba|tbc|todo|unknown|not known|nobody|no one|no client|no client yet|client|various|several|misc
  |keine|keiner|kein|kein kunde|unbekannt|kunde|diverse|offen|aucun|aucune|inconnu|client inconnu|ninguno|ninguna
  |desconocido|nessuno|nessuna|sconosciuto|nenhum|nenhuma|desconhecido|geen|onbekend|ingen|okand|ukendt|ukjent|brak|nieznany`
    .split(/\|/u)
    .map((words) => words.trim()),
);
/** `["Acme"]`, `[[Acme]]`: brackets and quotes around a whole name are no part of it. */
const WRAPPED = /^(?:\[([^[\]]*)\]|\(([^()]*)\)|\{([^{}]*)\}|<([^<>]*)>|["“”„«»']([^"“”„«»]*)["“”„«»'])$/u;

/** Null for what can name nobody: no letter in it, longer than any name, or said to be nobody. */
export function newName(name: string): NewName | null {
  const trimmed = name.trim();
  const key = nameKey(trimmed.slice(0, LONGEST_NAME + 1));
  if (!/\p{L}/u.test(key) || name.length > LONGEST_NAME || NOBODY.has(key)) return null;
  const inside = WRAPPED.exec(trimmed)?.slice(1).find(Boolean)?.trim();
  return { name: inside || trimmed, key };
}
