// What a digest holds and counts: sections, privacy, pairs, tiles, and that each number can be traced.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  composeDigest,
  type Digest,
  type DigestSource,
  sectionsOf,
} from "../../../src/core/digest/digest.ts";
import type { EntryLink, LoggedEntry } from "../../../src/core/entry/entry.ts";
import { ACME, BIRCH, loggedEntry } from "../../helpers/logged.ts";
import { noNudges } from "../../helpers/nudges.ts";

const WINDOW = { from: new Date("2026-11-16T07:00:00Z"), to: new Date("2026-11-23T07:00:00Z"), late: false };
const EARLIER = { loggedAt: new Date("2026-11-01T10:00:00Z") };

function source(entries: LoggedEntry[], links: EntryLink[] = [], related: LoggedEntry[] = []): DigestSource {
  const ledger = { received: 0, filed: 0, ignored: 0, needsYou: 0, failed: 0 };
  const idle = { lastNoteAt: null, wasQuiet: false };
  const rest = { ledger, needsYou: [], uncertain: [], quiet: [], before: null, idle, nudges: noNudges };
  return { window: WINDOW, entries, links, related, ...rest };
}
const compose = (...given: Parameters<typeof source>): Digest => composeDigest(source(...given))!;
const result = (fromEntry: number, toEntry: number): EntryLink => ({
  fromEntry,
  toEntry,
  kind: "result",
  reason: "thread",
});
const numbersIn = (digest: Digest) =>
  [...digest.news.flatMap((news) => news.items), ...digest.noClient].flatMap(({ entry, results }) =>
    [entry, ...results].map((one) => one.number),
  );
const tileNumbers = (digest: Digest) =>
  digest.tiles.flatMap((tile) =>
    tile.kind === "total" ? tile.total.of.map((ref) => ref.number) : [tile.entry.number],
  );

