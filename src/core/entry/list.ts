// A list in a note: `- `, `* `, `• ` or `1.` lines, each joined with the lines that continue it.

export interface NoteList {
  items: string[];
  /** Lines before the list, and behind it after a blank line: part of no item. */
  around: string;
}

const BULLET = /^\s{0,8}(?:[-*•·–—‣▪]|\d{1,2}[.)])\s+(?=\S)/u;
const MAX_ITEMS = 50;

/** Null when there are fewer than two items. */
export function readList(note: string): NoteList | null {
  const items: string[] = [];
  const around: string[] = [];
  let open = false;
  for (const line of note.split("\n")) {
    const bullet = BULLET.exec(line);
    if (bullet && items.length < MAX_ITEMS) {
      items.push(line.slice(bullet[0].length).trimEnd());
      open = true;
    } else if (line.trim() === "") open = false;
    else if (open || (items.length > 0 && /^\s{2,}\S/u.test(line)))
      items.push(`${items.pop()} ${line.trim()}`);
    else around.push(line);
  }
  return items.length >= 2 ? { items, around: around.join("\n").trim() } : null;
}
