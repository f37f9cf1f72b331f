// A review made ready: its row, and the files that PM and client need for the meeting.
import type { Config } from "../config.ts";
import { dayIn } from "../core/dates/day-in.ts";
import { agendaSections, composeAgenda, type PastReview } from "../core/review/agenda.ts";
import {
  momentOf,
  proposedDay,
  reviewDueOn,
  reviewedMonths,
  windowEnd,
  workingDay,
} from "../core/review/due.ts";
import { inviteUpwards } from "../core/review/invite-upwards.ts";
import { layoutLeaveBehind } from "../core/review/leave-behind.ts";
import { upwardsSentences } from "../core/review/pm-words.ts";
import { appointmentWords, type Meeting, preRead, whenWords, withWords } from "../core/review/pre-read.ts";
import { reviewWords } from "../core/review/words.ts";
import type { Timeline } from "../core/timeline/timeline.ts";
import { timelineWindow } from "../core/timeline/window.ts";
import { spanName } from "../core/timeline/words.ts";
import { LatelyError } from "../errors.ts";
import { composeDraft } from "../letters/review-mail.ts";
import { paintAgenda, paintPmAgenda } from "../painters/agenda.ts";
import { measureText } from "../painters/fonts.ts";
import { paintIcs } from "../painters/ics.ts";
import { paint } from "../painters/painter.ts";
import type { KnownClient } from "../store/clients.ts";
import { type Contact, contactsOf } from "../store/contacts.ts";
import type { Tx } from "../store/database.ts";
import { projectsOf } from "../store/merges.ts";
import { attendeesOf, decisionsOf, lockReviewsOf, prepareReview, setAttendees } from "../store/reviews.ts";
import { noteShown } from "../store/shown.ts";
import { fileName } from "./digest-letter.ts";
import { type ReviewLead, type ReviewStanding, reviewLead, reviewStanding } from "./review-standing.ts";
import { brandOf, paintTimeline, timelineOf } from "./timeline.ts";

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

export interface PreparedReview {
  reviewId: number;
  startsAt: Date;
  zone: string;
  dueOn: string | null;
  /** To invite upwards; empty when there is nothing to advise. */
  advice: string[];
  attendees: Contact[];
  files: { name: string; content: Buffer }[];
}

const DEFAULT_TIME = "10:00";
/** The deck travels in the pre-read mail too. */
const SHOWS = ["deck.pptx", "leave-behind.pdf", "pre-read.eml"];

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
    brand: brandOf(config),
  } as const;
  const timeline = await timelineOf(tx, view);
  if (!timeline) throw nothingApproved(client, view);
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
  const deck = await paintTimeline(tx, { ...view, format: "pptx" });
  // Recorded before a client reads it: a number that is withdrawn later is told by where it stands.
  for (const what of SHOWS) {
    if (deck) await noteShown(tx, { file: fileName(`${client.name} ${what}`) }, deck.holds, now);
  }
  const files = await filesOf(tx, {
    client,
    lead,
    standing,
    attendees,
    timeline,
    deck: deck?.bytes ?? Buffer.alloc(0),
    day,
    startsAt,
    minutes,
    now,
    uid: `review-${reviewId}@${config.mailFrom.email.split("@").pop()}`,
    sequence,
  });
  return { reviewId, startsAt, zone: lead.zone, dueOn: standing.dueOn, attendees, ...files };
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

function nothingApproved(
  client: KnownClient,
  view: { from?: string | undefined; to?: string | undefined; now: Date; zone: string },
): LatelyError {
  const choice = timelineWindow(view);
  const span = choice.ok ? ` from ${spanName(choice.window.months, "en")}` : "";
  return new LatelyError("REVIEW_EMPTY", `${client.name} has no approved entry${span}.`);
}

interface Preparation {
  client: KnownClient;
  lead: ReviewLead;
  standing: ReviewStanding;
  attendees: Contact[];
  timeline: Timeline;
  deck: Buffer;
  /** `YYYY-MM-DD` in the lead's zone. */
  day: string;
  startsAt: Date;
  minutes: number;
  now: Date;
  uid: string;
  sequence: number;
}

const PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

async function filesOf(tx: Tx, made: Preparation): Promise<Pick<PreparedReview, "files" | "advice">> {
  const { client, lead, standing, attendees, timeline, deck, day, startsAt, minutes, now } = made;
  const name = (what: string) => fileName(`${client.name} ${what}`);
  const { locale } = client;
  const last = await lastOf(tx, standing);
  const next = nextAfter(client, day);
  const projects = (await projectsOf(tx, [client.id])).map(({ id, name, status }) => {
    return { id, name, isEnded: status === "ended" };
  });
  const agenda = composeAgenda(timeline, projects, last, next);
  const sections = agendaSections(agenda, locale);
  const meeting: Meeting = {
    client: client.name,
    locale,
    startsAt,
    minutes,
    zone: lead.zone,
    theirs: attendees.map((one) => one.name),
    ours: lead.person ? [lead.name] : [],
  };
  const lines = [whenWords(meeting, day), withWords(meeting)].filter(Boolean);
  const advice = await adviceFor(tx, made);
  const page = { title: reviewWords(locale).title(client.name), lines, sections };
  const calendar = paintIcs({
    uid: made.uid,
    sequence: made.sequence,
    stampedAt: now,
    startsAt,
    minutes,
    ...appointmentWords(meeting, agenda),
    organizer: { name: lead.name, email: lead.email },
  });
  const deckFile = { filename: `${name("deck")}.pptx`, contentType: PPTX, content: deck, cid: null };
  const calendarFile = {
    filename: `${name("invitation")}.ics`,
    contentType: "text/calendar; charset=utf-8; method=PUBLISH",
    content: Buffer.from(calendar),
    cid: null,
  };
  const mail = await composeDraft({
    from: { name: lead.name, email: lead.email },
    to: attendees,
    ...preRead(meeting, agenda, day),
    attachments: [deckFile, calendarFile],
    date: now,
  });
  const pmAgenda = paintPmAgenda({
    ...page,
    client: client.name,
    locale: lead.locale,
    clientLocale: locale,
    attendees,
    advice,
    last,
    unseen: agenda.unseen,
  });
  const leaveBehind = await paint({
    layout: layoutLeaveBehind(timeline, day, measureText),
    format: "pdf",
    author: timeline.brand.name,
  });
  return {
    advice,
    files: [
      { name: deckFile.filename, content: deck },
      { name: `${name("leave-behind")}.pdf`, content: leaveBehind },
      { name: `${name("agenda")}.md`, content: Buffer.from(paintAgenda(page)) },
      { name: `${name("pre-read")}.eml`, content: mail },
      { name: calendarFile.filename, content: calendarFile.content },
      { name: `${fileName(`NOT FOR THE CLIENT ${client.name} agenda`)}.md`, content: Buffer.from(pmAgenda) },
    ],
  };
}

async function lastOf(tx: Tx, { held }: ReviewStanding): Promise<PastReview | null> {
  const [last] = held;
  if (!last) return null;
  return { heldOn: last.heldOn, outcome: last.outcome, decisions: await decisionsOf(tx, last.id) };
}

/** The day on which the one after this would be due, were this one held on its day. */
function nextAfter(client: KnownClient, day: string): string {
  const next = reviewDueOn({
    status: "confirmed",
    isMerged: false,
    everyMonths: client.reviewEveryMonths,
    firstOn: null,
    lastHeldOn: day,
  });
  return workingDay(next ?? day);
}

async function adviceFor(tx: Tx, { client, lead, standing, attendees }: Preparation): Promise<string[]> {
  const contacts = (await contactsOf(tx, client.id)).filter((one) => one.leftOn === null);
  const came = await attendeesOf(
    tx,
    standing.held.map((review) => review.id),
  );
  const held = standing.held.map(({ id, heldOn }) => {
    return { heldOn, attendees: came.filter((one) => one.reviewId === id) };
  });
  return upwardsSentences(inviteUpwards(attendees, contacts, held), client.name, lead.locale);
}
