#!/usr/bin/env node
// argv → command: the only file that touches process.env, argv and exit.
import { runProgram } from "./cli/program.ts";
import { compileSparingly, preferSmallHeap } from "./heap.ts";

compileSparingly();
preferSmallHeap();

const stop = new AbortController();
const STOP_SIGNALS = ["SIGTERM", "SIGINT"] as const;
for (const signal of STOP_SIGNALS) process.on(signal, drain);
process.stdout.on("error", readerLeft);

process.exitCode = await runProgram(process.argv.slice(2), {
  env: process.env,
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  signal: stop.signal,
});

/** Ctrl-C under npm comes twice at once: from the terminal and passed on by npm. One a second later ends at once. */
function drain(signal: NodeJS.Signals): void {
  stop.abort(signal);
  setTimeout(() => {
    for (const each of STOP_SIGNALS) process.off(each, drain);
  }, 1_000).unref();
}

/** `| head` closes the pipe when it has enough: the command still ends in order, what it opened is closed. */
function readerLeft(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
}
