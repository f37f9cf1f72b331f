-- A reader who stopped the digest and starts it again gets it as often as before.
alter table person add column cadence_before_stop text
  check (cadence_before_stop in ('weekly', 'fortnightly', 'monthly'));
