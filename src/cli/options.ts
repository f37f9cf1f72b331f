// Values of options and arguments as people write them, checked before anything is opened.
import { InvalidArgumentError } from "commander";
import { currency, locale, zone } from "../config.ts";
import { isInYears, YEARS } from "../core/dates/day-in.ts";
import { usage } from "./context.ts";

const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const ADDRESS = /^[^\s@<>,;"]+@[^\s@<>,;"]+\.?[^\s@<>,;".]$/;

/** Turns an Error of `read` into wrong usage of the option. */
function checked<T>(read: (value: string) => T): (value: string) => T {
  return (value) => {
    try {
      return read(value);
    } catch (error) {
      throw new InvalidArgumentError(`It ${(error as Error).message}.`);
    }
  };
}

export const zoneOption = checked(zone);
export const localeOption = checked(locale);
export const currencyOption = checked(currency);

export const emailOption = checked((value: string) => {
  if (!ADDRESS.test(value)) throw new Error("is not a mail address");
  return value;
});

export const nameOption = checked((value: string) => {
  if (value.trim() === "") throw new Error("is no name");
  return value.trim();
});

export function oneOf<T extends string>(values: readonly T[]): (value: string) => T {
  return checked((value) => {
    const found = values.find((one) => one === value.toLowerCase());
    if (!found) throw new Error(`is none of ${values.join(", ")}`);
    return found;
  });
}

/** ISO 8601: Monday is 1. Takes the number or the English name, also shortened. */
export const weekdayOption = checked((value: string) => {
  const wanted = value.toLowerCase();
  const named = wanted.length >= 2 ? WEEKDAYS.findIndex((name) => name.startsWith(wanted)) + 1 : 0;
  const weekday = named || Number(wanted);
  if (!Number.isInteger(weekday) || weekday < 1 || weekday > 7) {
    throw new Error("is no weekday: Monday to Sunday, or 1 to 7");
  }
  return weekday;
});

/** Wall-clock time `HH:MM`. */
export const timeOption = checked((value: string) => {
  const match = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(value);
  if (!match) throw new Error("is no time of day such as 08:00");
  return `${match[1]?.padStart(2, "0")}:${match[2]}`;
});

/** `YYYY-MM-DD`, a day that exists, of `YEARS`. */
export const dayOption = checked((value: string) => {
  const day = new Date(`${value}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || Number.isNaN(day.getTime())) {
    throw new Error("is no day such as 2026-03-31");
  }
  if (day.toISOString().slice(0, 10) !== value) throw new Error("is no day of the calendar");
  if (!isInYears(value)) throw new Error(`is no day of the years ${YEARS.first} to ${YEARS.last}`);
  return value;
});

/** From `least` to `most`, both included. */
export function integerOption(least: number, most: number): (value: string) => number {
  return checked((value) => {
    const number = Number(value);
    if (!/^\d+$/.test(value) || number < least || number > most) {
      throw new Error(`is no whole number from ${least} to ${most}`);
    }
    return number;
  });
}

/** `142` or `#142`, one argument after the other. */
export function entryNumbers(value: string, before: number[] = []): number[] {
  const match = /^#?(\d{1,9})$/.exec(value);
  if (!match) throw new InvalidArgumentError("An entry is named by its number, such as 142.");
  return [...before, Number(match[1])];
}

export interface FigureNumber {
  number: number;
  /** Null: the entry. */
  ordinal: number | null;
}

/** `142` for an entry, `142.2` for the second of its figures; one argument after the other. */
export function figureNumbers(value: string, before: FigureNumber[] = []): FigureNumber[] {
  const match = /^#?(\d{1,9})(?:\.(\d{1,4}))?$/.exec(value);
  if (!match)
    throw new InvalidArgumentError("It is named by its number, such as 142, or 142.2 for a figure.");
  return [...before, { number: Number(match[1]), ordinal: match[2] === undefined ? null : Number(match[2]) }];
}

/** `#142, #151`, each once. */
export function numbersInWords(numbers: readonly (number | string)[]): string {
  return [...new Set(numbers)].map((number) => `#${number}`).join(", ");
}

/** A bare domain, lower-case: `acme.example`. One that everybody shares names nobody. */
export const domainOption = checked((value: string) => {
  const domain = value.replace(/^@/, "").toLowerCase();
  if (!/^[^\s@.]+(?:\.[^\s@.]+)+$/.test(domain)) throw new Error("is no domain such as acme.example");
  return domain;
});

/** The value of a field that a command names, read by `read`; wrong usage names the field. */
export function fieldValue<T>(field: string, value: string, read: (value: string) => T): T {
  try {
    return read(value);
  } catch (error) {
    if (error instanceof InvalidArgumentError) usage(`${field}: "${value}". ${error.message}`);
    throw error;
  }
}

/** For an option that may be given more than once. */
export function several<T>(read: (value: string) => T): (value: string, before?: T[]) => T[] {
  return (value, before = []) => [...before, read(value)];
}
