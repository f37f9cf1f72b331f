// The sender that writes letters into a folder.
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { fileSender } from "../../src/outbox/file.ts";
import { letterNamed, PM_EMAIL } from "../helpers/letters.ts";

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "lt-letters-"));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

const { raw } = letterNamed("a");

test("each letter is one file with its bytes, also when it is sent twice", async () => {
  const folder = join(dir, "new", "folder");
  const sender = fileSender(folder)();
  expect(await sender.connect()).toBeNull();
  expect(await sender.send({ id: 7, to: PM_EMAIL, raw })).toMatchObject({ met: "accepted" });
  expect(await sender.send({ id: 8, to: PM_EMAIL, raw })).toMatchObject({ met: "accepted" });
  expect(await sender.send({ id: 7, to: PM_EMAIL, raw })).toMatchObject({ met: "accepted" });
  sender.close();
  expect((await readdir(folder)).sort()).toEqual(["7.eml", "8.eml"]);
  expect((await readFile(join(folder, "7.eml"))).equals(raw)).toBe(true);
});

test("a folder that cannot be made is not connected; one that went away is tried again", async () => {
  await writeFile(join(dir, "taken"), "");
  expect(await fileSender(join(dir, "taken"))().connect()).toMatchObject({ met: "not-connected" });
  const sender = fileSender(join(dir, "gone"))();
  await sender.connect();
  await rm(join(dir, "gone"), { recursive: true });
  const facts = await sender.send({ id: 7, to: PM_EMAIL, raw });
  expect(facts).toMatchObject({ met: "lost", contentBegun: false });
});
