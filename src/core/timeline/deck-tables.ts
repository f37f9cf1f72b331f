// The deck's tables: further successes a dozen a slide, and each project under way with a box to tick.
import { DECISIONS } from "../review/outcome.ts";
import { toDecideKind } from "../review/to-decide.ts";
import { reviewWords } from "../review/words.ts";
import type { Setting } from "./block.ts";
import {
  BODY_TOP,
  DECK_BOTTOM,
  DECK_INNER,
  DECK_MARGIN,
  headingShapes,
  markShapes,
  showsNumbers,
  slide,
  type Told,
  textShape,
} from "./deck-frame.ts";
import { type DeckWords, deckWords } from "./deck-words.ts";
import type { Colour, Page, Shape, Table, TableCell, TextStyle } from "./shapes.ts";
import { setText, type Type } from "./text.ts";
import type { Timeline } from "./timeline.ts";
import { capitalised, whenName } from "./words.ts";

const HEAD: Type = { sizePx: 16, lineHeightPx: 21, weight: 600 };
const CELL: Type = { sizePx: 18, lineHeightPx: 23, weight: 400 };
const NUMBER: Type = { ...CELL, weight: 600 };
const NAME: Type = { sizePx: 21, lineHeightPx: 27, weight: 600 };
const PAD_X = 14;
/** Cells of a native table wrap by the font of the machine; Arial is up to 4 % wider in bold Cyrillic. */
const CELL_SLACK = 0.95;
const HEAD_HEIGHT = 36;
const ROW_HEIGHT = 38;
const PER_SLIDE = 12;

/** All of `further`, in their order. */
export function furtherSlides(further: readonly Told[], timeline: Timeline, setting: Setting): Page[] {
  const words = deckWords(timeline.locale);
  const dates = showsNumbers(timeline) ? 250 : 180;
  const columns = [dates, DECK_INNER - dates - 350, 350];
  const pages: Page[] = [];
  for (let at = 0; at < further.length; at += PER_SLIDE) {
    const part = further.slice(at, at + PER_SLIDE);
    const cell = cells(columns, setting);
    const head = [words.date, words.success, words.result].map((name, column) =>
      cell(column, name, HEAD, "secondary", 1),
    );
    const rows = part.map((told) => ({
      height: ROW_HEIGHT,
      cells: [
        cell(0, dateOf(told, timeline), CELL, "secondary", 1),
        cell(1, told.marker.title, CELL, "ink", 1),
        cell(2, numbersOf(told.marker), NUMBER, "gold", 1),
      ],
    }));
    const table = tableOf(columns, [{ height: HEAD_HEIGHT, cells: head }, ...rows]);
    const mark = markShapes(
      timeline,
      part.map(({ marker }) => marker),
      setting,
    );
    pages.push(
      slide(words.further, [
        ...headingShapes(words.further, daysOf(part, timeline, setting), mark, setting),
        table,
      ]),
    );
  }
  return pages;
}

/** From the first of its days to the last: which of many alike slides this is. */
function daysOf(part: readonly Told[], { locale }: Timeline, { words }: Setting): string {
  const [first, last] = [part[0], part.at(-1)].map((told) =>
    told ? whenName(told.marker.on, told.marker.onPrecision, locale) : "",
  );
  return first === last ? (first ?? "") : words.span(first ?? "", last ?? "");
}

function numbersOf({ results, further }: Told["marker"]): string {
  return [...results, ...further].map((result) => result.words).join(" · ");
}

function dateOf({ marker }: Told, timeline: Timeline): string {
  const when = whenName(marker.on, marker.onPrecision, timeline.locale);
  return showsNumbers(timeline) ? `${when} · #${marker.number}` : when;
}

const PROJECTS_PER_SLIDE = 6;
const PROJECT_ROW = 64;
const MOST_PROJECT_ROW = 84;
/** What a decision to tick has at least; "Überarbeiten" needs more. */
const LEAST_TICK = 124;

