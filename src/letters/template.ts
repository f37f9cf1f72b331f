// Letter templates: MJML compiled once with its Liquid tags left inside, filled per recipient; a text twin beside it.
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Liquid, type Template } from "liquidjs";
import { LatelyError } from "../errors.ts";
import { foldLines } from "./fold.ts";
import { type Fill, fillerOf } from "./liquid-functions.ts";
import { compileMjml } from "./mjml.ts";

export interface RenderedLetter {
  html: string;
  text: string;
}

/** Fills the template `name` with `view`. A variable that the view lacks is a fault, never an empty place. */
export type RenderLetter = (name: string, view: object) => Promise<RenderedLetter>;

const FILTERS = { upcase: (text: string) => text.toUpperCase() };

/** Where ours are: above the sources, and above any build of them. */
export const OWN_DIR = folderAbove(import.meta.dirname, "templates/mail");

function folderAbove(from: string, name: string): string {
  const folder = join(from, name);
  return existsSync(folder) || dirname(from) === from ? folder : folderAbove(dirname(from), name);
}

/** A file in `templatesDir`/mail takes the place of ours. Throws TEMPLATE_INVALID naming the file. */
export function createRenderer(templatesDir: string | null, ownDir = OWN_DIR): RenderLetter {
  const compiled = new Map<string, Promise<{ html: Fill; text: Fill }>>();
  const html = new Liquid({ outputEscape: "escape", strictVariables: true, strictFilters: true });
  const text = new Liquid({ strictVariables: true, strictFilters: true });
  text.registerFilter("fold", foldLines);
  const load = async (name: string) => {
    const markup = await compileMjml(await wholeMjml(templatesDir, ownDir, name)).catch((cause: Error) => {
      throw new LatelyError("TEMPLATE_INVALID", `${name}.mjml: ${cause.message}`, cause);
    });
    const ofHtml = parse(html, `${name}.mjml`, markup);
    const textTwin = await read(templatesDir, ownDir, `${name}.txt.liquid`);
    const ofText = parse(text, `${name}.txt.liquid`, textTwin);
    return {
      html: fillerOf(html, ofHtml, { isEscaped: true, filters: FILTERS }),
      text: fillerOf(text, ofText, { isEscaped: false, filters: { ...FILTERS, fold: foldLines } }),
    };
  };
  return async (name, view) => {
    const loading = compiled.get(name) ?? load(name);
    compiled.set(name, loading);
    loading.catch(() => compiled.delete(name)); // a file that is mended is read again
    const templates = await loading;
    try {
      return {
        html: templates.html(view),
        text: tidy(templates.text(view)),
      };
    } catch (cause) {
      throw new LatelyError("TEMPLATE_INVALID", `${name}:`, cause);
    }
  };
}

/** `head.mjml` (styles and colours) stands in every letter where it says `<!-- head -->`. */
export async function wholeMjml(templatesDir: string | null, ownDir: string, name: string): Promise<string> {
  const mjml = await read(templatesDir, ownDir, `${name}.mjml`);
  return mjml.replace("<!-- head -->", await read(templatesDir, ownDir, "head.mjml"));
}

function parse(engine: Liquid, file: string, source: string): Template[] {
  try {
    return engine.parse(source);
  } catch (cause) {
    throw new LatelyError("TEMPLATE_INVALID", `${file}:`, cause);
  }
}

async function read(templatesDir: string | null, ownDir: string, file: string): Promise<string> {
  if (templatesDir) {
    try {
      return await readFile(join(templatesDir, "mail", file), "utf8");
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") {
        throw new LatelyError("TEMPLATE_INVALID", `${file} cannot be read:`, error);
      }
    }
  }
  return readFile(join(ownDir, file), "utf8");
}

/** What tags left behind in the text twin: trailing blanks and runs of empty lines. */
function tidy(text: string): string {
  return `${text
    .replace(/[ \t]+$/gm, "")
    .replace(/\n{3,}/g, "\n\n")
    .trim()}\n`;
}
