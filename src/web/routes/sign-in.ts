// Signing in: ask for a link, open it, press its button; and signing out.
import type { FastifyReply } from "fastify";
import { z } from "zod";
import { LINK_MINUTES, linkOwner, mailSignInLink, signIn, signOut } from "../../app/sign-in.ts";
import type { WebDeps, WebServer } from "../deps.ts";
import { Refusal } from "../errors.ts";
import type { Pages } from "../pages.ts";
import { SESSION_DAYS, type Session } from "../session.ts";

const secretParam = { hide: true, params: z.object({ secret: z.string().max(200) }) };
const tries = { rateLimit: { max: 10, timeWindow: LINK_MINUTES * 60_000 } };

export function signInRoutes(app: WebServer, deps: WebDeps, pages: Pages, session: Session): void {
  const { db, clock, log, onQueued } = deps;
  const mailing = new Set<Promise<void>>();
  app.addHook("onClose", async () => void (await Promise.all(mailing)));

  // The answer comes before the address is looked up: neither words nor time tell whether it is known.
  app.post("/sign-in", { schema: { hide: true }, config: tries }, async (request, reply) => {
    const address = z.object({ email: z.email().max(320) }).safeParse(request.body);
    if (!address.success) throw new Refusal(400, "That is not a mail address.");
    const job = mailSignInLink(db, deps, address.data.email)
      .then((posted) => posted && onQueued())
      .catch((err) => log.error({ err }, "a sign-in link could not be mailed"))
      .then(() => void mailing.delete(job));
    mailing.add(job);
    return pages.send(reply, null, "link-sent", { minutes: LINK_MINUTES });
  });

  // Mail scanners open links: looking never uses one up.
  app.get("/sign-in/:secret", { schema: secretParam, config: tries }, async (request, reply) => {
    const { secret } = request.params;
    const owner = await linkOwner(db, secret, clock());
    if (!owner) return expired(reply);
    return pages.send(reply, null, "sign-in-button", { name: owner.name, action: `/sign-in/${secret}` });
  });

  app.post("/sign-in/:secret", { schema: secretParam, config: tries }, async (request, reply) => {
    const begun = await signIn(db, request.params.secret, SESSION_DAYS, clock());
    if (!begun) return expired(reply);
    session.begin(reply, begun);
    return reply.redirect("/", 303);
  });

  app.post("/sign-out", { schema: { hide: true } }, async (request, reply) => {
    const secret = session.secret(request);
    if (secret) await signOut(db, secret, clock());
    session.end(reply);
    return reply.redirect("/", 303);
  });

  const expired = (reply: FastifyReply) =>
    pages.send(reply.code(410), null, "link-expired", { minutes: LINK_MINUTES });
}
