// The shapes in which core sees a mail: its envelope (before download) and the decoded message.

/** A mail address with its display name; `address` is lower-cased, `name` is "" when there is none. */
export interface MailAddress {
  name: string;
  address: string;
}

/** What IMAP's ENVELOPE tells before anything is downloaded (RFC 3501, 7.4.2); encoded words are decoded. */
export interface Envelope {
  messageId: string | null;
  inReplyTo: string | null;
  from: MailAddress | null;
  to: MailAddress[];
  cc: MailAddress[];
  subject: string;
}

/** One decoded mail. Text is Unicode with LF ends; HTML-only mail has been turned into text. */
export interface Message extends Envelope {
  references: string[];
  /** The Date header as a moment; null when it is missing or unreadable (never "now"). */
  sentAt: Date | null;
  /** INTERNALDATE, or the moment the inlet took the mail. */
  receivedAt: Date;
  /** Header fields that decide on automatic mail and loops; names lower-cased, values unfolded. */
  headers: ReadonlyMap<string, string>;
  text: string;
  /** `message/rfc822` parts, decoded by themselves, outermost first. */
  attached: Message[];
}
