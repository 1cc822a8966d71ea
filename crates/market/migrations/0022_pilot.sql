-- owner: projects
-- The answers that a task will want once its project's pilot is over; until then it wants none.
alter table task add column answers_later bigint not null default 0;
create index task_later on task (project, position) where answers_later > 0;
