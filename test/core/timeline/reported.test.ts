// Who is said to have reported a number: the client alone, and only a number that his mail says.
import { describe, expect, test } from "vitest";
import type { LoggedEntry } from "../../../src/core/entry/entry.ts";
import { composeFor, entryOf, figureOf, linkOf } from "./sample.ts";

const saving = figureOf({ amount: 48000, unit: "EUR", period: "year", direction: "decrease" });
const mailOf = (day: string, text: string) => ({
  fromName: "Dana Holt",
  fromEmail: "dana@nordlicht.example",
  sentAt: new Date(`${day}T09:30:00Z`),
  subject: null,
  text,
});
const entry = (id: number, change: Partial<LoggedEntry>) =>
  entryOf({ id, on: "2026-09-18", title: `Entry ${id}`, visibility: "approved", ...change });
const ours = entry(1, { title: "Night shift planned", figures: [saving] });
const thanks = entry(2, {
  title: "The dock people like it",
  kind: "roi",
  evidence: mailOf("2026-09-18", "Thank you, the dock people like it."),
});
const told = entry(3, { kind: "roi", figures: [saving], evidence: mailOf("2026-10-05", "It saves us 48k.") });
const guessed = entry(4, { kind: "roi", figures: [saving] });

/** `drafts` holds no quote, `client` each. */
function said(entries: readonly LoggedEntry[], audience: "client" | "drafts" = "client") {
  const links = entries.filter((one) => one.kind === "roi").map((one) => linkOf(1, one.id, "result"));
  const visibility = audience === "drafts" ? ("draft" as const) : ("approved" as const);
  const all = entries.map((one) => ({ ...one, visibility }));
  const marker = composeFor(all, links, { audience })?.lanes[0]?.markers[0];
  return [marker?.quote?.words ?? null, marker?.reportedOn ?? null];
}

describe("beside a number", () => {
  test("thanks without one have no day: the estimate is ours", () => {
    expect(said([ours, thanks], "drafts")).toEqual([null, null]);
    expect(said([ours, thanks])).toEqual(["Thank you, the dock people like it.", null]);
  });

  test("the day is that of the mail which says it, and words of another mail go without it", () => {
    expect(said([ours, thanks, told], "drafts")).toEqual([null, "2026-10-05"]);
    expect(said([ours, thanks, told])).toEqual(["It saves us 48k.", "2026-10-05"]);
    const unquoted = { ...told, evidence: mailOf("2026-10-05", "") };
    expect(said([ours, thanks, unquoted])).toEqual(["Thank you, the dock people like it.", null]);
  });

  test("of several numbers the client reported all, or none is said to be his", () => {
    expect(said([ours, told, guessed], "drafts")).toEqual([null, null]);
  });
});

test("without a number the day is that of what he wrote", () => {
  expect(said([{ ...ours, figures: [] }, thanks])).toEqual([
    "Thank you, the dock people like it.",
    "2026-09-18",
  ]);
});
