// Messages for tests of the core, with nothing in them but what the test names.
import type { Envelope, Message } from "../../src/core/message/message.ts";

export function envelopeOf(given: Partial<Envelope>): Envelope {
  const from = { name: "Nora Berg", address: "nora@studio.example" };
  return { messageId: null, inReplyTo: null, from, to: [], cc: [], subject: "", ...given };
}

export function messageOf(given: Partial<Message>): Message {
  return {
    ...envelopeOf(given),
    references: [],
    sentAt: new Date("2026-03-03T15:20:00Z"),
    receivedAt: new Date("2026-03-03T15:21:00Z"),
    headers: new Map(),
    text: "",
    attached: [],
    ...given,
  };
}
