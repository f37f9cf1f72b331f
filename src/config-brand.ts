// The agency's colour and logo as the environment gives them, refused with the reason where they cannot be used.
import { readFileSync, statSync } from "node:fs";
import { crc32 } from "node:zlib";
import type { Logo } from "./core/timeline/brand.ts";
import { LEAST_CONTRAST, weakestContrast } from "./core/timeline/palette.ts";

const MOST_LOGO_BYTES = 1024 * 1024;
const MOST_LOGO_PX = 4096;

/** `#rrggbb` as six hex digits in capitals. Throws an Error that ends a sentence, with the contrast measured and needed. */
export function agencyColour(value: string): string {
  const colour = /^#?([0-9a-f]{6})$/i.exec(value)?.[1]?.toUpperCase();
  if (!colour) throw new Error(`is no colour such as #1F5B41: ${value}`);
  const { ground, ratio } = weakestContrast(colour);
  if (ratio < LEAST_CONTRAST) {
    const on = { paper: "white", band: "the months' grey", leaf: "its own tint" }[ground as string];
    // Rounded down: 4.49 must not read as the 4.5 that is needed.
    const measured = (Math.floor(ratio * 100) / 100).toFixed(2);
    throw new Error(
      `#${colour} is too light to be read: its contrast on ${on} is ${measured}:1, at least ${LEAST_CONTRAST}:1 is needed (WCAG 2.2, 1.4.3); take a darker shade`,
    );
  }
  return colour;
}

/** The file at `path`, told by its first bytes. Throws an Error that ends a sentence. */
export function agencyLogo(path: string): Logo {
  let bytes: Buffer;
  try {
    const found = statSync(path);
    // A device such as /dev/zero would be read without end.
    if (!found.isFile()) throw new Error("no file");
    if (found.size > MOST_LOGO_BYTES)
      throw new RangeError(`is larger than 1 MB (${found.size} bytes): ${path}`);
    bytes = readFileSync(path);
  } catch (error) {
    throw error instanceof RangeError ? error : new Error(`cannot be read: ${path}`);
  }
  const read = pngSize(bytes) ?? jpegSize(bytes);
  if (!read) {
    const isSvg = /<svg[\s>]/i.test(bytes.toString("latin1", 0, 4096));
    throw new Error(
      isSvg
        ? `is an SVG, which decks and printed pages cannot hold; convert it to PNG, 400 px wide or more: ${path}`
        : `is neither PNG nor JPEG: ${path}`,
    );
  }
  const { width, height } = read;
  if (width < 1 || height < 1 || width > MOST_LOGO_PX || height > MOST_LOGO_PX)
    throw new Error(`is ${width} × ${height} px; at most ${MOST_LOGO_PX} px a side are drawn: ${path}`);
  // A picture draws what it finds of it, a printed page breaks: told at the start, not by a review that fails.
  if (read.contentType === "image/png" && !isWholePng(bytes))
    throw new Error(`is a PNG that is cut off or damaged; export it again: ${path}`);
  return { ...read, bytes: new Uint8Array(bytes) };
}

type Measured = Omit<Logo, "bytes">;

/** PNG 1.2, 3.1 and 4.1.1: signature, then IHDR with width and height. */
function pngSize(bytes: Buffer): Measured | null {
  if (bytes.length < 33 || bytes.toString("latin1", 0, 8) !== "\x89PNG\r\n\x1a\n") return null;
  return { contentType: "image/png", width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** PNG 5.3 to 5.6: chunks with their checksums, image data among them, up to IEND. */
function isWholePng(bytes: Buffer): boolean {
  let hasData = false;
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 8 + bytes.readUInt32BE(at);
    if (end + 4 > bytes.length || crc32(bytes.subarray(at + 4, end)) !== bytes.readUInt32BE(end))
      return false;
    const type = bytes.toString("latin1", at + 4, at + 8);
    if (type === "IEND") return hasData;
    hasData ||= type === "IDAT";
    at = end + 4;
  }
  return false;
}

/** ITU T.81, B.1 and B.2.2: marker segments up to the first start of frame. */
function jpegSize(bytes: Buffer): Measured | null {
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== 0xffd8) return null;
  for (let at = 2; at + 9 <= bytes.length; ) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1]!;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame)
      return {
        contentType: "image/jpeg",
        height: bytes.readUInt16BE(at + 5),
        width: bytes.readUInt16BE(at + 7),
      };
    at += marker === 0xff ? 1 : 2 + bytes.readUInt16BE(at + 2);
  }
  return null;
}
