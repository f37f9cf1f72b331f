// The agenda of a review: what was achieved, what is to be decided, when to meet again.
import type { Tile } from "../timeline/tiles.ts";
import type { Timeline } from "../timeline/timeline.ts";
import { countsName, spanName } from "../timeline/words.ts";
import type { ReviewDecision } from "./outcome.ts";
import { projectsToDecide, type ReviewedProject, type ToDecide, toDecideKind } from "./to-decide.ts";
import { longDay, reviewWords } from "./words.ts";

export interface PastReview {
  heldOn: string;
  outcome: string | null;
  decisions: readonly { projectId: number; name: string; decision: ReviewDecision; note: string | null }[];
}

export interface Agenda {
  /** "June to November 2026", in the client's language. */
  span: string;
  successes: number;
  /** "6 successes on 2 projects", in the client's language. */
  counts: string;
  achieved: { name: string; successes: number; further: number }[];
  tiles: readonly Tile[];
  toDecide: ToDecide;
  lastHeldOn: string | null;
  /** `YYYY-MM-DD`, a working day. */
  nextOn: string;
}

/** `timeline`: the client's own, approved entries only. A project it does not show, and that was never decided on with the client, is not named to him. */
export function composeAgenda(
  timeline: Timeline,
  projects: readonly ReviewedProject[],
  last: PastReview | null,
  nextOn: string,
): Agenda {
  return {
    span: spanName(timeline.window.months, timeline.locale),
    successes: timeline.successes,
    counts: countsName(timeline),
    achieved: timeline.lanes.map(({ name, markers }) => {
      const successes = markers.filter((marker) => marker.kind === "win").length;
      return { name, successes, further: markers.length - successes };
    }),
    tiles: timeline.tiles,
    toDecide: projectsToDecide(timeline.lanes, projects, last?.decisions ?? []),
    lastHeldOn: last?.heldOn ?? null,
    nextOn,
  };
}

export interface AgendaSection {
  title: string;
  items: { strong: string; rest: string }[];
}

/** What stands on the client's copy, in the client's language. */
export function agendaSections(agenda: Agenda, locale: string): AgendaSection[] {
  const words = reviewWords(locale);
  const counted = agenda.achieved.map(({ name, successes, further }) => {
    const counts = [
      ...(successes > 0 ? [words.successes(successes)] : []),
      ...(further > 0 ? [words.further(further)] : []),
    ];
    return { strong: name, rest: counts.join(", ") };
  });
  const totals = agenda.tiles.map(({ words: strong, label: rest }) => ({ strong, rest }));
  const decisions = agenda.toDecide.named.map(({ name, last }) => {
    const before = last && agenda.lastHeldOn ? words.lastTime(last, longDay(agenda.lastHeldOn, locale)) : "";
    return { strong: name, rest: before };
  });
  return [
    { title: words.achieved(agenda.span), items: [...counted, ...totals] },
    { title: words.decide[toDecideKind(agenda.toDecide)], items: decisions },
    {
      title: words.next,
      items: [{ strong: words.proposal(longDay(agenda.nextOn, locale, true)), rest: "" }],
    },
  ];
}

/** As plain text, for a mail and a calendar. */
export function agendaText(sections: readonly AgendaSection[]): string {
  return sections
    .map(({ title, items }, index) =>
      [
        `${index + 1}. ${title}`,
        ...items.map(({ strong, rest }) => `   - ${rest === "" ? strong : `${strong}: ${rest}`}`),
      ].join("\n"),
    )
    .join("\n");
}
