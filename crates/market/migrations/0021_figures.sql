-- owner: figures
-- How far the log was counted.
create table figure_mark (
    name text primary key,
    after text not null,
    at bigint not null
) /*sqlite: strict*/;
-- What a project has brought so far, counted from the log.
create table project_figure (
    project text primary key,
    -- Assignments with an answer, however often it was handed in.
    answers bigint not null default 0,
    accepted bigint not null default 0,
    reworked bigint not null default 0,
    rejected bigint not null default 0,
    -- From claim to first answer.
    median_ms bigint,
    -- Over the tasks with two answers or more.
    agreement_ppm_sum bigint not null default 0,
    agreement_tasks bigint not null default 0,
    disagreeing bigint not null default 0,
    latest_at bigint,
    -- The places of a large project, counted now and then; null while it is small.
    tasks bigint,
    tasks_done bigint,
    wanted bigint,
    free bigint,
    places_accepted bigint,
    withdrawn bigint,
    -- When they were counted, and whether something has happened since.
    tally_at bigint not null default 0,
    tally_due bigint not null default 1
) /*sqlite: strict*/;
create index project_figure_due on project_figure (tally_at, project) where tally_due = 1;
create table figure_hour (
    project text not null,
    -- Hours since 1970.
    hour bigint not null,
    answers bigint not null default 0,
    accepted bigint not null default 0,
    reworked bigint not null default 0,
    rejected bigint not null default 0,
    primary key (project, hour)
) /*sqlite: strict*/;
-- Times from claim to first answer, in buckets of a quarter octave from one second on.
create table figure_pace (
    project text not null,
    -- Empty for everybody together.
    worker text not null,
    bucket bigint not null,
    answers bigint not null,
    primary key (project, worker, bucket)
) /*sqlite: strict*/;
-- What accepted answers picked.
create table figure_label (
    project text not null,
    field text not null,
    value text not null,
    answers bigint not null,
    primary key (project, field, value)
) /*sqlite: strict*/;
create table figure_worker (
    project text not null,
    worker text not null,
    answers bigint not null default 0,
    accepted bigint not null default 0,
    reworked bigint not null default 0,
    rejected bigint not null default 0,
    -- Of the answers to full tasks with two answers or more, those like the majority's.
    agreed bigint not null default 0,
    compared bigint not null default 0,
    median_ms bigint,
    first_at bigint not null,
    latest_at bigint not null,
    primary key (project, worker)
) /*sqlite: strict*/;
create index figure_worker_worker on figure_worker (worker, project);
create table figure_task (
    task text primary key,
    project text not null,
    position bigint not null,
    standing text not null,
    -- Answers that were handed in and not rejected.
    answers bigint not null,
    -- The leaders' share of the picked options, over all fields; null below two answers.
    agreement_ppm bigint,
    -- What was picked how often, such as `Car ×2, Bus ×1`.
    votes text not null,
    -- 1 once its workers' agreement was counted.
    counted bigint not null,
    check (standing in ('todo', 'running', 'review', 'done', 'cancelled'))
) /*sqlite: strict*/;
create index figure_task_standing on figure_task (project, standing, position);
create index figure_task_disagreeing on figure_task (project, position)
    where agreement_ppm < 1000000;
-- Tables of results that left, and who took them.
create table figure_export (
    id text primary key,
    project text not null,
    taken_by text not null,
    -- What a row was, the format, and how many rows there were when it began.
    what text not null,
    format text not null,
    answers bigint not null,
    at bigint not null
) /*sqlite: strict*/;
create index figure_export_project on figure_export (project, id);
create index figure_export_taken on figure_export (taken_by, id);
