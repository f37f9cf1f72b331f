-- What a letter or a file showed is one row; and claims are checked by whoever writes them, not row by row.
-- Measured with digests of 40 entries: a row a figure took Postgres 5.2 ms of 17 a digest, the checks of three foreign keys
-- a claim 1.9.
create table place (
  id bigint generated always as identity primary key,
  letter_id bigint references letter (id) on delete cascade,
  file text, -- by name: where it lies is nobody's business
  share_token bytea,
  at timestamptz not null,
  entry_ids bigint[] not null,
  holds json not null, -- [{entryId, ordinal, figure}]; ordinal and figure null: an entry without figures
  check (num_nonnulls(letter_id, file, share_token) = 1)
);
insert into place (letter_id, file, share_token, at, entry_ids, holds)
select letter_id, file, share_token, at, array_agg(distinct entry_id),
       json_agg(json_build_object('entryId', entry_id, 'ordinal', figure_ordinal, 'figure', figure) order by id)
from shown group by letter_id, file, share_token, at order by min(id);
drop table shown;
alter table place rename to shown;
alter table shown rename constraint place_check to shown_check;
alter index place_pkey rename to shown_pkey;
create index shown_entries on shown using gin (entry_ids);
create index shown_letter on shown (letter_id) where letter_id is not null;

-- The transaction that claims holds the entries against deletion and the person against another digest, and has made
-- the digest itself.
alter table digest_entry
  drop constraint digest_entry_entry_id_fkey,
  drop constraint digest_entry_person_id_fkey,
  drop constraint digest_entry_digest_id_fkey;

-- A deleted entry leaves no trace in either.
create function entries_gone() returns trigger language plpgsql as $$
begin
  delete from digest_entry where entry_id in (select id from gone);
  delete from shown where entry_ids && array(select id from gone) and entry_ids <@ array(select id from gone);
  update shown set
    entry_ids = array(select unnest(entry_ids) except select id from gone),
    holds = coalesce((select json_agg(held) from json_array_elements(holds) held
                      where (held ->> 'entryId')::bigint not in (select id from gone)), '[]')
  where entry_ids && array(select id from gone);
  return null;
end $$;
create trigger entries_gone after delete on entry
  referencing old table as gone for each statement execute function entries_gone();
create function digests_gone() returns trigger language plpgsql as $$
begin
  delete from digest_entry where digest_id in (select id from gone);
  return null;
end $$;
create trigger digests_gone after delete on digest
  referencing old table as gone for each statement execute function digests_gone();

-- Few are private and few are the same: found by these, whatever the number of the others.
create index entry_private on entry (id) where visibility = 'private';
create index link_same on link (from_entry, to_entry) where kind = 'same' and undone_at is null;

-- Letters are compressed before they come: to send 77 KB to the server and back cost as much as to compose them.
alter table letter
  add raw_coding text not null default 'identity' check (raw_coding in ('identity', 'br')),
  alter raw set storage external;
