// Clients, forwards and questions for tests of whose an entry is and what it is linked to.
import type { Choice } from "../../src/core/entry/question.ts";
import type { Database } from "../../src/store/database.ts";

/** With a lead, so that nobody else becomes it. */
export async function confirmedClient(db: Database, name: string): Promise<number> {
  const { id } = await db
    .insertInto("client")
    .values({ name, key: name.toLowerCase(), status: "confirmed" })
    .returning("id")
    .executeTakeFirstOrThrow();
  const lead = await db.selectFrom("person").select("id").orderBy("id").executeTakeFirstOrThrow();
  await db.insertInto("client_member").values({ client_id: id, person_id: lead.id, role: "lead" }).execute();
  return id;
}

/** A body as Gmail forwards a mail. */
export function forwarded(from: string, text = "We save a lot.", subject = "numbers"): string {
  return [
    "---------- Forwarded message ---------",
    `From: ${from}`,
    "Date: Tue, Nov 17, 2026 at 4:05 PM",
    `Subject: ${subject}`,
    "To: Pia Moll <pia@agency.example>",
    "",
    text,
  ].join("\n");
}

/** Open questions about entry `number`. */
export async function askedAbout(db: Database, number: number) {
  const rows = await db
    .selectFrom("question")
    .innerJoin("entry", "entry.id", "question.entry_id")
    .innerJoin("person", "person.id", "question.person_id")
    .select(["question.kind", "question.text", "choices", "person.name as who"])
    .where("entry.number", "=", number)
    .where("answered_at", "is", null)
    .execute();
  return rows.map((row) => ({
    ...row,
    choices: (row.choices as unknown as Choice[]).filter((one) => !one.isGone).map((choice) => choice.text),
  }));
}
