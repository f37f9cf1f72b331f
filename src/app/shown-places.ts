// Where something stood that was taken back or changed: the answer to whoever did it names every place once.
import type { ShownPlace } from "../core/timeline/shown-words.ts";
import type { Showing } from "../store/shown.ts";

/** In their order; one letter shows several figures of an entry. */
export function placesOf(showings: readonly Showing[]): ShownPlace[] {
  const places = showings.map(({ file, personName, at }): ShownPlace => {
    return file === null ? { reader: personName, at } : { file, at };
  });
  return places.filter((place, index) => {
    return places.findIndex((other) => JSON.stringify(other) === JSON.stringify(place)) === index;
  });
}
