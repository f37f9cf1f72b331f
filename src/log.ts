// The log: JSON lines on stderr, without bodies, addresses or secrets.
import { type DestinationStream, type Logger, pino } from "pino";

export type Log = Logger;

const REDACTED = ["*.password", "*.secret", "*.token", "*.authorization", "req.headers", "*.raw", "*.text"];

/**
 * A mail address anywhere in a line: a server's words and a mailbox's name may hold one. The bounds keep it linear;
 * a slash is left out, or every `node_modules/@scope` of a stack would count.
 */
const ADDRESS = /[\w.!#$%&'*+=?^`{|}~-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,8}/g;

/** `level` is one of pino's (`trace` to `fatal`, or `silent`). Lines go to stderr unless `destination` is given. */
export function createLog(level: string, destination?: DestinationStream): Log {
  return pino(
    {
      level,
      base: undefined,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths: REDACTED, censor: "…" },
      serializers: { err: told, error: told },
      hooks: { streamWrite: (line) => line.replace(ADDRESS, "…@…") },
    },
    destination ?? pino.destination({ dest: 2, sync: true }),
  );
}

/** What is known to be safe: Postgres puts a row's values into `detail`, imapflow its command, and so on. */
function told(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) };
  const { code } = error as { code?: unknown };
  const cause = error.cause === undefined ? {} : { cause: told(error.cause) };
  return { type: error.name, code, message: error.message, stack: error.stack, ...cause };
}
