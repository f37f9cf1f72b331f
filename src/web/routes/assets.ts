// The page's style sheet and fonts, served by content: a changed file has a changed ETag.
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { WebServer } from "../deps.ts";
import { webDirs } from "../pages.ts";

const fonts = createRequire(import.meta.url);
const FONTS: Record<string, string> = {
  "inter-400.ttf": "@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf",
  "inter-600.ttf": "@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf",
};

interface Asset {
  type: string;
  bytes: Buffer;
  etag: string;
}

export function assetRoutes(app: WebServer, templatesDir: string | null): void {
  const load = new Map<string, () => Promise<Buffer>>();
  load.set("page.css", () => readFirst(webDirs(templatesDir), "page.css"));
  for (const [name, path] of Object.entries(FONTS)) load.set(name, () => readFile(fonts.resolve(path)));
  for (const [name, read] of load) {
    let loading: Promise<Asset> | null = null;
    app.get(`/assets/${name}`, { schema: { hide: true } }, async (request, reply) => {
      loading ??= read().then((bytes) => asset(name, bytes));
      const { type, bytes, etag } = await loading;
      reply.header("etag", etag).header("cache-control", "public, max-age=3600");
      if (request.headers["if-none-match"] === etag) return reply.code(304).send();
      return reply.type(type).send(bytes);
    });
  }
}

function asset(name: string, bytes: Buffer): Asset {
  const etag = `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"`;
  return { type: name.endsWith(".css") ? "text/css; charset=utf-8" : "font/ttf", bytes, etag };
}

async function readFirst(dirs: readonly string[], name: string): Promise<Buffer> {
  const [first = "", ...others] = dirs.map((dir) => join(dir, name));
  return readFile(first).catch((error) => {
    if (error.code !== "ENOENT" || others.length === 0) throw error;
    return readFile(others[0] ?? "");
  });
}
