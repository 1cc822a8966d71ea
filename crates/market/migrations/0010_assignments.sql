-- owner: assignments
create table assignment (
    id text primary key,
    project text not null,
    version bigint not null,
    task text not null,
    worker text not null,
    requester text not null,
    release bigint not null,
    state text not null,
    -- Fixed at the claim, from the version and the project.
    price bigint not null,
    reward bigint not null,
    claimed_at bigint not null,
    -- One (1) while it takes up a place of its task; the place is free again at 0.
    holds_place bigint not null default 1,
    -- When the state lapses by itself: a claim expires, a rework is rejected, and the place of
    -- a rejection that nobody appealed is free again.
    deadline bigint not null,
    extended bigint not null default 0,
    draft text,
    draft_at bigint,
    -- Number of the newest answer; 0 before the first submit.
    revision bigint not null default 0,
    submitted_at bigint,
    auto_accept_at bigint,
    reworks bigint not null default 0,
    ended_at bigint,
    -- The decision record of the rejection in force.
    decision text,
    transfer text,
    check (state in ('claimed', 'submitted', 'rework', 'accepted', 'rejected', 'appealed',
                     'returned', 'expired')),
    check (state not in ('rejected', 'appealed') or decision is not null),
    check ((state = 'accepted') = (transfer is not null)),
    check (state not in ('returned', 'expired') or holds_place = 0),
    check (holds_place = 1 or state in ('returned', 'expired', 'rejected'))
) /*sqlite: strict*/;
-- At most one live or finished assignment for each task and worker.
create unique index assignment_once on assignment (task, worker)
    where state not in ('returned', 'expired');
create index assignment_task on assignment (task, worker);
create index assignment_worker on assignment (worker, state, id);
create index assignment_worker_project on assignment (worker, project, state);
create index assignment_project on assignment (project, state, submitted_at, id);
create index assignment_deadline on assignment (project, deadline)
    where holds_place = 1 and state in ('claimed', 'rework', 'rejected');
create index assignment_overdue on assignment (deadline)
    where holds_place = 1 and state in ('claimed', 'rework', 'rejected');
create index assignment_auto_accept on assignment (auto_accept_at) where state = 'submitted';
create table answer (
    id text primary key,
    assignment text not null references assignment (id),
    revision bigint not null,
    body text not null,
    submitted_at bigint not null
) /*sqlite: strict*/;
create unique index answer_revision on answer (assignment, revision);
