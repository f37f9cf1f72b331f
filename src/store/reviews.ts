// Reviews: planned, prepared, held; who came, what was decided.
import { sql } from "kysely";
import type { Attendee } from "../core/review/level.ts";
import type { ReviewDecision } from "../core/review/outcome.ts";
import { clientsMindedBy } from "./covers.ts";
import type { Tx } from "./database.ts";
import { byPerson, jsonRows } from "./rows.ts";

export interface ReviewRow {
  id: number;
  clientId: number;
  /** Days [from, to), `YYYY-MM-DD`. */
  windowFrom: string;
  windowTo: string;
  state: "prepared" | "held" | "cancelled";
  plannedAt: Date | null;
  minutes: number | null;
  sequence: number;
  heldOn: string | null;
  outcome: string | null;
  messageId: number | null;
}

/** Of one client, the latest window first. */
export async function reviewsOf(tx: Tx, clientId: number): Promise<ReviewRow[]> {
  return selectReviews(tx).where("client_id", "=", clientId).execute() as Promise<ReviewRow[]>;
}

export async function allReviews(tx: Tx): Promise<ReviewRow[]> {
  return selectReviews(tx).execute() as Promise<ReviewRow[]>;
}

function selectReviews(tx: Tx) {
  return tx
    .selectFrom("review")
    .select([
      "id",
      "client_id as clientId",
      "window_from as windowFrom",
      "window_to as windowTo",
      "state",
      "planned_at as plannedAt",
      "minutes",
      "sequence",
      "held_on as heldOn",
      "outcome",
      "message_id as messageId",
    ])
    .orderBy("window_from", "desc");
}

/** One writer at a time at the reviews of a client. Needs a transaction. */
export async function lockReviewsOf(tx: Tx, clientId: number): Promise<void> {
  await sql`select 1 from client where id = ${clientId} for no key update`.execute(tx);
}

/** Opens the review of that window, or opens it again; its sequence rises when the time changes. */
export async function prepareReview(
  tx: Tx,
  review: { clientId: number; windowFrom: string; windowTo: string; plannedAt: Date; minutes: number },
): Promise<{ id: number; sequence: number }> {
  const { clientId, windowFrom, windowTo, plannedAt, minutes } = review;
  const { rows } = await sql<{ id: number; sequence: number }>`
    insert into review (client_id, window_from, window_to, state, planned_at, minutes)
    values (${clientId}, ${windowFrom}::date, ${windowTo}::date, 'prepared', ${plannedAt}, ${minutes})
    on conflict (client_id, window_from) do update set
      state = 'prepared', window_to = excluded.window_to, planned_at = excluded.planned_at,
      minutes = excluded.minutes,
      sequence = review.sequence + case
        when (review.planned_at, review.minutes) is distinct from (excluded.planned_at, excluded.minutes)
        then 1 else 0 end
    returning id, sequence`.execute(tx);
  return rows[0] as { id: number; sequence: number };
}

/** Writes how it went; a new review when `id` is null. Returns its id. */
export async function holdReview(
  tx: Tx,
  review: {
    id: number | null;
    clientId: number;
    windowFrom: string;
    windowTo: string;
    heldOn: string;
    outcome: string | null;
    messageId: number | null;
  },
): Promise<number> {
  const set = {
    window_to: review.windowTo,
    state: "held",
    held_on: review.heldOn,
    outcome: review.outcome,
    message_id: review.messageId,
  };
  if (review.id !== null) {
    await tx.updateTable("review").set(set).where("id", "=", review.id).execute();
    return review.id;
  }
  const row = await tx
    .insertInto("review")
    .values({ client_id: review.clientId, window_from: review.windowFrom, ...set })
    .onConflict((conflict) => conflict.columns(["client_id", "window_from"]).doUpdateSet(set))
    .returning("id")
    .executeTakeFirstOrThrow();
  return row.id;
}

/** A client that has ended is not walked through: what was prepared is called off. */
export async function cancelPrepared(tx: Tx, clientId: number): Promise<void> {
  await tx
    .updateTable("review")
    .set({ state: "cancelled" })
    .where("client_id", "=", clientId)
    .where("state", "=", "prepared")
    .execute();
}

/** These and no others. */
export async function setAttendees(tx: Tx, reviewId: number, contactIds: readonly number[]): Promise<void> {
  await tx.deleteFrom("review_attendee").where("review_id", "=", reviewId).execute();
  if (contactIds.length === 0) return;
  await sql`
    insert into review_attendee (review_id, contact_id)
    select ${reviewId}, id from unnest(${[...new Set(contactIds)]}::bigint[]) as id`.execute(tx);
}

