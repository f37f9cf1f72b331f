// The first slide: whose successes, which months, by whom, and one line that says it all.
import type { Setting } from "./block.ts";
import {
  DECK_INNER,
  DECK_MARGIN,
  markShapes,
  SLIDE_HEIGHT,
  SLIDE_WIDTH,
  slide,
  textShape,
  toldOf,
} from "./deck-frame.ts";
import { deckWords } from "./deck-words.ts";
import { logoSize } from "./header.ts";
import type { Page, Shape } from "./shapes.ts";
import { setText } from "./text.ts";
import { foremost } from "./tiles.ts";
import type { Timeline } from "./timeline.ts";
import { spanName } from "./words.ts";

const BAR = 8;
const INDENT = 36;
const ROOM = DECK_INNER - INDENT;

export function titleSlide(timeline: Timeline, setting: Setting): Page {
  const { measure, words } = setting;
  const span = spanName(timeline.window.months, timeline.locale);
  const name = setText(
    timeline.client.name,
    { sizePx: 60, lineHeightPx: 70, weight: 700 },
    "ink",
    measure,
    ROOM,
    3,
  );
  const subtitle = setText(
    words.subtitle(span),
    { sizePx: 28, lineHeightPx: 36, weight: 400 },
    "secondary",
    measure,
    ROOM,
    2,
  );
  const summary = setText(
    summaryOf(timeline),
    { sizePx: 30, lineHeightPx: 39, weight: 600 },
    "green",
    measure,
    ROOM,
    2,
  );
  const x = DECK_MARGIN + INDENT;
  const height = name.height + 14 + subtitle.height + 44 + summary.height;
  const top = Math.max(130, (SLIDE_HEIGHT - height) / 2 - 20);
  const underName = top + name.height + 14;
  const bar = { x: DECK_MARGIN, y: top + 8, width: BAR, height: height - 8 };
  return slide(timeline.client.name, [
    { shape: "rect", box: bar, radius: BAR / 2, fill: "green" },
    textShape(name, x, top),
    textShape(subtitle, x, underName),
    textShape(summary, x, underName + subtitle.height + 44),
    ...markShapes(
      timeline,
      toldOf(timeline).map(({ marker }) => marker),
      setting,
    ),
    ...agencyShapes(timeline, setting),
  ]);
}

/** "9 successes · € 48,000 saved every year": how many, and the biggest number of all. */
function summaryOf(timeline: Timeline): string {
  const words = deckWords(timeline.locale);
  const worthTelling = timeline.tiles.filter((tile) => !tile.isLoss);
  const [biggest] = worthTelling;
  const count =
    timeline.successes > 0 ? words.successes(timeline.successes) : words.results(timeline.furtherResults);
  if (!biggest) return count;
  const worth = biggest.effect ? `${biggest.words} ${biggest.effect}` : `${biggest.words} · ${biggest.label}`;
  const { left } = foremost(worthTelling, 1);
  return `${count} · ${worth}${left > 0 ? `, ${words.andMore(left)}` : ""}`;
}

const LOGO_HEIGHT = 52;
const LOGO_WIDTH = 240;

/** The agency's logo with its name beside it. */
function agencyShapes({ brand }: Timeline, { measure }: Setting): Shape[] {
  const bottom = SLIDE_HEIGHT - 52;
  const shapes: Shape[] = [];
  let x = DECK_MARGIN;
  let middle = bottom - 13;
  if (brand.logo) {
    const { width, height } = logoSize(brand.logo, LOGO_WIDTH, LOGO_HEIGHT);
    shapes.push({
      shape: "image",
      box: { x, y: bottom - height, width, height },
      logo: brand.logo,
      alt: brand.name || "Logo",
    });
    x += width + 20;
    middle = bottom - height / 2;
  }
  const type = { sizePx: 20, lineHeightPx: 26, weight: 500 } as const;
  const set = setText(brand.name, type, "secondary", measure, SLIDE_WIDTH - DECK_MARGIN - x, 1);
  if (set.text.lines.length > 0) shapes.push(textShape(set, x, middle - set.height / 2));
  return shapes;
}
