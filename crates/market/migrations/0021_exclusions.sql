-- owner: projects
-- Workers whom a requester does not want in one project. A row is a decision record: why, on
-- what evidence, who decided. Lifting it leaves the record where it is.
create table project_exclusion (
    id text primary key,
    project text not null references project (id),
    worker text not null,
    -- What the worker reads.
    reason text not null,
    -- The worker's figures in this project at that moment, as JSON.
    evidence text not null,
    decided_by text not null,
    at bigint not null,
    lifted_at bigint,
    lifted_by text,
    check ((lifted_at is null) = (lifted_by is null))
) /*sqlite: strict*/;
create unique index project_exclusion_once on project_exclusion (project, worker)
    where lifted_at is null;
create index project_exclusion_worker on project_exclusion (worker, id);
