// How much two titles speak of the same thing: by the words that tell successes apart, endings left aside.
import { nameKey } from "./names.ts";

/** That something was done is said of every success: of all words these tell nothing apart. */
const EMPTY = new Set(
  `the and for with from that this have has had was were are its our your their into onto over after about now all also
   new done live online went gone goes get got finally successfully success win roi result results fwd our first
   launch launched launches release released releases ship shipped deliver delivered finish finished complete completed
   deploy deployed start started opened running ready saves saved saving save
   der die das und fur mit von dem den des ein eine einen ist sind hat haben wurde wurden jetzt neu neue neuer neues
   fertig abgeschlossen erfolgreich gestartet endlich auf bei nach zum zur im am
   les des une est sont avec pour par sur dans nouveau nouvelle termine ligne
   los las una esta con para por del nuevo nueva listo terminado linea
   gli della delle con per nuovo nuova pronto finito
   dos das uma com para novo nova pronto concluido
   het een van met voor zijn nieuw nieuwe klaar
   och med for har den det ett nya klart klar
   oraz dla jest nowy nowa nowe gotowe`.split(/\s+/),
);
const MOST_WORDS = 40;
const MOST_CHARS = 2000;
/** "Phase 1" and "phase 2" are two successes; any other number is a figure and no name. */
const NUMBERED =
  /^(?:phases?|steps?|stages?|parts?|sprints?|waves?|versions?|releases?|lots?|rounds?|levels?|modules?|batch|batches|tranche|teil|etappe|stufe|paket|etape|fase|etapa|tappa|etap|q|v|h|kw|week)$/u;

/** The telling words of a text, each once, at most 40, as nameKey folds them; `besides` are left out. */
export function tellingWords(text: string, besides: ReadonlySet<string> = new Set()): string[] {
  const all = nameKey(text.slice(0, MOST_CHARS)).split(" ");
  const words: string[] = [];
  for (const [at, word] of all.entries()) {
    const isNumber = /^\d+$/u.test(word);
    if (isNumber && NUMBERED.test(all[at - 1] ?? "")) words.push(`${all[at - 1]}${word}`);
    else if (!isNumber && word.length > 2 && !EMPTY.has(word) && !besides.has(word)) words.push(word);
  }
  return [...new Set(words)].slice(0, MOST_WORDS);
}

/** How many words of `a` have their like in `b`; "web shop" is "webshop". */
export function sharedWords(a: readonly string[], b: readonly string[]): number {
  const pairs = new Set(b.slice(1).map((word, at) => `${b[at]}${word}`));
  const isWhole = (word: string) => b.some((other) => isSameWord(word, other));
  return a.filter((word, at) => {
    if (isWhole(word) || pairs.has(word)) return true;
    const [before, next] = [a[at - 1], a[at + 1]];
    return (before !== undefined && isWhole(before + word)) || (next !== undefined && isWhole(word + next));
  }).length;
}

/** "phase1" against "phase2": each names its own. */
export function isNumberedApart(a: readonly string[], b: readonly string[]): boolean {
  const numbersOf = (words: readonly string[]) => words.filter((word) => /^\p{L}+\d+$/u.test(word));
  const [ours, theirs] = [numbersOf(a), numbersOf(b)];
  return ours.length > 0 && theirs.length > 0 && !ours.some((word) => theirs.includes(word));
}

const MOST_ENDING = 4;
const LEAST_STEM = 5;

/** Equal but for an ending: migration, migrated, migrations. */
function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (/\d/u.test(a) || /\d/u.test(b)) return false;
  const longer = Math.max(a.length, b.length);
  let stem = 0;
  while (stem < a.length && a[stem] === b[stem]) stem++;
  if (longer - stem > MOST_ENDING) return false;
  const isPlural = stem === Math.min(a.length, b.length) && longer - stem <= 2 && stem >= 3;
  return isPlural || (stem >= LEAST_STEM && stem >= longer * 0.6);
}
