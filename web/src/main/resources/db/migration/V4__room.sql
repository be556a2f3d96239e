-- How a round is held besides its mode: who asks, whether long set-ups are interrupted, whether the last minutes are the
-- candidate's, and the whole loop it belongs to. Rounds from before have nobody in particular and no last minutes.
alter table round add column persona varchar(64) default '' not null;
alter table round add column interrupts boolean default false not null;
alter table round add column closing boolean default false not null;
alter table round add column loop uuid;

-- The rounds of one company, taken over hours or days.
create table loop (
    person varchar(64) not null references person (id),
    id uuid not null,
    company varchar(64) not null,
    level varchar(16) not null,
    mode varchar(16) not null,
    persona varchar(64) not null,
    interrupts boolean not null,
    started timestamp(6) with time zone not null,
    removed timestamp(6) with time zone,
    primary key (person, id)
);

-- How a person rated their own answer to a question before they saw the debrief: a verdict, or nothing where they passed.
create table own_rating (
    person varchar(64) not null,
    round uuid not null,
    question varchar(64) not null,
    verdict varchar(16) not null,
    rated timestamp(6) with time zone not null,
    primary key (person, round, question),
    foreign key (person, round) references round (person, id)
);
