-- Figures that a mail was read to hold, and is no more: who saw one is told.
create table figure_gone (
  entry_id bigint not null references entry (id) on delete cascade,
  ordinal smallint not null,
  at timestamptz not null,
  primary key (entry_id, ordinal)
);
create index figure_gone_at on figure_gone (at);

-- An entry that is deleted takes its figures along, and leaves nothing to tell.
create function figures_gone() returns trigger language plpgsql as $$
begin
  insert into figure_gone (entry_id, ordinal, at)
  select entry_id, ordinal, now() from gone
  where withdrawn_at is null and exists (select from entry where entry.id = gone.entry_id)
  on conflict (entry_id, ordinal) do update set at = excluded.at;
  return null;
end $$;
create trigger figures_gone after delete on figure
  referencing old table as gone for each statement execute function figures_gone();
