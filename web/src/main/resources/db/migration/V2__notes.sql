-- What a person wrote beside a question. A note that was removed can be had back for a minute.
create table note (
    person varchar(64) not null references person (id),
    question varchar(64) not null,
    text varchar not null,
    saved timestamp(6) with time zone not null,
    removed timestamp(6) with time zone,
    primary key (person, question)
);
