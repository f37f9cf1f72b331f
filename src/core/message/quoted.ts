// Splits what the writer wrote from quoted history, signature and disclaimer; what is cut is kept.
import { headerBlockAt } from "./header-labels.ts";
import { bannerEnd, signatureStart } from "./signature.ts";

/** Every line of the text is in exactly one of the two, in its order. */
export interface SplitText {
  note: string;
  elided: string;
}

const QUOTED = /^\s{0,3}>/u;
const DIVIDER = new RegExp(
  String.raw`^\s*-{2,}\s*(?:original message|ursprüngliche nachricht|originalnachricht|message d'origine|message original` +
    String.raw`|mensaje original|messaggio originale|oorspronkelijk bericht|oprindelig meddelelse|opprinnelig melding` +
    String.raw`|ursprungligt meddelande|alkuperäinen viesti|mensagem original|wiadomość oryginalna|původní zpráva` +
    String.raw`|исходное сообщение|原始邮件|元のメッセージ)\s*-{2,}\s*$`,
  "iu",
);
const UNDERSCORES = /^\s*_{10,}\s*$/u;
/** `On …, Dana wrote:` and its translations; verbs are enough, since the line must also end with a colon. */
const WROTE =
  /(?:\bwrote|\bschrieb\b.*|a écrit|escribió|ha scritto|escreveu|\bschreef\b.*|geschreven|\bskrev\b.*|napsal(?:\(a\)|a)?|napisała?|\bpisze|kirjoitti.*|írta|yazdı|a scris|написала?|пишет|napísala?|έγραψε|写道|寫道|のメール|작성|כתב.*)\s?[:：]\s*$/iu;
const ADDRESS_AND_COLON = /<[^<>\s]{1,200}@[^<>\s]{1,200}>[^:]{0,60}[:：]\s*$/u;
const MAX_ATTRIBUTION_LINES = 3;

/** Linear in the length of `text`. Never throws. */
export function splitQuoted(text: string): SplitText {
  const lines = text.split("\n");
  const cut = new Uint8Array(lines.length);
  cut.fill(1, 0, bannerEnd(lines));
  cutHistory(lines, cut);
  const kept = lines.map((_, i) => i).filter((i) => cut[i] === 0);
  const end = signatureStart(kept.map((i) => lines[i]!));
  for (const i of kept.slice(end)) cut[i] = 1;
  const side = (value: number) =>
    lines
      .filter((_, i) => cut[i] === value)
      .join("\n")
      .trim();
  return { note: side(0), elided: side(1) };
}

/** Index of the first line that begins quoted history; -1 when there is none. */
export function historyStart(lines: readonly string[]): number {
  return lines.findIndex(
    (line, i) => DIVIDER.test(line) || attributionEnd(lines, i) !== null || headerBlockAt(lines, i) !== null,
  );
}

function cutHistory(lines: readonly string[], cut: Uint8Array): void {
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (QUOTED.test(line)) {
      cut[i] = 1;
      continue;
    }
    const after = attributionEnd(lines, i);
    if (after !== null) {
      cut.fill(1, i, after);
      const quote = nextText(lines, after);
      // Quoted lines may have an answer below them; history without marks runs to the end.
      if (quote < lines.length && QUOTED.test(lines[quote]!)) {
        cut.fill(1, after, quote);
        i = quote - 1;
        continue;
      }
      cut.fill(1, i);
      return;
    }
    const block = UNDERSCORES.test(line) ? nextText(lines, i + 1) : i;
    if (DIVIDER.test(line) || headerBlockAt(lines, block)) {
      cut.fill(1, i);
      return;
    }
  }
}

/** The line behind an attribution that begins at `at` and may be folded; null when there is none. */
function attributionEnd(lines: readonly string[], at: number): number | null {
  let joined = "";
  for (let i = at; i < Math.min(at + MAX_ATTRIBUTION_LINES, lines.length); i++) {
    const line = lines[i]!;
    if (line.trim() === "" || line.length > 400 || QUOTED.test(line)) return null;
    joined = joined === "" ? line.trim() : `${joined} ${line.trim()}`;
    if (!/[:：]\s*$/u.test(line)) {
      if (i === at && !couldBeginAttribution(line)) return null;
      continue;
    }
    const isAttribution = (WROTE.test(joined) && /\d|@/u.test(joined)) || ADDRESS_AND_COLON.test(joined);
    return isAttribution ? i + 1 : null;
  }
  return null;
}

/** A folded attribution names a date, an address or a time on its first line. */
function couldBeginAttribution(line: string): boolean {
  return (
    /^\s*(?:on|am|le|el|il|em|op|den|på|dne|dnia|em|w dniu|\d)/iu.test(line) && /\d{4}|@|\d:\d\d/u.test(line)
  );
}

function nextText(lines: readonly string[], from: number): number {
  let i = from;
  while (i < lines.length && lines[i]!.trim() === "") i++;
  return i;
}
