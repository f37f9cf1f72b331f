// What goes wrong, told as problem+json (RFC 9457) to programs and as a page to people.
import type { FastifyReply, FastifyRequest } from "fastify";
import { LatelyError } from "../errors.ts";
import type { Log } from "../log.ts";
import type { WebServer } from "./deps.ts";
import type { Pages } from "./pages.ts";

const PROBLEM = "application/problem+json; charset=utf-8";

const TITLES: Record<number, string> = {
  400: "The request was not understood.",
  401: "A valid token is needed.",
  403: "This is not allowed.",
  404: "There is nothing here.",
  405: "That cannot be done here.",
  413: "That is larger than the limit.",
  415: "That kind of content is not taken here.",
  429: "Too many tries.",
  503: "The service is busy or not ready.",
};
const BROKEN = "Something broke.";

/** An expected refusal; its words are for whoever asked. */
export class Refusal extends Error {
  readonly statusCode: number;
  constructor(statusCode: number, detail: string) {
    super(detail);
    this.statusCode = statusCode;
  }
}

export function answerErrors(app: WebServer, log: Log, pages: Pages): void {
  app.setErrorHandler(async (error, request, reply) => {
    const status = statusOf(error);
    if (status < 500 || error instanceof Refusal)
      return answer(request, reply, pages, status, (error as Error).message);
    // A fault of ours is logged and not shown: its words may hold what is nobody's business.
    log.error({ err: error, route: request.routeOptions.url }, "request failed");
    return answer(request, reply, pages, status, mendOf(error));
  });
  app.setNotFoundHandler((request, reply) => answer(request, reply, pages, 404, ""));
}

function statusOf(error: unknown): number {
  const { statusCode } = error as { statusCode?: number };
  return statusCode && statusCode >= 400 && statusCode < 600 ? statusCode : 500;
}

function mendOf(error: unknown): string {
  return error instanceof LatelyError ? `${error.code}. ${error.mend}` : "It is in the log. Try again later.";
}

async function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  pages: Pages,
  status: number,
  detail: string,
): Promise<FastifyReply> {
  const title = TITLES[status] ?? BROKEN;
  reply.code(status);
  if (isForProgram(request.url)) return reply.type(PROBLEM).send(problem(status, title, detail));
  return pages.send(reply, null, "error", { title, detail });
}

function isForProgram(url: string): boolean {
  return url.startsWith("/api/") || /^\/(healthz|readyz|metrics)\b/.test(url);
}

/** As a string: Fastify would serialize an object by the route's response schema. */
function problem(status: number, title: string, detail: string): string {
  return JSON.stringify({ type: "about:blank", title, status, ...(detail && { detail }) });
}
