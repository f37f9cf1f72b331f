// The SMTP or LMTP listener: mail delivered straight in, answered with 250 only once it is committed.
import { once } from "node:events";
import type { Server } from "node:net";
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from "smtp-server";
import type { IncomingMail, MailSource, Receive } from "./source.ts";

export interface InletOptions {
  /** RFC 5321 or RFC 2033 (one answer a recipient). */
  protocol: "smtp" | "lmtp";
  host: string;
  /** 0: the system chooses. */
  port: number;
  /** Announced as SIZE (RFC 1870); a larger message is answered with 552. */
  maxMessageBytes: number;
  /** Connections at once; more are answered with 421. 20 by default, since each may hold a whole message. */
  maxClients?: number;
  clock: () => Date;
  /** A message that could not be committed and was answered with 451, or a connection that broke. */
  onFault: (error: unknown) => void;
}

export interface Inlet extends MailSource {
  /** Where it listens, once it does; rejects when it cannot. Only after `run` was called. */
  readonly listening: Promise<{ host: string; port: number }>;
}

/** Connections that are still open when it stops get this long to end their message. */
const DRAIN_MS = 5000;
const MOST_CLIENTS = 20;
const IDLE_MS = 60_000;

/** Takes mail for every recipient: who may write is decided when it is understood. No TLS, no AUTH. */
export function createInlet(options: InletOptions): Inlet {
  let heard: (address: { host: string; port: number }) => void = () => {};
  let failed: (error: unknown) => void = () => {};
  const listening = new Promise<{ host: string; port: number }>((resolve, reject) => {
    heard = resolve;
    failed = reject;
  });
  // A caller that never asks where it listens must not die of an unhandled rejection; run() throws the same.
  listening.catch(() => {});
  return {
    name: options.protocol,
    listening,
    run: async (receive, signal) => {
      const server = smtpServer(options, new Commits(receive));
      try {
        heard(await listen(server, options));
      } catch (error) {
        failed(error);
        throw error;
      }
      // Without a listener one broken connection would end the process.
      server.on("error", options.onFault);
      if (!signal.aborted) await once(signal, "abort");
      await new Promise<void>((resolve) => server.close(resolve));
    },
  };
}

function smtpServer(options: InletOptions, commits: Commits): SMTPServer {
  const { protocol, maxMessageBytes, maxClients = MOST_CLIENTS, clock, onFault } = options;
  return new SMTPServer({
    lmtp: protocol === "lmtp",
    size: maxMessageBytes,
    maxClients,
    authOptional: true,
    disabledCommands: ["AUTH", "STARTTLS"],
    disableReverseLookup: true,
    hideENHANCEDSTATUSCODES: false,
    closeTimeout: DRAIN_MS,
    socketTimeout: IDLE_MS,
    banner: "Lately",
    logger: false,
    onData: (stream, session, answer) => {
      readMessage(stream, session, maxMessageBytes)
        .then(async (raw) => {
          // Announced is not enforced: a client that sends more has to be told.
          if (!raw) return answer(refusal(552, `Larger than ${maxMessageBytes} octets`));
          await commits.add({ ...ARRIVED, raw, size: raw.length, receivedAt: clock() });
          answer(null);
        })
        .catch((error: unknown) => {
          onFault(error);
          answer(refusal(451, "Not stored, please try again later"));
        });
    },
  });
}

function refusal(responseCode: number, text: string): Error {
  return Object.assign(new Error(text), { responseCode });
}

const ARRIVED = {
  source: "inlet",
  problem: null,
  envelope: null,
  sighting: null,
  personId: null,
  backfilled: false,
} as const;

/** Null when it is larger than the limit: what is past it is read and forgotten. Rejects when the connection breaks. */
async function readMessage(
  stream: SMTPServerDataStream,
  session: SMTPServerSession,
  maxMessageBytes: number,
): Promise<Buffer | null> {
  let chunks: Buffer[] = [];
  let octets = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    octets += chunk.length;
    if (octets <= maxMessageBytes) chunks.push(chunk);
    else chunks = [];
  }
  if (octets > maxMessageBytes) return null;
  // The null reverse-path tells a bounce; the server that delivers writes it down (RFC 5321, 4.4).
  const sender = session.envelope.mailFrom;
  const isBounce = sender === false || sender.address === "";
  return Buffer.concat(isBounce ? [Buffer.from("Return-Path: <>\r\n"), ...chunks] : chunks);
}

/**
 * Mails that arrive while one commit is under way go into the next one together: a commit a mail is half as fast.
 * When the batch fails, each is tried alone, so that no mail is refused for another's sake.
 */
class Commits {
  readonly #receive: Receive;
  #waiting: { mail: IncomingMail; resolve: () => void; reject: (error: unknown) => void }[] = [];
  #running = false;

  constructor(receive: Receive) {
    this.#receive = receive;
  }

  add(mail: IncomingMail): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ mail, resolve, reject });
      if (!this.#running) void this.#run();
    });
  }

  async #run(): Promise<void> {
    this.#running = true;
    while (this.#waiting.length > 0) {
      const batch = this.#waiting;
      this.#waiting = [];
      try {
        await this.#receive(batch.map((one) => one.mail));
        for (const one of batch) one.resolve();
      } catch (error) {
        if (batch.length === 1) batch[0]?.reject(error);
        else for (const { mail, resolve, reject } of batch) await this.#receive([mail]).then(resolve, reject);
      }
    }
    this.#running = false;
  }
}

function listen(server: SMTPServer, { host, port }: InletOptions): Promise<{ host: string; port: number }> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    const listener = server.listen(port, host, () => {
      server.removeListener("error", reject);
      const address = (listener as Server).address();
      resolve({ host, port: typeof address === "object" && address ? address.port : port });
    });
  });
}
