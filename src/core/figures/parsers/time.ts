// Time: a number and its unit, `9 working days`, `48-hour`, `1 h 30 min` as one, `a year and a half`.
import { type Quantity, quantityAt } from "../quantity.ts";
import { type Candidate, candidate, type Measurer, type Reading } from "../reading.ts";

export const SECONDS: Readonly<Record<string, number>> = {
  milliseconds: 0.001,
  seconds: 1,
  minutes: 60,
  hours: 3600,
  days: 86_400,
  weeks: 604_800,
  months: 2_592_000,
  years: 31_536_000,
};
const MOST_ADJECTIVES = 3;

export const time: Measurer = (reading, quantity) => {
  if (quantity.written === "vague") {
    const unit = reading.marks.from("vagueTime", quantity.first)?.value ?? null;
    return candidate(reading, quantity.first, quantity.last, { measure: "time", unit });
  }
  const timed = unitAt(reading, quantity);
  if (!timed || (quantity.yearLike && timed.unit === "years")) return null; // `w 2024 roku`, `2024年`
  const half = reading.marks.from("andHalf", timed.last + 1);
  const one = candidate(reading, quantity.first, half?.last ?? timed.last, {
    measure: "time",
    amount: quantity.value + (half?.value ?? 0),
    amountMax: quantity.max,
    unit: timed.unit,
    direction: directionOf(quantity.sign),
  });
  return half || quantity.max !== null ? one : withSmallerUnit(reading, one);
};

function directionOf(sign: "+" | "-" | null): Candidate["direction"] {
  return sign === null ? null : sign === "+" ? "increase" : "decrease";
}

function unitAt(reading: Reading, quantity: Quantity): { unit: string; last: number } | null {
  const { tokens, marks } = reading;
  // `half an hour`, `an hour` and `hora y media` may hold their unit.
  const within = marks.from("time", quantity.last) ?? marks.from("time", quantity.first);
  if (within && quantity.written === "words") {
    return { unit: within.value, last: Math.max(within.last, quantity.last) };
  }
  let at = quantity.last + 1;
  for (let skipped = 0; skipped <= MOST_ADJECTIVES; skipped++) {
    if (tokens[at]?.lower === "-" && !tokens[at]?.spaced && !tokens[at + 1]?.spaced) at++;
    if (tokens[at]?.kind === "break") return null;
    const unit = marks.from("time", at);
    // `3,105 month on month`
    if (unit && tokens[unit.last + 2]?.lower === tokens[at]?.lower && tokens[at]?.kind === "word")
      return null;
    if (unit) return isLetterAlone(reading, quantity, at) ? null : { unit: unit.value, last: unit.last };
    const adjective = marks.from("adjective", at) ?? marks.from("of", at);
    // `6 billable hours`: one word that means nothing else.
    const isPlain = skipped === 0 && tokens[at]?.kind === "word" && tokens[at]?.spaced && !marks.isKnown(at);
    if (!adjective && !(isPlain && marks.from("time", at + 1) && quantity.written === "digits")) return null;
    at = (adjective?.last ?? at) + 1;
  }
  return null;
}

/** `20 s` and `20 h` are times, the `s` of `the 1920's`, `two s` and the `m` of a length are not. */
function isLetterAlone({ tokens }: Reading, quantity: Quantity, at: number): boolean {
  const unit = tokens[at]?.lower ?? "";
  const length = unit.charCodeAt(0) < 0x3000 ? unit.length : 2;
  return length === 1 && (quantity.written !== "digits" || quantity.yearLike);
}

/** `1 h 20 min`, `2 hours and 30 minutes`: one time, in the smaller unit. */
function withSmallerUnit(reading: Reading, one: Candidate): Candidate {
  const { tokens, marks, quantities } = reading;
  const glued = gluedMinutes(reading, one);
  if (glued) return glued;
  const at = marks.from("numberGlue", one.last + 1) ? one.last + 2 : one.last + 1;
  if (tokens[at]?.kind !== "number") return one;
  const next = quantityAt(quantities, at);
  if (!next || next.max !== null) return one;
  const unit = unitAt(reading, next);
  const large = SECONDS[one.unit ?? ""] ?? 0;
  const small = unit ? (SECONDS[unit.unit] ?? 0) : 0;
  if (!unit || small === 0 || small >= large || next.value * small >= large) return one;
  const amount = Number((((one.amount ?? 0) * large) / small + next.value).toPrecision(12));
  return candidate(reading, one.first, unit.last, {
    measure: "time",
    amount,
    unit: unit.unit,
    direction: one.direction,
  });
}

/** `1h30`, `6 min 40`: two digits behind the unit are of the next smaller one. */
function gluedMinutes(reading: Reading, one: Candidate): Candidate | null {
  const { tokens, marks } = reading;
  const minutes = tokens[one.last + 1];
  if (minutes?.kind !== "number" || !/^[0-5]\d$/.test(minutes.lower)) return null;
  const { direction } = one;
  const isFree =
    !minutes.spaced || (tokens[one.last + 2]?.kind !== "word" && !marks.from("percent", one.last + 2));
  if (one.unit === "minutes" && isFree && Number.isInteger(one.amount)) {
    const amount = Number(((one.amount ?? 0) + Number(minutes.lower) / 60).toPrecision(12));
    return candidate(reading, one.first, one.last + 1, {
      measure: "time",
      amount,
      unit: "minutes",
      direction,
    });
  }
  if (one.unit !== "hours" || minutes.spaced) return null;
  const amount = (one.amount ?? 0) * 60 + Number(minutes.lower);
  return candidate(reading, one.first, one.last + 1, { measure: "time", amount, unit: "minutes", direction });
}
