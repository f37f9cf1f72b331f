-- Entries that were given to another client: who saw them is told.
create index correction_client on correction (at) where field = 'client' and undone_at is null;
