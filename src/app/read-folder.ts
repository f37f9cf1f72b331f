// Reads one folder: envelopes → what is ours → raw mail, its sightings and the cursor in one transaction → next.
import type { Log } from "../log.ts";
import { type FolderState, folderStatus, type ImapSession, openFolder } from "../mailbox/imap.ts";
import { type FetchedMail, fetchBatches, fetchMails } from "../mailbox/imap-fetch.ts";
import { readEnvelopes, type ScannedMail, uidsAbove, uidsSince } from "../mailbox/imap-scan.ts";
import type { IncomingMail } from "../mailbox/source.ts";
import type { Database } from "../store/database.ts";
import { advanceCursor, type Folder, restartFolder } from "../store/folders.ts";
import { fence, type Lease, type Mailbox, noteBackfillSince } from "../store/mailboxes.ts";
import { sightedUids } from "../store/sightings.ts";
import { oursAmong } from "./ours-among.ts";
import { receiveInTransaction } from "./receive.ts";

/** What a reader or filer has just done; logged in production, and where a crash test ends the process. */
export type IngestStep =
  | "envelopes-read"
  | "raw-fetched"
  | "raw-committed"
  | "filing-noted"
  | "copied"
  | "moved"
  | "filed-committed";

export interface ReadDeps {
  db: Database;
  log: Log;
  clock: () => Date;
  codes: Record<string, "win" | "roi">;
  onStep?: (step: IngestStep) => void;
  /** Mails of the folder that were looked at, of how many that lay there when reading began. */
  onProgress?: (progress: { mailbox: string; folder: string; done: number; total: number }) => void;
  /** After each commit of raw mail: it waits to be understood. */
  onReceived?: () => void;
}

export interface OpenMailbox {
  mailbox: Mailbox;
  session: ImapSession;
  lease: Lease;
  /** Where the server ended the connection before; lives longer than the session. */
  trouble: Trouble;
}

export interface ReadCounts {
  /** Envelopes that were not ours. */
  looked: number;
  /** Mails of ours that were committed, duplicates too. */
  received: number;
  /** Those of them that were not stored before. */
  isNew: number;
}

/** By folder: the chunk up to `untilUid` lost the connection, lastly at `uid`, `losses` times. */
export type Trouble = Map<number, { untilUid: number; uid: number; losses: number }>;

const CHUNK = 1000;
const MOST_LOSSES = 3;
const BACKFILL_MONTHS = 6;
const RESCAN_MS = 2 * 24 * 60 * 60 * 1000;

/**
 * Reads one folder. Its cursor says where it goes on, so an end at any point costs at most the uncommitted batch.
 * Throws MailboxFault, MAILBOX_LEASE_LOST or what the database throws.
 */
export class FolderReader {
  readonly #deps: ReadDeps;
  readonly #open: OpenMailbox;
  readonly #folder: Folder;
  readonly #counts: ReadCounts;
  /** UIDNEXT when `begin` looked. */
  uidNext = 0;
  constructor(deps: ReadDeps, open: OpenMailbox, folder: Folder, counts: ReadCounts) {
    this.#deps = deps;
    this.#open = open;
    this.#folder = folder;
    this.#counts = counts;
  }

  /** Opens the folder when there may be something new; false: there is nothing, and it was not opened. */
  async begin(): Promise<boolean> {
    const { session } = this.#open;
    const folder = this.#folder;
    const selected = session.client.mailbox;
    const wasTold = session.changed && selected !== false && selected.path === folder.path;
    session.changed = false;
    const status = await folderStatus(session, folder.path);
    this.uidNext = status.uidNext;
    const isSame = status.uidvalidity === folder.uidvalidity;
    if (isSame && !wasTold && status.uidNext <= folder.cursorUid + 1) return false;
    const state = await openFolder(session, folder.path, !isSame);
    if (state.uidvalidity !== folder.uidvalidity) await this.#restart(state);
    return true;
  }

