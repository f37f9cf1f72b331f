// `lately import`: takes .eml, mbox, Maildir and folders of them, and understands what it stored before it exits.
import { SingleBar } from "cli-progress";
import type { Command } from "commander";
import { importMail } from "../app/import-mail.ts";
import type { LatelyError } from "../errors.ts";
import { createFileSource } from "../mailbox/files.ts";
import { openPipeline } from "../run/pipeline.ts";
import { messageCountsAmong } from "../store/message-log.ts";
import { type CliContext, printJson, printLine, withStore } from "./context.ts";
import { personWithAddress } from "./named.ts";
import { emailOption } from "./options.ts";

interface ImportOptions {
  person?: string;
  json?: true;
}

export function registerImport(program: Command, context: CliContext): void {
  program
    .command("import")
    .description("take mail from files; what was imported before changes nothing")
    .argument("<path...>", ".eml, mbox, Maildir, or a folder of them")
    .option("--person <email>", "whose notes they are, whatever From says", emailOption)
    .option("--json", "print JSON")
    .action((paths: string[], options: ImportOptions) => importFiles(paths, options, context));
}

async function importFiles(paths: string[], options: ImportOptions, context: CliContext): Promise<void> {
  await withStore(context, async (store, config, log) => {
    const { db } = store;
    const person = options.person ? await personWithAddress(db, options.person) : null;
    const unreadable: LatelyError[] = [];
    const bar = progressBar(context);
    const source = createFileSource({
      paths,
      personId: person?.id ?? null,
      maxMessageBytes: config.maxMessageBytes,
      clock: () => new Date(),
      onRead: (octets, all) => bar?.report(octets, all),
      onUnreadable: (error) => void unreadable.push(error),
    });
    const pipeline = openPipeline(store, config, log, context.signal);
    try {
      const { codes } = config;
      const imported = await importMail({ db, codes }, source, person?.id ?? null, context.signal).finally(
        () => bar?.stop(),
      );
      await pipeline.understand();
      const { read, looked, newIds, knownIds } = imported;
      const messages = await messageCountsAmong(db, newIds);
      const counts = { read, new: newIds.length, known: knownIds.length, looked, messages };
      if (options.json)
        printJson(context, { ...counts, unreadable: unreadable.map((error) => error.message) });
      else for (const line of inWords(counts, unreadable)) printLine(context, line);
    } finally {
      await pipeline.close();
    }
    // Everything else was done; the first of them names code and mend.
    if (unreadable[0]) throw unreadable[0];
  });
}

interface Counts {
  read: number;
  new: number;
  known: number;
  looked: number;
  messages: Record<string, number>;
}

function inWords(counts: Counts, unreadable: readonly LatelyError[]): string[] {
  const states = Object.entries(counts.messages).filter(([, count]) => count > 0);
  const ended = states.map(([state, count]) => `${count} ${state}`).join(", ");
  return [
    `${counts.read} read: ${counts.new} new, ${counts.known} known already, ${counts.looked} not ours.`,
    ...(ended ? [`Of the new: ${ended}.`] : []),
    ...unreadable.map((error) => error.message),
  ];
}

/** On a terminal only; on stderr, since results go to stdout. */
function progressBar({ stderr }: CliContext) {
  if (!("isTTY" in stderr) || !stderr.isTTY) return null;
  const bar = new SingleBar({
    stream: stderr as NodeJS.WriteStream,
    format: "Reading {bar} {percentage} % of {total}, {eta_formatted} left",
    hideCursor: true,
    formatValue: (value, _options, type) =>
      type === "total" ? `${Math.ceil(value / 1e6)} MB` : String(value),
    formatTime: remaining,
  });
  let isStarted = false;
  return {
    report: (octets: number, all: number) => {
      if (!isStarted) bar.start(all, 0);
      isStarted = true;
      bar.update(octets);
    },
    stop: () => bar.stop(),
  };
}

/** cli-progress hands words ("NULL", "INF") for an end that it cannot tell yet. */
function remaining(seconds: unknown): string {
  if (typeof seconds !== "number") return "…";
  return seconds < 60 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`;
}
