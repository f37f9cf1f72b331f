// `lately mailbox add | list`: where notes are read from.
import type { Command } from "commander";
import { type ImapAccount, imapAccounts } from "../config.ts";
import { LatelyError } from "../errors.ts";
import { watchedPaths } from "../store/folders.ts";
import { addMailbox, type Mailbox, mailboxes } from "../store/mailboxes.ts";
import { people } from "../store/people.ts";
import { seal } from "../store/secret-key.ts";
import { type CliContext, printJson, printLine, usage, withStore } from "./context.ts";
import { personWithAddress } from "./named.ts";
import { emailOption, several } from "./options.ts";

interface AddOptions {
  name?: string;
  trusted?: true;
  dedicated?: true;
  owner?: string;
  folder?: string[];
  passwordStdin?: true;
  json?: true;
}

export function registerMailbox(program: Command, context: CliContext): void {
  const mailbox = program.command("mailbox").description("where notes are read from");
  mailbox
    .command("add")
    .description("add an IMAP mailbox; its password is kept encrypted")
    .argument("<url>", "imaps://user:password@host/FOLDER (imap:// is STARTTLS)")
    .option("--name <name>", "as status and log call it (default: user@host)")
    .option("--trusted", "nobody else can deliver there: every From is believed")
    .option("--dedicated", "for notes alone: a mail without a code is asked about")
    .option("--owner <email>", "somebody's own mailbox: only that person's notes count", emailOption)
    .option("--folder <path>", "to watch, as the server spells it; may be repeated", several(String))
    .option("--password-stdin", "read the password from the first line of stdin; the URL holds none")
    .option("--json", "print JSON")
    .action((url: string, options: AddOptions) => add(url, options, context));
  mailbox
    .command("list")
    .description("all mailboxes with their state")
    .option("--json", "print JSON")
    .action((options: { json?: true }) => list(options, context));
}

async function add(url: string, options: AddOptions, context: CliContext): Promise<void> {
  const account = accountOf(options.passwordStdin ? withPassword(url, await firstLine(context)) : url);
  const isNamed = URL.canParse(url) && new URL(url).pathname.length > 1;
  const folders = [...(isNamed || !options.folder ? account.folders : []), ...(options.folder ?? [])];
  await withStore(context, async ({ db, secretKey }) => {
    const { host, port, tls, username } = account;
    const name = options.name?.trim() || account.name;
    const id = await db.transaction().execute(async (tx) => {
      const owner = options.owner === undefined ? null : await personWithAddress(tx, options.owner);
      const added = await addMailbox(tx, {
        name,
        host,
        port,
        tls,
        username,
        secretEnc: seal(secretKey, account.password.reveal()),
        ownerPersonId: owner?.id ?? null,
        dedicated: options.dedicated ?? false,
        trusted: options.trusted ?? false,
        folders: [...new Set(folders)],
      });
      if (added === null) throw new LatelyError("MAILBOX_KNOWN", `${name}: ${username} on ${host}:${port}.`);
      return added;
    });
    if (options.json) printJson(context, { id, name, folders });
    else printLine(context, `${name} is read from now on: ${folders.join(", ")}. \`lately check\` tries it.`);
  });
}

function accountOf(url: string): ImapAccount {
  const accounts = read(url);
  const [account] = accounts;
  if (!account || accounts.length > 1) usage("Give one mailbox at a time.");
  return account;
}

/** The fault alone is told: the URL holds a password. */
function read(url: string): ImapAccount[] {
  try {
    return imapAccounts(url);
  } catch (error) {
    return usage(`The URL ${error instanceof URIError ? "is not well encoded" : (error as Error).message}.`);
  }
}

function withPassword(url: string, password: string): string {
  if (!URL.canParse(url)) usage("The URL is not one; expected imaps://user@host/FOLDER.");
  const parsed = new URL(url);
  if (parsed.password) usage("With --password-stdin the URL holds no password.");
  if (password === "") usage("--password-stdin: stdin is empty.");
  parsed.password = encodeURIComponent(password);
  return parsed.href;
}

async function firstLine({ stdin }: CliContext): Promise<string> {
  let text = "";
  for await (const chunk of stdin) {
    text += chunk;
    if (text.includes("\n")) break;
  }
  return text.split(/\r?\n/, 1)[0] ?? "";
}

async function list(options: { json?: true }, context: CliContext): Promise<void> {
  await withStore(context, async ({ db }, config) => {
    const emails = new Map((await people(db)).map((person) => [person.id, person.email]));
    const all = [];
    for (const mailbox of await mailboxes(db)) {
      const account = config.imap.find((one) => isSame(one, mailbox));
      const folders = account?.folders ?? (await watchedPaths(db, mailbox.id));
      const owner = mailbox.ownerPersonId === null ? null : (emails.get(mailbox.ownerPersonId) ?? null);
      all.push(inJson(mailbox, folders, owner));
    }
    if (options.json) return printJson(context, all);
    if (all.length === 0) return printLine(context, "No mailbox: set IMAP_URL, or `lately mailbox add URL`.");
    for (const one of all) printLine(context, inWords(one));
  });
}

function isSame(account: ImapAccount, { host, port, username }: Mailbox): boolean {
  return account.host === host && account.port === port && account.username === username;
}

/** Without the secret, also its encrypted form. */
function inJson(
  { secretEnc, ownerPersonId, ...mailbox }: Mailbox,
  folders: readonly string[],
  owner: string | null,
) {
  return { ...mailbox, owner, folders };
}

function inWords(mailbox: ReturnType<typeof inJson>): string {
  const { name, username, host, port, enabled, state, stateDetail, owner, dedicated, trusted, folders } =
    mailbox;
  const parts = [
    `${username} on ${host}:${port}`,
    folders.join(" "),
    ...(owner ? [`owner ${owner}`] : []),
    ...(dedicated ? ["dedicated"] : []),
    ...(trusted ? ["trusted"] : []),
    enabled ? state : "disabled",
    ...(stateDetail ? [stateDetail] : []),
  ];
  return `${name}  ${parts.join(", ")}`;
}
