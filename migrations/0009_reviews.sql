-- Reviews as they are planned and held, who reads for whom, and clients that end and come back.
alter table review
  add planned_at timestamptz,
  add minutes smallint check (minutes between 15 and 480),
  add sequence integer not null default 0, -- RFC 5545, 3.8.7.4: rises with every change of the time
  add message_id bigint unique references message (id) on delete set null; -- of the mail that told the outcome
create index review_client on review (client_id, held_on);

alter table review_decision add was_status text; -- of the project before it was stopped

alter table person
  add cover_until date, -- the last day; null: until it is taken back
  add cover_since timestamptz, -- what was logged before is no news to the cover
  add check (cover_id <> id);
create index person_cover on person (cover_id) where cover_id is not null;

alter table client_member add since timestamptz; -- what was logged before is no news to this member; null: all of it is
alter table client add status_before_end text check (status_before_end in ('provisional', 'confirmed'));
