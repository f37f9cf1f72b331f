// A folder and the ones above it, made when missing.
import { mkdir, stat } from "node:fs/promises";
import { dirname } from "node:path";

/**
 * Throws what mkdir(2) says. Node's own recursive mkdir tries for ever where a folder cannot be made in an existing
 * one that answers ENOENT, such as `/proc/x`.
 */
export async function makeFolder(path: string, mode?: number): Promise<void> {
  try {
    await mkdir(path, mode);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST" && (await stat(path)).isDirectory()) return;
    if (code !== "ENOENT" || dirname(path) === path || (await isFolder(dirname(path)))) throw error;
    await makeFolder(dirname(path), mode);
    await makeFolder(path, mode);
  }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
