// How much room a part of a letter takes: Gmail cuts the HTML of a mail off at 102 KB.

/** Octets of HTML that a digest may fill; what is left to 102,400 is for what this estimate misses. */
export const ROOM = 90_000;
/** Head, styles, frame and foot of the template. */
export const FRAME = 14_000;

/** Tags and inline styles round one text: between 70 (a remark) and 290 (a chip) in full, 60 to 80 on a line. */
const TAGS = 150;
const TAGS_ON_A_LINE = 75;
/** The same of a row, before any text. */
const ROW = 500;
const LINE = 130;

/** The same text for the text twin, for a line, or in parts. */
const AGAIN: ReadonlySet<string> = new Set(["whole", "fewChips", "parts"]);

/** About the octets of HTML that these texts become: escaped, in UTF-8, with their tags. */
export function roomOf(value: unknown, tags: number = TAGS): number {
  if (typeof value === "string") return value === "" ? 0 : tags + octets(value);
  if (!value || typeof value !== "object") return 0;
  let room = 0;
  if (Array.isArray(value)) for (const part of value) room += roomOf(part, tags);
  else
    for (const key in value) {
      if (!AGAIN.has(key)) room += roomOf((value as Record<string, unknown>)[key], tags);
    }
  return room;
}

/** Of an entry in full. */
export function rowRoom(view: object): number {
  return ROW + roomOf(view);
}

/** Of an entry on one line. */
export function lineRoom(view: object): number {
  return LINE + roomOf(view, TAGS_ON_A_LINE);
}

/** Of a block whose entries stand on a line each. */
export function blockRoom(
  block: { title: string; hint: string | null; short: readonly object[] } | null,
): number {
  if (!block) return 0;
  return roomOf([block.title, block.hint]) + block.short.reduce((sum, view) => sum + lineRoom(view), 0);
}

/** `&#34;` is the longest that one character becomes. */
function octets(text: string): number {
  return Buffer.byteLength(text) + 4 * (text.match(/[&<>"']/g)?.length ?? 0);
}
