// The link in a digest's List-Unsubscribe: looking changes nothing, a POST stops, pauses or starts the digest.
import type { FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { nextDigest } from "../../app/digest.ts";
import { changeDigest, type DigestWish, isPaused, readerOfLink } from "../../app/unsubscribe.ts";
import { dayWords, momentWords, weekdayName, wordsFor } from "../../letters/language.ts";
import { unsubscribeWords } from "../../letters/unsubscribe-words.ts";
import { type KnownPerson, personById } from "../../store/people.ts";
import { cadenceBeforeStop } from "../../store/person-settings.ts";
import type { WebDeps, WebServer } from "../deps.ts";
import { Refusal } from "../errors.ts";
import type { Pages } from "../pages.ts";

const schema = { hide: true, params: z.object({ token: z.string().max(200) }) };
/** A provider's servers post for many readers from few addresses; nobody guesses 256 bits at this pace. */
const config = { rateLimit: { max: 60, timeWindow: 60_000 } };
const MOST_BYTES = 4_096;

/** What a mail program posts (RFC 8058, section 3.2), or a button of the page. */
const posted = z.union([
  z.object({ "List-Unsubscribe": z.literal("One-Click") }).transform((): DigestWish => "stop"),
  z.object({ wish: z.enum(["stop", "pause", "start"]) }).transform(({ wish }): DigestWish => wish),
]);

export function unsubscribeRoutes(app: WebServer, deps: WebDeps, pages: Pages): void {
  const { db, clock, secretKey } = deps;

  app.register(async (scope: WebServer) => {
    // RFC 8058, section 3.1: either kind of form is sent.
    scope.addContentTypeParser(
      "multipart/form-data",
      { parseAs: "buffer", bodyLimit: MOST_BYTES },
      (request: FastifyRequest, body: Buffer) => formOf(request, body),
    );

    // Mail scanners open every link: one elsewhere unsubscribed 489 of 497 readers. HEAD goes the same way.
    scope.get("/unsubscribe/:token", { schema, config }, async (request, reply) => {
      const reader = await readerOfLink(db, secretKey, request.params.token, clock());
      return reader ? show(reply, reader, null) : unknown(request, reply);
    });

    // Answered here and now: a mail program follows no redirect (RFC 8058, section 3.1).
    scope.post("/unsubscribe/:token", { schema, config, bodyLimit: MOST_BYTES }, async (request, reply) => {
      const reader = await readerOfLink(db, secretKey, request.params.token, clock());
      if (!reader) return unknown(request, reply);
      const wish = posted.safeParse(request.body);
      if (!wish.success) throw new Refusal(400, "Nothing was changed: the form says neither stop nor pause.");
      await changeDigest(db, reader.id, wish.data, clock());
      return show(reply, (await personById(db, reader.id)) ?? reader, wish.data);
    });
  });

  async function show(reply: FastifyReply, reader: KnownPerson, done: DigestWish | null) {
    return pages.send(reply, null, "unsubscribe", await viewOf(deps, reader, done));
  }

  /** Whose language would it be? The browser says one. */
  async function unknown(request: FastifyRequest, reply: FastifyReply) {
    const words = unsubscribeWords(request.headers["accept-language"] ?? "en");
    const { language, unknown } = words;
    return pages.send(reply.code(404), null, "unsubscribe-unknown", { language, ...unknown });
  }
}

async function formOf(request: FastifyRequest, body: Buffer): Promise<unknown> {
  const headers = { "content-type": request.headers["content-type"] ?? "" };
  try {
    return Object.fromEntries(await new Response(body, { headers }).formData());
  } catch {
    throw new Refusal(400, "The form cannot be read.");
  }
}

async function viewOf({ db, clock }: WebDeps, reader: KnownPerson, done: DigestWish | null) {
  const now = clock();
  const { locale, zone, cadence } = reader;
  const words = unsubscribeWords(locale);
  const whom = reader.email ? `${reader.name} (${reader.email})` : reader.name;
  const common = { language: words.language, page: words.title };
  if (cadence === "never") {
    const { title, who, only, underWay } = words.stopped;
    const start = { wish: "start", text: words.start(await cadenceBeforeStop(db, reader.id)), isMain: true };
    return { ...common, title, lines: [who(whom)], small: [only, underWay], buttons: [start] };
  }
  const stop = { wish: "stop", text: words.stop, isMain: false };
  if (isPaused(reader, now)) {
    const day = dayWords(reader.pausedUntil ?? "", locale, String(now.getUTCFullYear()));
    const buttons = [{ wish: "start", text: words.endPause, isMain: true }, stop];
    return { ...common, title: words.paused.title, lines: [words.paused.who(whom, day)], small: [], buttons };
  }
  const pause = { wish: "pause", text: words.pause, isMain: false };
  const next = done === "start" ? await nextDigest(db, reader, now) : null;
  if (next) {
    const { title, next: nextWords } = words.started;
    return {
      ...common,
      title,
      lines: [nextWords(whom, momentWords(next, zone, locale))],
      small: [],
      buttons: [pause, stop],
    };
  }
  const { title, who, only } = words.active(cadence);
  const { schedule } = wordsFor(locale).digest;
  const when = schedule(cadence, weekdayName(reader.weekday, locale), reader.atLocal.slice(0, 5), zone);
  return {
    ...common,
    title,
    lines: [who(whom, when)],
    small: [only],
    buttons: [{ ...stop, isMain: true }, pause],
  };
}
