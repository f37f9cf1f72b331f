// The embedded Postgres: every process shares one server; the last one out stops it.
import { setTimeout as delay } from "node:timers/promises";
import type pg from "pg";
import type { Log } from "../log.ts";
import { SERVER_IN_USE } from "./advisory-locks.ts";
import { type DataDir, openDataDir } from "./data-dir.ts";
import { alone } from "./data-dir-lock.ts";
import { type Cluster, openCluster } from "./embedded-cluster.ts";
import { attach, stopServer, urlOf } from "./embedded-server.ts";

const MEND_AFTER_MS = [100, 500, 2_000, 5_000];

export interface Embedded {
  /** With its password. It stays right while this process runs, also over a restart of the server. */
  url: string;
  /** Leaves; stops the server when nobody else is there. May be called more than once. */
  release: () => Promise<void>;
}

interface Presence {
  cluster: Cluster;
  client: pg.Client;
  port: number;
}

/**
 * Adopts or starts the server of `dataDir` (made on first use: initdb and start together take about 1 s) and
 * starts it again when it dies. Throws EMBEDDED_POSTGRES_FAILED, _MISSING or _MAJOR, or DATA_DIR_UNUSABLE.
 */
export async function startEmbedded(dataDir: string, log: Log): Promise<Embedded> {
  const dir = await openDataDir(dataDir);
  const leaving = new AbortController();
  let present = await enter(dir, log);
  let mending: Promise<void> = Promise.resolve();
  const url = urlOf(present.cluster, present.port);
  const watch = () => {
    present.client.once("end", () => {
      if (!leaving.signal.aborted) mending = mend();
    });
  };
  const mend = async () => {
    for (let tries = 0; !leaving.signal.aborted; tries++) {
      try {
        present = await enter(dir, log);
        if (urlOf(present.cluster, present.port) !== url)
          log.error("the server's port changed: restart Lately");
        return watch();
      } catch (error) {
        log.error({ err: error }, "the embedded Postgres is down");
        const wait = MEND_AFTER_MS[Math.min(tries, MEND_AFTER_MS.length - 1)];
        await delay(wait, undefined, { signal: leaving.signal }).catch(() => {});
      }
    }
  };
  watch();
  let released: Promise<void> | null = null;
  const release = async () => {
    leaving.abort();
    await mending;
    await alone(dir, () => leave(present));
  };
  return {
    url,
    release: () => {
      released ??= release();
      return released;
    },
  };
}

/** Under the lock from looking to being present, so that nobody stops the server in between. */
async function enter(dir: DataDir, log: Log): Promise<Presence> {
  return alone(dir, async () => {
    const cluster = await openCluster(dir);
    const { client, port } = await attach(cluster, log);
    await client.query("select pg_advisory_lock_shared($1)", [SERVER_IN_USE]);
    return { cluster, client, port };
  });
}

/** A process that was killed is not present any more: its server ended its session, and so its lock. */
async function leave({ cluster, client }: Presence): Promise<void> {
  const last = await client
    .query("select pg_advisory_unlock_shared($1)", [SERVER_IN_USE])
    .then(() => client.query<{ last: boolean }>("select pg_try_advisory_lock($1) as last", [SERVER_IN_USE]))
    .then(
      (answer) => answer.rows[0]?.last === true,
      () => false, // no server answers: nothing to stop
    );
  await client.end().catch(() => {});
  if (last) await stopServer(cluster);
}
