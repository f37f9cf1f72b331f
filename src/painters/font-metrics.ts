// How wide the letters of a TrueType or OpenType file are, by its own tables.
import { readFileSync } from "node:fs";

/** Advance widths in em by code point; a code point that the font lacks is absent. */
export type Advances = Map<number, number>;

/** Reads `hmtx` through the `cmap` subtable of format 4 or 12 (OpenType 1.9: cmap, hhea, hmtx, head). */
export function readAdvances(file: string): Advances {
  const font = readFileSync(file);
  const table = tablesOf(font);
  const unitsPerEm = font.readUInt16BE(table("head") + 18);
  const longMetrics = font.readUInt16BE(table("hhea") + 34);
  const hmtx = table("hmtx");
  const advanceOf = (glyph: number) =>
    font.readUInt16BE(hmtx + 4 * Math.min(glyph, longMetrics - 1)) / unitsPerEm;
  const result: Advances = new Map();
  for (const [code, glyph] of glyphs(font, table("cmap"))) if (glyph > 0) result.set(code, advanceOf(glyph));
  return result;
}

function tablesOf(font: Buffer): (tag: string) => number {
  const offsets = new Map<string, number>();
  for (let index = 0; index < font.readUInt16BE(4); index++) {
    const record = 12 + 16 * index;
    offsets.set(font.toString("latin1", record, record + 4), font.readUInt32BE(record + 8));
  }
  return (tag) => {
    const offset = offsets.get(tag);
    if (offset === undefined) throw new RangeError(`the font has no ${tag} table`);
    return offset;
  };
}

function* glyphs(font: Buffer, cmap: number): Generator<[code: number, glyph: number]> {
  const subtables = Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, index) => {
    const offset = cmap + font.readUInt32BE(cmap + 4 + 8 * index + 4);
    return { offset, format: font.readUInt16BE(offset) };
  });
  const whole = subtables.find(({ format }) => format === 12);
  if (whole) return yield* format12(font, whole.offset);
  const basic = subtables.find(({ format }) => format === 4);
  if (!basic) throw new RangeError("the font has no cmap of format 4 or 12");
  yield* format4(font, basic.offset);
}

function* format12(font: Buffer, at: number): Generator<[number, number]> {
  for (let group = 0; group < font.readUInt32BE(at + 12); group++) {
    const record = at + 16 + 12 * group;
    const [first, last, glyph] = [0, 4, 8].map((offset) => font.readUInt32BE(record + offset));
    for (let code = first!; code <= last!; code++) yield [code, glyph! + code - first!];
  }
}

function* format4(font: Buffer, at: number): Generator<[number, number]> {
  const twice = font.readUInt16BE(at + 6);
  for (let index = 0; index < twice; index += 2) {
    const last = font.readUInt16BE(at + 14 + index);
    const first = font.readUInt16BE(at + 16 + twice + index);
    const delta = font.readUInt16BE(at + 16 + 2 * twice + index);
    const rangeAt = at + 16 + 3 * twice + index;
    const range = font.readUInt16BE(rangeAt);
    for (let code = first; code <= last && code < 0xffff; code++) {
      const listed = range === 0 ? code : font.readUInt16BE(rangeAt + range + 2 * (code - first));
      yield [code, listed === 0 ? 0 : (listed + delta) & 0xffff];
    }
  }
}
