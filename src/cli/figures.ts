// `lately figures`: the figures of texts, one JSON line each; no database.
import type { Command } from "commander";
import { currency, locale } from "../config.ts";
import { extractFigures } from "../core/figures/extract.ts";
import type { Figure } from "../core/figures/figure.ts";
import { type CliContext, configured } from "./context.ts";
import { answerLines, setting, text } from "./json-lines.ts";

/** Without what only matters once the client is known. */
export function toldFigure<F extends Figure>({ sharedSign: _sign, ...figure }: F): Omit<F, "sharedSign"> {
  return figure;
}

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
        const read = {
          locale: setting(row, "locale", config.locale, locale),
          currency: setting(row, "currency", config.currency, currency),
        };
        return { id: row.id ?? null, figures: extractFigures(text(row, "text"), read).map(toldFigure) };
      });
    });
}
