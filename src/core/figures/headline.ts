// Which of an entry's figures its chip shows. Apart from the engine: commands that only list entries load no languages.
import type { Figure } from "./figure.ts";

/**
 * Index of the figure a chip shows: stated money, that which changed before what it came to ("fell to $3,000"), then from
 * → to, then the rest, of which what became more or less goes before a bare count ("12 halls"), the agency's money last.
 * Null without figures.
 */
export function headlineOf(figures: readonly Figure[]): number | null {
  let best: number | null = null;
  for (const [i, figure] of figures.entries()) {
    const current = best === null ? undefined : figures[best];
    if (!current || rank(figure) < rank(current)) best = i;
  }
  return best;
}

function rank(figure: Figure): number {
  if (figure.beneficiary === "agency") return 4;
  if (figure.measure === "money") return figure.isLevel ? 0.5 : 0;
  if (figure.from !== null || figure.to !== null) return 1;
  return figure.measure === "count" && figure.direction === null ? 3 : 2;
}
