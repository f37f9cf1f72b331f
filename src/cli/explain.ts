// `lately explain`: the life story of one mail.
import type { Command } from "commander";
import { LatelyError } from "../errors.ts";
import type { Tx } from "../store/database.ts";
import { loggedEntries } from "../store/entries.ts";
import { lettersAbout, type MessageStory, messageIdsNamed, messageStory } from "../store/message-log.ts";
import { peopleById } from "../store/people.ts";
import { type CliContext, printJson, printLine, withStore } from "./context.ts";

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
  const { personId } = story;
  const person = personId === null ? undefined : (await peopleById(tx, [personId])).get(personId);
  return {
    ...story,
    person: person?.name ?? null,
    entries: entries
      .toSorted((a, b) => a.number - b.number)
      .map(({ number, kind, title, client, withdrawn, figures }) => {
        const standing = figures.filter((figure) => !figure.withdrawn);
        return {
          number,
          kind,
          title,
          client: client?.name ?? null,
          withdrawn,
          figures: standing.map((one) => one.text),
        };
      }),
    letters: await lettersAbout(tx, id),
  };
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
    ...life.entries.map((entry): [string, string] => ["entry", entryInWords(entry)]),
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
