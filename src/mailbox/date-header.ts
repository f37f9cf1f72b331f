// The Date header as a moment (RFC 5322, 3.3 and its obsolete forms); V8 alone would read a date into `hello 5`.

const RFC_5322 =
  /^(?:\p{L}{2,9}\.?,?\s+)?(\d{1,2}[\s-]+[A-Za-z]{3,9}\.?[\s-]+\d{2,4})[\s,]+(\d{1,2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*([+-]\d{2}:?\d{2}|[A-Za-z]{1,5})?/u;
const ISO_8601 = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:Z|[+-]\d{2}:?\d{2})?/;
const ASCTIME =
  /^[A-Za-z]{3}\s+([A-Za-z]{3})\s+(\d{1,2})\s+(\d{1,2}:\d{2}:\d{2})\s+(?:([A-Z]{2,5}|[+-]\d{4})\s+)?(\d{4})/;
const KNOWN_ZONES = /^(?:[+-]\d{2}:?\d{2}|UT|UTC|GMT|Z|[ECMP][SD]T)$/i;

/** Null when it is missing or unreadable, never "now". A zone nobody knows counts as UTC (RFC 5322, 4.3). */
export function parseDateHeader(value: string): Date | null {
  const text = value
    .slice(0, 200)
    .replace(/\([^()]*\)/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  const rfc = RFC_5322.exec(text);
  if (rfc) return moment(`${rfc[1]!.replace(/[.-]/g, " ")} ${rfc[2]} ${knownZone(rfc[3])}`);
  const iso = ISO_8601.exec(text);
  if (iso)
    return moment(
      /(?:Z|[+-]\d{2}:?\d{2})$/.test(iso[0].slice(11)) ? iso[0] : `${iso[0].trim().replace(" ", "T")}Z`,
    );
  const asc = ASCTIME.exec(text);
  return asc ? moment(`${asc[2]} ${asc[1]} ${asc[5]} ${asc[3]} ${knownZone(asc[4])}`) : null;
}

function knownZone(zone: string | undefined): string {
  return zone !== undefined && KNOWN_ZONES.test(zone) ? zone : "+0000";
}

/** Mail is younger than 1970 and no date is beyond 9999: Postgres and the digest would stumble. */
function moment(text: string): Date | null {
  const date = new Date(text);
  const year = date.getUTCFullYear();
  return Number.isNaN(date.getTime()) || year < 1970 || year > 9999 ? null : date;
}
