// What went wrong in one row, in lines that a person reads: want and got side by side.
import type { Decision, EntryDraft } from "../../src/core/entry/understanding.ts";
import type { Figure } from "../../src/core/figures/figure.ts";
import type { DateRow, Fact, ForwardRow, NoteRow } from "./rows.ts";
import type { FiguresVerdict, ForwardVerdict, Hit, judgeSubject, ReadNote } from "./score.ts";

export function subjectMisses(
  row: NoteRow,
  read: ReadNote,
  verdict: ReturnType<typeof judgeSubject>,
  decision: Decision,
): string[] {
  const kind = {
    right: read.kind === row.kind,
    want: row.kind,
    got: `${read.kind} (${decision.do}: ${decision.reason})`,
  };
  return [
    ...(kind.right ? [] : [line("kind", kind.want, kind.got)]),
    ...(verdict?.title === false ? [line("title", quoted(row.title), quoted(read.title))] : []),
    ...(verdict?.label === false ? [line("label", quoted(row.label), quoted(read.label))] : []),
  ];
}

export function figureMisses({ hits, missed, wrong }: FiguresVerdict): string[] {
  return [
    ...missed.map(({ fact, near }) =>
      line("missed", described(fact), near ? `near it ${described(near)}` : "nothing"),
    ),
    ...wrong.map((figure) => `${"false".padEnd(WIDTH)} ${described(figure)}`),
    ...hits.flatMap(propertyMisses),
  ];
}

export function dayMisses(row: DateRow, on: string | null): string[] {
  const wanted = row.start === row.end ? `${row.start}` : `${row.start} to ${row.end}`;
  return [line("date", `${wanted} (sent ${row.sent_at}, ${row.locale})`, `${on}`)];
}

export function forwardMisses(row: ForwardRow, read: EntryDraft | null, verdict: ForwardVerdict): string[] {
  const { evidence: want } = row;
  const got = read?.evidence ?? null;
  const compared: [
    string,
    boolean | null | undefined,
    string | null | undefined,
    string | null | undefined,
  ][] = [
    ["from", verdict.from, want ? want.from?.address : null, got ? got.from?.address : null],
    ["name", verdict.evidence?.name, want?.from?.name, got?.from?.name],
    ["date", verdict.evidence?.date, want?.date, got?.date?.toISOString() ?? got?.dateRaw],
    ["subject", verdict.evidence?.subject, want?.subject, got?.subject],
    ["words", verdict.evidence?.words, want?.text, got?.text],
    ["note", verdict.note, row.note, read?.body],
    ["elided", verdict.elided, row.elided, read?.elided],
  ];
  return compared
    .filter(([, isRight]) => isRight === false)
    .map(([name, , wanted, found]) => line(name, quoted(wanted), quoted(found)));
}

function propertyMisses({ fact, figure, ...right }: Hit): string[] {
  return (["unit", "direction", "period", "role"] as const)
    .filter((property) => !right[property])
    .map((property) => `${line(property, `${fact[property]}`, `${figure[property]}`)}, of "${figure.text}"`);
}

const WIDTH = 9;

function line(what: string, want: string, got: string): string {
  return `${what.padEnd(WIDTH)} want ${want}, got ${got}`;
}

function quoted(text: string | null | undefined): string {
  return text == null ? "none" : JSON.stringify(text);
}

/** `time 14 → 3 days "from 14 days to 3"` */
function described(one: Fact | Figure): string {
  const most = "amountMax" in one ? one.amountMax : one.amount_max;
  const single = most == null ? `${one.amount}` : `${one.amount}..${most}`;
  const value = one.from === null && one.to === null ? single : `${one.from} → ${one.to}`;
  return `${one.measure} ${value} ${one.unit} ${JSON.stringify(one.text)}`;
}
