// Our own question in a client's answer: a program that quotes without marks must not make our examples his numbers.
import type { AskWords } from "./words.ts";
import { de } from "./words-de.ts";
import { en } from "./words-en.ts";

/** Before the title, and before any program wraps the line. */
const TOLD_CHARS = 24;
/** Shorter words may be anybody's; ours hold no number there. */
const LEAST_PIECE = 12;
const MOST_LINE = 400;

const LANGUAGES = [en, de].map(readAs);

/**
 * The text without the lines of an ask, where it holds one: its question, or both examples of a kind. An answer written
 * between our lines stays, and so does an example that stands there alone: then it is what the client says.
 */
export function withoutAsk(text: string): string {
  const lines = text.split("\n");
  const bare = lines.map(bareLine);
  const said = new Set(bare);
  const asked = LANGUAGES.filter(
    ({ question, pairs }) =>
      pairs.some((pair) => pair.every((example) => said.has(example))) ||
      bare.some((line) => line.startsWith(question)),
  );
  if (asked.length === 0) return text;
  const isOurs = (line: string) => asked.some((words) => words.isFixed(line));
  const kept: string[] = [];
  let isTold = false;
  for (const [at, line] of lines.entries()) {
    const words = bare[at] ?? "";
    // What was achieved may hold a number, and runs to the end of its paragraph.
    isTold = words !== "" && !isOurs(words) && (isTold || asked.some(({ told }) => words.startsWith(told)));
    if (!isTold && !isOurs(words)) kept.push(line);
  }
  return kept.join("\n").trim();
}

function readAs({ question, examples, closing, told }: AskWords) {
  const pairs = Object.values(examples).map((pair) => pair.map(folded));
  const single = new Set(pairs.flat());
  const [whole, end] = [folded(question), folded(closing)];
  return {
    question: whole.slice(0, whole.indexOf("?") + 1),
    pairs,
    told: folded(told("", "")).slice(0, TOLD_CHARS),
    /** One of our lines, or a piece of one that was wrapped on its way. */
    isFixed: (line: string) =>
      single.has(line) || (line.length >= LEAST_PIECE && (whole.includes(line) || end.includes(line))),
  };
}

function bareLine(line: string): string {
  return folded(line.slice(0, MOST_LINE).replace(/^[\s>|*•·–-]{1,20}/u, ""));
}

function folded(text: string): string {
  return text.normalize("NFKC").replace(/\s+/gu, " ").trim().toLowerCase();
}
