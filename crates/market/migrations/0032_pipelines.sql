-- owner: pipelines
-- One project feeds another of the same requester: its answers become tasks there.
create table pipeline (
    id text primary key,
    requester text not null,
    source text not null,
    target text not null,
    -- Which answers go on: `accepted` ones, or `submitted` ones that are checked there.
    takes text not null,
    -- Columns that are filled besides the usual ones: a JSON object from column to its source.
    columns text not null,
    -- How the checkers' answers are read, as JSON; null where nothing is checked.
    reading text,
    -- Grows with each change, so that a verdict names the terms it was given under.
    version bigint not null,
    -- Accepted answers up to this one are handed on; null when all from before are.
    caught_up_to text,
    -- Why nothing goes on at the moment: a code and what it speaks about.
    trouble text,
    trouble_detail text,
    -- It is not tried again before.
    next_at bigint not null default 0,
    created_at bigint not null,
    -- Answers that became tasks, and such that could not.
    made bigint not null default 0,
    passed_over bigint not null default 0,
    -- The project before it has ended, and everything is handed on.
    ended_at bigint,
    removed_at bigint,
    check (takes in ('accepted', 'submitted')),
    check ((takes = 'submitted') = (reading is not null)),
    check (source <> target)
) /*sqlite: strict*/;
create unique index pipeline_pair on pipeline (source, target) where removed_at is null;
create unique index pipeline_checks on pipeline (source)
    where removed_at is null and takes = 'submitted';
create index pipeline_target on pipeline (target) where removed_at is null;
create index pipeline_running on pipeline (id) where removed_at is null and ended_at is null;
create index pipeline_requester on pipeline (requester, id);
-- One answer on its way: written in the transaction that accepted or submitted it.
create table pipeline_piece (
    pipeline text not null references pipeline (id),
    assignment text not null,
    revision bigint not null,
    state text not null,
    -- The task it became.
    task text,
    -- The number of the task at the very beginning of the chain, by which results are put in
    -- order again.
    place bigint not null,
    -- Why it became none.
    flaw text,
    at bigint not null,
    primary key (pipeline, assignment, revision),
    check (state in ('waiting', 'made', 'passed_over')),
    check ((state = 'made') = (task is not null))
) /*sqlite: strict, without rowid*/;
create index pipeline_piece_waiting on pipeline_piece (pipeline, at, assignment, revision)
    where state = 'waiting';
create unique index pipeline_piece_task on pipeline_piece (task) where task is not null;
create index pipeline_piece_assignment on pipeline_piece (assignment, revision);
-- Tasks that check an answer and have a new one themselves.
create table check_news (
    task text primary key,
    at bigint not null
) /*sqlite: strict*/;
create index check_news_at on check_news (at, task);
