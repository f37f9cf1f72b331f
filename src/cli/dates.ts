// `lately dates`: the past date each text speaks of, one JSON line each; no database.
import type { Command } from "commander";
import { locale, zone } from "../config.ts";
import { pastDate } from "../core/dates/past-date.ts";
import { type CliContext, configured } from "./context.ts";
import { answerLines, BadLine, type JsonRow, setting, text } from "./json-lines.ts";

export function registerDates(program: Command, context: CliContext): void {
  program
    .command("dates")
    .description(
      'find past dates: reads {"id","text","sentAt","zone","locale"} lines, writes {"id","date"} lines',
    )
    .option("--json", "JSON lines (the only form)")
    .action(() => {
      const { config } = configured(context);
      return answerLines(context, (row) => {
        const asked = {
          sentAt: sentAt(row),
          zone: setting(row, "zone", config.zone, zone),
          locale: setting(row, "locale", config.locale, locale),
        };
        return { id: row.id ?? null, date: pastDate(text(row, "text"), asked)?.on ?? null };
      });
    });
}

/** An ISO 8601 moment with its offset. */
function sentAt(row: JsonRow): Date {
  const value = text(row, "sentAt");
  const moment = new Date(value);
  if (!/^\d{4}-\d{2}-\d{2}T.*(?:Z|[+-]\d{2}:?\d{2})$/i.test(value) || Number.isNaN(moment.getTime())) {
    throw new BadLine(`"sentAt" is not a moment such as 2025-05-14T09:00:00+01:00: ${value}`);
  }
  return moment;
}
