// POST /api/v1/messages: one raw mail, answered when it is committed.
import { z } from "zod";
import { receive } from "../../app/receive.ts";
import { noteTokenUsed, tokenOwner } from "../../store/tokens.ts";
import type { WebDeps, WebServer } from "../deps.ts";
import { Refusal } from "../errors.ts";

const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string().optional(),
});

export function messageApiRoutes(app: WebServer, { db, config, clock, onReceived }: WebDeps): void {
  app.register(async (scope) => {
    // Only here, and nothing else here: a form or JSON is answered 415.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser("message/rfc822", { parseAs: "buffer" }, (_, body, done) => done(null, body));
    scope.route({
      method: "POST",
      url: "/api/v1/messages",
      bodyLimit: config.maxMessageBytes,
      schema: {
        summary: "Take one mail in",
        description: "The same mail sent again changes nothing and answers `isNew: false` with the first id.",
        consumes: ["message/rfc822"],
        security: [{ token: [] }],
        body: z.string().meta({ description: "The mail as it is (RFC 5322), at most MAX_MESSAGE_BYTES" }),
        response: {
          201: z.object({ id: z.int(), isNew: z.boolean() }).describe("Committed"),
          ...Object.fromEntries([400, 401, 413, 415].map((status) => [status, problem])),
        },
      },
      // The body is octets; its schema describes it and has nothing to validate.
      validatorCompiler: () => (value) => ({ value }),
      // Before the body is read: a stranger cannot make us hold 25 MB.
      onRequest: async (request, reply) => {
        const secret = /^Bearer ([\w-]{20,200})$/i.exec(request.headers.authorization ?? "")?.[1];
        const owner = secret ? await tokenOwner(db, "api", secret, clock()) : null;
        if (!secret || owner === null) {
          reply.header("www-authenticate", "Bearer");
          throw new Refusal(401, "Send `Authorization: Bearer` with a token of the kind api.");
        }
        await noteTokenUsed(db, secret, clock());
      },
      handler: async (request, reply) => {
        const raw = request.body as unknown as Buffer;
        if (!Buffer.isBuffer(raw) || raw.length === 0)
          throw new Refusal(400, "The body is empty; send the mail itself.");
        const [received] = await receive(db, [
          {
            source: "api",
            raw,
            problem: null,
            size: raw.length,
            receivedAt: clock(),
            envelope: null,
            sighting: null,
            personId: null,
            backfilled: false,
          },
        ]);
        if (!received) throw new Error("a mail was neither stored nor known");
        onReceived();
        return reply.code(201).send({ id: received.messageId, isNew: received.isNew });
      },
    });
  });
}
