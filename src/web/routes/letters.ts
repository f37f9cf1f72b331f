// The outbox as people look at it: every letter as it looks, sent or waiting.
import type { FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { momentWords } from "../../letters/language.ts";
import { type LetterSummary, letterById, listLetters } from "../../store/letters.ts";
import type { KnownPerson } from "../../store/people.ts";
import type { WebDeps, WebServer } from "../deps.ts";
import { pageLocale } from "../entry-view.ts";
import { Refusal } from "../errors.ts";
import { letterView } from "../letter-view.ts";
import type { Pages } from "../pages.ts";
import { LETTER_POLICY } from "../security.ts";
import type { Session } from "../session.ts";

const PAGE = 100;
const query = z.object({ before: z.coerce.number().int().positive().optional() });
const params = z.object({ id: z.coerce.number().int().positive() });
const fileParams = params.extend({ ordinal: z.coerce.number().int().nonnegative().max(100) });

/** Administrators see all letters, others their own. */
export function letterRoutes(app: WebServer, deps: WebDeps, pages: Pages, session: Session): void {
  app.get("/letters", { schema: { hide: true, querystring: query } }, async (request, reply) => {
    const viewer = await session.viewer(request);
    if (!viewer) return reply.redirect("/", 303);
    const { before } = request.query;
    const found = await listLetters(deps.db, {
      limit: PAGE + 1,
      ...(before !== undefined && { beforeId: before }),
      ...(viewer.role !== "admin" && { personId: viewer.id }),
    });
    const rows = found.slice(0, PAGE);
    return pages.send(reply, viewer, "letters", {
      rows: rows.map((letter) => ({ ...letter, when: whenOf(letter, viewer) })),
      older: found.length > PAGE ? (rows.at(-1)?.id ?? null) : null,
      isHeld: deps.config.smtp === null,
    });
  });

  app.get("/letters/:id", { schema: { hide: true, params } }, async (request, reply) => {
    const { viewer, letter } = await own(request, request.params.id);
    const isSecret = letter.kind === "signin";
    const { text, html, attachments } = isSecret ? NOTHING : await letterView(letter.raw);
    return pages.send(reply, viewer, "letter", {
      id: letter.id,
      subject: letter.subject,
      to: letter.toEmail,
      state: letter.state,
      when: whenOf(letter, viewer),
      reply: letter.lastReply ?? "",
      isSecret,
      hasHtml: html !== "",
      text,
      files: attachments.map(({ filename, bytes }) => ({
        filename,
        kilobytes: Math.ceil(bytes.length / 1024),
      })),
    });
  });

  app.get("/letters/:id/html", { schema: { hide: true, params } }, async (request, reply) => {
    const { html } = await contentOf(request, request.params.id);
    return asLetter(reply).type("text/html; charset=utf-8").send(html);
  });

  app.get(
    "/letters/:id/files/:ordinal",
    { schema: { hide: true, params: fileParams } },
    async (request, reply) => {
      const { attachments } = await contentOf(request, request.params.id);
      const file = attachments[request.params.ordinal];
      if (!file) throw new Refusal(404, "");
      const name = encodeURIComponent(file.filename);
      return asLetter(reply)
        .header("content-disposition", `attachment; filename*=UTF-8''${name}`)
        .type(file.contentType)
        .send(file.bytes);
    },
  );

  /** A sign-in letter opens the door of another: nobody reads it here. */
  async function contentOf(request: FastifyRequest, id: number) {
    const { letter } = await own(request, id);
    if (letter.kind === "signin") throw new Refusal(404, "");
    return letterView(letter.raw);
  }

  /** Another's letter is answered like none at all. */
  async function own(request: FastifyRequest, id: number) {
    const viewer = await session.viewer(request);
    if (!viewer) throw new Refusal(401, "Sign in first.");
    const letter = await letterById(deps.db, id);
    if (!letter || (viewer.role !== "admin" && letter.personId !== viewer.id)) throw new Refusal(404, "");
    return { viewer, letter };
  }
}

const NOTHING = { text: "", html: "", attachments: [] };

function asLetter(reply: FastifyReply): FastifyReply {
  return reply
    .header("content-security-policy", LETTER_POLICY)
    .header("x-frame-options", "SAMEORIGIN")
    .header("cache-control", "no-store");
}

function whenOf(letter: LetterSummary, viewer: KnownPerson): string {
  return momentWords(letter.doneAt ?? letter.createdAt, viewer.zone, pageLocale(viewer.locale));
}
