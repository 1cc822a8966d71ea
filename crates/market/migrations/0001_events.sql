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
create index event_concerns on event (concerns, id) where concerns is not null;
create index event_project on event (project, id) where project is not null;
-- The daily bread of the market needs no index to be found; what is rare does.
create index event_rare on event (kind, id) where kind not in
    ('assignment-claimed', 'assignment-held', 'assignment-submitted', 'assignment-accepted');
-- The log's chain of days; see the seal of the ledger.
create table event_seal (
    day bigint primary key,
    events bigint not null,
    hash text not null,
    previous text not null,
    sealed_at bigint not null
) /*sqlite: strict*/;
-- What happened stays.
/*sqlite:
create trigger event_kept before update on event
    begin select raise(abort, 'the log is append-only'); end;
create trigger event_stays before delete on event
    begin select raise(abort, 'the log is append-only'); end;
*/
/*pg:
create function log_append_only() returns trigger language plpgsql as
    $$ begin raise exception 'the log is append-only'; end $$;
create trigger event_kept before update or delete on event
    for each row execute function log_append_only();
*/
