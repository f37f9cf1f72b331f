// `lately client set`: what an operator knows better of a client, or of one project of it.
import { type Command, InvalidArgumentError } from "commander";
import { giveCurrency, giveDomains, giveLead, renameClient } from "../app/change-client.ts";
import { settleNames } from "../app/settle-questions.ts";
import { nameKey } from "../core/entry/names.ts";
import { holdClients, updateClient } from "../store/client-changes.ts";
import { clientById, type KnownClient } from "../store/clients.ts";
import type { Tx } from "../store/database.ts";
import { setProjectStatus } from "../store/merges.ts";
import { type CliContext, printLine, usage, withStore } from "./context.ts";
import { colleagueWithAddress, knownPlace, placeWords } from "./named.ts";
import {
  currencyOption,
  domainOption,
  emailOption,
  fieldValue,
  integerOption,
  localeOption,
  oneOf,
} from "./options.ts";

const statusOption = oneOf(["provisional", "confirmed"]);

type Apply = (tx: Tx, client: KnownClient) => Promise<void>;

/** What `client set` takes: the value is checked before anything is opened. */
const FIELDS: Readonly<Record<string, (value: string) => Apply>> = {
  name: (value) => {
    const name = value.trim();
    if (nameKey(name) === "") throw new InvalidArgumentError("A name has letters or digits.");
    return (tx, client) => renameClient(tx, client, name);
  },
  status: updated(statusOption, "status"),
  locale: updated(localeOption, "locale"),
  currency: (value) => {
    const currency = currencyOption(value);
    return (tx, client) => giveCurrency(tx, client.id, currency);
  },
  "review-every": updated(integerOption(3, 6), "reviewEveryMonths"),
  lead: (value) => {
    const email = emailOption(value);
    return async (tx, client) =>
      giveLead(tx, client.id, (await colleagueWithAddress(tx, email)).id, new Date());
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
    .argument("<name>", 'a client; for status also "client / project"')
    .argument("<field>")
    .argument("<value>", "domains: all of them, with commas between")
    .action((name: string, field: string, value: string) => set(name, field, value, context));
}

async function set(name: string, field: string, value: string, context: CliContext): Promise<void> {
  const read = Object.hasOwn(FIELDS, field) ? FIELDS[field] : undefined;
  if (!read) usage(`A client has no field "${field}"; it has ${Object.keys(FIELDS).join(", ")}.`);
  const apply = fieldValue(field, value, read);
  await withStore(context, async ({ db }) => {
    const told = await db.transaction().execute(async (tx) => {
      await holdClients(tx);
      const place = await knownPlace(tx, name);
      if (place.projectId !== null) {
        if (field !== "status") usage("Of a project only the status is set.");
        await setProjectStatus(tx, place.projectId, statusOption(value));
      } else {
        await apply(tx, (await clientById(tx, place.clientId)) as KnownClient);
        if (field === "status")
          await settleNames(tx, place.clientId, (act) => act.do === "confirm", new Date());
      }
      return placeWords(place);
    });
    printLine(context, `${told}: ${field} is ${value} now.`);
  });
}
