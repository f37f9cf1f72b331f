// Calendar days as text, counted without a zone.

const DAY_MS = 86_400_000;

/** `day` and the result: `YYYY-MM-DD`, in the years 0 to 9999. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** From `day` to `other`; negative when that comes before. */
export function daysBetween(day: string, other: string): number {
  return (Date.parse(other) - Date.parse(day)) / DAY_MS;
}
