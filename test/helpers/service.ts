// `lately start` as a process of its own, on free ports, and what may be asked of it while it runs.
import type { ChildProcess } from "node:child_process";
import { spawnCli } from "./cli.ts";
import { freePort } from "./cluster.ts";

export interface RunningService {
  process: ChildProcess;
  /** URL of the page. */
  page: string;
  inletPort: number;
  /** What it wrote to stderr so far. */
  log: () => string;
  /** Exit code; null when a signal ended it. */
  exited: Promise<number | null>;
  /** SIGTERM, and its exit code. */
  stop: () => Promise<number | null>;
  /** kill -9. */
  kill: () => Promise<void>;
}

/** Resolves once it listens; rejects with its stderr when it ends before. */
export async function startLately(env: Record<string, string>): Promise<RunningService> {
  const inletPort = await freePort();
  const child = spawnCli(["start"], {
    env: { PORT: "0", INLET_URL: `smtp://127.0.0.1:${inletPort}`, ...env },
  });
  const exited = new Promise<number | null>((resolve) => child.once("close", resolve));
  let log = "";
  child.stderr?.on("data", (chunk) => {
    log += chunk;
  });
  const page = await new Promise<string>((resolve, reject) => {
    let stdout = "";
    child.stdout?.on("data", (chunk) => {
      stdout += chunk;
      const url = /^Page: (\S+)\n/m.exec(stdout)?.[1];
      if (url) resolve(url);
    });
    child.once("error", reject);
    void exited.then((code) => reject(new Error(`lately start ended with ${code}:\n${log}`)));
  });
  return {
    process: child,
    page,
    inletPort,
    log: () => log,
    exited,
    stop: () => {
      child.kill("SIGTERM");
      return exited;
    },
    kill: async () => {
      child.kill("SIGKILL");
      await exited;
    },
  };
}
