-- What was measured on the recording of turn n, in thousandths of a second. Stretches are where something was heard;
-- written says who wrote the words down; words holds those whose time is known.
create table delivery (
    person varchar(64) not null,
    round uuid not null,
    n integer not null,
    length integer not null,
    speaking integer not null,
    pauses integer not null,
    paused integer not null,
    longest integer not null,
    first_word integer,
    stretches varchar not null,
    written varchar(16) not null,
    words varchar not null,
    saved timestamp(6) with time zone not null,
    primary key (person, round, n),
    foreign key (person, round) references round (person, id)
);

-- Rounds whose recordings may be sent to a host to be written down.
create table sent_to (
    person varchar(64) not null,
    round uuid not null,
    host varchar not null,
    primary key (person, round),
    foreign key (person, round) references round (person, id)
);
