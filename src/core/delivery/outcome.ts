// What an attempt to send a letter amounts to: SMTP reply or lost connection → sent | retry | dead | uncertain.

/** What a sender knows after one attempt. `reply` is for people: the server's own words, or what was met. */
export type DeliveryFacts =
  /** 2xx to the end of DATA: the server has taken responsibility (RFC 5321, 4.2.5). */
  | { met: "accepted"; reply: string }
  /** A complete 4xx or 5xx reply to MAIL, RCPT, DATA or the content. */
  | { met: "reply"; code: number; reply: string }
  /** Our own side cannot send this letter: larger than the server's SIZE, or no usable address. */
  | { met: "unsendable"; reply: string }
  /** No connection, no TLS or no login: nothing of any letter was sent. */
  | { met: "not-connected"; reply: string }
  /** The connection ended without an answer; `contentBegun` when any octet of the content may have left. */
  | { met: "lost"; contentBegun: boolean; reply: string };

export type DeliveryOutcome =
  | { end: "sent" | "dead" | "uncertain"; reply: string }
  | { end: "retry"; afterMs: number; reply: string };

const FIRST_RETRY_MS = 5_000;
const LONGEST_RETRY_MS = 3_600_000;
/** Waits of 5 s doubling to 1 h come to 1.4 h in ten tries; 47 more make two days. */
export const MAX_ATTEMPTS = 57;

/** 5xx replies that are about our login and not about the letter (RFC 4954, 6). */
const LOGIN_REPLIES = new Set([530, 534, 535, 538]);

/**
 * `attempts` counts this one (1 the first time); `random` in [0, 1) spreads retries. Only what is known not to have
 * been taken is tried again: a connection lost while or after the content left is `uncertain`, because the server
 * may have taken the letter and only its answer was lost.
 */
export function judgeDelivery(
  facts: DeliveryFacts,
  context: { attempts: number; random: number },
): DeliveryOutcome {
  switch (facts.met) {
    case "accepted":
      return { end: "sent", reply: facts.reply };
    case "unsendable":
      return { end: "dead", reply: facts.reply };
    case "not-connected":
      return tryAgain(facts.reply, context);
    case "lost":
      return facts.contentBegun ? { end: "uncertain", reply: facts.reply } : tryAgain(facts.reply, context);
    case "reply":
      return facts.code >= 500 && !LOGIN_REPLIES.has(facts.code)
        ? { end: "dead", reply: facts.reply }
        : tryAgain(facts.reply, context);
  }
}

/** Wait before try `attempts + 1`: 5 s doubling to 1 h, each spread over ± 25 %. */
export function retryAfterMs(attempts: number, random: number): number {
  const waitMs = Math.min(FIRST_RETRY_MS * 2 ** (attempts - 1), LONGEST_RETRY_MS);
  return Math.round(waitMs * (0.75 + random / 2));
}

function tryAgain(
  reply: string,
  { attempts, random }: { attempts: number; random: number },
): DeliveryOutcome {
  if (attempts >= MAX_ATTEMPTS) return { end: "dead", reply: `Given up after ${attempts} tries. ${reply}` };
  return { end: "retry", afterMs: retryAfterMs(attempts, random), reply };
}
