// `lately ingest --once`: reads every mailbox until nothing is left, understands, files, and says what came of it.
import type { Command } from "commander";
import { ingestOnce, type MailboxSummary } from "../app/ingest-once.ts";
import { openPipeline } from "../run/pipeline.ts";
import { messageCounts } from "../store/message-log.ts";
import { type CliContext, printJson, printLine, usage, withStore } from "./context.ts";

export function registerIngest(program: Command, context: CliContext): void {
  program
    .command("ingest")
    .description("read every mailbox until nothing is left, understand and file the mail, then exit")
    .option("--once", "one run; the service (lately start) goes on reading by itself")
    .option("--json", "print JSON")
    .action((options: { once?: true; json?: true }) => ingest(options, context));
}

async function ingest(options: { once?: true; json?: true }, context: CliContext): Promise<void> {
  if (!options.once) usage("Give --once; `lately start` is what reads on and on.");
  await withStore(context, async (store, config, log) => {
    const pipeline = openPipeline(store, config, log, context.signal);
    try {
      const summaries = await ingestOnce(pipeline.mailboxDeps, context.signal);
      const messages = await messageCounts(store.db);
      if (options.json) printJson(context, { mailboxes: summaries.map(inJson), messages });
      else for (const line of inWords(summaries, messages)) printLine(context, line);
      const failed = summaries.find((summary) => summary.error !== null);
      // Whatever else was read, the command did not do all it was asked: its code and mend go to stderr.
      if (failed?.error) throw failed.error;
    } finally {
      await pipeline.close();
    }
  });
}

function inJson({ name, looked, received, isNew, filed, refused, error }: MailboxSummary) {
  const why = error && { code: error.code, message: error.message };
  return { name, looked, received, new: isNew, filed, refused, error: why };
}

function inWords(summaries: readonly MailboxSummary[], messages: Record<string, number>): string[] {
  if (summaries.length === 0) return ["No mailbox: set IMAP_URL, or add one with `lately mailbox add`."];
  const mailboxes = summaries.map(({ name, looked, received, isNew, filed, refused, error }) =>
    [
      `${name}: ${received} of ours (${isNew} new), ${looked} others looked at, ${filed} filed`,
      refused > 0 ? `, ${refused} not taken by the server` : "",
      error ? `; not read to its end: ${error.code}` : "",
    ].join(""),
  );
  const states = Object.entries(messages).map(([state, count]) => `${count} ${state}`);
  return [...mailboxes, `Messages: ${states.join(", ")}`];
}
