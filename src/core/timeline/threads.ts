// Dotted threads between dots, led round every word: where no clear way is found the words "led to" alone stand.
import { type Block, type Box, overlaps, type Point, type ThreadLine } from "./shapes.ts";
import type { TimelineWords } from "./words.ts";

/** Height above a line on which a thread runs; the second in the same place takes the lower one. */
const RISES = [22, 16, 28];
const CLEAR = 6;
const STEP = 6;
/** Px up or down: a thread across half a page is lost to the eye, and the words say it anyway. */
const FARTHEST = 420;

/** A thread whose way would cross a text, a chip or a dot is left out. */
export function threadLines(
  threads: readonly { from: number; to: number }[],
  dots: ReadonlyMap<number, Box>,
  blocks: readonly Block[],
  page: Box,
  words: TimelineWords,
): ThreadLine[] {
  const lines: ThreadLine[] = [];
  for (const thread of threads) {
    const from = dots.get(thread.from);
    const to = dots.get(thread.to);
    if (!from || !to) continue;
    const others = blocks.flatMap((block) => wallsOf(block, from, to));
    const points = wayOf(from, to, others, lines, page);
    if (points) lines.push({ name: words.thread, points });
  }
  return lines;
}

/** Another success is a wall as a whole, gaps between its words included; the thread's own ends are so by word. */
function wallsOf(block: Block, from: Box, to: Box): Box[] {
  const boxes = block.shapes.map((shape) => shape.box);
  return boxes.includes(from) || boxes.includes(to)
    ? boxes.filter((box) => box !== from && box !== to)
    : [block.box];
}

function wayOf(from: Box, to: Box, walls: Box[], taken: ThreadLine[], page: Box): Point[] | null {
  if (Math.abs(from.y - to.y) > FARTHEST) return null;
  for (const rise of RISES) {
    const candidates = from.y === to.y ? [arc(from, to, rise)] : steps(from, to, rise, page);
    const way = candidates.find((points) => isClear(points, walls) && !runsAlong(points, taken));
    if (way) return way;
  }
  return null;
}

function arc(from: Box, to: Box, rise: number): Point[] {
  const start = middle(from);
  const end = middle(to);
  return [start, { x: start.x, y: start.y - rise }, { x: end.x, y: end.y - rise }, end];
}

/** Up from the first dot, along to a free column, down or up, along to the second; the shortest way first. */
function steps(from: Box, to: Box, rise: number, page: Box): Point[][] {
  const start = middle(from);
  const end = middle(to);
  const columns: number[] = [end.x, start.x];
  for (let x = page.x + STEP; x < page.x + page.width - STEP; x += STEP) columns.push(x);
  const detour = (x: number) => Math.abs(x - start.x) + Math.abs(x - end.x);
  return columns
    .sort((a, b) => detour(a) - detour(b))
    .map((x) => [
      start,
      { x: start.x, y: start.y - rise },
      { x, y: start.y - rise },
      { x, y: end.y - rise },
      { x: end.x, y: end.y - rise },
      end,
    ]);
}

function isClear(points: readonly Point[], walls: readonly Box[]): boolean {
  return segments(points).every((segment) => !walls.some((wall) => overlaps(segment, wall, CLEAR)));
}

/** Two threads may cross, and share the rise of a dot at which both end; else one must not hide the other. */
function runsAlong(points: readonly Point[], taken: readonly ThreadLine[]): boolean {
  const mine = segments(points);
  return taken.some((line) => {
    const theirs = segments(line.points);
    return theirs.some((other, theirAt) =>
      mine.some(
        (one, at) =>
          overlaps(one, other, 2) &&
          one.width > 8 === other.width > 8 &&
          one.height > 8 === other.height > 8 &&
          !isSameRise(points, at, line.points, theirAt),
      ),
    );
  });
}

/** Both segments, by their places, are the rise over one and the same dot. */
function isSameRise(a: readonly Point[], at: number, b: readonly Point[], bAt: number): boolean {
  const one = dotOf(a, at);
  const other = dotOf(b, bAt);
  return one !== null && other !== null && one.x === other.x && one.y === other.y;
}

function dotOf(points: readonly Point[], segment: number): Point | null {
  if (segment === 0) return points[0] ?? null;
  return segment === points.length - 2 ? (points.at(-1) ?? null) : null;
}

function segments(points: readonly Point[]): Box[] {
  return points.slice(1).map((point, index) => {
    const previous = points[index]!;
    return {
      x: Math.min(previous.x, point.x),
      y: Math.min(previous.y, point.y),
      width: Math.abs(previous.x - point.x),
      height: Math.abs(previous.y - point.y),
    };
  });
}

function middle(box: Box): Point {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
