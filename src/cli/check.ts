// `lately check`: configuration, database, mailboxes, SMTP, clock; each fault with its mend.
import type { Command } from "commander";
import { findings } from "../app/check.ts";
import { smtpSender } from "../outbox/smtp.ts";
import { open } from "../store/secret-key.ts";
import { type CliContext, printJson, printLine, setExitCode, withStore } from "./context.ts";

export function registerCheck(program: Command, context: CliContext): void {
  program
    .command("check")
    .description("look at configuration, database, mailboxes, SMTP and clock; each fault with its mend")
    .option("--json", "one JSON array")
    .action(async ({ json }: { json?: boolean }) => {
      await withStore(context, async (store, config) => {
        const decrypt = (sealed: Buffer) => open(store.secretKey, sealed);
        const { smtp, mailFrom } = config;
        const openSender = smtp ? smtpSender(smtp, mailFrom.email) : null;
        const found = [
          { what: "configuration and database", says: "read and reached", mend: null as string | null },
        ];
        for await (const finding of findings({
          db: store.db,
          config,
          openSender,
          decrypt,
          clock: () => new Date(),
        })) {
          found.push(finding);
        }
        if (json) printJson(context, found);
        else for (const { what, says, mend } of found) printLine(context, line(what, says, mend));
        if (found.some((finding) => finding.mend !== null)) setExitCode(context, 1);
      });
    });
}

function line(what: string, says: string, mend: string | null): string {
  return mend === null ? `ok    ${what}: ${says}` : `FAULT ${what}: ${says}\n      ${mend}`;
}
