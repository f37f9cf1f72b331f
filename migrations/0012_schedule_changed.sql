-- A digest moment that a changed schedule would have had before it stood is not made up for.
alter table person add column schedule_changed_at timestamptz;
