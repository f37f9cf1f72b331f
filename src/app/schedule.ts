// The clock of the service: node-cron ticks, and Postgres decides which process runs a tick that is for one only.
import cron, { type RunCoordinator, type ScheduledTask } from "node-cron";
import type { Log } from "../log.ts";
import type { Database } from "../store/database.ts";
import { claimTick, pruneTicks } from "../store/runs.ts";

export interface TickedTask {
  /** Names the task in the run table: the same in every process. */
  name: string;
  /** Five fields, or six with seconds first; read in UTC, so that no hour is skipped or doubled. */
  cron: string;
  /**
   * `one-process`: whoever writes the tick's row first runs it. `every-process`: work that is leased row by row, which
   * more processes do faster. Either way a tick that comes while the task still runs here is left out.
   */
  runs: "one-process" | "every-process";
  /** Does whatever is due now, not what this tick stands for: a tick lost to a crash is made up by the next one. */
  work: (signal: AbortSignal) => Promise<unknown>;
}

export interface ScheduleDeps {
  db: Database;
  log: Log;
  clock: () => Date;
  /** Composes the digests that are due. */
  composeDigests: (signal: AbortSignal) => Promise<unknown>;
  /** Sends what waits in the outbox. */
  deliver: (signal: AbortSignal) => Promise<unknown>;
  more?: readonly TickedTask[];
}

export interface Schedule {
  /** Runs delivery now instead of at its next tick; nothing when it is running. */
  wake: () => void;
  /** No tick begins after this call; resolves when the work under way has drained. */
  stop: () => Promise<void>;
}

const KEEP_TICKS_MS = 7 * 86_400_000;

/** Digests each minute, delivery every two seconds, old tick rows nightly, and what `more` adds. */
export function startSchedule(deps: ScheduleDeps): Schedule {
  const { db, clock } = deps;
  const deliver: TickedTask = {
    name: "deliver",
    cron: "*/2 * * * * *",
    runs: "every-process",
    work: deps.deliver,
  };
  const ticker = startTicker(deps, [
    { name: "compose-digests", cron: "* * * * *", runs: "one-process", work: deps.composeDigests },
    deliver,
    {
      name: "prune-ticks",
      cron: "17 3 * * *",
      runs: "one-process",
      work: () => pruneTicks(db, new Date(clock().getTime() - KEEP_TICKS_MS)),
    },
    ...(deps.more ?? []),
  ]);
  return { wake: () => ticker.runNow(deliver), stop: ticker.stop };
}

export interface Ticker {
  /** Runs a task of this ticker outside its ticks, in this process. */
  runNow: (task: TickedTask) => void;
  stop: () => Promise<void>;
}

export function startTicker(
  { db, log }: Pick<ScheduleDeps, "db" | "log">,
  tasks: readonly TickedTask[],
): Ticker {
  const stopping = new AbortController();
  const failures = onceAnOutage(log);
  const running = new Map<string, Promise<void>>();
  const claims = new Set<Promise<boolean>>();

  const runNow = (task: TickedTask) => {
    void run(task);
  };
  const run = (task: TickedTask): Promise<void> => {
    const present = running.get(task.name);
    if (present || stopping.signal.aborted) return present ?? Promise.resolve();
    const work = Promise.resolve()
      .then(() => task.work(stopping.signal))
      .then(
        () => failures.over(task.name),
        (error: unknown) => failures.met(task.name, error),
      )
      .finally(() => running.delete(task.name));
    running.set(task.name, work);
    return work;
  };

  const coordinator = (task: TickedTask): RunCoordinator => ({
    // node-cron's key is `<name>:<ISO moment>`; the moment is the tick's own, the same in every process.
    shouldRun: async (key) => {
      const claim = claimTick(db, task.name, new Date(key.slice(task.name.length + 1))).catch((error) => {
        failures.met(task.name, error);
        return false;
      });
      claims.add(claim);
      return claim.finally(() => claims.delete(claim));
    },
  });

  const scheduled: ScheduledTask[] = tasks.map((task) =>
    cron.schedule(task.cron, () => run(task), {
      name: task.name,
      timezone: "Etc/UTC",
      noOverlap: true,
      logger: quietLogger(log),
      suppressMissedWarning: true,
      ...(task.runs === "one-process" ? { distributed: true, runCoordinator: coordinator(task) } : {}),
    }),
  );

  return {
    runNow,
    stop: async () => {
      for (const task of scheduled) await task.destroy();
      // A tick that this process has won is run: no other will. node-cron starts it right after its claim.
      await Promise.all(claims);
      await new Promise((resolve) => setImmediate(resolve));
      stopping.abort();
      await Promise.all(running.values());
    },
  };
}

/** A database that is away fails every tick: told at the first failure of a task, and when it works again. */
function onceAnOutage(log: Log): {
  met: (task: string, error: unknown) => void;
  over: (task: string) => void;
} {
  const failing = new Set<string>();
  return {
    met: (task, error) => {
      if (failing.has(task)) return;
      failing.add(task);
      log.error({ task, err: error }, "a scheduled task failed; its next tick tries again");
    },
    over: (task) => {
      if (failing.delete(task)) log.info({ task }, "a scheduled task works again");
    },
  };
}

/** What node-cron would print by itself: overlaps and late beats are daily life here. */
function quietLogger(log: Log) {
  return {
    info: (message: string) => log.debug(message),
    warn: (message: string) => log.debug(message),
    error: (message: string | Error) => log.debug(String(message)),
    debug: (message: string | Error) => log.trace(String(message)),
  };
}
