// Reads the words back out of a PDF by its own structure.
import { inflateSync } from "node:zlib";

/** The words of all pages, through each font's own ToUnicode map; `pdf` is latin1. */
export function wordsOf(pdf: string): string {
  const objects = new Map(
    [...pdf.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map((m) => [m[1]!, m[2]!]),
  );
  const streamOf = (body: string) => {
    const start = body.indexOf("stream\n") + 7;
    const raw = Buffer.from(body.slice(start, body.lastIndexOf("\nendstream")), "latin1");
    return /FlateDecode/.test(body.slice(0, start))
      ? inflateSync(raw).toString("latin1")
      : raw.toString("latin1");
  };
  const maps = new Map<string, string[]>();
  for (const [, name = "", id = ""] of pdf.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
    const toUnicode = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id) ?? "")?.[1];
    if (toUnicode) maps.set(name, unicodeOf(streamOf(objects.get(toUnicode) ?? "")));
  }
  let font: string[] = [];
  const words: string[] = [];
  for (const body of objects.values()) {
    if (!/stream\n/.test(body) || /\/Subtype|\/Type/.test(body.slice(0, body.indexOf("stream\n")))) continue;
    for (const [, name, shown] of streamOf(body).matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
      if (name) font = maps.get(name) ?? [];
      else
        words.push(
          [...shown!.matchAll(/<([0-9a-f]+)>/g)]
            .flatMap(([, hex]) => hex!.match(/.{4}/g) ?? [])
            .map((glyph) => font[Number.parseInt(glyph, 16)] ?? "?")
            .join(""),
        );
    }
  }
  return words.join("|");
}

/** As the library writes it: one `bfrange` list after another, glyphs counted from 0. */
function unicodeOf(cmap: string): string[] {
  return [...cmap.matchAll(/<[0-9a-f]+> <[0-9a-f]+> \[([^\]]*)\]/g)].flatMap(([, list]) =>
    [...list!.matchAll(/<([0-9a-f]*)>/g)].map(([, hex]) =>
      Buffer.from(hex!, "hex").swap16().toString("utf16le"),
    ),
  );
}
