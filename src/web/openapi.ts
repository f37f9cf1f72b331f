// The HTTP API described by itself: /api/openapi.json.
import swagger from "@fastify/swagger";
import { jsonSchemaTransform } from "fastify-type-provider-zod";
import type { WebServer } from "./deps.ts";

/** Before the routes: each is described as it is added. Pages and health hide themselves (`schema.hide`). */
export async function describeApi(app: WebServer): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: "3.1.0",
      info: {
        title: "Lately",
        version: "1",
        description: "Errors are problem+json (RFC 9457). An administrator makes tokens on the page.",
      },
      components: { securitySchemes: { token: { type: "http", scheme: "bearer" } } },
    },
    transform: jsonSchemaTransform,
  });
  app.get("/api/openapi.json", { schema: { hide: true } }, async () => app.swagger());
}
