// Letters and their addressees for tests of the outbox.
import type { Database } from "../../src/store/database.ts";
import { enqueueLetter, type NewLetter } from "../../src/store/outbox.ts";

export const PM_EMAIL = "pia@agency.test";

/** A person with one address; returns the id. */
export async function knownPerson(
  db: Database,
  email = PM_EMAIL,
  leftOn: string | null = null,
): Promise<number> {
  const person = await db
    .insertInto("person")
    .values({ name: "Pia Moll", zone: "Europe/Berlin", left_on: leftOn })
    .returning("id")
    .executeTakeFirstOrThrow();
  await db
    .insertInto("address")
    .values({ email_key: email.toLowerCase(), person_id: person.id, email })
    .execute();
  return person.id;
}

/** A small but whole letter; `name` makes key, subject and Message-ID its own. */
export function letterNamed(name: string, change: Partial<NewLetter> = {}): NewLetter {
  const toEmail = change.toEmail ?? PM_EMAIL;
  const messageId = `<${name}@lately.test>`;
  const raw = [
    "From: Lately <lately@agency.test>",
    `To: ${toEmail}`,
    `Subject: Letter ${name}`,
    `Message-ID: ${messageId}`,
    "",
    "A line.",
    ".a line that begins with a dot",
    "",
  ].join("\r\n");
  return {
    key: `test:${name}`,
    kind: "receipt",
    personId: null,
    toEmail,
    subject: `Letter ${name}`,
    messageId,
    raw: Buffer.from(raw),
    raw_coding: "identity",
    state: "queued",
    ...change,
  };
}

export async function queueLetter(
  db: Database,
  name: string,
  change: Partial<NewLetter> = {},
): Promise<number> {
  const id = await enqueueLetter(db, letterNamed(name, change));
  if (id === null) throw new Error(`a letter ${name} is there already`);
  return id;
}
