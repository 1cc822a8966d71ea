-- owner: jobs
-- Work for later. A job holds ids, calls one verb, and can be repeated.
create table job (
    id text primary key,
    kind text not null,
    -- At most one unfinished job has a given key.
    key text,
    payload text not null,
    run_at bigint not null,
    attempts bigint not null default 0,
    -- While this lies ahead, somebody is at it; the token fences out a sleeper that wakes late.
    leased_until bigint not null default 0,
    lease text,
    done_at bigint,
    failed_at bigint,
    error text
) /*sqlite: strict*/;
create index job_waiting on job (run_at, id) where done_at is null and failed_at is null;
create unique index job_key on job (key) where done_at is null and failed_at is null;
