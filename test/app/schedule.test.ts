// Ticks over several processes on one real Postgres: once where once is meant, on the wall clock, through an outage.
import { pino } from "pino";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import {
  type Schedule,
  startSchedule,
  startTicker,
  type TickedTask,
  type Ticker,
} from "../../src/app/schedule.ts";
import type { Log } from "../../src/log.ts";
import { type Database, openDatabase } from "../../src/store/database.ts";
import { claimTick, pruneTicks } from "../../src/store/runs.ts";
import { freshDatabase, type TestDatabase } from "../helpers/database.ts";
import { eventually } from "../helpers/eventually.ts";
import { cutOff } from "../helpers/outage.ts";

const EVERY_SECOND = "* * * * * *";
let database: TestDatabase;
let open: (Ticker | Schedule)[];
let lines: { level: number; msg: string; task?: string }[];
let log: Log;

beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  open = [];
  lines = [];
  log = pino({ level: "info" }, { write: (line: string) => lines.push(JSON.parse(line)) });
  await database.db.deleteFrom("run").execute();
});
afterEach(() => Promise.all(open.map((one) => one.stop())));

function ticker(tasks: TickedTask[], db: Database = database.db): Ticker {
  const one = startTicker({ db, log }, tasks);
  open.push(one);
  return one;
}

const ticks = () => database.db.selectFrom("run").selectAll().orderBy("tick_at").execute();

test("three tickers with connections of their own run each tick once, at its moment of the wall clock", async () => {
  const pools = [1, 2, 3].map(() => openDatabase(database.url, () => {}, 2));
  const ranBy: number[] = [];
  const tickers = pools.map((db, process) =>
    ticker(
      [
        {
          name: "once",
          cron: EVERY_SECOND,
          runs: "one-process",
          work: async () => void ranBy.push(process),
        },
      ],
      db,
    ),
  );
  await eventually(async () => (await ticks()).length >= 3);
  await Promise.all(tickers.map((one) => one.stop()));
  await Promise.all(pools.map((db) => db.destroy()));
  const rows = await ticks();
  expect(ranBy).toHaveLength(rows.length);
  const moments = rows.map((row) => row.tick_at.getTime());
  expect(moments.every((moment) => moment % 1000 === 0)).toBe(true);
  expect(moments.slice(1).map((moment, n) => moment - (moments[n] ?? 0))).toEqual(
    moments.slice(1).map(() => 1000),
  );
});

test("work that every process does runs in each, and writes no row", async () => {
  const ran = [0, 0];
  for (const process of [0, 1]) {
    ticker([
      {
        name: "each",
        cron: EVERY_SECOND,
        runs: "every-process",
        work: async () => {
          ran[process] = (ran[process] ?? 0) + 1;
        },
      },
    ]);
  }
  await eventually(() => Math.min(...ran) >= 2);
  expect(await ticks()).toEqual([]);
});

test("a tick is claimed by one of many at once; another moment or task is another tick", async () => {
  const at = new Date("2031-05-05T08:00:00Z");
  const claims = await Promise.all(Array.from({ length: 10 }, () => claimTick(database.db, "t", at)));
  expect(claims.filter(Boolean)).toHaveLength(1);
  expect(await claimTick(database.db, "t", new Date("2031-05-05T08:01:00Z"))).toBe(true);
  expect(await claimTick(database.db, "other", at)).toBe(true);
  expect(await pruneTicks(database.db, new Date("2031-05-05T08:00:30Z"))).toBe(2);
  expect(await ticks()).toMatchObject([{ task: "t", tick_at: new Date("2031-05-05T08:01:00Z") }]);
});

test("a tick that comes while the task still runs is left out, and others are not held up", async () => {
  let slow = 0;
  let quick = 0;
  let finish = () => {};
  ticker([
    {
      name: "slow",
      cron: EVERY_SECOND,
      runs: "every-process",
      work: () => {
        slow += 1;
        return new Promise<void>((resolve) => {
          finish = resolve;
        });
      },
    },
    {
      name: "quick",
      cron: EVERY_SECOND,
      runs: "every-process",
      work: async () => {
        quick += 1;
      },
    },
  ]);
  await eventually(() => quick >= 3);
  expect(slow).toBe(1);
  finish();
  await eventually(() => slow === 2);
  finish();
});

test("an outage of the database is told once a task, and ticks go on when it is back", async () => {
  let once = 0;
  let each = 0;
  ticker([
    {
      name: "once",
      cron: EVERY_SECOND,
      runs: "one-process",
      work: async () => {
        once += 1;
      },
    },
    {
      name: "each",
      cron: EVERY_SECOND,
      runs: "every-process",
      work: async () => {
        each += 1;
        await database.db.selectFrom("run").select("task").limit(1).execute();
      },
    },
  ]);
  await eventually(() => once >= 1 && each >= 1);
  const restore = await cutOff(database);
  const begun = each;
  await eventually(() => each >= begun + 3);
  const failed = lines.filter((line) => line.level === 50).map((line) => line.task);
  expect(failed.sort()).toEqual(["each", "once"]);
  await restore();
  const before = once;
  await eventually(() => once > before);
  await eventually(() => lines.filter((line) => line.msg.endsWith("works again")).length === 2);
});

test("a task that throws is tried at its next tick", async () => {
  let tries = 0;
  ticker([
    {
      name: "throws",
      cron: EVERY_SECOND,
      runs: "one-process",
      work: () => {
        tries += 1;
        throw new Error("not today");
      },
    },
  ]);
  await eventually(() => tries >= 2);
  expect(lines.filter((line) => line.level === 50)).toHaveLength(1);
});

test("stop tells the work under way, waits for it, and no tick begins afterwards", async () => {
  const steps: string[] = [];
  const one = ticker([
    {
      name: "drains",
      cron: EVERY_SECOND,
      runs: "every-process",
      work: async (signal) => {
        steps.push("begun");
        await new Promise<void>((resolve) => {
          signal.addEventListener("abort", () => setTimeout(resolve, 50), { once: true });
        });
        steps.push("drained");
      },
    },
  ]);
  await eventually(() => steps.length > 0);
  await one.stop();
  expect(steps).toEqual(["begun", "drained"]);
  one.runNow({
    name: "late",
    cron: EVERY_SECOND,
    runs: "every-process",
    work: async () => steps.push("late"),
  });
  await one.stop();
  expect(steps).toEqual(["begun", "drained"]);
});

test("the schedule delivers within seconds, and at once when it is woken", async () => {
  let delivered = 0;
  const schedule = startSchedule({
    db: database.db,
    log,
    clock: () => new Date(),
    composeDigests: async () => 0,
    deliver: async () => {
      delivered += 1;
    },
  });
  open.push(schedule);
  schedule.wake();
  await eventually(() => delivered === 1, { withinMs: 100 });
  await eventually(() => delivered >= 2, { withinMs: 5_000 });
});
