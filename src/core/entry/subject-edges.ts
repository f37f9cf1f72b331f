// What may be a client's name at the start or end of a subject: "acme checkout live", "checkout live for Acme".
import { nameKey } from "./names.ts";

export interface Edge {
  key: string;
  /** How many words it takes. */
  words: number;
  at: "start" | "end";
}

const MOST_CHARS = 300;
const MOST_WORDS = 5;
const BEFORE_A_NAME = new Set(
  "for at with from by fur bei mit von pour chez avec per con presso para com en voor met bij for hos dla u".split(
    " ",
  ),
);

/** Up to five words from each edge, the longest first; one of one or two letters names nobody. */
export function edgeKeys(title: string): Edge[] {
  const all = title
    .slice(0, MOST_CHARS)
    .split(/[\s/|:;,()–—]+|(?<=\p{L})-(?=\p{L})/u)
    .filter((word) => nameKey(word) !== "" || word === "&");
  const words = BEFORE_A_NAME.has(nameKey(all[0] ?? "")) ? all.slice(1) : all;
  const edges: Edge[] = [];
  for (let count = Math.min(MOST_WORDS, words.length); count > 0; count--) {
    for (const [at, edge] of [
      ["start", words.slice(0, count)],
      ["end", words.slice(-count)],
    ] as const) {
      for (const key of spellings(edge.join(" "))) {
        if (key.length > 2 || /\p{N}/u.test(key)) edges.push({ key, words: count, at });
      }
    }
  }
  return edges;
}

/** As written, and without a possessive: Acme's. */
function spellings(edge: string): string[] {
  const bare = edge.replace(/['’]s?$/u, "");
  return [...new Set([edge, bare].map(nameKey))];
}
