-- What a client sees of an entry is a whole snapshot, any change of the entry ends it, and what was shown is kept as shown.
alter table approval
  alter by_person drop not null, -- a command has no person, as with corrections
  add kind text check (kind in ('win', 'roi')),
  add on_date date,
  add on_precision text check (on_precision in ('day', 'week', 'month', 'quarter', 'half', 'year')),
  add project text,
  add reported_on date; -- the day of the client's mail, in the author's zone
update approval set (kind, on_date, on_precision, project) = (
  select entry.kind, entry.on_date, entry.on_precision, project.name
  from entry left join project on project.id = entry.project_id where entry.id = approval.entry_id);
alter table approval alter kind set not null, alter on_date set not null, alter on_precision set not null;

alter table entry
  add client_title text, -- the client's wording; null: the entry's own title
  add client_text text;

alter table figure add changed_at timestamptz; -- when it last came to say something else
create index figure_changed_at on figure (changed_at) where changed_at is not null;
create index entry_withdrawn on entry (withdrawn_at) where withdrawn_at is not null;
alter table shown add figure jsonb; -- as it was shown; null: an entry without figures
create index shown_letter on shown (letter_id) where letter_id is not null;

-- Whoever writes an entry, a person, a replay or a merge, cannot forget that its approval ends with it.
create function end_approval() returns trigger language plpgsql as $$
begin
  if new.visibility = 'approved' and (
       (new.kind, new.client_id, new.project_id, new.title, new.body, new.on_date, new.on_precision, new.client_title,
        new.client_text, new.possible_duplicate_of, new.withdrawn_at is null)
       is distinct from
       (old.kind, old.client_id, old.project_id, old.title, old.body, old.on_date, old.on_precision, old.client_title,
        old.client_text, old.possible_duplicate_of, old.withdrawn_at is null)) then
    new.visibility := 'draft';
  end if;
  if new.visibility <> 'approved' then
    update approval set revoked_at = now() where entry_id = new.id and revoked_at is null;
  end if;
  return new;
end $$;
create trigger end_approval before update on entry
  for each row when (old.visibility = 'approved') execute function end_approval();

create function figure_changed() returns trigger language plpgsql as $$
begin
  new.changed_at := now();
  update entry set visibility = 'draft' where id = new.entry_id and visibility = 'approved';
  return new;
end $$;
create trigger figure_changed before update on figure
  for each row when (
    (old.text, old.measure, old.amount, old.amount_max, old."from", old."to", old.unit, old.direction, old.period,
     old.role, old.hedge, old.beneficiary, old.inferred, old.headline, old.same_as, old.withdrawn_at is null)
    is distinct from
    (new.text, new.measure, new.amount, new.amount_max, new."from", new."to", new.unit, new.direction, new.period,
     new.role, new.hedge, new.beneficiary, new.inferred, new.headline, new.same_as, new.withdrawn_at is null))
  execute function figure_changed();

create function parts_added() returns trigger language plpgsql as $$
begin
  update entry set visibility = 'draft'
  where visibility = 'approved' and id in (select entry_id from added);
  return null;
end $$;
create trigger figures_added after insert on figure
  referencing new table as added for each statement execute function parts_added();
create trigger evidence_added after insert on evidence
  referencing new table as added for each statement execute function parts_added();

create function part_gone() returns trigger language plpgsql as $$
begin
  update entry set visibility = 'draft' where id = old.entry_id and visibility = 'approved';
  return null;
end $$;
create trigger figure_gone after delete on figure for each row execute function part_gone();
create trigger evidence_gone after delete on evidence for each row execute function part_gone();
create trigger evidence_changed after update on evidence
  for each row when ((old.*) is distinct from (new.*)) execute function part_gone();

-- A result that a rule finds for an approved success is a draft, and the client sees no change; what a person draws or
-- undoes, and what joins two approved ones, is another statement than the one that was approved.
create function relinked() returns trigger language plpgsql as $$
begin
  update entry set visibility = 'draft'
  where visibility = 'approved' and id in (new.from_entry, new.to_entry)
    and (tg_op = 'UPDATE' or new."by" = 'person' or not exists (
      select 1 from entry other where other.id in (new.from_entry, new.to_entry) and other.visibility <> 'approved'));
  return null;
end $$;
create trigger link_drawn after insert on link for each row execute function relinked();
create trigger link_changed after update on link
  for each row when ((old.kind, old.undone_at is null) is distinct from (new.kind, new.undone_at is null))
  execute function relinked();
