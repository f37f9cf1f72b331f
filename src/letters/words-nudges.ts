// What a language must be able to say where a digest asks its reader to do something, or has nothing to tell.
import type { Cadence } from "../core/digest/window.ts";

/** Days, titles and names arrive as words already; counts as numbers, for their plural. */
export interface NudgeWords {
  /** The stretch of time of a cadence: "in the past week", "the week before". */
  period: Record<Exclude<Cadence, "never">, { own: string; before: string }>;
  /** The stretch of time of a late one. */
  sinceLast: string;
  quietWeek: {
    subject: (own: string) => string;
    title: (own: string) => string;
    question: string;
    /** `weeks` is 1 or more. */
    idle: (weeks: number) => string;
    /** Where to write to; null: not known, so the mailbox the notes go to. */
    how: (address: string | null) => string;
    example: string;
    button: string;
  };
  asks: {
    title: string;
    hint: (count: number) => string;
    line: (number: number, on: string) => string;
    button: (client: string) => string;
    /** Instead of the address, in the head of the ready text. */
    noAddress: string;
    to: string;
    subject: string;
    lastTime: string;
  };
  question: {
    title: string;
    about: (number: number) => string;
    reply: string;
    command: (number: number) => string;
    further: (count: number) => string;
  };
  reviews: {
    title: string;
    hint: string;
    due: (on: string, inDays: number) => string;
    lastHeld: (on: string | null) => string;
    /** How the outcome is recorded. */
    mail: (subject: string, address: string) => string;
    command: (command: string) => string;
  };
  retractions: {
    title: string;
    withdrawn: (what: string, on: string) => string;
    corrected: (what: string, on: string) => string;
    /** A figure, such as `#106.1`, by what it said and what it says. */
    now: (figure: string, title: string, before: string, after: string) => string;
    unread: (what: string, on: string) => string;
    moved: (what: string, on: string) => string;
    restored: (what: string, on: string) => string;
    entry: (number: number, title: string) => string;
    figure: (words: string, number: number, title: string) => string;
    because: (reason: string) => string;
    seenIn: (places: string) => string;
    place: (place: string) => string;
    morePlaces: (count: number) => string;
    more: (count: number) => string;
  };
}
