// What a row of each kind of case file may hold; an unknown or missing key is an error (test/cases/README.md).
import { z } from "zod";

const nullableNumber = z.number().nullable();
const measure = z.enum(["money", "percent", "time", "multiple", "count"]);
const direction = z.enum(["increase", "decrease"]).nullable();
const period = z.enum(["once", "day", "week", "month", "quarter", "year"]).nullable();
const role = z.enum(["revenue", "cost", "time", "quality", "volume", "other"]);

/** A single value may stand without brackets. */
function oneOrMore<T>(schema: z.ZodType<T>) {
  return z.union([z.array(schema), schema.transform((one) => [one])]);
}

const value = {
  measure,
  amount: nullableNumber,
  unit: z.string().nullable(),
  from: nullableNumber,
  to: nullableNumber,
  direction,
  period,
  role,
};

const fact = z
  .strictObject({
    ...value,
    text: z.string().min(1),
    amount_max: nullableNumber.optional(),
    role_also: oneOrMore(role).optional(),
    period_also: oneOrMore(period).optional(),
    optional: z.boolean().optional(),
    accept: z.array(z.strictObject({ ...value, amount_max: nullableNumber }).partial()).optional(),
    note: z.string().optional(),
  })
  .refine(
    ({ amount, from, to, optional }) => optional || amount !== null || from !== null || to !== null,
    "needs amount, from or to",
  );

const id = z.string().min(1);
const day = z.iso.date();
/** Remarks for people; nothing is decided by them. */
const remarks = { note: z.string().optional(), lang: z.string().optional(), source: z.string().optional() };

/** The exact words of every fact stand in one of the row's texts; white space may be folded there. */
function spansIn(
  texts: readonly (string | undefined)[],
  facts: readonly { text: string }[],
  issue: (text: string) => void,
) {
  const all = texts.map((text) => (text ?? "").replace(/\s+/gu, " "));
  for (const { text } of facts) if (!all.some((one) => one.includes(text.replace(/\s+/gu, " ")))) issue(text);
}

export const noteRow = z
  .strictObject({
    id,
    subject: z.string(),
    body: z.string().optional(),
    html: z.string().optional(),
    headers: z.record(z.string(), z.string()).optional(),
    kind: z.enum(["WIN", "ROI", "none"]),
    title: z.string().nullable(),
    label: z.string().nullable(),
    facts: z.array(fact),
    bracket_only: z.boolean().optional(),
    ambiguous: z.string().optional(),
    subject_decoded: z.string().optional(),
    split: z.string().optional(),
    ...remarks,
  })
  .superRefine(({ subject, subject_decoded, body, html, facts }, check) =>
    spansIn([subject, subject_decoded, body, html], facts, (text) =>
      check.addIssue(`no such words: ${text}`),
    ),
  );

export const storyRow = z
  .strictObject({ id, text: z.string().min(1), facts: z.array(fact), ...remarks })
  .superRefine(({ text, facts }, check) =>
    spansIn([text], facts, (words) => check.addIssue(`no such words: ${words}`)),
  );

export const dateRow = z.strictObject({
  id,
  text: z.string().min(1),
  sent_at: z.iso.datetime({ offset: true }),
  sent_at_utc: z.iso.datetime().optional(),
  tz: z.string().min(1),
  locale: z.string().min(1),
  span: z.string().nullable().optional(),
  start: day.nullable(),
  end: day.nullable(),
  precision: z.string().nullable().optional(),
  accept: z.array(day.nullable()).optional(),
  ...remarks,
});

interface Attached {
  from?: string | undefined;
  date?: string | undefined;
  subject: string;
  text?: string | undefined;
  html?: string | undefined;
  attached?: Attached[] | undefined;
}

const attached: z.ZodType<Attached> = z.lazy(() =>
  z.strictObject({
    from: z.string().optional(),
    date: z.string().optional(),
    subject: z.string(),
    text: z.string().optional(),
    html: z.string().optional(),
    attached: z.array(attached).optional(),
  }),
);

export const forwardRow = z.strictObject({
  id,
  from: z.string().optional(),
  date: z.string().optional(),
  subject: z.string(),
  text: z.string().optional(),
  html: z.string().optional(),
  attached: z.array(attached).optional(),
  headers: z.record(z.string(), z.string()).optional(),
  zone: z.string().optional(),
  note: z.string(),
  evidence: z
    .strictObject({
      from: z.strictObject({ name: z.string(), address: z.string().nullable() }).nullable(),
      date: z.iso.datetime().nullable(),
      subject: z.string().nullable(),
      text: z.string(),
    })
    .nullable(),
  elided: z.string().optional(),
  lang: z.string().optional(),
  source: z.string().optional(),
});

export type Fact = z.infer<typeof fact>;
export type NoteRow = z.infer<typeof noteRow>;
export type StoryRow = z.infer<typeof storyRow>;
export type DateRow = z.infer<typeof dateRow>;
export type ForwardRow = z.infer<typeof forwardRow>;
