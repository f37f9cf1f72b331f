// `lately client team`: which of our people work for a client, and who leads.
import type { Command } from "commander";
import { giveLead } from "../app/change-client.ts";
import { LatelyError } from "../errors.ts";
import { type KnownClient, teams } from "../store/clients.ts";
import { joinTeam, leaveTeam } from "../store/covers.ts";
import type { Tx } from "../store/database.ts";
import { peopleById } from "../store/people.ts";
import { type CliContext, printJson, printLine, usage, withStore } from "./context.ts";
import { clientNamed, colleagueWithAddress, personWithAddress } from "./named.ts";
import { emailOption, several } from "./options.ts";

interface Options {
  lead?: string;
  add?: string[];
  remove?: string[];
  json?: true;
}

export function registerClientTeam(client: Command, context: CliContext): void {
  client
    .command("team")
    .description("our people who work for a client; without options who they are")
    .argument("<name>")
    .option("--lead <email>", "leads it from now on; whoever led before stays a member", emailOption)
    .option("--add <email>", "reads its news from now on; may be repeated", several(emailOption))
    .option("--remove <email>", "no longer in the team; may be repeated", several(emailOption))
    .option("--json", "print JSON")
    .action((name: string, options: Options) => team(name, options, context));
}

async function team(name: string, options: Options, context: CliContext): Promise<void> {
  await withStore(context, async ({ db }) => {
    const listed = await db.transaction().execute(async (tx) => {
      const client = await clientNamed(tx, name);
      await change(tx, client, options);
      return members(tx, client.id);
    });
    if (options.json) return printJson(context, listed);
    if (listed.length === 0) printLine(context, `Nobody yet: \`lately client team "${name}" --lead EMAIL\`.`);
    for (const { name, email, role, leftOn } of listed) {
      const left = leftOn === null ? "" : `, left on ${leftOn}`;
      printLine(context, `${name} <${email ?? "no address"}>  ${role}${left}`);
    }
  });
}

/** What was logged before somebody joined is no news to him: his next digest would else hold the client's whole past. */
async function change(tx: Tx, client: KnownClient, options: Options): Promise<void> {
  const now = new Date();
  const joining = [...(options.add ?? []), ...(options.lead === undefined ? [] : [options.lead])];
  for (const email of joining) {
    const person = await colleagueWithAddress(tx, email);
    if (person.leftOn !== null)
      throw new LatelyError("PERSON_UNFIT", `${person.name} left on ${person.leftOn}.`);
    await joinTeam(tx, client.id, person.id, now);
  }
  if (options.lead !== undefined)
    await giveLead(tx, client.id, (await colleagueWithAddress(tx, options.lead)).id, now);
  for (const email of options.remove ?? []) {
    const person = await personWithAddress(tx, email);
    const role = (await members(tx, client.id)).find((one) => one.id === person.id)?.role;
    if (role === "lead")
      usage(`${person.name} leads ${client.name}: give it another lead with --lead first.`);
    await leaveTeam(tx, client.id, person.id);
  }
}

async function members(tx: Tx, clientId: number) {
  const rows = await teams(tx, [clientId]);
  const people = await peopleById(
    tx,
    rows.map((row) => row.personId),
  );
  return rows.flatMap(({ personId, role }) => {
    const person = people.get(personId);
    if (!person) return [];
    return [{ id: personId, name: person.name, email: person.email, role, leftOn: person.leftOn }];
  });
}
