-- Where a person moved an entry to among those of its month; null: where its day puts it.
alter table entry add column place double precision; -- days since 1970-01-01, as turnOf of core/timeline/turn.ts counts
