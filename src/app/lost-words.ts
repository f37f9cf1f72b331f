// Whether a picture that we draw ourselves leaves words out, because no font that comes along has their script.
import type { Timeline } from "../core/timeline/timeline.ts";
import { losesWords } from "../painters/fonts.ts";

/** `withQuotes`: the client's words stand in it, too. Signs such as emoji are nothing to speak of. */
export function leavesWordsOut({ client, brand, lanes, tiles }: Timeline, withQuotes = false): boolean {
  const told = lanes.flatMap(({ name, markers }) => [
    name,
    ...markers.map(({ quote, text: _, ...marker }) => (withQuotes ? { ...marker, quote } : marker)),
  ]);
  return stringsOf([client.name, brand.name, told, tiles]).some(losesWords);
}

function stringsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(stringsOf) : [];
}
