-- owner: projects
-- A task with `gold` is one whose right answer is known. It has places of its own number, is
-- offered by chance among the others, and belongs to neither progress nor results.
alter table project add column known_places bigint not null default 10;
-- No more of it is offered.
alter table task add column gold_retired_at bigint;
create index task_known on task (project, spread, id) where gold is not null;
