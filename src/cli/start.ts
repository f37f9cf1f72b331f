// `lately start`: runs the service until SIGTERM or SIGINT, then drains.
import type { Command } from "commander";
import { ROLES, type Role, startService } from "../run.ts";
import { aborted, type CliContext, printLine, usage, withStore } from "./context.ts";
import { startDemo } from "./demo.ts";

export function registerStart(program: Command, context: CliContext): void {
  program
    .command("start")
    .description("run until SIGTERM: page, mail inlet, mailboxes, digests")
    .option("--demo", "with six months of sample mail, in a database of its own")
    .option("--roles <list>", `any of ${ROLES.join(",")}`, ROLES.join(","))
    .action(async (options: { demo?: boolean; roles: string }) => {
      const roles = rolesOf(options.roles);
      if (options.demo) return startDemo(context);
      await withStore(context, async (store, config, log) => {
        const service = await startService(store, config, log, roles);
        if (service.page) printLine(context, `Lately listens on ${service.page}`);
        await aborted(context.signal);
        log.info("stopping: what is under way is brought to its end");
        await service.stop();
      });
    });
}

function rolesOf(list: string): ReadonlySet<Role> {
  const names = list.split(",").map((name) => name.trim());
  const unknown = names.filter((name) => !(ROLES as readonly string[]).includes(name));
  if (unknown.length > 0) usage(`--roles: ${unknown.join(", ")} is none of ${ROLES.join(", ")}`);
  return new Set(names as Role[]);
}
