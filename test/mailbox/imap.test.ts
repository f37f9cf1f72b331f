// The IMAP connection on a real Dovecot: TLS rules, what goes wrong and its name, envelopes, bodies, filing.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  closeImap,
  connectImap,
  folderStatus,
  type ImapAccess,
  idleUntilChange,
  openFolder,
} from "../../src/mailbox/imap.ts";
import { fetchBatches, fetchMails } from "../../src/mailbox/imap-fetch.ts";
import {
  readEnvelopes,
  type ScannedMail,
  uidSet,
  uidsAbove,
  uidsSince,
} from "../../src/mailbox/imap-scan.ts";
import { freePort } from "../helpers/cluster.ts";
import { type Dovecot, startDovecot } from "../helpers/dovecot.ts";
import { type ImapProxy, startImapProxy } from "../helpers/imap-proxy.ts";
import { deliver, look } from "../helpers/mailbox.ts";

let dovecot: Dovecot;
beforeAll(async () => {
  dovecot = await startDovecot();
});
afterAll(() => dovecot.stop());

const LIMITS = { maxMessageBytes: 10_000, connectMs: 5000, silenceMs: 5000 };

function access(username: string, changes: Partial<ImapAccess> = {}): ImapAccess {
  const { host, port } = dovecot;
  return { name: username, host, port, tls: "none", username, password: "pass", ...changes };
}

function mail(n: number, { subject = `Mail ${n}`, body = "Hello." } = {}): string {
  return `From: Ada <ADA@Agency.Example>\nTo: wins@agency.example\nSubject: ${subject}\nMessage-ID: <m${n}@agency.example>\n\n${body}\n`;
}

async function connected(user: string, changes: Partial<ImapAccess> = {}) {
  return connectImap(access(user, changes), LIMITS);
}

describe("connecting", () => {
  test("a server that does not offer STARTTLS never sees the credentials", async () => {
    const proxy = await startImapProxy(dovecot.port, {});
    await expect(connected("tls", { tls: "starttls", port: proxy.port })).rejects.toMatchObject({
      code: "MAILBOX_UNREACHABLE",
    });
    expect(proxy.commands.join("\n")).not.toMatch(/pass|LOGIN|AUTHENTICATE/i);
    await proxy.close();
  });

  test("implicit TLS is not talked to a plain port", async () => {
    await expect(connected("tls", { tls: "implicit" })).rejects.toMatchObject({
      code: "MAILBOX_UNREACHABLE",
    });
  });

  test("a wrong password is refused, a closed port is unreachable", async () => {
    await expect(connected("ada", { password: "wrong" })).rejects.toMatchObject({ code: "MAILBOX_REFUSED" });
    await expect(connected("ada", { port: await freePort() })).rejects.toMatchObject({
      code: "MAILBOX_UNREACHABLE",
    });
  });

  test("a black hole is given up after the silence it is allowed", async () => {
    const blackHole = await startDovecot();
    blackHole.freeze();
    await expect(
      connectImap(access("ada", { port: blackHole.port }), { ...LIMITS, silenceMs: 300 }),
    ).rejects.toMatchObject({ code: "MAILBOX_UNREACHABLE" });
    await blackHole.stop();
  });

  test("a server that falls silent in a command, or kicks us, ends the session with a fault", async () => {
    const session = await connected("silent");
    await dovecot.kick("silent");
    await expect(openFolder(session, "INBOX")).rejects.toMatchObject({ code: "MAILBOX_UNREACHABLE" });
    expect(session.lost.aborted).toBe(true);
    await closeImap(session);
  });

  test("the server's own hint how long to wait is kept", async () => {
    const proxy = await startImapProxy(dovecot.port, {
      onCommand: (command, tag) =>
        command.startsWith("SELECT")
          ? `${tag} BAD Request is throttled. Suggested Backoff Time: 45 milliseconds\r\n`
          : null,
    });
    const session = await connected("throttled", { port: proxy.port });
    await expect(openFolder(session, "INBOX")).rejects.toMatchObject({ retryAfterMs: 45 });
    await closeImap(session);
    await proxy.close();
  });

  test("a folder that is not there is named", async () => {
    const session = await connected("ada");
    await expect(folderStatus(session, "Nowhere")).rejects.toMatchObject({
      code: "MAILBOX_FOLDER_MISSING",
      message: expect.stringContaining("Nowhere"),
    });
    await closeImap(session);
  });

  test("IDLE tells of new mail, and ends by time and by signal", async () => {
    const session = await connected("idler");
    await openFolder(session, "INBOX");
    await idleUntilChange(session, 20, new AbortController().signal);
    expect(session.changed).toBe(false);
    await idleUntilChange(session, 60_000, AbortSignal.timeout(20));
    const change = idleUntilChange(session, 60_000, new AbortController().signal);
    await deliver(dovecot.port, "idler", [mail(1)]);
    await change;
    expect(session.changed).toBe(true);
    await closeImap(session);
  });
});

