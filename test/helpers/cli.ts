// Runs `lately …` as its own process, as an operator would.
import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "../..");
const SOURCES = ["--import", "tsx", join(ROOT, "src/main.ts")];
const BUILT = [join(ROOT, "dist/main.js")];

export interface CliResult {
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface CliOptions {
  env?: Record<string, string>;
  stdin?: string | Buffer;
  cwd?: string;
  /** Through tsx, as in development (SKIP_BUILD); else what the build made runs. */
  fromSources?: boolean;
}

export function spawnCli(args: string[], options: CliOptions = {}): ChildProcess {
  const { PATH = "", HOME = "", NODE_COMPILE_CACHE = "" } = process.env;
  const { fromSources = Boolean(process.env.SKIP_BUILD) } = options;
  return spawn(process.execPath, [...(fromSources ? SOURCES : BUILT), ...args], {
    cwd: options.cwd ?? ROOT,
    env: { PATH, HOME, NODE_COMPILE_CACHE, INLET_URL: "none", LOG_LEVEL: "warn", ...options.env },
    stdio: ["pipe", "pipe", "pipe"],
  });
}

export async function runCli(args: string[], options: CliOptions = {}): Promise<CliResult> {
  const child = spawnCli(args, options);
  let stdout = "";
  let stderr = "";
  child.stdout?.on("data", (chunk) => {
    stdout += chunk;
  });
  child.stderr?.on("data", (chunk) => {
    stderr += chunk;
  });
  child.stdin?.end(options.stdin ?? "");
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  return { code, stdout, stderr };
}
