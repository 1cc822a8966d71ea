-- owner: applications
create table application (
    id text primary key,
    project text not null,
    worker text not null,
    pitch text not null,
    state text not null,
    -- The turn that the award gave.
    assignment text,
    created_at bigint not null,
    decided_at bigint,
    check (state in ('open', 'awarded', 'declined', 'withdrawn')),
    check ((state = 'awarded') = (assignment is not null)),
    check ((state = 'open') = (decided_at is null))
) /*sqlite: strict*/;
-- One wish at a time; after an award that came to its end, a worker may apply again.
create unique index application_open on application (project, worker) where state = 'open';
create unique index application_assignment on application (assignment)
    where assignment is not null;
create index application_project on application (project, state, id);
create index application_worker on application (worker, id);
