// Looks at what Lately depends on; each fault comes with its mend.
import type { Config } from "../config.ts";
import { nameKey } from "../core/entry/names.ts";
import { LatelyError } from "../errors.ts";
import { closeImap, connectImap, IMAP_LIMITS, openFolder } from "../mailbox/imap.ts";
import type { OpenSender } from "../outbox/sender.ts";
import { Secret } from "../secret.ts";
import { clients } from "../store/clients.ts";
import { type Database, serverNow } from "../store/database.ts";
import { watchedPaths } from "../store/folders.ts";
import { type Mailbox, mailboxes } from "../store/mailboxes.ts";
import { clientsByKey } from "../store/names.ts";
import { people } from "../store/people.ts";

/** `mend` is null when all is well. */
export interface Finding {
  what: string;
  says: string;
  mend: string | null;
}

export interface CheckDeps {
  db: Database;
  config: Config;
  openSender: OpenSender | null;
  /** Opens a stored mailbox password. */
  decrypt: (sealed: Buffer) => string;
  clock: () => Date;
}

const MOST_CLOCK_SKEW_MS = 5000;

/** One finding after the other, as each is known. Never throws for a fault that it is there to find. */
export async function* findings(deps: CheckDeps): AsyncGenerator<Finding> {
  yield await clockFinding(deps);
  yield await peopleFinding(deps);
  yield await namesFinding(deps);
  const all = (await mailboxes(deps.db)).filter((mailbox) => mailbox.enabled);
  if (all.length === 0)
    yield { what: "mailboxes", says: "none; notes come in through the inlet", mend: null };
  for (const mailbox of all) yield await mailboxFinding(deps, mailbox);
  yield await smtpFinding(deps);
  yield pageFinding(deps.config);
}

async function clockFinding({ db, clock }: CheckDeps): Promise<Finding> {
  const skewMs = Math.abs((await serverNow(db)).getTime() - clock().getTime());
  const says = `database and this machine differ by ${skewMs} ms`;
  const mend =
    skewMs > MOST_CLOCK_SKEW_MS ? "Set both clocks by NTP; leases and windows depend on them." : null;
  return { what: "clock", says, mend };
}

async function peopleFinding({ db }: CheckDeps): Promise<Finding> {
  const known = await people(db);
  const mend = "Set OWNER='Name <address>' or run `lately person add EMAIL`; until then every note is held.";
  return { what: "people", says: `${known.length} known`, mend: known.length === 0 ? mend : null };
}

/** Kept apart when the fold of names changed: mail that names one of them is filed under the other. */
async function namesFinding({ db }: CheckDeps): Promise<Finding> {
  const known = await clients(db);
  const leads = new Map(
    (
      await clientsByKey(
        db,
        known.map(({ name }) => nameKey(name)),
      )
    ).map((one) => [one.key, one]),
  );
  const apart = known.flatMap(({ id, name }) => {
    const read = leads.get(nameKey(name));
    return read && read.clientId !== id ? [`${name} is read as ${read.clientName}`] : [];
  });
  const mend = "Rename one (`lately client set NAME name OTHER`) or merge them (`lately client merge`).";
  const says = apart.length > 0 ? apart.join(", ") : `${known.length} clients, each found by its name`;
  return { what: "clients", says, mend: apart.length > 0 ? mend : null };
}

async function mailboxFinding(deps: CheckDeps, mailbox: Mailbox): Promise<Finding> {
  const what = `mailbox ${mailbox.name}`;
  try {
    const folders = await lookInto(deps, mailbox);
    return { what, says: `logged in, ${folders.join(", ")} there`, mend: null };
  } catch (error) {
    if (error instanceof LatelyError) return { what, says: error.message, mend: error.mend };
    throw error;
  }
}

async function lookInto({ db, config, decrypt }: CheckDeps, mailbox: Mailbox): Promise<string[]> {
  const { name, host, port, tls, username, secretEnc } = mailbox;
  const account = config.imap.find(
    (one) => one.host === host && one.port === port && one.username === username,
  );
  const password = account?.password ?? (secretEnc ? new Secret(decrypt(secretEnc)) : null);
  if (!password) throw new LatelyError("MAILBOX_SECRET_MISSING", name);
  const access = { name, host, port, tls, username, password: password.reveal() };
  const limits = { ...IMAP_LIMITS, maxMessageBytes: config.maxMessageBytes };
  const session = await connectImap(access, limits);
  try {
    const paths = account?.folders ?? (await watchedPaths(db, mailbox.id));
    for (const path of paths) await openFolder(session, path);
    return paths;
  } finally {
    await closeImap(session);
  }
}

async function smtpFinding({ config, openSender }: CheckDeps): Promise<Finding> {
  const what = "sending";
  if (!config.smtp || !openSender) {
    return { what, says: "no SMTP_URL: letters are held and shown on the page", mend: null };
  }
  const sender = openSender();
  try {
    const fault = await sender.connect();
    if (fault === null) return { what, says: `${config.smtp.host} takes letters`, mend: null };
    const says = `${config.smtp.host}:${config.smtp.port} does not take letters: ${fault.reply}`;
    return { what, says, mend: "Check SMTP_URL: host, port, user, password, TLS." };
  } finally {
    sender.close();
  }
}

function pageFinding(config: Config): Finding {
  const isPublic = config.appUrl.startsWith("https:");
  const says = isPublic ? config.appUrl : `${config.appUrl}: letters hold no links, unsubscribing is by mail`;
  return { what: "page", says, mend: null };
}
