// Mail from .eml, mbox, Maildir and folders: every mail once, unquoted, in bounded memory.
import { createWriteStream } from "node:fs";
import { mkdir, mkdtemp, rm, symlink, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createFileSource, type FileSourceOptions } from "../../src/mailbox/files.ts";
import { isMbox, mboxMails } from "../../src/mailbox/mbox.ts";
import type { IncomingMail } from "../../src/mailbox/source.ts";
import { noteMail } from "../helpers/incoming.ts";
import { heldOctets } from "../helpers/memory.ts";

const NOW = new Date("2026-11-23T12:00:00Z");
/** For files that can all be read. */
const onUnreadable = (error: Error) => {
  throw error;
};
const FROM_LINE = "From pia@agency.example Wed Nov 18 09:15:00 2026";

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "lately-files-"));
});
afterEach(() => rm(dir, { recursive: true }));

async function read(paths: string[], change: Partial<FileSourceOptions> = {}): Promise<IncomingMail[]> {
  const mails: IncomingMail[] = [];
  const source = createFileSource({
    paths,
    personId: null,
    maxMessageBytes: 1e6,
    clock: () => NOW,
    onUnreadable,
    ...change,
  });
  await source.run(async (batch) => {
    mails.push(...batch);
    return batch.map((_mail, messageId) => ({ messageId, isNew: true }));
  }, new AbortController().signal);
  return mails;
}

async function put(path: string, content: string | Buffer): Promise<string> {
  await mkdir(join(dir, path, ".."), { recursive: true });
  await writeFile(join(dir, path), content);
  return join(dir, path);
}

const subjects = (mails: readonly IncomingMail[]) =>
  mails.map((mail) => /^Subject: (.*)$/m.exec(mail.raw?.toString() ?? "")?.[1]?.trim());

/** Splits `text` as an mbox that arrives in chunks of `octets`. */
async function split(text: string, octets: number, limit = 1e6) {
  const whole = Buffer.from(text);
  async function* chunks() {
    for (let at = 0; at < whole.length; at += octets) yield whole.subarray(at, at + octets);
  }
  const mails = [];
  for await (const mail of mboxMails(chunks(), limit)) mails.push(mail);
  return mails;
}

describe("an mbox", () => {
  const first = "Subject: one\n\nFrom here on it works.\n>not quoted\n";
  const quoted = "Subject: two\n\n>From the start\n>>From twice\n >From blank\nx >From inside\n";
  const unquoted = "Subject: two\n\nFrom the start\n>From twice\n >From blank\nx >From inside\n";
  const text = `${FROM_LINE}\n${first}\n${FROM_LINE}\n${quoted}\n${FROM_LINE}\nSubject: three\n\nlast line without end`;

  it.each([1, 2, 3, 7, 16, 61, 1000])(
    "is split and unquoted alike in chunks of %i octets",
    async (octets) => {
      const mails = await split(text, octets);
      const expected = [first, unquoted, "Subject: three\n\nlast line without end"];
      expect(mails.map((mail) => mail.raw.toString())).toEqual(expected);
      expect(mails[0]?.deliveredAt).toEqual(new Date("2026-11-18T09:15:00Z"));
    },
  );

  it("with CRLF ends is split and unquoted alike", async () => {
    const mails = await split(text.replaceAll("\n", "\r\n"), 50);
    expect(mails.map((mail) => mail.raw.toString().replaceAll("\r\n", "\n"))).toEqual([
      first,
      unquoted,
      "Subject: three\n\nlast line without end",
    ]);
  });

  it.each([
    ["Thunderbird", "From - Wed Nov 18 09:15:00 2026", "2026-11-18T09:15:00Z"],
    ["Google Takeout", "From 1849@xxx Wed Nov 18 09:15:00 +0100 2026", "2026-11-18T08:15:00Z"],
    ["a zone by name", "From pia@agency.example  Wed Nov 18 09:15:00 UTC 2026", "2026-11-18T09:15:00Z"],
  ])("of %s has the moment of its delivery", async (_who, line, moment) => {
    const mails = await split(`${line}\nSubject: a\n\nx\n\n${line}\nSubject: b\n\ny\n`, 30);
    expect(mails.map((mail) => mail.deliveredAt?.toISOString())).toEqual(
      Array(2).fill(new Date(moment).toISOString()),
    );
  });

  it("is not split at a line of prose that begins with From, quoted or not", async () => {
    const mails = await split(
      `${FROM_LINE}\nSubject: a\n\nhello\n\nFrom Monday on, in March 2026, it is live.\nFrom us all\n`,
      9,
    );
    expect(mails).toHaveLength(1);
  });

  it("keeps of a mail past the limit its header, its size, and the mails after it", async () => {
    const big = `Subject: big\n\n${"x".repeat(50)}\n`.padEnd(300_000, "y\n");
    const mails = await split(`${FROM_LINE}\n${big}\n${FROM_LINE}\nSubject: small\n\nz\n`, 4096, 100_000);
    expect(mails.map((mail) => mail.isCut)).toEqual([true, false]);
    expect(mails[0]?.size).toBeGreaterThanOrEqual(300_000);
    expect(mails[0]?.raw.length).toBeLessThanOrEqual(65_536);
    expect(mails[1]?.raw.toString()).toBe("Subject: small\n\nz\n");
  });

  it("whose one line never ends needs no more memory than the limit", async () => {
    const before = heldOctets();
    /** May be below what was held before: other tests' leavings go meanwhile. */
    const held: number[] = [];
    async function* endless() {
      yield Buffer.from(`${FROM_LINE}\nSubject: endless\n\n`);
      for (let n = 0; n < 300; n++) {
        yield Buffer.alloc(1_000_000, "x");
        if (n % 50 === 49) held.push(heldOctets() - before);
      }
      yield Buffer.from(`\n\n${FROM_LINE}\nSubject: after\n\n`);
    }
    const mails = [];
    for await (const mail of mboxMails(endless(), 5_000_000)) mails.push(mail);
    expect(mails.map((mail) => mail.raw.toString("latin1", 0, 16))).toEqual([
      "Subject: endless",
      "Subject: after\n",
    ]);
    expect(held).toHaveLength(6);
    expect(Math.max(...held)).toBeLessThan(15e6);
  });

  it("is told by its first five octets", () => {
    expect(isMbox(Buffer.from("From pia"))).toBe(true);
    expect(isMbox(Buffer.from("From: pia"))).toBe(false);
  });
});

