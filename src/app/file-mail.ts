// Files what was understood: moves mails into Lately/Filed or Lately/Needs you, and between the two when a state changes.
import type { Log } from "../log.ts";
import { ensureFolder, folderStatus, type ImapSession, openFolder } from "../mailbox/imap.ts";
import {
  copyMails,
  locate,
  type MailMark,
  moveMails,
  removeCopied,
  stillLying,
  type Taken,
  wayToFile,
} from "../mailbox/imap-file.ts";
import type { Database } from "../store/database.ts";
import { ensureFolderRow, type Folder, noteUidvalidity } from "../store/folders.ts";
import {
  forgetFiledUids,
  type MailToFile,
  type MisfiledMail,
  mailsToFile,
  misfiledMails,
  noteFiled,
  noteFilingStarted,
} from "../store/sightings.ts";
import type { IngestStep, OpenMailbox } from "./read-folder.ts";

export interface FileDeps {
  db: Database;
  log: Log;
  clock: () => Date;
  onStep?: (step: IngestStep) => void;
}

export interface FileCounts {
  /** Mails that lie in their folder now, those that were found gone or there already included. */
  filed: number;
  /** Mails the server did not take; the next pass tries them again. */
  refused: number;
}

const FOLDERS = { filed: ["Lately", "Filed"], needs: ["Lately", "Needs you"] } as const;
const BATCH = 200;

/** One mail and the UID under which it lies in the folder it is taken from. */
interface Lying {
  mail: MailToFile;
  uid: number;
}

/**
 * Files from `watched` (rows as the reading pass left them) and sorts between the two folders. A folder whose
 * UIDVALIDITY on the server is not the one in its row is left alone: its UIDs name other mails now. Safe to repeat
 * after an end at any point. Throws MailboxFault, MAILBOX_LEASE_LOST or what the database throws.
 */
export async function fileMail(
  deps: FileDeps,
  open: OpenMailbox,
  watched: readonly Folder[],
  signal: AbortSignal,
): Promise<FileCounts> {
  const filing = new Filing(deps, open);
  for (const folder of watched) await filing.fileFrom(folder, signal);
  await filing.sortBetween(signal);
  return filing.counts;
}

class Filing {
  readonly counts: FileCounts = { filed: 0, refused: 0 };
  readonly #deps: FileDeps;
  readonly #open: OpenMailbox;
  readonly #targets = new Map<"filed" | "needs", Folder>();
  constructor(deps: FileDeps, open: OpenMailbox) {
    this.#deps = deps;
    this.#open = open;
  }

  async fileFrom(folder: Folder, signal: AbortSignal): Promise<void> {
    for (let aboveUid = 0; !signal.aborted; ) {
      const mails = await mailsToFile(this.#deps.db, folder.id, aboveUid, BATCH);
      if (mails.length === 0) return;
      aboveUid = mails.at(-1)?.uid as number;
      const { uidvalidity } = await openFolder(this.#open.session, folder.path);
      if (uidvalidity !== folder.uidvalidity) return;
      for (const target of ["filed", "needs"] as const) {
        const lying = mails.filter((mail) => mail.target === target).map((mail) => ({ mail, uid: mail.uid }));
        await this.#take(folder.path, lying, target);
      }
    }
  }

  /** A message whose state has changed since it was filed. */
  async sortBetween(signal: AbortSignal): Promise<void> {
    const { db } = this.#deps;
    const mailboxId = this.#open.mailbox.id;
    if ((await misfiledMails(db, mailboxId, 1)).length === 0) return;
    // Looking at both folders first: what was noted of UIDs in them may have to be forgotten.
    for (const target of ["filed", "needs"] as const) await this.#target(target);
    const misfiled = await misfiledMails(db, mailboxId, BATCH);
    for (const target of ["filed", "needs"] as const) {
      const mails = misfiled.filter((mail) => mail.target === target);
      if (mails.length === 0 || signal.aborted) continue;
      const source = await this.#target(target === "filed" ? "needs" : "filed");
      const lying = await this.#find(source, mails);
      await this.#take(
        source.path,
        lying.sort((a, b) => a.uid - b.uid),
        target,
      );
      const found = new Set(lying.map((one) => one.mail));
      const gone = mails.filter((mail) => !found.has(mail));
      await this.#commit(
        gone.map((mail) => ({ ...mail, filedUid: null })),
        target,
      );
    }
  }

