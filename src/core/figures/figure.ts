// One number understood in a text, with the exact words it came from.

export type Measure = "money" | "percent" | "time" | "multiple" | "count";
export type Direction = "increase" | "decrease";
export type Period = "once" | "day" | "week" | "month" | "quarter" | "year";
export type Role = "revenue" | "cost" | "time" | "quality" | "volume" | "other";
export type Hedge = "exact" | "about" | "at-least" | "at-most" | "range";

/** A sign that several currencies share; `?`: the amount names none at all. */
export type SharedSign = "$" | "kr" | "¥" | "?";

/** A property of a figure that was not in the words but concluded from them. */
export type InferredProperty = "unit" | "direction" | "period" | "role" | "beneficiary";

/**
 * `text` is `source.slice(start, end)` (UTF-16 offsets into the text that was read).
 * `amount` is a magnitude; a before/after pair has `from` and `to` and no `amount`;
 * a range is `amount` to `amountMax`. Money's `unit` is ISO 4217; percent's `percent` or `points`;
 * time's `seconds` to `years`; a multiple's `x` (half is 0.5); a count's the thing counted.
 */
export interface Figure {
  text: string;
  start: number;
  end: number;
  measure: Measure;
  amount: number | null;
  amountMax: number | null;
  unit: string | null;
  from: number | null;
  to: number | null;
  direction: Direction | null;
  period: Period | null;
  role: Role;
  hedge: Hedge;
  beneficiary: "client" | "agency";
  inferred: InferredProperty[];
  /** Set when only a default chose `unit` of the currencies that share this sign: who knows the client knows better. */
  sharedSign?: SharedSign;
  /** `amount` is what was reached (`fell to 12`), not by how much it changed: it adds to nothing. */
  isLevel?: true;
}
