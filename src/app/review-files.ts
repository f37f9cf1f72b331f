// The files of a review: deck, leave-behind, agenda, pre-read mail and invitation, and the PM's own agenda.
import { agendaSections, composeAgenda } from "../core/review/agenda.ts";
import { reviewDueOn, workingDay } from "../core/review/due.ts";
import { inviteUpwards } from "../core/review/invite-upwards.ts";
import { layoutLeaveBehind } from "../core/review/leave-behind.ts";
import { hasName } from "../core/review/level.ts";
import { upwardsSentences } from "../core/review/pm-words.ts";
import { appointmentWords, type Meeting, preRead, whenWords, withWords } from "../core/review/pre-read.ts";
import { reviewWords } from "../core/review/words.ts";
import { heldIn, textsOf } from "../core/timeline/held.ts";
import { layoutTimeline } from "../core/timeline/layout.ts";
import type { HeldFigure, Timeline } from "../core/timeline/timeline.ts";
import { composeDraft } from "../letters/review-mail.ts";
import { paintAgenda, paintPmAgenda } from "../painters/agenda.ts";
import { measureText } from "../painters/fonts.ts";
import { paintIcs } from "../painters/ics.ts";
import { paint } from "../painters/painter.ts";
import type { KnownClient } from "../store/clients.ts";
import { type Contact, contactsOf } from "../store/contacts.ts";
import type { Tx } from "../store/database.ts";
import { attendeesOf } from "../store/reviews.ts";
import { fileName } from "./file-name.ts";
import { leavesWordsOut } from "./lost-words.ts";
import { lastReview, type ReviewLead, type ReviewStanding, reviewedProjects } from "./review-standing.ts";

export interface Preparation {
  client: KnownClient;
  lead: ReviewLead;
  standing: ReviewStanding;
  attendees: Contact[];
  timeline: Timeline;
  /** `YYYY-MM-DD` in the lead's zone. */
  day: string;
  startsAt: Date;
  minutes: number;
  now: Date;
  uid: string;
  sequence: number;
}

const PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

export interface ReviewFile {
  name: string;
  content: Buffer;
  /** What it says of entries and their numbers. */
  shows: HeldFigure[];
}

export interface ReviewFiles {
  files: ReviewFile[];
  /** To invite upwards; empty when there is nothing to advise. */
  advice: string[];
  /** Words in a script that none of our fonts has stand as "…" in the leave-behind. */
  losesWords: boolean;
}

export async function filesOf(tx: Tx, made: Preparation): Promise<ReviewFiles> {
  const { client, lead, standing, attendees, timeline, day, startsAt, minutes, now } = made;
  const { locale } = client;
  const words = reviewWords(locale);
  const name = (what: string, before?: string) => fileName(client.name, `${what} ${day}`, before);
  const last = await lastReview(tx, standing.held);
  const next = nextAfter(client, day);
  const agenda = composeAgenda(timeline, await reviewedProjects(tx, client.id), last, next);
  const sections = agendaSections(agenda, locale);
  const meeting: Meeting = {
    client: client.name,
    locale,
    startsAt,
    minutes,
    zone: lead.zone,
    theirs: attendees.filter(hasName).map((one) => one.name),
    unnamed: attendees.filter((one) => !hasName(one)).length,
    ours: lead.person && hasName(lead) ? [lead.name] : [],
  };
  const lines = [whenWords(meeting, day), withWords(meeting)].filter(Boolean);
  const advice = await adviceFor(tx, made);
  const page = { title: words.title(client.name), lines, sections };
  const calendar = paintIcs({
    uid: made.uid,
    sequence: made.sequence,
    stampedAt: now,
    startsAt,
    minutes,
    ...appointmentWords(meeting, agenda),
    organizer: { name: lead.name, email: lead.email },
  });
  const author = timeline.brand.name;
  const { toDecide } = agenda;
  const deckLayout = layoutTimeline(timeline, "slides", measureText, toDecide);
  const deck = await paint({ layout: deckLayout, format: "pptx", author });
  const deckFile = {
    filename: `${name(words.files.deck)}.pptx`,
    contentType: PPTX,
    content: deck,
    cid: null,
  };
  const calendarFile = {
    filename: `${name(words.files.invitation)}.ics`,
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
    unseen: toDecide.unseen,
  });
  const onePage = layoutLeaveBehind(timeline, day, measureText);
  const leaveBehind = await paint({ layout: onePage, format: "pdf", author });
  const told = sections.flatMap(({ items }) => items.flatMap(({ strong, rest }) => [strong, rest]));
  const deckTexts = textsOf(deckLayout);
  const inAgenda = heldIn(timeline, told);
  return {
    advice,
    losesWords: leavesWordsOut(timeline, true),
    files: [
      { name: deckFile.filename, content: deck, shows: heldIn(timeline, deckTexts) },
      {
        name: `${name(words.files.leaveBehind)}.pdf`,
        content: leaveBehind,
        shows: heldIn(timeline, textsOf(onePage)),
      },
      { name: `${name(words.files.agenda)}.md`, content: Buffer.from(paintAgenda(page)), shows: inAgenda },
      // The deck is attached to it.
      {
        name: `${name(words.files.mail)}.eml`,
        content: mail,
        shows: heldIn(timeline, [...told, ...deckTexts]),
      },
      { name: calendarFile.filename, content: calendarFile.content, shows: inAgenda },
      {
        name: `${name(words.files.agenda, "NOT FOR THE CLIENT")}.md`,
        content: Buffer.from(pmAgenda),
        shows: inAgenda,
      },
    ],
  };
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
