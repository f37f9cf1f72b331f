// Sizes of the pictures: the sheet (web, PNG), the slide (read from the back of a room), the print (A4) and the mail.
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
  /** Of a success's words: what they may take where there is room, and what they get where there is little. */
  widestPx: number;
  narrowestPx: number;
  /** Room for one more column of words in a wide month. */
  slotPx: number;
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
  widestPx: 250,
  narrowestPx: 150,
  slotPx: 232,
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
  widestPx: 250,
  narrowestPx: 150,
  slotPx: 232,
  chipPadX: 14,
  chipPadY: 5,
};

/** 12 px are 9 points: nothing smaller on paper. */
export const printStyle: Style = {
  title: type(13.5, 18, 500),
  chip: type(13, 17, 600),
  detail: type(12, 15.5, 400),
  tag: type(12, 15, 600),
  heading: type(13, 18, 600),
  lane: type(14, 18, 600),
  dotPx: 13,
  titleLines: 5,
  gutterPx: 116,
  widestPx: 214,
  narrowestPx: 122,
  slotPx: 196,
  chipPadX: 10,
  chipPadY: 4.5,
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
  widestPx: 0,
  narrowestPx: 0,
  slotPx: 0,
  chipPadX: 12,
  chipPadY: 4,
};
