// Who is looking: a cookie with a random token, of which the database keeps the hash.
import type { FastifyReply, FastifyRequest } from "fastify";
import type { Config } from "../config.ts";
import { type KnownPerson, personById } from "../store/people.ts";
import { tokenOwner } from "../store/tokens.ts";
import type { WebDeps } from "./deps.ts";

export const SESSION_DAYS = 30;

export interface Session {
  /** Null when nobody is signed in. */
  viewer: (request: FastifyRequest) => Promise<KnownPerson | null>;
  begin: (reply: FastifyReply, secret: string) => void;
  end: (reply: FastifyReply) => void;
  /** The token this request came with; null without one. */
  secret: (request: FastifyRequest) => string | null;
}

export function readSession({ db, config, clock }: WebDeps): Session {
  const { name, options } = cookieFor(config);
  const secret = (request: FastifyRequest) => request.cookies[name] ?? null;
  return {
    secret,
    viewer: async (request) => {
      const token = secret(request);
      const personId = token ? await tokenOwner(db, "session", token, clock()) : null;
      return personId === null ? null : personById(db, personId);
    },
    begin: (reply, token) => {
      reply.setCookie(name, token, { ...options, maxAge: SESSION_DAYS * 86_400 });
    },
    end: (reply) => {
      reply.clearCookie(name, options);
    },
  };
}

/** `__Host-` (RFC 6265bis) binds the cookie to this very host and to https. */
function cookieFor(config: Config) {
  const secure = config.appUrl.startsWith("https:");
  const name = secure ? "__Host-lately" : "lately";
  return { name, options: { path: "/", httpOnly: true, sameSite: "lax", secure } as const };
}
