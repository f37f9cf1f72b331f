// SECRET_KEY: made once, kept private, refused when it is another one; what it seals opens for nobody else.
import { randomBytes } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Secret } from "../../src/secret.ts";
import { open, openSecretKey, seal } from "../../src/store/secret-key.ts";
import { freshDatabase, type TestDatabase } from "../helpers/database.ts";

describe("the key of an installation", () => {
  let test: TestDatabase;
  let dir: string;

  beforeEach(async () => {
    test = await freshDatabase();
    dir = mkdtempSync(join(tmpdir(), "lt-key-"));
  });

  afterEach(async () => {
    await test.drop();
    rmSync(dir, { recursive: true, force: true });
  });

  describe("without SECRET_KEY", () => {
    it("a key is made on the first start, readable by its owner alone, and found again", async () => {
      const first = await openSecretKey(test.db, null, dir);
      expect(statSync(join(dir, "secret.key")).mode & 0o777).toBe(0o600);
      const second = await openSecretKey(test.db, null, dir);
      expect(open(second, seal(first, "hunter2"))).toBe("hunter2");
    });

    it("three that start at once agree on one key", async () => {
      const keys = await Promise.all([1, 2, 3].map(() => openSecretKey(test.db, null, dir)));
      expect(new Set(keys.map((key) => key.sealing.toString("hex"))).size).toBe(1);
    });

    it("a lost key file is told and not replaced", async () => {
      await openSecretKey(test.db, null, dir);
      rmSync(join(dir, "secret.key"));
      await expect(openSecretKey(test.db, null, dir)).rejects.toMatchObject({
        code: "SECRET_KEY_MISMATCH",
        message: expect.stringContaining("secret.key is missing"),
      });
      expect(existsSync(join(dir, "secret.key"))).toBe(false);
    });

    it("what stands in the database tells nothing of the key", async () => {
      await openSecretKey(test.db, null, dir);
      const kept = readFileSync(join(dir, "secret.key"), "utf8").trim();
      const rows = await test.db.selectFrom("setting").selectAll().execute();
      expect(rows).toHaveLength(1);
      expect(JSON.stringify(rows)).not.toContain(kept.slice(0, 16));
    });
  });

  describe("with SECRET_KEY", () => {
    const key = new Secret("a".repeat(32));

    it("the same key is taken again and no file is written", async () => {
      await openSecretKey(test.db, key, dir);
      await openSecretKey(test.db, key, dir);
      expect(existsSync(join(dir, "secret.key"))).toBe(false);
    });

    it("another key is refused", async () => {
      await openSecretKey(test.db, key, dir);
      const other = new Secret("b".repeat(32));
      await expect(openSecretKey(test.db, other, dir)).rejects.toMatchObject({ code: "SECRET_KEY_MISMATCH" });
    });
  });
});

describe("sealing", () => {
  const key = { sealing: randomBytes(32) };

  it("gives other bytes each time and opens to the same text", () => {
    const sealed = seal(key, "pässword → 転");
    expect(seal(key, "pässword → 転").equals(sealed)).toBe(false);
    expect(open(key, sealed)).toBe("pässword → 転");
    expect(open(key, seal(key, ""))).toBe("");
  });

  it.each([
    ["another key", (sealed: Buffer) => [{ sealing: randomBytes(32) }, sealed] as const],
    ["a changed octet", (sealed: Buffer) => [key, flipped(sealed, sealed.length - 1)] as const],
    ["a changed tag", (sealed: Buffer) => [key, flipped(sealed, 14)] as const],
    ["a changed version", (sealed: Buffer) => [key, flipped(sealed, 0)] as const],
    ["bytes cut off", (sealed: Buffer) => [key, sealed.subarray(0, 20)] as const],
    ["nothing at all", () => [key, Buffer.alloc(0)] as const],
  ])("refuses %s", (_, spoil) => {
    const [withKey, sealed] = spoil(seal(key, "hunter2"));
    expect(() => open(withKey, sealed)).toThrow(expect.objectContaining({ code: "SECRET_KEY_MISMATCH" }));
  });
});

function flipped(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
}
