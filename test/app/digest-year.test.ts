// A year of digests on a real Postgres: people in five zones who pause, move and change their minds, three weeks of
// downtime, restarts, crashes, notes at every edge. The clock jumps from one due moment or event to the next.
import { afterAll, beforeAll, expect, test } from "vitest";
import { composeDueDigests, nextDigest } from "../../src/app/digest.ts";
import type { DigestDeps } from "../../src/app/digest-batch.ts";
import { changeDigest } from "../../src/app/unsubscribe.ts";
import { createLog } from "../../src/log.ts";
import { type Database, openDatabase } from "../../src/store/database.ts";
import { people } from "../../src/store/people.ts";
import { lockPerson, type PersonSettings, setPerson } from "../../src/store/person-settings.ts";
import { freshDatabase, type TestDatabase } from "../helpers/database.ts";
import { diceOf } from "../helpers/many-mails/dice.ts";
import { addClient, addEntry, addPm, testConfig } from "../helpers/world.ts";
import { type Served, wrongWith } from "../helpers/year.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const START = Date.parse("2026-01-01T00:00:00Z");
/** The year is over, and everybody had one more digest. */
const LAST = START + 405 * DAY;
const DOWN = { from: Date.parse("2026-08-03T12:00:00Z"), to: Date.parse("2026-08-24T15:30:00Z") };
const NOTES = 160;

interface Event {
  at: number;
  isNote: boolean;
  act: () => Promise<unknown>;
}

let base: TestDatabase;
let db: Database;
const ids: Record<string, number> = {};
/** What was set when, so that a digest is judged by what stood when it was composed. */
const log: {
  personId: number;
  at: number;
  settings: Pick<Served, "schedule" | "pausedUntil" | "changedAt">;
}[] = [];
const dice = diceOf(2026);

beforeAll(async () => {
  base = await freshDatabase();
  db = base.db;
  const zones = {
    berlin: "Europe/Berlin",
    howe: "Australia/Lord_Howe",
    kolkata: "Asia/Kolkata",
    santiago: "America/Santiago",
    traveller: "Europe/Berlin",
  };
  for (const [name, zone] of Object.entries(zones)) {
    ids[name] = await addPm(db, {
      email: `${name}@agency.test`,
      zone,
      createdAt: new Date(START).toISOString(),
    });
  }
  await set("howe", { cadence: "fortnightly", weekday: 5, atLocal: "16:30" }, START);
  await set("santiago", { cadence: "monthly", weekday: 3, atLocal: "07:15" }, START);
  for (const name of ["berlin", "kolkata", "traveller"]) await noteSettings(id(name), START);
});
afterAll(() => base.drop());

const id = (name: string) => ids[name] as number;

async function noteSettings(personId: number, at: number): Promise<void> {
  const person = await lockPerson(db, personId);
  if (!person) throw new Error("nobody");
  const { cadence, weekday, atLocal, zone, pausedUntil, scheduleChangedAt: changedAt } = person;
  log.push({
    personId,
    at,
    settings: { schedule: { cadence, weekday, atLocal, zone }, pausedUntil, changedAt },
  });
}

async function set(name: string, settings: PersonSettings, at: number): Promise<void> {
  await setPerson(db, id(name), settings, new Date(at));
  await noteSettings(id(name), at);
}

