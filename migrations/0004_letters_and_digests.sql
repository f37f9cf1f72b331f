-- What leaves: letters in the outbox, digests with their claims, questions, asks, reviews, and what was shown where.
create table letter (
  id bigint generated always as identity primary key,
  key text not null unique,
  kind text not null check (kind in ('digest', 'receipt', 'hold', 'problem', 'signin', 'answer', 'question', 'alert', 'summary')),
  person_id bigint references person (id),
  to_email text not null,
  subject text not null,
  message_id text not null unique,
  raw bytea not null,
  state text not null check (state in ('queued', 'sending', 'sent', 'uncertain', 'held', 'dead', 'bounced')),
  attempts smallint not null default 0,
  next_at timestamptz not null default now(),
  lease_token uuid,
  lease_until timestamptz,
  handed_over_at timestamptz,
  done_at timestamptz,
  last_reply text,
  created_at timestamptz not null default now()
);
create index letter_waiting on letter (next_at, id) where state in ('queued', 'sending');
create index letter_person on letter (person_id, id desc);

create table digest (
  id bigint generated always as identity primary key,
  person_id bigint not null references person (id),
  window_from timestamptz not null,
  window_to timestamptz not null,
  due_at timestamptz not null,
  state text not null check (state in ('composed', 'skipped')),
  late boolean not null default false,
  letter_id bigint references letter (id),
  composed_at timestamptz not null default now(),
  unique (person_id, window_from),
  check (window_from < window_to),
  exclude using gist (person_id with =, tstzrange(window_from, window_to) with &&)
);

create table digest_entry (
  entry_id bigint not null references entry (id) on delete cascade,
  person_id bigint not null references person (id),
  digest_id bigint not null references digest (id) on delete cascade,
  section text not null check (section in ('new', 'also-found', 'private', 'no-client', 'back-filled')),
  primary key (entry_id, person_id)
);
create index digest_entry_digest on digest_entry (digest_id);

create table question (
  id bigint generated always as identity primary key,
  entry_id bigint references entry (id) on delete cascade,
  message_id bigint references message (id) on delete cascade,
  person_id bigint not null references person (id),
  text text not null,
  choices jsonb not null,
  letter_id bigint references letter (id),
  answer smallint,
  answered_at timestamptz,
  asked_at timestamptz not null default now(),
  check (num_nonnulls(entry_id, message_id) >= 1)
);
create index question_open on question (person_id) where answered_at is null;

create table ask (
  entry_id bigint not null references entry (id) on delete cascade,
  letter_id bigint not null references letter (id) on delete cascade,
  sent_seen_at timestamptz,
  primary key (entry_id, letter_id)
);

create table shown (
  id bigint generated always as identity primary key,
  entry_id bigint not null references entry (id) on delete cascade,
  figure_ordinal smallint,
  letter_id bigint references letter (id) on delete cascade,
  file text,
  share_token bytea,
  at timestamptz not null default now(),
  check (num_nonnulls(letter_id, file, share_token) = 1)
);
create index shown_entry on shown (entry_id);

create table review (
  id bigint generated always as identity primary key,
  client_id bigint not null references client (id) on delete cascade,
  window_from date not null,
  window_to date not null,
  state text not null default 'prepared' check (state in ('prepared', 'held', 'cancelled')),
  held_on date,
  outcome text,
  unique (client_id, window_from),
  check (window_from < window_to)
);

create table review_attendee (
  review_id bigint not null references review (id) on delete cascade,
  contact_id bigint not null references contact (id) on delete cascade,
  primary key (review_id, contact_id)
);

create table review_decision (
  review_id bigint not null references review (id) on delete cascade,
  project_id bigint not null references project (id) on delete cascade,
  decision text not null check (decision in ('continue', 'revise', 'stop')),
  note text,
  primary key (review_id, project_id)
);
