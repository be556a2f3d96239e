-- What the interviewer did: ask, follow-up, interrupt, hand-back, answer or close. Before, a turn that was about something was a follow-up.
alter table turn add column kind varchar(16) default 'ask' not null;
update turn set kind = 'follow-up' where about <> '';
