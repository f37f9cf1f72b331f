// SECRET_KEY: found or made, checked against the database it was set up with, and used to seal credentials.
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { join } from "node:path";
import type { Secret } from "../config.ts";
import { LatelyError } from "../errors.ts";
import { openDataDir, readKept, writeKept } from "./data-dir.ts";
import { alone } from "./data-dir-lock.ts";
import type { Tx } from "./database.ts";
import { keepSetting, readSetting } from "./settings.ts";

const FILE = "secret.key";
const FINGERPRINT = "secret-key-fingerprint";
const VERSION = 1;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

export interface SecretKey {
  /** 32 bytes, for `seal` and `open` alone. */
  sealing: Buffer;
  /** 32 bytes, for links that prove themselves. */
  signing: Buffer;
}

/**
 * The configured key, else the one in DATA_DIR/secret.key, made (0600) on the first start. Throws
 * SECRET_KEY_MISMATCH when this database was set up with another, DATA_DIR_UNUSABLE when the file cannot be had.
 */
export async function openSecretKey(db: Tx, configured: Secret | null, dataDir: string): Promise<SecretKey> {
  const secret = configured?.reveal() ?? (await keyInFolder(db, dataDir));
  const fingerprint = derive(secret, "fingerprint").toString("base64url");
  await keepSetting(db, FINGERPRINT, fingerprint);
  if ((await readSetting(db, FINGERPRINT)) !== fingerprint) throw new LatelyError("SECRET_KEY_MISMATCH");
  return { sealing: derive(secret, "seal"), signing: derive(secret, "sign") };
}

/** A missing file beside a database that knows a key is a loss; a new key would make it look whole. */
async function keyInFolder(db: Tx, dataDir: string): Promise<string> {
  const dir = await openDataDir(dataDir);
  return alone(dir, async () => {
    const kept = (await readKept(dir, FILE))?.trim();
    if (kept) return kept;
    if ((await readSetting(db, FINGERPRINT)) !== null) {
      throw new LatelyError("SECRET_KEY_MISMATCH", `${join(dir.path, FILE)} is missing.`);
    }
    const made = randomBytes(32).toString("base64");
    await writeKept(dir, FILE, `${made}\n`);
    return made;
  });
}

/** HKDF-SHA-256 (RFC 5869): one secret, independent keys for each purpose. */
function derive(secret: string, purpose: string): Buffer {
  return Buffer.from(hkdfSync("sha256", secret, "lately", purpose, 32));
}

/** AES-256-GCM: a version octet, a random 96-bit nonce, the 128-bit tag, the ciphertext. */
export function seal(key: Pick<SecretKey, "sealing">, plaintext: string): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv("aes-256-gcm", key.sealing, nonce);
  const body = Buffer.concat([cipher.update(plaintext, "utf8"), cipher.final()]);
  return Buffer.concat([Buffer.of(VERSION), nonce, cipher.getAuthTag(), body]);
}

/** Throws SECRET_KEY_MISMATCH when it was sealed with another key, cut short or changed. */
export function open(key: Pick<SecretKey, "sealing">, sealed: Buffer): string {
  const nonce = sealed.subarray(1, 1 + NONCE_BYTES);
  const tag = sealed.subarray(1 + NONCE_BYTES, 1 + NONCE_BYTES + TAG_BYTES);
  try {
    if (sealed[0] !== VERSION) throw new Error(`sealed in an unknown way (${sealed[0]})`);
    const decipher = createDecipheriv("aes-256-gcm", key.sealing, nonce, { authTagLength: TAG_BYTES });
    decipher.setAuthTag(tag);
    const body = sealed.subarray(1 + NONCE_BYTES + TAG_BYTES);
    return Buffer.concat([decipher.update(body), decipher.final()]).toString("utf8");
  } catch (cause) {
    throw new LatelyError("SECRET_KEY_MISMATCH", "A stored credential could not be read.", cause);
  }
}
