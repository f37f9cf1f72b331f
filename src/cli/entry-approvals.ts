// `lately entry approve | reword | hide | feature | move | withdraw`: what a client may see, and what is taken back.
import { type Command, InvalidArgumentError } from "commander";
import {
  type Approved,
  approveEntries,
  featureEntries,
  hideEntries,
  rewordEntry,
} from "../app/approve-entries.ts";
import { moveEntry } from "../app/move-entry.ts";
import { restore } from "../app/restore-entries.ts";
import { type Withdrawn, type WithdrawTarget, withdraw } from "../app/withdraw-entries.ts";
import type { QuoteRefusal } from "../core/timeline/approval.ts";
import { type CliContext, printLine, usage } from "./context.ts";
import { inTransaction } from "./in-transaction.ts";
import { entryNumbers, figureNumbers, numbersInWords } from "./options.ts";
import { printShownIn } from "./shown-lines.ts";

interface ApproveOptions {
  quote?: true;
  named?: true;
  confirm?: true;
}

interface MoveOptions {
  before?: number;
  after?: number;
  undo?: true;
}

export function registerEntryApprovals(entry: Command, context: CliContext): void {
  entry
    .command("approve")
    .description("let the client see entries, as they are now; any change of one ends it")
    .argument("<number...>", "such as 142", entryNumbers)
    .option("--quote", "the client's own words too, without who wrote them")
    .option("--named", "those words and the name of who wrote them")
    .option("--confirm", "what was inferred of their figures (currency, direction, period) is right")
    .action((numbers: number[], options: ApproveOptions) => approve(numbers, options, context));
  entry
    .command("reword")
    .description("the client's wording of an entry; an approval ends with it")
    .argument("<number>", "such as 142", (value: string) => entryNumbers(value)[0])
    .argument("<title>", "- for the entry's own again")
    .option("--text <text>", "a sentence more, under the title")
    .action((number: number, title: string, { text }: { text?: string }) =>
      reword(number, title, text, context),
    );
  entry
    .command("hide")
    .description("keep entries out of what clients see, approved or not")
    .argument("<number...>", "such as 142", entryNumbers)
    .option("--undo", "show them again")
    .action((numbers: number[], { undo }: { undo?: true }) => hide(numbers, undo !== true, context));
  entry
    .command("feature")
    .description("let entries stand out: they are never grouped away")
    .argument("<number...>", "such as 142", entryNumbers)
    .option("--undo", "as any other again")
    .action((numbers: number[], { undo }: { undo?: true }) => feature(numbers, undo !== true, context));
  entry
    .command("move")
    .description("another order within a month; on the timeline, within its project")
    .argument("<number>", "such as 142", (value: string) => entryNumbers(value)[0])
    .option("--before <number>", "right before this one", (value: string) => entryNumbers(value)[0])
    .option("--after <number>", "right after this one", (value: string) => entryNumbers(value)[0])
    .option("--undo", "where its day puts it")
    .action((number: number, options: MoveOptions) => move(number, options, context));
  entry
    .command("withdraw")
    .description("take what was wrong out of everything, and tell where it was shown")
    .argument("<number...>", "142 for an entry, 142.2 for one of its figures", figureNumbers)
    .option("--reason <text>", "what was wrong; the next digest of each who saw it says so")
    .option("--undo", "it was right after all: it stands again, as a draft")
    .action((targets: WithdrawTarget[], options: { reason?: string; undo?: true }) =>
      options.undo ? restoreAll(targets, options, context) : withdrawAll(targets, options, context),
    );
}

async function approve(numbers: number[], options: ApproveOptions, context: CliContext): Promise<void> {
  const quote = options.named ? "named" : options.quote ? "words" : "none";
  const chosen = { quote, isConfirmed: options.confirm ?? false, byPerson: null } as const;
  await inTransaction(
    context,
    (tx, { agencyDomains }) => approveEntries(tx, numbers, { ...chosen, agencyDomains }, new Date()),
    (approved) => {
      for (const one of approved) for (const line of approvedLines(one)) printLine(context, line);
    },
  );
}

function approvedLines(approved: Approved): string[] {
  const { number, content, unconfirmed, quoteRefused, isNameMissing, openResults, isHidden } = approved;
  const { title, quote } = content;
  // Asked for with `--quote`, a success seldom has words of its own: they stand in its result.
  const isElsewhere = quoteRefused === "no-words" && openResults.length > 0;
  return [
    `#${number}: approved as "${title}".`,
    ...(isHidden ? [`  It stays hidden from clients: \`lately entry hide ${number} --undo\` shows it.`] : []),
    ...(quote ? [`  Its quote: "${quote.words}"${quote.by ? ` (${quote.by})` : ""}`] : []),
    ...(isNameMissing ? ["  Without the name of who wrote it: the mail gives none."] : []),
    ...(quoteRefused && !isElsewhere
      ? [`  Without the client's words: ${QUOTE_REFUSALS[quoteRefused]}.`]
      : []),
    ...openResults.map(
      (result) =>
        `  Without its result #${result}, which is a draft: \`lately entry approve ${result}${isElsewhere ? " --quote" : ""}\`.`,
    ),
    ...unconfirmed.map(({ ordinal, text, properties }) => {
      const what = `its ${properties.join(" and ")} ${properties.length === 1 ? "is" : "are"} inferred`;
      return `  Without "${text}" (#${number}.${ordinal}): ${what}. \`lately entry approve ${number} --confirm\` says that ${properties.length === 1 ? "it is" : "they are"} right.`;
    }),
  ];
}

