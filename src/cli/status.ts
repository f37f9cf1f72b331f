// `lately status`: how many messages, entries, letters and digests there are, and how the mailboxes are.
import type { Command } from "commander";
import type { Database } from "../store/database.ts";
import { ledger } from "../store/ledger.ts";
import { letterCounts } from "../store/letters.ts";
import { mailboxes } from "../store/mailboxes.ts";
import { messageCounts } from "../store/message-log.ts";
import { type CliContext, printJson, printLine, withStore } from "./context.ts";

export function registerStatus(program: Command, context: CliContext): void {
  program
    .command("status")
    .description("count messages, entries, letters and digests; show each mailbox")
    .option("--json", "print JSON")
    .action((options: { json?: true }) =>
      withStore(context, async ({ db }) => {
        const status = await statusOf(db);
        if (options.json) printJson(context, status);
        else for (const line of inWords(status)) printLine(context, line);
      }),
    );
}

type Status = Awaited<ReturnType<typeof statusOf>>;

/** One snapshot, so that the counts add up while mail is being understood. */
async function statusOf(db: Database) {
  return db
    .transaction()
    .setIsolationLevel("repeatable read")
    .execute(async (tx) => {
      const { looked, entries, digests } = await ledger(tx);
      const boxes = (await mailboxes(tx)).filter((mailbox) => mailbox.enabled);
      return {
        messages: await messageCounts(tx),
        looked,
        entries,
        letters: await letterCounts(tx),
        digests,
        mailboxes: boxes.map(({ name, state, lastReadAt }) => ({ name, state, lastReadAt })),
      };
    });
}

function inWords(status: Status): string[] {
  const rows: [string, string][] = [
    ["messages", counted(status.messages)],
    ["looked at", `${status.looked} that were not ours`],
    ["entries", counted(status.entries)],
    ["letters", counted(status.letters)],
    ["digests", String(status.digests)],
    ...status.mailboxes.map(({ name, state, lastReadAt }): [string, string] => [
      "mailbox",
      `${name}: ${state}, ${lastReadAt ? `read to its end at ${lastReadAt.toISOString()}` : "never read to its end"}`,
    ]),
  ];
  return rows.map(([what, text]) => `${what.padEnd(10)} ${text}`);
}

function counted(counts: Record<string, number>): string {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const parts = Object.entries(counts).map(([name, count]) => `${count} ${name}`);
  return `${all}: ${parts.join(", ")}`;
}
