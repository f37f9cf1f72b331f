// A table as rules, texts and boxes to tick, for painters that know no tables.
import type { Shape, Table } from "./shapes.ts";

const TICK_PX = 22;

/** Cell by cell in the order of reading, each row with the rule under it. */
export function tableShapes({ box, columns, rows, padX }: Table): Shape[] {
  const shapes: Shape[] = [];
  let y = box.y;
  for (const [row, { height, cells }] of rows.entries()) {
    let x = box.x;
    for (const [column, cell] of cells.entries()) {
      const width = columns[column] ?? 0;
      if (cell === "tick") shapes.push(tickBox(x + width / 2, y + height / 2));
      else {
        const textHeight = cell.lines.length * cell.lineHeightPx;
        const room = { x: x + padX, y: y + (height - textHeight) / 2, width: width - 2 * padX };
        shapes.push({ shape: "text", box: { ...room, height: textHeight }, text: cell });
      }
      x += width;
    }
    y += height;
    const rule = { x: box.x, y, width: box.width, height: 0 };
    shapes.push({ shape: "line", box: rule, colour: row === 0 ? "quietLine" : "line", widthPx: 1 });
  }
  return shapes;
}

function tickBox(centreX: number, centreY: number): Shape {
  const box = { x: centreX - TICK_PX / 2, y: centreY - TICK_PX / 2, width: TICK_PX, height: TICK_PX };
  const text = { value: "", lines: [], sizePx: 1, lineHeightPx: 1, weight: 400, align: "center" } as const;
  return {
    shape: "chip",
    box,
    radius: 3,
    fill: "paper",
    edge: "secondary",
    dashed: false,
    text: { ...text, lines: [], colour: "secondary" },
  };
}
