// The part of an answer that says where something had been shown before it was taken back or corrected.
import { type ShownPlace, shownWords } from "../core/timeline/shown-words.ts";
import { type CliContext, printLine } from "./context.ts";

/** `what`: "It", or its number where the answer is about several. Days in `zone` (IANA). */
export function printShownIn(
  context: CliContext,
  what: string,
  places: readonly ShownPlace[],
  zone: string,
): void {
  printLine(context, `  ${what} was shown ${places.length > 0 ? "in:" : "nowhere."}`);
  const lines = new Set(places.map((place) => shownWords(place, "en", zone)));
  for (const line of lines) printLine(context, `    ${line}`);
}
