// The address of a mailbox that is read: where notes, answers to letters and blind copies of asks go.
import type { Config } from "../config.ts";
import type { Tx } from "../store/database.ts";
import { readAddressFor } from "../store/mailboxes.ts";
import type { KnownPerson } from "../store/people.ts";

/** As REPLY_TO says, else a mailbox whose user name is an address. Lower-cased; null where an answer would be lost. */
export async function readAddress(tx: Tx, person: KnownPerson, config: Config): Promise<string | null> {
  return config.replyTo ?? (await readAddressFor(tx, person.id));
}
