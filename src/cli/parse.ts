// `lately parse`: what would be understood of raw mails, without a database, one JSON line a file.
import { readFile } from "node:fs/promises";
import type { Command } from "commander";
import type { Config } from "../config.ts";
import type { EntryDraft, ReasonCode } from "../core/entry/understanding.ts";
import { LatelyError } from "../errors.ts";
import { createUnderstander, type Understander, type UnderstandResult } from "../mailbox/understander.ts";
import { type CliContext, configured, printJson, usage } from "./context.ts";
import { toldFigure } from "./figures.ts";

interface ParseOptions {
  json?: boolean;
  zone?: string;
  locale?: string;
}

export function registerParse(program: Command, context: CliContext): void {
  program
    .command("parse")
    .description("show what is understood of raw mails, through the limits of the service; stores nothing")
    .argument("<files...>", "raw mails (.eml)")
    .option("--json", "one JSON line a file (the only format)")
    .option("--zone <zone>", "IANA zone of the writer")
    .option("--locale <locale>", "language of the writer, as en or de-AT")
    .action((files: string[], options: ParseOptions) => parseFiles(files, options, context));
}

async function parseFiles(files: string[], options: ParseOptions, context: CliContext): Promise<void> {
  const config = withOptions(configured(context).config, options);
  const understander = createUnderstander({ workers: 1 });
  const unreadable: string[] = [];
  try {
    // The first mail's time would hold the start of the thread.
    await parseOne("", Buffer.from("\n"), config, understander);
    for (const file of files) {
      if (context.signal.aborted) break;
      const raw = await readFile(file).catch((error: NodeJS.ErrnoException) => {
        unreadable.push(`${file} (${error.code ?? error.message})`);
        return null;
      });
      if (raw) printJson(context, await parseOne(file, raw, config, understander));
    }
  } finally {
    await understander.close();
  }
  if (unreadable.length > 0) throw new LatelyError("FILE_UNREADABLE", unreadable.join(", "));
}

function withOptions(config: Config, options: ParseOptions): Config {
  const { zone = config.zone, locale = config.locale } = options;
  try {
    new Intl.DateTimeFormat(locale, { timeZone: zone });
  } catch {
    usage(
      `--zone takes an IANA zone such as Europe/Berlin, --locale a language tag such as en: ${zone}, ${locale}`,
    );
  }
  return { ...config, zone, locale };
}

async function parseOne(
  file: string,
  raw: Buffer,
  config: Config,
  understander: Understander,
): Promise<object> {
  const startedAt = performance.now();
  const { zone, locale, currency, codes } = config;
  const result: UnderstandResult | { ok: false; reason: ReasonCode } =
    raw.length > config.maxMessageBytes
      ? { ok: false, reason: "too-large" }
      : await understander
          .understand(raw, { zone, locale, currency, codes, receivedAt: new Date() })
          .catch((error: Error) => ({ ok: false, reason: "unreadable", detail: error.message }) as const);
  const ms = Math.round((performance.now() - startedAt) * 100) / 100;
  if (!result.ok) {
    return { file, ms, decision: "hold", reason: result.reason, messageId: null, entries: [], elided: "" };
  }
  const { decision, messageId, entries, elided } = result.understanding;
  return {
    file,
    ms,
    decision: decision.do,
    reason: decision.reason,
    messageId,
    entries: entries.map(line),
    elided,
  };
}

function line(entry: EntryDraft): object {
  const { evidence } = entry;
  return {
    kind: entry.kind,
    title: entry.title,
    label: entry.label,
    bracketOnly: entry.bracketOnly,
    client: entry.clientField,
    project: entry.projectField,
    on: entry.on,
    visibility: entry.visibility,
    tags: entry.tags,
    for: entry.forNumber,
    ledTo: entry.ledTo,
    resultOf: entry.resultOf,
    body: entry.body,
    evidence: evidence && {
      from: evidence.from && { name: evidence.from.name || null, address: evidence.from.address || null },
      date: evidence.date?.toISOString() ?? null,
      dateRaw: evidence.dateRaw,
      subject: evidence.subject,
      text: evidence.text,
    },
    figures: entry.figures.map(toldFigure),
    headline: entry.headline,
  };
}
