// What an SMTP attempt amounts to, and how long a retry waits.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type DeliveryFacts,
  judgeDelivery,
  MAX_ATTEMPTS,
  retryAfterMs,
} from "../../../src/core/delivery/outcome.ts";

const first = { attempts: 1, random: 0.5 };
const end = (facts: DeliveryFacts, context = first) => judgeDelivery(facts, context).end;
const reply = (code: number): DeliveryFacts => ({ met: "reply", code, reply: `${code} words` });

describe("one attempt", () => {
  test("an accepted letter is sent", () => {
    expect(judgeDelivery({ met: "accepted", reply: "250 taken" }, first)).toEqual({
      end: "sent",
      reply: "250 taken",
    });
  });

  test.each([421, 450, 451, 452, 471])("a %i is tried again", (code) => {
    expect(judgeDelivery(reply(code), first)).toEqual({
      end: "retry",
      afterMs: 5_000,
      reply: `${code} words`,
    });
  });

  test.each([500, 550, 552, 553, 554, 571])("a %i ends the letter", (code) => {
    expect(end(reply(code))).toBe("dead");
  });

  test.each([530, 534, 535, 538])("a %i is about our login, so the letter waits", (code) => {
    expect(end(reply(code))).toBe("retry");
  });

  test("no connection is tried again, whatever the reason", () => {
    expect(end({ met: "not-connected", reply: "535 wrong password" })).toBe("retry");
  });

  test("a connection lost before the content is tried again; while or after it, uncertain", () => {
    expect(end({ met: "lost", contentBegun: false, reply: "reset" })).toBe("retry");
    expect(end({ met: "lost", contentBegun: true, reply: "reset" })).toBe("uncertain");
  });

  test("what our own side cannot send is dead", () => {
    expect(end({ met: "unsendable", reply: "larger than the server takes" })).toBe("dead");
  });

  test("the last try ends a letter that could be tried again, and tells so; uncertain stays uncertain", () => {
    const last = { attempts: MAX_ATTEMPTS, random: 0 };
    expect(end(reply(451), { attempts: MAX_ATTEMPTS - 1, random: 0 })).toBe("retry");
    expect(judgeDelivery(reply(451), last)).toEqual({
      end: "dead",
      reply: `Given up after ${MAX_ATTEMPTS} tries. 451 words`,
    });
    expect(end({ met: "lost", contentBegun: true, reply: "reset" }, last)).toBe("uncertain");
  });
});

describe("waiting", () => {
  test("doubles from 5 s to 1 h", () => {
    const waits = [1, 2, 3, 4, 10, 11, 57].map((attempts) => retryAfterMs(attempts, 0.5) / 1000);
    expect(waits).toEqual([5, 10, 20, 40, 2560, 3600, 3600]);
  });

  test("is spread over three quarters to five quarters of it", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (n, random) => {
          const middle = retryAfterMs(n, 0.5);
          const wait = retryAfterMs(n, random);
          return wait >= Math.floor(middle * 0.75) && wait <= Math.ceil(middle * 1.25);
        },
      ),
    );
  });

  test("all tries together last about two days", () => {
    let totalMs = 0;
    for (let attempts = 1; attempts < MAX_ATTEMPTS; attempts++) totalMs += retryAfterMs(attempts, 0.5);
    expect(totalMs / 3_600_000).toBeGreaterThan(47);
    expect(totalMs / 3_600_000).toBeLessThan(49);
  });
});
