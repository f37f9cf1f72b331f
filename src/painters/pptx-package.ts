// The parts of a PowerPoint file, put right after the library: ids, notes, content types, fonts, and no clock.
import { escapeXml } from "./xml.ts";

export interface PackageOptions {
  /** Speaker notes a slide, in their order; null or empty: the slide has none. */
  notes: readonly (string | null)[];
  language: string;
  /** `YYYY-MM-DD` for the file's properties; null: they name no day. */
  on: string | null;
}

/** Part names and XML in, the same out; slides are `ppt/slides/slide1.xml` and so on. */
export function repaired(parts: ReadonlyMap<string, string>, options: PackageOptions): Map<string, string> {
  const result = new Map(parts);
  const change = (name: string, by: (xml: string) => string) => {
    const xml = result.get(name);
    if (xml !== undefined) result.set(name, by(xml));
  };
  for (const [index, notes] of options.notes.entries()) {
    const slide = index + 1;
    change(`ppt/slides/slide${slide}.xml`, (xml) => withFonts(withHeads(withIds(xml)), options.language));
    if (notes) change(notesPart(slide), (xml) => withNotes(xml, notes, options.language));
    else withoutNotes(result, slide, change);
  }
  change("docProps/core.xml", (xml) => withDay(xml, options.on));
  change("[Content_Types].xml", (xml) => withoutAbsent(xml, result));
  return result;
}

/** The library numbers a table by itself and meets the number of another shape: PowerPoint then asks to repair. */
function withIds(xml: string): string {
  let id = 0;
  return xml.replace(/<p:cNvPr id="\d+"/g, () => `<p:cNvPr id="${++id}"`);
}

/** Says which row of a table is its head: it is read out with each cell. */
function withHeads(xml: string): string {
  return xml.replaceAll("<a:tblPr/>", '<a:tblPr firstRow="1"/>');
}

/** What the library writes at a run's end: the fonts, then the text. */
const RUN = /<a:ea typeface="[^"]*"[^>]*\/><a:cs typeface="[^"]*"[^>]*\/>(<\/a:rPr><a:t>)([^<]*)/g;

/** Arial has no East Asian letters, Thai or Indic ones: without a name PowerPoint takes what it finds. */
function withFonts(xml: string, language: string): string {
  return xml.replace(RUN, (_, between: string, text: string) => {
    const ea = eastAsian(text, language);
    const cs = complex(text);
    return `<a:ea typeface="${ea}"/><a:cs typeface="${cs}"/>${between}${text}`;
  });
}

const KANA = /[\u3040-\u30ff\u31f0-\u31ff\uff66-\uff9f]/;
const HANGUL = /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]/;
const HAN = /[\u2e80-\u2fdf\u3400-\u9fff\uf900-\ufaff]|[\ud840-\ud8bf]/;

function eastAsian(text: string, language: string): string {
  if (KANA.test(text) || /^ja\b/i.test(language)) return "Yu Gothic";
  if (HANGUL.test(text) || /^ko\b/i.test(language)) return "Malgun Gothic";
  if (/^zh-(tw|hk|mo|hant)\b/i.test(language)) return "Microsoft JhengHei";
  return HAN.test(text) ? "Microsoft YaHei" : "Arial";
}

function complex(text: string): string {
  if (/[\u0e00-\u0eff]/.test(text)) return "Leelawadee UI";
  return /[\u0900-\u0dff]/.test(text) ? "Nirmala UI" : "Arial";
}

function notesPart(slide: number): string {
  return `ppt/notesSlides/notesSlide${slide}.xml`;
}

/** The library writes all of it as one run: lines would run into each other. */
function withNotes(xml: string, notes: string, language: string): string {
  const paragraphs = notes
    .split("\n")
    .map(
      (line) =>
        `<a:p><a:r><a:rPr lang="${escapeXml(language)}" dirty="0"/><a:t>${escapeXml(line)}</a:t></a:r></a:p>`,
    );
  const start = xml.indexOf("<a:p>", xml.indexOf('type="body"'));
  const end = xml.indexOf("</p:txBody>", start);
  return xml.slice(0, start) + paragraphs.join("") + xml.slice(end);
}

function withoutNotes(
  parts: Map<string, string>,
  slide: number,
  change: (name: string, by: (xml: string) => string) => void,
): void {
  parts.delete(notesPart(slide));
  parts.delete(`ppt/notesSlides/_rels/notesSlide${slide}.xml.rels`);
  change(`ppt/slides/_rels/slide${slide}.xml.rels`, (xml) =>
    xml.replace(/<Relationship [^>]*notesSlides\/[^>]*\/>/g, ""),
  );
}

function withDay(xml: string, on: string | null): string {
  const day = on === null ? "" : `${on}T12:00:00Z`;
  return xml.replace(/(<dcterms:(created|modified)[^>]*>)[^<]*(<\/dcterms:\2>)/g, (_, open, _name, close) =>
    day ? `${open}${day}${close}` : "",
  );
}

/** It declares a slide master for every slide, though there is one. */
function withoutAbsent(xml: string, parts: ReadonlyMap<string, string>): string {
  return xml.replace(/\s*<Override PartName="\/([^"]*)"[^>]*\/>/g, (override, name: string) =>
    parts.has(name) ? override : "",
  );
}
