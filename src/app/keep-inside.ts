// What a link to something private keeps inside: what was approved of it for the client is so no more.
import { backToDraft } from "../store/approvals.ts";
import type { Tx } from "../store/database.ts";
import { privateByLink } from "../store/inside.ts";

/** After links of these entries were drawn, or one of them was made private. */
export async function keepInside(tx: Tx, entryIds: readonly number[]): Promise<void> {
  const inside = await privateByLink(tx, entryIds);
  if (inside.length === 0) return;
  await backToDraft(tx, inside);
}
