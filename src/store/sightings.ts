// Where mails were seen and where they lie now: what is still to file, what was begun, what is done.
import { sql } from "kysely";
import type { Tx } from "./database.ts";
import { fence, type Lease } from "./mailboxes.ts";
import { jsonRows, textArray } from "./rows.ts";

/** One mail in a folder of the server that belongs into another. */
export interface MailToFile {
  folderId: number;
  uidvalidity: number;
  uid: number;
  /** Header Message-ID, with its brackets; null without one. */
  messageId: string | null;
  /** Octets, as the server told. */
  size: number;
  receivedAt: Date;
  /** A copy may lie in the target already: somebody began and did not come back. */
  begun: boolean;
  /** Where it belongs by its message's state. */
  target: "filed" | "needs";
}

export interface MisfiledMail extends MailToFile {
  /** The folder it lies in now, and under which UID; null when the server did not say. */
  liesInFolderId: number;
  filedUid: number | null;
}

/**
 * Where a message belongs by its state; null: it stays. A duplicate is a note and is filed; other ignored mail is not
 * ours to move; one that was never downloaded may be anybody's.
 */
const target = sql<"filed" | "needs" | null>`
  case when m.reason_code = 'fetch-failed' then null
       when m.state = 'filed' or (m.state = 'ignored' and m.reason_code = 'duplicate') then 'filed'
       when m.state in ('needs-you', 'failed') then 'needs' end`;

/** Sightings above `aboveUid`, under the folder's present UIDVALIDITY, whose message is understood and not filed. */
export async function mailsToFile(
  tx: Tx,
  folderId: number,
  aboveUid: number,
  limit: number,
): Promise<MailToFile[]> {
  const rows = await sql<MailToFile>`
    select s.folder_id as "folderId", s.uidvalidity, s.uid, m.message_id as "messageId", m.size,
           m.received_at as "receivedAt", s.filing_started_at is not null as begun, ${target} as target
    from sighting s
    join folder f on f.id = s.folder_id and f.uidvalidity = s.uidvalidity
    join message m on m.id = s.message_id
    where s.folder_id = ${folderId} and s.uid > ${aboveUid} and s.filed_at is null and ${target} is not null
    order by s.uid limit ${limit}`.execute(tx);
  return rows.rows;
}

/**
 * Filed mails of the mailbox whose message has changed its state since: they lie in the other folder. Asked on every
 * pass, so it starts from the two small sets (what lies under "needs", what needs somebody), never from all that is
 * filed.
 */
export async function misfiledMails(tx: Tx, mailboxId: number, limit: number): Promise<MisfiledMail[]> {
  const columns = sql`s.folder_id as "folderId", s.uidvalidity, s.uid, m.message_id as "messageId", m.size,
    m.received_at as "receivedAt", s.filing_started_at is not null as begun, ${target} as target,
    s.filed_folder_id as "liesInFolderId", s.filed_uid as "filedUid"`;
  const rows = await sql<MisfiledMail>`
    (select ${columns} from folder f
     join sighting s on s.filed_folder_id = f.id join message m on m.id = s.message_id
     where f.mailbox_id = ${mailboxId} and f.role = 'needs' and ${target} = 'filed')
    union all
    (select ${columns} from message m
     join sighting s on s.message_id = m.id join folder f on f.id = s.filed_folder_id
     where m.state in ('needs-you', 'failed') and f.mailbox_id = ${mailboxId} and f.role = 'filed'
       and ${target} = 'needs')
    order by "liesInFolderId", uid limit ${limit}`.execute(tx);
  return rows.rows;
}

/** Before a COPY: on a re-run the target is searched before anything is copied again. */
export async function noteFilingStarted(
  tx: Tx,
  lease: Lease,
  mails: readonly MailToFile[],
  at: Date,
): Promise<void> {
  await fence(tx, lease);
  await sql`
    update sighting s set filing_started_at = ${at}
    from json_to_recordset(${jsonRows(keys(mails))}) as k ("folderId" bigint, "uidvalidity" bigint, "uid" bigint)
    where s.folder_id = k."folderId" and s.uidvalidity = k."uidvalidity" and s.uid = k."uid"`.execute(tx);
}

/** They lie in `filedFolderId` now, each under `filedUid` (null when the server did not say). */
export async function noteFiled(
  tx: Tx,
  lease: Lease,
  mails: readonly (MailToFile & { filedUid: number | null })[],
  filedFolderId: number,
  at: Date,
): Promise<void> {
  await fence(tx, lease);
  const rows = mails.map((mail) => ({ ...keyOf(mail), filedUid: mail.filedUid }));
  await sql`
    update sighting s
    set filed_at = ${at}, filed_folder_id = ${filedFolderId}, filed_uid = k."filedUid", filing_started_at = null
    from json_to_recordset(${jsonRows(rows)})
      as k ("folderId" bigint, "uidvalidity" bigint, "uid" bigint, "filedUid" bigint)
    where s.folder_id = k."folderId" and s.uidvalidity = k."uidvalidity" and s.uid = k."uid"`.execute(tx);
}

/** The folder has a new UIDVALIDITY: what was noted of UIDs in it no longer holds. */
export async function forgetFiledUids(tx: Tx, filedFolderId: number): Promise<void> {
  await tx
    .updateTable("sighting")
    .set({ filed_uid: null })
    .where("filed_folder_id", "=", filedFolderId)
    .execute();
}

/** Of `uids` those that were seen and kept under this UIDVALIDITY. */
export async function sightedUids(
  tx: Tx,
  folderId: number,
  uidvalidity: number,
  uids: readonly number[],
): Promise<Set<number>> {
  const rows = await sql<{ uid: number }>`
    select uid from sighting
    where folder_id = ${folderId} and uidvalidity = ${uidvalidity} and uid = any(${[...uids]}::bigint[])`.execute(
    tx,
  );
  return new Set(rows.rows.map((row) => row.uid));
}

/** Those of the Message-IDs (with brackets) that a stored message or a letter of ours has. */
export async function knownMessageIds(tx: Tx, messageIds: readonly string[]): Promise<Set<string>> {
  if (messageIds.length === 0) return new Set();
  const ids = textArray([...new Set(messageIds)]);
  const rows = await sql<{ message_id: string }>`
    select message_id from message where message_id = any(${ids})
    union select message_id from letter where message_id = any(${ids})`.execute(tx);
  return new Set(rows.rows.map((row) => row.message_id));
}

function keys(mails: readonly MailToFile[]) {
  return mails.map(keyOf);
}

function keyOf({ folderId, uidvalidity, uid }: MailToFile) {
  return { folderId, uidvalidity, uid };
}
