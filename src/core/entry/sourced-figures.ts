// The figures of one entry, each with the text its span indexes.
import { extractFigures, type FigureContext } from "../figures/extract.ts";
import type { Figure } from "../figures/figure.ts";
import { headlineOf } from "../figures/headline.ts";
import { localeOf } from "../figures/reading.ts";
import { isSameAmount, isSameSum } from "../figures/same-sum.ts";
import { inCurrencyOfOthers } from "./shared-signs.ts";
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

/**
 * Those of the field come first: a number given by hand is the headline. A title's figure told again below is one, and so
 * is one that the PM repeats above his client's words.
 */
export function sourcedFigures(
  texts: FigureTexts,
  context: Pick<FigureContext, "locale" | "currency" | "isAnswer">,
): { figures: SourcedFigure[]; headline: number | null } {
  const locale = localeOf([texts.body, texts.evidence, texts.subject].join("\n"), context.locale);
  const noteContext = { ...context, locale, about: texts.subject };
  const read = (source: SourcedFigure["source"], text: string): SourcedFigure[] =>
    text === ""
      ? []
      : extractFigures(text.slice(0, MAX_CHARS), noteContext).map((figure) => ({ ...figure, source }));
  const untold = (figures: SourcedFigure[], told: readonly Figure[]) =>
    figures.filter((figure) => !told.some((other) => isSameAmount(figure, other)));
  const words = { body: read("body", texts.body), evidence: read("evidence", texts.evidence) };
  const field = read("field", texts.field).map((one) => completed(one, [...words.body, ...words.evidence]));
  const evidence = words.evidence.filter((one) => !field.some((given) => isSameSum(given, one)));
  const body = untold(words.body, evidence).filter((one) => !field.some((given) => isSameSum(given, one)));
  const titled = untold(read("subject", texts.subject), [...field, ...body, ...evidence]);
  const figures = inCurrencyOfOthers([...field, ...titled, ...body, ...evidence]);
  return { figures, headline: field.length > 0 ? headlineOf(field) : headlineOf(figures) };
}

/** `Value: 48k EUR` over "it saves 48k EUR a year": the words say what the bare number does not. */
function completed(given: SourcedFigure, told: readonly SourcedFigure[]): SourcedFigure {
  const same = told.find((one) => isSameSum(given, one));
  if (!same) return given;
  const full = {
    ...given,
    ...(same.isLevel ? { isLevel: same.isLevel } : {}),
    inferred: [...given.inferred],
  };
  for (const property of ["direction", "period", "role"] as const) {
    if (isOpen(same[property]) || (!isOpen(full[property]) && !full.inferred.includes(property))) continue;
    Object.assign(full, { [property]: same[property] });
    full.inferred = full.inferred.filter((one) => one !== property);
    if (same.inferred.includes(property)) full.inferred.push(property);
  }
  return full;
}

function isOpen(value: string | null): boolean {
  return value === null || value === "other";
}
