// Layout → PowerPoint: every box a native shape, every text editable, nothing of ours in the metadata.
import { basename } from "node:path/posix";
import type Pptxgenjs from "pptxgenjs";
import type {
  Box,
  Colour,
  Layout,
  Page,
  Palette,
  Shape,
  Table,
  TableCell,
  TextStyle,
  ThreadLine,
} from "../core/timeline/shapes.ts";
import { rounded } from "./corners.ts";
import { type PackageOptions, repaired } from "./pptx-package.ts";
import { escapeXml, xmlChars } from "./xml.ts";

// Its types describe the CommonJS build, where the class is the default export's default; the ES module is the class.
type Deck = Pptxgenjs.default;
type Slide = Pptxgenjs.default.Slide;
type Border = Pptxgenjs.default.BorderProps;
type TextOptions = Pptxgenjs.default.TextPropsOptions;

const PX_PER_INCH = 96;
/**
 * On every machine that opens a deck; a font that is missing would be replaced by any other. Against Inter, by which
 * the boxes were measured, its regular is 7 % narrower and its bold 2 % (median of 2,400 words, Liberation Sans, which
 * has Arial's metrics); bold Cyrillic and figures may be 4 % wider, which the slack takes.
 */
const FONT = "Arial";
const SLACK_SHARE = 0.05;
const LEAST_SLACK_PX = 6;

/** 16:9; one slide a page of the layout. `author` stands in the file's properties. */
export async function paintPptx(layout: Layout, author: string): Promise<Buffer> {
  // Loaded when it is used: half of a command's start goes into it otherwise.
  const library = await import("pptxgenjs");
  const deck = new (library.default as unknown as new () => Deck)();
  deck.title = xmlChars(layout.title);
  deck.subject = xmlChars(layout.description);
  deck.author = xmlChars(author);
  // The library escapes every property but this one.
  deck.company = escapeXml(author);
  deck.theme = { headFontFace: FONT, bodyFontFace: FONT };
  const [first] = layout.pages;
  const size = { width: inches(first?.width ?? 1280), height: inches(first?.height ?? 720) };
  deck.defineLayout({ name: "timeline", ...size });
  deck.layout = "timeline";
  for (const page of layout.pages) paintPage(deck, page, layout);
  const written = (await deck.write({ outputType: "nodebuffer" })) as Buffer;
  const notes = layout.pages.map((page) => page.notes ?? null);
  return packed(written, { notes, language: layout.language, on: layout.on ?? null });
}

