// Mail from files: .eml, mbox, Maildir, and folders of them, read in order and in bounded memory.
import { createReadStream } from "node:fs";
import { type FileHandle, open, readdir, stat } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { LatelyError } from "../errors.ts";
import { headerEnvelope } from "./incoming.ts";
import { isMbox, mboxMails } from "./mbox.ts";
import type { IncomingMail, MailSource, Receive } from "./source.ts";

export interface FileSourceOptions {
  paths: readonly string[];
  /** Whose notes they are, whatever From says; null: From decides. */
  personId: number | null;
  /** A larger mail is recorded without its octets. */
  maxMessageBytes: number;
  clock: () => Date;
  /** Octets read so far, of all there are. */
  onRead?: (octets: number, all: number) => void;
  /** A path, or a file below one, that cannot be read; the others are. */
  onUnreadable: (error: LatelyError) => void;
}

/**
 * One file at a time. Mails of an mbox or a Maildir come with their envelope, since nobody picked them one by one and
 * whoever receives them keeps what is ours; an .eml comes without.
 */
export function createFileSource(options: FileSourceOptions): MailSource {
  return { name: "files", run: (receive, signal) => readFiles(options, receive, signal) };
}

interface MailFile {
  path: string;
  size: number;
  modifiedAt: Date;
  /** In `cur` or `new` of a Maildir: one of many mails nobody picked. */
  inMaildir: boolean;
}

const MOST_MAILS = 100;
const MOST_OCTETS = 8 * 1024 * 1024;
const CHUNK_OCTETS = 256 * 1024;
const HEADER_OCTETS = 64 * 1024;
const MAIL_ENDINGS = new Set([".eml", ".mbox", ".mbx"]);

async function readFiles(options: FileSourceOptions, receive: Receive, signal: AbortSignal): Promise<void> {
  const files: MailFile[] = [];
  for (const path of options.paths) await collect(path, files, options, true);
  const all = files.reduce((sum, file) => sum + file.size, 0);
  let read = 0;
  const batch = new Batch(receive);
  for (const file of files) {
    if (signal.aborted) break;
    try {
      for await (const { mail, octets } of mailsOf(file, options)) {
        await batch.add(mail);
        options.onRead?.(read + octets, all);
        if (signal.aborted) break;
      }
    } catch (error) {
      if (!isFileFault(error)) throw error;
      options.onUnreadable(unreadable(file.path, error));
    }
    read += file.size;
    options.onRead?.(read, all);
  }
  await batch.flush();
}

