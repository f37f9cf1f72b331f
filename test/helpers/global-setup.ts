// Before the suite: build once, one real Postgres, one migrated template that test files clone.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { createLog } from "../../src/log.ts";
import { migrate } from "../../src/store/migrate.ts";
import { startCluster } from "./cluster.ts";
import { useScratch } from "./scratch.ts";
import { installMissingServers } from "./servers.ts";

const ROOT = join(import.meta.dirname, "../..");

declare module "vitest" {
  export interface ProvidedContext {
    adminUrl: string;
    template: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  installMissingServers();
  const endScratch = useScratch();
  if (!process.env.SKIP_BUILD) build();
  compile("tsconfig.suite.json");
  compileMail("dist/suite/src");
  // A server that already runs (TEST_DATABASE_URL, a superuser's) saves its start in development.
  const cluster = process.env.TEST_DATABASE_URL
    ? { url: process.env.TEST_DATABASE_URL, stop: async () => {} }
    : await startCluster();
  const template = await migratedTemplate(cluster.url);
  project.provide("adminUrl", cluster.url);
  project.provide("template", template);
  return async () => {
    await cluster.stop();
    endScratch();
  };
}

/** Under the Node that runs the suite, so that the second run (Node 24) builds with its own. */
function build(): void {
  rmSync(join(ROOT, "dist"), { recursive: true, force: true });
  compile("tsconfig.build.json");
  compileMail("dist");
}

function compile(config: string): void {
  const tsc = join(ROOT, "node_modules/typescript/bin/tsc");
  execFileSync(process.execPath, [tsc, "-p", config], { cwd: ROOT, stdio: "inherit" });
}

/** As `npm run build` does after the compiler. */
function compileMail(built: string): void {
  execFileSync(process.execPath, [join(ROOT, built, "letters/compile-mail.js")], { stdio: "inherit" });
}

/** Named by the content of the migrations, so that a changed one never meets an old template. */
async function migratedTemplate(adminUrl: string): Promise<string> {
  const dir = join(import.meta.dirname, "../../migrations");
  const hash = createHash("sha256");
  for (const file of readdirSync(dir).sort()) hash.update(file).update(readFileSync(join(dir, file)));
  const name = `template_${hash.digest("hex").slice(0, 12)}`;
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    await admin.query("select pg_advisory_lock(7301)");
    const found = await admin.query("select 1 from pg_database where datname = $1 and datistemplate", [name]);
    if (found.rowCount === 0) {
      await admin.query(`drop database if exists ${name}`);
      await admin.query(`create database ${name}`);
      const url = new URL(adminUrl);
      url.pathname = `/${name}`;
      await migrate(url.href, createLog("silent"));
      await admin.query(`alter database ${name} with is_template true`);
    }
  } finally {
    await admin.end();
  }
  return name;
}
