// Downloads messages whole, in one pipelined FETCH a batch, without setting \Seen (BODY.PEEK).
import type { FetchQueryObject } from "imapflow";
import type { ImapSession } from "./imap.ts";
import { fetchRows, isThere, type ScannedMail, uidSet } from "./imap-scan.ts";

/** `raw` is null when it is too large or the server does not hand it over. */
export interface FetchedMail extends ScannedMail {
  raw: Buffer | null;
  problem: "too-large" | "fetch-failed" | null;
}

const MOST_MAILS = 100;
const MOST_OCTETS = 8 * 1024 * 1024;
const SOURCE: FetchQueryObject = { uid: true, source: true };

/** Cuts into batches of at most 100 messages or 8 MB; a larger message is alone in its batch. */
export function fetchBatches(mails: readonly ScannedMail[], maxMessageBytes: number): ScannedMail[][] {
  const batches: ScannedMail[][] = [];
  let batch: ScannedMail[] = [];
  let octets = 0;
  for (const mail of mails) {
    const size = isDownloadable(mail, maxMessageBytes) ? mail.size : 0;
    if (batch.length === MOST_MAILS || (batch.length > 0 && octets + size > MOST_OCTETS)) {
      batches.push(batch);
      batch = [];
      octets = 0;
    }
    batch.push(mail);
    octets += size;
  }
  if (batch.length > 0) batches.push(batch);
  return batches;
}

/** One batch of the open folder, in the order of `mails`; a message that somebody deleted meanwhile is left out. */
export async function fetchMails(
  session: ImapSession,
  mails: readonly ScannedMail[],
): Promise<FetchedMail[]> {
  const wanted = mails
    .filter((mail) => isDownloadable(mail, session.maxMessageBytes))
    .map((mail) => mail.uid);
  const rows = wanted.length > 0 ? await fetchRows(session, uidSet(wanted), SOURCE) : null;
  const fetched: FetchedMail[] = [];
  for (const mail of mails) {
    if (!mail.envelope) {
      fetched.push({ ...mail, raw: null, problem: "fetch-failed" });
      continue;
    }
    if (mail.size > session.maxMessageBytes) {
      fetched.push({ ...mail, raw: null, problem: "too-large" });
      continue;
    }
    const raw = rows?.get(mail.uid)?.source ?? (await fetchAlone(session, mail.uid));
    if (raw) fetched.push({ ...mail, raw, problem: null });
    else if (await isThere(session, mail.uid)) fetched.push({ ...mail, raw: null, problem: "fetch-failed" });
  }
  return fetched;
}

async function fetchAlone(session: ImapSession, uid: number): Promise<Buffer | null> {
  return (await fetchRows(session, String(uid), SOURCE))?.get(uid)?.source ?? null;
}

function isDownloadable(mail: ScannedMail, maxMessageBytes: number): boolean {
  return mail.envelope !== null && mail.size <= maxMessageBytes;
}
