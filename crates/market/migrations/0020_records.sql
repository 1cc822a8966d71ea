-- owner: records
-- What measured work says about projects, requesters and the market. All of it is worked out
-- from the rest and can be made again at any time.
create table project_record (
    project text primary key,
    requester text not null,
    -- Answers measured, the latest 200 at most.
    answers bigint not null,
    -- From claim to the first answer, capped by the time limit; null while too few are known.
    median_active_ms bigint,
    -- What the worker receives under the newest version, and what that makes in an hour.
    reward bigint not null,
    hourly bigint,
    -- Verdicts looked at, the latest 200 at most.
    decided bigint not null,
    rework_ppm bigint,
    accepted_ppm bigint,
    -- Tasks with a free place, counted up to 10,000.
    tasks_open bigint not null,
    latest_at bigint,
    refreshed_at bigint not null
) /*sqlite: strict*/;
create index project_record_hourly on project_record (hourly) where hourly is not null;
create table requester_record (
    requester text primary key,
    decided bigint not null,
    accepted_ppm bigint,
    pays_in_ms bigint,
    answers_in_ms bigint,
    refreshed_at bigint not null
) /*sqlite: strict*/;
-- What workers were paid on each day, rewards and bonuses.
create table market_day (
    day bigint primary key,
    paid bigint not null,
    -- One (1) once the day is over and its sum stays.
    settled bigint not null
) /*sqlite: strict*/;
-- One row: the market as a whole.
create table market_record (
    id bigint primary key,
    median_hourly bigint,
    paid_30d bigint not null,
    tasks_open bigint not null,
    jobs_open bigint not null,
    requesters_active bigint not null,
    refreshed_at bigint not null,
    check (id = 1)
) /*sqlite: strict*/;
-- How far the refresh has come.
create table record_mark (
    name text primary key,
    value text not null
) /*sqlite: strict*/;
