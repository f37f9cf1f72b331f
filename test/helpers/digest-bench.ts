// A database in which digests fall due: composing at a moment, and reading back rows and letters.
import { type ParsedMail, simpleParser } from "mailparser";
import type { DigestDeps } from "../../src/app/digest-batch.ts";
import { createRenderer } from "../../src/letters/template.ts";
import { createLog } from "../../src/log.ts";
import { freshDatabase, type TestDatabase } from "./database.ts";
import { storedLetters } from "./stored-letters.ts";
import { testConfig } from "./world.ts";

/** 08:00 in Berlin. */
export const MONDAY = "2026-11-23T07:00:00Z";
export const render = createRenderer(null);

/** Paints nothing: what the pictures show is proved with the timeline. */
export async function digestBench() {
  const base: TestDatabase = await freshDatabase();
  const { db, url } = base;
  /** By reader: several are composed at once. */
  const letters = () => storedLetters(db);
  return {
    db,
    url,
    drop: base.drop,
    depsAt: (now: string, change: Partial<DigestDeps> = {}): DigestDeps => ({
      db,
      log: createLog("silent"),
      config: testConfig(),
      render,
      clock: () => new Date(now),
      paint: async () => null,
      secretKey: { signing: Buffer.alloc(32, 7) },
      ...change,
    }),
    digests: () => db.selectFrom("digest").selectAll().orderBy("id").execute(),
    claims: () => db.selectFrom("digest_entry").selectAll().orderBy("entry_id").execute(),
    letters,
    readLetter: async (at = 0): Promise<ParsedMail> => simpleParser((await letters())[at]!.raw),
    /** A window ending on Monday 16 November, so that the next one is the week after it. */
    lastWindow: async (personId: number, to = "2026-11-16T07:00:00Z") => {
      const window = { window_from: "2026-11-02T12:00:00Z", window_to: to, due_at: to, state: "skipped" };
      await db
        .insertInto("digest")
        .values({ person_id: personId, ...window })
        .execute();
    },
  };
}
