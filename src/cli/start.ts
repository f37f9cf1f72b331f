// `lately start`: runs the service until SIGTERM or SIGINT, then drains.
import type { Command } from "commander";
import { createSignInLink, LINK_MINUTES } from "../app/sign-in.ts";
import type { Config } from "../config.ts";
import { ROLES, type Role, type Service, startService } from "../run/service.ts";
import type { Store } from "../run/store.ts";
import { firstAdmin } from "../store/people.ts";
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
        for (const line of await greeting(store, config, service)) printLine(context, line);
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

/** Where it listens, and what a fresh installation lacks. Without SMTP a link in a letter would reach nobody. */
async function greeting({ db }: Store, config: Config, { page, inlet }: Service): Promise<string[]> {
  const lines: string[] = [];
  if (page) lines.push(`Page: ${page}`);
  if (inlet) lines.push(`Mail is taken at ${inlet.protocol}://${inlet.host}:${inlet.port}`);
  const admin = await firstAdmin(db);
  if (!admin) {
    lines.push("Nobody may write yet: set OWNER='Name <address>', or run `lately person add EMAIL --admin`.");
  } else if (page && !config.smtp) {
    const link = await createSignInLink(db, admin.id, page, new Date());
    lines.push(`Sign in as ${admin.name}, once, within ${LINK_MINUTES} minutes: ${link}`);
  }
  return lines;
}
