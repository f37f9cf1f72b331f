// Timelines as they stand after approval: with the client's own words, and with many successes.
import type { EntryLink, LoggedEntry } from "../../../src/core/entry/entry.ts";
import type { ToDecide } from "../../../src/core/review/to-decide.ts";
import { layoutTimeline } from "../../../src/core/timeline/layout.ts";
import type { Layout } from "../../../src/core/timeline/shapes.ts";
import type { Marker, Timeline } from "../../../src/core/timeline/timeline.ts";
import { measureText } from "../../../src/painters/fonts.ts";
import { type AnyOptions, composeFor } from "./sample.ts";

export interface Data {
  entries: LoggedEntry[];
  links: EntryLink[];
}

/** What a success says beyond its title, by entry number. */
export type Told = Record<number, Partial<Marker>>;

export const APPROVED_WORDS: Told = {
  102: {
    text: "Moved over one weekend, with the old shop kept ready for a week in case it was needed.",
    quote: {
      words: "We list a new article before lunch now. In spring it took us two weeks and eleven mails.",
      by: "Dana Holt, head of sales",
    },
    reportedOn: "2026-07-30",
  },
  103: { reportedOn: "2026-09-30" },
  106: {
    quote: { words: "The drivers stopped calling the gate, and that says it all.", by: null },
    reportedOn: "2026-11-02",
  },
  109: { isFeatured: true, text: "One page a plant, the same for all six, ready on the second working day." },
};

/** Throws when there is nothing to show. */
export function deckTimeline(data: Data, change: AnyOptions = {}, told: Told = {}): Timeline {
  const timeline = composeFor(data.entries, data.links, change);
  if (!timeline) throw new Error("nothing to show");
  const lanes = timeline.lanes.map((lane) => ({
    ...lane,
    markers: lane.markers.map((marker) => ({ ...marker, ...told[marker.number] })),
  }));
  return { ...timeline, lanes };
}

export function deckOf(data: Data, change: AnyOptions = {}, told: Told = {}, toDecide?: ToDecide): Layout {
  return layoutTimeline(deckTimeline(data, change, told), "slides", measureText, toDecide);
}

/** Every entry as the PM cleared it, nothing inferred left. */
export function approved(data: Data): Data {
  const entries = data.entries.map((entry) =>
    entry.visibility === "private"
      ? entry
      : {
          ...entry,
          visibility: "approved" as const,
          figures: entry.figures.map((figure) => ({ ...figure, inferred: [] })),
        },
  );
  return { ...data, entries };
}
