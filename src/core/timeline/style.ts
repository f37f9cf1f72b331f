// Sizes of the three pictures: the sheet (web, PNG), the slide (read from the back of a room) and the mail.
import type { Type } from "./text.ts";

export interface Style {
  title: Type;
  chip: Type;
  detail: Type;
  tag: Type;
  heading: Type;
  lane: Type;
  dotPx: number;
  /** Lines a success's title may take before it ends in "…". */
  titleLines: number;
  /** Width of the column of lane names, left of the months. */
  gutterPx: number;
  chipPadX: number;
  chipPadY: number;
}

const type = (sizePx: number, lineHeightPx: number, weight: Type["weight"]): Type => ({
  sizePx,
  lineHeightPx,
  weight,
});

export const sheetStyle: Style = {
  title: type(16, 21, 500),
  chip: type(15, 19, 600),
  detail: type(14, 18, 400),
  tag: type(12, 16, 600),
  heading: type(15, 20, 600),
  lane: type(17, 22, 600),
  dotPx: 16,
  titleLines: 4,
  gutterPx: 150,
  chipPadX: 14,
  chipPadY: 6,
};

export const slideStyle: Style = {
  title: type(18, 23, 500),
  chip: type(17, 21, 600),
  detail: type(16, 20, 400),
  tag: type(14, 18, 600),
  heading: type(17, 22, 600),
  lane: type(18, 23, 600),
  dotPx: 16,
  titleLines: 4,
  gutterPx: 138,
  chipPadX: 14,
  chipPadY: 5,
};

export const mailStyle: Style = {
  title: type(15, 20, 500),
  chip: type(14, 18, 600),
  detail: type(12.5, 17, 400),
  tag: type(12, 15, 600),
  heading: type(13, 18, 600),
  lane: type(13, 18, 600),
  dotPx: 14,
  titleLines: 3,
  gutterPx: 0,
  chipPadX: 12,
  chipPadY: 4,
};
