// "Would you like your answer alphabetically or chronologically?"

import type { Lane, Marker, Timeline } from "../core/timeline/timeline.ts";
import { byTurn } from "../core/timeline/turn.ts";

export type ListOrder = "chronological" | "alphabetical";

export interface Listed {
  marker: Marker;
  lane: Lane;
}

/** Every entry of the timeline, none grouped away; alphabetical by the title in the timeline's language. */
export function listed(timeline: Timeline, order: ListOrder): Listed[] {
  const all = timeline.lanes.flatMap((lane) => lane.markers.map((marker) => ({ marker, lane })));
  const byTime = (a: Listed, b: Listed) => byTurn(a.marker, b.marker);
  if (order === "chronological") return all.sort(byTime);
  const collator = new Intl.Collator(timeline.locale, { sensitivity: "base", numeric: true });
  return all.sort((a, b) => collator.compare(a.marker.title, b.marker.title) || byTime(a, b));
}
