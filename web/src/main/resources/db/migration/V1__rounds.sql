-- Runs on H2 (PostgreSQL mode) and on PostgreSQL alike. Every table with a person's data has a person column.
create table person (
    id varchar(64) primary key,
    name varchar not null,
    created timestamp(6) with time zone not null
);

-- The one person of local mode.
insert into person (id, name, created) values ('local', '', current_timestamp);

create table round (
    person varchar(64) not null references person (id),
    id uuid not null,
    company varchar not null,
    stage varchar not null,
    level varchar not null,
    minutes integer not null,
    mode varchar(16) not null,
    seed bigint not null,
    questions varchar not null,
    engine varchar not null,
    pack varchar not null,
    started timestamp(6) with time zone not null,
    ended timestamp(6) with time zone,
    removed timestamp(6) with time zone,
    primary key (person, id)
);

-- When removed is set and said is empty, the words are gone for good.
create table turn (
    person varchar(64) not null,
    round uuid not null,
    n integer not null,
    question varchar not null,
    about varchar not null,
    wording varchar not null,
    said varchar not null,
    said_at timestamp(6) with time zone not null,
    removed timestamp(6) with time zone,
    primary key (person, round, n),
    foreign key (person, round) references round (person, id)
);

-- The answer being typed for turn n.
create table draft (
    person varchar(64) not null,
    round uuid not null,
    n integer not null,
    text varchar not null,
    version bigint not null,
    saved timestamp(6) with time zone not null,
    primary key (person, round, n),
    foreign key (person, round) references round (person, id)
);

-- Only the hash of a browser's token is kept.
create table session (
    token_hash varchar(64) primary key,
    person varchar(64) not null references person (id),
    created timestamp(6) with time zone not null
);

create table choice (
    person varchar(64) not null references person (id),
    name varchar(64) not null,
    chosen varchar not null,
    primary key (person, name)
);
