// A bracket that turned out to be a label: the draft read again, its title taken from the body.
import { headlineOf } from "../figures/headline.ts";
import { titleFromWords } from "./title.ts";
import type { EntryDraft } from "./understanding.ts";

/**
 * The draft read again with its bracket as the label, once somebody knows that it names a client or project: the
 * title then is the body's first line (the bracket again when there is none).
 */
export function withBracketAsLabel(draft: EntryDraft): EntryDraft {
  if (!draft.bracketOnly) return draft;
  const figures = draft.figures.filter((figure) => figure.source !== "subject");
  const shown = draft.headline === null ? -1 : figures.indexOf(draft.figures[draft.headline]!);
  const title = titleFromWords({ note: draft.body, evidence: draft.evidence }) || draft.title;
  return { ...draft, title, bracketOnly: false, figures, headline: shown >= 0 ? shown : headlineOf(figures) };
}
