// A real SMTP server as the receiving side, with faults on demand.
import type { AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { SMTPServer, type SMTPServerOptions, type SMTPServerSession } from "smtp-server";
import type { SmtpServer } from "../../src/config.ts";

/** What goes wrong with one transaction. A drop after DATA has taken the letter and never says so. */
export type Fault =
  | { at: "connect" | "mail" | "rcpt" | "data"; code: number }
  | { at: "before-content" | "content" | "after-data"; drop: true }
  | { at: "data"; slowMs: number };

export interface ReceivedLetter {
  from: string;
  to: string[];
  raw: string;
}

export interface Receiver {
  port: number;
  /** As SMTP_URL names it. */
  url: string;
  /** As the configuration holds it. */
  server: SmtpServer;
  /** In the order they were taken, those whose answer was dropped included. */
  received: ReceivedLetter[];
  /** How many clients have connected. */
  connections: () => number;
  /** Each fault strikes once, in this order; `always` strikes every time until it is null again. */
  faults: Fault[];
  always: Fault | null;
  /** Down: connections are cut and new ones refused; `up` listens on the same port again. */
  down: () => Promise<void>;
  up: () => Promise<void>;
  stop: () => Promise<void>;
}

export async function startReceiver(options: SMTPServerOptions = {}): Promise<Receiver> {
  let server: SMTPServer | null = null;
  let connected = 0;
  const strike = (...points: Fault["at"][]): Fault | null => {
    if (receiver.always && points.includes(receiver.always.at)) return receiver.always;
    return receiver.faults[0] && points.includes(receiver.faults[0].at)
      ? (receiver.faults.shift() ?? null)
      : null;
  };
  const refusal = (...points: Fault["at"][]): Error | null => {
    const fault = strike(...points);
    if (!fault || !("code" in fault)) return null;
    return Object.assign(new Error("fault on demand"), { responseCode: fault.code });
  };
  const build = () =>
    new SMTPServer({
      authOptional: true,
      disabledCommands: ["STARTTLS"],
      closeTimeout: 10,
      disableReverseLookup: true,
      ...options,
      onConnect: (_session, done) => {
        connected += 1;
        done(refusal("connect"));
      },
      onMailFrom: (_address, _session, done) => done(refusal("mail")),
      onRcptTo: (_address, _session, done) => done(refusal("rcpt")),
      onData: async (stream, session, done) => {
        const early = strike("before-content", "content");
        // smtp-server calls this before its 354, so the client has sent no content yet.
        if (early?.at === "before-content") return cut(session);
        const chunks: Buffer[] = [];
        try {
          for await (const chunk of stream) {
            chunks.push(chunk as Buffer);
            if (early?.at === "content") return cut(session);
          }
        } catch {
          return; // the client left amid its letter
        }
        const fault = strike("data", "after-data");
        if (fault && "code" in fault) {
          return done(Object.assign(new Error("fault on demand"), { responseCode: fault.code }));
        }
        if (fault && "slowMs" in fault) await pause(fault.slowMs);
        const { mailFrom, rcptTo } = session.envelope;
        receiver.received.push({
          from: mailFrom ? mailFrom.address : "",
          to: rcptTo.map((recipient) => recipient.address),
          raw: Buffer.concat(chunks).toString("latin1"),
        });
        if (fault?.at === "after-data") return cut(session);
        done(null, "taken");
      },
    });
  const cut = (session: SMTPServerSession) => {
    for (const connection of server?.connections ?? []) {
      if (connection.session.id === session.id) connection._socket.destroy();
    }
  };
  const listen = async (port: number): Promise<number> => {
    const fresh = build();
    fresh.on("error", () => {});
    await new Promise<void>((resolve) => fresh.listen(port, "127.0.0.1", resolve));
    server = fresh;
    return (fresh.server.address() as AddressInfo).port;
  };
  const down = async () => {
    const old = server;
    server = null;
    if (!old) return;
    for (const connection of old.connections) connection._socket.destroy();
    await new Promise<void>((resolve) => old.close(resolve));
  };
  const receiver: Receiver = {
    port: 0,
    url: "",
    server: { host: "127.0.0.1", port: 0, tls: "none", username: null, password: null },
    received: [],
    connections: () => connected,
    faults: [],
    always: null,
    down,
    up: async () => {
      await listen(receiver.port);
    },
    stop: down,
  };
  receiver.port = await listen(0);
  receiver.url = `smtp://127.0.0.1:${receiver.port}`;
  receiver.server.port = receiver.port;
  return receiver;
}
