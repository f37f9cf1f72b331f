// `lately client add | list`: whom the work is for.
import type { Command } from "commander";
import { giveDomains, giveLead } from "../app/change-client.ts";
import { nameKey } from "../core/entry/names.ts";
import { LatelyError } from "../errors.ts";
import { addClient, clientDomains } from "../store/client-changes.ts";
import { clientByLabel, clients, teams } from "../store/clients.ts";
import type { Tx } from "../store/database.ts";
import { type MergedClient, mergedClients, projectsOf } from "../store/merges.ts";
import { people } from "../store/people.ts";
import { registerClientChanges } from "./client-changes.ts";
import { registerClientEnd } from "./client-end.ts";
import { registerClientMerges } from "./client-merges.ts";
import { registerClientTeam } from "./client-team.ts";
import { registerClientContact } from "./contact.ts";
import { type CliContext, printJson, printLine, usage, withStore } from "./context.ts";
import { colleagueWithAddress } from "./named.ts";
import {
  currencyOption,
  domainOption,
  emailOption,
  integerOption,
  localeOption,
  several,
} from "./options.ts";

interface AddOptions {
  domain?: string[];
  lead?: string;
  locale?: string;
  currency?: string;
  reviewEvery?: number;
  json?: true;
}

export function registerClient(program: Command, context: CliContext): void {
  const client = program.command("client").description("whom the work is for");
  client
    .command("add")
    .description("add a confirmed client")
    .argument("<name>", "as it stands on its timeline")
    .option("--domain <domain>", "mail from there is this client's; may be repeated", several(domainOption))
    .option("--lead <email>", "the person who leads the client", emailOption)
    .option("--locale <tag>", "language of what the client sees (default: its lead's)", localeOption)
    .option("--currency <code>", "what a bare $ means in its mail", currencyOption)
    .option("--review-every <months>", "from one review to the next, 3 to 6", integerOption(3, 6))
    .option("--json", "print JSON")
    .action((name: string, options: AddOptions) => add(name.trim(), options, context));
  client
    .command("list")
    .description("all clients, and where merged ones lead")
    .option("--json", "print JSON")
    .action((options: { json?: true }) => list(options, context));
  registerClientChanges(client, context);
  registerClientMerges(client, context);
  registerClientTeam(client, context);
  registerClientContact(client, context);
  registerClientEnd(client, context);
}

async function add(name: string, options: AddOptions, context: CliContext): Promise<void> {
  const key = nameKey(name);
  if (key === "") usage(`A client's name has letters or digits; "${name}" has none.`);
  await withStore(context, async ({ db }, config) => {
    const id = await db.transaction().execute(async (tx) => {
      const lead = options.lead === undefined ? null : await colleagueWithAddress(tx, options.lead);
      const known = await clientByLabel(tx, key);
      if (known) throw new LatelyError("CLIENT_KNOWN", `"${name}" is ${known.name} (${known.status}).`);
      const added = await addClient(tx, {
        name,
        key,
        locale: options.locale ?? lead?.locale ?? config.locale,
        currency: options.currency ?? null,
        reviewEveryMonths: options.reviewEvery ?? 3,
      });
      if (added === null) throw new LatelyError("CLIENT_KNOWN", `"${name}".`);
      await giveDomains(tx, added, options.domain ?? []);
      if (lead) await giveLead(tx, added, lead.id, null);
      return added;
    });
    if (options.json) printJson(context, { id, name });
    else printLine(context, `${name} is a client now.`);
  });
}

async function list(options: { json?: true }, context: CliContext): Promise<void> {
  await withStore(context, async ({ db }) => {
    const all = await listed(db);
    const merged = await mergedClients(db);
    if (options.json) return printJson(context, [...all, ...merged.map(mergedInJson)]);
    if (all.length === 0) return printLine(context, "No client yet: `lately client add NAME`.");
    for (const client of all) printLine(context, inWords(client));
    for (const one of merged) printLine(context, `${one.name} → ${mergedWords(one)}`);
  });
}

type Listed = Awaited<ReturnType<typeof listed>>[number];

async function listed(tx: Tx) {
  const all = await clients(tx);
  const ids = all.map((client) => client.id);
  const members = await teams(tx, ids);
  const domains = await clientDomains(tx);
  const projects = await projectsOf(tx, ids);
  const emails = new Map((await people(tx)).map((person) => [person.id, person.email]));
  return all.map(({ id, name, status, locale, currency, reviewEveryMonths, leadPersonId }) => ({
    id,
    name,
    status,
    locale,
    currency,
    reviewEveryMonths,
    lead: leadPersonId === null ? null : (emails.get(leadPersonId) ?? null),
    team: members.filter((one) => one.clientId === id).flatMap((one) => emails.get(one.personId) ?? []),
    domains: domains.filter((one) => one.clientId === id).map((one) => one.domain),
    projects: projects.filter((one) => one.clientId === id).map(({ name, status }) => ({ name, status })),
    mergedInto: null as string | null,
  }));
}

function mergedInJson(merged: MergedClient) {
  const { id, name } = merged;
  return { id, name, status: "merged", mergedInto: mergedWords(merged) };
}

function mergedWords({ intoName, intoProject }: MergedClient): string {
  return intoProject === null ? intoName : `${intoName} / ${intoProject}`;
}

function inWords({ name, status, lead, domains, locale }: Listed): string {
  const parts = [status, locale, lead ? `led by ${lead}` : "led by nobody", ...domains];
  return `${name}  ${parts.join(", ")}`;
}
