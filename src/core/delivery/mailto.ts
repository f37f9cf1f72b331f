// A mailto URL (RFC 6068): opens a mail, begun already, in the reader's own mail program.

export interface BegunMail {
  /** Null: the reader fills the address in. */
  to: string | null;
  subject: string;
  bcc?: string | null;
  /** With LF or CRLF ends. */
  body?: string;
}

/** Nothing in it is unencoded; line ends in a body are `%0D%0A` (section 5). */
export function mailtoUrl({ to, subject, bcc, body }: BegunMail): string {
  const fields = [
    `subject=${encoded(subject)}`,
    ...(bcc ? [`bcc=${encoded(bcc)}`] : []),
    ...(body === undefined ? [] : [`body=${encoded(body.replace(/\r?\n/g, "\r\n"))}`]),
  ];
  const address = to ? to.split("@").map(encoded).join("@") : "";
  return `mailto:${address}?${fields.join("&")}`;
}

/** A bracket or an apostrophe ends a link where a mail program finds it in plain text. */
function encoded(text: string): string {
  const whole = text.replace(/\p{Cs}/gu, "\uFFFD");
  return encodeURIComponent(whole).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
