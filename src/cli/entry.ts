// `lately entry list | show`: what was logged.
import type { Command } from "commander";
import { entryIds } from "../app/correct-entries.ts";
import { dayIn } from "../core/dates/day-in.ts";
import type { LoggedEntry, LoggedFigure } from "../core/entry/entry.ts";
import { figureWords } from "../core/entry/figure-words.ts";
import type { ClientChoice, Quote } from "../core/timeline/cleared.ts";
import { clearedQuotes, clientChoices } from "../store/approvals.ts";
import type { Tx } from "../store/database.ts";
import { clientReasons, type EntryFilter, loggedEntries } from "../store/entries.ts";
import { type AskedQuestion, questionsOf } from "../store/questions.ts";
import { type Withdrawal, withdrawalsOf } from "../store/withdrawals.ts";
import { type CliContext, printJson, printLine, withStore } from "./context.ts";
import { registerEntryChanges } from "./entry-changes.ts";
import { type LinkedTo, linkedEntries, linkWords, whoseWords } from "./entry-links.ts";
import { clientNamed, personWithAddress } from "./named.ts";
import { dayOption, emailOption, entryNumbers, integerOption, oneOf } from "./options.ts";

interface ListOptions {
  client?: string;
  person?: string;
  kind?: LoggedEntry["kind"];
  from?: string;
  to?: string;
  limit?: number;
  json?: true;
}

const DAY_MS = 86_400_000;

export function registerEntry(program: Command, context: CliContext): void {
  const entry = program.command("entry").description("what was logged: look, correct, link, delete");
  entry
    .command("list")
    .description("all entries by number")
    .option("--client <name>", "of one client")
    .option("--person <email>", "written by one person", emailOption)
    .option("--kind <kind>", "win or roi", oneOf(["win", "roi"]))
    .option("--from <day>", "that happened on this day or later", dayOption)
    .option("--to <day>", "that happened on this day or earlier", dayOption)
    .option("--limit <n>", "the newest n", integerOption(1, 1_000_000))
    .option("--json", "print JSON")
    .action((options: ListOptions) => list(options, context));
  entry
    .command("show")
    .description("entries with everything that is known of them")
    .argument("<number...>", "such as 142", entryNumbers)
    .option("--json", "print JSON")
    .action((numbers: number[], options: { json?: true }) => show(numbers, options, context));
  registerEntryChanges(entry, context);
}

async function list(options: ListOptions, context: CliContext): Promise<void> {
  await withStore(context, async ({ db }) => {
    const found = await loggedEntries(db, await filterOf(db, options));
    found.sort((a, b) => a.number - b.number);
    if (options.json) return printJson(context, found.map(inJson));
    if (found.length === 0) return printLine(context, "No entry.");
    for (const entry of found) printLine(context, inWords(entry));
  });
}

async function filterOf(
  tx: Tx,
  { client, person, kind, from, to, limit }: ListOptions,
): Promise<EntryFilter> {
  return {
    order: "newest",
    ...(client === undefined ? {} : { clientIds: [(await clientNamed(tx, client)).id] }),
    ...(person === undefined ? {} : { personId: (await personWithAddress(tx, person)).id }),
    ...(kind === undefined ? {} : { kind }),
    ...(from === undefined ? {} : { onFrom: from }),
    ...(to === undefined ? {} : { onTo: new Date(Date.parse(to) + DAY_MS).toISOString().slice(0, 10) }),
    ...(limit === undefined ? {} : { limit }),
  };
}

async function show(numbers: number[], options: { json?: true }, context: CliContext): Promise<void> {
  await withStore(context, async ({ db }) => {
    const entries = await loggedEntries(db, { numbers, includeWithdrawn: true });
    const unknown = numbers.filter((number) => !entries.some((entry) => entry.number === number));
    // Names what is missing.
    await entryIds(db, unknown);
    entries.sort((a, b) => numbers.indexOf(a.number) - numbers.indexOf(b.number));
    const ids = entries.map((entry) => entry.id);
    const withdrawn = await withdrawalsOf(db, numbers);
    const choices = await clientChoices(db, ids);
    const quotes = await clearedQuotes(db, ids);
    const links = await linkedEntries(db, entries);
    const reasons = await clientReasons(db, ids);
    const questions = await questionsOf(db, ids);
    const whole = entries.map((entry) => ({
      entry,
      links: links.get(entry.id) ?? [],
      clientReason: reasons.get(entry.id) ?? "",
      withdrawn: withdrawn.get(entry.number) ?? null,
      choice: choices.get(entry.id) ?? NOTHING_CHOSEN,
      quote: quotes.get(entry.id) ?? null,
      questions: questions.filter((one) => one.entryId === entry.id && one.answeredAt === null),
    }));
    if (options.json) return printJson(context, whole.map(wholeInJson));
    for (const one of whole) for (const line of wholeInWords(one)) printLine(context, line);
  });
}

const NOTHING_CHOSEN: ClientChoice = {
  isHidden: false,
  isFeatured: false,
  place: null,
  title: null,
  text: null,
};

