// Digits that are no amount: dates, clock times, versions, phone numbers, ids.

const VERSION = /\d+(?:\.\d+){2,}/y;
/** Every repetition is bounded, so that each place costs the same. */
const DIGITS = anyOf([
  /\d{4}-\d{1,2}-\d{1,2}(?:[T ]\d{1,2}:\d{2}(?::\d{2})?)?(?!\d)/, // ISO 8601
  /\d{4}年\d{1,2}月(?:\d{1,2}日)?/, // 2025年3月3日
  /\d{1,2}月\d{1,2}日/,
  /(?:19|20)\d\d-\d{2,6}(?!\d)/, // 2025-118
  /\d{1,4}(?:\.\d{1,2}\.|\/\d{1,2}\/)\d{2,4}(?![\d.])/, // 11/03/2025, 11.03.25
  /\d{1,2}-\d{1,2}-(?:19|20)\d\d(?!\d)/, // 11-03-2025
  /\d{1,2}:\d{2}(?::\d{2})?(?!\d)/, // clock
  /\d{1,4}\/\d{1,4}(?!\d|[.,]\d)/, // 24/7, 3/4
  /\d{1,2} ?[hj]\/\d{1,2}(?!\d)/, // 24h/24, 7j/7
  /\d{3}[-.]\d{3}[-.]\d{4}(?!\d)/, // 512.555.0142
  /0\d{1,5}[ /-]\d[\d -]{3,14}\d(?!\d)/, // 030 1234567
  /0\d{1,15}(?!\d|[.,]\d)/, // a leading zero: an id
  /\d{1,20}-0\d{1,15}(?!\d)/, // 2024-00871
  /\d{6,20}-\d{1,15}(?!\d)/, // 20250314-2
  /\d{3,8}(?:-\d{2,8}){2,4}(?!\d)/,
  /\d{3}-\d{4}(?!\d)/, // 555-0101
  /\d{12,40}(?!\d|[.,]\d)/, // too long for an amount
]);
const PLUS = anyOf([
  /\+\d{1,3}[ \u00a0(./-]{1,2}[\d ()./-]{5,18}\d/, // +44 20 7946 0018
  /\+\d{9,15}(?!\d|[.,]\d)/,
]);
const BRACKET = anyOf([/\(\+?\d{1,5}\)[ -]?\d[\d -]{4,14}\d/]); // (312) 555-0188
const IBAN = /[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?(?![A-Za-z0-9])/y;

function anyOf(patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map((pattern) => pattern.source).join("|"), "y");
}

/** Where an opaque run that begins at `at` ends; -1 when none does. `code` is the UTF-16 unit at `at`. */
export function opaqueEnd(text: string, at: number, code: number): number {
  if (code === 43) return matchEnd(PLUS, text, at);
  if (code === 40) return matchEnd(BRACKET, text, at);
  if (code >= 65 && code <= 90) return matchEnd(IBAN, text, at);
  if (code < 48 || code > 57) return -1;
  const opaque = matchEnd(DIGITS, text, at);
  if (opaque > 0) return opaque;
  const version = matchEnd(VERSION, text, at);
  return version < 0 || /^\d{1,3}(?:\.\d{3})+$/.test(text.slice(at, version)) ? -1 : version;
}

function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}
