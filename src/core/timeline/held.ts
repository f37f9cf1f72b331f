// Which entries and numbers an output says: its own words decide, not what its timeline could show.
import { figureWords } from "../entry/figure-words.ts";
import type { Layout, Page, Shape } from "./shapes.ts";
import type { HeldFigure, Timeline } from "./timeline.ts";

/**
 * `texts`: all that stands in the output. An entry is said where a title it stands under is; a number where its chip,
 * its own words or a total that it is part of is. A title may be cut short, a number is not.
 */
export function heldIn(
  { holds, tiles, locale }: Pick<Timeline, "holds" | "tiles" | "locale">,
  texts: readonly string[],
): HeldFigure[] {
  const lines = texts.map(plain);
  const all = lines.join("\n");
  const cut = lines.flatMap((line) => (line.endsWith("…") ? [line.slice(0, -1).trimEnd()] : []));
  const isTold = (title: string) =>
    all.includes(title) || cut.some((start) => start !== "" && title.startsWith(start));
  const told = new Map<string, boolean>();
  const titled = (title: string) => {
    const known = told.get(title) ?? isTold(plain(title));
    told.set(title, known);
    return known;
  };
  const summed = new Set(
    tiles
      .filter((tile) => says(all, tile.words))
      .flatMap((tile) => tile.refs.map(({ number, ordinal }) => `${number}.${ordinal}`)),
  );
  const said: HeldFigure[] = [];
  const unsaid = new Set<number>();
  for (const { entryId, number, figure, under } of holds) {
    const isListed = under.some(titled);
    const isSaid =
      figure !== null &&
      (summed.has(`${number}.${figure.ordinal}`) ||
        (isListed && (says(all, figureWords(figure, locale)) || says(all, figure.text))));
    if (isSaid) said.push({ entryId, figure });
    else if (isListed) unsaid.add(entryId);
  }
  const numbered = new Set(said.map(({ entryId }) => entryId));
  const bare = [...unsaid].filter((entryId) => !numbered.has(entryId));
  return [...said, ...bare.map((entryId) => ({ entryId, figure: null }))];
}

/** All words of a layout: what is drawn, what is read aloud, what the speaker has. */
export function textsOf({
  title,
  description,
  pages,
}: Pick<Layout, "title" | "description" | "pages">): string[] {
  return [title, description, ...pages.flatMap(textsOfPage)];
}

function textsOfPage({ notes, scenery, blocks }: Page): string[] {
  const drawn = [...scenery, ...blocks.flatMap((block) => block.shapes)];
  return [
    ...(notes?.split("\n") ?? []),
    ...blocks.map((block) => block.name),
    ...drawn.flatMap(textsOfShape),
  ];
}

function textsOfShape(shape: Shape): string[] {
  if (shape.shape === "text" || shape.shape === "chip") return [shape.text.value];
  if (shape.shape !== "table") return [];
  return shape.rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell === "tick" ? [] : [cell.value])));
}

/** Neither inside a longer number nor inside a word: "3×" is not in "13×". */
function says(text: string, words: string): boolean {
  const sought = plain(words);
  if (sought === "") return false;
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
    const before = /[\p{L}\p{N}]$|\p{N}[.,]$/u.test(text.slice(Math.max(0, at - 2), at));
    const after = /^[\p{L}\p{N}]|^[.,]\p{N}/u.test(text.slice(at + sought.length, at + sought.length + 2));
    const isPart = (before && /^[\p{L}\p{N}]/u.test(sought)) || (after && /[\p{L}\p{N}]$/u.test(sought));
    if (!isPart) return true;
  }
  return false;
}

/** The space characters of a number are as good as any. */
function plain(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
