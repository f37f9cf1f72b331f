// Timeline → positioned boxes: one layout, many painters.
import type { ToDecide } from "../review/to-decide.ts";
import type { Setting } from "./block.ts";
import { layoutDeck } from "./deck.ts";
import { layoutMail } from "./mail.ts";
import { paletteOf } from "./palette.ts";
import { layoutPrint } from "./print.ts";
import type { Layout, Measure, Page } from "./shapes.ts";
import { layoutSheet } from "./sheet.ts";
import { mailStyle, printStyle, sheetStyle, slideStyle } from "./style.ts";
import type { Timeline } from "./timeline.ts";
import { spanName, summaryName, timelineWords } from "./words.ts";

/**
 * `sheet`: 1600 px wide, as high as it needs. `slides`: 1280 × 720 px each. `print`: pages of A4 across. `mail`: 536 px
 * wide, months as rows.
 */
export type Variant = "sheet" | "slides" | "print" | "mail";

const styles = { sheet: sheetStyle, slides: slideStyle, print: printStyle, mail: mailStyle };
const layouts: Record<Variant, (timeline: Timeline, setting: Setting) => Page[]> = {
  sheet: (timeline, setting) => [layoutSheet(timeline, setting)],
  slides: layoutDeck,
  print: layoutPrint,
  mail: (timeline, setting) => [layoutMail(timeline, setting)],
};

/**
 * No box overlaps another and no text is wider than its box, as far as `measure` tells the truth. `toDecide`: unless
 * given, every project shown.
 */
export function layoutTimeline(
  timeline: Timeline,
  variant: Variant,
  measure: Measure,
  toDecide: ToDecide = everyProject(timeline),
): Layout {
  const words = timelineWords(timeline.locale);
  const setting: Setting = {
    style: styles[variant],
    measure: remembered(measure),
    words,
    locale: timeline.locale,
    isBrief: false,
    toDecide,
    known: new Map(),
  };
  const span = spanName(timeline.window.months, timeline.locale);
  const summary = summaryName(timeline);
  return {
    title: `${timeline.client.name}: ${words.subtitle(span)}`,
    description:
      timeline.withNumber === null ? summary : `${summary} ${words.withNumber(timeline.withNumber)}`,
    language: timeline.locale,
    palette: paletteOf(timeline.brand),
    on: lastDay(timeline),
    pages: layouts[variant](timeline, setting),
  };
}

function everyProject({ lanes }: Timeline): ToDecide {
  const named = lanes.flatMap(({ projectId: id, name }) => (id === null ? [] : [{ id, name, last: null }]));
  return { named, unseen: [] };
}

function lastDay({ lanes, window }: Timeline): string {
  const days = lanes.flatMap((lane) => lane.markers.map((marker) => marker.on));
  return days.sort().at(-1) ?? window.fromDay;
}

/** The same words are measured again for each width that is tried. */
function remembered(measure: Measure): Measure {
  const known = new Map<number, Map<string, number>>();
  return (text, sizePx, weight) => {
    const type = sizePx * 1000 + weight;
    const widths = known.get(type) ?? new Map<string, number>();
    known.set(type, widths);
    const width = widths.get(text) ?? measure(text, sizePx, weight);
    widths.set(text, width);
    return width;
  };
}