/** What the meeting decides on, with its latest success. */
export function nextSlides(timeline: Timeline, setting: Setting): Page[] {
  const words = deckWords(timeline.locale);
  const { named } = setting.toDecide;
  if (named.length === 0) {
    const intro = reviewWords(timeline.locale).decide[toDecideKind(setting.toDecide)];
    const heading = headingShapes(words.nextSteps, intro, markShapes(timeline, [], setting), setting);
    return [slide(words.nextSteps, [...heading, ...nextDate(words, setting)])];
  }
  const choices = choicesIn(timeline.locale);
  const widths = choices.map((name) => setting.measure(name, HEAD.sizePx, HEAD.weight) / CELL_SLACK);
  const tick = Math.max(LEAST_TICK, Math.ceil(Math.max(...widths)) + 2 * PAD_X);
  const columns = [300, DECK_INNER - 300 - 3 * tick, tick, tick, tick];
  const pages: Page[] = [];
  for (let at = 0; at < named.length; at += PROJECTS_PER_SLIDE) {
    const part = named.slice(at, at + PROJECTS_PER_SLIDE).map(({ id, name }) => {
      const markers = timeline.lanes.find((lane) => lane.projectId === id)?.markers ?? [];
      return { name, latest: markers.findLast(({ kind }) => kind === "win") ?? markers.at(-1) };
    });
    const cell = cells(columns, setting);
    const height = Math.max(
      PROJECT_ROW,
      Math.min(MOST_PROJECT_ROW, (PROJECTS_PER_SLIDE * PROJECT_ROW) / part.length),
    );
    const rows = part.map(({ name, latest }) => {
      const when = latest ? whenName(latest.on, latest.onPrecision, timeline.locale) : "";
      return {
        height,
        cells: [
          cell(0, name, NAME, "ink", 2),
          cell(1, latest ? `${when}: ${latest.title}` : "", CELL, "ink", 2),
          ...(["tick", "tick", "tick"] as const),
        ],
      };
    });
    const table = tableOf(columns, [{ height: HEAD_HEIGHT, cells: nextHead(words, choices, cell) }, ...rows]);
    const drafts = part.map(({ latest }) => latest);
    const heading = headingShapes(
      words.nextSteps,
      words.nextStepsIntro,
      markShapes(timeline, drafts, setting),
      setting,
    );
    pages.push(slide(words.nextSteps, [...heading, table, ...nextDate(words, setting)]));
  }
  return pages;
}

type CellSetter = (column: number, value: string, type: Type, colour: Colour, lines: number) => TextStyle;

function choicesIn(locale: string): string[] {
  const { decisions } = reviewWords(locale);
  return DECISIONS.map((decision) => capitalised(decisions[decision]));
}

function nextHead(words: DeckWords, choices: readonly string[], cell: CellSetter): TableCell[] {
  return [words.project, words.latest, ...choices].map((name, column) => {
    const text = cell(column, name, HEAD, "secondary", 1);
    return column < 2 ? text : { ...text, align: "center" };
  });
}

/** A line to write on. */
function nextDate(words: DeckWords, { measure }: Setting): Shape[] {
  const set = setText(words.nextDate, { ...NAME, weight: 500 }, "ink", measure, 500, 1);
  const y = DECK_BOTTOM - set.height - 6;
  const x = DECK_MARGIN + set.width + 20;
  const line = { x, y: y + set.height, width: 380, height: 0 };
  return [textShape(set, DECK_MARGIN, y), { shape: "line", box: line, colour: "secondary", widthPx: 1.5 }];
}

function cells(columns: readonly number[], { measure }: Setting): CellSetter {
  return (column, value, type, colour, lines) =>
    setText(value, type, colour, measure, ((columns[column] ?? 0) - 2 * PAD_X) * CELL_SLACK, lines).text;
}

function tableOf(columns: number[], rows: Table["rows"]): Table {
  const height = rows.reduce((sum, row) => sum + row.height, 0);
  return {
    shape: "table",
    box: { x: DECK_MARGIN, y: BODY_TOP, width: DECK_INNER, height },
    columns,
    rows,
    padX: PAD_X,
  };
}
