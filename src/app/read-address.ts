// The address of a mailbox that is read: where notes, answers to letters and blind copies of asks go.
import type { Config } from "../config.ts";
import type { Tx } from "../store/database.ts";
import { readAddressesFor } from "../store/mailboxes.ts";

/**
 * By person, as REPLY_TO says, else a mailbox whose user name is an address. Lower-cased; missing where an answer would
 * be lost.
 */
export async function readAddresses(
  tx: Tx,
  personIds: readonly number[],
  { replyTo }: Config,
): Promise<Map<number, string>> {
  if (replyTo !== null) return new Map(personIds.map((id) => [id, replyTo]));
  return readAddressesFor(tx, personIds);
}
