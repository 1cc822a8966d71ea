-- owner: projects
-- One (1) while another project may still bring tasks: it may open without any, and does not
-- close when it has none left.
alter table project add column awaits_tasks bigint not null default 0;
-- Who had a hand in what a task shows. They never get it: somebody else checks and goes on.
create table task_maker (
    task text not null,
    worker text not null,
    primary key (task, worker)
) /*sqlite: strict, without rowid*/;
create index task_maker_worker on task_maker (worker, task);
