// What a file for or about a client is called.

/** File systems take 255 bytes, of which a letter of Chinese needs three. */
const MOST_BYTES = 150;

/**
 * "DRAFT Acme deck", fit for any system: a long name of a client is cut, what stands round it is not. A dot in front
 * would hide the file.
 */
export function fileName(client: string, after: string, before = ""): string {
  const name = Buffer.from(oneLine(client).replace(/^[. ]+/, ""))
    .subarray(0, MOST_BYTES)
    .toString();
  return [before, name.replace(/\uFFFD+$/, "").trim(), oneLine(after)].filter(Boolean).join(" ");
}

/** Marks of direction would show another ending than the file has. */
function oneLine(text: string): string {
  return text
    .replace(/[\\/:*?"<>|\p{Cc}\p{Cs}\u2028\u2029\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
}
