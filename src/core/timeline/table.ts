// A table as rules, boxes and texts, for painters that know no tables.
import type { Shape, Table, TextStyle } from "./shapes.ts";

const TICK_PX = 22;

/** Texts stand in the middle of their rows, ticks in the middle of their cells, a rule under each row. */
export function tableShapes({ box, columns, rows, padX }: Table): Shape[] {
  const shapes: Shape[] = [];
  let y = box.y;
  for (const [row, { height, cells }] of rows.entries()) {
    let x = box.x;
    for (const [column, cell] of cells.entries()) {
      const width = columns[column] ?? 0;
      if (cell === "tick") shapes.push(tick(x + (width - TICK_PX) / 2, y + (height - TICK_PX) / 2));
      else if (cell.lines.length > 0) {
        const textHeight = cell.lines.length * cell.lineHeightPx;
        const at = {
          x: x + padX,
          y: y + (height - textHeight) / 2,
          width: width - 2 * padX,
          height: textHeight,
        };
        shapes.push({ shape: "text", box: at, text: cell });
      }
      x += width;
    }
    y += height;
    const rule = { x: box.x, y, width: box.width, height: 0 };
    shapes.push({ shape: "line", box: rule, colour: row === 0 ? "quietLine" : "line", widthPx: 1 });
  }
  return shapes;
}

const noText: TextStyle = {
  value: "",
  lines: [],
  sizePx: 12,
  lineHeightPx: 16,
  weight: 400,
  colour: "ink",
  align: "center",
};

function tick(x: number, y: number): Shape {
  const box = { x, y, width: TICK_PX, height: TICK_PX };
  return { shape: "chip", box, radius: 3, fill: "paper", edge: "secondary", dashed: false, text: noText };
}
