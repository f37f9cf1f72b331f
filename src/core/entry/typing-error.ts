// One name written with a small typing error: sure enough to be taken for a known one.

export interface Spelled {
  key: string;
  clientId: number;
  projectId: number | null;
}

/**
 * The one candidate that `key` misspells, or null: none, or names of two clients or of two projects. A client goes
 * before a project of its own.
 */
export function closestName<T extends Spelled>(key: string, candidates: readonly T[]): T | null {
  const near = nearNames(key, candidates);
  const client = near.find((one) => one.projectId === null) ?? near[0];
  if (!client || near.some((one) => one.clientId !== client.clientId)) return null;
  const isOne = client.projectId === null || near.every((one) => one.projectId === client.projectId);
  return isOne ? client : null;
}

/**
 * Candidates that `key` may misspell, the nearest first. Words may be run together, and umlauts written out; a word of
 * five letters or more may hold one edit (two from ten on). Shorter words, first letters and digits are never an error:
 * Bayer is not Mayer, and Acme UK is not Acme US.
 */
export function nearNames<T extends Spelled>(key: string, candidates: readonly T[]): T[] {
  return candidates
    .map((candidate) => ({ candidate, edits: editsOf(key, candidate.key) }))
    .filter(({ edits }) => edits <= MOST_EDITS)
    .sort((a, b) => a.edits - b.edits)
    .map(({ candidate }) => candidate);
}

/** `acme` and `acme foods`: the words of one are the first words of the other. */
export function isAkin(a: string, b: string): boolean {
  return a !== b && a !== "" && b !== "" && (a.startsWith(`${b} `) || b.startsWith(`${a} `));
}

/** False for a key that is too short to be anybody's name in another spelling. */
export function mayBeMisspelled(key: string): boolean {
  return key.replaceAll(" ", "").length >= SHORTEST_RESPELLED;
}

/** Of the shorter name, blanks left out: shorter ones are taken letter by letter. */
const SHORTEST_RESPELLED = 4;
const SHORTEST_MISSPELLED = 5;
const MOST_EDITS = 2;
const LONG = 10;
const LONGEST = 100;

/** More than MOST_EDITS when it is no error. */
function editsOf(a: string, b: string): number {
  const [joinedA, joinedB] = [a.replaceAll(" ", ""), b.replaceAll(" ", "")];
  const no = MOST_EDITS + 1;
  const shorter = Math.min(joinedA.length, joinedB.length);
  if (shorter < SHORTEST_RESPELLED || joinedA[0] !== joinedB[0]) return no;
  if (joinedA === joinedB || withoutUmlauts(joinedA) === withoutUmlauts(joinedB)) return 0;
  if (shorter < SHORTEST_MISSPELLED || digitsOf(a) !== digitsOf(b)) return no;
  const [words, others] = [a.split(" "), b.split(" ")];
  if (words.length !== others.length) {
    const edits = editsBetween(joinedA, joinedB);
    return shorter >= LONG && edits <= 1 ? edits + 1 : no;
  }
  let edits = 0;
  for (const [at, word] of words.entries()) edits += wordEdits(word, others[at]!);
  return edits;
}

function wordEdits(a: string, b: string): number {
  if (a === b) return 0;
  const shorter = Math.min(a.length, b.length);
  if (shorter < SHORTEST_MISSPELLED || a[0] !== b[0]) return MOST_EDITS + 1;
  const edits = editsBetween(a, b);
  return edits <= (shorter < LONG ? 1 : 2) ? edits : MOST_EDITS + 1;
}

/** Mueller is Müller, which folds to muller. */
function withoutUmlauts(key: string): string {
  return key.replace(/([aou])e/gu, "$1");
}

function digitsOf(key: string): string {
  return key.replace(/[^\p{N}]/gu, "");
}

/** Insertions, deletions, substitutions and swaps of neighbours (optimal string alignment). */
function editsBetween(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > MOST_EDITS || a.length > LONGEST) return Number.POSITIVE_INFINITY;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_value, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const substituted = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let edits = Math.min(substituted, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        edits = Math.min(edits, (before[j - 2] ?? 0) + 1);
      }
      row.push(edits);
    }
    before = above;
    above = row;
  }
  return above[b.length] ?? Number.POSITIVE_INFINITY;
}