function plans(): Event[] {
  const changing = (name: string, day: string, settings: PersonSettings): Event => {
    const at = Date.parse(day);
    return { at, isNote: false, act: () => set(name, settings, at) };
  };
  const wishing = (name: string, day: string, wish: "stop" | "pause" | "start"): Event => {
    const at = Date.parse(day);
    const act = async () => {
      await changeDigest(db, id(name), wish, new Date(at));
      await noteSettings(id(name), at);
    };
    return { at, isNote: false, act };
  };
  return [
    changing("berlin", "2026-02-11T10:00:00Z", { pausedUntil: "2026-03-04" }),
    wishing("berlin", "2026-05-06T10:00:00Z", "stop"),
    wishing("berlin", "2026-05-27T22:00:00Z", "start"),
    wishing("berlin", "2026-10-01T10:00:00Z", "pause"),
    wishing("berlin", "2026-10-14T06:30:00Z", "start"),
    changing("howe", "2026-06-10T01:00:00Z", { atLocal: "09:00" }),
    changing("howe", "2026-11-20T01:00:00Z", { weekday: 2 }),
    changing("kolkata", "2026-03-18T05:00:00Z", { cadence: "fortnightly" }),
    changing("kolkata", "2026-05-20T05:00:00Z", { cadence: "monthly" }),
    changing("kolkata", "2026-09-16T05:00:00Z", { cadence: "weekly" }),
    // In the middle of a month to every week, from a Monday to the Tuesday before.
    changing("santiago", "2026-11-19T15:00:00Z", { cadence: "weekly" }),
    changing("kolkata", "2026-11-18T05:00:00Z", { weekday: 2 }),
    // Goes on over the whole downtime and past it.
    changing("santiago", "2026-07-20T05:00:00Z", { pausedUntil: "2026-09-10" }),
    // An hour before Berlin's Monday 08:00 to where it is still Sunday; then to where Monday has passed; then back.
    changing("traveller", "2026-03-09T06:00:00Z", { zone: "America/New_York" }),
    changing("traveller", "2026-06-14T22:00:00Z", { zone: "Pacific/Auckland" }),
    changing("traveller", "2026-10-18T20:00:00Z", { zone: "Europe/Berlin" }),
    changing("traveller", "2026-12-01T20:00:00Z", { zone: "UTC", atLocal: "07:59" }),
  ];
}

/** Each is logged at a moment and committed up to two days later, as mail that was long under way is. */
function notes(clients: readonly (number | null)[]): Event[] {
  return dice.times(NOTES, () => {
    const logged = START + dice.upTo(364 * 24 * 60) * MINUTE;
    const at = logged + (dice.onceIn(4) ? dice.upTo(48 * 60) * MINUTE : 0);
    const personId = dice.one(Object.values(ids));
    const clientId = dice.one(clients);
    return { at, isNote: true, act: () => note(personId, clientId, logged) };
  });
}

const note = (personId: number, clientId: number | null, logged: number) =>
  addEntry(db, { personId, clientId, loggedAt: new Date(logged).toISOString() });

