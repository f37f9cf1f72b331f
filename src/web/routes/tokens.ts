// API tokens: an administrator makes one, sees it once, and takes it back.

import type { FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { momentWords } from "../../letters/language.ts";
import type { KnownPerson } from "../../store/people.ts";
import { apiTokens, createToken, revokeApiToken } from "../../store/tokens.ts";
import type { WebDeps, WebServer } from "../deps.ts";
import { pageLocale } from "../entry-view.ts";
import { Refusal } from "../errors.ts";
import type { Pages } from "../pages.ts";
import type { Session } from "../session.ts";

const idParam = { hide: true, params: z.object({ id: z.string().regex(/^[0-9a-f]{64}$/) }) };
const newToken = z.object({ scope: z.string().trim().min(1).max(100) });

export function tokenRoutes(
  app: WebServer,
  { db, clock, config }: WebDeps,
  pages: Pages,
  session: Session,
): void {
  app.get("/tokens", { schema: { hide: true } }, async (request, reply) => {
    return sendList(reply, await admin(request), null);
  });

  app.post("/tokens", { schema: { hide: true } }, async (request, reply) => {
    const viewer = await admin(request);
    const asked = newToken.safeParse(request.body);
    if (!asked.success) throw new Refusal(400, "Say in a few words what the token is for.");
    const now = clock();
    const secret = await createToken(db, {
      kind: "api",
      personId: viewer.id,
      expiresAt: null,
      now,
      ...asked.data,
    });
    return sendList(reply, viewer, secret);
  });

  app.post("/tokens/:id/revoke", { schema: idParam }, async (request, reply) => {
    await admin(request);
    await revokeApiToken(db, request.params.id, clock());
    return reply.redirect("/tokens", 303);
  });

  async function sendList(reply: FastifyReply, viewer: KnownPerson, secret: string | null) {
    const moment = (at: Date) => momentWords(at, viewer.zone, pageLocale(viewer.locale));
    const tokens = (await apiTokens(db)).map((token) => ({
      ...token,
      made: moment(token.createdAt),
      used: token.usedAt ? moment(token.usedAt) : "",
    }));
    return pages.send(reply, viewer, "tokens", { tokens, secret, url: `${config.appUrl}/api/v1/messages` });
  }

  async function admin(request: FastifyRequest): Promise<KnownPerson> {
    const viewer = await session.viewer(request);
    if (viewer?.role !== "admin") throw new Refusal(404, "");
    return viewer;
  }
}
