// Digests of 1,000 PMs with 40 entries each, from Postgres to the sink, beside a bare nodemailer loop in the same run.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { sql } from "kysely";
import { simpleParser } from "mailparser";
import { createLog } from "../src/log.ts";
import { type Database, openDatabase } from "../src/store/database.ts";
import { migrate } from "../src/store/migrate.ts";
import { startCluster } from "../test/helpers/cluster.ts";
import type { DigestJob, DigestRunFigures } from "./digest-child.ts";
import type { NodemailerJob } from "./nodemailer-child.ts";

const ROOT = join(import.meta.dirname, "..");
const NOW = "2026-11-23T07:00:00Z";
/** Fewer on a busy machine: `tsx bench/digest.ts 200`. */
const PEOPLE = Number(process.argv[2] ?? 1000);
/** `tsx bench/digest.ts 200 plain`: the runs without attachments alone. */
const IS_PLAIN = process.argv[3] === "plain";
const CLIENTS_EACH = 4;
const ENTRIES_EACH = 40;
/** Of the runs with pictures or decks; and the readers of one client. */
const PAINTED = PEOPLE / 10;
const SHARING = PEOPLE / 20;
/** As many as ours. */
const CONNECTIONS = 4;

export interface DigestBench {
  run: string;
  /** People whose digest was due. */
  readers: number;
  lettersPerSecond: number;
  figures: DigestRunFigures;
}

export interface Limit {
  lettersPerSecond: number;
  cpuMs: number;
}

export interface DigestsBench {
  /** Of one letter without attachments. */
  octets: number;
  /** The runs without attachments, each beside the bare loop that ran right after it. */
  bare: { ours: DigestBench; limit: Limit; percentOfLimit: number }[];
  painted: DigestBench[];
}

export async function benchDigest(): Promise<DigestsBench> {
  const cluster = await startCluster({ durable: true });
  await migrate(cluster.url, createLog("silent"));
  const db = openDatabase(cluster.url, () => {});
  const sink = await startSink();
  try {
    await seed(db, PEOPLE);
    const templatesDir = join(ROOT, "templates");
    const job = { databaseUrl: cluster.url, smtpPort: sink.port, templatesDir, now: NOW };
    const bare: DigestsBench["bare"] = [];
    let octets = 0;
    for (const attempt of ["first", "second"]) {
      const ours = await runOurs(db, `${attempt}, without attachments`, PEOPLE, {
        ...job,
        attachments: "none",
      });
      const letter = await aLetter(db);
      octets = letter.octets;
      const limit = await runBare(sink.port, letter);
      bare.push({ ours, limit, percentOfLimit: (100 * ours.lettersPerSecond) / limit.lettersPerSecond });
    }
    const painted: DigestBench[] = [];
    if (IS_PLAIN) return { octets, bare, painted };
    for (const attachments of ["picture", "deck"] as const) {
      painted.push(await runOurs(db, `${attachments}, own clients`, PAINTED, { ...job, attachments }));
    }
    await share(db, SHARING);
    for (const attachments of ["picture", "deck"] as const) {
      painted.push(await runOurs(db, `${attachments}, one client`, SHARING, { ...job, attachments }));
    }
    return { octets, bare, painted };
  } finally {
    sink.process.kill();
    await db.destroy();
    await cluster.stop();
  }
}

/** As many `readers` are due; everybody else has had a digest just now. */
async function runOurs(db: Database, run: string, readers: number, job: DigestJob): Promise<DigestBench> {
  await sql`truncate letter, digest, digest_entry, shown cascade`.execute(db);
  await sql`insert into digest (person_id, window_from, window_to, due_at, state)
    select id, case when id <= ${readers} then '2026-11-09T07:00Z' else '2026-11-16T07:00Z' end::timestamptz,
      case when id <= ${readers} then '2026-11-16T07:00Z' else ${NOW} end::timestamptz, ${NOW}, 'skipped'
    from person`.execute(db);
  await sql`vacuum analyze`.execute(db);
  const figures = await child<DigestRunFigures>("digest-child", job);
  if (figures.sent !== readers) throw new Error(`${figures.sent} of ${readers} letters were sent`);
  return { run, readers, lettersPerSecond: readers / (figures.allMs / 1000), figures };
}

async function runBare(smtpPort: number, letter: object): Promise<Limit> {
  const limit: NodemailerJob = { smtpPort, connections: CONNECTIONS, count: PEOPLE };
  const { ms, cpuMs } = await child<{ ms: number; cpuMs: number }>(
    "nodemailer-child",
    limit,
    JSON.stringify(letter),
  );
  return { lettersPerSecond: PEOPLE / (ms / 1000), cpuMs };
}

/** The first `readers` people come into the team of the first one's first client, which has the most news. */
async function share(db: Database, readers: number): Promise<void> {
  await sql`insert into client_member (client_id, person_id, role)
    select (select min(id) from client), id, 'member' from person where id between 2 and ${readers}`.execute(
    db,
  );
  await sql`insert into entry (person_id, client_id, title, kind, on_date, logged_at, understood)
    select (select min(id) from person), (select min(id) from client), 'Shared release ' || n, 'win', '2026-11-18',
      '2026-11-18T09:00Z', '{}' from generate_series(1, 20) n`.execute(db);
}

