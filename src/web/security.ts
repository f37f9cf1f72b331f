// Security headers, and which writes are believed to come from our own page.
import helmet from "@fastify/helmet";
import type { FastifyRequest } from "fastify";
import type { Config } from "../config.ts";
import type { WebServer } from "./deps.ts";
import { Refusal } from "./errors.ts";

/** No script at all, nothing from elsewhere; a letter is shown by a route with a policy of its own. */
const PAGE_POLICY = {
  defaultSrc: ["'none'"],
  styleSrc: ["'self'"],
  fontSrc: ["'self'"],
  imgSrc: ["'self'"],
  frameSrc: ["'self'"],
  formAction: ["'self'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
};

/**
 * A letter's HTML, shown inside our page: no script, no form, nothing loaded (`cid:` pictures are put in as data),
 * and an origin of its own.
 */
export const LETTER_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; " +
  "frame-ancestors 'self'; sandbox";

export async function setSecurityHeaders(app: WebServer, config: Config): Promise<void> {
  const isHttps = config.appUrl.startsWith("https:");
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: PAGE_POLICY },
    frameguard: { action: "deny" },
    // The path of a sign-in link must not travel on.
    referrerPolicy: { policy: "no-referrer" },
    strictTransportSecurity: isHttps ? { maxAge: 15_552_000, includeSubDomains: false } : false,
    crossOriginEmbedderPolicy: false,
  });
}

/**
 * Refuses writes that a browser sends from another site (403). Spared is what knows no cookie, only a secret that
 * another site does not have: the API its bearer token, an unsubscribe link its path. A mail program's server posts
 * to that link without Origin (RFC 8058, section 3.2).
 */
export function guardWrites(app: WebServer, config: Config): void {
  const own = new URL(config.appUrl).origin;
  app.addHook("onRequest", async (request) => {
    if (request.method === "GET" || request.method === "HEAD") return;
    if (request.url.startsWith("/api/") || request.url.startsWith("/unsubscribe/")) return;
    if (!comesFromOurPage(request, own)) {
      throw new Refusal(403, "This form was sent from another site.");
    }
  });
}

/** Sec-Fetch-Site where the browser sends it, which no page can forge; else Origin. Neither: not a browser form. */
function comesFromOurPage(request: FastifyRequest, own: string): boolean {
  const site = request.headers["sec-fetch-site"];
  if (site !== undefined) return site === "same-origin";
  const { origin } = request.headers;
  return (
    origin !== undefined &&
    (origin === own || (URL.canParse(origin) && new URL(origin).host === request.host))
  );
}
