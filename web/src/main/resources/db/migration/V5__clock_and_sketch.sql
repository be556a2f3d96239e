-- Seconds spent on an answer, and those of them that were for thinking; kept with the draft while it is typed.
alter table draft add column seconds integer default 0 not null;
alter table draft add column thinking integer default 0 not null;
alter table turn add column seconds integer default 0 not null;
alter table turn add column thinking integer default 0 not null;

-- The boxes and arrows drawn for turn n, as JSON.
create table sketch (
    person varchar(64) not null,
    round uuid not null,
    n integer not null,
    drawing varchar not null,
    version bigint not null,
    saved timestamp(6) with time zone not null,
    primary key (person, round, n),
    foreign key (person, round) references round (person, id)
);
