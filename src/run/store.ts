// The configured database, open, migrated and checked, with what the environment names in it.
import { refoldNames } from "../app/refold-names.ts";
import type { Config } from "../config.ts";
import type { Log } from "../log.ts";
import { checkServer, type Database, openDatabase } from "../store/database.ts";
import { startEmbedded } from "../store/embedded.ts";
import { syncEnvMailboxes } from "../store/mailboxes.ts";
import { migrate } from "../store/migrate.ts";
import { addPerson } from "../store/people.ts";
import { openSecretKey, type SecretKey } from "../store/secret-key.ts";

export interface Store {
  db: Database;
  /** The server's URL, with its password. */
  url: string;
  secretKey: SecretKey;
  close: () => Promise<void>;
}

/**
 * Opens the configured database, embedded when there is no DATABASE_URL, brings it to this version's schema, checks
 * the key, and makes what the environment says: OWNER and the mailboxes of IMAP_URL.
 */
export async function openStore(config: Config, log: Log): Promise<Store> {
  const embedded = config.databaseUrl ? null : await startEmbedded(config.dataDir, log);
  const url = config.databaseUrl?.reveal() ?? embedded?.url ?? "";
  let db: Database | null = null;
  let closing = false;
  const close = async () => {
    // The pool forgets its connections before they are closed; the embedded server's farewell to them is no news.
    closing = true;
    await db?.destroy();
    await embedded?.release();
  };
  try {
    const applied = await migrate(url, log);
    if (applied.length > 0) log.info({ applied }, "database migrated");
    db = openDatabase(url, (error) => {
      if (!closing) log.warn({ code: "DATABASE_UNREACHABLE" }, error.message);
    });
    await checkServer(db);
    await refoldNames(db, log);
    const secretKey = await openSecretKey(db, config.secretKey, config.dataDir);
    await applyEnvironment(db, config);
    return { db, url, secretKey, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function applyEnvironment(db: Database, config: Config): Promise<void> {
  const { owner, zone, locale, currency } = config;
  await db.transaction().execute(async (tx) => {
    await syncEnvMailboxes(tx, config.imap);
    if (!owner) return;
    const schedule = { cadence: "weekly", weekday: 1, atLocal: "08:00" } as const;
    await addPerson(tx, { ...owner, role: "admin", zone, locale, currency, ...schedule });
  });
}
