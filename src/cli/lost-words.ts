// What a PM is told when a file that we draw lacks words that he gave it.
import type { CliContext } from "./context.ts";

export function tellLostWords(context: CliContext, where: string, kept: string): void {
  context.stderr.write(
    `Words in a script that none of our fonts has (such as Arabic, Hebrew, Thai or Hindi) stand as "…" in ${where}; ${kept}.\n`,
  );
}
