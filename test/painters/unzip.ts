// Reads a ZIP by its central directory (APPNOTE 6.3.10, 4.3.12) and walks XML strictly enough to refuse a broken one.
import { inflateRawSync } from "node:zlib";

export function unzip(zip: Buffer): Map<string, string> {
  const end = zip.lastIndexOf(Buffer.from("PK\x05\x06", "latin1"));
  if (end < 0) throw new Error("not a ZIP");
  const files = new Map<string, string>();
  let at = zip.readUInt32LE(end + 16);
  for (let index = 0; index < zip.readUInt16LE(end + 10); index++) {
    const method = zip.readUInt16LE(at + 10);
    const size = zip.readUInt32LE(at + 20);
    const [name, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const bytes = zip.subarray(start, start + size);
    files.set(
      zip.toString("utf8", at + 46, at + 46 + name),
      (method === 0 ? bytes : inflateRawSync(bytes)).toString("utf8"),
    );
    at += 46 + name + extra + comment;
  }
  return files;
}

const TOKEN =
  /<(?:\?[^>]*\?|!--[\s\S]*?--|(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?))>|([^<]+)/gy;
const ENTITY = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i;

/** The texts between tags, unescaped; throws on tags that do not nest, bare `&` or `<`, and forbidden characters. */
export function xmlTexts(xml: string): string[] {
  const open: string[] = [];
  const texts: string[] = [];
  TOKEN.lastIndex = 0;
  let at = 0;
  while (at < xml.length) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(xml);
    if (!token) throw new Error(`no XML at ${at}: ${xml.slice(at, at + 60)}`);
    at = TOKEN.lastIndex;
    const [whole, slash, name, , selfClosing, text] = token;
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    if (ENTITY.test(whole) || /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(whole))
      throw new Error(`bad character: ${whole}`);
    if (text !== undefined) texts.push(unescaped(text));
    else if (name && slash && open.pop() !== name) throw new Error(`</${name}> closes nothing`);
    else if (name && !slash && !selfClosing) open.push(name);
  }
  if (open.length > 0) throw new Error(`left open: ${open.join(" ")}`);
  return texts.filter((text) => text.trim() !== "");
}

function unescaped(text: string): string {
  const named: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
  return text.replace(/&(?:#(\d+)|(\w+));/g, (whole, code, name) =>
    code ? String.fromCodePoint(Number(code)) : (named[name] ?? whole),
  );
}
