-- owner: assignments
-- One (1) while a task is held for somebody who is still at the one before, and afterwards where
-- nobody ever opened it; its time begins when it is opened.
alter table assignment add column ahead bigint not null default 0
    check (ahead = 0 or state in ('claimed', 'returned', 'expired'));
create unique index assignment_ahead on assignment (worker, project)
    where ahead = 1 and state = 'claimed';
-- What a worker found wrong with a task.
create table task_report (
    id text primary key,
    project text not null,
    task text not null,
    assignment text not null references assignment (id),
    reporter text not null,
    problem text not null,
    text text not null,
    at bigint not null,
    -- One (1) when a moderator has to look at it, too.
    for_staff bigint not null,
    settled_by text,
    settled_at bigint,
    note text,
    check ((settled_at is null) = (settled_by is null))
) /*sqlite: strict*/;
create unique index task_report_once on task_report (task, reporter);
create index task_report_project on task_report (project, id);
create index task_report_reporter on task_report (reporter, id);
create index task_report_open on task_report (id) where for_staff = 1 and settled_at is null;
