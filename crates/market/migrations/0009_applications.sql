-- owner: applications
create table application (
    id text primary key,
    project text not null,
    worker text not null,
    pitch text not null,
    state text not null,
    assignment text,
    created_at bigint not null,
    decided_at bigint,
    check (state in ('open', 'awarded', 'declined', 'withdrawn')),
    check ((state = 'awarded') = (assignment is not null))
) /*sqlite: strict*/;
create unique index application_live on application (project, worker)
    where state in ('open', 'awarded');
create index application_project on application (project, state, id);
create index application_worker on application (worker, id);
