// How figures, titles, labels, days and forwards are judged against a case: pure, one verdict a row (test/cases/README.md).
import type { EntryDraft } from "../../src/core/entry/understanding.ts";
import type { Figure } from "../../src/core/figures/figure.ts";
import type { DateRow, Fact, ForwardRow, NoteRow } from "./rows.ts";

/** A fact that was found, and whether the rest of the figure is right too. */
export interface Hit {
  fact: Fact;
  figure: Figure;
  unit: boolean;
  direction: boolean;
  period: boolean;
  role: boolean;
}

export interface FiguresVerdict {
  hits: Hit[];
  /** `near` holds one of the fact's numbers, but not the whole value or not the measure. */
  missed: { fact: Fact; near: Figure | null }[];
  /** Figures of optional facts: neither right nor wrong. */
  excused: Figure[];
  /** Figures that no fact speaks of. */
  wrong: Figure[];
}

/** Each figure answers one fact at most; required facts choose before optional ones. */
export function judgeFigures(facts: readonly Fact[], figures: readonly Figure[]): FiguresVerdict {
  const left = [...figures];
  const take = (fact: Fact, fits: (fact: Fact, figure: Figure) => boolean): Figure | null => {
    const at = left.findIndex((figure) => fits(fact, figure));
    return at < 0 ? null : (left.splice(at, 1)[0] ?? null);
  };
  const hits: Hit[] = [];
  const unmet: Fact[] = [];
  for (const fact of facts.filter((one) => !one.optional)) {
    const figure = take(fact, isSameValue);
    if (figure) hits.push(judgeRest(fact, figure));
    else unmet.push(fact);
  }
  const missed = unmet.map((fact) => ({ fact, near: take(fact, sharesNumber) }));
  const excused = facts
    .filter((fact) => fact.optional)
    .map((fact) => take(fact, isSameValue) ?? take(fact, sharesNumber))
    .filter((figure) => figure !== null);
  return { hits, missed, excused, wrong: left };
}

/** The mail as understood, as far as a note's case speaks of it. */
export interface ReadNote {
  kind: NoteRow["kind"];
  title: string | null;
  label: string | null;
}

/** Null where the case asks nothing: mail that is no note, and ambiguous subjects. */
export function judgeSubject(row: NoteRow, read: ReadNote): { title: boolean; label: boolean } | null {
  if (row.kind === "none" || row.ambiguous) return null;
  const [title, label] = [fold(read.title), fold(read.label)];
  if (!row.bracket_only) return { title: title === fold(row.title), label: label === fold(row.label) };
  const bracket = fold(row.title) || fold(row.label);
  const isHeld = title === bracket || label === bracket;
  return { title: isHeld, label: isHeld };
}

/** `on` is `YYYY-MM-DD` or null; every day of the case's range is right. */
export function isRightDay({ start, end, accept = [] }: DateRow, on: string | null): boolean {
  if (accept.includes(on)) return true;
  if (start === null || on === null) return on === start;
  return on >= start && on <= (end ?? start);
}

export interface ForwardVerdict {
  /** The sender's address; where nothing was forwarded, that nothing was taken for it. */
  from: boolean;
  /** Null where nothing was forwarded. */
  evidence: { name: boolean; date: boolean; subject: boolean; words: boolean } | null;
  /** What the forwarder wrote above, without signature and quotes. */
  note: boolean;
  /** Null where the case does not say. */
  elided: boolean | null;
}

/** `read` is the mail's first entry; null (everything wrong) when it was not understood as a note. */
export function judgeForward(row: ForwardRow, read: EntryDraft | null): ForwardVerdict {
  const [wanted, got] = [row.evidence, read?.evidence ?? null];
  const sameDate =
    wanted && got && (wanted.date ? Date.parse(wanted.date) : null) === (got.date?.getTime() ?? null);
  return {
    from:
      read !== null &&
      (wanted === null) === (got === null) &&
      fold(wanted?.from?.address) === fold(got?.from?.address),
    evidence: wanted && {
      name: got !== null && fold(wanted.from?.name) === fold(got.from?.name),
      date: sameDate ?? false,
      subject: got !== null && fold(wanted.subject) === fold(got.subject),
      words: got !== null && fold(wanted.text) === fold(got.text),
    },
    note: read !== null && fold(read.body) === fold(row.note),
    elided: row.elided === undefined ? null : read !== null && fold(read.elided) === fold(row.elided),
  };
}

export function fold(text: string | null | undefined): string {
  return (text ?? "").replace(/\s+/gu, " ").trim();
}

/** Of a rounded number the last digit may differ: `33 %` for a third. */
const TOLERANCE = 0.011;
const SECONDS: Record<string, number> = {
  millisecond: 0.001,
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
  month: 2_592_000,
  year: 31_536_000,
};

/** The fact, and every other reading that is taken as right: one with an amount is no pair, one with `from` is. */
function readingsOf(fact: Fact): Fact[] {
  const others = (fact.accept ?? []).map((other) => {
    const reading = { ...fact, ...other };
    if (other.from != null) return { ...reading, amount: null };
    return other.amount == null ? reading : { ...reading, from: null, to: null };
  });
  return [fact, ...others];
}

function isSameValue(fact: Fact, figure: Figure): boolean {
  return readingsOf(fact).some((reading) => holds(reading, figure));
}

function holds({ measure, unit, amount, from, to }: Fact, figure: Figure): boolean {
  if (figure.measure !== measure) return false;
  const same = (wanted: number, got: number | null) =>
    got !== null && isClose(inSeconds(got, measure, figure.unit ?? unit), inSeconds(wanted, measure, unit));
  if (from !== null || to !== null)
    return (from === null || same(from, figure.from)) && (to === null || same(to, figure.to));
  return amount !== null && figure.amount !== null && same(Math.abs(amount), Math.abs(figure.amount));
}

/** Time in seconds, NaN in an unknown unit, which is close to nothing; other measures as they are. */
function inSeconds(value: number, measure: Fact["measure"], unit: string | null): number {
  if (measure !== "time") return value;
  return value * (SECONDS[(unit ?? "").toLowerCase().replace(/s$/u, "")] ?? Number.NaN);
}

function isClose(got: number, wanted: number): boolean {
  return Math.abs(got - wanted) <= Math.max(TOLERANCE * Math.abs(wanted), 1e-9);
}

function sharesNumber(fact: Fact, figure: Figure): boolean {
  const present = (values: (number | null | undefined)[]) =>
    values.filter((one) => one != null).map(Math.abs);
  const wanted = present([fact.amount, fact.amount_max, fact.from, fact.to]);
  const got = present([figure.amount, figure.amountMax, figure.from, figure.to]);
  return got.some((a) => wanted.some((b) => isClose(a, b)));
}

/** Units that the value already decides: a time is compared in seconds, a count by its number. */
const UNIT_IN_VALUE = new Set(["time", "count", "multiple"]);

function judgeRest(fact: Fact, figure: Figure): Hit {
  const readings = readingsOf(fact);
  return {
    fact,
    figure,
    unit: UNIT_IN_VALUE.has(fact.measure) || readings.some((one) => one.unit === figure.unit),
    direction: readings.some((one) => one.direction === figure.direction),
    period: [...readings.map((one) => one.period), ...(fact.period_also ?? [])].includes(figure.period),
    role: [...readings.map((one) => one.role), ...(fact.role_also ?? [])].includes(figure.role),
  };
}
