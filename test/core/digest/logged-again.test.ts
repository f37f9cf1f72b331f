// A success that somebody logged again: which of its entries a digest counts.
import { expect, test } from "vitest";
import { composeDigest, type Digest } from "../../../src/core/digest/digest.ts";
import type { EntryLink, LoggedEntry } from "../../../src/core/entry/entry.ts";
import { loggedEntry } from "../../helpers/logged.ts";
import { noNudges } from "../../helpers/nudges.ts";

const WINDOW = { from: new Date("2026-11-16T07:00:00Z"), to: new Date("2026-11-23T07:00:00Z"), late: false };
const EARLIER = { loggedAt: new Date("2026-11-01T10:00:00Z") };

function compose(entries: LoggedEntry[], links: EntryLink[], related: LoggedEntry[] = []): Digest {
  const ledger = { received: 0, filed: 0, ignored: 0, needsYou: 0, failed: 0 };
  const idle = { lastNoteAt: null, wasQuiet: false };
  const rest = { ledger, needsYou: [], uncertain: [], quiet: [], before: null, idle, nudges: noNudges };
  return composeDigest({ window: WINDOW, entries, links, related, ...rest })!;
}

test("counts a success that was logged again in this week where its first was found late", () => {
  const again = loggedEntry(102, { possibleDuplicateOf: 101 }, [{}]);
  const links: EntryLink[] = [{ fromEntry: 101, toEntry: 102, kind: "same", reason: "person" }];
  const digest = compose([loggedEntry(101, EARLIER, [{}]), again, loggedEntry(103)], links);
  expect(digest).toMatchObject({ successes: 2, withNumber: 1 });
  expect(digest.tiles).toMatchObject([{ kind: "figure", entry: { number: 102 } }]);
  expect(digest.news[0]?.items.map((item) => item.sameAs)).toEqual([null, null]);
  expect(digest.alsoFound).toMatchObject([{ successes: 0, totals: [], items: [{ sameAs: 102 }] }]);
  // What was told before counted then.
  expect(compose([again], links, [loggedEntry(101, EARLIER)]).successes).toBe(0);
  // What is logged after the window was told by nobody.
  const later = loggedEntry(104, { loggedAt: WINDOW.to });
  const sameLater: EntryLink[] = [{ fromEntry: 103, toEntry: 104, kind: "same", reason: "person" }];
  expect(compose([loggedEntry(103)], sameLater, [later]).successes).toBe(1);
  // One that may be a copy of yet another one is so all the same.
  const doubtful = loggedEntry(103, { possibleDuplicateOf: 90 });
  expect(compose([doubtful], sameLater, [later]).successes).toBe(0);
});
