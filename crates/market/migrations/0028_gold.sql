-- owner: gold
-- How known answers are mixed in, per project; without a row the usual settings hold.
create table gold_setting (
    project text primary key,
    -- Known answers before the first ordinary task; 0 = none.
    quiz bigint not null,
    -- How many of them must be right.
    pass bigint not null,
    -- One of so many claims is a known one: at first, and once a worker is trusted.
    every_first bigint not null,
    every_last bigint not null,
    mode text not null,
    updated_at bigint not null,
    check (0 <= pass and pass <= quiz),
    check (2 <= every_first and every_first <= every_last),
    check (mode in ('training', 'audit'))
) /*sqlite: strict*/;
-- What became of a task whose answer is known, once something has.
create table gold_task (
    task text primary key,
    project text not null,
    -- The task whose result it was copied from; who has answered that one does not get this.
    source text,
    seen bigint not null default 0,
    wrong bigint not null default 0,
    -- Of workers who were good at the other known answers of this project.
    good_seen bigint not null default 0,
    good_wrong bigint not null default 0,
    -- Since when it is suspect: many good workers miss it.
    suspect_at bigint,
    check (wrong <= seen and good_wrong <= good_seen)
) /*sqlite: strict*/;
create index gold_task_project on gold_task (project, task);
create unique index gold_task_source on gold_task (source) where source is not null;
-- One worker's answer to a task whose answer is known.
create table gold_score (
    assignment text primary key,
    project text not null,
    worker text not null,
    task text not null,
    at bigint not null,
    -- The names of the fields that were wrong, as a JSON array; empty when all was right.
    missed text not null,
    is_right bigint not null,
    -- Whether the worker was good at the other known answers of this project at that moment.
    was_good bigint not null,
    contest text not null default 'none',
    contest_reason text,
    contested_at bigint,
    -- What the requester said to it.
    reply text,
    replied_at bigint,
    check (contest in ('none', 'open', 'forgiven', 'upheld')),
    check (is_right = (case when missed = '[]' then 1 else 0 end)),
    check ((contest = 'none') = (contest_reason is null)),
    check ((contest in ('forgiven', 'upheld')) = (replied_at is not null))
) /*sqlite: strict*/;
create index gold_score_worker on gold_score (worker, at, assignment);
create index gold_score_standing on gold_score (project, worker, at, assignment);
create index gold_score_task on gold_score (task, at, assignment);
create index gold_score_contest on gold_score (project, contested_at, assignment)
    where contest = 'open';
-- How good a worker is at the known answers of a project.
create table gold_standing (
    project text not null,
    worker text not null,
    seen bigint not null default 0,
    -- Answered rightly …
    right_ones bigint not null default 0,
    -- … or wrongly, and forgiven.
    forgiven bigint not null default 0,
    -- When the quiz was passed.
    passed_at bigint,
    primary key (project, worker),
    check (right_ones + forgiven <= seen)
) /*sqlite: strict*/;
create index gold_task_suspect on gold_task (project, task) where suspect_at is not null;