/** The library neither compresses nor lets one say which day it is, and writes a picture once a slide. */
async function packed(written: Buffer, options: PackageOptions): Promise<Buffer> {
  const { default: Zip } = await import("jszip");
  const [before, after] = [await Zip.loadAsync(written), new Zip()];
  const parts = new Map<string, string>();
  const pictures = new Map<string, string>();
  const again = new Map<string, string>();
  const date = new Date(`${options.on ?? "2000-01-01"}T12:00:00Z`);
  for (const [name, file] of Object.entries(before.files)) {
    if (file.dir) continue;
    if (/\.(xml|rels)$/.test(name)) {
      parts.set(name, await file.async("string"));
      continue;
    }
    const content = await file.async("base64");
    const first = pictures.get(content);
    if (first) again.set(basename(name), basename(first));
    else after.file(name, content, { date, base64: true, createFolders: false });
    if (!first) pictures.set(content, name);
  }
  for (const [name, xml] of repaired(parts, options)) {
    const once = name.endsWith(".rels")
      ? xml.replace(/(?<=\/media\/)[^"]+/g, (file) => again.get(file) ?? file)
      : xml;
    after.file(name, once, { date, createFolders: false });
  }
  return after.generateAsync({ type: "nodebuffer", compression: "DEFLATE" });
}

function paintPage(deck: Deck, page: Page, { language, palette }: Layout): void {
  const slide = deck.addSlide();
  slide.background = { color: palette.paper };
  const painter = { deck, slide, language, palette };
  for (const shape of page.scenery)
    paintShape(painter, shape, "text" in shape ? shape.text.value : page.name);
  for (const thread of page.threads) paintThread(painter, thread);
  for (const block of page.blocks) for (const shape of block.shapes) paintShape(painter, shape, block.name);
}

interface Painter {
  deck: Deck;
  slide: Slide;
  language: string;
  palette: Palette;
}

function paintShape(painter: Painter, shape: Shape, name: string): void {
  const { slide, deck, palette } = painter;
  const at = placeOf(shape.box);
  const objectName = xmlChars(name).slice(0, 120);
  switch (shape.shape) {
    case "rect": {
      const kind = shape.radius > 0 ? deck.ShapeType.roundRect : deck.ShapeType.rect;
      slide.addShape(kind, {
        ...at,
        fill: { color: palette[shape.fill] },
        rectRadius: inches(shape.radius),
        objectName,
      });
      return;
    }
    case "line": {
      const line = { color: palette[shape.colour], width: points(shape.widthPx) };
      slide.addShape(deck.ShapeType.line, { ...at, line, objectName });
      return;
    }
    case "dot": {
      const line = { color: palette[shape.ring], width: points(3) };
      slide.addShape(deck.ShapeType.ellipse, {
        ...at,
        fill: { color: palette[shape.fill] },
        line,
        objectName,
      });
      return;
    }
    case "text":
      slide.addText(xmlChars(shape.text.value), {
        ...textOptions(shape.text, painter),
        ...placeOf(withSlack(shape.box, shape.text)),
        valign: "top",
        isTextBox: true,
        objectName,
      });
      return;
    case "chip":
      slide.addText(xmlChars(shape.text.value), {
        ...textOptions(shape.text, painter),
        ...at,
        valign: "middle",
        shape: deck.ShapeType.roundRect,
        rectRadius: inches(shape.radius),
        fill: { color: palette[shape.fill] },
        ...(shape.edge
          ? { line: { color: palette[shape.edge], width: 0.75, dashType: shape.dashed ? "dash" : "solid" } }
          : {}),
        objectName,
      });
      return;
    case "image": {
      const { contentType, bytes } = shape.logo;
      const data = `${contentType};base64,${Buffer.from(bytes).toString("base64")}`;
      slide.addImage({ data, ...at, altText: xmlChars(shape.alt), objectName });
      return;
    }
    case "table":
      paintTable(painter, shape, objectName);
  }
}

/** Rules between the rows and nothing else: the words do the rest. */
function paintTable(painter: Painter, table: Table, objectName: string): void {
  const { slide, palette } = painter;
  const none = { type: "none" } as const;
  const rule = (colour: Colour) => ({ type: "solid", pt: 0.75, color: palette[colour] }) as const;
  const rows = table.rows.map(({ cells }, row) =>
    cells.map((cell) => ({
      text: cell === "tick" ? "☐" : xmlChars(cell.value),
      options: {
        ...cellOptions(cell, painter),
        valign: "middle" as const,
        margin: [0, inches(table.padX), 0, inches(table.padX)] as [number, number, number, number],
        border: [none, none, rule(row === 0 ? "quietLine" : "line"), none] as [
          Border,
          Border,
          Border,
          Border,
        ],
      },
    })),
  );
  slide.addTable(rows, {
    ...placeOf(table.box),
    colW: table.columns.map(inches),
    rowH: table.rows.map(({ height }) => inches(height)),
    objectName,
  });
}

/** The box to tick is in Windows' and macOS' own symbol fonts and in none of the text fonts. */
function cellOptions(cell: TableCell, painter: Painter): TextOptions {
  if (cell === "tick")
    return { fontFace: "Segoe UI Symbol", fontSize: 20, color: painter.palette.secondary, align: "center" };
  const { lineSpacing: _, margin: _none, wrap: _flow, fit: _fit, ...options } = textOptions(cell, painter);
  return options;
}

/** A freeform line of dots, so that it can be bent by hand. */
function paintThread({ slide, palette }: Painter, thread: ThreadLine): void {
  const xs = thread.points.map((point) => point.x);
  const ys = thread.points.map((point) => point.y);
  const box = { x: Math.min(...xs), y: Math.min(...ys), width: 0, height: 0 };
  box.width = Math.max(...xs) - box.x;
  box.height = Math.max(...ys) - box.y;
  // `custGeom` is in the library's code and missing in its types.
  slide.addShape("custGeom" as Deck["ShapeType"]["line"], {
    ...placeOf(box),
    points: rounded(thread.points).map(({ to, control }, index) => ({
      x: inches(to.x - box.x),
      y: inches(to.y - box.y),
      ...(index === 0 ? { moveTo: true } : {}),
      ...(control
        ? {
            curve: {
              type: "quadratic" as const,
              x1: inches(control.x - box.x),
              y1: inches(control.y - box.y),
            },
          }
        : {}),
    })),
    line: { color: palette.green, width: 1.5, dashType: "sysDot" },
    objectName: xmlChars(thread.name),
  });
}

/** One line never wraps; several wrap again as they were measured. */
function textOptions(text: TextStyle, { language, palette }: Painter): TextOptions {
  return {
    fontFace: FONT,
    fontSize: points(text.sizePx),
    bold: text.weight >= 600,
    color: palette[text.colour],
    align: text.align,
    lineSpacing: points(text.lineHeightPx),
    margin: 0,
    wrap: text.lines.length > 1,
    fit: "none",
    lang: language,
  };
}

function withSlack(box: Box, text: TextStyle): Box {
  const slack = Math.max(LEAST_SLACK_PX, box.width * SLACK_SHARE);
  const left = { left: 0, center: slack / 2, right: slack }[text.align];
  return { ...box, x: box.x - left, width: box.width + slack };
}

function placeOf(box: Box): { x: number; y: number; w: number; h: number } {
  return { x: inches(box.x), y: inches(box.y), w: inches(box.width), h: inches(box.height) };
}

function inches(px: number): number {
  return px / PX_PER_INCH;
}

function points(px: number): number {
  return (px * 72) / PX_PER_INCH;
}