/** Commits at most 100 mails or 8 MB at once. */
class Batch {
  readonly #receive: Receive;
  #mails: IncomingMail[] = [];
  #octets = 0;
  constructor(receive: Receive) {
    this.#receive = receive;
  }
  async add(mail: IncomingMail): Promise<void> {
    this.#mails.push(mail);
    this.#octets += mail.raw?.length ?? 0;
    if (this.#mails.length >= MOST_MAILS || this.#octets >= MOST_OCTETS) await this.flush();
  }
  async flush(): Promise<void> {
    if (this.#mails.length > 0) await this.#receive(this.#mails);
    this.#mails = [];
    this.#octets = 0;
  }
}

/** Depth first, by name; links are not followed, so that no circle is walked. */
async function collect(
  path: string,
  files: MailFile[],
  options: FileSourceOptions,
  isNamed: boolean,
): Promise<void> {
  try {
    const found = await stat(path);
    if (!found.isDirectory()) {
      const { size, mtime: modifiedAt } = found;
      if (isNamed || (await looksLikeMail(path)))
        files.push({ path, size, modifiedAt, inMaildir: inMaildir(path) });
      return;
    }
    const inside = await readdir(path, { withFileTypes: true });
    const folders = new Set(inside.filter((one) => one.isDirectory()).map((one) => one.name));
    const isMaildir = folders.has("cur") && folders.has("new");
    for (const one of inside.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      if (one.isSymbolicLink() || (isMaildir && one.name === "tmp")) continue;
      await collect(join(path, one.name), files, options, false);
    }
  } catch (error) {
    if (!isFileFault(error)) throw error;
    options.onUnreadable(unreadable(path, error));
  }
}

function inMaildir(path: string): boolean {
  return ["cur", "new"].includes(basename(dirname(path)));
}

/** Below a folder: by its ending, by the Maildir it lies in, or an mbox without an ending, as Thunderbird keeps them. */
async function looksLikeMail(path: string): Promise<boolean> {
  if (MAIL_ENDINGS.has(extname(path).toLowerCase()) || inMaildir(path)) return true;
  return extname(path) === "" && isMbox(await beginning(path, 5));
}

interface ReadMail {
  mail: IncomingMail;
  /** Octets of the file that were read by then. */
  octets: number;
}

async function* mailsOf(file: MailFile, options: FileSourceOptions): AsyncGenerator<ReadMail> {
  if (file.size === 0) return;
  if (!isMbox(await beginning(file.path, 5))) {
    yield { mail: await wholeFile(file, options), octets: file.size };
    return;
  }
  const stream = createReadStream(file.path, { highWaterMark: CHUNK_OCTETS });
  try {
    for await (const { raw, size, isCut, deliveredAt } of mboxMails(stream, options.maxMessageBytes)) {
      if (raw.length === 0) continue;
      const receivedAt = deliveredAt ?? file.modifiedAt;
      yield {
        mail: fromFile({ raw, size, isCut, receivedAt, isWhole: false }, options),
        octets: stream.bytesRead,
      };
    }
  } finally {
    stream.destroy();
  }
}

async function wholeFile(file: MailFile, options: FileSourceOptions): Promise<IncomingMail> {
  const isCut = file.size > options.maxMessageBytes;
  const raw = await beginning(file.path, isCut ? HEADER_OCTETS : file.size);
  const receivedAt = maildirTime(file) ?? file.modifiedAt;
  return fromFile(
    { raw, size: isCut ? file.size : raw.length, isCut, receivedAt, isWhole: !file.inMaildir },
    options,
  );
}

/** A Maildir name begins with the second of its delivery. */
function maildirTime({ path, inMaildir }: MailFile): Date | null {
  const seconds = /^(\d{9,10})\./.exec(basename(path))?.[1];
  return inMaildir && seconds ? new Date(Number(seconds) * 1000) : null;
}

interface FileMail {
  raw: Buffer;
  size: number;
  isCut: boolean;
  receivedAt: Date;
  isWhole: boolean;
}

function fromFile(mail: FileMail, { personId, clock }: FileSourceOptions): IncomingMail {
  const now = clock();
  return {
    source: "file",
    raw: mail.isCut ? null : mail.raw,
    problem: mail.isCut ? "too-large" : null,
    size: mail.size,
    receivedAt: mail.receivedAt < now ? mail.receivedAt : now,
    envelope: mail.isWhole && !mail.isCut ? null : headerEnvelope(mail.raw),
    sighting: null,
    personId,
    backfilled: true,
  };
}

async function beginning(path: string, octets: number): Promise<Buffer> {
  let handle: FileHandle | null = null;
  try {
    handle = await open(path);
    const buffer = Buffer.alloc(octets);
    let length = 0;
    while (length < octets) {
      const { bytesRead } = await handle.read(buffer, length, octets - length, length);
      if (bytesRead === 0) break;
      length += bytesRead;
    }
    return buffer.subarray(0, length);
  } finally {
    await handle?.close();
  }
}

function isFileFault(error: unknown): error is NodeJS.ErrnoException {
  return (
    error instanceof Error &&
    /^E[A-Z]+$/.test((error as NodeJS.ErrnoException).code ?? "") &&
    "syscall" in error
  );
}

function unreadable(path: string, cause: NodeJS.ErrnoException): LatelyError {
  return new LatelyError("FILE_UNREADABLE", `${path} (${cause.code}).`, cause);
}
