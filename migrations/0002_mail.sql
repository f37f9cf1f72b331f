-- Mailboxes as they are read, and every message that was ours, raw bytes apart.
create table mailbox (
  id bigint generated always as identity primary key,
  name text not null unique,
  host text not null,
  port integer not null check (port between 1 and 65535),
  tls text not null check (tls in ('implicit', 'starttls', 'none')),
  username text not null,
  secret_enc bytea, -- null: the secret comes from the environment
  owner_person_id bigint references person (id),
  dedicated boolean not null default false,
  trusted boolean not null default false,
  source text not null check (source in ('env', 'db')),
  enabled boolean not null default true,
  lease_token uuid,
  lease_holder text,
  lease_until timestamptz,
  last_read_at timestamptz,
  state text not null default 'new' check (state in ('new', 'reading', 'ok', 'unreachable', 'refused')),
  state_detail text,
  backfill_since timestamptz,
  created_at timestamptz not null default now(),
  unique (host, port, username)
);

create table folder (
  id bigint generated always as identity primary key,
  mailbox_id bigint not null references mailbox (id) on delete cascade,
  path text not null,
  role text not null check (role in ('watch', 'filed', 'needs')),
  uidvalidity bigint,
  cursor_uid bigint not null default 0, -- the last UID whose fate is committed
  backfill_until_uid bigint not null default 0, -- UIDs up to here were there before the first connection
  looked bigint not null default 0, -- envelopes seen that were not ours
  unique (mailbox_id, path)
);

create table message (
  id bigint generated always as identity primary key,
  dedupe_sha256 bytea not null unique check (octet_length(dedupe_sha256) = 32),
  message_id text,
  in_reply_to text,
  refs text[] not null default '{}',
  source text not null check (source in ('imap', 'inlet', 'file', 'api')),
  received_at timestamptz not null, -- INTERNALDATE, or the moment the inlet took it
  sent_at timestamptz, -- the Date header; null when missing or unreadable
  from_key text,
  subject text,
  size bigint not null,
  state text not null default 'received' check (state in ('received', 'filed', 'ignored', 'needs-you', 'failed')),
  reason_code text,
  reason text,
  attempts smallint not null default 0,
  lease_until timestamptz,
  next_at timestamptz not null default now(),
  understood_at timestamptz,
  person_id bigint references person (id),
  duplicate_of bigint references message (id) on delete set null,
  backfilled boolean not null default false,
  stored_at timestamptz not null default now()
);
create index message_waiting on message (next_at, id) where state = 'received';
create index message_message_id on message (message_id);
create index message_from on message (from_key, state);
create index message_state on message (state, id desc);

create table raw (
  message_id bigint primary key references message (id) on delete cascade,
  bytes bytea, -- null once purged
  purged_at timestamptz
);
-- lz4 stores 2 to 3 times faster than the default; the embedded server is built without it.
do $$ begin
  alter table raw alter column bytes set compression lz4;
exception when feature_not_supported then null;
end $$;

create table sighting (
  folder_id bigint not null references folder (id) on delete cascade,
  uidvalidity bigint not null,
  uid bigint not null,
  message_id bigint not null references message (id) on delete cascade,
  filing_started_at timestamptz,
  filed_at timestamptz,
  filed_folder_id bigint references folder (id) on delete set null,
  filed_uid bigint,
  primary key (folder_id, uidvalidity, uid)
);
create index sighting_message on sighting (message_id);
create index sighting_unfiled on sighting (folder_id) where filed_at is null;
create index sighting_lies_in on sighting (filed_folder_id) where filed_folder_id is not null;
