// `/`: the log of successes and results, or, for somebody unknown, the form that asks for a sign-in link.

import type { FastifyReply } from "fastify";
import { z } from "zod";
import { readAddresses } from "../../app/read-address.ts";
import { dayIn } from "../../core/dates/day-in.ts";
import type { LoggedEntry } from "../../core/entry/entry.ts";
import { clients } from "../../store/clients.ts";
import { entryLinks, loggedEntries } from "../../store/entries.ts";
import { clientsOf, type KnownPerson } from "../../store/people.ts";
import type { WebDeps, WebServer } from "../deps.ts";
import { entryView, type Linked, pageLocale } from "../entry-view.ts";
import type { Pages } from "../pages.ts";
import type { Session } from "../session.ts";

const PAGE = 50;
const query = z.object({
  before: z.coerce.number().int().positive().max(2_147_483_647).optional(),
  client: z.coerce.number().int().positive().optional(),
});

export function entryRoutes(app: WebServer, deps: WebDeps, pages: Pages, session: Session): void {
  app.get("/", { schema: { hide: true, querystring: query } }, async (request, reply) => {
    const viewer = await session.viewer(request);
    if (!viewer) return pages.send(reply, null, "sign-in", { isHeld: deps.config.smtp === null });
    return sendLog(reply, viewer, request.query);
  });

  async function sendLog(reply: FastifyReply, viewer: KnownPerson, chosen: z.infer<typeof query>) {
    const own = new Set(await clientsOf(deps.db, viewer.id));
    const team = (await clients(deps.db)).filter((client) => own.has(client.id));
    const found = await loggedEntries(deps.db, {
      ofPerson: viewer.id,
      ...(chosen.client !== undefined && { clientIds: [chosen.client] }),
      ...(chosen.before !== undefined && { beforeNumber: chosen.before }),
      order: "newest",
      limit: PAGE + 1,
    });
    const entries = found.slice(0, PAGE);
    const linked = await linksOf(entries, viewer);
    const reader = {
      personId: viewer.id,
      locale: pageLocale(viewer.locale),
      zone: viewer.zone,
      today: dayIn(deps.clock(), viewer.zone),
    };
    const rows = entries.map((entry) => ({
      ...entryView(entry, linked(entry), reader),
      client: entry.client?.name ?? "",
    }));
    return pages.send(reply, viewer, "entries", {
      rows,
      clients: team.map(({ id, name }) => ({ id, name, isChosen: id === chosen.client })),
      chosen: chosen.client ?? null,
      older: found.length > PAGE ? (entries.at(-1)?.number ?? null) : null,
      isFirstPage: chosen.before === undefined,
      mailTo: await noteAddressWords(deps, viewer),
    });
  }

  /** The other ends may lie on another page, and count only when the reader may see them. */
  async function linksOf(entries: readonly LoggedEntry[], viewer: KnownPerson) {
    const links = await entryLinks(
      deps.db,
      entries.map((entry) => entry.id),
    );
    const results = links.filter((link) => link.kind === "result");
    const ids = results.flatMap((link) => [link.fromEntry, link.toEntry]);
    const ends = await loggedEntries(deps.db, { ids: [...new Set(ids)], ofPerson: viewer.id });
    const endOf = new Map(ends.map(({ id, number, title }) => [id, { number, title }]));
    return ({ id }: LoggedEntry): Linked => ({
      resultOf: results.flatMap((link) => (link.toEntry === id ? (endOf.get(link.fromEntry) ?? []) : [])),
      results: results.flatMap((link) => (link.fromEntry === id ? (endOf.get(link.toEntry) ?? []) : [])),
    });
  }
}

/** Where notes are mailed to, in words. */
async function noteAddressWords({ config, db }: WebDeps, viewer: KnownPerson): Promise<string> {
  const mailbox = (await readAddresses(db, [viewer.id], config)).get(viewer.id);
  if (mailbox) return mailbox;
  return config.inlet
    ? `the inlet on ${config.inlet.host}, port ${config.inlet.port}`
    : "a mailbox of Lately";
}
