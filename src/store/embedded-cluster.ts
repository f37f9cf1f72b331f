// Where a data folder's cluster lies and who it belongs to, and making it: initdb into a sibling, then rename.
import { execFile } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import {
  chmod,
  chown,
  mkdir,
  open,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import { LatelyError } from "../errors.ts";
import { type DataDir, type Owner, readKept, writeKept } from "./data-dir.ts";
import { asUser, type Binaries, findBinaries, reaches } from "./embedded-binaries.ts";

const run = promisify(execFile);
const NOTE = "postgres.json";
/** Where root keeps what its unprivileged user cannot reach in a private folder. */
const SYSTEM_DIR = "/var/lib/lately";
const NOBODY = process.platform === "darwin" ? 4_294_967_294 : 65_534;
export const SUPERUSER = "lately";

/** What postgres.json (0600) remembers. */
interface Note {
  /** The folder of the cluster, relative to DATA_DIR unless it had to lie elsewhere. */
  cluster: string;
  password: string;
  /** The port last used, taken again when it is free, so that other processes find a restarted server. */
  port: number | null;
  /** Null until initdb has finished once: from then on a missing cluster is a loss, not a first start. */
  madeAt: string | null;
}

export interface Cluster {
  dataDir: DataDir;
  /** PGDATA. */
  data: string;
  logFile: string;
  binaries: Binaries;
  /** Null: the server runs as the present user; postgres refuses to run as root. */
  runAs: Owner | null;
  password: string;
  port: number | null;
}

/**
 * The cluster of this folder, made when there is none. Only for one process at a time. Throws
 * EMBEDDED_POSTGRES_MISSING, _MAJOR, or _FAILED when it cannot be made, is gone or cannot be reached.
 */
export async function openCluster(dataDir: DataDir): Promise<Cluster> {
  const note = (await readNote(dataDir)) ?? (await firstNote(dataDir));
  const home = resolve(dataDir.path, note.cluster);
  const data = join(home, "data");
  const runAs = await userFor(dataDir, data);
  const binaries = await findBinaries(runAs, process.getuid?.() === 0 ? SYSTEM_DIR : dataDir.path);
  await discardUnfinished(home);
  const made = await versionOf(data);
  if (made === null) {
    if (note.madeAt) {
      const detail = `Its files in ${home} are gone: bring them back, or delete ${join(dataDir.path, NOTE)} to begin with an empty database.`;
      throw new LatelyError("EMBEDDED_POSTGRES_FAILED", detail);
    }
    await makeCluster(home, binaries, runAs, note.password);
  } else if (made !== binaries.major) {
    const detail = `${data} is of version ${made}; this Lately brings ${binaries.major}.`;
    throw new LatelyError("EMBEDDED_POSTGRES_MAJOR", detail);
  }
  if (!note.madeAt) await writeNote(dataDir, { ...note, madeAt: new Date().toISOString() });
  if (!(await reaches(runAs, data))) {
    const detail = `User ${runAs?.uid} cannot reach ${data}: let others pass through the folders above it (chmod o+x).`;
    throw new LatelyError("EMBEDDED_POSTGRES_FAILED", detail);
  }
  const logFile = join(dataDir.path, "postgres.log");
  const { password, port } = note;
  return { dataDir, data: await realpath(data), logFile, binaries, runAs, password, port };
}

export async function rememberPort(dataDir: DataDir, port: number): Promise<void> {
  const note = await readNote(dataDir);
  if (note && note.port !== port) await writeNote(dataDir, { ...note, port });
}

async function readNote(dataDir: DataDir): Promise<Note | null> {
  const text = await readKept(dataDir, NOTE);
  try {
    return text === null ? null : (JSON.parse(text) as Note);
  } catch (cause) {
    throw new LatelyError("EMBEDDED_POSTGRES_FAILED", `${join(dataDir.path, NOTE)} is damaged.`, cause);
  }
}

async function writeNote(dataDir: DataDir, note: Note): Promise<void> {
  await writeKept(dataDir, NOTE, `${JSON.stringify(note, null, 2)}\n`);
}

/** Written before anything is made, so that whoever comes after a kill goes on in the same place. */
async function firstNote(dataDir: DataDir): Promise<Note> {
  const user = await userFor(dataDir, null);
  let cluster = "postgres";
  if (!(await reaches(user, dataDir.path))) {
    // Not by the path alone: a deleted and newly made DATA_DIR must not meet the old one's cluster.
    const hash = createHash("sha256").update(dataDir.path).digest("hex").slice(0, 12);
    cluster = join(SYSTEM_DIR, `${hash}-${randomBytes(3).toString("hex")}`);
  }
  const note: Note = { cluster, password: randomBytes(24).toString("base64url"), port: null, madeAt: null };
  await writeNote(dataDir, note);
  return note;
}

/** As root: whom the cluster belongs to, else whom DATA_DIR belongs to, else nobody. */
async function userFor(dataDir: DataDir, data: string | null): Promise<Owner | null> {
  if (process.getuid?.() !== 0) return null;
  const owner = data ? await stat(data).catch(() => dataDir.owner) : dataDir.owner;
  return owner.uid === 0 ? { uid: NOBODY, gid: NOBODY } : { uid: owner.uid, gid: owner.gid };
}

async function versionOf(data: string): Promise<string | null> {
  return readFile(join(data, "PG_VERSION"), "utf8").then(
    (text) => text.trim(),
    () => null,
  );
}

/** 0.5 s. Unsynced while it writes 1,000 files, then synced once before the rename makes it real. */
async function makeCluster(
  home: string,
  binaries: Binaries,
  runAs: Owner | null,
  password: string,
): Promise<void> {
  const temporary = join(home, `new-${process.pid}-${randomBytes(4).toString("hex")}`);
  try {
    await mkdir(home, { recursive: true });
    if (dirname(home) === SYSTEM_DIR) await chmod(SYSTEM_DIR, 0o755);
    await give(home, runAs);
    await mkdir(temporary);
    await give(temporary, runAs);
    await writeFile(`${temporary}.pw`, password, { mode: 0o600, flag: "wx" });
    if (runAs) await chown(`${temporary}.pw`, runAs.uid, runAs.gid);
    await initdb(binaries, runAs, temporary);
    await rename(temporary, join(home, "data"));
    await syncFolder(home);
  } catch (cause) {
    const stderr = (cause as { stderr?: string }).stderr?.trim().split("\n").at(-1) ?? "";
    throw new LatelyError(
      "EMBEDDED_POSTGRES_FAILED",
      `The cluster could not be made in ${home}. ${stderr}`,
      cause,
    );
  } finally {
    await rm(`${temporary}.pw`, { force: true });
  }
}

async function initdb(binaries: Binaries, runAs: Owner | null, data: string): Promise<void> {
  // The builtin provider sorts alike on every machine; the C library's LC_CTYPE is what pg_trgm reads, and
  // with plain C it finds no letters but ASCII. Not every C library has C.UTF-8 (macOS, glibc before 2.35).
  const env = { LC_ALL: "C" };
  const args = ["-D", data, "-U", SUPERUSER, "-A", "scram-sha-256", `--pwfile=${data}.pw`, "-E", "UTF8"];
  args.push("--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C", "--no-sync");
  const unicode = process.platform === "darwin" ? "UTF-8" : "C.UTF-8";
  await run(binaries.initdb, [...args, `--lc-ctype=${unicode}`], { ...asUser(runAs), env }).catch((error) => {
    if (!/invalid locale/i.test(error.stderr)) throw error;
    return run(binaries.initdb, args, { ...asUser(runAs), env });
  });
  await run(binaries.initdb, ["--sync-only", "-D", data], { ...asUser(runAs), env });
}

async function give(folder: string, runAs: Owner | null): Promise<void> {
  await chmod(folder, 0o700);
  if (runAs) await chown(folder, runAs.uid, runAs.gid);
}

/** What a killed process left half made; its initdb may still be writing, so failing to remove it is no fault. */
async function discardUnfinished(home: string): Promise<void> {
  for (const name of await readdir(home).catch(() => [])) {
    if (name.startsWith("new-")) {
      await rm(join(home, name), { recursive: true, force: true, maxRetries: 3 }).catch(() => {});
    }
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  await handle.sync().finally(() => handle.close());
}
