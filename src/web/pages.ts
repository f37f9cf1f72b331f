// Pages from Liquid templates: everything escaped, every variable known, each file replaceable by the operator's.
import { join } from "node:path";
import type { FastifyReply } from "fastify";
import { Liquid } from "liquidjs";
import type { KnownPerson } from "../store/people.ts";

const OWN_DIR = join(import.meta.dirname, "../../templates/web");

export interface Pages {
  /** Sends the page `name`; `viewer` is null for somebody not signed in. */
  send: (
    reply: FastifyReply,
    viewer: KnownPerson | null,
    name: string,
    view: object,
  ) => Promise<FastifyReply>;
}

/** A file in `templatesDir`/web takes the place of ours. */
export function createPages(templatesDir: string | null): Pages {
  const engine = new Liquid({
    root: webDirs(templatesDir),
    extname: ".liquid",
    cache: true,
    outputEscape: "escape",
    strictVariables: true,
    strictFilters: true,
  });
  return {
    send: async (reply, viewer, name, view) => {
      const chrome = {
        viewer: viewer && { name: viewer.name, isAdmin: viewer.role === "admin" },
        section: name,
        language: "en",
      };
      const html = await engine.renderFile(name, { ...chrome, ...view });
      // What one person sees is in no cache that another may read, the Back button after signing out included.
      return reply.type("text/html; charset=utf-8").header("cache-control", "no-store").send(html);
    },
  };
}

/** Where a template or asset is looked for, in order. */
export function webDirs(templatesDir: string | null): string[] {
  return templatesDir ? [join(templatesDir, "web"), OWN_DIR] : [OWN_DIR];
}
