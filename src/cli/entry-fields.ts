// What `entry set` takes: fields of entries and of their figures, each value checked before anything is opened.
import { InvalidArgumentError } from "commander";
import type { correctEntries } from "../app/correct-entries.ts";
import { dayIn } from "../core/dates/day-in.ts";
import type { FigureField } from "../core/entry/corrections.ts";
import { labelParts } from "../core/entry/label-parts.ts";
import { nameKey } from "../core/entry/names.ts";
import { holdNames, provisionalProject } from "../store/clients.ts";
import type { Tx } from "../store/database.ts";
import { loggedEntries } from "../store/entries.ts";
import type { RewritableEntry } from "../store/entry-changes.ts";
import { clientsByKey, projectsByKey } from "../store/names.ts";
import { usage } from "./context.ts";
import { clientNamed } from "./named.ts";
import { dayOption, type FigureNumber, fieldValue, oneOf } from "./options.ts";

type Correct = Parameters<typeof correctEntries>[2];
type Prepare = (tx: Tx, now: Date) => Correct | Promise<Correct>;

/** Takes a client, a project, a unit, a direction or a period away. */
export const NONE = "-";

const ENTRY_FIELDS: Readonly<Record<string, (value: string) => Prepare>> = {
  client: (value) => async (tx) => {
    const id = value === NONE ? null : (await clientNamed(tx, value)).id;
    return () => ({ field: "client", value: id });
  },
  project: (value) => (tx) => async (entry) => ({
    field: "project",
    value: value === NONE ? null : await projectOf(tx, entry, value.trim()),
  }),
  title: (value) => {
    const title = value.trim();
    if (title === "") throw new InvalidArgumentError("A title has words.");
    return () => () => ({ field: "title", value: title });
  },
  date: (value) => {
    const day = dayOption(value);
    return (_tx, now) =>
      ({ number, zone }) => {
        if (day > dayIn(now, zone)) usage(`${day} is still to come where #${number} was written.`);
        return { field: "on", value: day };
      };
  },
  kind: (value) => {
    const kind = oneOf(["win", "roi"])(value);
    return () => () => ({ field: "kind", value: kind });
  },
  visibility: (value) => {
    const visibility = oneOf(["draft", "private"])(value);
    return () => () => ({ field: "visibility", value: visibility });
  },
  "no-number": (value) => {
    const noNumber = oneOf(["yes", "no"])(value) === "yes";
    return () => () => ({ field: "noNumber", value: noNumber });
  },
};

const FIGURE_FIELDS: Readonly<Record<string, (value: string) => unknown>> = {
  amount: (value) => {
    const amount = Number(value);
    if (!/^\d{1,15}(\.\d{1,8})?$/.test(value))
      throw new InvalidArgumentError("An amount is such as 48000 or 0.5.");
    return amount;
  },
  unit: (value) => orNone(value, (unit) => (/^[a-z]{3}$/.test(unit) ? unit.toUpperCase() : unit)),
  direction: (value) => orNone(value, oneOf(["increase", "decrease"])),
  period: (value) => orNone(value, oneOf(["once", "day", "week", "month", "quarter", "year"])),
  headline: (value) => oneOf(["yes"])(value) === "yes",
  level: (value) => oneOf(["yes", "no"])(value) === "yes",
  apart: (value) => oneOf(["yes", "no"])(value) === "yes",
};

export const FIELDS: readonly string[] = [...Object.keys(ENTRY_FIELDS), ...Object.keys(FIGURE_FIELDS)];

/** Wrong usage unless the field is known, the value is one of its and the targets are of its kind. */
export function preparedField(field: string, value: string, targets: readonly FigureNumber[]): Prepare {
  if (Object.hasOwn(FIGURE_FIELDS, field)) {
    const read = fieldValue(field, value, FIGURE_FIELDS[field] as (value: string) => unknown);
    return (tx) => figureCorrections(tx, field as FigureField, read, targets);
  }
  if (!Object.hasOwn(ENTRY_FIELDS, field))
    usage(`An entry has no field "${field}" to set; it has ${FIELDS.join(", ")}.`);
  const figure = targets.find((target) => target.ordinal !== null);
  if (figure) usage(`${field} is of a whole entry: name it as ${figure.number}.`);
  return fieldValue(field, value, ENTRY_FIELDS[field] as (value: string) => Prepare);
}

/** One correction a target; `142` means the figure that its chip shows. */
async function figureCorrections(
  tx: Tx,
  field: FigureField,
  value: unknown,
  targets: readonly FigureNumber[],
): Promise<Correct> {
  const entries = await loggedEntries(tx, { numbers: targets.map((target) => target.number) });
  const ordinals = new Map<number, Set<number>>();
  for (const { number, ordinal } of targets) {
    const standing = entries
      .find((entry) => entry.number === number)
      ?.figures.filter((one) => !one.withdrawn);
    const figure = standing?.find((one) => (ordinal === null ? one.headline : one.ordinal === ordinal));
    if (standing && !figure) usage(`#${number} has no figure${ordinal === null ? "" : ` ${ordinal}`}.`);
    if (figure) ordinals.set(number, (ordinals.get(number) ?? new Set()).add(figure.ordinal));
    if (field === "headline" && (ordinals.get(number)?.size ?? 0) > 1)
      usage(`#${number} has one headline: name one of its figures.`);
  }
  return ({ number }) =>
    [...(ordinals.get(number) ?? [])].map((figureOrdinal) => ({ figureOrdinal, field, value }));
}

function orNone<T>(value: string, read: (value: string) => T): T | null {
  return value === NONE ? null : read(value);
}

/** A project of the entry's own client, also as "client / project"; made when the client has none of this name. */
async function projectOf(tx: Tx, entry: RewritableEntry, text: string): Promise<number> {
  const { number, clientId } = entry;
  if (nameKey(text) === "") usage(`A project's name has letters or digits; "${text}" has none.`);
  if (clientId === null) usage(`#${number} has no client yet; set its client first.`);
  await holdNames(tx);
  const name = await ownProject(tx, { number, clientId }, text);
  return (await provisionalProject(tx, clientId, { key: nameKey(name), name })).projectId;
}

/** Another client's name must not become a project's: it would stand in what this one reads. */
async function ownProject(
  tx: Tx,
  { number, clientId }: { number: number; clientId: number },
  text: string,
): Promise<string> {
  const parts = labelParts(text);
  const whole = await projectsByKey(tx, [nameKey(text)]);
  if (!parts?.isSure || whole.some((one) => one.clientId === clientId)) return text;
  const [clientName, projectName] = parts.names;
  const [known] = await clientsByKey(tx, [nameKey(clientName)]);
  if (!known) return text;
  if (known.clientId === clientId && known.projectId === null) return projectName;
  usage(
    `"${text}" is a project of ${known.clientName}, and #${number} is another client's: \`lately entry set client\` gives it to ${known.clientName}; else name the project alone.`,
  );
}
