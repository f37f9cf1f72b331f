// Sends letters over one SMTP connection with nodemailer's low-level client, so that each step is seen by itself.
import { isAscii } from "node:buffer";
import { Readable } from "node:stream";
import SMTPConnection, { type SMTPConnectionOptions } from "nodemailer/lib/smtp-connection";
import type { SmtpServer } from "../config.ts";
import type { DeliveryFacts } from "../core/delivery/outcome.ts";
import type { OpenSender, OutgoingLetter } from "./sender.ts";

export interface SmtpTimes {
  /** For DNS, TCP, greeting, EHLO, STARTTLS and login together. */
  connectWithinMs?: number;
  /** For each answer, the one after the content included; RFC 5321, 4.5.3.2.6 asks for 10 minutes. */
  answerWithinMs?: number;
}

export interface SmtpOptions extends SmtpTimes {
  /** PEM of a certificate authority to trust besides the usual ones. */
  ca?: string;
}

/** `from` is the envelope's sender (MAIL_FROM without its name). STARTTLS is required where `server.tls` says so. */
export function smtpSender(server: SmtpServer, from: string, options: SmtpOptions = {}): OpenSender {
  return () => {
    let connection: SMTPConnection | null = null;
    let sending = false;
    const drop = () => {
      connection?.close();
      connection = null;
    };
    const isOpen = () => connection !== null && !connection.destroyed;
    return {
      isOpen,
      connect: async () => {
        if (isOpen()) return null;
        connection = new SMTPConnection(connectionOptions(server, options));
        const failure = await logIn(connection, server, options.connectWithinMs ?? 60_000);
        if (failure) drop();
        return failure;
      },
      send: async (letter) => {
        if (!connection) return { met: "lost", contentBegun: false, reply: "There was no connection." };
        sending = true;
        const facts = await transmit(connection, from, letter);
        sending = false;
        // Whatever the server thinks of a transaction that failed: the next letter starts on a fresh connection.
        if (facts.met !== "accepted") drop();
        return facts;
      },
      close: () => {
        if (!sending) connection?.quit();
        drop();
      },
    };
  };
}

function connectionOptions(server: SmtpServer, options: SmtpOptions): SMTPConnectionOptions {
  return {
    host: server.host.replace(/^\[|\]$/g, ""),
    port: server.port,
    secure: server.tls === "implicit",
    requireTLS: server.tls === "starttls",
    ignoreTLS: server.tls === "none",
    socketTimeout: options.answerWithinMs ?? 600_000,
    ...(options.ca ? { tls: { ca: options.ca } } : {}),
  };
}

/** Resolves with null when letters can follow. The connection's later errors have a listener from here on. */
function logIn(
  connection: SMTPConnection,
  server: SmtpServer,
  connectWithinMs: number,
): Promise<DeliveryFacts | null> {
  return new Promise((resolve) => {
    const fail = (reply: string) => end({ met: "not-connected", reply });
    // nodemailer limits the handshake but not EHLO and AUTH, which a silent server would hold for socketTimeout.
    const timer = setTimeout(
      () => fail(`No connection and login within ${connectWithinMs / 1000} s.`),
      connectWithinMs,
    );
    const end = (facts: DeliveryFacts | null) => {
      clearTimeout(timer);
      resolve(facts);
    };
    connection.on("error", (error: Error) => fail(error.message));
    connection.on("end", () => fail("The server closed the connection."));
    connection.connect((error) => {
      if (error) return fail(error.message);
      if (server.username === null) return end(null);
      const auth = { user: server.username, pass: server.password?.reveal() ?? "" };
      connection.login(auth, (refused) => (refused ? fail(refused.message) : end(null)));
    });
  });
}

/** nodemailer looks at each octet for dots: among letters with pictures, 20 ms went by in it without a turn for others. */
const SLICE_BYTES = 128 * 1024;

function transmit(connection: SMTPConnection, from: string, letter: OutgoingLetter): Promise<DeliveryFacts> {
  let contentBegun = false;
  // nodemailer reads the content only after 354, so an unread stream proves that no octet of it has left.
  let at = 0;
  const content = new Readable({
    read() {
      contentBegun = true;
      const slice = () => {
        this.push(letter.raw.subarray(at, at + SLICE_BYTES));
        at += SLICE_BYTES;
        if (at >= letter.raw.length) this.push(null);
      };
      if (at === 0) slice();
      else setImmediate(slice);
    },
  });
  const envelope = {
    from,
    to: [letter.to],
    size: letter.raw.length,
    use8BitMime: !isAscii(letter.raw),
  };
  return new Promise((resolve) => {
    const settle = (facts: DeliveryFacts) => {
      connection.off("end", onEnd);
      resolve(facts);
    };
    // close() forgets a letter on its way without calling back; a failure that knows more calls back right after.
    const onEnd = () => {
      setImmediate(() => settle({ met: "lost", contentBegun, reply: "The connection was closed." }));
    };
    connection.once("end", onEnd);
    connection.send(envelope, content, (error, info) => {
      settle(error ? failureFacts(error, contentBegun) : { met: "accepted", reply: info?.response ?? "" });
    });
  });
}

/**
 * EENVELOPE and EMESSAGE carry a complete reply to a command of this letter, or none when nodemailer itself refused
 * the address or the size. Every other code means that the connection is gone.
 */
function failureFacts(
  error: { code?: unknown; responseCode?: unknown; message: string },
  contentBegun: boolean,
): DeliveryFacts {
  const reply = error.message;
  if (error.code !== "EENVELOPE" && error.code !== "EMESSAGE") return { met: "lost", contentBegun, reply };
  return typeof error.responseCode === "number"
    ? { met: "reply", code: error.responseCode, reply }
    : { met: "unsendable", reply };
}