export async function attendeesOf(
  tx: Tx,
  reviewIds: readonly number[],
): Promise<(Attendee & { reviewId: number })[]> {
  if (reviewIds.length === 0) return [];
  const { rows } = await sql<Attendee & { reviewId: number }>`
    select review_id as "reviewId", contact.id, contact.name, contact.email_key as email, contact.level
    from review_attendee join contact on contact.id = contact_id
    where review_id = any(${[...reviewIds]}::bigint[])
    order by review_id, array_position(array['executive', 'manager', 'daily'], contact.level), contact.name`.execute(
    tx,
  );
  return rows;
}

export interface DecisionRow {
  projectId: number;
  name: string;
  decision: ReviewDecision;
  note: string | null;
}

export async function decisionsOf(tx: Tx, reviewId: number): Promise<DecisionRow[]> {
  const { rows } = await sql<DecisionRow>`
    select project.id as "projectId", project.name, decision, note
    from review_decision join project on project.id = project_id
    where review_id = ${reviewId} order by project.name`.execute(tx);
  return rows;
}

/**
 * A decision that is new or another one acts on its project: `stop` ends it, anything else takes back a stop of the same
 * review. One that is there already changes nothing: told twice it does not end what was opened again since.
 */
export async function decide(
  tx: Tx,
  reviewId: number,
  told: { projectId: number; decision: ReviewDecision; note: string | null },
): Promise<void> {
  const { projectId, decision, note } = told;
  const before = await tx
    .selectFrom("review_decision")
    .select(["decision", "was_status"])
    .where("review_id", "=", reviewId)
    .where("project_id", "=", projectId)
    .executeTakeFirst();
  if (before?.decision === decision) {
    const own = tx.updateTable("review_decision").set({ note }).where("review_id", "=", reviewId);
    await own.where("project_id", "=", projectId).execute();
    return;
  }
  const project = await tx
    .selectFrom("project")
    .select("status")
    .where("id", "=", projectId)
    .executeTakeFirstOrThrow();
  const was = before?.was_status ?? (project.status === "ended" ? "confirmed" : project.status);
  await tx
    .insertInto("review_decision")
    .values({ review_id: reviewId, project_id: projectId, decision, note, was_status: was })
    .onConflict((conflict) =>
      conflict.columns(["review_id", "project_id"]).doUpdateSet({ decision, note, was_status: was }),
    )
    .execute();
  const status = decision === "stop" ? "ended" : before?.decision === "stop" ? was : project.status;
  if (status !== project.status)
    await tx.updateTable("project").set({ status }).where("id", "=", projectId).execute();
}

/** What says when a client's review is due. */
export interface DueRow {
  id: number;
  name: string;
  status: "provisional" | "confirmed" | "ended";
  everyMonths: number;
  /** `YYYY-MM-DD`; null without entries. */
  firstOn: string | null;
  lastHeldOn: string | null;
  /** Of the review that is prepared. */
  plannedAt: Date | null;
}

/** Clients that were not merged, by name: all, or one. */
export async function dueRows(tx: Tx, clientId: number | null): Promise<DueRow[]> {
  const { rows } = await sql<DueRow>`
    select ${dueColumns} from client
    where merged_into is null ${clientId === null ? sql`` : sql`and client.id = ${clientId}`}
    order by client.name, client.id`.execute(tx);
  return rows;
}

/** Of the clients that each one minds on his `day` (`YYYY-MM-DD`), by name. */
export async function dueRowsMindedBy(
  tx: Tx,
  readers: readonly { personId: number; day: string }[],
): Promise<Map<number, (DueRow & { personId: number })[]>> {
  const { rows } = await sql<DueRow & { personId: number }>`
    select reader."personId", due.*
    from json_to_recordset(${jsonRows(readers)}) as reader ("personId" bigint, day date)
    cross join lateral (
      select ${dueColumns} from client
      where merged_into is null and client.id in ${clientsMindedBy(sql`reader."personId"`, sql`reader.day`)}
    ) due
    order by due.name, due.id`.execute(tx);
  return byPerson(rows);
}

const dueColumns = sql`
  client.id, client.name, client.status, client.review_every_months as "everyMonths",
  (select min(on_date) from entry where entry.client_id = client.id and withdrawn_at is null) as "firstOn",
  (select max(held_on) from review where review.client_id = client.id and state = 'held') as "lastHeldOn",
  (select max(planned_at) from review where review.client_id = client.id and state = 'prepared') as "plannedAt"`;
