// A timeline from rows: links beyond the window, approvals, each format.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { approveEntries, rewordEntry } from "../../src/app/approve-entries.ts";
import { type PaintRequest, paintTimeline } from "../../src/app/timeline.ts";
import { noBrand } from "../../src/core/timeline/brand.ts";
import type { Database } from "../../src/store/database.ts";
import { freshDatabase, type TestDatabase } from "../helpers/database.ts";
import { seedTimeline } from "./timeline-seed.ts";

const NOW = new Date("2026-11-23T09:00:00Z");
let database: TestDatabase;
let db: Database;
let clientId: number;

beforeAll(async () => {
  database = await freshDatabase();
  db = database.db;
  clientId = (await seedTimeline(db)).clientId;
});
afterAll(() => database.drop());

function request(change: Partial<PaintRequest> = {}): PaintRequest {
  return {
    clientId,
    agencyDomains: [],
    now: NOW,
    zone: "Europe/Berlin",
    locale: "en",
    audience: "pm",
    format: "json",
    brand: { ...noBrand, name: "Harbour" },
    ...change,
  };
}

async function json(change: Partial<PaintRequest> = {}) {
  const painted = await paintTimeline(db, request(change));
  return painted ? { ...JSON.parse(painted.bytes.toString()), count: painted.entries } : null;
}

describe("from rows", () => {
  test("a success has its result beside it, and what it led to beyond the window is told with its number", async () => {
    const value = await json({ from: "2026-06", to: "2026-08" });
    const [workshop, live] = value.entries;
    expect(workshop).toMatchObject({
      title: "Workshops held",
      ledTo: [{ title: "Routes planned overnight", words: "€\u202f48,000 a year saved" }],
      numberPending: false,
    });
    expect(live).toMatchObject({ title: "Depot live", results: [{ words: "14 → 3 days" }] });
    expect(value.threads).toEqual([]);
    expect(value.count).toBe(2);
  });

  test("over six months the thread has both its ends", async () => {
    const value = await json();
    expect(value.threads).toHaveLength(1);
    expect(value.projects).toEqual(["Depot", "Other work"]);
  });

  test("a result in the window of a private success before it stays inside", async () => {
    const titles = async (audience: PaintRequest["audience"]) =>
      (await json({ audience, from: "2026-09", to: "2026-11" })).entries.map(
        (entry: { title: string }) => entry.title,
      );
    expect(await titles("pm")).not.toContain("Worth 7k a month");
    expect(await titles("internal")).toContain("Worth 7k a month");
  });

  test("a withdrawn entry is in no picture", async () => {
    expect(JSON.stringify(await json({ audience: "internal" }))).not.toMatch(/Wrong base year/);
  });
});

describe("for the client", () => {
  test("nothing approved is nothing at all", async () => {
    expect(await paintTimeline(db, request({ audience: "client" }))).toBeNull();
  });

  test("an approved entry shows the words that were approved, until anything of it changes", async () => {
    const { id, number } = await db
      .selectFrom("entry")
      .select(["id", "number"])
      .where("title", "=", "Depot live")
      .executeTakeFirstOrThrow();
    await db.updateTable("entry").set({ visibility: "approved" }).where("id", "=", id).execute();
    // Approved without a snapshot is not approved.
    expect(await paintTimeline(db, request({ audience: "client" }))).toBeNull();
    const choice = { quote: "none", isConfirmed: false, byPerson: null, agencyDomains: [] } as const;
    await db.transaction().execute(async (tx) => {
      await rewordEntry(tx, number, { title: "The depot works", text: "Since July, without a stop." });
      await approveEntries(tx, [number], choice, NOW);
    });
    const shown = await paintTimeline(db, request({ audience: "client", format: "md" }));
    expect(shown?.bytes.toString()).toMatch(/The depot works/);
    expect(shown?.bytes.toString()).toMatch(/Since July, without a stop\./);
    // Its result is not approved.
    expect(shown?.bytes.toString()).not.toMatch(/Depot live|14 → 3/);
    await db.updateTable("entry").set({ on_date: "2026-07-22" }).where("id", "=", id).execute();
    expect(await paintTimeline(db, request({ audience: "client" }))).toBeNull();
  });
});

test("each format comes out as what it is", async () => {
  const bytes = async (format: PaintRequest["format"], compact = false) =>
    (await paintTimeline(db, request({ format, compact })))?.bytes ?? Buffer.alloc(0);
  expect((await bytes("svg")).toString()).toMatch(/^<svg .*width="1600"/);
  expect((await bytes("svg", true)).toString()).toMatch(/^<svg .*width="536"/);
  expect((await bytes("md")).toString()).toMatch(/^# Spedition Adler/);
  expect((await bytes("png")).subarray(1, 4).toString()).toBe("PNG");
  expect((await bytes("pdf")).subarray(0, 5).toString()).toBe("%PDF-");
  expect((await bytes("pptx")).subarray(0, 2).toString()).toBe("PK");
});

test("months that no timeline has are refused, an unknown client has nothing to show", async () => {
  await expect(paintTimeline(db, request({ from: "2025-01", to: "2026-11" }))).rejects.toThrow(/at most 6/);
  expect(await paintTimeline(db, request({ clientId: 999_999 }))).toBeNull();
});
