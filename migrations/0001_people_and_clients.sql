-- Who writes, whom the work is for, and what a spelling resolves to.
create extension if not exists btree_gist;
create extension if not exists pg_trgm;

create table person (
  id bigint generated always as identity primary key,
  name text not null,
  role text not null default 'pm' check (role in ('admin', 'pm')),
  zone text not null,
  locale text not null default 'en',
  currency text not null default 'USD' check (currency ~ '^[A-Z]{3}$'),
  cadence text not null default 'weekly' check (cadence in ('weekly', 'fortnightly', 'monthly', 'never')),
  weekday smallint not null default 1 check (weekday between 1 and 7), -- ISO 8601: Monday is 1
  at_local time not null default '08:00',
  receipts text not null default 'first-five' check (receipts in ('first-five', 'problems', 'always', 'never')),
  paused_until date,
  cover_id bigint references person (id),
  left_on date,
  created_at timestamptz not null default now()
);

create table address (
  email_key text primary key check (email_key = lower(email_key)),
  person_id bigint not null references person (id) on delete cascade,
  email text not null,
  preferred boolean not null default false
);
create unique index address_preferred on address (person_id) where preferred;
create index address_person on address (person_id);

create table client (
  id bigint generated always as identity primary key,
  name text not null,
  key text not null unique, -- folded by core/entry/names: case, accents and legal forms do not tell clients apart
  status text not null default 'provisional' check (status in ('provisional', 'confirmed', 'ended')),
  ended_on date,
  merged_into bigint references client (id),
  locale text not null default 'en',
  currency text check (currency ~ '^[A-Z]{3}$'),
  review_every_months smallint not null default 3 check (review_every_months between 3 and 6),
  created_at timestamptz not null default now(),
  check (merged_into <> id)
);
create index client_key_trigrams on client using gin (key gin_trgm_ops);

create table client_member (
  client_id bigint not null references client (id) on delete cascade,
  person_id bigint not null references person (id) on delete cascade,
  role text not null default 'member' check (role in ('lead', 'member')),
  primary key (client_id, person_id)
);
create unique index client_member_one_lead on client_member (client_id) where role = 'lead';
create index client_member_person on client_member (person_id);

create table client_domain (
  domain text primary key check (domain = lower(domain)),
  client_id bigint not null references client (id) on delete cascade
);

create table project (
  id bigint generated always as identity primary key,
  client_id bigint not null references client (id) on delete cascade,
  name text not null,
  key text not null,
  status text not null default 'provisional' check (status in ('provisional', 'confirmed', 'ended')),
  merged_into bigint references project (id),
  created_at timestamptz not null default now(),
  unique (client_id, key)
);

create table label (
  key text primary key,
  client_id bigint not null references client (id) on delete cascade,
  project_id bigint references project (id) on delete cascade
);

create table contact (
  id bigint generated always as identity primary key,
  client_id bigint not null references client (id) on delete cascade,
  name text not null,
  email_key text not null check (email_key = lower(email_key)),
  level text not null default 'daily' check (level in ('daily', 'manager', 'executive')),
  left_on date,
  unique (client_id, email_key)
);
