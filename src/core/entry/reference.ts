// `#142` in a title or note: an entry by the number people see, unless the number is some other system's.
const REFERENCE = /(?<![\p{L}\p{N}&#])#(\d{3,9})(?![\p{L}\p{N}])/gu;
const LONGEST_WORD = 24;
const MOST_CHARS = 20_000;
/** "ticket #1042", "PR #311", "Rechnung Nr. #20931": the words before the number, in the languages of figures. */
const OTHER_SYSTEMS =
  `tickets?|issues?|bugs?|cases?|incidents?|stor(?:y|ies)|tasks?|jira|github|gitlab|prs?|mrs?|pull requests?
  |merge requests?|builds?|orders?|invoices?|pos?|rfps?|shipments?|parcels?|rooms?|gates?|rechnung(?:en)?
  |auftr(?:ag|äge)|bestellung(?:en)?|vorg(?:ang|änge)|fall|factures?|commandes?|pedidos?|facturas?|fatturas?
  |fatture|ordin[ei]|faturas?|bestelling(?:en)?|factu(?:ur|ren)|faktur[ay]?|zamówieni[ea]|ärenden?|sager?
  |saker?|ordre[rn]?`.replace(/\s*\n\s*/g, "");
const OTHERS = new RegExp(
  String.raw`(?:^|[^\p{L}])(?:${OTHER_SYSTEMS})\s?(?:n(?:o|r|°|º)\.?|num(?:ber|mer)|no:)?\s?[:(]?\s?$`,
  "iu",
);

/** The first such number of the texts, in their order; null without one. */
export function referenceIn(...texts: readonly string[]): number | null {
  for (const text of texts) {
    for (const match of text.slice(0, MOST_CHARS).matchAll(REFERENCE)) {
      const before = text.slice(Math.max(0, match.index - LONGEST_WORD), match.index);
      if (!OTHERS.test(before)) return Number(match[1]);
    }
  }
  return null;
}
