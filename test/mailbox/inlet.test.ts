// The inlet over real SMTP and LMTP connections, with a real database behind it.
import net from "node:net";
import nodemailer from "nodemailer";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { receive } from "../../src/app/receive.ts";
import { createInlet, type InletOptions } from "../../src/mailbox/inlet.ts";
import { freshDatabase, type TestDatabase } from "../helpers/database.ts";
import { eventually } from "../helpers/eventually.ts";
import { inbox, noteMail, RECEIVED_AT } from "../helpers/incoming.ts";
import { cutOff } from "../helpers/outage.ts";

let database: TestDatabase;
let stops: (() => Promise<void>)[] = [];
let faults: unknown[] = [];

beforeEach(async () => {
  database = await freshDatabase();
  faults = [];
});
afterEach(async () => {
  for (const stop of stops) await stop();
  stops = [];
  await database.drop();
});

async function inlet(change: Partial<InletOptions> = {}) {
  const stop = new AbortController();
  const source = createInlet({
    protocol: "smtp",
    host: "127.0.0.1",
    port: 0,
    maxMessageBytes: 100_000,
    clock: () => RECEIVED_AT,
    onFault: (error) => void faults.push(error),
    ...change,
  });
  const ended = source.run((mails) => receive(database.db, mails), stop.signal);
  const { port } = await source.listening;
  stops.push(async () => {
    stop.abort();
    await ended;
  });
  return { port, stop, ended };
}

/** Speaks the lines and gives every answer line; each line waits for the answer to the one before. */
class Talk {
  readonly socket: net.Socket;
  #text = "";
  constructor(port: number) {
    this.socket = net.connect(port, "127.0.0.1");
    this.socket.setEncoding("utf8").on("data", (text) => {
      this.#text += text;
    });
    this.socket.on("error", () => {});
  }
  /** The next `count` final answer lines. */
  async answers(count = 1): Promise<string[]> {
    const finals = () => this.#text.split("\r\n").filter((line) => /^\d{3} /.test(line));
    await eventually(() => finals().length >= count, { what: `${count} answers after ${this.#text}` });
    const lines = finals();
    this.#text = "";
    return lines;
  }
  async say(line: string, count = 1): Promise<string[]> {
    this.socket.write(`${line}\r\n`);
    return this.answers(count);
  }
}

async function opened(port: number, hello = "EHLO client.example"): Promise<Talk> {
  const talk = new Talk(port);
  await talk.answers();
  await talk.say(hello);
  return talk;
}

describe("a message over SMTP", () => {
  it("is committed to the octet before it is accepted", async () => {
    const { port } = await inlet();
    const raw = noteMail("WIN: over smtp", { body: ".\n..dots\nend" });
    const transport = nodemailer.createTransport({ host: "127.0.0.1", port });
    const info = await transport.sendMail({
      envelope: { from: "pia@agency.example", to: "wins@agency.example" },
      raw,
    });
    expect(info.response).toMatch(/^250/);
    expect(await inbox(database.db)).toMatchObject([{ subject: "WIN: over smtp", state: "received" }]);
    const { bytes } = await database.db.selectFrom("raw").select("bytes").executeTakeFirstOrThrow();
    expect(bytes?.toString()).toBe(`${raw.toString()}\r\n`);
    const row = await database.db.selectFrom("message").selectAll().executeTakeFirstOrThrow();
    expect(row).toMatchObject({ source: "inlet", received_at: RECEIVED_AT, from_key: "pia@agency.example" });
  });

  it("from the null sender keeps that mark of a bounce", async () => {
    const { port } = await inlet();
    const talk = await opened(port);
    await talk.say("MAIL FROM:<>");
    await talk.say("RCPT TO:<wins@agency.example>");
    await talk.say("DATA");
    expect(await talk.say(`${noteMail("WIN: bounced")}\r\n.`)).toEqual([expect.stringMatching(/^250/)]);
    const { bytes } = await database.db.selectFrom("raw").select("bytes").executeTakeFirstOrThrow();
    expect(bytes?.toString()).toMatch(/^Return-Path: <>\r\nFrom:/);
    talk.socket.destroy();
  });

  it("may come pipelined with others on one connection; each is answered and stored", async () => {
    const { port } = await inlet();
    const talk = await opened(port);
    const one = (n: number) =>
      `MAIL FROM:<p@agency.example>\r\nRCPT TO:<w@agency.example>\r\nDATA\r\n${noteMail(`WIN: piped ${n}`)}\r\n.\r\n`;
    talk.socket.write(one(1) + one(2) + one(3));
    const answers = await talk.answers(12);
    expect(answers.map((line) => line.slice(0, 3))).toEqual(
      ["250", "250", "354", "250"].flatMap((_, i, all) => (i === 0 ? [...all, ...all, ...all] : [])),
    );
    expect((await inbox(database.db)).map((row) => row.subject)).toEqual([
      "WIN: piped 1",
      "WIN: piped 2",
      "WIN: piped 3",
    ]);
    talk.socket.destroy();
  });

  it("larger than the limit is refused with 552, announced or not, and the connection goes on", async () => {
    const { port } = await inlet();
    const talk = new Talk(port);
    await talk.answers();
    talk.socket.write("EHLO client.example\r\n");
    expect((await talk.say("NOOP", 2)).length).toBe(2);
    expect(await talk.say("MAIL FROM:<p@agency.example> SIZE=100001")).toEqual([
      expect.stringMatching(/^552/),
    ]);
    await talk.say("MAIL FROM:<p@agency.example>");
    await talk.say("RCPT TO:<w@agency.example>");
    await talk.say("DATA");
    expect(await talk.say(`Subject: WIN: big\r\n\r\n${"x".repeat(150_000)}\r\n.`)).toEqual([
      expect.stringMatching(/^552/),
    ]);
    await talk.say("MAIL FROM:<p@agency.example>");
    await talk.say("RCPT TO:<w@agency.example>");
    await talk.say("DATA");
    expect(await talk.say(`${noteMail("WIN: small")}\r\n.`)).toEqual([expect.stringMatching(/^250/)]);
    expect((await inbox(database.db)).map((row) => row.subject)).toEqual(["WIN: small"]);
    talk.socket.destroy();
  });

  it("that breaks off in the middle is not stored", async () => {
    const { port } = await inlet();
    const talk = await opened(port);
    await talk.say("MAIL FROM:<p@agency.example>");
    await talk.say("RCPT TO:<w@agency.example>");
    await talk.say("DATA");
    talk.socket.write("Subject: WIN: half\r\n\r\nand th");
    await eventually(() => talk.socket.bytesWritten > 80);
    talk.socket.destroy();
    await eventually(() => faults.length > 0);
    expect(await inbox(database.db)).toEqual([]);
  });

  it("while the database is gone is answered with 451, and stored when it is sent again", async () => {
    const { port } = await inlet();
    const back = await cutOff(database);
    const raw = noteMail("WIN: through an outage");
    const envelope = { from: "pia@agency.example", to: "wins@agency.example" };
    const transport = nodemailer.createTransport({ host: "127.0.0.1", port });
    await expect(transport.sendMail({ envelope, raw })).rejects.toMatchObject({ responseCode: 451 });
    expect(faults).toHaveLength(1);
    await back();
    await transport.sendMail({ envelope, raw });
    expect(await inbox(database.db)).toHaveLength(1);
  });
});

