-- Entries that were deleted: whoever saw one in a digest is told, by its number and days alone.
create table entry_gone (
  number integer not null,
  person_id bigint not null references person (id) on delete cascade,
  seen_at timestamptz[] not null, -- when his digests showed it
  at timestamptz not null,
  primary key (number, person_id)
);
create index entry_gone_at on entry_gone (person_id, at);

-- An open proposal is the lead's; who covers is asked when a digest is composed.
update question set person_id = led.person_id
from entry join client_member led on led.client_id = entry.client_id and led.role = 'lead'
where entry.id = question.entry_id and question.kind = 'proposal' and question.answered_at is null;
