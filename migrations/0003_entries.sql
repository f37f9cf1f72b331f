-- What was understood: entries, their figures and evidence, corrections laid over, links between them.
create sequence entry_number start 100;

create table entry (
  id bigint generated always as identity primary key,
  number integer not null unique default nextval('entry_number'),
  message_id bigint references message (id) on delete set null, -- null: typed on the page
  ordinal smallint not null default 0,
  person_id bigint not null references person (id),
  kind text not null check (kind in ('win', 'roi')),
  client_id bigint references client (id),
  project_id bigint references project (id),
  client_reason text,
  title text not null,
  body text not null default '',
  elided text not null default '',
  tags text[] not null default '{}',
  on_date date not null,
  on_precision text not null default 'day' check (on_precision in ('day', 'week', 'month', 'quarter', 'half', 'year')),
  logged_at timestamptz not null, -- the earlier of Date header and receipt
  visibility text not null default 'draft' check (visibility in ('draft', 'approved', 'private')),
  no_number boolean not null default false,
  hidden boolean not null default false,
  featured boolean not null default false,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  possible_duplicate_of bigint references entry (id) on delete set null,
  backfilled boolean not null default false,
  understood jsonb not null,
  unique (message_id, ordinal)
);
alter sequence entry_number owned by entry.number;
create index entry_client_on on entry (client_id, on_date);
create index entry_logged on entry (logged_at);
create index entry_person on entry (person_id);

-- A person deleted it for good: what is read from its mail again does not bring it back.
create table deleted_entry (
  message_id bigint not null references message (id) on delete cascade,
  ordinal smallint not null,
  primary key (message_id, ordinal)
);

create table evidence (
  entry_id bigint primary key references entry (id) on delete cascade,
  from_name text,
  from_email text,
  sent_at timestamptz,
  sent_raw text,
  subject text,
  text text not null
);

create table figure (
  id bigint generated always as identity primary key,
  entry_id bigint not null references entry (id) on delete cascade,
  ordinal smallint not null check (ordinal > 0),
  source text not null default 'body' check (source in ('subject', 'body', 'evidence', 'field', 'person')),
  text text not null,
  start integer not null check (start >= 0),
  "end" integer not null,
  measure text not null check (measure in ('money', 'percent', 'time', 'multiple', 'count')),
  amount numeric(28, 8),
  amount_max numeric(28, 8),
  "from" numeric(28, 8),
  "to" numeric(28, 8),
  unit text,
  direction text check (direction in ('increase', 'decrease')),
  period text check (period in ('once', 'day', 'week', 'month', 'quarter', 'year')),
  role text not null default 'other' check (role in ('revenue', 'cost', 'time', 'quality', 'volume', 'other')),
  hedge text not null default 'exact' check (hedge in ('exact', 'about', 'at-least', 'at-most', 'range')),
  beneficiary text not null default 'client' check (beneficiary in ('client', 'agency')),
  inferred text[] not null default '{}',
  headline boolean not null default false,
  same_as bigint references figure (id) on delete set null,
  withdrawn_at timestamptz,
  reason text,
  unique (entry_id, ordinal),
  check ("end" > start)
);

create table correction (
  id bigint generated always as identity primary key,
  entry_id bigint not null references entry (id) on delete cascade,
  figure_ordinal smallint,
  field text not null,
  value jsonb,
  by_person bigint references person (id),
  via text not null check (via in ('reply', 'command', 'page', 'api')),
  message_id bigint references message (id) on delete set null,
  at timestamptz not null default now(),
  undone_at timestamptz
);
create index correction_entry on correction (entry_id);

create table link (
  from_entry bigint not null references entry (id) on delete cascade,
  to_entry bigint not null references entry (id) on delete cascade,
  kind text not null check (kind in ('result', 'led-to', 'same')),
  reason text not null,
  by text not null check (by in ('rule', 'person')),
  undone_at timestamptz,
  primary key (from_entry, to_entry),
  check (from_entry <> to_entry)
);
create index link_to on link (to_entry);

create table approval (
  id bigint generated always as identity primary key,
  entry_id bigint not null references entry (id) on delete cascade,
  title text not null,
  text text,
  figures jsonb not null default '[]',
  quote jsonb, -- null: the client's words, name and address stay inside
  by_person bigint not null references person (id),
  at timestamptz not null default now(),
  revoked_at timestamptz
);
create unique index approval_standing on approval (entry_id) where revoked_at is null;
