// The composition root: wires mailbox, store, outbox, web and app by hand; start, drain, stop.
import type { Config } from "./config.ts";
import type { Log } from "./log.ts";
import { checkServer, type Database, openDatabase } from "./store/database.ts";
import { startEmbedded } from "./store/embedded.ts";
import { migrate } from "./store/migrate.ts";

export interface Store {
  db: Database;
  /** The server's URL, with its password. */
  url: string;
  close: () => Promise<void>;
}

/** Opens the configured database, embedded when there is no DATABASE_URL, and brings it to this version's schema. */
export async function openStore(config: Config, log: Log): Promise<Store> {
  const embedded = config.databaseUrl ? null : await startEmbedded(config.dataDir, log);
  const url = config.databaseUrl?.reveal() ?? embedded?.url ?? "";
  try {
    const applied = await migrate(url, log);
    if (applied.length > 0) log.info({ applied }, "database migrated");
    const db = openDatabase(url, (error) => log.warn({ code: "DATABASE_UNREACHABLE" }, error.message));
    await checkServer(db);
    return {
      db,
      url,
      close: async () => {
        await db.destroy();
        await embedded?.release();
      },
    };
  } catch (error) {
    await embedded?.release();
    throw error;
  }
}
