// A letter from its template into the outbox: composed once, kept as bytes, sent by somebody else.

import type { Config, Person } from "../config.ts";
import { dayIn } from "../core/dates/day-in.ts";
import { composeMime, type LetterAttachment, messageIdFor, type Unsubscribe } from "../letters/mime.ts";
import type { RenderLetter } from "../letters/template.ts";
import type { Helper } from "../letters/words.ts";
import type { Tx } from "../store/database.ts";
import { keptBytes } from "../store/letter-bytes.ts";
import { enqueueLetter, type LetterKind, type NewLetter } from "../store/outbox.ts";
import { firstAdmin, type KnownPerson } from "../store/people.ts";

export interface LetterDeps {
  config: Config;
  render: RenderLetter;
  clock: () => Date;
}

export interface LetterDraft {
  /** Of the outbox: the same key is enqueued once. */
  key: string;
  kind: LetterKind;
  to: KnownPerson & { email: string };
  /** The name of the template that `view` fills. */
  template: string;
  subject: string;
  view: object;
  /** Who reads an answer; null: nobody does. */
  replyTo?: Person | null;
  attachments?: LetterAttachment[];
  unsubscribe?: Unsubscribe;
  inReplyTo?: string | null;
}

export interface ComposedLetter {
  subject: string;
  messageId: string;
  html: string;
  text: string;
  raw: Buffer;
}

export async function composeLetter(deps: LetterDeps, draft: LetterDraft): Promise<ComposedLetter> {
  const { config, clock } = deps;
  const { html, text } = await deps.render(draft.template, draft.view);
  const messageId = messageIdFor(draft.key, config.mailFrom);
  const raw = composeMime({
    from: config.mailFrom,
    to: draft.to,
    replyTo: draft.replyTo ?? null,
    subject: draft.subject,
    html,
    text,
    messageId,
    date: clock(),
    attachments: draft.attachments ?? [],
    unsubscribe: draft.unsubscribe ?? null,
    inReplyTo: draft.inReplyTo ?? null,
  });
  return { subject: draft.subject, messageId, html, text, raw };
}

/** Null when a letter with this key is there already. Held while there is no SMTP server to send it. */
export async function postLetter(tx: Tx, deps: LetterDeps, draft: LetterDraft): Promise<number | null> {
  return enqueueLetter(tx, letterRow(deps, draft, await composeLetter(deps, draft)));
}

export function letterRow(
  deps: LetterDeps,
  draft: LetterDraft,
  { subject, messageId, raw }: ComposedLetter,
): NewLetter {
  return {
    key: draft.key,
    kind: draft.kind,
    personId: draft.to.id,
    toEmail: draft.to.email,
    subject,
    messageId,
    ...keptBytes(raw),
    state: deps.config.smtp ? "queued" : "held",
  };
}

/** The administrator a reader can turn to; null when he is the administrator, or there is none with an address. */
export async function helperFor(tx: Tx, reader: KnownPerson): Promise<Helper | null> {
  return helperOf(await firstAdmin(tx), reader);
}

/** `admin`: the first one. Null as `helperFor`. */
export function helperOf(admin: KnownPerson | null, reader: KnownPerson): Helper | null {
  return admin?.email && admin.id !== reader.id ? { name: admin.name, email: admin.email } : null;
}

/** Only people with an address who have not left, by the day in their own zone, get letters. */
export function getsLetters(person: KnownPerson, now: Date): person is KnownPerson & { email: string } {
  return hasAddress(person) && (person.leftOn === null || person.leftOn > dayIn(now, person.zone));
}

export function hasAddress(person: KnownPerson): person is KnownPerson & { email: string } {
  return person.email !== null;
}
