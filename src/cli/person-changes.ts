// `lately person set`: when the digest comes, a pause, language, receipts.
import type { Command } from "commander";
import { isPaused, resumedOn } from "../app/unsubscribe.ts";
import { noteAudit } from "../store/audit.ts";
import type { KnownPerson } from "../store/people.ts";
import { lockPerson, type PersonSettings, setPerson } from "../store/person-settings.ts";
import { type CliContext, printJson, printLine, usage, withStore } from "./context.ts";
import { personWithAddress } from "./named.ts";
import {
  currencyOption,
  dayOption,
  emailOption,
  localeOption,
  nameOption,
  oneOf,
  timeOption,
  weekdayOption,
  zoneOption,
} from "./options.ts";
import { CADENCES, type PersonOptions, personInJson, personInWords } from "./person-words.ts";

interface SetOptions extends PersonOptions {
  receipts?: KnownPerson["receipts"];
  pauseUntil?: string;
  /** False with `--no-pause`; true whenever it is not given. */
  pause: boolean;
}

const RECEIPTS = ["first-five", "problems", "always", "never"] as const;

export function registerPersonChanges(person: Command, context: CliContext): void {
  person
    .command("set")
    .description("change what is given, and nothing else; nothing is sent about it")
    .argument("<email>", "any address of the person", emailOption)
    .option("--cadence <cadence>", `of the digest: ${CADENCES.join(", ")}; never stops it`, oneOf(CADENCES))
    .option("--weekday <day>", "of the digest: Monday to Sunday", weekdayOption)
    .option("--at <HH:MM>", "wall-clock time of the digest in the person's zone", timeOption)
    .option("--zone <zone>", "IANA zone, such as Europe/Berlin", zoneOption)
    .option("--pause-until <day>", "the first day on which digests come again, YYYY-MM-DD", dayOption)
    .option("--no-pause", "end the pause: the next digest covers the whole time")
    .option("--receipts <which>", `which notes are answered: ${RECEIPTS.join(", ")}`, oneOf(RECEIPTS))
    .option("--locale <tag>", "language, such as de", localeOption)
    .option("--currency <code>", "what a bare $ means, such as CAD", currencyOption)
    .option("--name <name>", "as it stands in letters", nameOption)
    .option("--json", "print JSON")
    .action((email: string, options: SetOptions) => set(email, options, context));
}

async function set(email: string, options: SetOptions, context: CliContext): Promise<void> {
  const { json, pause, pauseUntil, at, ...same } = options;
  if (!pause && pauseUntil !== undefined) usage("Give one of --pause-until DAY, --no-pause.");
  if (Object.keys(same).length === 0 && pause && pauseUntil === undefined && at === undefined) {
    usage("Say what to change: --cadence, --pause-until and so on; see --help.");
  }
  const asked: PersonSettings = {
    ...same,
    ...(at !== undefined && { atLocal: at }),
    ...(pauseUntil !== undefined && { pausedUntil: pauseUntil }),
  };
  await withStore(context, async ({ db }) => {
    const changed = await db.transaction().execute(async (tx) => {
      const { id } = await personWithAddress(tx, email);
      const person = await lockPerson(tx, id);
      if (!person) throw new Error(`person ${id} is gone`);
      const now = new Date();
      await setPerson(tx, id, { ...asked, ...resumed({ ...person, ...asked }, person, options, now) }, now);
      await noteAudit(tx, "command", "person-set", [`person ${id}`]);
      return (await lockPerson(tx, id)) as KnownPerson;
    });
    if (json) return printJson(context, personInJson(changed));
    printLine(context, personInWords(changed, new Date()));
  });
}

/** A digest that comes again after a stop or a pause does so at its next moment, not at once. */
function resumed(next: KnownPerson, before: KnownPerson, options: SetOptions, now: Date): PersonSettings {
  if (options.pauseUntil !== undefined) return {};
  const startsAgain = before.cadence === "never" && next.cadence !== "never" && !isPaused(next, now);
  const endsPause = !options.pause && isPaused(next, now);
  return startsAgain || endsPause ? { pausedUntil: resumedOn(next, now) } : {};
}
