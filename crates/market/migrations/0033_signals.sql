-- owner: signals
-- What is found by laying the answers of a whole project side by side is a signal too. A check
-- cannot be widened in place on both engines, so the rows move to a table that has it.
create table signal_wide (
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
    check (kind in ('fast', 'alike', 'same_text', 'same_payout', 'rule', 'spam', 'lines',
                    'together')),
    check (outcome in ('dismissed', 'restricted')),
    check ((outcome is null) = (settled_by is null)),
    check ((outcome is null) = (settled_at is null)),
    check ((coalesce(outcome, '') = 'restricted') = (restriction is not null))
) /*sqlite: strict*/;
insert into signal_wide (id, kind, worker, project, key, evidence, at, outcome, settled_by,
                         settled_text, settled_at, restriction)
select id, kind, worker, project, key, evidence, at, outcome, settled_by, settled_text,
       settled_at, restriction
from signal;
drop table signal;
alter table signal_wide rename to signal;
create unique index signal_once on signal (worker, kind, key);
create index signal_worker on signal (worker, id);
create index signal_open on signal (id) where outcome is null;
-- How many answers of a project had been laid side by side when that was done last.
create table signal_project (
    project text primary key,
    answers bigint not null,
    compared_at bigint not null
) /*sqlite: strict*/;
