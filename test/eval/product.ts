// The product as the eval asks it: the functions of the service, with the settings of an installation by default.
import { loadConfig } from "../../src/config.ts";
import { pastDate } from "../../src/core/dates/past-date.ts";
import { understand } from "../../src/core/entry/understand.ts";
import type { Understanding } from "../../src/core/entry/understanding.ts";
import { extractFigures } from "../../src/core/figures/extract.ts";
import type { Figure } from "../../src/core/figures/figure.ts";
import { decodeMail } from "../../src/mailbox/decode.ts";
import { SENT_AT } from "./raw-mail.ts";
import type { DateRow } from "./rows.ts";

const { locale, currency, codes } = loadConfig({});

/** Where the writers of the cases sit, unless a case says otherwise. */
const ZONE = "Europe/Berlin";

/** Throws on a mail that cannot be decoded: no case is hostile. */
export async function understandRaw(raw: Uint8Array, zone = ZONE): Promise<Understanding> {
  const decoded = await decodeMail(raw, SENT_AT);
  if (!decoded.ok) throw new Error(`${decoded.reason}: ${decoded.detail}`);
  return understand(decoded.message, { zone, locale, currency, codes });
}

export function figuresOf(text: string): Figure[] {
  return extractFigures(text, { locale, currency });
}

/** `YYYY-MM-DD` or null. */
export function pastDay({ text, sent_at, tz, locale }: DateRow): string | null {
  return pastDate(text, { sentAt: new Date(sent_at), zone: tz, locale })?.on ?? null;
}
