-- owner: signals
-- Something that a moderator may want to look at. It is evidence, and does nothing by itself.
create table signal (
    id text primary key,
    kind text not null,
    worker text not null,
    -- Empty where it is about no one project.
    project text not null,
    -- What it is about: of one thing there is one signal, seen or settled.
    key text not null,
    evidence text not null,
    at bigint not null,
    outcome text,
    settled_by text,
    settled_text text,
    settled_at bigint,
    restriction text,
    check (kind in ('fast', 'alike', 'same_text', 'same_payout', 'rule')),
    check (outcome in ('dismissed', 'restricted')),
    check ((outcome is null) = (settled_by is null)),
    check ((outcome is null) = (settled_at is null)),
    check ((coalesce(outcome, '') = 'restricted') = (restriction is not null))
) /*sqlite: strict*/;
create unique index signal_once on signal (worker, kind, key);
create index signal_worker on signal (worker, id);
create index signal_open on signal (id) where outcome is null;
-- Long texts that were handed in, by their digests, to find the same ones again.
create table signal_text (
    project text not null,
    digest text not null,
    worker text not null,
    assignment text not null,
    primary key (project, digest, worker)
) /*sqlite: strict*/;
create table signal_mark (
    name text primary key,
    after text not null,
    at bigint not null
) /*sqlite: strict*/;
