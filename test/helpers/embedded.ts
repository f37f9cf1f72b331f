// A data folder for tests of the embedded Postgres, the processes that use it, and its clearing away.
import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { expect } from "vitest";
import { type EmbeddedChild, spawnEmbedded, type User } from "./checkout.ts";
import { eventually } from "./eventually.ts";

export const isRoot = process.getuid?.() === 0;
/** Whom root's servers run as. */
export const NOBODY: User = { uid: 65_534, gid: 65_534 };

export class EmbeddedScene {
  /** Everybody may write here. */
  readonly dir: string;
  dataDir: string;
  readonly #children: EmbeddedChild[] = [];

  constructor() {
    this.dir = mkdtempSync(join(tmpdir(), "lt-emb-"));
    chmodSync(this.dir, 0o777);
    this.dataDir = join(this.dir, "data");
  }

  /** Copies what the product made once: for tests of what comes after the first start. */
  takeOver(made: EmbeddedScene): void {
    execFileSync("cp", ["-a", made.dataDir, this.dataDir]);
  }

  async clear(): Promise<void> {
    for (const child of this.#children) child.process.kill("SIGKILL");
    await Promise.all(this.#children.map((child) => child.exited));
    const pid = this.serverPid();
    if (pid !== null && isRunning(pid)) {
      process.kill(pid, "SIGQUIT");
      await eventually(() => !isRunning(pid));
    }
    if (!this.home().startsWith(this.dir)) rmSync(this.home(), { recursive: true, force: true });
    rmSync(this.dir, { recursive: true, force: true });
  }

  launch(checkout?: string, user?: User): EmbeddedChild {
    const child = spawnEmbedded(this.dataDir, checkout, user);
    this.#children.push(child);
    return child;
  }

  note(): { cluster: string } | null {
    const path = join(this.dataDir, "postgres.json");
    return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : null;
  }

  /** The folder that holds PGDATA. */
  home(): string {
    const cluster = this.note()?.cluster ?? "postgres";
    return cluster.startsWith("/") ? cluster : join(this.dataDir, cluster);
  }

  holds(folder: string, file: string): boolean {
    return existsSync(join(this.home(), folder, file));
  }

  unfinished(): string[] {
    const names = existsSync(this.home()) ? readdirSync(this.home()) : [];
    return names.filter((name) => name.startsWith("new-"));
  }

  serverPid(): number | null {
    const path = join(this.home(), "data/postmaster.pid");
    return existsSync(path) ? Number(readFileSync(path, "utf8").split("\n")[0]) : null;
  }
}

/** Exists and is no zombie. */
export function isRunning(pid: number): boolean {
  try {
    return !readFileSync(`/proc/${pid}/stat`, "utf8").includes(") Z ");
  } catch {
    return false;
  }
}

export async function urlFrom(child: EmbeddedChild): Promise<string> {
  const answer = await child.answer;
  expect(answer).toHaveProperty("url");
  return answer.url ?? "";
}

export async function leave(child: EmbeddedChild): Promise<void> {
  child.process.kill("SIGTERM");
  expect(await child.exited).toBe(0);
}

export async function killed(child: EmbeddedChild): Promise<void> {
  child.process.kill("SIGKILL");
  await child.exited;
}

export async function query<Row extends pg.QueryResultRow>(url: string, text: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => {});
  await client.connect();
  try {
    return (await client.query<Row>(text)).rows;
  } finally {
    await client.end();
  }
}
