// The deck for the meeting: title, timeline, each success worth a slide, the rest in tables, totals, next steps.
import type { Setting } from "./block.ts";
import { type Told, toldOf, withFoot } from "./deck-frame.ts";
import { fillsSlide, successSlide } from "./deck-success.ts";
import { furtherSlides, nextSlides } from "./deck-tables.ts";
import { titleSlide } from "./deck-title.ts";
import { totalsSlides } from "./deck-totals.ts";
import type { Page } from "./shapes.ts";
import { layoutSlides, MOST_ON_SLIDE } from "./slides.ts";
import type { Timeline } from "./timeline.ts";

/** More than this many slides of one success each, and nobody is listening any more. */
const MOST_SUCCESS_SLIDES = 20;

export function layoutDeck(timeline: Timeline, setting: Setting): Page[] {
  const all = toldOf(timeline);
  const own = new Set(
    strongest(
      all.filter(({ marker }) => fillsSlide(marker)),
      timeline,
    ),
  );
  const slides = layoutSlides(timeline, setting);
  const single = slides.reduce((sum, { blocks }) => sum + blocks.length, 0);
  // Where all stand one by one on the timeline, none of them needs a table.
  const isTold = all.length <= MOST_ON_SLIDE && single === all.length;
  const further = isTold ? [] : all.filter((told) => !own.has(told));
  const pages = [
    ...slides,
    ...all.filter((told) => own.has(told)).map((told) => successSlide(told, timeline, setting)),
    ...furtherSlides(further, timeline, setting),
    ...totalsSlides(timeline, setting),
    ...nextSlides(timeline, setting),
  ];
  return [
    titleSlide(timeline, setting),
    ...pages.map((page, index) => withFoot(page, index + 1, timeline, setting)),
  ];
}

/** Featured ones first, then those in the client's own words, then what the totals rest on, the largest first. */
function strongest(candidates: readonly Told[], { tiles }: Timeline): Told[] {
  const rests = tiles.flatMap((tile) =>
    tile.parts.length > 0 ? tile.parts.map((part) => part.number) : tile.of,
  );
  const rank = new Map(rests.map((number, index) => [number, 1 - index / rests.length] as const));
  const weight = ({ marker }: Told) => {
    const share = Math.max(0, ...[marker, ...marker.results].map(({ number }) => rank.get(number) ?? 0));
    return (marker.isFeatured ? 4 : 0) + (marker.quote ? 2 : 0) + share;
  };
  return candidates
    .map((told) => ({ told, weight: weight(told) }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_SUCCESS_SLIDES)
    .map(({ told }) => told);
}
