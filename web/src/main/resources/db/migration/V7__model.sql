-- The language model a person chose, and where to ask it. Never exported, so that an import cannot turn one on.
create table model_choice (
    person varchar(64) primary key references person (id),
    used boolean not null,
    address varchar(500) not null,
    model varchar(120) not null,
    transcriber varchar(120) not null,
    seconds integer not null
);

-- The host a round may be sent to, as it was named to the person; empty, or no row, for a round that stays home.
create table round_sending (
    person varchar(64) not null,
    round uuid not null,
    host varchar(300) not null,
    requests integer default 0 not null,
    primary key (person, round),
    foreign key (person, round) references round (person, id)
);

-- An answer that stays home whatever its round does.
create table answer_home (
    person varchar(64) not null,
    round uuid not null,
    n integer not null,
    primary key (person, round, n),
    foreign key (person, round) references round (person, id)
);

-- How the follow-up of turn n was put. The turn keeps the interviewer's own words; these were shown instead, or a note says why not.
create table phrasing (
    person varchar(64) not null,
    round uuid not null,
    n integer not null,
    plain varchar not null,
    shown varchar not null,
    model varchar(120) not null,
    host varchar(300) not null,
    note varchar not null,
    primary key (person, round, n),
    foreign key (person, round) references round (person, id)
);

-- What a model made of a round; where it failed, a note says why. It counts nowhere.
create table second_opinion (
    person varchar(64) not null,
    round uuid not null,
    model varchar(120) not null,
    host varchar(300) not null,
    asked timestamp(6) with time zone not null,
    turns integer not null,
    opinion varchar not null,
    note varchar not null,
    primary key (person, round),
    foreign key (person, round) references round (person, id)
);
