// A command that changes entries: in one transaction, then its answer, and which approvals ended with it.
import type { Config } from "../config.ts";
import { approvalsEnded } from "../store/approvals.ts";
import type { Tx } from "../store/database.ts";
import { type CliContext, printLine, withStore } from "./context.ts";
import { numbersInWords } from "./options.ts";

/**
 * `tell` prints what `work` did, once that is committed; `toldOf`: numbers of the entries of which it says itself that
 * they are to be approved again.
 */
export async function inTransaction<T>(
  context: CliContext,
  work: (tx: Tx, config: Config) => Promise<T>,
  tell: (done: T, config: Config) => void,
  toldOf: (done: T) => readonly number[] = () => [],
): Promise<void> {
  await withStore(context, async ({ db }, config) => {
    const { done, ended } = await db.transaction().execute(async (tx) => {
      const done = await work(tx, config);
      return { done, ended: await approvalsEnded(tx) };
    });
    tell(done, config);
    const told = toldOf(done);
    const left = ended.filter((number) => !told.includes(number));
    if (left.length === 0) return;
    const again = `\`lately entry approve ${left.join(" ")}\` clears ${left.length === 1 ? "it" : "them"} again`;
    printLine(context, `Approval ended: ${numbersInWords(left)}; ${again}.`);
  });
}
