// The seam between where mail comes from (imap | inlet | files) and the inbox that keeps it.
import type { Envelope } from "../core/message/message.ts";

/** Where in an IMAP folder a mail was seen. */
export interface Sighting {
  folderId: number;
  uidvalidity: number;
  uid: number;
}

/**
 * One mail as a source hands it over, before anybody interprets it. `raw` is null when it was not downloaded:
 * `problem` says why, and `envelope` then is all there is.
 */
export interface IncomingMail {
  source: "imap" | "inlet" | "file" | "api";
  raw: Buffer | null;
  problem: "too-large" | "fetch-failed" | null;
  /** Octets, as the server told or as received. */
  size: number;
  /** INTERNALDATE, or the moment it was taken. */
  receivedAt: Date;
  /** Known before download (IMAP); null when the header in `raw` is the source. */
  envelope: Envelope | null;
  sighting: Sighting | null;
  /** The person an import names with --person, or null: From decides. */
  personId: number | null;
  /** True for what lay in a mailbox before the first connection, an import, or a rescan. */
  backfilled: boolean;
}

/** What became of it. `isNew` is false when the same mail was stored before. */
export interface ReceivedMail {
  messageId: number;
  isNew: boolean;
}

/** Commits mails durably; when it resolves they are safe. The source acknowledges (250, cursor) only then. */
export type Receive = (mails: readonly IncomingMail[]) => Promise<ReceivedMail[]>;

/** A source runs until `signal` aborts or, for a finite one, until it is exhausted. */
export interface MailSource {
  readonly name: string;
  run(receive: Receive, signal: AbortSignal): Promise<void>;
}
