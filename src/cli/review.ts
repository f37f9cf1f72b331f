// `lately review prepare | list | close`: the walk through the forest, every 3 to 6 months.
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Command } from "commander";
import { closeClientReview } from "../app/review-close.ts";
import { type PreparedReview, prepareClientReview } from "../app/review-prepare.ts";
import { dueOnOf, reviewLead } from "../app/review-standing.ts";
import type { Config } from "../config.ts";
import { dayIn } from "../core/dates/day-in.ts";
import { nameKey } from "../core/entry/names.ts";
import { closestName } from "../core/entry/typing-error.ts";
import { DECISIONS, readDecision } from "../core/review/outcome.ts";
import { clockTime } from "../core/review/words.ts";
import { timelineWindow } from "../core/timeline/window.ts";
import { LatelyError } from "../errors.ts";
import { clientById } from "../store/clients.ts";
import { contactsOf } from "../store/contacts.ts";
import type { Tx } from "../store/database.ts";
import { projectsOf } from "../store/merges.ts";
import { allReviews, attendeesOf, dueRows } from "../store/reviews.ts";
import { type CliContext, printJson, printLine, usage, withStore } from "./context.ts";
import { tellLostWords } from "./lost-words.ts";
import { clientNamed } from "./named.ts";
import { dayOption, emailOption, integerOption, several, timeOption } from "./options.ts";

export function registerReview(program: Command, context: CliContext): void {
  const review = program
    .command("review")
    .description("the meeting in which a client walks through what was achieved");
  review
    .command("prepare")
    .description("deck, leave-behind, agenda, pre-read mail and invitation; approved entries only")
    .requiredOption("--client <name>", "the client, as `client list` shows it")
    .option("--on <YYYY-MM-DD>", "the day (default: when it is due, or in a week)", dayOption)
    .option("--at <HH:MM>", "wall-clock time of its lead (default: 10:00)", timeOption)
    .option("--minutes <n>", "how long, 15 to 480", integerOption(15, 480), 60)
    .option("--from <YYYY-MM>", "first month (default: since the last review)")
    .option("--to <YYYY-MM>", "last month, inclusive (default: this month)")
    .option("--attendee <email>", "a contact who comes; may be repeated (default: all)", several(emailOption))
    .requiredOption("--out <dir>", "where the files go")
    .option("--json", "print JSON")
    .action((options: PrepareOptions) => prepare(options, context));
  review
    .command("list")
    .description("every client's reviews: due, prepared, held")
    .option("--json", "print JSON")
    .action((options: { json?: true }) => list(options, context));
  review
    .command("close")
    .description("record how it went; the next one falls due")
    .requiredOption("--client <name>", "the client, as `client list` shows it")
    .option("--held-on <YYYY-MM-DD>", "the day (default: when it was planned, or today)", dayOption)
    .option("--outcome <text>", "what came of it")
    .option(
      "--decision <Project=decision: note>",
      `of one project: ${DECISIONS.join(", ")}; may be repeated`,
      several((value) => value),
    )
    .option("--attendee <email>", "a contact who came; may be repeated", several(emailOption))
    .option("--json", "print JSON")
    .action((options: CloseOptions) => close(options, context));
}

interface PrepareOptions {
  client: string;
  on?: string;
  at?: string;
  minutes: number;
  from?: string;
  to?: string;
  attendee?: string[];
  out: string;
  json?: true;
}

async function prepare(options: PrepareOptions, context: CliContext): Promise<void> {
  const { on, at, minutes, from, to, out } = options;
  await withStore(context, async ({ db }, config) => {
    const now = new Date();
    const prepared = await db.transaction().execute(async (tx) => {
      const client = await clientNamed(tx, options.client);
      const { zone } = await reviewLead(tx, client, config);
      if (on !== undefined && on < dayIn(now, zone)) usage(`${on} has passed.`);
      if (from !== undefined || to !== undefined) {
        const choice = timelineWindow({ from, to, now, zone });
        if (!choice.ok) usage(choice.reason);
      }
      const attendees = options.attendee?.map((email) => email.toLowerCase());
      const made = await prepareClientReview(tx, config, {
        client,
        now,
        on,
        at,
        minutes,
        from,
        to,
        attendees,
      });
      // Inside the transaction: a review whose files could not be written was not prepared.
      await writeFiles(out, made.files);
      return made;
    });
    const { files, advice, startsAt, zone, dueOn } = prepared;
    if (prepared.losesWords) tellLostWords(context, "the leave-behind", "the deck keeps them");
    const paths = files.map((file) => join(out, file.name));
    if (options.json)
      return printJson(context, { startsAt: startsAt.toISOString(), zone, dueOn, advice, files: paths });
    printLine(context, localTime(startsAt, zone));
    for (const path of paths) printLine(context, path);
    for (const sentence of advice) printLine(context, sentence);
    printLine(
      context,
      `Nothing is sent: look at the files, then open the pre-read mail and send it.${on === undefined ? " The day is proposed; --on names another." : ""}`,
    );
  });
}

async function writeFiles(dir: string, files: PreparedReview["files"]): Promise<void> {
  try {
    await mkdir(dir, { recursive: true });
    for (const { name, content } of files) await writeFile(join(dir, name), content);
  } catch (cause) {
    throw new LatelyError("FILE_UNWRITABLE", dir, cause);
  }
}

interface CloseOptions {
  client: string;
  heldOn?: string;
  outcome?: string;
  decision?: string[];
  attendee?: string[];
  json?: true;
}

