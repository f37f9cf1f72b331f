// The SMTP sender against a real server that misbehaves on demand.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { SMTPServerOptions } from "smtp-server";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { SmtpServer } from "../../src/config.ts";
import type { Sender } from "../../src/outbox/sender.ts";
import { type SmtpOptions, smtpSender } from "../../src/outbox/smtp.ts";
import { Secret } from "../../src/secret.ts";
import { eventually } from "../helpers/eventually.ts";
import { letterNamed, PM_EMAIL } from "../helpers/letters.ts";
import { type Fault, type Receiver, startReceiver } from "../helpers/smtp.ts";

const FROM = "lately@agency.test";
let receiver: Receiver;
let sender: Sender;

beforeEach(async () => {
  receiver = await startReceiver();
  sender = open(receiver.server);
});
afterEach(async () => {
  sender.close();
  await receiver.stop();
});

function open(server: SmtpServer, options: SmtpOptions = {}): Sender {
  return smtpSender(server, FROM, options)();
}

const outgoing = (name: string) => ({ id: 1, to: PM_EMAIL, raw: letterNamed(name).raw });

async function sendOne(name: string) {
  expect(await sender.connect()).toBeNull();
  return sender.send(outgoing(name));
}

test("the stored bytes arrive as they are, for one recipient, from the envelope sender", async () => {
  const facts = await sendOne("a");
  expect(facts.met).toBe("accepted");
  expect(facts.reply).toContain("taken");
  expect(receiver.received).toEqual([{ from: FROM, to: [PM_EMAIL], raw: letterNamed("a").raw.toString() }]);
});

test("a large letter arrives as it is, wherever its dots and line ends are cut", async () => {
  const raw = Buffer.from(`${letterNamed("large").raw}${"...\r\n".repeat(200_000)}`);
  expect(await sender.connect()).toBeNull();
  expect((await sender.send({ ...outgoing("large"), raw })).met).toBe("accepted");
  expect(receiver.received[0]?.raw === raw.toString()).toBe(true);
});

test("several letters go over one connection", async () => {
  for (const name of ["a", "b", "c"]) expect((await sendOne(name)).met).toBe("accepted");
  expect(receiver.received).toHaveLength(3);
  expect(receiver.connections()).toBe(1);
});

describe("a reply of the server is told with its code, and the next letter goes on a fresh connection", () => {
  const faults: Fault[] = [
    { at: "mail", code: 451 },
    { at: "mail", code: 553 },
    { at: "rcpt", code: 450 },
    { at: "rcpt", code: 550 },
    { at: "data", code: 452 },
    { at: "data", code: 554 },
    { at: "data", code: 421 },
  ];
  test.each(faults)("%j", async (fault) => {
    receiver.faults.push(fault);
    const facts = await sendOne("a");
    expect(facts).toMatchObject({ met: "reply", code: "code" in fault ? fault.code : 0 });
    expect((await sendOne("b")).met).toBe("accepted");
    expect(receiver.received.map((letter) => letter.raw)).toEqual([letterNamed("b").raw.toString()]);
  });
});

test("a drop after the content is lost with the content begun", async () => {
  receiver.faults.push({ at: "after-data", drop: true });
  expect(await sendOne("a")).toMatchObject({ met: "lost", contentBegun: true });
  expect(receiver.received).toHaveLength(1);
});

test("a drop before the content is lost with no content begun, and nothing was taken", async () => {
  receiver.faults.push({ at: "before-content", drop: true });
  expect(await sendOne("a")).toMatchObject({ met: "lost", contentBegun: false });
  expect(receiver.received).toEqual([]);
});

test("a drop while the content is on its way is lost with the content begun", async () => {
  receiver.faults.push({ at: "content", drop: true });
  expect(await sendOne("a")).toMatchObject({ met: "lost", contentBegun: true });
});

