// `lately client end`: the work is over; nobody is nudged any more, and the history stays.
import type { Command } from "commander";
import { endClient, undoEnd } from "../app/end-client.ts";
import { dayIn } from "../core/dates/day-in.ts";
import { holdClients } from "../store/client-changes.ts";
import { type CliContext, printLine, usage, withStore } from "./context.ts";
import { clientNamed } from "./named.ts";
import { dayOption } from "./options.ts";

interface Options {
  on?: string;
  undo?: true;
}

export function registerClientEnd(client: Command, context: CliContext): void {
  client
    .command("end")
    .description("the work is over: no nudges, share links revoked; history stays")
    .argument("<name>")
    .option("--on <YYYY-MM-DD>", "the last day (default: today)", dayOption)
    .option("--undo", "it goes on after all; share links stay revoked")
    .action((name: string, options: Options) => end(name, options, context));
}

async function end(name: string, options: Options, context: CliContext): Promise<void> {
  if (options.undo && options.on !== undefined) usage("--undo goes without --on.");
  await withStore(context, async ({ db }, config) => {
    const now = new Date();
    const today = dayIn(now, config.zone);
    const day = options.on ?? today;
    if (day > today) usage(`${day} is still to come: end the client on that day.`);
    const told = await db.transaction().execute(async (tx) => {
      await holdClients(tx);
      const client = await clientNamed(tx, name);
      if (options.undo) {
        await undoEnd(tx, client);
        return `${client.name} is a client again.`;
      }
      const revoked = await endClient(tx, client, day, now);
      const links = revoked === 0 ? "" : ` ${revoked} share ${revoked === 1 ? "link" : "links"} revoked.`;
      return `${client.name} ended on ${day}.${links}`;
    });
    printLine(context, told);
  });
}
