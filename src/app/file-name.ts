// What a file for or about a client is called.

/** File systems take 255 bytes, of which a letter of Chinese needs three. */
const MOST_BYTES = 150;

/** "DRAFT Acme deck", fit for any system: a long name of a client is cut, what stands round it is not. */
export function fileName(client: string, after: string, before = ""): string {
  const name = Buffer.from(oneLine(client)).subarray(0, MOST_BYTES).toString();
  return [before, name.replace(/\uFFFD+$/, "").trim(), oneLine(after)].filter(Boolean).join(" ");
}

function oneLine(text: string): string {
  return text
    .replace(/[\\/:*?"<>|\p{Cc}\p{Cs}\u2028\u2029]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
}
