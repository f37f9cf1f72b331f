-- A result whose own title is the client's words is approved under the title of its success: when that success comes to
-- say something else, or is out of the client's sight, so is what was borrowed from it.
alter table approval add title_of bigint; -- the entry whose title it is; null: its own. No reference: a deleted one is told of below
create index approval_title_of on approval (title_of) where title_of is not null and revoked_at is null;

update approval set title_of = (
  select win.id from link join entry win on win.id = link.from_entry
  where link.to_entry = approval.entry_id and link.kind = 'result' and link.undone_at is null
    and win.client_id = entry.client_id and win.withdrawn_at is null and not win.hidden
    and coalesce(win.client_title, win.title) = approval.title
  order by win.id limit 1)
from entry
where entry.id = approval.entry_id and approval.revoked_at is null
  and approval.title <> coalesce(entry.client_title, entry.title);
-- Whose title that was is gone, or has another one by now.
update entry set visibility = 'draft'
where visibility = 'approved' and id in (
  select approval.entry_id from approval join entry own on own.id = approval.entry_id
  where approval.revoked_at is null and approval.title_of is null
    and approval.title <> coalesce(own.client_title, own.title));

-- The entries, and what stands approved under a title of theirs.
create function with_borrowers(entry_ids bigint[]) returns bigint[] language sql stable as $$
  select array(select unnest(entry_ids)
               union select entry_id from approval where title_of = any(entry_ids) and revoked_at is null)
$$;

create function lender_changed() returns trigger language plpgsql as $$
begin
  update entry set visibility = 'draft'
  where visibility = 'approved' and id <> new.id and id = any(with_borrowers(array[new.id]));
  return null;
end $$;
create trigger lender_changed after update on entry
  for each row when (
    (old.kind, old.title, old.client_title, old.client_id, old.hidden, old.withdrawn_at is null)
    is distinct from
    (new.kind, new.title, new.client_title, new.client_id, new.hidden, new.withdrawn_at is null))
  execute function lender_changed();

-- A title that says a number which was taken back, or which is the agency's, is lent to nobody either.
create or replace function figure_changed() returns trigger language plpgsql as $$
begin
  new.changed_at := now();
  update entry set visibility = 'draft'
  where visibility = 'approved' and id = any(with_borrowers(array[new.entry_id]));
  return new;
end $$;

create or replace function parts_added() returns trigger language plpgsql as $$
begin
  update entry set visibility = 'draft'
  where visibility = 'approved' and id = any(with_borrowers(array(select entry_id from added)));
  return null;
end $$;

create or replace function part_gone() returns trigger language plpgsql as $$
begin
  update entry set visibility = 'draft'
  where visibility = 'approved' and id = any(with_borrowers(array[old.entry_id]));
  return null;
end $$;

create or replace function entries_gone() returns trigger language plpgsql as $$
begin
  delete from digest_entry where entry_id in (select id from gone);
  delete from shown where entry_ids && array(select id from gone) and entry_ids <@ array(select id from gone);
  update shown set
    entry_ids = array(select unnest(entry_ids) except select id from gone),
    holds = coalesce((select json_agg(held) from json_array_elements(holds) held
                      where (held ->> 'entryId')::bigint not in (select id from gone)), '[]')
  where entry_ids && array(select id from gone);
  update entry set visibility = 'draft'
  where visibility = 'approved' and id = any(with_borrowers(array(select id from gone)));
  return null;
end $$;