  /**
   * The first time: from the first UID of the back-fill window (by INTERNALDATE). After a change of UIDVALIDITY: from
   * the start, since nobody knows what came in the gap; mail that is known is told by its content.
   */
  async #restart({ uidvalidity, uidNext }: FolderState): Promise<void> {
    const { db, clock, log } = this.#deps;
    const { mailbox, lease, session } = this.#open;
    const folder = this.#folder;
    const isFirst = folder.uidvalidity === null;
    let cursorUid = 0;
    if (isFirst) {
      const since = await noteBackfillSince(db, mailbox.id, monthsBefore(clock(), BACKFILL_MONTHS));
      cursorUid = ((await uidsSince(session, since))[0] ?? uidNext) - 1;
    }
    const start = { uidvalidity, cursorUid, backfillUntilUid: uidNext - 1 };
    await db.transaction().execute((tx) => restartFolder(tx, lease, folder.id, start));
    Object.assign(folder, start);
    const what = isFirst ? "folder is read for the first time" : "UIDVALIDITY changed; folder is read anew";
    log.info({ mailbox: mailbox.id, folder: folder.id, ...start }, what);
  }

  async readOn(signal: AbortSignal): Promise<void> {
    const { onProgress } = this.#deps;
    const { session, mailbox } = this.#open;
    const folder = this.#folder;
    for (;;) {
      const uids = await uidsAbove(session, folder.cursorUid);
      if (uids.length === 0) return;
      for (let at = 0; at < uids.length; ) {
        if (signal.aborted) return;
        const first = uids[at] as number;
        const isTroubled = first <= (this.#open.trouble.get(folder.id)?.untilUid ?? 0);
        const chunk = uids.slice(at, at + (isTroubled ? 1 : CHUNK));
        await this.#guarded(chunk);
        at += chunk.length;
        onProgress?.({ mailbox: mailbox.name, folder: folder.path, done: at, total: uids.length });
      }
    }
  }

  /** Late UIDs of the last two days: below the cursor and never kept. The cursor and the counts stay. */
  async rescan(signal: AbortSignal): Promise<void> {
    const { db, clock } = this.#deps;
    const { session } = this.#open;
    const folder = this.#folder;
    const { uidvalidity } = await openFolder(session, folder.path);
    if (uidvalidity !== folder.uidvalidity) return;
    const since = new Date(clock().getTime() - RESCAN_MS);
    const below = (await uidsSince(session, since)).filter((uid) => uid <= folder.cursorUid);
    const kept = await sightedUids(db, folder.id, uidvalidity, below);
    const late = below.filter((uid) => !kept.has(uid));
    for (let at = 0; at < late.length && !signal.aborted; at += CHUNK) {
      const { ours } = await this.#scan(late.slice(at, at + CHUNK));
      for (const batch of fetchBatches(ours, session.maxMessageBytes)) {
        await this.#commit(await fetchMails(session, batch), null);
      }
    }
  }

  /** A chunk that ends the connection is read one by one the next time; a UID that ends it thrice is recorded. */
  async #guarded(uids: readonly number[]): Promise<void> {
    const { trouble, session } = this.#open;
    const { clock, log } = this.#deps;
    const folder = this.#folder;
    const uid = uids[0] as number;
    const untilUid = uids.at(-1) as number;
    const before = trouble.get(folder.id);
    if (uids.length === 1 && before?.uid === uid && before.losses >= MOST_LOSSES) {
      log.error(
        { folder: folder.id, uid },
        "the server ends the connection at this message; recorded as failed",
      );
      const unknown: FetchedMail = {
        uid,
        envelope: null,
        receivedAt: clock(),
        size: 0,
        raw: null,
        problem: "fetch-failed",
      };
      await this.#commit([unknown], { cursorUid: uid, looked: 0 });
      return;
    }
    try {
      await this.#readChunk(uids);
    } catch (error) {
      if (session.lost.aborted) {
        const losses = before?.uid === uid ? before.losses + 1 : 1;
        trouble.set(folder.id, { untilUid: Math.max(untilUid, before?.untilUid ?? 0), uid, losses });
      }
      throw error;
    }
  }

  /** While one batch is committed the next is on its way: at most two are in memory. */
  async #readChunk(uids: readonly number[]): Promise<void> {
    const { session } = this.#open;
    const { ours, foreign } = await this.#scan(uids);
    const batches = fetchBatches(ours, session.maxMessageBytes);
    const lastUid = uids.at(-1) as number;
    let looked = 0;
    let coming = batches[0] ? settled(fetchMails(session, batches[0])) : null;
    for (const [index, batch] of batches.entries()) {
      const fetched = await (coming as ReturnType<typeof settled<FetchedMail[]>>);
      if ("error" in fetched) throw fetched.error;
      this.#deps.onStep?.("raw-fetched");
      const next = batches[index + 1];
      coming = next ? settled(fetchMails(session, next)) : null;
      const cursorUid = next ? (batch.at(-1)?.uid ?? lastUid) : lastUid;
      const lookedUpTo = foreign.filter((uid) => uid <= cursorUid).length;
      await this.#commit(fetched.value, { cursorUid, looked: lookedUpTo - looked });
      looked = lookedUpTo;
    }
    if (batches.length === 0) await this.#commit([], { cursorUid: lastUid, looked: foreign.length });
  }

  async #scan(uids: readonly number[]): Promise<{ ours: ScannedMail[]; foreign: number[] }> {
    const scanned = await readEnvelopes(this.#open.session, uids);
    this.#deps.onStep?.("envelopes-read");
    const isOneOfOurs = await oursAmong(this.#deps, this.#open.mailbox, scanned);
    return {
      ours: scanned.filter(isOneOfOurs),
      foreign: scanned.filter((mail) => !isOneOfOurs(mail)).map((mail) => mail.uid),
    };
  }

  /** Mails, their sightings and the cursor stand or fall together; nothing in the mailbox has been touched yet. */
  async #commit(
    mails: readonly FetchedMail[],
    cursor: { cursorUid: number; looked: number } | null,
  ): Promise<void> {
    const { db, onStep, onReceived } = this.#deps;
    const folder = this.#folder;
    const uidvalidity = folder.uidvalidity as number;
    const received = await db.transaction().execute(async (tx) => {
      if (cursor) await advanceCursor(tx, this.#open.lease, folder.id, { uidvalidity, ...cursor });
      else await fence(tx, this.#open.lease);
      return receiveInTransaction(
        tx,
        mails.map((mail) => this.#incoming(mail, uidvalidity, cursor === null)),
      );
    });
    if (cursor) folder.cursorUid = Math.max(folder.cursorUid, cursor.cursorUid);
    this.#counts.looked += cursor?.looked ?? 0;
    this.#counts.received += received.length;
    this.#counts.isNew += received.filter((mail) => mail.isNew).length;
    if (mails.length === 0) return;
    onStep?.("raw-committed");
    onReceived?.();
  }

  #incoming(mail: FetchedMail, uidvalidity: number, isRescan: boolean): IncomingMail {
    const { id, backfillUntilUid } = this.#folder;
    return {
      source: "imap",
      raw: mail.raw,
      problem: mail.problem,
      size: mail.size,
      receivedAt: mail.receivedAt,
      envelope: mail.envelope,
      sighting: { folderId: id, uidvalidity, uid: mail.uid },
      personId: null,
      backfilled: isRescan || mail.uid <= backfillUntilUid,
    };
  }
}

/** A promise that runs ahead must not be an unhandled rejection while the one before it is committed. */
function settled<T>(promise: Promise<T>): Promise<{ value: T } | { error: unknown }> {
  return promise.then(
    (value) => ({ value }),
    (error) => ({ error }),
  );
}

function monthsBefore(now: Date, months: number): Date {
  const then = new Date(now);
  then.setUTCMonth(then.getUTCMonth() - months);
  return then;
}
