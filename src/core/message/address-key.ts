// By what a sender's address is looked up.

/** Lower-cased; null for what is longer than an address can be (RFC 5321, 4.5.3.1): it would not fit the index. */
export function addressKey(address: string | null): string | null {
  const key = address?.trim().toLowerCase();
  return key && key.length <= 320 ? key : null;
}
