// What an ask says to the client: a table a language.

/** What kind of number a success is likely to have; the examples follow it. */
export type AskRole = "time" | "money" | "revenue" | "quality" | "any";

export interface AskWords {
  /** Never begins with the title: what stands first in a subject can be read as a code. `#144` comes last. */
  subject: (title: string, number: number) => string;
  /** `name` is null where nobody of the client is known. */
  greeting: (name: string | null) => string;
  /** What was achieved, and a day or month. */
  told: (title: string, when: string) => string;
  question: string;
  examples: Record<AskRole, readonly [string, string]>;
  closing: string;
  regards: string;
}
