// Foreign words on their way into XML.

/** Without the characters that XML 1.0 (2.2) forbids even when escaped: one of them makes a whole file unreadable. */
export function xmlChars(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "");
}

/** For text and for attribute values. */
export function escapeXml(text: string): string {
  return xmlChars(text).replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}
