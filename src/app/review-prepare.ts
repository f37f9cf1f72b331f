// A review made ready: its row, and the files that PM and client need for the meeting.
import type { Config } from "../config.ts";
import { dayIn } from "../core/dates/day-in.ts";
import { momentOf, proposedDay, reviewedMonths, windowEnd } from "../core/review/due.ts";
import { timelineWindow } from "../core/timeline/window.ts";
import { spanName } from "../core/timeline/words.ts";
import { LatelyError } from "../errors.ts";
import type { KnownClient } from "../store/clients.ts";
import { type Contact, contactsOf } from "../store/contacts.ts";
import type { Tx } from "../store/database.ts";
import { lockReviewsOf, prepareReview, setAttendees } from "../store/reviews.ts";
import { noteShown } from "../store/shown.ts";
import { outOfSight } from "./out-of-sight.ts";
import { filesOf, type ReviewFiles } from "./review-files.ts";
import { type ReviewStanding, reviewLead, reviewStanding } from "./review-standing.ts";
import { timelineOf } from "./timeline.ts";

export interface PrepareRequest {
  client: KnownClient;
  now: Date;
  /** `YYYY-MM-DD` and `HH:MM` in the lead's zone; the due day at 10:00, or a week from now, on a working day. */
  on?: string | undefined;
  at?: string | undefined;
  minutes: number;
  /** `YYYY-MM`, both inclusive; since the last review, at least 3 and at most 6 months. */
  from?: string | undefined;
  to?: string | undefined;
  /** Lower-case addresses of contacts; everybody who has not left, unless given. */
  attendees?: readonly string[] | undefined;
}

export interface PreparedReview extends ReviewFiles {
  reviewId: number;
  startsAt: Date;
  zone: string;
  dueOn: string | null;
  attendees: Contact[];
}

const DEFAULT_TIME = "10:00";

/**
 * Opens the client's review, or opens it again, with its files. Needs a transaction. Throws CLIENT_ENDED, REVIEW_EMPTY
 * when nothing approved may be shown, CONTACT_UNKNOWN, and RangeError on months that `timelineWindow` refuses.
 */
export async function prepareClientReview(
  tx: Tx,
  config: Config,
  request: PrepareRequest,
): Promise<PreparedReview> {
  const { client, now, minutes } = request;
  if (client.status === "ended") throw new LatelyError("CLIENT_ENDED", client.name);
  await lockReviewsOf(tx, client.id);
  const lead = await reviewLead(tx, client, config);
  const today = dayIn(now, lead.zone);
  const standing = await reviewStanding(tx, client.id, today);
  const day = request.on ?? proposedDay(standing.dueOn, today);
  const startsAt = momentOf(day, request.at ?? DEFAULT_TIME, lead.zone);
  const attendees = await invited(tx, client, request.attendees);
  const view = {
    clientId: client.id,
    now,
    zone: lead.zone,
    locale: client.locale,
    audience: "client",
    ...monthsOf(request, standing, today),
    brand: config.brand,
    agencyDomains: config.agencyDomains,
  } as const;
  const timeline = await timelineOf(tx, view);
  if (!timeline) throw await nothingApproved(tx, client, view);
  const { id: reviewId, sequence } = await prepareReview(tx, {
    clientId: client.id,
    windowFrom: standing.windowFrom,
    windowTo: windowEnd(standing.windowFrom, standing.dueOn ?? day),
    plannedAt: startsAt,
    minutes,
  });
  await setAttendees(
    tx,
    reviewId,
    attendees.map((one) => one.id),
  );
  const made = await filesOf(tx, {
    client,
    lead,
    standing,
    attendees,
    timeline,
    day,
    startsAt,
    minutes,
    now,
    uid: `review-${reviewId}@${config.mailFrom.email.split("@").pop()}`,
    sequence,
  });
  await noteShown(
    tx,
    made.files.map(({ name, shows }) => ({ in: { file: name }, holds: shows })),
    now,
  );
  return { reviewId, startsAt, zone: lead.zone, dueOn: standing.dueOn, attendees, ...made };
}

/** One month alone stands for the span that it begins or ends. */
function monthsOf(request: PrepareRequest, standing: ReviewStanding, today: string) {
  const { from, to } = request;
  return from === undefined && to === undefined ? reviewedMonths(standing.windowFrom, today) : { from, to };
}

async function invited(
  tx: Tx,
  client: KnownClient,
  emails: readonly string[] | undefined,
): Promise<Contact[]> {
  const contacts = (await contactsOf(tx, client.id)).filter((one) => one.leftOn === null);
  if (emails === undefined) return contacts;
  return emails.map((email) => {
    const contact = contacts.find((one) => one.email === email);
    if (!contact) throw new LatelyError("CONTACT_UNKNOWN", `${client.name} has no contact ${email}.`);
    return contact;
  });
}

async function nothingApproved(
  tx: Tx,
  client: KnownClient,
  view: { from?: string | undefined; to?: string | undefined; now: Date; zone: string },
): Promise<LatelyError> {
  const choice = timelineWindow(view);
  const span = choice.ok ? ` from ${spanName(choice.window.months, "en")}` : "";
  const hidden = choice.ok ? await outOfSight(tx, client.id, choice.window) : "";
  return new LatelyError("REVIEW_EMPTY", `${client.name} has no approved entry${span}.${hidden}`);
}
