-- owner: originality
-- What a project asks of the texts that are handed in. No row: nothing is compared.
create table originality_rule (
    project text primary key,
    requester text not null,
    -- `off`, `flag` or `rework`.
    mode text not null,
    -- From this part copied on, in percent.
    threshold bigint not null,
    -- One (1) when the task's own text counts as a source.
    own_input bigint not null default 1,
    -- Only what is handed in from then on is sent back.
    since bigint not null,
    -- Up to when the answers were looked at.
    reached bigint not null default 0,
    check (mode in ('off', 'flag', 'rework')),
    check (threshold between 5 and 100)
) /*sqlite: strict*/;
-- Texts of a requester that must not be copied.
create table originality_reference (
    id text primary key,
    requester text not null,
    name text not null,
    body text not null,
    words bigint not null,
    at bigint not null
) /*sqlite: strict*/;
create index originality_reference_requester on originality_reference (requester, id);
-- A text that later ones are compared with: a field of an answer, or a reference.
create table originality_text (
    id bigint primary key,
    requester text not null,
    assignment text,
    revision bigint,
    field text,
    reference text,
    check ((assignment is null) = (revision is null) and (assignment is null) = (field is null)),
    check ((assignment is null) <> (reference is null))
) /*sqlite: strict*/;
create unique index originality_text_reference on originality_text (reference)
    where reference is not null;
-- By which texts that share a passage find each other; of one key only so many texts are kept.
create table originality_key (
    -- The text's key, mixed with its requester.
    key bigint not null,
    text bigint not null,
    primary key (key, text)
) /*sqlite: strict, without rowid*/;
-- What was found when an answer was compared.
create table originality_check (
    assignment text not null,
    revision bigint not null,
    -- The part of the most copied field, in thousandths.
    copied bigint not null,
    -- The threshold in force, in percent.
    threshold bigint not null,
    -- One (1) when the rule asked for a rework.
    sent_back bigint not null default 0,
    -- Passages by field and source, as JSON.
    found text not null,
    at bigint not null,
    primary key (assignment, revision)
) /*sqlite: strict*/;
