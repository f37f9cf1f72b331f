// A thread's corners, rounded alike in every picture.
import type { Point } from "../core/timeline/shapes.ts";

/** The next point; with `control` on a quadratic curve. The first is where the pen is put down. */
export interface Step {
  to: Point;
  control?: Point;
}

const RADIUS = 20;

export function rounded(points: readonly Point[]): Step[] {
  return points.flatMap((corner, index): Step[] => {
    const previous = points[index - 1];
    const next = points[index + 1];
    if (!previous || !next) return [{ to: corner }];
    return [{ to: towards(corner, previous) }, { to: towards(corner, next), control: corner }];
  });
}

function towards(corner: Point, other: Point): Point {
  const distance = Math.hypot(other.x - corner.x, other.y - corner.y);
  if (distance === 0) return corner;
  const share = Math.min(RADIUS, distance / 2) / distance;
  return { x: corner.x + (other.x - corner.x) * share, y: corner.y + (other.y - corner.y) * share };
}
