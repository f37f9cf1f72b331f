// Placeholder until the supervisor of the embedded Postgres lands.
import { LatelyError } from "../errors.ts";
import type { Log } from "../log.ts";

export async function startEmbedded(
  _dataDir: string,
  _log: Log,
): Promise<{ url: string; release: () => Promise<void> }> {
  throw new LatelyError("EMBEDDED_POSTGRES_MISSING");
}
