// Number words that a language writes together: fünfundzwanzigtausend, tweehonderd, ventimila, tjugofem.
import type { Language } from "./languages/language.ts";

interface Part {
  text: string;
  value: number;
  kind: "cardinal" | "scale" | "glue";
}

const LONGEST = 60;
const tables = new WeakMap<Language, ReadonlyMap<string, Part>>();

/** The value of one lower-case word; null when it is not made of number words alone. */
export function readJoined(word: string, language: Language): number | null {
  if (!language.joinsNumbers || word.length > LONGEST) return null;
  const parts = split(word, tableOf(language));
  return parts && parts.length > 1 ? numberOf(parts) : null;
}

function tableOf(language: Language): ReadonlyMap<string, Part> {
  const known = tables.get(language);
  if (known) return known;
  const table = new Map<string, Part>();
  for (const text of language.numberGlue) table.set(text, { text, value: 0, kind: "glue" });
  for (const [text, value] of Object.entries(language.cardinals))
    table.set(text, { text, value, kind: "cardinal" });
  for (const [text, value] of Object.entries(language.scales)) {
    if (value >= 100 && text.length > 2) table.set(text, { text, value, kind: "scale" });
  }
  tables.set(language, table);
  return table;
}

/** The longest part first; a part that leads nowhere is given up once for each place, so the work is bounded. */
function split(word: string, table: ReadonlyMap<string, Part>): Part[] | null {
  const dead = new Set<number>();
  const from = (at: number): Part[] | null => {
    if (at === word.length) return [];
    if (dead.has(at)) return null;
    for (let end = Math.min(word.length, at + 14); end > at + 1; end--) {
      const part = table.get(word.slice(at, end));
      const rest = part ? from(end) : null;
      if (part && rest) return [part, ...rest];
    }
    dead.add(at);
    return null;
  };
  return from(0);
}

function numberOf(parts: readonly Part[]): number | null {
  let total = 0;
  let part = 0;
  for (const [i, { kind, value }] of parts.entries()) {
    if (kind === "glue") {
      if (i === 0 || i === parts.length - 1) return null;
    } else if (kind === "cardinal") part += value;
    else if (value === 100) part = Math.max(part, 1) * 100;
    else {
      total += Math.max(part, 1) * value;
      part = 0;
    }
  }
  return total + part;
}
