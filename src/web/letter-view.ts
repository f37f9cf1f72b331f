// A letter as its reader's mail program shows it: HTML with its pictures inside, the text twin, the attachments.
import { simpleParser } from "mailparser";

export interface LetterView {
  html: string;
  text: string;
  attachments: { filename: string; contentType: string; bytes: Buffer }[];
}

/** `raw` is one of our own letters, so its size and depth are ours. */
export async function letterView(raw: Buffer): Promise<LetterView> {
  // mailparser puts `cid:` pictures into the HTML as data URLs by itself.
  const mail = await simpleParser(raw, { skipTextToHtml: true, skipTextLinks: true });
  return {
    html: mail.html || "",
    text: mail.text ?? "",
    attachments: mail.attachments
      .filter((part) => !part.related)
      .map((part) => ({
        filename: part.filename ?? "attachment",
        contentType: part.contentType,
        bytes: part.content,
      })),
  };
}
