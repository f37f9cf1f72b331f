// A client ends: nobody is nudged about it, nobody sees its pages; its history stays, and it may come back.
import { LatelyError } from "../errors.ts";
import { noteClientBack, noteClientEnded, revokeShares } from "../store/client-ends.ts";
import type { KnownClient } from "../store/clients.ts";
import type { Tx } from "../store/database.ts";
import { cancelPrepared } from "../store/reviews.ts";

/** `day`: `YYYY-MM-DD`. Returns how many share links were revoked. Throws CLIENT_ENDED. Needs a transaction. */
export async function endClient(tx: Tx, client: KnownClient, day: string, at: Date): Promise<number> {
  if (!(await noteClientEnded(tx, client.id, day))) throw new LatelyError("CLIENT_ENDED", client.name);
  await cancelPrepared(tx, client.id);
  return revokeShares(tx, client.id, at);
}

/** What it was before; share links stay revoked. Throws CLIENT_NOT_ENDED. */
export async function undoEnd(tx: Tx, client: KnownClient): Promise<void> {
  if (!(await noteClientBack(tx, client.id))) throw new LatelyError("CLIENT_NOT_ENDED", client.name);
}
