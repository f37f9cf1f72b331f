-- What the service itself remembers: tokens, ticks, settings, audit.
create table token (
  sha256 bytea primary key check (octet_length(sha256) = 32),
  kind text not null check (kind in ('signin', 'session', 'api', 'share', 'unsubscribe')),
  person_id bigint references person (id) on delete cascade,
  client_id bigint references client (id) on delete cascade,
  scope text,
  expires_at timestamptz,
  used_at timestamptz,
  revoked_at timestamptz,
  created_at timestamptz not null default now()
);

create table run (
  task text not null,
  tick_at timestamptz not null,
  primary key (task, tick_at)
);

create table setting (
  key text primary key,
  value jsonb not null
);

create table audit (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  actor text not null,
  action text not null,
  subject text not null
);
