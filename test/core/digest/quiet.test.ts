// When a week without notes gets a letter: what happened always, what only stands there never twice in a row.
import { describe, expect, test } from "vitest";
import type { Ask, OpenQuestion, Retraction, ReviewDue } from "../../../src/core/digest/nudges.ts";
import { idleWeeks, isWorthALetter, type Reasons } from "../../../src/core/digest/quiet.ts";
import { noNudges } from "../../helpers/nudges.ts";

const window = { from: new Date("2026-11-16T07:00:00Z"), to: new Date("2026-11-23T07:00:00Z") };
const weeksAgo = (weeks: number) => new Date(window.to.getTime() - weeks * 7 * 86_400_000);
const review = (inDays: number): ReviewDue => ({
  client: { id: 1, name: "Acme" },
  dueOn: "2026-12-01",
  inDays,
  lastHeldOn: null,
});
const question: OpenQuestion = { id: 1, number: 1, text: "?", choices: [], isNew: false, canReply: true };

function isWorth(change: Partial<Reasons>, weeks: number | null = 6, wasQuiet = false): boolean {
  const idle = { lastNoteAt: weeks === null ? null : weeksAgo(weeks), wasQuiet };
  const none = { entries: [], needsYou: [], quiet: [], nudges: noNudges, hasLogged: false };
  return isWorthALetter({ window, ...none, idle, ...change });
}

describe("a week without notes", () => {
  test("goes out when something happened, whatever went before", () => {
    const happened: Partial<Reasons>[] = [
      { entries: [1] },
      { needsYou: [1] },
      { nudges: { ...noNudges, asks: [{} as Ask] } },
      { nudges: { ...noNudges, retractions: [{} as Retraction] } },
      { nudges: { ...noNudges, question: { ...question, isNew: true } } },
      { nudges: { ...noNudges, reviews: [review(0)] } },
    ];
    for (const change of happened) expect(isWorth(change, 40, true)).toBe(true);
    expect(isWorth({ nudges: { ...noNudges, reviews: [review(21)] } }, null, true)).toBe(true);
  });

  test("asks nobody what went well whose notes went to clients of another team: such a letter would be empty", () => {
    expect([isWorth({}, 0), isWorth({ hasLogged: true }, 0)]).toEqual([true, false]);
    expect(isWorth({ hasLogged: true, quiet: [1] }, 0)).toBe(true);
  });

  test("goes out for a review whose last call began in a month that also holds its day", () => {
    const month = { from: new Date("2026-10-23T07:00:00Z"), to: window.to };
    const overdue = { ...noNudges, reviews: [review(-20)] };
    expect(isWorth({ window: month, nudges: overdue }, 40, true)).toBe(true);
    expect(isWorth({ nudges: overdue }, 40, true)).toBe(false);
    const longOverdue = { ...noNudges, reviews: [review(-30)] };
    expect(isWorth({ window: month, nudges: longOverdue }, 40, true)).toBe(false);
    // The hour that a change of clocks adds to a month is no day.
    const berlin = { from: new Date("2026-10-23T06:00:00Z"), to: window.to };
    const lastCall = { ...noNudges, reviews: [review(-24)] };
    expect(isWorth({ window: berlin, nudges: lastCall }, 40, true)).toBe(false);
  });

  test("goes out for what only stands there unless the one before it did, and for 12 weeks", () => {
    const standing: Partial<Reasons>[] = [
      { quiet: [1] },
      { nudges: { ...noNudges, question } },
      { nudges: { ...noNudges, reviews: [review(-3)] } },
    ];
    for (const change of standing) {
      expect(isWorth(change, 12)).toBe(true);
      expect(isWorth(change, 12, true)).toBe(false);
      expect(isWorth(change, 13)).toBe(false);
      expect(isWorth(change, null)).toBe(false);
    }
  });

  test("asks what went well for 4 weeks after a note, every second week", () => {
    expect(isWorth({}, 0)).toBe(true);
    expect(isWorth({}, 4)).toBe(true);
    expect(isWorth({}, 4, true)).toBe(false);
    expect(isWorth({}, 5)).toBe(false);
    expect(isWorth({}, null)).toBe(false);
  });

  test("counts whole weeks since the last note", () => {
    const idle = (lastNoteAt: Date | null) => ({ lastNoteAt, wasQuiet: false });
    expect(idleWeeks(idle(weeksAgo(2)), window)).toBe(2);
    expect(idleWeeks(idle(new Date(weeksAgo(2).getTime() + 1)), window)).toBe(1);
    expect(idleWeeks(idle(null), window)).toBeNull();
  });
});
