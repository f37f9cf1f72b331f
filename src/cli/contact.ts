// `lately client contact`: the client's own people, from the daily contact up to the executive.
import type { Command } from "commander";
import { contactLeft, keepContact } from "../app/contacts.ts";
import { dayIn } from "../core/dates/day-in.ts";
import { LEVELS, type Level } from "../core/review/level.ts";
import { contactsOf } from "../store/contacts.ts";
import { type CliContext, printJson, printLine, usage, withStore } from "./context.ts";
import { clientNamed } from "./named.ts";
import { emailOption, oneOf } from "./options.ts";

interface Options {
  add?: string;
  name?: string;
  level?: Level;
  left?: string;
  json?: true;
}

export function registerClientContact(client: Command, context: CliContext): void {
  client
    .command("contact")
    .description("the client's own people, who may be invited to reviews; without options who they are")
    .argument("<client>")
    .option("--add <email>", "add somebody, or change name or level", emailOption)
    .option("--name <name>", "of whom --add names")
    .option("--level <level>", `${LEVELS.join(", ")} (default: daily)`, oneOf(LEVELS))
    .option("--left <email>", "no longer works there", emailOption)
    .option("--json", "print JSON")
    .action((name: string, options: Options) => contact(name, options, context));
}

async function contact(clientName: string, options: Options, context: CliContext): Promise<void> {
  const { add, left, name = null, level = null } = options;
  if (add === undefined && (name !== null || level !== null)) usage("--name and --level go with --add.");
  await withStore(context, async ({ db }, config) => {
    const listed = await db.transaction().execute(async (tx) => {
      const client = await clientNamed(tx, clientName);
      if (add !== undefined) await keepContact(tx, client, { email: add, name, level }, config.agencyDomains);
      if (left !== undefined) await contactLeft(tx, client, left, dayIn(new Date(), config.zone));
      return contactsOf(tx, client.id);
    });
    if (options.json) return printJson(context, listed);
    if (listed.length === 0)
      printLine(context, `Nobody yet: \`lately client contact "${clientName}" --add EMAIL --level daily\`.`);
    for (const { name, email, level, leftOn } of listed) {
      printLine(context, `${name} <${email}>  ${level}${leftOn === null ? "" : `, left on ${leftOn}`}`);
    }
  });
}
