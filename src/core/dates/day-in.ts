// The calendar day of a moment in a zone.

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
