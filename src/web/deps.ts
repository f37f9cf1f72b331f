// What the web is given by whoever wires it, and the server its routes are added to.
import type { IncomingMessage, ServerResponse } from "node:http";
import type { FastifyBaseLogger, FastifyInstance, RawServerDefault } from "fastify";
import type { ZodTypeProvider } from "fastify-type-provider-zod";
import type { Config } from "../config.ts";
import type { RenderLetter } from "../letters/template.ts";
import type { Log } from "../log.ts";
import type { Database } from "../store/database.ts";
import type { SecretKey } from "../store/secret-key.ts";

export interface WebDeps {
  db: Database;
  config: Config;
  log: Log;
  clock: () => Date;
  /** For the sign-in letter. */
  render: RenderLetter;
  /** For links that prove themselves. */
  secretKey: Pick<SecretKey, "signing">;
  /** Called after mail came in through the API, so that it is understood at once. */
  onReceived: () => void;
  /** Called after a letter was queued, so that it is sent at once. */
  onQueued: () => void;
}

export type WebServer = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  ZodTypeProvider
>;
