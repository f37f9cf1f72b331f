// A second, different IMAP server for tests: Courier in PREAUTH mode, one mailbox, fetched as packages and not installed.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import net from "node:net";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { keptDir } from "./scratch.ts";

export interface Courier {
  port: number;
  /** As IMAP_URL wants it; the password is not asked for. */
  url: string;
  /** Writes mails into the INBOX, each with Maildir flags (`T`: \Deleted, `S`: \Seen). */
  deliver: (mails: readonly { raw: string; flags?: string }[]) => void;
  stop: () => Promise<void>;
}

const PACKAGES = [
  "courier-imap",
  "courier-base",
  "courier-authlib",
  "libcourier-unicode4",
  "libgamin0",
  "libidn12",
];

/** It has namespace `INBOX.`, delimiter `.` and no MOVE; UIDPLUS only when `uidplus` is true. */
export async function startCourier({ uidplus }: { uidplus: boolean }): Promise<Courier> {
  const root = unpacked();
  const home = mkdtempSync(join(tmpdir(), "ltc-"));
  const maildir = join(home, "Maildir");
  for (const name of ["", "cur", "new", "tmp"]) mkdirSync(join(maildir, name));
  const capability = `IMAP4rev1 ${uidplus ? "UIDPLUS " : ""}CHILDREN NAMESPACE IDLE`;
  const libraries = ["lib/x86_64-linux-gnu", "lib/aarch64-linux-gnu", "lib/courier-authlib", "lib"];
  const monitor = await standInMonitor(home);
  const env = {
    HOME: home,
    GAM_CLIENT_ID: home,
    IMAP_CAPABILITY: capability,
    LD_LIBRARY_PATH: libraries.map((path) => join(root, "usr", path)).join(":"),
  };
  const sockets = new Set<net.Socket>();
  const listener = net.createServer((socket) => {
    sockets.add(socket);
    const child = spawn(join(root, "usr/bin/imapd"), ["Maildir"], {
      cwd: home,
      env,
      stdio: ["pipe", "pipe", "ignore"],
    });
    socket.pipe(child.stdin);
    child.stdout.pipe(socket);
    child.stdin.on("error", () => {});
    socket.on("error", () => {});
    socket.on("close", () => {
      sockets.delete(socket);
      child.kill("SIGKILL");
    });
  });
  await new Promise<void>((resolve) => listener.listen(0, "127.0.0.1", resolve));
  const { port } = listener.address() as net.AddressInfo;
  let delivered = 0;
  return {
    port,
    url: `imap://courier:none@127.0.0.1:${port}`,
    deliver: (mails) => {
      for (const { raw, flags = "" } of mails) {
        delivered += 1;
        const name = `${1_700_000_000 + delivered}.M${delivered}P1.test:2,${flags}`;
        writeFileSync(join(maildir, "cur", name), raw.replaceAll(/\r?\n/g, "\n"));
      }
    },
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => listener.close(resolve));
      await monitor();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/**
 * Courier asks a file alteration monitor for news and, without one, tries for 4 s at every connection. This one takes
 * its calls (on Linux's abstract socket of that name) and never has any news.
 */
async function standInMonitor(id: string): Promise<() => Promise<unknown>> {
  const sockets = new Set<net.Socket>();
  const server = net.createServer((socket) => {
    sockets.add(socket);
    socket.resume().on("error", () => {});
  });
  // Courier fills the address up with NUL; Node 20 does so too, Node 24 takes it as it is given.
  const name = `\0/tmp/fam-${userInfo().username}-${id}`.padEnd(108, "\0");
  await new Promise<void>((resolve) => server.listen(name, resolve));
  return () => {
    for (const socket of sockets) socket.destroy();
    return new Promise((resolve) => server.close(resolve));
  };
}

/** The packages conflict with Dovecot's, so they are unpacked once into a folder of this user's own. */
function unpacked(): string {
  const root = join(keptDir(), `lately-courier-${userInfo().uid}`);
  if (existsSync(join(root, "usr/bin/imapd"))) return root;
  const made = mkdtempSync(join(keptDir(), "ltc-new-"));
  const download = () => spawnSync("apt-get", ["download", ...PACKAGES], { cwd: made, encoding: "utf8" });
  let answer = download();
  if (answer.status !== 0 && process.getuid?.() === 0) {
    spawnSync("apt-get", ["update"]);
    answer = download();
  }
  if (answer.status !== 0) {
    throw new Error(
      `Courier cannot be fetched. Run: apt-get update && apt-get download ${PACKAGES.join(" ")}\n${answer.stderr}`,
    );
  }
  for (const name of readdirSync(made).filter((file) => file.endsWith(".deb"))) {
    spawnSync("dpkg", ["-x", name, "."], { cwd: made });
    rmSync(join(made, name));
  }
  try {
    renameSync(made, root);
  } catch {
    // Another test was faster; its folder is the same.
    rmSync(made, { recursive: true, force: true });
  }
  return root;
}
