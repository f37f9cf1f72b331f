// Inter's own metrics: how wide a text is, and which files hold the glyphs (TTF: WOFF vanishes silently in resvg).
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { FontWeight, Measure } from "../core/timeline/shapes.ts";

const require = createRequire(import.meta.url);
const files: Record<FontWeight, string> = {
  400: "400Regular/Inter_400Regular.ttf",
  500: "500Medium/Inter_500Medium.ttf",
  600: "600SemiBold/Inter_600SemiBold.ttf",
  700: "700Bold/Inter_700Bold.ttf",
};

/** Advance widths in em by code point; a code point that the font lacks is absent. */
type Advances = Map<number, number>;
const advances = new Map<FontWeight, Advances>();

/** Full-width scripts fill one em; the widest fallback letters seen (Thai, Arabic, Hebrew in DejaVu) stay below 0.9. */
const FULL_WIDTH =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;
const MISSING_EM = 0.9;
const EMOJI_EM = 1.4;

/** Width in px of one line of text in Inter; with kerning it is drawn 95 to 100.4 % as wide (resvg, 200 lines of prose). */
export const measureText: Measure = (text, sizePx, weight) => {
  const widths = advancesOf(weight);
  let em = 0;
  for (const char of text) em += widths.get(char.codePointAt(0) ?? 0) ?? fallbackEm(char);
  return em * sizePx;
};

/** True when every character is drawn by Inter itself, so that no other font need be loaded. */
export function isInInter(text: string): boolean {
  const widths = advancesOf(400);
  for (const char of text) {
    if (char >= " " && !widths.has(char.codePointAt(0) ?? 0)) return false;
  }
  return true;
}

/** Absolute paths of the TTF files of all four weights. */
export function interFiles(): string[] {
  return Object.values(files).map((file) => require.resolve(`@expo-google-fonts/inter/${file}`));
}

function advancesOf(weight: FontWeight): Advances {
  const known = advances.get(weight);
  if (known) return known;
  const read = readAdvances(readFileSync(require.resolve(`@expo-google-fonts/inter/${files[weight]}`)));
  advances.set(weight, read);
  return read;
}

function fallbackEm(char: string): number {
  if (FULL_WIDTH.test(char)) return 1;
  const code = char.codePointAt(0) ?? 0;
  if (code >= 0x20000 && code < 0x40000) return 1;
  return code >= 0x1f000 || /\p{Extended_Pictographic}/u.test(char) ? EMOJI_EM : MISSING_EM;
}

/** Reads `hmtx` through the `cmap` subtable of format 4 or 12 (OpenType 1.9: cmap, hhea, hmtx, head). */
function readAdvances(font: Buffer): Advances {
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
