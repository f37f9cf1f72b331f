// The calendar day of a moment in a zone, and which years a day may be asked for.

const formats = new Map<string, Intl.DateTimeFormat>();

/** `YYYY-MM-DD` of a moment in an IANA zone. Throws RangeError on an unknown zone. */
export function dayIn(moment: Date, zone: string): string {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat("en-CA", {
      timeZone: zone,
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
    });
    formats.set(zone, format);
  }
  return format.format(moment);
}

/** `YYYY` of a day or month that somebody asks for: any other is a slip, and the days beside it may lack four digits. */
export const YEARS = { first: 1900, last: 2999 } as const;

/** Of `YYYY-MM…`. */
export function isInYears(on: string): boolean {
  const year = Number(on.slice(0, 4));
  return year >= YEARS.first && year <= YEARS.last;
}
