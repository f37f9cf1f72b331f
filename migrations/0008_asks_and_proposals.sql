-- The ask that closes itself: when and whom it was asked, how its sending was seen, and what an answer proposes.
alter table ask
  add asked_at timestamptz not null default now(),
  add sent_to text[] not null default '{}', -- lower-cased: whom the draft was addressed to, and whom it was sent to
  add sent_message_id bigint references message (id) on delete set null;
create index ask_sent_message on ask (sent_message_id) where sent_message_id is not null;

alter table question drop constraint question_kind_check;
alter table question
  add check (kind in ('client', 'name', 'result', 'same', 'proposal')),
  add proposed jsonb; -- of a proposal: the result that "yes" writes
-- A success may be answered more than once, each mail proposes once.
drop index question_once;
create unique index question_once on question (entry_id, kind) where kind <> 'proposal';
create unique index question_proposal on question (message_id) where kind = 'proposal';
create index question_proposal_entry on question (entry_id) where kind = 'proposal';

-- A letter asks at most one question, and a question may stand in several letters until it is answered.
alter table letter add question_id bigint references question (id) on delete set null;
alter table question drop letter_id;
