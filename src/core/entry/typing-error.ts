// One name written with a small typing error: sure enough to be taken for a known one.

/**
 * The one candidate whose key differs by one edit (two from ten letters on), or null: none, or two that are as near.
 * Names under five letters, another first letter and other digits are never an error: Bayer is not Mayer.
 */
export function closestName<T extends { key: string; clientId: number }>(
  key: string,
  candidates: readonly T[],
): T | null {
  const near = candidates
    .map((candidate) => ({ candidate, edits: editsBetween(key, candidate.key) }))
    .filter(({ candidate, edits }) => edits <= allowedEdits(key, candidate.key))
    .sort((a, b) => a.edits - b.edits);
  const [best] = near;
  if (!best) return null;
  const rivals = near.filter(({ candidate, edits }) => {
    return edits === best.edits && candidate.clientId !== best.candidate.clientId;
  });
  return rivals.length === 0 ? best.candidate : null;
}

function allowedEdits(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  const digits = (text: string) => text.replace(/\D/g, "");
  if (shorter < 5 || a[0] !== b[0] || digits(a) !== digits(b)) return 0;
  return shorter < 10 ? 1 : 2;
}

/** Insertions, deletions, substitutions and swaps of neighbours (optimal string alignment). */
function editsBetween(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2 || a.length > 100) return Number.POSITIVE_INFINITY;
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
