-- owner: events
-- What happened, for the feed, the audit log and whoever wants to hear of it later.
create table event (
    id text primary key,
    at bigint not null,
    kind text not null,
    -- Who did it; null when the system did.
    actor text,
    -- Whom it concerns, if one person.
    concerns text,
    subject_kind text not null,
    subject text not null,
    project text,
    -- Facts as JSON, never queried.
    body text not null
) /*sqlite: strict*/;
create index event_subject on event (subject, id);
create index event_concerns on event (concerns, id);
create index event_project on event (project, id);
