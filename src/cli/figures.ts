// `lately figures`: the figures of texts, one JSON line each; no database.
import type { Command } from "commander";
import { extractFigures } from "../core/figures/extract.ts";
import { type CliContext, configured } from "./context.ts";
import { answerLines, BadLine, locale, text } from "./json-lines.ts";

const CURRENCY = /^[A-Z]{3}$/;

export function registerFigures(program: Command, context: CliContext): void {
  program
    .command("figures")
    .description(
      'find figures: reads {"id","text"[,"locale","currency"]} lines, writes {"id","figures"} lines',
    )
    .option("--json", "JSON lines (the only form)")
    .action(() => {
      const { config } = configured(context);
      return answerLines(context, (row) => {
        const currency = text(row, "currency", config.currency).toUpperCase();
        if (!CURRENCY.test(currency)) throw new BadLine(`"currency" is not an ISO 4217 code: ${currency}`);
        const figures = extractFigures(text(row, "text"), { locale: locale(row, config.locale), currency });
        return { id: row.id ?? null, figures };
      });
    });
}
