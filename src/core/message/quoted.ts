// Splits what the writer wrote from quoted history, signature and disclaimer; what is cut is kept.
import { bannerEnd } from "./banner.ts";
import { innerHeadAt } from "./forward-head.ts";
import { isBlank, isQuoted, nextText } from "./lines.ts";
import { isDivider } from "./separators.ts";
import { signatureLines } from "./signature.ts";

/** Every line of the text is in exactly one of the two, in its order. */
export interface SplitText {
  note: string;
  elided: string;
}

const MOST_BLANK_LINES = 10;
/** A quoted line of at least this length was wrapped on its way, and its rest lost the mark. */
const WRAPPED_AT = 60;

/** `author` is the writer's name, whose line begins a signature; "" when unknown. Linear in the length of `text`. Never throws. */
export function splitQuoted(text: string, author = ""): SplitText {
  const lines = text.split("\n");
  const cut = new Uint8Array(lines.length);
  cut.fill(1, 0, bannerEnd(lines));
  cutHistory(lines, cut);
  const kept = lines.map((_, at) => at).filter((at) => cut[at] === 0);
  const signature = signatureLines(
    kept.map((at) => lines[at]!),
    author,
  );
  kept.forEach((at, index) => {
    if (signature[index] === 1) cut[at] = 1;
  });
  for (let at = lines.length - 2; at >= 0; at--)
    if (isBlank(lines[at]!) && !isQuoted(lines[at]!)) cut[at] = cut[at + 1]!;
  const side = (value: number) =>
    lines
      .filter((_, at) => cut[at] === value)
      .join("\n")
      .trim();
  return { note: side(0), elided: side(1) };
}

function cutHistory(lines: readonly string[], cut: Uint8Array): void {
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    if (cut[at] === 1) continue;
    if (isQuoted(line) || isRestOfQuote(lines, at)) {
      cut[at] = 1;
      continue;
    }
    if (isBlank(line)) continue;
    const head = innerHeadAt(lines, at);
    if (!head) continue;
    cut.fill(1, at, head.end);
    if (at > 0 && isDivider(lines[at - 1]!)) cut[at - 1] = 1;
    const quote = nextText(lines, head.end, MOST_BLANK_LINES);
    // Quoted lines may have an answer below them; history without marks runs to the end.
    if (head.kind !== "attribution" || quote >= lines.length || !isQuoted(lines[quote]!)) {
      cut.fill(1, at);
      return;
    }
    cut.fill(1, head.end, quote);
    at = quote - 1;
  }
}

function isRestOfQuote(lines: readonly string[], at: number): boolean {
  const above = lines[at - 1];
  const below = lines[at + 1];
  if (above === undefined || below === undefined || !isQuoted(above) || !isQuoted(below)) return false;
  return above.length >= WRAPPED_AT && lines[at]!.length < WRAPPED_AT && /^\s*[\p{Ll}\d(]/u.test(lines[at]!);
}
