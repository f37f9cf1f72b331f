// The web server: page, HTTP API and health, ready to listen or to be injected.
import cookie from "@fastify/cookie";
import formbody from "@fastify/formbody";
import rateLimit from "@fastify/rate-limit";
import underPressure from "@fastify/under-pressure";
import { fastify } from "fastify";
import { serializerCompiler, validatorCompiler, type ZodTypeProvider } from "fastify-type-provider-zod";
import type { WebDeps } from "./deps.ts";
import { answerErrors } from "./errors.ts";
import { describeApi } from "./openapi.ts";
import { createPages } from "./pages.ts";
import { assetRoutes } from "./routes/assets.ts";
import { entryRoutes } from "./routes/entries.ts";
import { healthRoutes } from "./routes/health.ts";
import { letterRoutes } from "./routes/letters.ts";
import { messageApiRoutes } from "./routes/message-api.ts";
import { messageRoutes } from "./routes/messages.ts";
import { metricsRoutes } from "./routes/metrics.ts";
import { signInRoutes } from "./routes/sign-in.ts";
import { tokenRoutes } from "./routes/tokens.ts";
import { unsubscribeRoutes } from "./routes/unsubscribe.ts";
import { guardWrites, setSecurityHeaders } from "./security.ts";
import { readSession } from "./session.ts";

export type Web = Awaited<ReturnType<typeof buildApp>>;

/** Beyond it a request is refused (503) with a time to come back, rather than made to wait behind all others. */
const BUSY_LOOP_MS = 2_000;

/** Does not listen. `close()` waits for requests under way. `busyLoopMs` 0: never too busy. */
export async function buildApp(deps: WebDeps, busyLoopMs = BUSY_LOOP_MS) {
  const app = fastify({
    // Its own request log holds whole URLs, and a sign-in link is one; `onResponse` below logs the route instead.
    logger: false,
    // Only a proxy on this machine may say who the client is: the rate limits count by it.
    trustProxy: "loopback",
    forceCloseConnections: "idle",
    requestTimeout: 120_000,
    routerOptions: { maxParamLength: 200 },
  }).withTypeProvider<ZodTypeProvider>();
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.addHook("onResponse", async (request, reply) => {
    const { url: route } = request.routeOptions;
    const ms = Math.round(reply.elapsedTime);
    deps.log.debug({ method: request.method, route, status: reply.statusCode, ms }, "request");
  });
  await app.register(underPressure, { maxEventLoopDelay: busyLoopMs, retryAfter: 5 });
  await app.register(cookie);
  await app.register(formbody, { bodyLimit: 64 * 1024 });
  await app.register(rateLimit, { global: false });
  await setSecurityHeaders(app, deps.config);
  guardWrites(app, deps.config);
  const pages = createPages(deps.config.templatesDir);
  answerErrors(app, deps.log, pages);
  await describeApi(app);
  healthRoutes(app, deps);
  metricsRoutes(app, deps);
  messageApiRoutes(app, deps);
  assetRoutes(app, deps.config.templatesDir);
  const session = readSession(deps);
  signInRoutes(app, deps, pages, session);
  entryRoutes(app, deps, pages, session);
  messageRoutes(app, deps, pages, session);
  letterRoutes(app, deps, pages, session);
  tokenRoutes(app, deps, pages, session);
  unsubscribeRoutes(app, deps, pages);
  await app.ready();
  return app;
}
