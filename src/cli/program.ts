// All commands of `lately`, one file each.
import { Command, CommanderError } from "commander";
import { LatelyError } from "../errors.ts";
import { registerCheck } from "./check.ts";
import { registerClient } from "./client.ts";
import { type CliContext, exitCodeOf } from "./context.ts";
import { registerDates } from "./dates.ts";
import { registerDeliver } from "./deliver.ts";
import { registerDigest } from "./digest.ts";
import { registerEntry } from "./entry.ts";
import { registerExplain } from "./explain.ts";
import { registerExport } from "./export.ts";
import { registerFigures } from "./figures.ts";
import { registerImport } from "./import.ts";
import { registerIngest } from "./ingest.ts";
import { registerMailbox } from "./mailbox.ts";
import { registerMigrate } from "./migrate.ts";
import { registerParse } from "./parse.ts";
import { registerPerson } from "./person.ts";
import { registerReplay } from "./replay.ts";
import { registerStart } from "./start.ts";
import { registerStatus } from "./status.ts";
import { registerTimeline } from "./timeline.ts";

type Register = (program: Command, context: CliContext) => void;

const commands: Register[] = [
  registerStart,
  registerIngest,
  registerCheck,
  registerMigrate,
  registerParse,
  registerFigures,
  registerDates,
  registerDeliver,
  registerTimeline,
  registerDigest,
  registerClient,
  registerEntry,
  registerExport,
  registerMailbox,
  registerPerson,
  registerExplain,
  registerImport,
  registerReplay,
  registerStatus,
];

/** Runs one command line; resolves with the exit code: 0 done, 1 something broke, 2 wrong usage or configuration. */
export async function runProgram(args: string[], context: CliContext): Promise<number> {
  const program = new Command("lately")
    .description("What have you done for me lately? Answers before the client asks.")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void context.stdout.write(text),
      writeErr: (text) => void context.stderr.write(text),
    });
  for (const register of commands) register(program, context);
  for (const command of program.commands) inherit(command, program);
  try {
    await program.parseAsync(args, { from: "user" });
    return exitCodeOf(context);
  } catch (error) {
    return report(error, context);
  }
}

function inherit(command: Command, parent: Command): void {
  command.copyInheritedSettings(parent);
  for (const child of command.commands) inherit(child, command);
}

function report(error: unknown, context: CliContext): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof LatelyError) {
    const cause = error.cause instanceof Error ? `\n  cause: ${error.cause.message}` : "";
    context.stderr.write(`${error.code}: ${error.message}${cause}\n${error.mend}\n`);
    return error.exit;
  }
  context.stderr.write(`UNEXPECTED: ${error instanceof Error ? error.stack : String(error)}\n`);
  context.stderr.write("This is a fault of Lately itself; nothing that was committed is lost.\n");
  return 1;
}
