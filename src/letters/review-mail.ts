// The pre-read as a draft that the PM's own mail program opens to be sent.
import MailComposer from "nodemailer/lib/mail-composer";
import type { Person } from "../config.ts";
import { type LetterAttachment, mailbox } from "./mime.ts";

export interface MailDraft {
  from: Person;
  to: readonly Person[];
  subject: string;
  text: string;
  attachments: readonly LetterAttachment[];
  date: Date;
}

/** RFC 5322 bytes; `X-Unsent: 1` makes Outlook open it for editing. Nothing of Lately is in it: it is the PM's own mail. */
export function composeDraft(draft: MailDraft): Promise<Buffer> {
  const composer = new MailComposer({
    from: mailbox(draft.from),
    to: draft.to.map(mailbox),
    subject: draft.subject,
    date: draft.date,
    text: draft.text,
    attachments: draft.attachments.map(({ cid: _, ...attachment }) => attachment),
    headers: { "X-Unsent": "1" },
    disableFileAccess: true,
    disableUrlAccess: true,
    newline: "\r\n",
  });
  return composer.compile().build();
}
