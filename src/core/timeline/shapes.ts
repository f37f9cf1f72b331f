// What a layout is made of: positioned boxes that every painter draws the same way.
import type { Logo } from "./brand.ts";

export type FontWeight = 400 | 500 | 600 | 700;

/** Width in px of one line of text; core cannot read fonts, so the painters bring it. */
export type Measure = (text: string, sizePx: number, weight: FontWeight) => number;

export type Colour =
  | "ink"
  | "secondary"
  | "line"
  | "laneLine"
  | "paper"
  | "band"
  | "green"
  | "leaf"
  | "gold"
  | "goldGround"
  | "goldLine"
  | "quietLine";

/** Six hex digits each. */
export type Palette = Record<Colour, string>;

/** Lately's own; text colours reach 4.5:1 on their grounds (WCAG 2.2, 1.4.3). */
export const palette: Palette = {
  ink: "1B2A22",
  secondary: "5D6B63",
  line: "E3E6DF",
  laneLine: "CFD8D2",
  paper: "FFFFFF",
  band: "F7F8F5",
  green: "1F5B41",
  leaf: "E8F1EB",
  gold: "8A5A00",
  goldGround: "FFF4DA",
  goldLine: "E9C46A",
  quietLine: "B9C2BC",
};

/** In px from the page's top left corner. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Lines are already broken; each is at most as wide as its box. */
export interface TextStyle {
  /** The lines as one flow, for painters that break lines themselves. */
  value: string;
  lines: string[];
  sizePx: number;
  lineHeightPx: number;
  weight: FontWeight;
  colour: Colour;
  align: "left" | "center" | "right";
}

export type Shape =
  | { shape: "rect"; box: Box; radius: number; fill: Colour }
  | { shape: "line"; box: Box; colour: Colour; widthPx: number }
  | { shape: "dot"; box: Box; fill: Colour; ring: Colour }
  | { shape: "text"; box: Box; text: TextStyle }
  /** The agency's logo, as wide to its height as the file is; `alt` is the agency's name. */
  | { shape: "image"; box: Box; logo: Logo; alt: string }
  /** A text on its own ground: a result's chip, "number pending", a DRAFT tag. */
  | {
      shape: "chip";
      box: Box;
      radius: number;
      fill: Colour;
      edge: Colour | null;
      dashed: boolean;
      text: TextStyle;
    }
  | Table;

/** Native where a painter knows tables, else rules and texts. Columns and rows fill `box`; texts stand in mid-height. */
export interface Table {
  shape: "table";
  box: Box;
  /** Widths in px. */
  columns: number[];
  /** The first one is the head. */
  rows: { height: number; cells: TableCell[] }[];
  padX: number;
}

/** `tick`: an empty box to be ticked by hand. */
export type TableCell = TextStyle | "tick";

export interface Point {
  x: number;
  y: number;
}

/** One success or group of them with everything that belongs to it. */
export interface Block {
  /** For those who hear the picture. */
  name: string;
  box: Box;
  shapes: Shape[];
}

/** From an enabling success to the later one: corners that a painter rounds. */
export interface ThreadLine {
  name: string;
  points: Point[];
}

export interface Page {
  name: string;
  width: number;
  height: number;
  /** Grounds, axes and headings, under everything else. */
  scenery: Shape[];
  threads: ThreadLine[];
  blocks: Block[];
  /** What the speaker has before him and nobody else sees; one paragraph a line. */
  notes?: string;
}

export interface Layout {
  title: string;
  description: string;
  /** BCP 47. */
  language: string;
  /** The brand's colours, in which every painter draws. */
  palette: Palette;
  /** `YYYY-MM-DD` of the last success shown: what a file's properties say instead of the clock. */
  on?: string;
  pages: Page[];
}

export function moved(shape: Shape, dx: number, dy: number): Shape {
  return { ...shape, box: { ...shape.box, x: shape.box.x + dx, y: shape.box.y + dy } };
}

export function overlaps(a: Box, b: Box, gap = 0): boolean {
  return (
    a.x < b.x + b.width + gap &&
    b.x < a.x + a.width + gap &&
    a.y < b.y + b.height + gap &&
    b.y < a.y + a.height + gap
  );
}
