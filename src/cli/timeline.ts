// `lately timeline`: one client's sequence of success as a picture, a deck or a list.
import { writeFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Command } from "commander";
import { outOfSight } from "../app/out-of-sight.ts";
import { paintTimeline, saidBy, type TimelineFormat } from "../app/timeline.ts";
import type { Config } from "../config.ts";
import { timelineWindow } from "../core/timeline/window.ts";
import { spanName } from "../core/timeline/words.ts";
import { LatelyError } from "../errors.ts";
import type { ListOrder } from "../painters/order.ts";
import type { KnownClient } from "../store/clients.ts";
import type { Tx } from "../store/database.ts";
import { personById } from "../store/people.ts";
import { noteShown } from "../store/shown.ts";
import { type CliContext, printLine, usage, withStore } from "./context.ts";
import { tellLostWords } from "./lost-words.ts";
import { clientNamed } from "./named.ts";

interface Options {
  client: string;
  from?: string;
  to?: string;
  format: string;
  out: string;
  order?: string;
  drafts?: true;
  internal?: true;
}

const FORMATS: readonly string[] = ["svg", "png", "pdf", "pptx", "md", "json"] satisfies TimelineFormat[];
const ORDERS: readonly string[] = ["chronological", "alphabetical"] satisfies ListOrder[];

export function registerTimeline(program: Command, context: CliContext): void {
  program
    .command("timeline")
    .description(
      "the sequence of success of one client: approved entries only, unless --drafts or --internal",
    )
    .requiredOption("--client <name>", "the client, as `client list` shows it")
    .option("--from <YYYY-MM>", "first month (default: five months before the last)")
    .option("--to <YYYY-MM>", "last month, inclusive (default: this month)")
    .requiredOption("--format <format>", FORMATS.join(", "))
    .requiredOption("--out <file>", "the file to write")
    .option("--order <order>", `of md and json: ${ORDERS.join(" or ")}`)
    .option("--drafts", "drafts too, marked")
    .option("--internal", "everything, for the PM's own eyes")
    .action((options: Options) => run(options, context));
}

async function run(options: Options, context: CliContext): Promise<void> {
  const { format, order } = checked(options);
  await withStore(context, async ({ db }, config) => {
    const client = await clientNamed(db, options.client);
    const now = new Date();
    const { zone, pmLocale } = await pmOf(db, client, config);
    const choice = timelineWindow({ from: options.from, to: options.to, now, zone });
    if (!choice.ok) usage(choice.reason);
    const locale = options.internal ? pmLocale : client.locale;
    const painted = await paintTimeline(db, {
      clientId: client.id,
      now,
      zone,
      locale,
      audience: options.internal ? "internal" : options.drafts ? "drafts" : "client",
      format,
      order,
      from: options.from,
      to: options.to,
      brand: config.brand,
      agencyDomains: config.agencyDomains,
    });
    if (!painted) {
      const hidden = options.internal || options.drafts ? "" : await outOfSight(db, client.id, choice.window);
      throw nothingToShow(client.name, spanName(choice.window.months, "en"), options, hidden);
    }
    await db.transaction().execute(async (tx) => {
      await noteShown(tx, [{ in: { file: basename(options.out) }, holds: saidBy(painted, format) }], now);
      await writeOut(options.out, painted.bytes);
    });
    printLine(context, `${options.out}: ${painted.entries} ${painted.entries === 1 ? "entry" : "entries"}`);
    if (painted.losesWords) tellLostWords(context, format, "svg, pptx and md keep them");
    if (painted.leftOut.length > 0) {
      const numbers = painted.leftOut.map((number) => `#${number}`).join(", ");
      context.stderr.write(`Left out, because it speaks of your own money: ${numbers}\n`);
    }
  });
}

function checked(options: Options): { format: TimelineFormat; order: ListOrder } {
  const { format, order } = options;
  if (!FORMATS.includes(format)) usage(`--format is one of ${FORMATS.join(", ")}, not "${format}".`);
  if (order !== undefined && !ORDERS.includes(order))
    usage(`--order is ${ORDERS.join(" or ")}, not "${order}".`);
  if (order !== undefined && format !== "md" && format !== "json")
    usage("--order is for the lists, md and json; a picture follows the months.");
  if (options.drafts && options.internal) usage("--drafts and --internal exclude each other.");
  return { format: format as TimelineFormat, order: (order ?? "chronological") as ListOrder };
}

/** The months are meant in the zone of the client's lead. */
async function pmOf(
  tx: Tx,
  client: KnownClient,
  config: Config,
): Promise<{ zone: string; pmLocale: string }> {
  const lead = client.leadPersonId === null ? null : await personById(tx, client.leadPersonId);
  return { zone: lead?.zone ?? config.zone, pmLocale: lead?.locale ?? config.locale };
}

function nothingToShow(client: string, span: string, options: Options, hidden: string): LatelyError {
  if (options.internal) return new LatelyError("TIMELINE_EMPTY", `${client} has no entry from ${span}.`);
  const what = options.drafts ? "entry that a client may see" : "approved entry";
  return new LatelyError("TIMELINE_EMPTY", `${client} has no ${what} from ${span}.${hidden}`);
}

async function writeOut(file: string, bytes: Buffer): Promise<void> {
  try {
    await writeFile(file, bytes);
  } catch (cause) {
    throw new LatelyError("FILE_UNWRITABLE", file, cause);
  }
}
