// Layout → PDF: vector, selectable text in embedded fonts, tagged for those who hear it; the same bytes for the same layout.
import PDFDocument from "pdfkit";
import type { Block, Box, Layout, Page, Shape, TextStyle, ThreadLine } from "../core/timeline/shapes.ts";
import { tableShapes } from "../core/timeline/table.ts";
import { rounded } from "./corners.ts";
import { drawable, fontFile, runsOf } from "./fonts.ts";
import { BASELINE_EM } from "./svg.ts";
import { xmlChars } from "./xml.ts";

const PT_PER_PX = 72 / 96;

type Document = InstanceType<typeof PDFDocument>;
type Element = ReturnType<Document["struct"]>;

interface Painter {
  pdf: Document;
  layout: Layout;
}

/** One page a page of the layout, as large. `author` stands in the file's properties, of which none names a tool or a time. */
export async function paintPdf(layout: Layout, author: string): Promise<Uint8Array> {
  const pdf = new PDFDocument({
    autoFirstPage: false,
    pdfVersion: "1.7",
    tagged: true,
    displayTitle: true,
    lang: layout.language,
    info: {
      Title: xmlChars(layout.title),
      Subject: xmlChars(layout.description),
      ...(author === "" ? {} : { Author: xmlChars(author) }),
      // The file's identifier is made of it before it is taken out again.
      CreationDate: new Date(0),
    },
  });
  // Both in the file and in its XMP twin, into which the library writes foreign words without escaping them.
  for (const key of ["Producer", "Creator", "CreationDate"]) Reflect.deleteProperty(pdf.info, key);
  Object.assign(pdf, { endMetadata: () => {} });
  const parts: Uint8Array[] = [];
  const ended = new Promise<void>((resolve, reject) => pdf.on("end", resolve).on("error", reject));
  pdf.on("data", (part: Uint8Array) => parts.push(part));

  const root = pdf.struct("Document");
  pdf.addStructure(root);
  for (const page of layout.pages) paintPage({ pdf, layout }, page, root);
  root.end();
  pdf.end();
  await ended;
  return Buffer.concat(parts);
}

function paintPage(painter: Painter, page: Page, root: Element): void {
  const { pdf } = painter;
  pdf.addPage({ size: [page.width * PT_PER_PX, page.height * PT_PER_PX], margin: 0 });
  pdf.scale(PT_PER_PX);
  const section = pdf.struct("Sect", { title: xmlChars(page.name) });
  root.add(section);
  for (const shape of page.scenery) paintShape(painter, shape, section);
  asDecoration(painter, () => {
    for (const thread of page.threads) paintThread(painter, thread);
  });
  for (const block of page.blocks) paintBlock(painter, block, section);
  section.end();
}

function paintBlock(painter: Painter, block: Block, section: Element): void {
  const part = painter.pdf.struct("Div", { title: xmlChars(block.name) });
  section.add(part);
  for (const shape of block.shapes) paintShape(painter, shape, part);
  part.end();
}

function paintShape(painter: Painter, shape: Shape, parent: Element): void {
  const { pdf, layout } = painter;
  const { palette } = layout;
  const { x, y, width, height } = shape.box;
  switch (shape.shape) {
    case "rect":
      asDecoration(painter, () => grounded(pdf, shape.box, shape.radius).fill(`#${palette[shape.fill]}`));
      return;
    case "line":
      asDecoration(painter, () =>
        pdf
          .lineWidth(shape.widthPx)
          .moveTo(x, y)
          .lineTo(x + width, y + height)
          .stroke(`#${palette[shape.colour]}`),
      );
      return;
    case "dot":
      asDecoration(painter, () =>
        pdf
          .lineWidth(3)
          .circle(x + width / 2, y + height / 2, width / 2)
          .fillAndStroke(`#${palette[shape.fill]}`, `#${palette[shape.ring]}`),
      );
      return;
    case "text":
      paintText(painter, shape.text, shape.box, parent);
      return;
    case "image": {
      const figure = pdf.struct("Figure", { alt: xmlChars(shape.alt) }, () =>
        pdf.image(Buffer.from(shape.logo.bytes), x, y, { width, height }),
      );
      parent.add(figure);
      return;
    }
    case "chip": {
      asDecoration(painter, () => {
        if (shape.dashed) pdf.dash(4, { space: 4 });
        const ground = grounded(pdf.lineWidth(1), shape.box, shape.radius);
        if (shape.edge) ground.fillAndStroke(`#${palette[shape.fill]}`, `#${palette[shape.edge]}`);
        else ground.fill(`#${palette[shape.fill]}`);
        if (shape.dashed) pdf.undash();
      });
      const textHeight = shape.text.lines.length * shape.text.lineHeightPx;
      paintText(painter, shape.text, { ...shape.box, y: y + (height - textHeight) / 2 }, parent);
      return;
    }
    case "table":
      for (const part of tableShapes(shape)) paintShape(painter, part, parent);
  }
}

function grounded(pdf: Document, { x, y, width, height }: Box, radius: number): Document {
  return radius > 0 ? pdf.roundedRect(x, y, width, height, radius) : pdf.rect(x, y, width, height);
}

/** Seen, not read out: rules, grounds, dots and threads say nothing that the words do not. */
function asDecoration({ pdf }: Painter, draw: () => void): void {
  pdf.markContent("Artifact", { type: "Layout" });
  draw();
  pdf.endMarkedContent();
}

function paintText(painter: Painter, text: TextStyle, box: Box, parent: Element): void {
  const { pdf, layout } = painter;
  const context = { text: text.value, language: layout.language };
  const paragraph = pdf.struct("P", {}, () => {
    pdf.fontSize(text.sizePx).fillColor(`#${layout.palette[text.colour]}`);
    for (const [index, line] of text.lines.entries()) {
      const runs = runsOf(drawable(line), context).map(({ text: words, font }) => {
        if (font) pdf.font(fontFile(font, text.weight));
        return { words, font, width: pdf.widthOfString(words) };
      });
      const drawn = runs.reduce((sum, run) => sum + run.width, 0);
      let x = box.x + { left: 0, center: (box.width - drawn) / 2, right: box.width - drawn }[text.align];
      const baseline = box.y + (index + 0.5) * text.lineHeightPx + BASELINE_EM * text.sizePx;
      for (const { words, font, width } of runs) {
        if (font) pdf.font(fontFile(font, text.weight));
        pdf.text(words, x, baseline, { lineBreak: false, baseline: "alphabetic" });
        x += width;
      }
    }
  });
  parent.add(paragraph);
}

/** As the dots of the SVG: round ends of a line that is dashed with next to nothing. */
function paintThread({ pdf, layout }: Painter, thread: ThreadLine): void {
  pdf.lineWidth(2).lineCap("round").dash(1, { space: 6 });
  for (const [index, { to, control }] of rounded(thread.points).entries()) {
    if (index === 0) pdf.moveTo(to.x, to.y);
    else if (control) pdf.quadraticCurveTo(control.x, control.y, to.x, to.y);
    else pdf.lineTo(to.x, to.y);
  }
  pdf.stroke(`#${layout.palette.green}`).undash().lineCap("butt");
}
