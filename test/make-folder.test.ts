// Folders: made with those above them, refused at once where that cannot be.
import { mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeFolder } from "../src/make-folder.ts";

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "lately-folder-"));
});
afterAll(() => rm(dir, { recursive: true }));

test("a folder is made with all above it; one that is there stays", async () => {
  const deep = join(dir, "a/b/c");
  await makeFolder(deep, 0o700);
  await makeFolder(deep);
  const made = await stat(deep);
  expect(made.isDirectory()).toBe(true);
  expect(made.mode & 0o777).toBe(0o700);
});

test("a file in the way is told, at the end and on the way", async () => {
  const file = join(dir, "file");
  await writeFile(file, "");
  await expect(makeFolder(file)).rejects.toMatchObject({ code: "EEXIST" });
  await expect(makeFolder(join(file, "below"))).rejects.toMatchObject({ code: "ENOTDIR" });
});

test("a folder that takes no others ends in its error, not in a loop", async () => {
  await expect(makeFolder("/proc/none/below")).rejects.toMatchObject({ code: expect.stringMatching(/^E/) });
});
