// A real IMAP server for one test file: Dovecot on loopback, any user with the password `pass`, faults on demand.
import { type ChildProcess, execFile, execFileSync, spawn } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import net from "node:net";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { freePort } from "./cluster.ts";
import { requireServer } from "./servers.ts";

export interface DovecotOptions {
  /** Capabilities the server keeps to itself: it still has them and no longer says so. */
  hide?: readonly ("MOVE" | "UIDPLUS" | "IDLE")[];
}

export interface Dovecot {
  host: string;
  port: number;
  /** As IMAP_URL wants it. */
  url: (user: string, folder?: string) => string;
  /** Runs doveadm against this server. */
  doveadm: (...args: string[]) => Promise<string>;
  /** Ends every connection of the user. */
  kick: (user: string) => Promise<void>;
  setUidValidity: (user: string, folder: string, uidvalidity: number) => Promise<void>;
  /** A black hole: connections are accepted and never answered. */
  freeze: () => void;
  thaw: () => void;
  /** Ends it at once; `start` brings it back on the same port with the same mail. */
  kill: () => Promise<void>;
  start: () => Promise<void>;
  stop: () => Promise<void>;
}

const ADVERTISED =
  "IMAP4rev1 LITERAL+ SASL-IR LOGIN-REFERRALS ID ENABLE IDLE NAMESPACE UIDPLUS MOVE SPECIAL-USE ESEARCH";
const NOBODY = 65534;

export async function startDovecot(options: DovecotOptions = {}): Promise<Dovecot> {
  requireServer("dovecot");
  const isRoot = process.getuid?.() === 0;
  const uid = isRoot ? NOBODY : userInfo().uid;
  const gid = isRoot ? NOBODY : userInfo().gid;
  // imap-login refuses to run as root, and unix socket paths end at 108 octets: a short folder of nobody's.
  const dir = mkdtempSync(join(tmpdir(), "ltd-"));
  const port = await freePort();
  const conf = join(dir, "dovecot.conf");
  for (const name of ["run", "mail"]) mkdirSync(join(dir, name));
  writeFileSync(conf, configuration(dir, port, uid, gid, options));
  chmodSync(dir, 0o755);
  if (isRoot) await run("chown", ["-R", `${uid}:${gid}`, dir]);
  let child: ChildProcess | null = null;

  const signal = (name: NodeJS.Signals): void => {
    if (child?.pid && child.exitCode === null && child.signalCode === null) process.kill(-child.pid, name);
  };
  // A detached group outlives a test process that ends before its `stop`.
  const lastly = (): void => signal("SIGKILL");
  process.once("exit", lastly);
  const start = async (): Promise<void> => {
    const drop = isRoot ? { uid, gid } : {};
    child = spawn("dovecot", ["-F", "-c", conf], { ...drop, detached: true, stdio: "ignore", cwd: dir });
    await greets(port, child);
  };
  const kill = async (): Promise<void> => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child?.once("exit", resolve));
    signal("SIGKILL");
    await gone;
    child = null;
  };
  const doveadm = async (...args: string[]): Promise<string> =>
    (await run("doveadm", ["-c", conf, ...args])).stdout;
  await start();
  return {
    host: "127.0.0.1",
    port,
    url: (user, folder = "INBOX") => `imap://${user}:pass@127.0.0.1:${port}/${encodeURIComponent(folder)}`,
    doveadm,
    kick: async (user) => {
      await doveadm("kick", user);
    },
    setUidValidity: async (user, folder, uidvalidity) => {
      await doveadm("mailbox", "update", "--uid-validity", String(uidvalidity), "-u", user, folder);
    },
    freeze: () => signal("SIGSTOP"),
    thaw: () => signal("SIGCONT"),
    kill,
    start,
    stop: async () => {
      process.off("exit", lastly);
      await kill();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

const run = promisify(execFile);

function configuration(
  dir: string,
  port: number,
  uid: number,
  gid: number,
  { hide = [] }: DovecotOptions,
): string {
  const user = uid === NOBODY ? "nobody" : userInfo().username;
  const capability = ADVERTISED.split(" ").filter((name) => !(hide as readonly string[]).includes(name));
  const settings: Record<string, string> = {
    base_dir: join(dir, "run"),
    state_dir: join(dir, "run"),
    log_path: join(dir, "log"),
    instance_name: `lately-test-${port}`,
    protocols: "imap",
    listen: "127.0.0.1",
    ssl: "no",
    disable_plaintext_auth: "no",
    default_internal_user: user,
    // Dovecot takes a group by its name alone.
    default_internal_group: execFileSync("id", ["-gn", user], { encoding: "utf8" }).trim(),
    default_login_user: user,
    first_valid_uid: "1",
    first_valid_gid: "1",
    mail_location: "sdbox:~/mail",
    mail_fsync: "never",
    mailbox_list_index: "yes",
    auth_username_format: "%Ln",
    mail_max_userip_connections: "1000",
    auth_failure_delay: "0",
    ...(hide.length > 0 ? { imap_capability: capability.join(" ") } : {}),
  };
  const blocks = [
    "passdb {\n driver = static\n args = password=pass\n}",
    `userdb {\n driver = static\n args = uid=${uid} gid=${gid} home=${dir}/mail/%u allow_all_users=yes\n}`,
    "namespace inbox {\n inbox = yes\n separator = /\n}",
    // Without its penalty socket a wrong password does not slow down the next login from this address by 4 s.
    "service anvil {\n chroot =\n unix_listener anvil-auth-penalty {\n  mode = 0\n }\n}",
    "service stats {\n chroot =\n}",
    `service imap-login {\n chroot =\n inet_listener imap {\n  port = ${port}\n }\n inet_listener imaps {\n  port = 0\n }\n}`,
  ];
  const lines = Object.entries(settings).map(([name, value]) => `${name} = ${value}`);
  return `${[...lines, ...blocks].join("\n")}\n`;
}

/** Tries until the server greets (RFC 3501, 7.1.1); ends early when it has exited. */
export async function greets(port: number, child: ChildProcess): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`the IMAP server exited with ${child.exitCode}`);
    const greeted = await new Promise<boolean>((resolve) => {
      const socket = net.connect(port, "127.0.0.1");
      const end = (value: boolean): void => {
        socket.destroy();
        resolve(value);
      };
      socket.once("data", (data) =>
        end(data.toString().startsWith("* OK") || data.toString().startsWith("* PREAUTH")),
      );
      socket.once("error", () => end(false));
      socket.setTimeout(1000, () => end(false));
    });
    if (greeted) return;
  }
  throw new Error("the IMAP server did not greet within 10 s");
}
