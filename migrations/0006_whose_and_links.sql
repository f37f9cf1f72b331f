-- Whose an entry is and what it belongs to: how that was found, names merged step by step, questions asked once.
alter table entry add client_by text check (client_by in
  ('field', 'label', 'spelling', 'thread', 'reference', 'address', 'subject', 'only-client', 'hand'));
update entry set client_by = case
    when client_reason = 'corrected by hand' then 'hand'
    when client_reason like 'the field %' then 'field'
    when client_reason like 'the label [%' or client_reason like 'a new name%' then 'label'
  end
where client_id is not null;
create index entry_client_logged on entry (client_id, logged_at);

alter table client
  add merged_via bigint references client (id), -- the one step a person took; merged_into is where the steps end
  add merged_project bigint references project (id) on delete set null; -- it became this project of merged_via
update client set merged_via = merged_into;
alter table project add merged_via bigint references project (id) on delete set null;
-- A typing error keeps the first letter, and all but never spoils both ends of a name: looked for by either end.
create index client_key_start on client (left(key, 2), length(key));
create index client_key_end on client (left(key, 1), right(key, 2), length(key));
create index project_key on project (key);

-- Where the sender of the client's mail is a person: what a client's domain is learned from.
alter table evidence add domain text;
update evidence set domain = lower(split_part(from_email, '@', -1)) where from_email like '%@%';
create index evidence_domain on evidence (domain) where domain is not null;

alter table question add kind text not null check (kind in ('client', 'name', 'result', 'same'));
create unique index question_once on question (entry_id, kind);
