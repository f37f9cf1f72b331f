// People, clients and entries for the digest's benchmark, and whose digest is due.
import { sql } from "kysely";
import type { Database } from "../src/store/database.ts";

export const NOW = "2026-11-23T07:00:00Z";
const CLIENTS_EACH = 4;
const ENTRIES_EACH = 40;

export async function seed(db: Database, people: number): Promise<void> {
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

/** The first `readers` people come into the team of the first one's first client, which has the most news. */
export async function share(db: Database, readers: number): Promise<void> {
  await sql`insert into client_member (client_id, person_id, role)
    select (select min(id) from client), id, 'member' from person where id between 2 and ${readers}`.execute(
    db,
  );
  await sql`insert into entry (person_id, client_id, title, kind, on_date, logged_at, understood)
    select (select min(id) from person), (select min(id) from client), 'Shared release ' || n, 'win', '2026-11-18',
      '2026-11-18T09:00Z', '{}' from generate_series(1, 20) n`.execute(db);
}

/** As many `readers` are due at NOW; everybody else has had a digest just now. */
export async function makeDue(db: Database, readers: number): Promise<void> {
  // No outbox of a service is analysed while it is empty: of such a one Postgres would read every row.
  await sql`truncate letter, digest, digest_entry, shown cascade`.execute(db);
  await sql`insert into digest (person_id, window_from, window_to, due_at, state)
    select id, case when id <= ${readers} then '2026-11-09T07:00Z' else '2026-11-16T07:00Z' end::timestamptz,
      case when id <= ${readers} then '2026-11-16T07:00Z' else ${NOW} end::timestamptz, ${NOW}, 'skipped'
    from person`.execute(db);
  await sql`vacuum analyze person, address, client, client_member, entry, figure, evidence, link`.execute(db);
}
