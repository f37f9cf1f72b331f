// `lately entry set | private | link | unlink | answer | delete`: corrections by hand, which a replay keeps.
import type { Command } from "commander";
import { answerQuestion } from "../app/answer-questions.ts";
import { correctEntries, type Seen } from "../app/correct-entries.ts";
import { deleteEntries } from "../app/delete-entries.ts";
import { leaveUnlinked, linkEntries, unlinkEntries } from "../app/link-entries.ts";
import { type CliContext, printLine, usage } from "./context.ts";
import { registerEntryApprovals } from "./entry-approvals.ts";
import { FIELDS, NONE, preparedField } from "./entry-fields.ts";
import { inTransaction } from "./in-transaction.ts";
import { entryNumbers, type FigureNumber, figureNumbers, integerOption, numbersInWords } from "./options.ts";
import { printShownIn } from "./shown-lines.ts";

export function registerEntryChanges(entry: Command, context: CliContext): void {
  entry
    .command("set")
    .description(`correct entries; FIELD is one of ${FIELDS.join(", ")}`)
    .argument("<field>")
    .argument("<value>", "for client, project, unit, direction and period also -, none")
    .argument("<number...>", "142; of a figure 142.2, or 142 for its headline", figureNumbers)
    .action((field: string, value: string, targets: FigureNumber[]) => set(field, value, targets, context));
  entry
    .command("private")
    .description("keep entries inside: they leave in no client output")
    .argument("<number...>", "such as 142", entryNumbers)
    .action((numbers: number[]) => makePrivate(numbers, context));
  entry
    .command("link")
    .description("link the first entry to the others: a win to its result, or to a win it led to")
    .argument("<number...>", "two or more, such as 142 151", entryNumbers)
    .option("--same", "they are one success, logged twice")
    .option("--none", "results that belong to none of the successes that were proposed for them")
    .action((numbers: number[], options: { same?: true; none?: true }) => {
      return options.none ? linkToNone(numbers, context) : link(numbers, options.same ?? false, context);
    });
  entry
    .command("unlink")
    .description("undo what links the first entry to the others, or makes it a possible copy of them")
    .argument("<number...>", "two or more, such as 142 151", entryNumbers)
    .action((numbers: number[]) => unlink(numbers, context));
  entry
    .command("answer")
    .description("answer the open question about an entry; `entry show` lists its choices")
    .argument("<number>", "such as 151", (value: string) => entryNumbers(value)[0])
    .argument("<digit>", "1 to 9", integerOption(1, 9))
    .action((number: number, digit: number) => answer(number, digit, context));
  entry
    .command("delete")
    .description("delete entries for good; their mail stays, and replaying it does not bring them back")
    .argument("<number...>", "such as 142", entryNumbers)
    .action((numbers: number[]) => remove(numbers, context));
  registerEntryApprovals(entry, context);
}

async function set(
  field: string,
  value: string,
  targets: FigureNumber[],
  context: CliContext,
): Promise<void> {
  const prepare = preparedField(field, value, targets);
  const now = new Date();
  const numbers = targets.map((target) => target.number);
  await inTransaction(
    context,
    async (tx) => correctEntries(tx, numbers, await prepare(tx, now), now),
    ({ followers, seen }, { zone }) => {
      const names = targets.map(({ number, ordinal }) =>
        ordinal === null ? number : `${number}.${ordinal}`,
      );
      printLine(context, `${numbersInWords(names)}: ${field} is ${value === NONE ? "none" : value} now.`);
      if (followers.length > 0)
        printLine(
          context,
          `  ${followers.length === 1 ? "Its result goes" : "Results go"} along: ${numbersInWords(followers)}.`,
        );
      printSeen(context, seen, zone);
    },
  );
}

function printSeen(context: CliContext, seen: readonly Seen[], zone: string): void {
  for (const { number, ordinal, words, shownIn } of seen) {
    const name = ordinal === null ? `#${number}` : `#${number}.${ordinal}`;
    if (words) printLine(context, `  ${name}: "${words.before}" is "${words.now}" now.`);
    printShownIn(context, seen.length === 1 ? "It" : name, shownIn, zone);
  }
}

async function makePrivate(numbers: number[], context: CliContext): Promise<void> {
  await inTransaction(
    context,
    (tx) => correctEntries(tx, numbers, () => ({ field: "visibility", value: "private" }), new Date()),
    ({ seen }, { zone }) => {
      printLine(context, `${numbersInWords(numbers)}: private now.`);
      printSeen(context, seen, zone);
    },
  );
}

async function link(numbers: number[], isSame: boolean, context: CliContext): Promise<void> {
  const [first, others] = firstAndOthers(numbers);
  await inTransaction(
    context,
    (tx) => linkEntries(tx, first, others, isSame, new Date()),
    (earlier) => {
      printLine(context, `#${first} is linked to ${numbersInWords(others)} now.`);
      if (earlier.length > 0)
        printLine(
          context,
          `What is earlier led to what is later: ${numbersInWords(earlier)} led to #${first}.`,
        );
    },
  );
}

async function unlink(numbers: number[], context: CliContext): Promise<void> {
  const [first, others] = firstAndOthers(numbers);
  await inTransaction(
    context,
    (tx) => unlinkEntries(tx, first, others, new Date()),
    (undone) => {
      printLine(context, `${undone.links} ${undone.links === 1 ? "link" : "links"} undone.`);
      if (undone.apart > 0)
        printLine(context, `#${first} is no copy of ${numbersInWords(others)}: each counts by itself.`);
    },
  );
}

async function linkToNone(numbers: number[], context: CliContext): Promise<void> {
  await inTransaction(
    context,
    (tx) => leaveUnlinked(tx, numbers, new Date()),
    () => printLine(context, `${numbersInWords(numbers)}: belongs to no success that was proposed.`),
  );
}

async function answer(number: number, digit: number, context: CliContext): Promise<void> {
  await inTransaction(
    context,
    (tx) => answerQuestion(tx, number, digit, new Date()),
    (choice) => printLine(context, `#${number}: ${choice.text}.`),
  );
}

function firstAndOthers(numbers: readonly number[]): [number, number[]] {
  const [first, ...others] = new Set(numbers);
  if (first === undefined || others.length === 0) usage("Name two entries or more, such as 142 151.");
  return [first, others];
}

async function remove(numbers: number[], context: CliContext): Promise<void> {
  await inTransaction(
    context,
    (tx) => deleteEntries(tx, numbers, "command", new Date()),
    (gone, { zone }) => {
      printLine(context, `${numbersInWords(numbers)}: deleted.`);
      printSeen(
        context,
        gone.map((one) => ({ ...one, ordinal: null, words: null })),
        zone,
      );
    },
  );
}
