// A text that should be nothing but a date, such as the value of a field.
import { languages } from "./languages/all.ts";
import { type PastDate, pastDate } from "./past-date.ts";

/**
 * Read in the language of `locale` (BCP 47), else in any other: `3 mars` under `Date:`. Null when it names no past day.
 * Throws RangeError on an unknown zone.
 */
export function dateAlone(
  value: string,
  context: { sentAt: Date; zone: string; locale: string },
): PastDate | null {
  const own = pastDate(value, context);
  if (own) return own;
  for (const { code } of languages) {
    const past = pastDate(value, { ...context, locale: code });
    if (past) return past;
  }
  return null;
}
