// Which links a letter may hold: none that its reader could not open from anywhere.

const PRIVATE_HOST =
  /^(localhost|.*\.(localhost|local|internal|lan|test)|\[.*\]|127\..*|10\..*|192\.168\..*|172\.(1[6-9]|2\d|3[01])\..*|0\..*)$/;

/** APP_URL when it is https on a public host, without a slash at its end; null otherwise. */
export function publicUrl(appUrl: string): string | null {
  const { protocol, hostname } = new URL(appUrl);
  if (protocol !== "https:" || PRIVATE_HOST.test(hostname) || !hostname.includes(".")) return null;
  return appUrl.replace(/\/+$/, "");
}
