// What went wrong with a mailbox, in words the loop can act on: wait how long, alert or not.
import { type ErrorCode, LatelyError } from "../errors.ts";

/** The message names the mailbox, which may be an address and is no matter for a log; `said` does not. */
export class MailboxFault extends LatelyError {
  /** The server's words or the connection's, one line. */
  readonly said: string;
  /** The server's own hint ("Suggested Backoff Time: N milliseconds"), null without one. */
  readonly retryAfterMs: number | null;
  constructor(
    code: ErrorCode,
    mailbox: string,
    said: string,
    cause?: unknown,
    retryAfterMs: number | null = null,
  ) {
    super(code, `${mailbox}: ${said}`, cause);
    this.name = "MailboxFault";
    this.said = said;
    this.retryAfterMs = retryAfterMs;
  }
}

/** The part of imapflow's errors that is read here; its own names. */
interface ServerError {
  code?: string;
  authenticationFailed?: boolean;
  responseStatus?: string;
  responseText?: string;
  serverResponseCode?: string;
  throttleReset?: number;
  reason?: string;
  message?: string;
}

const HINT = /Backoff Time[:=\s]+(\d+)/i;
/** A login that is refused for now and not for its password (RFC 5530). */
const PASSING = new Set(["UNAVAILABLE", "SERVERBUG", "CONTACTADMIN", "INUSE", "LIMIT"]);

/** The fault for whatever imapflow threw or emitted; `name` is the mailbox's. A MailboxFault stays as it is. */
export function mailboxFault(name: string, error: unknown): MailboxFault {
  if (error instanceof MailboxFault) return error;
  const met = (error ?? {}) as ServerError;
  const said = met.responseText ?? met.reason ?? met.message ?? String(error);
  const retryAfterMs = met.throttleReset ?? (Number(HINT.exec(said)?.[1]) || null);
  const refused = met.authenticationFailed === true && !PASSING.has(met.serverResponseCode ?? "");
  const code = refused && retryAfterMs === null ? "MAILBOX_REFUSED" : "MAILBOX_UNREACHABLE";
  return new MailboxFault(code, name, oneLine(said), error, retryAfterMs);
}

/** True when the server answered NO or BAD and the connection lives: asking for less may work. */
export function isServerAnswer(error: unknown): boolean {
  const status = (error as ServerError | null)?.responseStatus;
  return status === "NO" || status === "BAD";
}

/** Server text is shown to people and logged: one line, bounded. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim().slice(0, 200);
}
