// Where a text says a figure, in its own words or by its numbers however they are spelt, and the text without that.
import type { LoggedFigure } from "../entry/entry.ts";
import { amountsOf, numbersSaid, saidIn } from "../figures/said.ts";

/** UTF-16 offsets. */
export interface Place {
  start: number;
  end: number;
}

/** `kept`: numbers that the text may rightly say all the same, of other figures; the figure's own words are found anyway. */
export function placesOfFigure(
  text: string,
  figure: LoggedFigure,
  kept: ReadonlySet<number> = new Set(),
): Place[] {
  const known = [...amountsOf(figure), ...(figure.wasRead ?? [])];
  const numbers = new Set([...known, ...furtherNumbers(figure, known)]);
  return [...placesOfWords(text, figure.text), ...saidIn(text, figure, numbers, kept)];
}

/**
 * Of a figure whose number a person corrected: what it had been before. A number that may as well be read as the one of
 * now is none (`1.500`), and what was merely misread is right in its own words. Empty for any other figure.
 */
export function placesOfOldNumber(text: string, figure: LoggedFigure): Place[] {
  if (!figure.wasRead) return [];
  const now = new Set(amountsOf(figure));
  const old = [...figure.wasRead, ...furtherNumbers(figure, [...now, ...figure.wasRead])];
  const gone = new Set(old.filter((number) => !now.has(number)));
  const said = new Set(numbersSaid(figure.text).flatMap(({ amounts }) => amounts));
  const isRight = [...now].every((number) => said.has(number));
  return [...(isRight ? [] : placesOfWords(text, figure.text)), ...saidIn(text, figure, gone, now)];
}

/** The text with `instead(words)` in each of the places. */
export function without(
  text: string,
  places: readonly Place[],
  instead: (words: string) => string = () => "…",
): string {
  let cut = "";
  let from = 0;
  for (const { start, end } of merged(places)) {
    cut += text.slice(from, start) + instead(text.slice(start, end));
    from = end;
  }
  return cut + text.slice(from);
}

/** In its words and not among `known`: the 2 of `2 days → 20 minutes`, which is kept in minutes. */
function furtherNumbers({ text }: LoggedFigure, known: readonly number[]): number[] {
  return numbersSaid(text)
    .filter(({ amounts }) => !amounts.some((one) => known.includes(one)))
    .flatMap(({ amounts }) => amounts);
}

/** As words of their own: an "8" is not in 2018. */
function placesOfWords(text: string, words: string): Place[] {
  const isInside = (at: number) => /[\p{L}\p{N}]/u.test(text.charAt(at));
  const found: Place[] = [];
  if (words === "") return found;
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + words.length)) {
    const end = start + words.length;
    const isCut = [start, end].some((at) => isInside(at - 1) && isInside(at));
    if (!isCut) found.push({ start, end });
  }
  return found;
}

function merged(places: readonly Place[]): Place[] {
  const apart: Place[] = [];
  for (const { start, end } of [...places].sort((a, b) => a.start - b.start)) {
    const before = apart.at(-1);
    if (before && start < before.end) before.end = Math.max(before.end, end);
    else apart.push({ start, end });
  }
  return apart;
}
