// Where something was shown, in words: English (also for any other language) and German.
import { dayIn } from "../dates/day-in.ts";
import { isGerman } from "../dates/regional.ts";
import { dayName } from "./words.ts";

/** A letter's reader or a file's name; the moment it was shown. */
export type ShownPlace = { at: Date } & ({ reader: string | null } | { file: string });

interface Words {
  digest: (day: string) => string;
  digestTo: (reader: string, day: string) => string;
  file: (name: string, day: string) => string;
}

const en: Words = {
  digest: (day) => `digest of ${day}`,
  digestTo: (reader, day) => `digest of ${day} to ${reader}`,
  file: (name, day) => `${name} of ${day}`,
};

const de: Words = {
  digest: (day) => `Brief vom ${day}`,
  digestTo: (reader, day) => `Brief vom ${day} an ${reader}`,
  file: (name, day) => `${name} vom ${day}`,
};

/** "digest of 9 November to Pia Moll", "acme.pptx of 12 November"; `zone` (IANA) decides the day. */
export function shownWords(place: ShownPlace, locale: string, zone: string): string {
  const words = isGerman(locale) ? de : en;
  const day = dayName(dayIn(place.at, zone), locale);
  if ("file" in place) return words.file(place.file, day);
  return place.reader === null ? words.digest(day) : words.digestTo(place.reader, day);
}
