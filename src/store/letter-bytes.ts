// The bytes of letters as they are kept: a digest of 77 KB takes 8 KB to write, to log and to read again.
import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";

/** How `raw` is kept, by the names of content codings (RFC 9110, section 8.4.1). */
export interface KeptBytes {
  raw: Buffer;
  raw_coding: "identity" | "br";
}

/** 0.24 ms for a digest; Postgres would take 1.4 to shrink it as far. A larger window holds 4 MB to gain nothing. */
const FAST = { [constants.BROTLI_PARAM_QUALITY]: 1, [constants.BROTLI_PARAM_LGWIN]: 18 };
/** A short letter is not worth a second form. */
const LEAST_BYTES = 4096;

export function keptBytes(raw: Buffer): KeptBytes {
  if (raw.length < LEAST_BYTES) return { raw, raw_coding: "identity" };
  const params = { ...FAST, [constants.BROTLI_PARAM_SIZE_HINT]: raw.length };
  return { raw: brotliCompressSync(raw, { params }), raw_coding: "br" };
}

/** RFC 5322 bytes, as they were composed. */
export function letterBytes({ raw, raw_coding }: { raw: Buffer; raw_coding: string }): Buffer {
  return raw_coding === "br" ? brotliDecompressSync(raw) : raw;
}
