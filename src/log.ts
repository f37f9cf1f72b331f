// The log: JSON lines on stderr, without bodies, addresses or secrets.
import { type Logger, pino } from "pino";

export type Log = Logger;

const REDACTED = [
  "*.password",
  "*.secret",
  "*.token",
  "*.authorization",
  "req.headers",
  "err.command",
  "*.raw",
  "*.text",
];

/** `level` is one of pino's (`trace` to `fatal`, or `silent`). */
export function createLog(level: string): Log {
  return pino(
    {
      level,
      base: undefined,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths: REDACTED, censor: "…" },
    },
    pino.destination({ dest: 2, sync: true }),
  );
}
