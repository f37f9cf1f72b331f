// `lately replay`: runs stored raw mail again; corrections by hand stay.
import type { Command } from "commander";
import { LatelyError } from "../errors.ts";
import { openPipeline } from "../run/pipeline.ts";
import type { Tx } from "../store/database.ts";
import {
  failedMessageIds,
  messageCountsAmong,
  messageIdsNamed,
  replayMessages,
} from "../store/message-log.ts";
import { type CliContext, printJson, printLine, usage, withStore } from "./context.ts";

interface ReplayOptions {
  failed?: true;
  json?: true;
}

export function registerReplay(program: Command, context: CliContext): void {
  program
    .command("replay")
    .description("understand stored mail again, such as after a fix; numbers and corrections stay")
    .argument("[message...]", "ids or Message-IDs")
    .option("--failed", "everything that failed")
    .option("--json", "print JSON")
    .action((names: string[], options: ReplayOptions) => replay(names, options, context));
}

async function replay(names: string[], options: ReplayOptions, context: CliContext): Promise<void> {
  if ((names.length === 0) !== Boolean(options.failed)) usage("Name the messages, or give --failed.");
  await withStore(context, async (store, config, log) => {
    const ids = options.failed ? await failedMessageIds(store.db) : await idsOf(store.db, names);
    const replayed = await replayMessages(store.db, ids);
    const notKept = ids.filter((id) => !replayed.includes(id));
    const pipeline = openPipeline(store, config, log, context.signal);
    try {
      if (replayed.length > 0) await pipeline.understand();
    } finally {
      await pipeline.close();
    }
    const messages = await messageCountsAmong(store.db, replayed);
    if (options.json) printJson(context, { replayed: replayed.length, notKept, messages });
    else printLine(context, inWords(replayed.length, messages));
    if (notKept.length > 0) throw new LatelyError("MESSAGE_NOT_KEPT", `Message ${notKept.join(", ")}.`);
  });
}

async function idsOf(tx: Tx, names: readonly string[]): Promise<number[]> {
  const ids = new Set<number>();
  for (const name of names) {
    const found = await messageIdsNamed(tx, name);
    if (found.length === 0) throw new LatelyError("MESSAGE_UNKNOWN", name);
    for (const id of found) ids.add(id);
  }
  return [...ids];
}

function inWords(count: number, messages: Record<string, number>): string {
  const states = Object.entries(messages).filter(([, n]) => n > 0);
  const ended = states.map(([state, n]) => `${n} ${state}`).join(", ");
  return `${count} run again${ended ? `: ${ended}` : ""}.`;
}
