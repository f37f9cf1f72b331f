// Which links a letter may hold: none that its reader could not open from anywhere, and mails that begin written.

const PRIVATE_HOST =
  /^(localhost|.*\.(localhost|local|internal|lan|test)|\[.*\]|127\..*|10\..*|192\.168\..*|172\.(1[6-9]|2\d|3[01])\..*|0\..*)$/;

/** APP_URL when it is https on a public host, without a slash at its end; null otherwise. */
export function publicUrl(appUrl: string): string | null {
  const { protocol, hostname } = new URL(appUrl);
  if (protocol !== "https:" || PRIVATE_HOST.test(hostname) || !hostname.includes(".")) return null;
  return appUrl.replace(/\/+$/, "");
}

/** RFC 6068: opens a new mail in the reader's own mail program. */
export function mailtoLink(address: string, subject: string): string {
  return `mailto:${encodeURIComponent(address).replaceAll("%40", "@")}?subject=${encodeURIComponent(subject)}`;
}
