// Inbound mail as it ended: the list with state and reason, and the life of one message.
import { z } from "zod";
import { momentWords } from "../../letters/language.ts";
import { loggedEntries } from "../../store/entries.ts";
import { listMessages, type MessageStory, messageCounts, messageStory } from "../../store/message-log.ts";
import type { KnownPerson } from "../../store/people.ts";
import type { WebDeps, WebServer } from "../deps.ts";
import { pageLocale } from "../entry-view.ts";
import { Refusal } from "../errors.ts";
import type { Pages } from "../pages.ts";
import type { Session } from "../session.ts";

const PAGE = 100;
const STATES = ["received", "filed", "ignored", "needs-you", "failed"] as const;
const query = z.object({
  before: z.coerce.number().int().positive().optional(),
  state: z.enum(STATES).optional(),
});
const params = z.object({ id: z.coerce.number().int().positive() });
const SOURCES = {
  imap: "read from a mailbox",
  inlet: "taken by the inlet",
  file: "imported",
  api: "sent to the API",
};

/** Administrators see all mail, others their own. */
export function messageRoutes(app: WebServer, deps: WebDeps, pages: Pages, session: Session): void {
  app.get("/messages", { schema: { hide: true, querystring: query } }, async (request, reply) => {
    const viewer = await session.viewer(request);
    if (!viewer) return reply.redirect("/", 303);
    const { before, state } = request.query;
    const found = await listMessages(deps.db, {
      limit: PAGE + 1,
      ...(state && { states: [state] }),
      ...(before !== undefined && { beforeId: before }),
      ...(viewer.role !== "admin" && { personId: viewer.id }),
    });
    const rows = found.slice(0, PAGE);
    const counts = viewer.role === "admin" ? await messageCounts(deps.db) : null;
    return pages.send(reply, viewer, "messages", {
      rows: rows.map((row) => ({ ...row, received: moment(row.receivedAt, viewer) })),
      states: STATES.map((name) => ({ name, n: counts?.[name] ?? null, isChosen: name === state })),
      chosen: state ?? null,
      older: found.length > PAGE ? (rows.at(-1)?.id ?? null) : null,
    });
  });

  app.get("/messages/:id", { schema: { hide: true, params } }, async (request, reply) => {
    const viewer = await session.viewer(request);
    if (!viewer) return reply.redirect("/", 303);
    const story = await messageStory(deps.db, request.params.id);
    // Another's mail is answered like none at all.
    if (!story || (viewer.role !== "admin" && story.personId !== viewer.id)) throw new Refusal(404, "");
    const entries = await loggedEntries(deps.db, {
      ids: story.entryIds,
      ofPerson: viewer.id,
      includeWithdrawn: true,
    });
    return pages.send(reply, viewer, "message", {
      subject: story.subject,
      from: story.fromKey ?? "",
      messageId: story.messageId ?? "",
      state: story.state,
      reason: story.reason ?? "",
      kilobytes: Math.max(1, Math.round(story.size / 1024)),
      steps: stepsOf(story, viewer),
      entries: entries.map(({ number, title, kind }) => ({ number, title, kind })),
      duplicateOf: story.duplicateOf,
    });
  });
}

/** What happened to it, in order; each with its moment in the viewer's zone where one is known. */
function stepsOf(story: MessageStory, viewer: KnownPerson): { at: string; what: string }[] {
  const at = (instant: Date | null) => (instant ? moment(instant, viewer) : "");
  const steps = [
    { at: at(story.sentAt), what: story.sentAt ? "Written, by its own Date" : "It carries no readable Date" },
    {
      at: at(story.receivedAt),
      what: `Received, ${SOURCES[story.source]}${story.backfilled ? " (back-filled)" : ""}`,
    },
    { at: at(story.storedAt), what: "Stored as it came" },
    ...story.seen.map((seen) => ({
      at: "",
      what: `Seen in ${seen.mailbox}, folder ${seen.folder}, as UID ${seen.uid}`,
    })),
  ];
  const tries = story.attempts > 1 ? ` at the ${story.attempts}. try` : "";
  if (story.understoodAt) steps.push({ at: at(story.understoodAt), what: `Understood${tries}` });
  else if (story.state === "received") steps.push({ at: "", what: "Waits to be understood" });
  for (const seen of story.seen) {
    if (seen.filedAt)
      steps.push({
        at: at(seen.filedAt),
        what: `Moved to ${seen.filedFolder ?? "its folder"} in ${seen.mailbox}`,
      });
  }
  if (story.purgedAt)
    steps.push({ at: at(story.purgedAt), what: "Raw mail purged, as the retention time says" });
  return steps;
}

function moment(instant: Date, viewer: KnownPerson): string {
  return momentWords(instant, viewer.zone, pageLocale(viewer.locale));
}
