-- owner: quality
-- What was picked in each answer that counts, by field, as JSON: the labels that skills are
-- learned from, without the rest of the answer.
create table quality_answer (
    assignment text primary key,
    project text not null,
    task text not null,
    worker text not null,
    picks text not null
) /*sqlite: strict*/;
create index quality_answer_task on quality_answer (task, assignment);
create index quality_answer_project on quality_answer (project, assignment);
-- What is believed of a task after its answers so far.
create table quality_task (
    task text primary key,
    project text not null,
    position bigint not null,
    standing text not null,
    -- Answers that count.
    answers bigint not null,
    -- Of the field that is least sure.
    confidence_ppm bigint not null,
    -- By field the leading value, how sure it is, and the share of every value, as JSON.
    fields text not null,
    -- What the requester decided, by field, as JSON.
    decided text,
    decided_by text,
    decided_at bigint,
    weighed_at bigint not null,
    check (standing in ('asking', 'sure', 'unsure', 'decided', 'known')),
    check ((standing = 'decided') = (decided is not null)),
    check ((decided is null) = (decided_by is null))
) /*sqlite: strict*/;
create index quality_task_standing on quality_task (project, standing, confidence_ppm, task);
-- How good a worker is at one field of a project.
create table quality_skill (
    project text not null,
    worker text not null,
    field text not null,
    -- The probability of a right label, and how far off that may easily be.
    skill double precision not null,
    error double precision not null,
    labels bigint not null,
    -- What each value is worth when this worker picks it, as JSON.
    worth text not null,
    primary key (project, worker, field)
) /*sqlite: strict*/;
-- What is known of a field before anybody answers, as JSON: how frequent each value is, and
-- what it is worth when a worker picks it of whom nothing is known.
create table quality_field (
    project text not null,
    field text not null,
    shares text not null,
    worth text not null,
    primary key (project, field)
) /*sqlite: strict*/;
create table quality_project (
    project text primary key,
    answers bigint not null default 0,
    -- Answers since skills were learned, and whether that is enough to learn them again.
    fresh bigint not null default 0,
    refresh_due bigint not null default 0,
    refreshed_at bigint not null default 0,
    -- Places that were paid for and not needed, and the money that went back for them.
    saved_places bigint not null default 0,
    saved bigint not null default 0
) /*sqlite: strict*/;
create index quality_project_due on quality_project (refreshed_at, project) where refresh_due = 1;
-- How many tasks stand how: by standing with the number of answers, and by confidence.
create table quality_count (
    project text not null,
    what text not null,
    bucket bigint not null,
    tasks bigint not null,
    primary key (project, what, bucket)
) /*sqlite: strict*/;
