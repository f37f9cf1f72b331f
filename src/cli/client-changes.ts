// `lately client set | merge | unmerge`.
import { type Command, InvalidArgumentError } from "commander";
import { giveDomains, giveLead, renameClient } from "../app/change-client.ts";
import { mergeClients, unmergeClient } from "../app/merge-clients.ts";
import { nameKey } from "../core/entry/names.ts";
import { LatelyError } from "../errors.ts";
import { holdClients, mergedClients, updateClient } from "../store/client-changes.ts";
import type { KnownClient } from "../store/clients.ts";
import type { Tx } from "../store/database.ts";
import { type CliContext, printLine, usage, withStore } from "./context.ts";
import { clientNamed, personWithAddress } from "./named.ts";
import {
  currencyOption,
  domainOption,
  emailOption,
  fieldValue,
  integerOption,
  localeOption,
  oneOf,
} from "./options.ts";

type Apply = (tx: Tx, client: KnownClient) => Promise<void>;

/** What `client set` takes: the value is checked before anything is opened. */
const FIELDS: Readonly<Record<string, (value: string) => Apply>> = {
  name: (value) => {
    const name = value.trim();
    if (nameKey(name) === "") throw new InvalidArgumentError("A name has letters or digits.");
    return (tx, client) => renameClient(tx, client, name);
  },
  status: updated(oneOf(["provisional", "confirmed"]), "status"),
  locale: updated(localeOption, "locale"),
  currency: updated(currencyOption, "currency"),
  "review-every": updated(integerOption(3, 6), "reviewEveryMonths"),
  lead: (value) => {
    const email = emailOption(value);
    return async (tx, client) => giveLead(tx, client.id, (await personWithAddress(tx, email)).id);
  },
  domains: (value) => {
    const domains = value
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(domainOption);
    return (tx, client) => giveDomains(tx, client.id, domains);
  },
};

function updated(read: (value: string) => unknown, field: string): (value: string) => Apply {
  return (value) => {
    const read_ = read(value);
    return (tx, client) => updateClient(tx, client.id, { [field]: read_ });
  };
}

export function registerClientChanges(client: Command, context: CliContext): void {
  client
    .command("set")
    .description(`change a client; FIELD is one of ${Object.keys(FIELDS).join(", ")}`)
    .argument("<name>")
    .argument("<field>")
    .argument("<value>", "domains: all of them, with commas between")
    .action((name: string, field: string, value: string) => set(name, field, value, context));
  client
    .command("merge")
    .description("two names of one client: entries, projects and team of FROM go over to INTO")
    .argument("<from>")
    .argument("<into>")
    .action((from: string, into: string) => merge(from, into, context));
  client
    .command("unmerge")
    .description("take a merge back: what was understood as NAME's is NAME's again")
    .argument("<name>", "the name that was merged")
    .action((name: string) => unmerge(name, context));
}

async function set(name: string, field: string, value: string, context: CliContext): Promise<void> {
  const read = Object.hasOwn(FIELDS, field) ? FIELDS[field] : undefined;
  if (!read) usage(`A client has no field "${field}"; it has ${Object.keys(FIELDS).join(", ")}.`);
  const apply = fieldValue(field, value, read);
  await withStore(context, async ({ db }) => {
    const client = await db.transaction().execute(async (tx) => {
      const found = await clientNamed(tx, name);
      await apply(tx, found);
      return found;
    });
    printLine(context, `${client.name}: ${field} is ${value} now.`);
  });
}

async function merge(from: string, into: string, context: CliContext): Promise<void> {
  await withStore(context, async ({ db }) => {
    const { source, target, entries } = await db.transaction().execute(async (tx) => {
      await holdClients(tx); // before the names are looked up: another merge may move them
      const [source, target] = [await clientNamed(tx, from), await clientNamed(tx, into)];
      if (source.id === target.id) usage(`"${from}" and "${into}" are one client already: ${target.name}.`);
      return { source, target, ...(await mergeClients(tx, source.id, target.id)) };
    });
    const words = `${entries} ${entries === 1 ? "entry" : "entries"}`;
    printLine(context, `${source.name} leads to ${target.name} now; ${words} went over.`);
  });
}

async function unmerge(name: string, context: CliContext): Promise<void> {
  const key = nameKey(name);
  await withStore(context, async ({ db }) => {
    const { merged, entries } = await db.transaction().execute(async (tx) => {
      await holdClients(tx);
      const merged = (await mergedClients(tx)).find((one) => one.key === key);
      if (!merged) throw new LatelyError("CLIENT_NOT_MERGED", `Asked for "${name}".`);
      return { merged, ...(await unmergeClient(tx, merged)) };
    });
    const words = `${entries} ${entries === 1 ? "entry" : "entries"}`;
    printLine(context, `${merged.name} stands by itself again; ${words} went back from ${merged.intoName}.`);
  });
}
