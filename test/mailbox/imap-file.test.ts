// Filing on a real Dovecot with and without MOVE and UIDPLUS: nobody else's mail is touched.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { closeImap, connectImap, ensureFolder } from "../../src/mailbox/imap.ts";
import {
  copyMails,
  locate,
  moveMails,
  removeCopied,
  stillLying,
  wayToFile,
} from "../../src/mailbox/imap-file.ts";
import { type Dovecot, startDovecot } from "../helpers/dovecot.ts";
import { deliver, look } from "../helpers/mailbox.ts";

let dovecot: Dovecot;
beforeAll(async () => {
  dovecot = await startDovecot();
});
afterAll(() => dovecot.stop());

function mail(n: number): string {
  return `From: Ada <ada@agency.example>\nSubject: Mail ${n}\nMessage-ID: <m${n}@agency.example>\n\nHello.\n`;
}

async function connected(username: string, port = dovecot.port) {
  const access = {
    name: username,
    host: "127.0.0.1",
    port,
    tls: "none",
    username,
    password: "pass",
  } as const;
  return connectImap(access, { maxMessageBytes: 10_000, connectMs: 5000, silenceMs: 5000 });
}

describe("filing", () => {
  test("folders are made once under Lately, and found the second time", async () => {
    const session = await connected("folders");
    expect(await ensureFolder(session, ["Lately", "Needs you"])).toBe("Lately/Needs you");
    expect(await ensureFolder(session, ["Lately", "Needs you"])).toBe("Lately/Needs you");
    await closeImap(session);
  });

  test("MOVE tells the new UIDs; a UID that is gone counts as moved; a target that is not there refuses all", async () => {
    await deliver(dovecot.port, "move", [mail(1), mail(2), mail(3)]);
    const session = await connected("move");
    expect(wayToFile(session)).toBe("move");
    expect(await moveMails(session, "INBOX", [1, 2], "Nowhere")).toEqual(new Map());
    const target = await ensureFolder(session, ["Lately", "Filed"]);
    expect(await moveMails(session, "INBOX", [1, 2], target)).toEqual(
      new Map([
        [1, 1],
        [2, 2],
      ]),
    );
    expect(await moveMails(session, "INBOX", [2, 3], target)).toEqual(
      new Map([
        [2, null],
        [3, 3],
      ]),
    );
    expect(
      await locate(session, target, [{ messageId: "<m3@agency.example>", size: 0, receivedAt: new Date(0) }]),
    ).toEqual([3]);
    await closeImap(session);
  });

  test.each([
    ["UIDPLUS, no MOVE", ["MOVE"], "copy-expunge", []],
    ["neither", ["MOVE", "UIDPLUS"], "copy-mark", [["\\Deleted"]]],
  ] as const)("with %s somebody else's \\Deleted mail stays", async (_name, hide, way, ownLeftovers) => {
    const server = await startDovecot({ hide });
    await deliver(server.port, "ada", [{ raw: mail(1), flags: ["\\Deleted"] }, mail(2)]);
    const session = await connected("ada", server.port);
    expect(wayToFile(session)).toBe(way);
    const target = await ensureFolder(session, ["Lately", "Filed"]);
    const copied = await copyMails(session, "INBOX", [2], target);
    expect([...copied.keys()]).toEqual([2]);
    expect([...(await stillLying(session, "INBOX", [1, 2, 9])).keys()]).toEqual([2]);
    expect(await removeCopied(session, "INBOX", [2])).toBe(true);
    expect((await stillLying(session, "INBOX", [1, 2])).size).toBe(0);
    await closeImap(session);
    const inbox = await look(server.port, "ada");
    expect(inbox.map((one) => [one.uid, one.flags])).toEqual([
      [1, ["\\Deleted"]],
      ...ownLeftovers.map((flags) => [2, [...flags]]),
    ]);
    expect((await look(server.port, "ada", target)).map((one) => one.messageId)).toEqual([
      "<m2@agency.example>",
    ]);
    await server.stop();
  });

  test("a mail without Message-ID is found again by size and INTERNALDATE", async () => {
    const receivedAt = new Date("2026-03-04T05:06:07Z");
    await deliver(dovecot.port, "nameless", [
      { raw: "Subject: same size 1\n\nx\n", receivedAt: new Date("2026-03-04T09:00:00Z") },
      { raw: "Subject: same size 2\n\nx\n", receivedAt },
    ]);
    const session = await connected("nameless");
    const size = Buffer.byteLength("Subject: same size 2\r\n\r\nx\r\n");
    expect(await locate(session, "INBOX", [{ messageId: null, size, receivedAt }])).toEqual([2]);
    expect(await locate(session, "INBOX", [{ messageId: null, size: size + 1, receivedAt }])).toEqual([null]);
    await closeImap(session);
  });
});
