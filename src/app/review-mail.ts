// Mails `REVIEW:[Acme] …` of known people: the outcome recorded, or held with what was unclear. They make no entry.
import { dateAlone } from "../core/dates/date-alone.ts";
import { dayIn } from "../core/dates/day-in.ts";
import { labelParts } from "../core/entry/label-parts.ts";
import { nameKey } from "../core/entry/names.ts";
import { closestName } from "../core/entry/typing-error.ts";
import type { ReasonCode } from "../core/entry/understanding.ts";
import { type ToldOutcome, undecidedNames } from "../core/review/outcome.ts";
import type { RecordedReview } from "../letters/review-held.ts";
import { clientByLabel, type KnownClient } from "../store/clients.ts";
import { type Contact, contactsOf } from "../store/contacts.ts";
import { readsClient } from "../store/covers.ts";
import type { Tx } from "../store/database.ts";
import { type ProjectRow, projectsOf } from "../store/merges.ts";
import type { KnownPerson } from "../store/people.ts";
import type { Case } from "./resolve-notes.ts";
import { closeClientReview } from "./review-close.ts";

/** Only those that were sent as a mail of their own: what answers a letter is a reply. */
export async function settleReviews(tx: Tx, cases: readonly Case[], now: Date): Promise<void> {
  for (const one of cases) {
    const { review } = one.mail.understanding;
    const isOwnMail = one.verdict.reason === "command" && !one.around.answersLetter;
    if (!review || !isOwnMail || !one.author) continue;
    const recorded = await record(tx, one, review, one.author, now);
    const isRecorded = typeof recorded === "object";
    if (isRecorded) one.review = recorded;
    const [state, reason] = isRecorded ? (["filed", "review"] as const) : (["needs-you", recorded] as const);
    one.verdict = { ...one.verdict, state, reason };
  }
}

/** What was recorded, or why nothing was. */
async function record(
  tx: Tx,
  { mail }: Case,
  told: ToldOutcome,
  author: KnownPerson,
  now: Date,
): Promise<RecordedReview | ReasonCode> {
  const client = told.client === null ? null : await clientOf(tx, told.client);
  if (!client) return "review-client";
  // Anybody logs for any client; ending its projects and closing its window is the team's.
  if (author.role !== "admin" && !(await readsClient(tx, author.id, client.id))) return "review-team";
  const projects = await projectsOf(tx, [client.id]);
  const decisions = decisionsIn(told, projects);
  if (decisions === null) return "review-project";
  const decided = new Set(decisions.made.map((one) => one.projectId));
  // What was recorded once is not sent back by a replay.
  const undecided = new Set(mail.claim.lastReason === "review" ? [] : undecidedNames(told).map(nameKey));
  if (projects.some(({ id, name }) => undecided.has(nameKey(name)) && !decided.has(id)))
    return "review-decision";
  const { known, strangers } = attendeesIn(told, await contactsOf(tx, client.id));
  const words = [told.text, ...decisions.words].filter(Boolean).join("\n");
  const outcome = [words, ...(strangers.length > 0 ? [`+ ${strangers.join(", ")}`] : [])]
    .filter(Boolean)
    .join("\n");
  if (outcome === "" && decisions.made.length === 0) return "review-empty";
  const { sentAt } = mail.understanding;
  const { receivedAt } = mail.claim;
  const writtenAt = sentAt && sentAt < receivedAt ? sentAt : receivedAt;
  const heldOn = heldOnOf(told, author, writtenAt);
  if (heldOn === null) return "review-date";
  const closing = await closeClientReview(tx, {
    clientId: client.id,
    heldOn,
    today: dayIn(now > writtenAt ? now : writtenAt, author.zone),
    outcome,
    decisions: decisions.made,
    attendeeIds: told.attendees.length > 0 ? known.map((contact) => contact.id) : null,
    messageId: mail.claim.id,
    isReplayed: mail.claim.lastReason === "review",
  });
  if (!closing.ok) return "review-date";
  return {
    client: client.name,
    heldOn,
    outcome: words,
    decisions: decisions.made,
    attendees: known.map((contact) => contact.name),
    strangers,
    isAdded: closing.isAdded,
    nextDueOn: closing.nextDueOn,
  };
}

/** By name or remembered spelling; of `client / project` the client. */
async function clientOf(tx: Tx, name: string): Promise<KnownClient | null> {
  const first = labelParts(name)?.names[0];
  return (await clientByLabel(tx, nameKey(name))) ?? (first ? await clientByLabel(tx, nameKey(first)) : null);
}

/** The day it was written on, unless `Held:` says another; null when that is no day. */
function heldOnOf(told: ToldOutcome, { zone, locale }: KnownPerson, sentAt: Date): string | null {
  if (told.held === null) return dayIn(sentAt, zone);
  return dateAlone(told.held, { sentAt, zone, locale })?.on ?? null;
}

/**
 * Null when a line decides on a project that the client does not have. A sentence that merely begins like a decision
 * ("Next week: continue with the tests") stays among the words.
 */
function decisionsIn(told: ToldOutcome, projects: readonly ProjectRow[]) {
  const named = projects.map((project) => {
    return { ...project, key: nameKey(project.name), projectId: project.id };
  });
  const made = [];
  const words: string[] = [];
  for (const { project: name, decision, note, line, isPlain } of told.decisions) {
    const key = nameKey(name);
    const project = named.find((one) => one.key === key) ?? closestName(key, named);
    if (project) made.push({ projectId: project.id, project: project.name, decision, note });
    else if (isPlain) return null;
    else words.push(line);
  }
  return { made, words };
}

/** By address or name; those nobody knows stay among the words. */
function attendeesIn(told: ToldOutcome, contacts: readonly Contact[]) {
  const known: Contact[] = [];
  const strangers: string[] = [];
  for (const name of told.attendees) {
    const contact = contacts.find(
      (one) => one.email === name.toLowerCase() || nameKey(one.name) === nameKey(name),
    );
    if (contact) known.push(contact);
    else strangers.push(name);
  }
  return { known, strangers };
}
