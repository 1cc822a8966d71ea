-- owner: projects
-- What may be open, with the values that workers order it by, so that the first page of a long
-- list is read by an index. A project comes here when it opens and leaves when it closes.
create table board (
    project text primary key,
    -- What one accepted answer costs under the newest version.
    price bigint not null,
    -- What an hour has really paid; -1 where nobody has measured it.
    hourly bigint not null,
    -- What is sifted most, as the project has it.
    category text not null,
    language text not null,
    hiring text not null
) /*sqlite: strict*/;
create unique index board_hourly on board (hourly, price, project);
create unique index board_price on board (price, hourly, project);
insert into board (project, price, hourly, category, language, hiring)
select p.id, v.price, coalesce(r.hourly, -1), p.category, p.language, p.hiring
from project p
join project_version v on v.project = p.id and v.version = p.version
left join project_record r on r.project = p.id
where p.state in ('open', 'paused');
