// Where a line may break: between words, in Chinese and Japanese between word and word without a space, else at a syllable.

/** What stays together on one line. */
export interface Unit {
  text: string;
  /** A space stands before it when the line goes on. */
  isSpaced: boolean;
}

/** Space characters that may break a line; the no-break spaces inside `€ 48,000` may not. */
const BREAKS = /[ \t\r\n\u2028\u2029]+/;
const WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Marks that may not begin a line, and those that may not end one (JIS X 4051, in short). */
const NO_START = /^[\p{Pe}\p{Pf}\p{Po}ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ]/u;
const NO_END = /[\p{Ps}\p{Pi}]$/u;

const segmenters = {
  words: new Intl.Segmenter("ja", { granularity: "word" }),
  graphemes: new Intl.Segmenter(undefined, { granularity: "grapheme" }),
};

export function unitsOf(value: string): Unit[] {
  return value
    .split(BREAKS)
    .filter(Boolean)
    .flatMap((word) => (WITHOUT_SPACES.test(word) ? segmented(word) : [{ text: word, isSpaced: true }]));
}

/** What a reader takes for one letter, in order. */
export function graphemesOf(text: string): string[] {
  return Array.from(segmenters.graphemes.segment(text), (one) => one.segment);
}

function segmented(word: string): Unit[] {
  const units: Unit[] = [];
  for (const { segment } of segmenters.words.segment(word)) {
    const last = units.at(-1);
    if (last && (NO_START.test(segment) || NO_END.test(last.text))) last.text += segment;
    else units.push({ text: segment, isSpaced: units.length === 0 });
  }
  return units;
}

const VOWEL = /[aeiouyäöüáàâãåéèêëíìîïóòôõúùûæøœаеёиоуыэюяєіїαεηιουωάέήίόύώ]/i;
const LETTER = /\p{L}/u;
const ONE_SOUND = ["sch", "ch", "ck", "ph", "th", "sh", "qu"];
/** A syllable on either side of a hyphen is at least as long. */
export const LEAST_SYLLABLE = 3;

/**
 * Offsets at which a word may be broken with a hyphen: before the last consonant between two vowels, which finds the joint of
 * most compounds. The language of a title is not known, so no dictionary of syllables could be chosen; only a word wider
 * than its column is ever broken.
 */
export function syllablesOf(word: string): number[] {
  const offsets: number[] = [];
  const lower = word.toLowerCase();
  // An address is no word, and some letters grow when they are made small.
  if (!/^[\p{L}\p{M}'’-]+[.,;:!?)]*$/u.test(word) || lower.length !== word.length) return [];
  for (let at = LEAST_SYLLABLE; at <= word.length - LEAST_SYLLABLE; at++) {
    const isBefore = VOWEL.test(lower[at]!) && !VOWEL.test(lower[at - 1]!) && LETTER.test(lower[at - 1]!);
    if (!isBefore) continue;
    const sound = ONE_SOUND.find((one) => lower.endsWith(one, at)) ?? lower[at - 1]!;
    const start = at - sound.length;
    const head = lower.slice(0, start);
    if (start >= LEAST_SYLLABLE && LETTER.test(head.at(-1)!) && /\p{L}{3}$/u.test(head) && hasVowel(head))
      offsets.push(start);
  }
  return offsets;
}

function hasVowel(text: string): boolean {
  return VOWEL.test(text.slice(-6));
}