interface Whole {
  entry: LoggedEntry;
  links: readonly LinkedTo[];
  clientReason: string;
  withdrawn: Withdrawal | null;
  choice: ClientChoice;
  /** Cleared with its approval. */
  quote: Quote | null;
  /** Open ones. */
  questions: readonly AskedQuestion[];
}

function inJson({ number, kind, title, client, project, on, visibility, figures }: LoggedEntry) {
  const standing = figures.filter((figure) => !figure.withdrawn).map(figureInJson);
  return {
    number,
    kind,
    title,
    client: client?.name ?? null,
    project: project?.name ?? null,
    on,
    visibility,
    figures: standing,
  };
}

function figureInJson({ withdrawn, isSame, ...figure }: LoggedFigure) {
  return figure;
}

function wholeInJson({ entry, links, clientReason, withdrawn, choice, quote, questions }: Whole) {
  const { onPrecision, author, tags, body, evidence, loggedAt, noNumber, possibleDuplicateOf, messageId } =
    entry;
  const more = {
    onPrecision,
    author: author.name,
    tags,
    body,
    evidence,
    loggedAt,
    noNumber,
    possibleDuplicateOf,
  };
  const asked = questions.map(({ kind, text, choices }) => ({
    kind,
    text,
    choices: choices.map((choice) => (choice.isGone ? null : choice.text)),
  }));
  const gone = withdrawn && { at: withdrawn.at, reason: withdrawn.reason };
  const forClient = {
    hidden: choice.isHidden,
    featured: choice.isFeatured,
    moved: choice.place !== null,
    clientTitle: choice.title,
    clientText: choice.text,
    quote,
  };
  return {
    ...inJson(entry),
    ...more,
    ...forClient,
    ...{ messageId, clientReason, withdrawn: gone, links, questions: asked },
  };
}

function inWords(entry: LoggedEntry): string {
  const { number, on, kind, client, project, title, visibility, figures } = entry;
  const whose = client ? [client.name, project?.name].filter(Boolean).join(" / ") : "no client yet";
  const shown = figures.find((figure) => figure.headline && !figure.withdrawn);
  const figure = shown ? `  [${figureWords(shown, "en")}]` : "";
  return `#${number}  ${on}  ${kind.toUpperCase()}  ${whose}: ${title}${figure}  ${visibility}`;
}

/** What was chosen for the client's eyes. */
function choiceInWords({ entry: { number }, choice, quote }: Whole): string[] {
  const { isHidden, isFeatured, place, title, text } = choice;
  return [
    ...(isHidden ? [`  hidden from clients; \`lately entry hide ${number} --undo\` shows it`] : []),
    ...(isFeatured ? ["  featured"] : []),
    ...(place === null ? [] : ["  moved within its month"]),
    ...(title === null ? [] : [`  the client reads "${title}"${text === null ? "" : `: ${text}`}`]),
    ...(quote
      ? [`  the client's words are approved: "${quote.words}"${quote.by ? ` (${quote.by})` : ""}`]
      : []),
  ];
}

function wholeInWords(whole: Whole): string[] {
  const { entry, links, clientReason, withdrawn, questions } = whole;
  const { number, figures, evidence, body, author, messageId, tags } = entry;
  return [
    inWords(entry),
    ...(withdrawn ? [`  withdrawn on ${dayIn(withdrawn.at, withdrawn.zone)}: ${withdrawn.reason}`] : []),
    `  by ${author.name}, logged ${entry.loggedAt.toISOString()}, message ${messageId ?? "gone"}`,
    `  ${whoseWords(entry.client?.name ?? null, entry.project?.name ?? null, clientReason)}`,
    ...choiceInWords(whole),
    ...(tags.length > 0 ? [`  tags: ${tags.join(", ")}`] : []),
    ...figures.map((figure) => {
      const notes = [
        ...(figure.headline ? ["headline"] : []),
        ...(figure.withdrawn ? [figure.isRetracted ? "withdrawn" : "dropped"] : []),
        ...(figure.isLevel ? ["a level"] : []),
        ...(figure.isApart ? ["counts apart"] : []),
      ];
      const inferred = figure.inferred.length > 0 ? [`inferred: ${figure.inferred.join(", ")}`] : [];
      const more = [...notes, ...inferred].map((note) => `; ${note}`).join("");
      return `  #${number}.${figure.ordinal}  "${figure.text}": ${figureWords(figure, "en")}${more}`;
    }),
    ...links.map((one) => `  ${linkWords(one)}`),
    ...(entry.possibleDuplicateOf === null
      ? []
      : [`  may be the same as #${entry.possibleDuplicateOf}: in no total`]),
    ...questions.flatMap(({ text, choices }) => [
      `  ${text}`,
      ...choices.flatMap(({ text, isGone }, at) => (isGone ? [] : [`    ${at + 1} ${text}`])),
    ]),
    ...(body === "" ? [] : body.split("\n").map((line) => `  | ${line}`)),
    ...(evidence ? [`  ${evidence.fromName ?? evidence.fromEmail ?? "somebody"} wrote:`] : []),
    ...(evidence ? evidence.text.split("\n").map((line) => `  > ${line}`) : []),
  ];
}
