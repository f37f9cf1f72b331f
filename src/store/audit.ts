// Who did what that cannot be seen afterwards; never content.
import type { Tx } from "./database.ts";

/** `actor`: `command`, or a person's id; `subject` such as `#142` or `client 7`. */
export async function noteAudit(
  tx: Tx,
  actor: string,
  action: string,
  subjects: readonly string[],
): Promise<void> {
  if (subjects.length === 0) return;
  await tx
    .insertInto("audit")
    .values(subjects.map((subject) => ({ actor, action, subject })))
    .execute();
}