  /** Those that still lie in the folder, by their noted UID, else by Message-ID. */
  async #find(source: Folder, mails: readonly MisfiledMail[]): Promise<Lying[]> {
    const unnoted = mails.filter((mail) => mail.filedUid === null);
    const located = await locate(this.#open.session, source.path, unnoted);
    const uidOf = new Map(unnoted.map((mail, index) => [mail, located[index] ?? null]));
    return mails.flatMap((mail) => {
      const uid = mail.filedUid ?? uidOf.get(mail) ?? null;
      return uid === null ? [] : [{ mail, uid }];
    });
  }

  /** `lying` ascending by UID. */
  async #take(source: string, lying: readonly Lying[], target: "filed" | "needs"): Promise<void> {
    if (lying.length === 0) return;
    const { session, mailbox } = this.#open;
    const { path } = await this.#target(target);
    const uids = lying.map((one) => one.uid);
    const taken =
      wayToFile(session) === "move"
        ? await moveMails(session, source, uids, path)
        : await this.#copyAway(source, lying, path);
    this.#deps.onStep?.("moved");
    const filed = lying.filter((one) => taken.has(one.uid));
    await this.#commit(
      filed.map(({ mail, uid }) => ({ ...mail, filedUid: taken.get(uid) ?? null })),
      target,
    );
    if (filed.length === lying.length) return;
    this.counts.refused += lying.length - filed.length;
    this.#deps.log.warn(
      { mailbox: mailbox.id, refused: this.counts.refused },
      "the server did not take mails",
    );
  }

  /** COPY, then removal of exactly those UIDs. What was begun before is looked for in the target first. */
  async #copyAway(source: string, lying: readonly Lying[], target: string): Promise<Taken> {
    const { session, lease } = this.#open;
    const { db, clock, onStep } = this.#deps;
    const there = await stillLying(
      session,
      source,
      lying.map((one) => one.uid),
    );
    const taken: Taken = new Map(lying.filter((one) => !there.has(one.uid)).map((one) => [one.uid, null]));
    const begun = lying.flatMap(({ uid, mail }) => {
      const trace = there.get(uid);
      return trace && mail.begun ? [{ uid, messageId: mail.messageId, ...trace }] : [];
    });
    const copies = begun.length > 0 ? await copiesOf(session, begun, target) : new Map<number, number>();
    const toCopy = lying.filter((one) => there.has(one.uid) && !copies.has(one.uid));
    await db.transaction().execute((tx) =>
      noteFilingStarted(
        tx,
        lease,
        toCopy.map((one) => one.mail),
        clock(),
      ),
    );
    onStep?.("filing-noted");
    const copied = await copyMails(
      session,
      source,
      toCopy.map((one) => one.uid),
      target,
    );
    onStep?.("copied");
    const lyingTwice: Taken = new Map([...copies, ...copied]);
    const toRemove = [...lyingTwice.keys()].sort((a, b) => a - b);
    if (await removeCopied(session, source, toRemove)) {
      for (const [uid, targetUid] of lyingTwice) taken.set(uid, targetUid);
    }
    return taken;
  }

  async #commit(
    mails: readonly (MailToFile & { filedUid: number | null })[],
    target: "filed" | "needs",
  ): Promise<void> {
    if (mails.length === 0) return;
    const { db, clock, onStep } = this.#deps;
    const folder = await this.#target(target);
    await db.transaction().execute((tx) => noteFiled(tx, this.#open.lease, mails, folder.id, clock()));
    this.counts.filed += mails.length;
    onStep?.("filed-committed");
  }

  /** Made on the server when it is missing, once a pass. */
  async #target(target: "filed" | "needs"): Promise<Folder> {
    const known = this.#targets.get(target);
    if (known) return known;
    const { session, mailbox } = this.#open;
    const { db } = this.#deps;
    const path = await ensureFolder(session, FOLDERS[target]);
    const folder = await ensureFolderRow(db, mailbox.id, path, target);
    const { uidvalidity } = await folderStatus(session, path);
    if (uidvalidity !== folder.uidvalidity) {
      if (folder.uidvalidity !== null) await forgetFiledUids(db, folder.id);
      await noteUidvalidity(db, folder.id, uidvalidity);
    }
    this.#targets.set(target, folder);
    return folder;
  }
}

/** UIDs in the target of what was copied there before somebody stopped half-way, by UID in the source. */
async function copiesOf(
  session: ImapSession,
  begun: readonly (MailMark & { uid: number })[],
  target: string,
): Promise<Map<number, number>> {
  const located = await locate(session, target, begun, true);
  return new Map(
    begun.flatMap((one, index) => {
      const uid = located[index];
      return uid ? [[one.uid, uid] as const] : [];
    }),
  );
}
