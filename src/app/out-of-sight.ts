// Why a client sees nothing although something is approved: it is hidden, or went with its success.
import type { TimelineWindow } from "../core/timeline/window.ts";
import { approvedOutOfSight } from "../store/approvals.ts";
import type { Tx } from "../store/database.ts";

/** With a space before it, and the command that shows it again; empty where nothing is out of sight. */
export async function outOfSight(
  tx: Tx,
  clientId: number,
  { fromDay, toDay }: TimelineWindow,
): Promise<string> {
  const approved = await approvedOutOfSight(tx, { clientId, onFrom: fromDay, onTo: toDay });
  if (approved.length === 0) return "";
  const hidden = [...new Set(approved.flatMap((one) => one.hiddenBy))];
  const names = approved.map(({ number }) => `#${number}`).join(", ");
  const why =
    hidden.length > 0
      ? `hidden, itself or with its success: \`lately entry hide ${hidden.join(" ")} --undo\` shows it again`
      : "out of sight with its withdrawn success";
  return ` ${names} ${approved.length === 1 ? "is" : "are"} approved, but ${why}.`;
}
