-- A migration of a later Debrief.
alter table choice add column later varchar;
