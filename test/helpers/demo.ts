// `npm run demo` as a new user runs it: a clean copy of what is tracked, npm as the parent, everything its own.
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import {
  chownSync,
  copyFileSync,
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { isOpen, POSTGRES_PACKAGE, type User } from "./checkout.ts";
import { freePort } from "./cluster.ts";
import { isRunning } from "./embedded.ts";
import { eventually } from "./eventually.ts";

const ROOT = join(import.meta.dirname, "../..");
/** Where there is no git, as in an unpacked archive, the folder itself is what is tracked. */
const UNTRACKED = new Set([".git", "node_modules", "dist", ".lately", "coverage"]);

/** A clone with its packages, which are hard links: nothing in node_modules but the server's may be changed. */
export function cloneCheckout(dir: string): void {
  for (const path of trackedFiles()) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    copyFileSync(join(ROOT, path), join(dir, path));
  }
  linkTree(join(ROOT, "node_modules"), join(dir, "node_modules"));
  const server = join("node_modules", POSTGRES_PACKAGE);
  rmSync(join(dir, server), { recursive: true });
  cpSync(join(ROOT, server), join(dir, server), { recursive: true, verbatimSymlinks: true });
}

/** The clone belongs to `user`, as if he had made it. */
export function giveCheckout(dir: string, { uid, gid }: User): void {
  const own = readdirSync(dir).filter((name) => name !== "node_modules");
  const paths = [...own.map((name) => join(dir, name)), join(dir, "node_modules", POSTGRES_PACKAGE)];
  execFileSync("chown", ["-R", `${uid}:${gid}`, ...paths]);
  chownSync(dir, uid, gid);
}

function trackedFiles(): string[] {
  try {
    const list = ["-c", "safe.directory=*", "ls-files", "-z"];
    const paths = execFileSync("git", list, {
      cwd: ROOT,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    return paths.split("\0").filter((path) => path !== "" && existsSync(join(ROOT, path)));
  } catch {
    return readdirSync(ROOT)
      .filter((name) => !UNTRACKED.has(name))
      .flatMap((name) => filesUnder(name));
  }
}

function filesUnder(path: string): string[] {
  if (!statSync(join(ROOT, path)).isDirectory()) return [path];
  return readdirSync(join(ROOT, path)).flatMap((name) => filesUnder(join(path, name)));
}

/** 20,000 files in half a second; copied where the file system or the owner does not allow a link. */
function linkTree(from: string, to: string): void {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkTree(source, target);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else {
      try {
        linkSync(source, target);
      } catch {
        copyFileSync(source, target);
      }
    }
  }
}

export interface Ready {
  page: string;
  signIn: string;
  digest: string;
  timeline: string;
  deck: string;
}

export interface Demo {
  npm: ChildProcess;
  /** What stdout's `ready:` line says; rejects with all output when npm ends before it. */
  ready: Promise<Ready>;
  exited: Promise<number | null>;
}

/** npm with PORT and INLET_URL on free ports and no DATA_DIR, in a session of its own. */
export async function runDemo(dir: string, home: string, user?: User): Promise<Demo> {
  const [page, inlet] = [await freePort(), await freePort()];
  const npm = spawn("npm", ["run", "demo"], {
    cwd: dir,
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      PATH: programsFor(home, user),
      HOME: home,
      PORT: String(page),
      INLET_URL: `smtp://127.0.0.1:${inlet}`,
      npm_config_update_notifier: "false",
    },
    ...user,
  });
  let [stdout, all] = ["", ""];
  const exited = new Promise<number | null>((resolve) => npm.once("close", resolve));
  const ready = new Promise<Ready>((resolve, reject) => {
    npm.once("error", reject);
    npm.stderr?.on("data", (chunk) => {
      all += chunk;
    });
    npm.stdout?.on("data", (chunk) => {
      stdout += chunk;
      all += chunk;
      const line = /^ready: (\{.*\})$/m.exec(stdout)?.[1];
      if (line) resolve(JSON.parse(line));
    });
    void exited.then((code) => reject(new Error(`npm ended with ${code} before it was ready:\n${all}`)));
  });
  ready.catch(() => {});
  return { npm, ready, exited };
}

/** The PATH on which `node` is the one that runs this suite; both programs copied where `user` cannot reach them. */
function programsFor(home: string, user?: User): string {
  const path = process.env.PATH ?? "";
  const npm = path.split(delimiter).find((folder) => existsSync(join(folder, "npm")));
  if (!npm) throw new Error("npm is not on the PATH");
  const npmCli = realpathSync(join(npm, "npm"));
  if (!user || (isOpen(process.execPath) && isOpen(npmCli))) {
    return [dirname(process.execPath), path].join(delimiter);
  }
  const bin = join(home, "bin");
  mkdirSync(bin, { recursive: true });
  copyFileSync(process.execPath, join(bin, "node"));
  cpSync(join(dirname(npmCli), ".."), join(home, "npm"), { recursive: true });
  symlinkSync("../npm/bin/npm-cli.js", join(bin, "npm"));
  return [bin, path].join(delimiter);
}

export interface Running {
  /** npm, what it started, and all they started. */
  tree: number[];
  postmaster: number;
}

export function processesOf(dir: string, { npm }: Demo): Running {
  return { tree: withChildren(npm.pid ?? 0), postmaster: Number(pidFile(dir).split("\n")[0]) };
}

function withChildren(pid: number): number[] {
  const children = readdirSync("/proc").filter((name) => /^\d+$/.test(name) && parentOf(name) === pid);
  return [pid, ...children.flatMap((child) => withChildren(Number(child)))];
}

function parentOf(pid: string): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]); // the name may hold anything
  } catch {
    return null; // it went while we looked
  }
}

/** Postgres's own note of its process; empty when none runs. */
export function pidFile(dir: string): string {
  const path = join(clusterHome(dir) ?? "", "data/postmaster.pid");
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}

function clusterHome(dir: string): string | null {
  const dataDir = join(dir, ".lately");
  if (!existsSync(join(dataDir, "postgres.json"))) return null;
  const { cluster } = JSON.parse(readFileSync(join(dataDir, "postgres.json"), "utf8"));
  return cluster.startsWith("/") ? cluster : join(dataDir, cluster);
}

/** Ends whatever a failed test left behind, and removes a cluster that had to lie elsewhere. */
export async function clearDemo(dir: string, demos: readonly Demo[]): Promise<void> {
  for (const { npm, exited } of demos) {
    try {
      process.kill(-(npm.pid ?? 0), "SIGKILL");
    } catch {} // it is gone
    await exited;
  }
  const postmaster = Number(pidFile(dir).split("\n")[0]);
  if (postmaster > 0 && isRunning(postmaster)) {
    process.kill(postmaster, "SIGQUIT");
    await eventually(() => !isRunning(postmaster));
  }
  const home = clusterHome(dir);
  if (home && !home.startsWith(dir)) rmSync(home, { recursive: true, force: true });
}