async function close(options: CloseOptions, context: CliContext): Promise<void> {
  const { outcome = "", decision = [], attendee } = options;
  const decisions = decision.map((value) => {
    const read = readDecision(value);
    if (!read) usage(`--decision is "Project=continue", "=revise" or "=stop", not "${value}".`);
    return read;
  });
  if (outcome.trim() === "" && decisions.length === 0) usage("Name --outcome, --decision or both.");
  await withStore(context, async ({ db }, config) => {
    const closed = await db.transaction().execute(async (tx) => {
      const client = await clientNamed(tx, options.client);
      const { zone } = await reviewLead(tx, client, config);
      const today = dayIn(new Date(), zone);
      const [row] = await dueRows(tx, client.id);
      const planned = row?.plannedAt ? dayIn(row.plannedAt, zone) : today;
      const heldOn = options.heldOn ?? (planned < today ? planned : today);
      const closing = await closeClientReview(tx, {
        clientId: client.id,
        heldOn,
        today,
        outcome: outcome.trim(),
        decisions: await placed(tx, client.id, decisions),
        attendeeIds: attendee ? await contactIds(tx, client, attendee) : null,
        messageId: null,
        isReplayed: false,
      });
      if (!closing.ok) {
        const why = closing.reason === "future" ? "is still to come" : "lies before one that was held since";
        throw new LatelyError("REVIEW_DATE", `${heldOn} ${why}.`);
      }
      return { client: client.name, heldOn, nextDueOn: closing.nextDueOn };
    });
    if (options.json) return printJson(context, closed);
    const next = closed.nextDueOn === null ? "" : ` The next one is due on ${closed.nextDueOn}.`;
    printLine(context, `${closed.client}: held on ${closed.heldOn}.${next}`);
  });
}

async function placed(
  tx: Tx,
  clientId: number,
  decisions: readonly NonNullable<ReturnType<typeof readDecision>>[],
) {
  const projects = (await projectsOf(tx, [clientId])).map((one) => {
    return { ...one, key: nameKey(one.name), projectId: one.id };
  });
  return decisions.map(({ project: name, decision, note }) => {
    const key = nameKey(name);
    const project = projects.find((one) => one.key === key) ?? closestName(key, projects);
    if (!project) throw new LatelyError("PROJECT_UNKNOWN", `Asked for "${name}".`);
    return { projectId: project.id, decision, note };
  });
}

async function contactIds(
  tx: Tx,
  client: { id: number; name: string },
  emails: readonly string[],
): Promise<number[]> {
  const contacts = await contactsOf(tx, client.id);
  return emails.map((email) => {
    const contact = contacts.find((one) => one.email === email.toLowerCase());
    if (!contact) throw new LatelyError("CONTACT_UNKNOWN", `${client.name} has no contact ${email}.`);
    return contact.id;
  });
}

async function list(options: { json?: true }, context: CliContext): Promise<void> {
  await withStore(context, async ({ db }, config) => {
    const rows = await listed(db, config);
    if (options.json) return printJson(context, rows);
    if (rows.length === 0)
      return printLine(
        context,
        "No review is due yet: a client's first falls due some months after its first entry.",
      );
    for (const row of rows) {
      const what =
        row.state === "held"
          ? `held on ${row.heldOn}`
          : row.state === "prepared"
            ? `planned for ${row.plannedAt === null ? "" : localTime(new Date(row.plannedAt), row.zone ?? "UTC")}`
            : "";
      const due = row.dueOn === null ? "" : `due on ${row.dueOn}`;
      printLine(
        context,
        `${row.client}  ${[row.state === "due" ? "" : what, due].filter(Boolean).join(", ")}`,
      );
    }
  });
}

function localTime(at: Date, zone: string): string {
  return `${dayIn(at, zone)} ${clockTime(at, zone, "en")} ${zone}`;
}

/** By client: what is due or prepared first, then what was held, newest first. */
async function listed(tx: Tx, config: Config) {
  const clients = await dueRows(tx, null);
  const reviews = await allReviews(tx);
  const zones = new Map<number, string>();
  for (const { clientId, plannedAt } of reviews) {
    const client = plannedAt && !zones.has(clientId) ? await clientById(tx, clientId) : null;
    if (client) zones.set(clientId, (await reviewLead(tx, client, config)).zone);
  }
  const came = await attendeesOf(
    tx,
    reviews.map((review) => review.id),
  );
  return clients.flatMap((client) => {
    const own = reviews.filter((review) => review.clientId === client.id && review.state !== "cancelled");
    const dueOn = dueOnOf(client);
    const open = own.some((review) => review.state === "prepared");
    const due = open || dueOn === null ? [] : [{ ...blank, client: client.name, state: "due", dueOn }];
    return [
      ...due,
      ...own.map((review) => ({
        client: client.name,
        state: review.state as string,
        dueOn: review.state === "prepared" ? dueOn : null,
        plannedAt: review.plannedAt?.toISOString() ?? null,
        zone: review.plannedAt ? (zones.get(review.clientId) ?? null) : null,
        heldOn: review.heldOn,
        outcome: review.outcome,
        attendees: came
          .filter((one) => one.reviewId === review.id)
          .map(({ name, email, level }) => ({ name, email, level })),
      })),
    ];
  });
}

const blank = {
  plannedAt: null as string | null,
  /** Its lead's, IANA. */
  zone: null as string | null,
  heldOn: null as string | null,
  outcome: null as string | null,
  attendees: [] as { name: string; email: string; level: string }[],
};