test("a year: every entry is in one digest of each reader, every digest at its hour, late only when it is", async () => {
  const { berlin, howe, kolkata, santiago, traveller } = ids as Record<string, number>;
  const teams = [
    [berlin, howe],
    [howe, kolkata, traveller],
    [santiago, traveller, berlin],
  ] as number[][];
  const clients: (number | null)[] = [null];
  for (const [n, team] of teams.entries()) clients.push(await addClient(db, `Client ${n}`, team));
  const events = [...plans(), ...notes(clients)].sort((a, b) => a.at - b.at);

  let crashes = 0;
  let breaksNext = false;
  let own: Database | null = null;
  const depsAt = (at: number): DigestDeps => ({
    db: own ?? db,
    log: createLog("silent"),
    config: testConfig(),
    render: async () => {
      if (breaksNext) {
        breaksNext = false;
        crashes += 1;
        throw new Error("the process dies here");
      }
      return { html: "<p>Digest</p>", text: "Digest" };
    },
    paint: async () => null,
    secretKey: { signing: Buffer.alloc(32, 7) },
    clock: () => new Date(at),
  });

  /** When each person's next digest goes out, as of `at`. */
  const duesAt = async (at: number) => {
    const everybody = await people(db);
    const moments = await Promise.all(everybody.map((person) => nextDigest(db, person, new Date(at))));
    return everybody.map(({ id }, n) => ({ id, at: moments[n]?.getTime() ?? Number.POSITIVE_INFINITY }));
  };
  let edges = 0;
  let now = START;
  while (now < LAST) {
    const [due] = (await duesAt(now)).sort((a, b) => a.at - b.at);
    if (!due) throw new Error("nobody is there");
    // Notes that come before it change nothing about when it is.
    while (events[0]?.isNote && events[0].at <= due.at) await events.shift()?.act();
    now = Math.min(due.at, events[0]?.at ?? LAST);
    if (now === due.at && now < LAST - 40 * DAY && dice.onceIn(6)) {
      // On the very edge: the first is of this window, the second of the next, which everybody still gets.
      await note(due.id, null, due.at - 1);
      await note(due.id, null, due.at);
      edges += 1;
      if (now < DOWN.from) {
        const early = await composeDueDigests(depsAt(due.at - 1));
        expect(early).toEqual({ composed: 0, skipped: 0, failed: 0 });
      }
    }
    while (events[0] && events[0].at <= now) await events.shift()?.act();
    if (now >= DOWN.from && now < DOWN.to) {
      const [next] = (await duesAt(now)).sort((a, b) => a.at - b.at);
      if (Math.min(next?.at ?? LAST, events[0]?.at ?? LAST) < DOWN.to) continue;
      now = DOWN.to;
    }
    breaksNext = dice.onceIn(12);
    const run = await composeDueDigests(depsAt(now));
    breaksNext = false;
    if (run.failed > 0) {
      // The process that died is another one a minute later, with connections of its own.
      await own?.destroy();
      own = openDatabase(base.url, () => {}, 2);
      now += MINUTE;
      expect((await composeDueDigests(depsAt(now))).failed).toBe(0);
    }
  }
  await own?.destroy();
  expect(crashes).toBeGreaterThan(5);
  expect(edges).toBeGreaterThan(10);

  const digests = await db.selectFrom("digest").selectAll().orderBy("window_to").execute();
  const served = (personId: number) =>
    digests
      .filter((digest) => digest.person_id === personId)
      .map((digest, n, own): Served => {
        const composedAt = digest.composed_at.getTime();
        const before = own[n - 1]?.composed_at.getTime() ?? START;
        const stood = log.filter((change) => change.personId === personId && change.at <= composedAt);
        const changed = stood.filter((change) => change.at > before);
        const last = stood.at(-1);
        const first = stood.filter((change) => change.at <= before).at(-1);
        if (!last) throw new Error("nothing was set");
        return {
          from: digest.window_from,
          to: digest.window_to,
          late: digest.late,
          composedAt: digest.composed_at,
          ...last.settings,
          isChanged: changed.some(
            ({ settings }) => JSON.stringify(settings.schedule) !== JSON.stringify(first?.settings.schedule),
          ),
        };
      });
  const lateOnes: Record<string, number> = {};
  for (const [name, personId] of Object.entries(ids)) {
    const own = served(personId);
    expect(wrongWith(own, own[0]?.from ?? new Date(START)), name).toEqual([]);
    lateOnes[name] = own.filter((window) => window.late).length;
  }
  // Kolkata's monthly one had no moment in the downtime, and a changed schedule makes up for none.
  const { kolkata: lateInKolkata, ...lateElsewhere } = lateOnes;
  expect(lateInKolkata).toBe(0);
  expect(Object.values(lateElsewhere).every((count) => count > 0)).toBe(true);
  const composed = digests.filter((digest) => digest.state === "composed");
  expect(await db.selectFrom("letter").select("key").orderBy("id").execute()).toHaveLength(composed.length);

  const entries = await db
    .selectFrom("entry")
    .select(["id", "person_id", "client_id", "logged_at"])
    .execute();
  const claims = await db
    .selectFrom("digest_entry")
    .innerJoin("digest", "digest.id", "digest_entry.digest_id")
    .select([
      "digest_entry.entry_id",
      "digest_entry.person_id",
      "digest_entry.section",
      "window_from",
      "window_to",
    ])
    .execute();
  const readersOf = (entry: (typeof entries)[number]) => {
    const at = clients.indexOf(entry.client_id);
    return at > 0 ? (teams[at - 1] ?? []) : [entry.person_id];
  };
  const expected = entries.flatMap((entry) => readersOf(entry).map((reader) => `${entry.id} ${reader}`));
  expect(claims.map((claim) => `${claim.entry_id} ${claim.person_id}`).sort()).toEqual(expected.sort());
  const loggedAt = new Map(entries.map((entry) => [entry.id, entry.logged_at]));
  for (const claim of claims) {
    const logged = loggedAt.get(claim.entry_id) as Date;
    expect(logged < claim.window_to).toBe(true);
    // Older than its window: its transaction came after the cut, and the digest says so.
    if (logged < claim.window_from) expect(["also-found", "no-client"]).toContain(claim.section);
  }
});
