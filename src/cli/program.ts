// All commands of `lately`, one file each.
import { readFileSync } from "node:fs";
import { Command, CommanderError } from "commander";
import { LatelyError } from "../errors.ts";
import { type CliContext, exitCodeOf } from "./context.ts";

type Register = (program: Command, context: CliContext) => void;

/** Loaded when named: a command must not pay for what only others need (letter templates alone are 40 MB). */
const commands: Record<string, () => Promise<Register>> = {
  start: async () => (await import("./start.ts")).registerStart,
  check: async () => (await import("./check.ts")).registerCheck,
  status: async () => (await import("./status.ts")).registerStatus,
  ingest: async () => (await import("./ingest.ts")).registerIngest,
  import: async () => (await import("./import.ts")).registerImport,
  replay: async () => (await import("./replay.ts")).registerReplay,
  explain: async () => (await import("./explain.ts")).registerExplain,
  parse: async () => (await import("./parse.ts")).registerParse,
  figures: async () => (await import("./figures.ts")).registerFigures,
  dates: async () => (await import("./dates.ts")).registerDates,
  entry: async () => (await import("./entry.ts")).registerEntry,
  timeline: async () => (await import("./timeline.ts")).registerTimeline,
  digest: async () => (await import("./digest.ts")).registerDigest,
  deliver: async () => (await import("./deliver.ts")).registerDeliver,
  person: async () => (await import("./person.ts")).registerPerson,
  client: async () => (await import("./client.ts")).registerClient,
  mailbox: async () => (await import("./mailbox.ts")).registerMailbox,
  export: async () => (await import("./export.ts")).registerExport,
  review: async () => (await import("./review.ts")).registerReview,
  migrate: async () => (await import("./migrate.ts")).registerMigrate,
};

/** Runs one command line; resolves with the exit code: 0 done, 1 something broke, 2 wrong usage or configuration. */
export async function runProgram(args: string[], context: CliContext): Promise<number> {
  const program = new Command("lately")
    .description("What have you done for me lately? Answers before the client asks.")
    .version(version())
    .exitOverride()
    .showHelpAfterError("Run it with --help.")
    .configureOutput({
      writeOut: (text) => void context.stdout.write(text),
      writeErr: (text) => void context.stderr.write(text),
    });
  for (const register of await Promise.all(named(args).map((load) => load()))) register(program, context);
  for (const command of program.commands) inherit(command, program);
  try {
    await program.parseAsync(args, { from: "user" });
    return exitCodeOf(context);
  } catch (error) {
    return report(error, context);
  }
}

/** Of package.json, which stands beside `dist` as it stands beside `src`. */
function version(): string {
  return JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")).version;
}

/** The one command that is asked for; all of them for the help, or when there is none of that name. */
function named(args: readonly string[]): (() => Promise<Register>)[] {
  const [first = ""] = args;
  if (["--version", "-V"].includes(first)) return [];
  const one = commands[first];
  return one ? [one] : Object.values(commands);
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
