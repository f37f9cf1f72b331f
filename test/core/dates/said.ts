// Sentences as sent at one moment in one place, for the tables of dates.
import { type PastDate, pastDate } from "../../../src/core/dates/past-date.ts";

export interface Saying {
  locale: string;
  zone: string;
  /** ISO 8601 with offset. */
  sentAt: string;
}

/** A Wednesday in week 38 of 2025. */
export const WEDNESDAY = "2025-09-17T09:20:00Z";
export const BERLIN: Saying = { locale: "de-DE", zone: "Europe/Berlin", sentAt: WEDNESDAY };
export const LONDON: Saying = { locale: "en-GB", zone: "Europe/London", sentAt: WEDNESDAY };
export const CHICAGO: Saying = { locale: "en-US", zone: "America/Chicago", sentAt: "2025-09-17T15:20:00Z" };

export function heard(text: string, saying: Saying): PastDate | null {
  return pastDate(text, { ...saying, sentAt: new Date(saying.sentAt) });
}

/** The day, or null. */
export function day(text: string, saying: Saying): string | null {
  return heard(text, saying)?.on ?? null;
}

const ZONES: Readonly<Record<string, string>> = {
  "de-DE": "Europe/Berlin",
  "de-AT": "Europe/Vienna",
  "de-CH": "Europe/Zurich",
  "en-GB": "Europe/London",
  "en-IE": "Europe/Dublin",
  "en-US": "America/New_York",
  "en-AU": "Australia/Sydney",
  "en-IN": "Asia/Kolkata",
  "fr-FR": "Europe/Paris",
  "fr-CA": "America/Montreal",
  "es-ES": "Europe/Madrid",
  "es-MX": "America/Mexico_City",
  "it-IT": "Europe/Rome",
  "pt-PT": "Europe/Lisbon",
  "pt-BR": "America/Sao_Paulo",
  "nl-NL": "Europe/Amsterdam",
  "nl-BE": "Europe/Brussels",
  "sv-SE": "Europe/Stockholm",
  "pl-PL": "Europe/Warsaw",
  "da-DK": "Europe/Copenhagen",
  "nb-NO": "Europe/Oslo",
  "fi-FI": "Europe/Helsinki",
  "ja-JP": "Asia/Tokyo",
  "zh-CN": "Asia/Shanghai",
};

/** The day a sentence speaks of, sent on a day (at half past ten UTC) or at a moment, in a zone of its locale. */
export function said(locale: string, sent: string, text: string): string | null {
  return day(text, { locale, zone: ZONES[locale]!, sentAt: sent.includes("T") ? sent : `${sent}T10:30:00Z` });
}