async function seed(db: Database, people: number): Promise<void> {
  await sql`insert into person (name, zone, locale, created_at)
    select 'Manager ' || n, 'UTC', 'en', '2026-11-02T12:00Z' from generate_series(1, ${people}::int) n`.execute(
    db,
  );
  await sql`update person set at_local = '07:00'`.execute(db);
  await sql`insert into address (email_key, email, person_id, preferred)
    select 'pm' || id || '@agency.example', 'pm' || id || '@agency.example', id, true from person`.execute(
    db,
  );
  await sql`insert into client (name, key, status)
    select 'Client ' || p.id || ' ' || n, 'client ' || p.id || ' ' || n, 'confirmed'
    from person p, generate_series(1, ${CLIENTS_EACH}::int) n order by p.id, n`.execute(db);
  await sql`insert into client_member (client_id, person_id, role)
    select c.id, p.id, 'lead' from person p join client c on c.name like 'Client ' || p.id || ' %'`.execute(
    db,
  );
  await sql`insert into entry (person_id, client_id, title, kind, on_date, logged_at, body, understood)
    select m.person_id, m.client_id,
      'Release ' || n || ' of the booking portal is live and halves the time to an offer',
      case when n % 5 = 4 then 'roi' else 'win' end,
      '2026-11-16'::date + (n % 5), '2026-11-16T09:00Z'::timestamptz + (n || ' hours')::interval,
      'It went live yesterday and everybody was surprised how quiet the week after it was.', '{}'
    from client_member m, generate_series(1, ${ENTRIES_EACH / CLIENTS_EACH}::int) n order by m.person_id, m.client_id, n`.execute(
    db,
  );
  await sql`insert into figure (entry_id, ordinal, source, text, start, "end", measure, amount, unit, direction, period, role, headline)
    select id, 1, 'body', '48k a year', 0, 10, 'money', 10000 + number * 10, 'EUR', 'decrease', 'year', 'cost', true
    from entry where number % 5 < 3`.execute(db);
  await sql`insert into evidence (entry_id, from_name, from_email, sent_at, subject, text)
    select id, 'Dana Holt', 'dana@client.example', logged_at, 'Re: the portal',
      'Hi all, since the portal went live we answer 94 % of the enquiries on the same day. The two colleagues who typed them in now call the customers instead. Best, Dana'
    from entry where number % 4 = 0`.execute(db);
  await sql`insert into link (from_entry, to_entry, kind, reason, by)
    select id - 1, id, 'result', 'thread', 'rule' from entry where kind = 'roi' and number % 2 = 0`.execute(
    db,
  );
}

async function aLetter(db: Database): Promise<{ html: string; text: string; octets: number }> {
  const { raw } = await db
    .selectFrom("letter")
    .select("raw")
    .orderBy("id")
    .limit(1)
    .executeTakeFirstOrThrow();
  const parsed = await simpleParser(raw);
  return { html: parsed.html as string, text: parsed.text ?? "", octets: raw.length };
}

async function startSink(): Promise<{ port: number; process: ChildProcess }> {
  const process_ = spawn(process.execPath, [compiledBench("sink-child")], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  // Killed at the end, when nobody waits for this any more.
  const ended = once(process_, "exit").then(() => Promise.reject(new Error("the sink ended")));
  const [line] = await Promise.race([once(process_.stdout!, "data"), ended]);
  return { port: Number(line), process: process_ };
}

async function child<T>(name: string, job: object, stdin = ""): Promise<T> {
  const running = spawn(process.execPath, [compiledBench(name), JSON.stringify(job)], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  running.stdin.end(stdin);
  let printed = "";
  running.stdout.on("data", (chunk) => {
    printed += chunk;
  });
  const [code] = await once(running, "close");
  if (code !== 0) throw new Error(`${name} ended with ${code}`);
  return JSON.parse(printed);
}

/** What tsconfig.bench.json makes of it: from sources a process would carry its compiler in its memory. */
function compiledBench(name: string): string {
  return join(ROOT, "dist/bench/bench", `${name}.js`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { octets, bare, painted } = await benchDigest();
  const row = (cells: readonly string[]) =>
    console.log(cells.map((cell, at) => (at === 0 ? cell.padEnd(32) : cell.padStart(16))).join(""));
  const process_ = ({ figures }: DigestBench) => [
    `${figures.longestBlockMs.toFixed(0)} ms`,
    `${figures.peakRssMb.toFixed(0)} MB`,
  ];
  row([
    `letters of ${octets} octets`,
    "letters/s",
    "bare nodemailer",
    "share (≥ 75 %)",
    "CPU a letter",
    "bare CPU",
    "block (≤ 50)",
    "peak (≤ 200)",
  ]);
  for (const { ours, limit, percentOfLimit } of bare) {
    row([
      ours.run,
      ours.lettersPerSecond.toFixed(1),
      limit.lettersPerSecond.toFixed(1),
      `${percentOfLimit.toFixed(1)} %`,
      `${(ours.figures.cpuMs / ours.readers).toFixed(1)} ms`,
      `${(limit.cpuMs / PEOPLE).toFixed(1)} ms`,
      ...process_(ours),
    ]);
  }
  row([
    "",
    "letters/s",
    "readers",
    "paintings",
    "a painting",
    "CPU a letter",
    "block (≤ 50)",
    "peak (≤ 200)",
  ]);
  for (const one of painted) {
    const { paints, paintMs, cpuMs } = one.figures;
    row([
      one.run,
      one.lettersPerSecond.toFixed(1),
      String(one.readers),
      String(paints),
      `${(paintMs / Math.max(paints, 1)).toFixed(0)} ms`,
      `${(cpuMs / one.readers).toFixed(1)} ms`,
      ...process_(one),
    ]);
  }
}
