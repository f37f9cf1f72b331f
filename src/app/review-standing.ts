// Where a client stands with its reviews: the window that is open, when it is due, who leads it.
import type { Config } from "../config.ts";
import type { PastReview } from "../core/review/agenda.ts";
import { reviewDueOn } from "../core/review/due.ts";
import { projectsToDecide, type ReviewedProject, type ToDecide } from "../core/review/to-decide.ts";
import type { Lane } from "../core/timeline/timeline.ts";
import type { KnownClient } from "../store/clients.ts";
import type { Tx } from "../store/database.ts";
import { projectsOf } from "../store/merges.ts";
import { type KnownPerson, personById } from "../store/people.ts";
import { type DueRow, decisionsOf, dueRows, type ReviewRow, reviewsOf } from "../store/reviews.ts";

export type HeldReview = ReviewRow & { heldOn: string };

export interface ReviewStanding {
  /** The day the open window began, `YYYY-MM-DD`. */
  windowFrom: string;
  /** Null for a client that is not confirmed, or has ended. */
  dueOn: string | null;
  prepared: ReviewRow | null;
  /** Newest first. */
  held: HeldReview[];
}

export async function reviewStanding(tx: Tx, clientId: number, today: string): Promise<ReviewStanding> {
  const [row] = await dueRows(tx, clientId);
  const reviews = await reviewsOf(tx, clientId);
  const held = heldAmong(reviews);
  const prepared = reviews.find((review) => review.state === "prepared") ?? null;
  return {
    windowFrom: prepared?.windowFrom ?? held[0]?.windowTo ?? row?.firstOn ?? today,
    dueOn: row ? dueOnOf(row) : null,
    prepared,
    held,
  };
}

function heldAmong(reviews: readonly ReviewRow[]): HeldReview[] {
  return reviews.flatMap((review) =>
    review.state === "held" && review.heldOn !== null ? [{ ...review, heldOn: review.heldOn }] : [],
  );
}

/** `held`: newest first. */
export async function lastReview(tx: Tx, [last]: readonly HeldReview[]): Promise<PastReview | null> {
  if (!last) return null;
  return { heldOn: last.heldOn, outcome: last.outcome, decisions: await decisionsOf(tx, last.id) };
}

export async function reviewedProjects(tx: Tx, clientId: number): Promise<ReviewedProject[]> {
  const projects = await projectsOf(tx, [clientId]);
  return projects.map(({ id, name, status }) => ({ id, name, isEnded: status === "ended" }));
}

/** What a deck of these lanes has on its last slide, outside a review as in one. */
export async function toDecideOf(tx: Tx, clientId: number, lanes: readonly Lane[]): Promise<ToDecide> {
  const last = await lastReview(tx, heldAmong(await reviewsOf(tx, clientId)));
  return projectsToDecide(lanes, await reviewedProjects(tx, clientId), last?.decisions ?? []);
}

/** Null as `reviewDueOn`. */
export function dueOnOf({ status, everyMonths, firstOn, lastHeldOn }: DueRow): string | null {
  return reviewDueOn({ status, isMerged: false, everyMonths, firstOn, lastHeldOn });
}

export interface ReviewLead {
  person: KnownPerson | null;
  zone: string;
  /** Of what only he reads. */
  locale: string;
  /** Who invites. */
  name: string;
  email: string;
}

/** The client's lead; without one whoever MAIL_FROM names, in the installation's zone. */
export async function reviewLead(tx: Tx, client: KnownClient, config: Config): Promise<ReviewLead> {
  const person = client.leadPersonId === null ? null : await personById(tx, client.leadPersonId);
  return {
    person,
    zone: person?.zone ?? config.zone,
    locale: person?.locale ?? config.locale,
    name: person?.name ?? config.mailFrom.name,
    email: person?.email ?? config.mailFrom.email,
  };
}
