-- Withdrawals that were undone: whoever was told of one is told of this.
create table restored (
  id bigint generated always as identity primary key,
  entry_id bigint not null references entry (id) on delete cascade,
  ordinal smallint, -- null: the whole entry
  withdrawn_at timestamptz not null,
  at timestamptz not null
);
create index restored_at on restored (at);
create index restored_entry on restored (entry_id);

-- Another number than the equal one of another entry, as a person says: each counts.
alter table figure add apart boolean not null default false;
create or replace trigger figure_changed before update on figure
  for each row when (
    (old.text, old.measure, old.amount, old.amount_max, old."from", old."to", old.unit, old.direction, old.period,
     old.role, old.hedge, old.beneficiary, old.inferred, old.headline, old.apart, old.same_as, old.withdrawn_at is null)
    is distinct from
    (new.text, new.measure, new.amount, new.amount_max, new."from", new."to", new.unit, new.direction, new.period,
     new.role, new.hedge, new.beneficiary, new.inferred, new.headline, new.apart, new.same_as, new.withdrawn_at is null))
  execute function figure_changed();

-- Deleting an entry looks for what may be a copy of it.
create index entry_possible_duplicate on entry (possible_duplicate_of) where possible_duplicate_of is not null;