describe("scanning", () => {
  test("envelopes come decoded and lower-cased, past the end there is nothing, \\Seen stays unset", async () => {
    await deliver(dovecot.port, "scan", [
      {
        raw: mail(1, { subject: "=?UTF-8?B?V0lOOiBVbXN0ZWxsdW5nIGbDvHIgTcO8bGxlcg==?=" }),
        flags: ["\\Flagged"],
      },
      mail(2, { subject: "WIN: folded\r\n over two lines" }),
    ]);
    const session = await connected("scan");
    await openFolder(session, "INBOX");
    expect(await uidsAbove(session, 0)).toEqual([1, 2]);
    expect(await uidsAbove(session, 2)).toEqual([]);
    const scanned = await readEnvelopes(session, [1, 2]);
    expect(scanned.map((one) => one.envelope?.subject)).toEqual([
      "WIN: Umstellung für Müller",
      "WIN: folded over two lines",
    ]);
    expect(scanned[0]?.envelope?.from).toEqual({ name: "Ada", address: "ada@agency.example" });
    const [first] = await fetchMails(session, scanned);
    expect(first?.raw?.toString()).toContain("Hello.");
    await closeImap(session);
    expect((await look(dovecot.port, "scan")).map((one) => one.flags)).toEqual([["\\Flagged"], []]);
  });

  test("the back-fill window goes by INTERNALDATE", async () => {
    await deliver(dovecot.port, "window", [
      { raw: mail(1), receivedAt: new Date("2026-01-10T12:00:00Z") },
      { raw: mail(2), receivedAt: new Date("2026-06-10T12:00:00Z") },
    ]);
    const session = await connected("window");
    await openFolder(session, "INBOX");
    expect(await uidsSince(session, new Date("2026-05-01T00:00:00Z"))).toEqual([2]);
    await closeImap(session);
  });

  test("a garbled ENVELOPE is read from the header of that one message, the others as ever", async () => {
    await deliver(dovecot.port, "garbled", [mail(1), mail(2, { subject: "WIN: garbled" }), mail(3)]);
    const proxy = await startImapProxy(dovecot.port, {
      fromServer: (text) =>
        text.replaceAll('("Ada" NIL "ADA" "Agency.Example"', (part, at: number) =>
          text.lastIndexOf("garbled", at) > text.lastIndexOf("FETCH", at) ? '("Ada "NIL" ) "ADA' : part,
        ),
    });
    const session = await connected("garbled", { port: proxy.port });
    await openFolder(session, "INBOX");
    const scanned = await readEnvelopes(session, await uidsAbove(session, 0));
    expect(scanned.map((one) => [one.uid, one.envelope?.subject, one.envelope?.from?.address])).toEqual([
      [1, "Mail 1", "ada@agency.example"],
      [2, "WIN: garbled", "ada@agency.example"],
      [3, "Mail 3", "ada@agency.example"],
    ]);
    expect(proxy.commands.filter((command) => command.includes("HEADER.FIELDS"))).toHaveLength(1);
    await closeImap(session);
    await proxy.close();
  });

  test("a FETCH the server refuses for many is asked one by one; what fails alone is told apart from what is gone", async () => {
    await deliver(dovecot.port, "refusing", [mail(1), mail(2), mail(3)]);
    const proxy: ImapProxy = await startImapProxy(dovecot.port, {
      onCommand: (command, tag) =>
        /^UID FETCH (1:4|2) /.test(command) ? `${tag} NO [SERVERBUG] Internal error\r\n` : null,
    });
    const session = await connected("refusing", { port: proxy.port });
    await openFolder(session, "INBOX");
    const scanned = await readEnvelopes(session, [1, 2, 3, 4]);
    expect(scanned.map((one) => [one.uid, one.envelope !== null])).toEqual([
      [1, true],
      [2, false],
      [3, true],
    ]);
    const fetched = await fetchMails(session, scanned);
    expect(fetched.map((one) => one.problem)).toEqual([null, "fetch-failed", null]);
    await closeImap(session);
    await proxy.close();
  });

  test("what is too large is never asked for", async () => {
    await deliver(dovecot.port, "large", [mail(1), mail(2, { body: "x".repeat(20_000) })]);
    const proxy = await startImapProxy(dovecot.port, {});
    const session = await connected("large", { port: proxy.port });
    await openFolder(session, "INBOX");
    const fetched = await fetchMails(session, await readEnvelopes(session, [1, 2]));
    expect(fetched.map((one) => [one.problem, one.raw !== null])).toEqual([
      [null, true],
      ["too-large", false],
    ]);
    expect(proxy.commands.filter((command) => command.includes("BODY.PEEK[]"))).toEqual([
      expect.stringContaining("UID FETCH 1 "),
    ]);
    await closeImap(session);
    await proxy.close();
  });

  test("batches hold at most 100 messages or 8 MB", () => {
    const envelope = { messageId: null, inReplyTo: null, from: null, to: [], cc: [], subject: "" };
    const of = (count: number, size: number): ScannedMail[] =>
      Array.from({ length: count }, (_, n) => ({ uid: n + 1, envelope, receivedAt: new Date(0), size }));
    const MB = 1024 * 1024;
    expect(fetchBatches(of(250, 10), 25 * MB).map((batch) => batch.length)).toEqual([100, 100, 50]);
    expect(fetchBatches(of(5, 3 * MB), 25 * MB).map((batch) => batch.length)).toEqual([2, 2, 1]);
    expect(fetchBatches(of(2, 20 * MB), 25 * MB).map((batch) => batch.length)).toEqual([1, 1]);
    expect(fetchBatches(of(5, 30 * MB), 25 * MB).map((batch) => batch.length)).toEqual([5]);
    expect(fetchBatches([], MB)).toEqual([]);
  });

  test("UIDs are condensed to ranges", () => {
    expect(uidSet([1, 2, 3, 7, 9, 10])).toBe("1:3,7,9:10");
    expect(uidSet([4])).toBe("4");
    expect(uidSet([])).toBe("");
  });
});