it("stores fifty messages from ten connections at once, each once", async () => {
  const { port } = await inlet();
  const transport = nodemailer.createTransport({ host: "127.0.0.1", port, pool: true, maxConnections: 10 });
  const envelope = { from: "pia@agency.example", to: "wins@agency.example" };
  await Promise.all(
    Array.from({ length: 50 }, (_v, n) => transport.sendMail({ envelope, raw: noteMail(`WIN: ${n}`) })),
  );
  transport.close();
  expect(await inbox(database.db)).toHaveLength(50);
});

describe("over LMTP", () => {
  it("there is one answer for each recipient and one message", async () => {
    const { port } = await inlet({ protocol: "lmtp" });
    const talk = await opened(port, "LHLO client.example");
    await talk.say("MAIL FROM:<p@agency.example>");
    await talk.say("RCPT TO:<wins@agency.example>");
    await talk.say("RCPT TO:<team@agency.example>");
    await talk.say("DATA");
    const answers = await talk.say(`${noteMail("WIN: over lmtp")}\r\n.`, 2);
    expect(answers.map((line) => line.slice(0, 3))).toEqual(["250", "250"]);
    expect(await inbox(database.db)).toMatchObject([{ subject: "WIN: over lmtp" }]);
    talk.socket.destroy();
  });

  it("EHLO is refused, as RFC 2033 has it", async () => {
    const { port } = await inlet({ protocol: "lmtp" });
    const talk = new Talk(port);
    await talk.answers();
    expect(await talk.say("EHLO client.example")).toEqual([expect.stringMatching(/^5/)]);
    talk.socket.destroy();
  });
});

describe("the listener", () => {
  it("announces the limit and neither STARTTLS nor AUTH", async () => {
    const { port } = await inlet();
    const talk = new Talk(port);
    let text = "";
    talk.socket.on("data", (part) => {
      text += part;
    });
    await talk.answers();
    await talk.say("EHLO client.example");
    expect(text).toContain("SIZE 100000");
    expect(text).not.toMatch(/STARTTLS|AUTH/);
    talk.socket.destroy();
  });

  it("refuses one connection too many with 421", async () => {
    const { port } = await inlet({ maxClients: 1 });
    const first = await opened(port);
    const second = new Talk(port);
    expect(await second.answers()).toEqual([expect.stringMatching(/^421/)]);
    first.socket.destroy();
    second.socket.destroy();
  });

  it("goes on after junk, resets and half a handshake", async () => {
    const { port } = await inlet();
    for (const junk of [
      "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
      "GET / HTTP/1.1\r\n\r\n",
      "\0".repeat(5000),
      "",
    ]) {
      const talk = new Talk(port);
      await talk.answers();
      talk.socket.write(junk);
      talk.socket.resetAndDestroy();
    }
    const talk = await opened(port);
    expect(await talk.say("NOOP")).toEqual([expect.stringMatching(/^250/)]);
    talk.socket.destroy();
  });

  it("says so when it cannot listen, and ends what is under way before it stops", async () => {
    const { port, stop, ended } = await inlet();
    const rival = createInlet({
      protocol: "smtp",
      host: "127.0.0.1",
      port,
      maxMessageBytes: 1,
      clock: () => RECEIVED_AT,
      onFault: () => {},
    });
    await expect(rival.run(async () => [], stop.signal)).rejects.toMatchObject({ code: "EADDRINUSE" });
    await expect(rival.listening).rejects.toMatchObject({ code: "EADDRINUSE" });
    const talk = await opened(port);
    await talk.say("MAIL FROM:<p@agency.example>");
    await talk.say("RCPT TO:<w@agency.example>");
    await talk.say("DATA");
    talk.socket.write("Subject: WIN: last one\r\n\r\n");
    stop.abort();
    expect(await talk.say(".")).toEqual([expect.stringMatching(/^250/)]);
    talk.socket.destroy();
    await ended;
    expect(await inbox(database.db)).toHaveLength(1);
  });
});
