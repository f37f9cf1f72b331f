// A list in a note: bulleted or numbered lines, each with the lines that continue it and the bullets nested under it.

export interface NoteList {
  /** Each without its bullet; continued lines are joined, nested bullets and later paragraphs stay lines of their own. */
  items: string[];
  /** Lines before the list, and behind it after a blank line: part of no item. */
  around: string;
}

/** `- `, `* `, `• `, `o⇥` and `§⇥` of Outlook, `✓ `, `1. `, `1) `, `(1) `, `a) `, `(a) `; 1 indent, 2 mark. */
const BULLET =
  /^(\s{0,20})([-*+•·–—‣▪▫■□●○◦∙►▶➤➢→✓✔✅☑★⭐]\uFE0F?|[o§](?=\t| {2})|\(?(?:\d{1,2}|[a-z])\)|\d{1,2}\.)(\s+)(?=\S)/u;
const TASK = /^\[([ xX✓✔])\]\s+(?=\S)/u;
const MAX_ITEMS = 50;
/** Longer than any list of successes; the rest of half a megabyte is not looked at. */
const MAX_LINES = 2000;
const TAB = "    ";

/** A heading above what is still to come: its bullets are no successes. */
const AHEAD =
  /^\W{0,4}(?:next|upcoming|plan|to-?do|open|outlook|risk|blocker|nächste|offen|ausblick|geplant|risik|prochain|à venir|à faire|próxim|pendient|pendent|prossim|da fare|volgende|nog te|nästa|kommande|kolejn|następn)[^:]{0,40}:\s*$/iu;

/** Null when there are fewer than two items. Linear in the length of `note`. */
export function readList(note: string): NoteList | null {
  const items: string[][] = [];
  const around: string[] = [];
  let first: Bullet | null = null;
  let into = around; // the item or text that the next line continues
  let isAfterGap = false;
  let isOver = false;
  let above = "";
  const lines = note.split("\n");
  for (const line of lines.slice(0, MAX_LINES)) {
    const bullet = isOver ? null : bulletAt(line);
    const isNested = bullet !== null && first !== null && into !== around && !isSibling(bullet, first);
    if (line.trim() === "") {
      isAfterGap = true;
      continue;
    }
    if (
      bullet &&
      !isNested &&
      items.length < MAX_ITEMS &&
      (first ? isSibling(bullet, first) : mayBegin(bullet))
    ) {
      first ??= bullet;
      const task = TASK.exec(bullet.text);
      into = task?.[1] === " " ? around : []; // what is not ticked off is no success
      if (into !== around) items.push(into);
      into.push(into === around ? line : bullet.text.slice(task?.[0].length ?? 0));
    } else if (into !== around && (isNested || (isAfterGap && /^\s{2,}/u.test(line))))
      into.push(line.trimEnd());
    else if (into !== around && !isAfterGap && isContinued(above, line))
      into.push(`${into.pop()} ${line.trim()}`);
    else {
      into = around;
      around.push(line);
      isOver ||= items.length > 0 && AHEAD.test(line);
    }
    isAfterGap = false;
    above = line;
  }
  if (items.length < 2) return null;
  around.push(lines.slice(MAX_LINES).join("\n"));
  return { items: items.map((lines) => lines.join("\n")), around: around.join("\n").trim() };
}

/** Mail programs break lines from here on; some writers a little before. */
const SHORTEST_BROKEN = 45;

/** `- export runs` and then `More next week.` at the margin: nothing broke a line so short. */
function isContinued(above: string, line: string): boolean {
  const word = /^\S{1,80}/u.exec(line)?.[0] ?? "";
  return !/^[\p{Lu}\p{N}"“„(]/u.test(word) || above.length + word.length >= SHORTEST_BROKEN;
}

/** A line without the bullet it begins with; `3. März` begins with none. */
export function withoutBullet(line: string): string {
  const bullet = bulletAt(line);
  return bullet && mayBegin(bullet) ? bullet.text : line;
}

interface Bullet {
  /** Columns before the mark. */
  indent: number;
  /** `1` for numbers, `a` for letters, else the mark itself. */
  style: string;
  number: string;
  text: string;
}

function bulletAt(line: string): Bullet | null {
  const match = BULLET.exec(line.slice(0, 60));
  if (!match) return null;
  const [whole, indent = "", mark = ""] = match;
  const number = mark.replace(/[().]/gu, "");
  const style = /\d/u.test(number) ? "1" : /^\(?[a-z]\)/u.test(mark) ? "a" : mark;
  return {
    indent: indent.replaceAll("\t", TAB).length,
    style,
    number,
    text: line.slice(whole.length).trimEnd(),
  };
}

/** `3. März: live` is a date: numbers and letters begin a list at one or a. */
function mayBegin({ style, number }: Bullet): boolean {
  return style === "1" ? /^0?[01]$/u.test(number) : style === "a" ? number === "a" : true;
}

/** At the first item's level: not further in, and no dash or letter under a number, which is a detail of it. */
function isSibling(bullet: Bullet, first: Bullet): boolean {
  if (bullet.indent > first.indent + 1) return false;
  if (first.style === "1" || first.style === "a" || bullet.style === "1" || bullet.style === "a")
    return bullet.style === first.style;
  return first.style === bullet.style || !"o§".includes(bullet.style);
}