const QUOTE_REFUSALS: Record<QuoteRefusal, string> = {
  "no-words": "it has none",
  "not-the-clients":
    "whoever wrote them is at no address known as this client's (`lately client set … domains …` and `lately client contact … --add …` say whose one is)",
  "holds-address": "they hold a mail address",
  "holds-phone": "they hold a phone number",
  "holds-link": "they hold a link",
  "holds-name": "they hold the name of who wrote them; --named clears both",
  "holds-contact": "they hold the name of another person of the client",
  "holds-other-figure": "they hold a number that the client must not see there",
  "holds-corrected-figure": "they say another number than the one it was corrected to",
};

async function reword(
  number: number,
  title: string,
  text: string | undefined,
  context: CliContext,
): Promise<void> {
  const own = title.trim() === "-";
  if (title.trim() === "") usage("A title has words; - gives back the entry's own.");
  if (own && text !== undefined) usage("- takes title and text away; --text belongs to a title.");
  const wording = { title: own ? null : title.trim(), text: text?.trim() || null };
  await inTransaction(
    context,
    (tx) => rewordEntry(tx, number, wording),
    (followers) => {
      const numbers = [number, ...followers];
      printLine(
        context,
        `${numbersInWords(numbers)}: the client reads ${own ? "its own title" : `"${wording.title}"`} once approved: \`lately entry approve ${numbers.join(" ")}\`.`,
      );
    },
    (followers) => [number, ...followers],
  );
}

async function hide(numbers: number[], isHidden: boolean, context: CliContext): Promise<void> {
  await inTransaction(
    context,
    (tx) => hideEntries(tx, numbers, isHidden),
    (along) => {
      const copies = along.filter((copy) => !numbers.includes(copy));
      printLine(
        context,
        `${numbersInWords(numbers)}: ${isHidden ? "hidden from clients now" : "not hidden any more"}.`,
      );
      if (copies.length > 0)
        printLine(
          context,
          `  ${numbersInWords(copies)} along with it: ${copies.length === 1 ? "it is" : "they are"} the same.`,
        );
    },
  );
}

async function feature(numbers: number[], isFeatured: boolean, context: CliContext): Promise<void> {
  await inTransaction(
    context,
    (tx) => featureEntries(tx, numbers, isFeatured),
    () =>
      printLine(context, `${numbersInWords(numbers)}: ${isFeatured ? "featured now" : "as any other now"}.`),
  );
}

async function move(
  number: number,
  { before, after, undo }: MoveOptions,
  context: CliContext,
): Promise<void> {
  const [to, ...more] = [
    ...(before === undefined ? [] : [{ side: "before" as const, number: before }]),
    ...(after === undefined ? [] : [{ side: "after" as const, number: after }]),
    ...(undo ? [null] : []),
  ];
  if (to === undefined || more.length > 0) usage("Say one of --before NUMBER, --after NUMBER and --undo.");
  if (to?.number === number) usage("An entry is moved beside another one.");
  await inTransaction(
    context,
    (tx) => moveEntry(tx, number, to),
    ({ moved, beside }) => {
      const where = to ? `stands right ${to.side} #${beside} now` : "stands where its day puts it again";
      printLine(context, `#${moved}${moved === number ? "" : `, whose result is #${number}`}: ${where}.`);
    },
  );
}

async function withdrawAll(
  targets: WithdrawTarget[],
  { reason }: { reason?: string },
  context: CliContext,
): Promise<void> {
  if (reason === undefined) usage("Say what was wrong with --reason TEXT, or that it was not with --undo.");
  if (reason.trim() === "") throw new InvalidArgumentError("A reason has words.");
  await inTransaction(
    context,
    (tx) => withdraw(tx, targets, reason.trim(), new Date()),
    (done, { zone }) => {
      for (const one of done) {
        printLine(context, `${withdrawnWords(one)}: withdrawn from everything.`);
        printShownIn(context, "It", one.shownIn, zone);
        for (const line of whatIsLeft(one)) printLine(context, line);
      }
    },
  );
}

async function restoreAll(
  targets: WithdrawTarget[],
  { reason }: { reason?: string },
  context: CliContext,
): Promise<void> {
  if (reason !== undefined) usage("--undo goes without --reason.");
  await inTransaction(
    context,
    (tx) => restore(tx, targets, new Date()),
    (back) => {
      for (const one of back)
        printLine(
          context,
          `${withdrawnWords(one)}: stands again, as ${one.visibility === "private" ? "private" : "a draft"}.`,
        );
    },
  );
}

function withdrawnWords({
  number,
  ordinal,
  title,
  words,
}: Pick<Withdrawn, "number" | "ordinal" | "title" | "words">): string {
  return ordinal === null ? `#${number} "${title}"` : `#${number}.${ordinal} ${words}`;
}

function whatIsLeft({ number, results, stillSaidIn, alsoSaidBy }: Withdrawn): string[] {
  return [
    ...alsoSaidBy.map((other) => {
      const name = `${other.number}.${other.ordinal}`;
      return `  #${name} "${other.title}" goes on saying that amount: \`lately entry withdraw ${name} …\` if it was wrong, too.`;
    }),
    ...results.map(
      (result) =>
        `  Its result #${result} stands, and no client sees it: \`lately entry withdraw ${result} …\` if it was wrong, too.`,
    ),
    ...stillSaidIn.map((place) =>
      place === "title"
        ? `  Its title still says it, and is shown with "…" there: \`lately entry set title … ${number}\`.`
        : `  Its words for the client still say it, and are shown with "…" there: \`lately entry reword ${number} …\`.`,
    ),
  ];
}
