// `lately person add | list | set`: who may write notes and gets digests.
import type { Command } from "commander";
import { LatelyError } from "../errors.ts";
import { openPipeline } from "../run/pipeline.ts";
import { addAddress, addPerson, people, personByAddress } from "../store/people.ts";
import { type CliContext, printJson, printLine, usage, withStore } from "./context.ts";
import { personWithAddress } from "./named.ts";
import {
  currencyOption,
  emailOption,
  localeOption,
  oneOf,
  timeOption,
  weekdayOption,
  zoneOption,
} from "./options.ts";
import { registerPersonChanges } from "./person-changes.ts";
import { registerPersonCover } from "./person-cover.ts";
import { CADENCES, type PersonOptions, personInJson, personInWords } from "./person-words.ts";

interface AddOptions extends PersonOptions {
  admin?: true;
  addressOf?: string;
}

export function registerPerson(program: Command, context: CliContext): void {
  const person = program.command("person").description("who may write notes and gets digests");
  person
    .command("add")
    .description("add a person, or an address; mail held for it is understood before the command ends")
    .argument("<email>", "the address that notes come from and letters go to", emailOption)
    .option("--name <name>", "as it stands in letters (default: made from the address)")
    .option("--zone <zone>", "IANA zone, such as Europe/Berlin (default: ZONE)", zoneOption)
    .option("--locale <tag>", "language, such as de (default: LOCALE)", localeOption)
    .option("--currency <code>", "what a bare $ means, such as CAD (default: CURRENCY)", currencyOption)
    .option("--cadence <cadence>", `of the digest: ${CADENCES.join(", ")}`, oneOf(CADENCES))
    .option("--weekday <day>", "of the digest: Monday to Sunday", weekdayOption)
    .option("--at <HH:MM>", "wall-clock time of the digest in that zone", timeOption)
    .option("--admin", "may see and change everything on the page")
    .option("--address-of <email>", "one more address of somebody who is known", emailOption)
    .option("--json", "print JSON")
    .action((email: string, options: AddOptions) => add(email, options, context));
  person
    .command("list")
    .description("everybody, those who left too")
    .option("--json", "print JSON")
    .action((options: { json?: true }) => list(options, context));
  registerPersonChanges(person, context);
  registerPersonCover(person, context);
}

async function add(email: string, options: AddOptions, context: CliContext): Promise<void> {
  const own = Object.keys(options).filter((name) => name !== "addressOf" && name !== "json");
  if (options.addressOf !== undefined && own.length > 0) {
    usage(`--address-of adds an address and nothing else: leave --${own.join(", --")} out.`);
  }
  await withStore(context, async (store, config, log) => {
    const { name = nameFrom(email), zone, locale, currency, cadence, weekday, at, addressOf } = options;
    const { personId, released } = await store.db.transaction().execute(async (tx) => {
      const known = await personByAddress(tx, email.toLowerCase());
      if (known) throw new LatelyError("PERSON_KNOWN", `${email} is ${known.name}'s.`);
      if (addressOf !== undefined) {
        const { id } = await personWithAddress(tx, addressOf);
        return { personId: id, released: await addAddress(tx, id, email) };
      }
      const added = await addPerson(tx, {
        name,
        email,
        role: options.admin ? "admin" : "pm",
        zone: zone ?? config.zone,
        locale: locale ?? config.locale,
        currency: currency ?? config.currency,
        cadence,
        weekday,
        atLocal: at,
      });
      if (!added.isNew) throw new LatelyError("PERSON_KNOWN", email);
      return added;
    });
    if (released > 0) {
      const pipeline = openPipeline(store, config, log, context.signal);
      try {
        await pipeline.understand();
      } finally {
        await pipeline.close();
      }
    }
    if (options.json) return printJson(context, { id: personId, email, replayed: released });
    const replayed =
      released === 0 ? "" : ` ${released} held ${released === 1 ? "mail" : "mails"} understood.`;
    printLine(context, `${email} is known now.${replayed}`);
  });
}

/** `pia.moll@…` is Pia Moll. */
function nameFrom(email: string): string {
  const words = (email.split("@")[0] ?? email).split(/[._+-]+/).filter(Boolean);
  return words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join(" ") || email;
}

async function list(options: { json?: true }, context: CliContext): Promise<void> {
  await withStore(context, async ({ db }) => {
    const all = await people(db);
    if (options.json) return printJson(context, all.map(personInJson));
    if (all.length === 0) return printLine(context, "Nobody yet: `lately person add EMAIL`.");
    for (const person of all) printLine(context, personInWords(person, new Date()));
  });
}
