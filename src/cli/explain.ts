// `lately explain`: the life story of one mail.
import type { Command } from "commander";
import { LatelyError } from "../errors.ts";
import type { Tx } from "../store/database.ts";
import { clientReasons, loggedEntries } from "../store/entries.ts";
import { lettersAbout, type MessageStory, messageIdsNamed, messageStory } from "../store/message-log.ts";
import { peopleById } from "../store/people.ts";
import { type AskedQuestion, questionsOf } from "../store/questions.ts";
import { type CliContext, printJson, printLine, withStore } from "./context.ts";
import { linkedEntries, linkWords, whoseWords } from "./entry-links.ts";

export function registerExplain(program: Command, context: CliContext): void {
  program
    .command("explain")
    .description("tell the life story of one mail: where it was seen, how it ended and why, what came of it")
    .argument("<message>", "its id, or its Message-ID")
    .option("--json", "print JSON, a line for each message")
    .action((name: string, options: { json?: true }) =>
      withStore(context, async ({ db }) => {
        const ids = await messageIdsNamed(db, name);
        if (ids.length === 0) throw new LatelyError("MESSAGE_UNKNOWN", name);
        for (const [index, id] of ids.entries()) {
          const life = await lifeOf(db, id);
          if (options.json) printJson(context, life);
          else for (const line of [...(index > 0 ? [""] : []), ...inWords(life)]) printLine(context, line);
        }
      }),
    );
}

type Life = Awaited<ReturnType<typeof lifeOf>>;

async function lifeOf(tx: Tx, id: number) {
  const { entryIds, ...story } = (await messageStory(tx, id)) as MessageStory;
  const entries = await loggedEntries(tx, { ids: entryIds, includeWithdrawn: true });
  const links = await linkedEntries(tx, entries);
  const reasons = await clientReasons(tx, entryIds);
  const questions = await questionsOf(tx, entryIds);
  const { personId } = story;
  const person = personId === null ? undefined : (await peopleById(tx, [personId])).get(personId);
  return {
    ...story,
    person: person?.name ?? null,
    entries: entries
      .toSorted((a, b) => a.number - b.number)
      .map(
        ({ id: entryId, number, kind, title, client, project, withdrawn, figures, possibleDuplicateOf }) => ({
          number,
          kind,
          title,
          client: client?.name ?? null,
          project: project?.name ?? null,
          clientReason: reasons.get(entryId) ?? "",
          withdrawn,
          figures: figures.filter((figure) => !figure.withdrawn).map((one) => one.text),
          possibleDuplicateOf,
          links: links.get(entryId) ?? [],
          questions: questions.filter((one) => one.entryId === entryId).map(questionInJson),
        }),
      ),
    letters: await lettersAbout(tx, id),
  };
}

function questionInJson({ kind, text, choices, answer, answeredAt }: AskedQuestion) {
  return { kind, text, choices: choices.map((choice) => choice.text), answer, answeredAt };
}

function inWords(life: Life): string[] {
  const rows: [string, string][] = [
    ["message", `${life.id} ${life.messageId ?? "without a Message-ID"}`],
    ["subject", life.subject],
    ["from", `${life.fromKey ?? "nobody"}${life.person ? ` (${life.person})` : ""}`],
    ["sent", life.sentAt?.toISOString() ?? "no readable Date"],
    [
      "received",
      `${life.receivedAt.toISOString()} by ${life.source}${life.backfilled ? ", back-filled" : ""}`,
    ],
    ["stored", `${life.storedAt.toISOString()}, ${life.size} octets${rawInWords(life)}`],
    ...life.seen.map((seen): [string, string] => ["seen", seenInWords(seen)]),
    ["state", stateInWords(life)],
    ...life.entries.flatMap((entry): [string, string][] => [
      ["entry", entryInWords(entry)],
      ...reasonsInWords(entry).map((text): [string, string] => ["", text]),
    ]),
    ...life.letters.map((letter): [string, string] => [
      "letter",
      `${letter.id} ${letter.kind}, ${letter.state}, ${letter.createdAt.toISOString()}`,
    ]),
  ];
  return rows.map(([what, text]) => `${what.padEnd(9)} ${text}`);
}

function rawInWords({ purgedAt, reasonCode }: Life): string {
  if (purgedAt) return `, deleted after its retention time at ${purgedAt.toISOString()}`;
  return reasonCode === "too-large" || reasonCode === "fetch-failed" ? ", never downloaded" : "";
}

function seenInWords({ mailbox, folder, uid, filedAt, filedFolder }: Life["seen"][number]): string {
  const where = `${mailbox} ${folder} UID ${uid}`;
  return filedAt ? `${where}, moved to ${filedFolder ?? "a folder"} at ${filedAt.toISOString()}` : where;
}

function stateInWords({ state, reason, reasonCode, understoodAt, attempts, duplicateOf }: Life): string {
  const tries = attempts === 1 ? "1 try" : `${attempts} tries`;
  const when = understoodAt ? ` at ${understoodAt.toISOString()}` : "";
  const copy = duplicateOf === null ? "" : ` It is a copy of message ${duplicateOf}.`;
  return `${state}${when}, ${tries}${reason ? `: ${reason} (${reasonCode})` : ""}${copy}`;
}

function entryInWords({ number, kind, title, client, withdrawn, figures }: Life["entries"][number]): string {
  const numbers = figures.length > 0 ? ` [${figures.join("; ")}]` : "";
  return `#${number} ${kind} for ${client ?? "no client yet"}: ${title}${numbers}${withdrawn ? ", withdrawn" : ""}`;
}

/** Why it is whose it is, and what it was linked to or not. */
function reasonsInWords(entry: Life["entries"][number]): string[] {
  const { client, project, clientReason, links, questions, possibleDuplicateOf } = entry;
  return [
    whoseWords(client, project, clientReason),
    ...links.map(linkWords),
    ...(possibleDuplicateOf === null ? [] : [`may be the same as #${possibleDuplicateOf}`]),
    ...questions.map(({ text, choices, answer, answeredAt }) => {
      const chosen = answer === null ? null : choices[answer - 1];
      return `asked: ${text} ${answeredAt === null ? "Open." : `${chosen ?? "Settled"}.`}`;
    }),
  ];
}