describe("files and folders", () => {
  it("are read by name, mbox and .eml and Maildir alike, other files and links passed over", async () => {
    await put("a/1.eml", noteMail("WIN: eml"));
    await put("a/notes.txt", "WIN: not a mail");
    await put("a/2.mbox", `${FROM_LINE}\nSubject: WIN: mbox\n\nx\n`);
    await put("b/Inbox", `${FROM_LINE}\nSubject: WIN: no ending\n\nx\n`);
    await put("c/cur/1763457300.M1.host:2,S", noteMail("WIN: cur"));
    await put("c/new/1763457301.M2.host", noteMail("WIN: new"));
    await put("c/tmp/1763457302.M3.host", noteMail("WIN: half delivered"));
    await put("c/.Sent/cur/1763457303.M4.host", noteMail("WIN: sent"));
    await put("c/.Sent/new/.keep", "");
    await symlink(dir, join(dir, "a", "circle"));
    const found = subjects(await read([dir]));
    expect(found).toEqual(["WIN: eml", "WIN: mbox", "WIN: no ending", "WIN: sent", "WIN: cur", "WIN: new"]);
  });

  it("named themselves are read whatever their ending; one that is no mail is a mail without a header", async () => {
    const path = await put("note.txt", noteMail("WIN: named"));
    expect(subjects(await read([path]))).toEqual(["WIN: named"]);
  });

  it("give a picked mail without envelope, and one of many with its envelope", async () => {
    const eml = await put("one.eml", noteMail("WIN: picked"));
    const raw = noteMail("=?utf-8?Q?K=C3=A4se?=", {
      from: '"M, Pia" <Pia@Agency.Example>',
      messageId: "<id@x>",
    });
    const mbox = await put("many.mbox", Buffer.concat([Buffer.from(`${FROM_LINE}\n`), raw]));
    const [picked, among] = await read([eml, mbox]);
    expect(picked?.envelope).toBeNull();
    expect(among?.envelope).toMatchObject({
      subject: "Käse",
      messageId: "<id@x>",
      from: { name: "M, Pia", address: "pia@agency.example" },
      to: [{ name: "", address: "wins@agency.example" }],
    });
  });

  it("are received when they were delivered: From line, Maildir name, else the file's time, never later than now", async () => {
    const eml = await put("one.eml", noteMail("WIN: eml"));
    await utimes(eml, NOW, new Date("2026-11-01T08:00:00Z"));
    const future = await put("two.eml", noteMail("WIN: future"));
    await utimes(future, NOW, new Date("2030-01-01T00:00:00Z"));
    await put("m/cur/1763457300.M1.host", noteMail("WIN: cur"));
    await put("m/new/.keep", "");
    const mbox = await put("a.mbox", `${FROM_LINE}\nSubject: WIN: mbox\n\nx\n`);
    const mails = await read([eml, future, join(dir, "m"), mbox]);
    expect(mails.map((mail) => mail.receivedAt.toISOString())).toEqual([
      "2026-11-01T08:00:00.000Z",
      NOW.toISOString(),
      new Date(1_763_457_300_000).toISOString(),
      "2026-11-18T09:15:00.000Z",
    ]);
    expect(mails.every((mail) => mail.backfilled && mail.source === "file")).toBe(true);
  });

  it("past the limit are recorded without their octets, with their envelope", async () => {
    const path = await put("big.eml", noteMail("WIN: big", { body: "x".repeat(5000) }));
    const [mail] = await read([path], { maxMessageBytes: 2000 });
    expect(mail).toMatchObject({ raw: null, problem: "too-large", envelope: { subject: "WIN: big" } });
    expect(mail?.size).toBeGreaterThan(5000);
  });

  it("are handed over in batches of at most a hundred mails, with the octets read so far", async () => {
    const mail = (n: number) => `${FROM_LINE}\nSubject: WIN: ${n}\n\n${"x".repeat(1000)}\n\n`;
    const path = await put("many.mbox", Array.from({ length: 250 }, (_value, n) => mail(n)).join(""));
    const batches: number[] = [];
    const octets: number[] = [];
    const options = { paths: [path], personId: null, maxMessageBytes: 1e6, clock: () => NOW, onUnreadable };
    const source = createFileSource({ ...options, onRead: (read, all) => void octets.push(read / all) });
    await source.run(async (batch) => {
      batches.push(batch.length);
      return [];
    }, new AbortController().signal);
    expect(batches).toEqual([100, 100, 50]);
    expect(octets).toEqual([...octets].sort((a, b) => a - b));
    expect(octets.at(-1)).toBe(1);
  });

  it("that are not there are named, and the others are read", async () => {
    const path = await put("one.eml", noteMail("WIN: eml"));
    const faults: Error[] = [];
    const mails = await read([join(dir, "missing.eml"), path], {
      onUnreadable: (error) => faults.push(error),
    });
    expect(subjects(mails)).toEqual(["WIN: eml"]);
    expect(faults).toEqual([
      expect.objectContaining({
        code: "FILE_UNREADABLE",
        message: expect.stringContaining("missing.eml"),
      }),
    ]);
  });

  it("stop when they are told to, with what was read handed over", async () => {
    const path = await put(
      "many.mbox",
      Array.from({ length: 300 }, (_v, n) => `${FROM_LINE}\nSubject: ${n}\n\nx\n\n`).join(""),
    );
    const stop = new AbortController();
    let count = 0;
    const options = { paths: [path], personId: null, maxMessageBytes: 1e6, clock: () => NOW, onUnreadable };
    await createFileSource(options).run(async (batch) => {
      count += batch.length;
      stop.abort();
      return [];
    }, stop.signal);
    expect(count).toBe(100);
  });
});

it("reads an mbox of 200 MB in the memory of a few mails", async () => {
  const path = join(dir, "large.mbox");
  const out = createWriteStream(path);
  const mail = Buffer.from(`${FROM_LINE}\nSubject: WIN: large\n\n${"word ".repeat(20_000)}\n\n`);
  for (let n = 0; n < 2000; n++)
    if (!out.write(mail)) await new Promise<void>((resolve) => out.once("drain", () => resolve()));
  out.end();
  await finished(out);
  const before = heldOctets();
  const held: number[] = [];
  let count = 0;
  const options = { paths: [path], personId: null, maxMessageBytes: 1e6, clock: () => NOW, onUnreadable };
  await createFileSource(options).run(async (batch) => {
    if (Math.floor(count / 400) < Math.floor((count + batch.length) / 400)) held.push(heldOctets() - before);
    count += batch.length;
    return [];
  }, new AbortController().signal);
  expect(count).toBe(2000);
  expect(held.length).toBeGreaterThan(2);
  expect(Math.max(...held)).toBeLessThan(40e6);
});
