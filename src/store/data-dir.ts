// DATA_DIR: makes it, says whose it is, and writes the small secret files in it all at once or not at all.
import { constants } from "node:fs";
import { type FileHandle, lstat, open, readFile, realpath, rename } from "node:fs/promises";
import { join, resolve } from "node:path";
import { LatelyError } from "../errors.ts";
import { makeFolder } from "../make-folder.ts";

/** A user that files belong to and a server runs as. */
export interface Owner {
  uid: number;
  gid: number;
}

export interface DataDir {
  /** Absolute, without symbolic links. */
  path: string;
  owner: Owner;
  /** Device and inode: the same folder under any name. */
  identity: string;
}

/** Makes the folder when it is missing. Throws DATA_DIR_UNUSABLE when it cannot be made or read. */
export async function openDataDir(dataDir: string): Promise<DataDir> {
  try {
    await makeFolder(resolve(dataDir));
    const path = await realpath(dataDir);
    const { uid, gid, dev, ino } = await lstat(path);
    return { path, owner: { uid, gid }, identity: `${dev}-${ino}` };
  } catch (cause) {
    throw new LatelyError("DATA_DIR_UNUSABLE", dataDir, cause);
  }
}

/** The text of a file in the folder; null when there is none. Throws DATA_DIR_UNUSABLE when it may not be read. */
export async function readKept(dataDir: DataDir, name: string): Promise<string | null> {
  const path = join(dataDir.path, name);
  try {
    return await readFile(path, "utf8");
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw new LatelyError("DATA_DIR_UNUSABLE", path, cause);
  }
}

/** Replaces a 0600 file by renaming a synced one over it: a kill leaves the old text or the new, never half. */
export async function writeKept(dataDir: DataDir, name: string, text: string): Promise<void> {
  const path = join(dataDir.path, name);
  const temporary = `${path}.${process.pid}.new`;
  try {
    const file = await openOwned(dataDir, temporary, constants.O_TRUNC);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (cause) {
    throw new LatelyError("DATA_DIR_UNUSABLE", path, cause);
  }
}

/**
 * Opens for writing with `flags` besides. The file belongs to whom the folder belongs to, also when root writes
 * it, so that both can go on with it; a symbolic link planted by that user is refused (O_NOFOLLOW).
 */
export async function openOwned(dataDir: DataDir, path: string, flags: number): Promise<FileHandle> {
  const file = await open(path, constants.O_WRONLY | constants.O_CREAT | constants.O_NOFOLLOW | flags, 0o600);
  if (process.getuid?.() === 0) await file.chown(dataDir.owner.uid, dataDir.owner.gid);
  return file;
}