describe("a digest", () => {
  test("counts new successes and those with a number, their own or their result's", () => {
    const entries = [
      loggedEntry(101),
      loggedEntry(102, {}, [{}]),
      loggedEntry(103),
      loggedEntry(104, { kind: "roi" }, [{ amount: 7 }]),
      loggedEntry(105, EARLIER, [{ amount: 9 }]),
      loggedEntry(106, { possibleDuplicateOf: 102 }, [{}]),
      loggedEntry(107, { kind: "roi" }, [{ amount: 8 }]),
    ];
    const digest = compose(entries, [result(103, 104)]);
    expect(digest).toMatchObject({ successes: 3, withNumber: 2, furtherResults: 1 });
    expect(digest.news[0]?.items.map((item) => [item.entry.number, item.isPending])).toEqual([
      [101, true],
      [102, false],
      [103, false],
      [106, false],
      [107, false],
    ]);
    expect(digest.alsoFound[0]?.items.map((item) => item.entry.number)).toEqual([105]);
  });

  test("shows a result with its success, and one of an earlier success by its title", () => {
    const win = loggedEntry(90, { title: "Of last month" });
    const digest = compose(
      [loggedEntry(101), loggedEntry(102, { kind: "roi" }, [{}]), loggedEntry(103, { kind: "roi" }, [{}])],
      [result(101, 102), result(90, 103)],
      [win],
    );
    const [first, second] = digest.news[0]!.items;
    expect(first?.results.map((roi) => roi.number)).toEqual([102]);
    expect(second?.entry.number).toBe(103);
    expect(second?.resultOf?.title).toBe("Of last month");
  });

  test("asks for no number where none is to come", () => {
    const digest = compose([loggedEntry(101, { noNumber: true }), loggedEntry(102, { kind: "roi" })]);
    expect(digest.news[0]?.items.map((item) => item.isPending)).toEqual([false, false]);
  });

  test("does not take agency money for a number", () => {
    const digest = compose([loggedEntry(101, {}, [{ beneficiary: "agency" }])]);
    expect(digest).toMatchObject({ successes: 1, withNumber: 0, tiles: [] });
  });

  test("points out two entries that claim the same figure and counts it once", () => {
    const digest = compose([loggedEntry(101, {}, [{}]), loggedEntry(102, {}, [{}])]);
    expect(digest.news[0]?.items.map((item) => item.repeats)).toEqual([[], [101]]);
    expect(tileNumbers(digest)).toEqual([101]);
  });

  test("shows what a success led to without counting it there, and asks for no number of its own", () => {
    const links: EntryLink[] = [
      { fromEntry: 101, toEntry: 102, kind: "led-to", reason: "person" },
      { fromEntry: 90, toEntry: 101, kind: "led-to", reason: "person" },
      result(102, 103),
    ];
    const entries = [loggedEntry(101), loggedEntry(102), loggedEntry(103, { kind: "roi" }, [{}])];
    const digest = compose(entries, links, [loggedEntry(90)]);
    const [first, second] = digest.news[0]!.items;
    expect(first?.ledTo.map(({ entry, figure }) => [entry.number, figure?.amount])).toEqual([[102, 48000]]);
    expect(first?.enabledBy.map((entry) => entry.number)).toEqual([90]);
    expect([first?.isPending, second?.isPending]).toEqual([false, false]);
    expect(digest.withNumber).toBe(1);
    expect(tileNumbers(digest)).toEqual([103]);
  });

  test("is no letter when the reader wrote for another team's client alone; a note that was ignored logged nothing", () => {
    const idle = { lastNoteAt: new Date("2026-11-17T10:00:00Z"), wasQuiet: false };
    const none = { received: 0, filed: 0, ignored: 0, needsYou: 0, failed: 0 };
    const week = (ledger: object) =>
      composeDigest({ ...source([]), idle, ledger: { ...none, ...ledger } })?.quietWeek;
    expect([week({}), week({ ignored: 1 })]).toEqual([{ idleWeeks: 0 }, { idleWeeks: 0 }]);
    expect([week({ filed: 1 }), week({ received: 1 }), week({ failed: 1 })]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    const quiet = [{ ...BIRCH, lastOn: "2026-10-01" }];
    const told = composeDigest({ ...source([]), idle, quiet, ledger: { ...none, filed: 1 } });
    expect(told).toMatchObject({ quietWeek: null, quiet });
  });

  test("draws no thread to or from a private success", () => {
    const links: EntryLink[] = [
      { fromEntry: 101, toEntry: 102, kind: "led-to", reason: "person" },
      { fromEntry: 103, toEntry: 101, kind: "led-to", reason: "person" },
    ];
    const secret = { visibility: "private" } as const;
    const digest = compose(
      [loggedEntry(101), loggedEntry(102, secret, [{}]), loggedEntry(103, secret)],
      links,
    );
    expect(digest.news[0]?.items[0]).toMatchObject({ ledTo: [], enabledBy: [], isPending: true });
  });

  test("tells no client quiet that has news, and sums without a tile apart", () => {
    const quiet = [ACME, BIRCH].map((client) => ({ ...client, lastOn: "2026-10-01" }));
    const entries = ["EUR", "USD", "GBP", "CHF"].map((unit, at) => loggedEntry(101 + at, {}, [{ unit }]));
    const digest = composeDigest({ ...source(entries), quiet })!;
    expect(digest.quiet.map((client) => client.id)).toEqual([BIRCH.id]);
    expect(digest.tiles).toHaveLength(3);
    expect(digest.furtherTotals.map((total) => total.unit)).toEqual(["CHF"]);
  });

  test("does not count a success that is linked as the same as an earlier one", () => {
    const digest = compose(
      [loggedEntry(101, {}, [{}]), loggedEntry(102, {}, [{ amount: 5 }])],
      [{ fromEntry: 102, toEntry: 101, kind: "same", reason: "person" }],
    );
    expect(digest.successes).toBe(1);
    expect(tileNumbers(digest)).toEqual([101]);
  });

  test("counts the number that only the later twin has, and says whose twin it is", () => {
    const again = loggedEntry(102, { possibleDuplicateOf: 101 }, [{}]);
    const links: EntryLink[] = [{ fromEntry: 101, toEntry: 102, kind: "same", reason: "person" }];
    const digest = compose([loggedEntry(101), again], links);
    expect(digest).toMatchObject({ successes: 1, withNumber: 1 });
    expect(tileNumbers(digest)).toEqual([102]);
    expect(digest.news[0]?.totals).toMatchObject([{ amount: 48000 }]);
    expect(digest.news[0]?.items.map((item) => [item.entry.number, item.sameAs, item.isPending])).toEqual([
      [101, null, false],
      [102, 101, false],
    ]);
  });

  test("waits for no number of the agency's own contract", () => {
    const ours = { beneficiary: "agency", text: "90k EUR" } as const;
    const titles = ["Our contract is extended, 90k EUR", "Portal live"];
    const entries = titles.map((title, at) => loggedEntry(101 + at, { title }, [ours]));
    expect(compose(entries).news[0]?.items.map((item) => item.isPending)).toEqual([false, true]);
  });

  test("counts the measured result, and not the estimate beside it", () => {
    const roi = loggedEntry(102, { kind: "roi" }, [{}]);
    const digest = compose([loggedEntry(101, {}, [{ amount: 40000 }]), roi], [result(101, 102)]);
    expect(digest.tiles).toMatchObject([
      { kind: "figure", figure: { amount: 48000 }, entry: { number: 102 } },
    ]);
    expect(digest.news[0]?.totals).toMatchObject([{ amount: 48000 }]);
  });

  test("counts a success whose earlier twin is withdrawn", () => {
    const links: EntryLink[] = [{ fromEntry: 90, toEntry: 101, kind: "same", reason: "person" }];
    const digest = compose([loggedEntry(101, {}, [{}])], links, [loggedEntry(90, { withdrawn: true })]);
    expect(digest.successes).toBe(1);
  });

  test("keeps a private success, and a result linked to one, to the private block", () => {
    const secret = loggedEntry(90, { visibility: "private" });
    const digest = compose(
      [
        loggedEntry(101, { visibility: "private" }, [{}]),
        loggedEntry(102, { kind: "roi" }, [{}]),
        loggedEntry(103, { kind: "roi" }, [{}]),
      ],
      [result(101, 102), result(90, 103)],
      [secret],
    );
    expect(digest).toMatchObject({ successes: 0, withNumber: 0, furtherResults: 0, tiles: [], news: [] });
    expect(digest.private.map((item) => [item.entry.number, item.results.map((roi) => roi.number)])).toEqual([
      [101, [102]],
      [103, []],
    ]);
  });

  test("lists the client with the most news first and those without a client apart", () => {
    const digest = compose([
      loggedEntry(101),
      loggedEntry(102, { client: BIRCH }),
      loggedEntry(103, { client: BIRCH }),
      loggedEntry(104, { client: null }),
    ]);
    expect(digest.news.map((news) => news.client.name)).toEqual(["Birch & Sons", "Acme Foods"]);
    expect(digest.noClient.map((item) => item.entry.number)).toEqual([104]);
    expect(digest.successes).toBe(4);
  });

  test("takes an entry on the window's first moment as new, and what was back-filled before it as history", () => {
    const entries = [
      loggedEntry(101, { loggedAt: WINDOW.from }),
      loggedEntry(102, { ...EARLIER, backfilled: true }),
      loggedEntry(103, { backfilled: true }),
    ];
    expect([...sectionsOf(source(entries)).values()]).toEqual(["new", "back-filled", "new"]);
    expect(compose(entries).backfilled).toBe(1);
  });

  test("is null when there is nothing to tell, and not when a note needs its PM", () => {
    expect(composeDigest(source([]))).toBeNull();
    const waiting = {
      subject: "WIN:[]",
      sentAt: WINDOW.from,
      reasonCode: "empty-note",
      reason: "No text.",
    } as const;
    expect(composeDigest({ ...source([]), needsYou: [waiting] })).not.toBeNull();
  });

  test("leads with money that rose or fell, then time, then what went from → to, three at most", () => {
    const digest = compose([
      loggedEntry(101, {}, [{ measure: "percent", unit: "percent", amount: 12, period: null }]),
      loggedEntry(102, {}, [{ measure: "time", unit: "days", amount: null, from: 14, to: 3, period: null }]),
      loggedEntry(103, {}, [{ measure: "time", unit: "hours", amount: 20, period: "week" }]),
      loggedEntry(104, {}, [{ amount: 5, direction: null }]),
      loggedEntry(105, {}, [{}]),
    ]);
    expect(tileNumbers(digest)).toEqual([105, 103, 102]);
  });

  test("bears out every number of headline and tile with an entry that it lists as new", () => {
    const entry = fc.record({
      client: fc.constantFrom(ACME, BIRCH, null),
      kind: fc.constantFrom("win" as const, "roi" as const),
      visibility: fc.constantFrom("draft" as const, "approved" as const, "private" as const),
      isEarlier: fc.boolean(),
      backfilled: fc.boolean(),
      duplicate: fc.boolean(),
      amount: fc.option(fc.integer({ min: 1, max: 3 })),
      beneficiary: fc.constantFrom("client" as const, "agency" as const),
      resultOf: fc.option(fc.nat(11)),
    });
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 12 }), (drawn) => {
        const entries = drawn.map(({ isEarlier, duplicate, amount, beneficiary, resultOf: _, ...part }, at) =>
          loggedEntry(
            100 + at,
            { ...part, ...(isEarlier ? EARLIER : {}), possibleDuplicateOf: duplicate ? 1 : null },
            amount === null ? [] : [{ amount, beneficiary }],
          ),
        );
        const links = drawn.flatMap((one, at) =>
          one.kind === "roi" && one.resultOf !== null && drawn[one.resultOf]?.kind === "win"
            ? [result(100 + one.resultOf, 100 + at)]
            : [],
        );
        const digest = compose(entries, links);
        const listed = new Set(numbersIn(digest));
        for (const number of tileNumbers(digest)) {
          expect(listed).toContain(number);
          const told = entries.find((one) => one.number === number)!;
          expect(told.visibility).not.toBe("private");
          expect(told.loggedAt >= WINDOW.from).toBe(true);
        }
        const wins = entries.filter(
          (one) => listed.has(one.number) && one.kind === "win" && !one.possibleDuplicateOf,
        );
        expect(digest.successes).toBe(wins.filter((one) => one.loggedAt >= WINDOW.from).length);
        expect(digest.withNumber).toBeLessThanOrEqual(digest.successes);
        const hidden = entries.filter((one) => one.visibility === "private");
        for (const one of hidden) expect(listed).not.toContain(one.number);
      }),
      { numRuns: 300 },
    );
  });
});
