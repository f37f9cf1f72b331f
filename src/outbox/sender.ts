// The seam between the outbox and what carries a letter away (smtp | file).
import type { DeliveryFacts } from "../core/delivery/outcome.ts";

export interface OutgoingLetter {
  id: number;
  /** The one recipient of the envelope. */
  to: string;
  /** RFC 5322 bytes, sent as they are. */
  raw: Buffer;
}

/** One connection, for letters one after the other. Expected failures are facts; none of these throws. */
export interface Sender {
  /** Connected, encrypted as configured and logged in; at once when it still is. Null: ready to send. */
  connect(): Promise<DeliveryFacts | null>;
  /** True while another letter can follow at once. */
  isOpen(): boolean;
  /** Hands one letter over on the connection made by `connect`. */
  send(letter: OutgoingLetter): Promise<DeliveryFacts>;
  /** Ends the connection; a letter on its way ends as lost. */
  close(): void;
}

/** Makes a sender for one round of letters. */
export type OpenSender = () => Sender;
