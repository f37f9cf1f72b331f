// Which of an entry's figures its chip shows. Apart from the engine: commands that only list entries load no languages.
import type { Figure } from "./figure.ts";

/** Index of the figure a chip shows: stated money, then from → to, then the rest, the agency's money last. Null without figures. */
export function headlineOf(figures: readonly Figure[]): number | null {
  let best: number | null = null;
  for (const [i, figure] of figures.entries()) {
    const current = best === null ? undefined : figures[best];
    if (!current || rank(figure) < rank(current)) best = i;
  }
  return best;
}

function rank(figure: Figure): number {
  if (figure.beneficiary === "agency") return 3;
  if (figure.measure === "money") return 0;
  return figure.from !== null || figure.to !== null ? 1 : 2;
}
