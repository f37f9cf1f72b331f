// `lately deliver`: sends what waits in the outbox, and ends letters that wait for a person's decision.
import type { Command } from "commander";
import { deliverEverything } from "../app/deliver.ts";
import type { DeliverDeps, DeliverSummary } from "../app/deliver-outcome.ts";
import type { Config } from "../config.ts";
import { LatelyError } from "../errors.ts";
import type { Log } from "../log.ts";
import { smtpSender } from "../outbox/smtp.ts";
import type { Database } from "../store/database.ts";
import {
  type LetterCounts,
  type LetterSummary,
  letterById,
  letterCounts,
  listLetters,
} from "../store/letters.ts";
import { markLetterSent, queueHeldLetters, resendLetter } from "../store/outbox.ts";
import { type CliContext, printJson, printLine, usage, withStore } from "./context.ts";

interface DeliverOptions {
  once?: true;
  held?: true;
  resend?: string;
  markSent?: string;
  json?: true;
}

export function registerDeliver(program: Command, context: CliContext): void {
  program
    .command("deliver")
    .description("send what waits in the outbox; end letters that wait for a decision")
    .option("--once", "send what is due, then exit; what a killed process held is waited for")
    .option("--held", "send every held letter, however old; without an SMTP server list them")
    .option("--resend <id>", "send a letter again that is uncertain, dead, bounced or held")
    .option("--mark-sent <id>", "an uncertain letter did arrive, or a held one need not go: never sent again")
    .option("--json", "print JSON")
    .action((options: DeliverOptions) => deliver(options, context));
}

async function deliver(options: DeliverOptions, context: CliContext): Promise<void> {
  const chosen = [options.once, options.held, options.resend, options.markSent].filter(Boolean);
  if (chosen.length !== 1) usage("Give one of --once, --held, --resend ID, --mark-sent ID.");
  const resend = options.resend === undefined ? null : letterId(options.resend);
  const markSent = options.markSent === undefined ? null : letterId(options.markSent);
  await withStore(context, async ({ db }, config, log) => {
    const now = new Date();
    if (markSent !== null) {
      if (!(await markLetterSent(db, markSent, now))) await refuse(db, markSent);
      return printLine(context, `Letter ${markSent} is marked as sent.`);
    }
    if (options.held && !config.smtp) return printHeld(context, db, options.json);
    if (resend !== null && !(await resendLetter(db, resend, now))) await refuse(db, resend);
    if (options.held) await queueHeldLetters(db, null, now);
    const summary = await deliverEverything(delivery(db, config, log), context.signal);
    if (options.json) printJson(context, summary);
    else printLine(context, inWords(summary, await letterCounts(db), config.smtp !== null));
    if (summary.unreachable !== null) throw new LatelyError("SMTP_UNREACHABLE", summary.unreachable);
  });
}

function delivery(db: Database, config: Config, log: Log): DeliverDeps {
  return {
    db,
    log,
    clock: () => new Date(),
    random: Math.random,
    openSender: config.smtp && smtpSender(config.smtp, config.mailFrom.email),
    agencyDomains: config.agencyDomains,
  };
}

function letterId(text: string): number {
  const id = Number(text);
  if (!Number.isSafeInteger(id) || id < 1) usage(`A letter's ID is a number: ${text}`);
  return id;
}

/** Says why the letter is not one to decide about. */
async function refuse(db: Database, id: number): Promise<never> {
  const letter = await letterById(db, id);
  if (!letter) throw new LatelyError("LETTER_UNKNOWN", `Asked for: ${id}.`);
  throw new LatelyError("LETTER_DECIDED", `Letter ${id} is ${letter.state}.`);
}

async function printHeld(context: CliContext, db: Database, json: true | undefined): Promise<void> {
  const letters = await listLetters(db, { states: ["held"], limit: 1000 });
  if (json) return printJson(context, letters);
  for (const letter of letters) printLine(context, heldLine(letter));
  printLine(context, `${letters.length} held: no SMTP server is configured. Set SMTP_URL to send them.`);
}

function heldLine({ id, createdAt, kind, toEmail, subject }: LetterSummary): string {
  return `${id}  ${createdAt.toISOString().slice(0, 16)}Z  ${kind}  ${toEmail}  ${subject}`;
}

/** What became of the letters of this run, and what still waits: "0 sent" alone would hide both. */
function inWords(summary: DeliverSummary, now: LetterCounts, withServer: boolean): string {
  if (!withServer) return `${now.held} held: no SMTP server is configured.`;
  const { sent, retried, dead, uncertain } = summary;
  const parts = [`${sent} sent`];
  if (retried > 0) parts.push(`${retried} to be tried again`);
  if (dead > 0) parts.push(`${dead} dead`);
  if (uncertain > 0) parts.push(`${uncertain} uncertain (deliver --resend ID or --mark-sent ID)`);
  if (now.queued > retried) parts.push(`${now.queued - retried} not due before their next try`);
  if (now.held > 0) parts.push(`${now.held} held too long to go by themselves (deliver --held)`);
  return `${parts.join(", ")}.`;
}
