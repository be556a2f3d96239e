-- A migration that cannot work.
alter table nowhere add column later varchar;
