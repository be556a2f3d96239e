-- What a person keeps as a whole and edits as a whole: a story, a resume, an offer, a card to review. The body is JSON.
create table document (
    person varchar(64) not null references person (id),
    id uuid not null,
    kind varchar(40) not null,
    version integer not null,
    changed timestamp with time zone not null,
    confidential boolean not null,
    body text not null,
    removed timestamp with time zone,
    primary key (person, id)
);
create index document_kind on document (person, kind);
