// `lately person cover | leave`: who minds somebody's clients while he is away, or after he has left.
import type { Command } from "commander";
import { coverFor, endCover, leave } from "../app/person-leave.ts";
import { dayIn } from "../core/dates/day-in.ts";
import { type CliContext, printLine, usage, withStore } from "./context.ts";
import { personWithAddress } from "./named.ts";
import { dayOption, emailOption } from "./options.ts";

export function registerPersonCover(person: Command, context: CliContext): void {
  person
    .command("cover")
    .description("somebody else reads about the clients that this person leads, and is asked about them")
    .argument("<email>", "who is away", emailOption)
    .option("--by <email>", "who covers", emailOption)
    .option("--until <YYYY-MM-DD>", "the last day (default: until --end)", dayOption)
    .option("--end", "the person is back")
    .action((email: string, options: CoverOptions) => cover(email, options, context));
  person
    .command("leave")
    .description("no more letters, mail from there is held; the clients that the person leads go over")
    .argument("<email>", "who leaves", emailOption)
    .option("--handover <email>", "who leads those clients from now on", emailOption)
    .option("--on <YYYY-MM-DD>", "the first day without (default: today)", dayOption)
    .action((email: string, options: LeaveOptions) => leaving(email, options, context));
}

interface CoverOptions {
  by?: string;
  until?: string;
  end?: true;
}

async function cover(email: string, options: CoverOptions, context: CliContext): Promise<void> {
  const { by, until = null, end } = options;
  if ((by === undefined) === (end === undefined)) usage("Either --by EMAIL or --end.");
  if (end && until !== null) usage("--end goes without --until.");
  await withStore(context, async ({ db }) => {
    const now = new Date();
    const told = await db.transaction().execute(async (tx) => {
      const person = await personWithAddress(tx, email);
      if (by === undefined) {
        await endCover(tx, person);
        return `Nobody covers for ${person.name} now.`;
      }
      const other = await personWithAddress(tx, by);
      const today = dayIn(now, person.zone);
      if (until !== null && until < today) usage(`${until} has passed.`);
      await coverFor(tx, person, other, { until, today, now });
      return `${other.name} covers for ${person.name}${until === null ? "" : ` until ${until}`}.`;
    });
    printLine(context, told);
  });
}

interface LeaveOptions {
  handover?: string;
  on?: string;
}

async function leaving(email: string, options: LeaveOptions, context: CliContext): Promise<void> {
  await withStore(context, async ({ db }) => {
    const now = new Date();
    const lines = await db.transaction().execute(async (tx) => {
      const person = await personWithAddress(tx, email);
      const heir = options.handover === undefined ? null : await personWithAddress(tx, options.handover);
      const today = dayIn(now, person.zone);
      const day = options.on ?? today;
      const { handedOver, uncovered } = await leave(tx, person, heir, { day, today, now });
      const over = heir && handedOver.length > 0 ? ` ${heir.name} leads ${handedOver.join(", ")} now.` : "";
      const bare = uncovered.map((name) => `Nobody covers for ${name} any more.`);
      return [`${person.name} leaves on ${day}.${over}`, ...bare];
    });
    for (const line of lines) printLine(context, line);
  });
}
