// Agenda, mail and appointment as the client reads them, in English and German.
import { describe, expect, test } from "vitest";
import {
  agendaSections,
  agendaText,
  composeAgenda,
  type PastReview,
} from "../../../src/core/review/agenda.ts";
import { hasName } from "../../../src/core/review/level.ts";
import { appointmentWords, type Meeting, preRead } from "../../../src/core/review/pre-read.ts";
import type { ReviewedProject } from "../../../src/core/review/to-decide.ts";
import { composeFor, entryOf, story } from "../timeline/sample.ts";

function agendaIn(locale: string, last: PastReview | null = null) {
  const approved = story.entries
    .filter((entry) => entry.visibility !== "private" && entry.project?.name !== "Price data")
    .map((entry) => ({ ...entry, visibility: "approved" as const }));
  const timeline = composeFor(approved, story.links, { audience: "client", locale });
  if (!timeline) throw new Error("nothing to show");
  const projects = [
    { id: 1, name: "Webshop relaunch", isEnded: false },
    { id: 2, name: "Cold store", isEnded: true },
    { id: 3, name: "Rescue plan", isEnded: false },
  ];
  return composeAgenda(timeline, projects, last, "2027-03-03");
}

const meeting = (locale: string): Meeting => ({
  client: "Nordlicht Foods",
  locale,
  startsAt: new Date("2026-12-03T09:00:00Z"),
  minutes: 60,
  zone: "Europe/Berlin",
  theirs: ["Dana Holt", "Ruth Vale"],
  unnamed: 0,
  ours: ["Mara Winter"],
});

const last: PastReview = {
  heldOn: "2026-09-03",
  outcome: "They were cross.",
  decisions: [{ projectId: 1, name: "Webshop relaunch", decision: "revise", note: "our fault" }],
};

test("first what was achieved, then each project under way that the client knows, then the next date", () => {
  const text = agendaText(agendaSections(agendaIn("en", last), "en"));
  expect(text.replace(/\p{Zs}/gu, " ")).toBe(
    `1. What we achieved together, June to November 2026
   - Webshop relaunch: 3 successes
   - Cold store: 3 successes
   - 31 hours: saved every week · All shelves scanned every night
   - 14 → 3 days: New shop is live, no order lost
   - NPS 31 → 52: Drivers see the gate before they arrive
2. Each project under way: does it still make sense? Continue, revise or stop
   - Webshop relaunch: decided on 3 September 2026: revise
3. The next date
   - Proposal: Wednesday, 3 March 2027`,
  );
});

test("what the client has not seen, and what was said among ourselves, stays on the PM's copy", () => {
  const agenda = agendaIn("en", last);
  expect(agenda.toDecide.unseen).toEqual(["Rescue plan"]);
  const shown = [
    preRead(meeting("en"), agenda, "2026-12-03").text,
    appointmentWords(meeting("en"), agenda).description,
  ];
  for (const text of shown) expect(text).not.toMatch(/Rescue|cross|our fault/);
});

describe("what there is to decide", () => {
  const project = (change: object = {}) => ({ id: 1, name: "Lager", isEnded: false, ...change });
  const told = (projects: ReviewedProject[], locale: string) => {
    const entries = [entryOf({ id: 1, on: "2026-10-01", title: "Fewer calls", visibility: "approved" })];
    const timeline = composeFor(entries, [], { audience: "client", locale });
    const agenda = composeAgenda(timeline!, projects, null, "2027-03-03");
    return preRead(meeting(locale), agenda, "2026-12-03").text;
  };

  test("under way, but nothing of it approved: decided on at the meeting, and not named", () => {
    const german = told([project()], "de");
    expect(german).toContain("Projekt für Projekt entscheiden");
    expect(german).toContain("2. Was gerade läuft: Darüber entscheiden wir gemeinsam im Termin\n3.");
    expect(german + told([project()], "en")).not.toMatch(/Lager|Kein Projekt|No project/);
  });

  test.each([[[]], [[project({ isEnded: true })]]])(
    "none under way: the mail announces no decision",
    (projects) => {
      const text = told(projects, "en");
      expect(text).toContain("2. No project is under way: what comes next?");
      expect(text).toContain("talk with you about what comes next");
      expect(text).not.toMatch(/decide|Lager/);
    },
  );
});

test("whose name nobody knows is counted, and nobody's address stands there", () => {
  const row = (locale: string, unnamed: number) => {
    const description = appointmentWords({ ...meeting(locale), unnamed }, agendaIn(locale)).description;
    return description.split("\n")[0];
  };
  expect(row("en", 1)).toBe("With Dana Holt, Ruth Vale, Mara Winter and 1 more");
  expect(row("de", 1)).toBe("Mit Dana Holt, Ruth Vale, Mara Winter und einer weiteren Person");
  expect(row("de", 2)).toBe("Mit Dana Holt, Ruth Vale, Mara Winter und 2 weiteren Personen");
  expect(["b@zeta.example", "Dana Holt"].map((name) => hasName({ name }))).toEqual([false, true]);
  const only = { ...meeting("en"), theirs: ["Dana Holt"], unnamed: 1 };
  expect(preRead(only, agendaIn("en"), "2026-12-03").text).toMatch(/^Hello everyone,/);
});

describe("the mail", () => {
  test("in English: two paragraphs and the agenda", () => {
    const { subject, text } = preRead(meeting("en"), agendaIn("en"), "2026-12-03");
    expect(subject).toBe("Nordlicht Foods: what we achieved together, June to November 2026");
    const [hello, first, second, agenda, regards] = text.split("\n\n");
    expect(hello).toBe("Hello everyone,");
    expect(first).toMatch(
      /^On Thursday, 3 December 2026, 10:00 to 11:00 \(Berlin\) we would like .*: 6 successes on 2 projects, and what they brought\. One number to begin with: 31.hours saved every week \(All shelves scanned every night\)\.$/,
    );
    expect(second).toMatch(
      /^After that we would like to decide .* stops\. The deck is attached.* name it\.$/,
    );
    expect(agenda).toMatch(/^Agenda\n1\. What we achieved/);
    expect(regards).toBe("Kind regards\nMara Winter\n");
  });

  test("counts results where there is no success, and projects alone", () => {
    const first = (kind: "win" | "roi") => {
      const entries = [
        entryOf({ id: 1, kind, on: "2026-10-01", title: "Fewer calls", visibility: "approved" }),
      ];
      const timeline = composeFor(entries, [], { audience: "client" });
      return preRead(meeting("en"), composeAgenda(timeline!, [], null, "2027-03-03"), "2026-12-03").text;
    };
    expect(first("win")).toContain("from June to November 2026: 1 success, and what they brought.");
    expect(first("roi")).toContain("from June to November 2026: 1 result.");
  });

  test("in German, to one person by name", () => {
    const only = { ...meeting("de"), theirs: ["Dana Holt"] };
    const { subject, text } = preRead(only, agendaIn("de"), "2026-12-03");
    expect(subject).toBe("Nordlicht Foods: was wir gemeinsam erreicht haben, Juni bis November 2026");
    expect(text).toMatch(
      /^Guten Tag Dana Holt,\n\nam Donnerstag, 3\. Dezember 2026, 10:00 bis 11:00 Uhr \(Berlin\)/,
    );
    expect(text).toMatch(/Vorschlag: Mittwoch, 3\. März 2027/);
  });
});
