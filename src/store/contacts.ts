// The client's own people: who may be invited to a review, and how far up they stand.
import type { Attendee, Level } from "../core/review/level.ts";
import type { Tx } from "./database.ts";

export interface Contact extends Attendee {
  /** `YYYY-MM-DD`; null: still there. */
  leftOn: string | null;
}

/** By level from the top, then by name; those who left last. */
export async function contactsOf(tx: Tx, clientId: number): Promise<Contact[]> {
  const rows = await tx
    .selectFrom("contact")
    .select(["id", "name", "email_key as email", "level", "left_on as leftOn"])
    .where("client_id", "=", clientId)
    .orderBy((eb) => eb("left_on", "is not", null))
    .orderBy((eb) => eb.fn("array_position", [eb.val(["executive", "manager", "daily"]), "level"]))
    .orderBy("name")
    .execute();
  return rows.map((row) => ({ ...row, level: row.level as Level }));
}

/** Who has the address already is changed, and is back when he had left. */
export async function putContact(
  tx: Tx,
  clientId: number,
  contact: { name: string; email: string; level: Level },
): Promise<void> {
  const { name, level } = contact;
  await tx
    .insertInto("contact")
    .values({ client_id: clientId, name, email_key: contact.email, level })
    .onConflict((conflict) =>
      conflict.columns(["client_id", "email_key"]).doUpdateSet({ name, level, left_on: null }),
    )
    .execute();
}

/** False when the client has no such contact. */
export async function noteContactLeft(
  tx: Tx,
  clientId: number,
  email: string,
  day: string,
): Promise<boolean> {
  const result = await tx
    .updateTable("contact")
    .set({ left_on: day })
    .where("client_id", "=", clientId)
    .where("email_key", "=", email)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}
