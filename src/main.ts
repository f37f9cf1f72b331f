#!/usr/bin/env node
// argv → command: the only file that touches process.env, argv and exit.
import { setFlagsFromString } from "node:v8";
import { runProgram } from "./cli/program.ts";

// The collector prefers a small heap, in threads too. Three runs each of 2,000 mails: 158 to 162 MB at the peak and
// 430 to 467 mails a second with it, 253 to 277 MB and 498 to 577 without. Read by the collector at each cycle, so it
// may be set here; commands are loaded only below.
setFlagsFromString("--optimize-for-size");

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
