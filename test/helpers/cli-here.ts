// Runs `lately …` inside the test's own process: for what does not depend on being a process, many times over.
import { Readable, Writable } from "node:stream";
import { runProgram } from "../../src/cli/program.ts";
import type { CliResult } from "./cli.ts";

export async function runHere(
  args: string[],
  options: { env?: Record<string, string>; stdin?: string } = {},
): Promise<CliResult> {
  const out = collector();
  const err = collector();
  const code = await runProgram(args, {
    env: { INLET_URL: "none", LOG_LEVEL: "silent", ...options.env },
    stdin: Readable.from([options.stdin ?? ""]),
    stdout: out.stream,
    stderr: err.stream,
    signal: new AbortController().signal,
  });
  return { code, stdout: out.text(), stderr: err.text() };
}

function collector(): { stream: Writable; text: () => string } {
  let text = "";
  const stream = new Writable({
    write(chunk, _encoding, done) {
      text += String(chunk);
      done();
    },
  });
  return { stream, text: () => text };
}
