// `lately migrate`: brings the database forward.
import type { Command } from "commander";
import { type CliContext, printLine, withStore } from "./context.ts";

export function registerMigrate(program: Command, context: CliContext): void {
  program
    .command("migrate")
    .description("bring the database to this version (forward only)")
    .action(() => withStore(context, async () => printLine(context, "The database is up to date.")));
}
