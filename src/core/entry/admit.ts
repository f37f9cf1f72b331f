// Who wrote a mail, and whether he may: by its From address and the mailboxes it was seen in.

/** A mailbox in which the mail was seen. `ownerId` null: a shared one, where From says who the PM is. */
export interface MailboxRule {
  ownerId: number | null;
  /** Nobody else can deliver there. */
  trusted: boolean;
}

export interface Arrival {
  /** The person an import or the interface named: no check. */
  settledId: number | null;
  /** Who has the From address; null when nobody has. */
  senderId: number | null;
  /** Empty for mail that came in through the inlet, a file or the interface. */
  mailboxes: readonly MailboxRule[];
  firstAdminId: number | null;
}

export type Admission = { authorId: number } | { hold: "unknown-sender" | "not-the-owner" };

/** One mailbox that lets it in is enough: the copy in the owner's own mailbox does not hold the one to the team. */
export function admit({ settledId, senderId, mailboxes, firstAdminId }: Arrival): Admission {
  if (settledId !== null) return { authorId: settledId };
  const trusted = mailboxes.find((mailbox) => mailbox.trusted);
  const trustedAuthor = trusted ? (senderId ?? trusted.ownerId ?? firstAdminId) : null;
  if (trustedAuthor !== null) return { authorId: trustedAuthor };
  if (senderId === null) return { hold: "unknown-sender" };
  const isLetIn = mailboxes.some((mailbox) => mailbox.ownerId === null || mailbox.ownerId === senderId);
  return isLetIn || mailboxes.length === 0 ? { authorId: senderId } : { hold: "not-the-owner" };
}
