// Which projects a review decides on, and which of them the client reads by name: for deck, mail and agenda alike.
import type { ReviewDecision } from "./outcome.ts";

export interface ReviewedProject {
  id: number;
  name: string;
  isEnded: boolean;
}

export interface ToDecide {
  /** As on the timeline, then those that were decided on with the client before, by name. */
  named: { id: number; name: string; last: ReviewDecision | null }[];
  /** Under way, but the client has not seen anything approved of them: for the PM alone. */
  unseen: string[];
}

/** `lanes`: the client's own, approved entries only. Work without a project is nothing to decide on. */
export function projectsToDecide(
  lanes: readonly { projectId: number | null }[],
  projects: readonly ReviewedProject[],
  decisions: readonly { projectId: number; decision: ReviewDecision }[],
): ToDecide {
  const decided = new Map(decisions.map((one) => [one.projectId, one.decision]));
  const place = new Map(lanes.map(({ projectId }, index) => [projectId, index]));
  const placeOf = ({ id }: ReviewedProject) => place.get(id) ?? lanes.length;
  const underWay = projects.filter((project) => !project.isEnded);
  const isKnown = ({ id }: ReviewedProject) => place.has(id) || decided.has(id);
  return {
    named: underWay
      .filter(isKnown)
      .sort((a, b) => placeOf(a) - placeOf(b))
      .map(({ id, name }) => ({ id, name, last: decided.get(id) ?? null })),
    unseen: underWay.filter((project) => !isKnown(project)).map((project) => project.name),
  };
}

/** What there is to decide, without a name: the client is not told that nothing is under way while something is. */
export function toDecideKind({ named, unseen }: ToDecide): "named" | "unnamed" | "none" {
  if (named.length > 0) return "named";
  return unseen.length > 0 ? "unnamed" : "none";
}
