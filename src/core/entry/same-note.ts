// Do two copies of one mail say the same? A list or a gateway adds lines to one of them.
import type { EntryDraft } from "./understanding.ts";

/** True when both hold as many entries and each says the same as its counterpart. Two mails without entries are not. */
export function isSameNote(first: readonly EntryDraft[], second: readonly EntryDraft[]): boolean {
  if (first.length === 0 || first.length !== second.length) return false;
  return first.every((entry, index) => isSameEntry(entry, second[index] as EntryDraft));
}

function isSameEntry(first: EntryDraft, second: EntryDraft): boolean {
  const [heard, heardAgain] = [first.evidence?.text ?? "", second.evidence?.text ?? ""];
  return (
    wordsOf(first) === wordsOf(second) && isSameBody(first.body, second.body) && isSameBody(heard, heardAgain)
  );
}

/** What the entry is known by. Spans are left out: a line added above moves them. */
function wordsOf(entry: EntryDraft): string {
  const figures = entry.figures.map((figure) => [figure.measure, figure.text.replace(/\s+/g, " ")]);
  return JSON.stringify([
    entry.kind,
    folded(entry.title),
    entry.label,
    entry.clientField,
    entry.projectField,
    entry.forNumber,
    // Entries of before 0006 have none.
    entry.ledTo ?? [],
    entry.tags,
    entry.on,
    entry.visibility,
    entry.noNumber,
    entry.evidence?.from?.address ?? null,
    figures,
  ]);
}

/** Lines added below are a footer; a text against none at all is another text. */
function isSameBody(first: string, second: string): boolean {
  const [short, long] = [folded(first), folded(second)].sort((a, b) => a.length - b.length) as [
    string,
    string,
  ];
  return short === long || (short !== "" && long.startsWith(`${short} `));
}

function folded(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, " ").trim();
}
