// The figures of one entry, each with the text its span indexes.
import { extractFigures, type FigureContext, headlineOf } from "../figures/extract.ts";
import type { Figure } from "../figures/figure.ts";
import type { SourcedFigure } from "./understanding.ts";

export interface FigureTexts {
  /** A title typed in the subject; "" when it was taken from the body, whose figures are read there. */
  subject: string;
  body: string;
  evidence: string;
  field: string;
}

/** More text than a note or a client's mail has; figures behind it are not looked for. */
const MAX_CHARS = 50_000;

/** Those of the field come first: a number given by hand is the headline. A title's figure told again below is one. */
export function sourcedFigures(
  texts: FigureTexts,
  context: FigureContext,
): { figures: SourcedFigure[]; headline: number | null } {
  const read = (source: SourcedFigure["source"], text: string): SourcedFigure[] =>
    text === ""
      ? []
      : extractFigures(text.slice(0, MAX_CHARS), context).map((figure) => ({ ...figure, source }));
  const field = read("field", texts.field);
  const told = [...field, ...read("body", texts.body), ...read("evidence", texts.evidence)];
  const titled = read("subject", texts.subject).filter(
    (figure) => !told.some((other) => isSame(figure, other)),
  );
  const figures = [...field, ...titled, ...told.slice(field.length)];
  return { figures, headline: field.length > 0 ? headlineOf(field) : headlineOf(figures) };
}

function isSame(a: Figure, b: Figure): boolean {
  return a.amount === b.amount && a.amountMax === b.amountMax && a.from === b.from && a.to === b.to;
}
