// What every command is given: the environment's configuration, the streams, and the store when it asks.
import type { Readable, Writable } from "node:stream";
import { type Config, loadConfig } from "../config.ts";
import { LatelyError } from "../errors.ts";
import { createLog, type Log } from "../log.ts";
import { openStore, type Store } from "../run/store.ts";

export interface CliContext {
  env: Record<string, string | undefined>;
  stdin: Readable;
  stdout: Writable;
  stderr: Writable;
  /** Aborted by SIGTERM and SIGINT; a long command drains and returns. */
  signal: AbortSignal;
}

/** One loaded configuration and its log. Throws CONFIG_INVALID. */
export function configured(context: CliContext): { config: Config; log: Log } {
  const config = loadConfig(context.env);
  return { config, log: createLog(config.logLevel) };
}

/** Runs `work` with the migrated store of this configuration and closes it whatever happens. */
export async function withStore<T>(
  context: CliContext,
  work: (store: Store, config: Config, log: Log) => Promise<T>,
): Promise<T> {
  const { config, log } = configured(context);
  const store = await openStore(config, log);
  try {
    return await work(store, config, log);
  } finally {
    await store.close();
  }
}

/** Results go to stdout: one JSON value on one line. */
export function printJson(context: CliContext, value: unknown): void {
  context.stdout.write(`${JSON.stringify(value)}\n`);
}

export function printLine(context: CliContext, text: string): void {
  context.stdout.write(`${text}\n`);
}

/** Wrong usage: exits 2 with `detail`. */
export function usage(detail: string): never {
  throw new LatelyError("USAGE", detail);
}

const exitCodes = new WeakMap<CliContext, number>();

/** A command that answers "no" without breaking (nothing found, a check failed) sets 1. */
export function setExitCode(context: CliContext, code: 0 | 1): void {
  exitCodes.set(context, code);
}

export function exitCodeOf(context: CliContext): number {
  return exitCodes.get(context) ?? 0;
}

/** Resolves when the signal aborts. */
export function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
