// The fonts that draw: Inter, and Noto Sans for Chinese, Japanese and Korean; which of them draws which words.
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { FontWeight, Measure } from "../core/timeline/shapes.ts";
import { type Advances, readAdvances } from "./font-metrics.ts";

const require = createRequire(import.meta.url);

/** `family` as the file itself says it (name ID 16 or 1), which is what resvg looks for. */
export interface Font {
  family: string;
  /** The folder of its package. */
  home: string;
  files: Record<FontWeight, string>;
}

const inter: Font = {
  family: "Inter",
  home: dirname(require.resolve("@expo-google-fonts/inter/package.json")),
  files: {
    400: "400Regular/Inter_400Regular.ttf",
    500: "500Medium/Inter_500Medium.ttf",
    600: "600SemiBold/Inter_600SemiBold.ttf",
    700: "700Bold/Inter_700Bold.ttf",
  },
};
const japanese = noto("jp", "Noto Sans Japanese", "NotoSansJP");
const korean = noto("kr", "Noto Sans Korean", "NotoSansKR");
const chinese = noto("sc", "Noto Sans S Chinese", "NotoSansHans");

/** Three of its weights do for our four. */
function noto(name: string, family: string, file: string): Font {
  const path = (weight: string) => `fonts/${file}-${weight}.otf`;
  const [regular, medium, bold] = [path("Regular"), path("Medium"), path("Bold")];
  const files = { 400: regular, 500: medium, 600: bold, 700: bold };
  // The package gives away no path but that of its entry, in a folder beside the fonts.
  return { family, home: join(require.resolve(`@embedpdf/fonts-${name}`), "../.."), files };
}

/** Consecutive characters of one line that one font draws; null: none that we ship has them. */
export interface Run {
  text: string;
  font: Font | null;
}

/** Characters as a viewer's own font would draw them: full-width scripts fill one em, emoji more, Thai or Arabic up to 0.9. */
const MISSING_EM = 0.9;
const EMOJI_EM = 1.4;
const EMOJI = /\p{Extended_Pictographic}/u;
/** Joins and varies what stands before it, and is no sign by itself. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;

/** Width in px of one line of text, each run in its own font; with kerning Inter is drawn 95 to 100.4 % as wide (resvg, 200 lines of prose). */
export const measureText: Measure = (text, sizePx, weight) => {
  let em = 0;
  for (const run of runsOf(text)) {
    const widths = run.font && advancesOf(run.font, weight);
    for (const char of run.text) em += widths?.get(char.codePointAt(0) ?? 0) ?? missingEm(char);
  }
  return em * sizePx;
};

/** What a line is part of, which says whose signs its Chinese characters are. */
export interface Context {
  /** The whole text that the line is one of. */
  text: string;
  /** BCP 47. */
  language: string;
}

/**
 * The line from left to right, split where the font changes; measuring goes by it and every painter that embeds fonts.
 * Only what Inter lacks is looked for elsewhere: the large fonts are not read before somebody writes in them.
 */
export function runsOf(line: string, context?: Context): Run[] {
  const runs: Run[] = [];
  let others: Font[] | null = null;
  for (const char of line) {
    const code = char.codePointAt(0) ?? 0;
    let font: Font | null = code < 0x20 ? null : inter;
    if (code > 0x7e && !has(inter, code)) {
      others ??= preferred(context?.text ?? line, context?.language ?? "");
      font = others.find((one) => has(one, code)) ?? null;
    }
    const last = runs.at(-1);
    if (last && last.font === font) last.text += char;
    else runs.push({ text: char, font });
  }
  return runs;
}

/** The line without what none of our fonts has, so that no empty box is drawn: signs are left out, words become one "…". */
export function drawable(line: string): string {
  const runs = runsOf(line);
  if (runs.every((run) => run.font !== null)) return line;
  return runs
    .map((run) => (run.font ? run.text : isLostWord(run) ? "…" : ""))
    .join("")
    .replace(/…(?: ?…)+/g, "…")
    .replace(/ {2,}/g, " ")
    .trim();
}

/** True where `drawable` puts a "…" for a word. */
export function losesWords(text: string): boolean {
  return runsOf(text).some(isLostWord);
}

function isLostWord({ font, text }: Run): boolean {
  return font === null && /[\p{L}\p{N}]/u.test(text);
}

/** Absolute path of the file that draws `font` in `weight`. */
export function fontFile({ home, files }: Font, weight: FontWeight): string {
  return join(home, files[weight]);
}

/** Absolute paths of all files that draw `text`: those of Inter, and of each script it is written in. */
export function fontFilesFor(text: string): string[] {
  const fonts = new Set([inter, japanese, korean, chinese].slice(0, isInInter(text) ? 1 : 4));
  return [...fonts].flatMap((font) =>
    [...new Set(Object.values(font.files))].map((file) => join(font.home, file)),
  );
}

/** True when every character is drawn by Inter itself. */
export function isInInter(text: string): boolean {
  return runsOf(text).every((run) => run.font === inter || run.text.trim() === "");
}

/**
 * One Chinese character is written differently from country to country: kana beside it say Japanese, hangul Korean, else
 * the language does. Traditional Chinese is drawn by the same font as simplified.
 */
function preferred(text: string, language: string): Font[] {
  const isJapanese = /[\u3040-\u30ff\uff66-\uff9f]/.test(text);
  const isKorean = /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7af]/.test(text);
  if (isJapanese || (!isKorean && /^ja\b/i.test(language))) return [japanese, chinese, korean];
  if (isKorean || /^ko\b/i.test(language)) return [korean, japanese, chinese];
  return [chinese, japanese, korean];
}

function has(font: Font, code: number): boolean {
  return advancesOf(font, 400).has(code);
}

const known = new Map<string, Advances>();

function advancesOf(font: Font, weight: FontWeight): Advances {
  const file = fontFile(font, weight);
  const read = known.get(file) ?? readAdvances(file);
  known.set(file, read);
  return read;
}

function missingEm(char: string): number {
  if (INVISIBLE.test(char)) return 0;
  const code = char.codePointAt(0) ?? 0;
  return code >= 0x1f000 || EMOJI.test(char) ? EMOJI_EM : MISSING_EM;
}