test("a server that went away between two letters: lost before the content, or seen when connecting", async () => {
  await sendOne("a");
  await receiver.down();
  const failure = (await sender.connect()) ?? (await sender.send(outgoing("b")));
  expect(failure).not.toMatchObject({ met: "accepted" });
  expect(failure).not.toMatchObject({ contentBegun: true });
  await receiver.up();
  expect((await sendOne("b")).met).toBe("accepted");
});

test("a server that is down, and one that refuses everybody, are not connected", async () => {
  receiver.always = { at: "connect", code: 554 };
  expect(await sender.connect()).toMatchObject({ met: "not-connected" });
  await receiver.down();
  expect(await sender.connect()).toMatchObject({ met: "not-connected" });
});

test("a server that takes too long to answer the content is lost with the content begun", async () => {
  sender = open(receiver.server, { answerWithinMs: 150 });
  receiver.faults.push({ at: "data", slowMs: 1_000 });
  expect(await sendOne("a")).toMatchObject({ met: "lost", contentBegun: true });
});

test("a server that accepts and never greets is given up", async () => {
  const silent = await startReceiver({ onConnect: () => {} });
  const impatient = open(silent.server, { connectWithinMs: 100 });
  expect(await impatient.connect()).toMatchObject({ met: "not-connected" });
  await silent.stop();
});

test("closing while a letter waits for its answer ends it as lost", async () => {
  receiver.faults.push({ at: "data", slowMs: 1_000 });
  await sender.connect();
  const result = sender.send(outgoing("a"));
  await eventually(() => receiver.faults.length === 0, { what: "the content to be taken" });
  sender.close();
  expect(await result).toMatchObject({ met: "lost", contentBegun: true });
});

test("a letter larger than the server takes is unsendable", async () => {
  const small = await startReceiver({ size: 50 });
  sender = open(small.server);
  expect(await sendOne("a")).toMatchObject({ met: "unsendable" });
  await small.stop();
});

test("an address with a line break never reaches the server", async () => {
  await sender.connect();
  const facts = await sender.send({ ...outgoing("a"), to: "pia@agency.test>\r\nRCPT TO:<x@client.test" });
  expect(facts.met).toBe("unsendable");
  expect(receiver.received).toEqual([]);
});

describe("login and encryption", () => {
  // Signed by itself for `localhost`, for these tests alone.
  const pem = (name: string) => readFileSync(join(import.meta.dirname, "../fixtures/tls", name), "utf8");
  const key = pem("localhost-key.pem");
  const cert = pem("localhost-cert.pem");
  const options: SMTPServerOptions = {
    key,
    cert,
    authOptional: false,
    disabledCommands: [],
    onAuth: (auth, _session, done) => {
      if (auth.password === "right") done(null, { user: auth.username });
      else done(new Error("wrong"));
    },
  };
  const secured = (server: SmtpServer, password: string): SmtpServer => ({
    ...server,
    host: "localhost",
    tls: "starttls",
    username: "lately",
    password: new Secret(password),
  });

  test("STARTTLS and the right password: ready", async () => {
    const server = await startReceiver(options);
    sender = open(secured(server.server, "right"), { ca: cert });
    expect((await sendOne("a")).met).toBe("accepted");
    await server.stop();
  });

  test("the wrong password: not connected, and the reply does not hold it", async () => {
    const server = await startReceiver(options);
    sender = open(secured(server.server, "not-it"), { ca: cert });
    const failure = await sender.connect();
    expect(failure).toMatchObject({ met: "not-connected" });
    expect(failure?.reply).toContain("535");
    expect(failure?.reply).not.toContain("not-it");
    await server.stop();
  });

  test("required STARTTLS is never gone without", async () => {
    sender = open(secured(receiver.server, "right"));
    expect(await sender.connect()).toMatchObject({ met: "not-connected" });
  });

  test("a certificate that nobody vouches for is refused", async () => {
    const server = await startReceiver(options);
    sender = open(secured(server.server, "right"));
    expect(await sender.connect()).toMatchObject({ met: "not-connected" });
    await server.stop();
  });
});
