// One shape for whatever stands on a timeline: entries for the PM's eyes, snapshots for the client's.
import { dayIn } from "../dates/day-in.ts";
import type { LoggedEntry, LoggedFigure } from "../entry/entry.ts";
import { type EvidenceView, namedIn } from "./approval.ts";
import type { Cleared, ClientChoice, Quote } from "./cleared.ts";
import { bearsClientsWords } from "./clients-words.ts";
import { turnOf } from "./turn.ts";
import type { Audience } from "./visible.ts";

/** An entry as one audience sees it; `figures` are only those it may see. */
export interface Item
  extends Pick<
    LoggedEntry,
    | "id"
    | "number"
    | "kind"
    | "title"
    | "client"
    | "project"
    | "on"
    | "onPrecision"
    | "visibility"
    | "noNumber"
    | "withdrawn"
    | "possibleDuplicateOf"
  > {
  figures: readonly LoggedFigure[];
  text: string | null;
  quote: Quote | null;
  reportedOn: string | null;
  isFeatured: boolean;
  /** See `turnOf`. */
  turn: number;
  mark: "draft" | "private" | null;
}

export function itemOfCleared({ snapshot }: Cleared): Item {
  const { entryId, place, ...rest } = snapshot;
  const turn = turnOf(rest.on, rest.number, place);
  return {
    ...rest,
    id: entryId,
    turn,
    visibility: "approved",
    noNumber: false,
    withdrawn: false,
    mark: null,
  };
}

/**
 * What nobody approved shows the day the client reported it and never who wrote what. In a deck for the client it
 * already has the client's wording, `untitled` in place of a title in words that nobody cleared or that names somebody,
 * and no project that does.
 */
export function itemOfEntry(
  entry: LoggedEntry,
  choice: ClientChoice | undefined,
  audience: Exclude<Audience, "client">,
  { untitled, ...view }: EvidenceView & { untitled: string },
): Item {
  const { zone, isColleagues, isOutsiders, beside, isTyped } = view;
  const { id, number, kind, title, client, project, on, onPrecision, visibility } = entry;
  const { noNumber, withdrawn, possibleDuplicateOf, evidence, figures } = entry;
  const isDeck = audience === "drafts";
  const isTheirs = !isColleagues && !isTyped && bearsClientsWords(entry);
  const told = choice?.title ?? (isTheirs ? (beside?.title ?? untitled) : title);
  const isNaming = (words: Partial<Record<"title" | "text" | "place", string>>) =>
    isDeck && namedIn(entry, { title: "", text: "", place: "", ...words }, choice, view) !== null;
  const isPlaceNaming = isNaming({ place: project?.name ?? "" });
  return {
    ...{ id, number, kind, client, on, onPrecision, visibility },
    ...{ noNumber, withdrawn, possibleDuplicateOf, figures },
    project: isPlaceNaming ? null : project,
    title: isDeck ? (isNaming({ title: told }) ? untitled : told) : title,
    text: isDeck && choice?.text && !isNaming({ text: choice.text }) ? choice.text : null,
    quote: null,
    reportedOn: evidence?.sentAt && !isColleagues && !isOutsiders ? dayIn(evidence.sentAt, zone) : null,
    isFeatured: choice?.isFeatured ?? false,
    turn: turnOf(on, number, choice?.place ?? null),
    mark: visibility === "private" ? "private" : isDeck ? "draft" : null,
  };
}
