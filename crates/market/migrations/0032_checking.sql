-- owner: checking
-- What the people who checked an answer came to.
create table checked (
    -- The task in which they checked it.
    task text primary key,
    assignment text not null,
    revision bigint not null,
    -- What followed; `left` when it waits for its requester.
    outcome text not null,
    -- Why it was left, where it was.
    why text,
    -- Each checker's answer, as JSON.
    votes text not null,
    at bigint not null,
    check (outcome in ('accept', 'rework', 'reject', 'left', 'late')),
    check ((outcome = 'left') = (why is not null))
) /*sqlite: strict*/;
create index checked_assignment on checked (assignment, revision);
