// Where notes are mailed to.
import type { Config } from "../config.ts";

/** The first mailbox of IMAP_URL whose name is an address; null where notes come another way. */
export function noteAddress({ imap }: Config): string | null {
  return imap.find(({ username }) => username.includes("@"))?.username ?? null;
}
