// Where something stood that was taken back or changed: the answer to whoever did it names every place once.
import { dayIn } from "../core/dates/day-in.ts";
import type { ShownPlace } from "../core/timeline/shown-words.ts";
import type { Showing } from "../store/shown.ts";

/** In their order, each once a day (UTC): a letter shows several figures of an entry, a file is made again. */
export function placesOf(showings: readonly Showing[]): ShownPlace[] {
  const places = new Map<string, ShownPlace>();
  for (const { file, personName, at } of showings) {
    const place: ShownPlace = file === null ? { reader: personName, at } : { file, at };
    const key = JSON.stringify({ ...place, at: dayIn(at, "UTC") });
    if (!places.has(key)) places.set(key, place);
  }
  return [...places.values()];
}
