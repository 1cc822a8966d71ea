-- owner: projects
-- How many answers a task may get, and how sure the platform must be to ask for no more of
-- them; null where every task gets the same number. `answers_per_task` is then the least.
alter table project_version add column answers_most bigint;
alter table project_version add column confidence_ppm bigint
    check ((answers_most is null) = (confidence_ppm is null));
-- Places that are paid for and not offered: they are offered one by one while a task is not
-- sure, and their money goes back once it is. In a pilot's rest they are not paid for yet.
alter table task add column places_spare bigint not null default 0
    check (0 <= places_spare and (places_spare = 0 or state = 'open'));
-- Tasks whose answers or places have changed since somebody weighed them.
create table task_news (
    task text primary key,
    project text not null,
    at bigint not null
) /*sqlite: strict*/;
create index task_news_at on task_news (at, task);
