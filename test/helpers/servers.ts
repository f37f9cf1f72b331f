// The real servers the suite needs: root installs what is missing, another user tries sudo, else one command is named.
import { spawnSync } from "node:child_process";
import { existsSync, rmSync, writeFileSync } from "node:fs";

interface Server {
  packages: string[];
  isThere: () => boolean;
}

const DEFAULT_CHROMIUM = "/usr/bin/chromium";

export function chromiumPath(): string {
  return process.env.CHROMIUM_PATH || DEFAULT_CHROMIUM;
}

export const servers = {
  dovecot: {
    packages: ["dovecot-imapd", "dovecot-lmtpd"],
    isThere: () => existsSync("/usr/sbin/dovecot") && existsSync("/usr/lib/dovecot/imap"),
  },
  chromium: { packages: ["chromium"], isThere: () => existsSync(chromiumPath()) },
} satisfies Record<string, Server>;

export type ServerName = keyof typeof servers;

/** Throws with the one command to run when the server is not on this machine; its suite then fails, others run. */
export function requireServer(name: ServerName): void {
  if (servers[name].isThere()) return;
  throw new Error(`${name} is not installed. Run: ${installCommand([name])}`);
}

/** Installs what is missing where this user may; what stays missing is told by `requireServer`. */
export function installMissingServers(): void {
  const missing = (Object.keys(servers) as ServerName[]).filter((name) => !servers[name].isThere());
  if (missing.length === 0) return;
  if (process.getuid?.() === 0) {
    installAsRoot(missing);
    return;
  }
  const asRoot = spawnSync("sudo", ["-n", "sh", "-c", installCommand(missing)], { stdio: "inherit" });
  if (asRoot.status !== 0) console.error(`Missing: ${missing.join(", ")}. Run: ${installCommand(missing)}`);
}

function installCommand(names: readonly ServerName[]): string {
  const packages = names.flatMap((name) => servers[name].packages).join(" ");
  return `apt-get update && apt-get install -y --no-install-recommends ${packages}`;
}

const POLICY = "/usr/sbin/policy-rc.d";

/** A policy-rc.d of 101 keeps Debian from starting what it installs; one that is there already is left alone. */
function installAsRoot(missing: readonly ServerName[]): void {
  const ownPolicy = !existsSync(POLICY);
  if (ownPolicy) writeFileSync(POLICY, "#!/bin/sh\nexit 101\n", { mode: 0o755 });
  try {
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    spawnSync("sh", ["-c", installCommand(missing)], { stdio: "inherit", env });
  } finally {
    if (ownPolicy) rmSync(POLICY, { force: true });
  }
}
