-- What a number reached ("fell to 12") and not by how much it changed: told as such, and in no total.
alter table figure add level boolean not null default false;
create or replace trigger figure_changed before update on figure
  for each row when (
    (old.text, old.measure, old.amount, old.amount_max, old."from", old."to", old.unit, old.direction, old.period,
     old.role, old.hedge, old.beneficiary, old.inferred, old.headline, old.apart, old.level, old.same_as,
     old.withdrawn_at is null)
    is distinct from
    (new.text, new.measure, new.amount, new.amount_max, new."from", new."to", new.unit, new.direction, new.period,
     new.role, new.hedge, new.beneficiary, new.inferred, new.headline, new.apart, new.level, new.same_as,
     new.withdrawn_at is null))
  execute function figure_changed();
