-- owner: reviews
create table review (
    id text primary key,
    assignment text not null,
    project text not null,
    requester text not null,
    worker text not null,
    -- The number of the answer it judges.
    revision bigint not null,
    verdict text not null,
    rating bigint,
    comment text not null,
    -- Null when time did it.
    reviewer text,
    -- How long the answer waited for this verdict; null when an appeal led to it.
    waited_ms bigint,
    at bigint not null,
    check (verdict in ('accept', 'rework', 'reject')),
    check (rating is null or (verdict = 'accept' and rating between 1 and 5))
) /*sqlite: strict*/;
create index review_assignment on review (assignment, id);
create index review_requester on review (requester, id) where waited_ms is not null;
create index review_rated on review (worker, id) where rating is not null;
create table appeal (
    id text primary key,
    assignment text not null,
    decision text not null,
    project text not null,
    worker text not null,
    requester text not null,
    text text not null,
    state text not null,
    opened_at bigint not null,
    -- Silence until then wins the appeal.
    reply_by bigint not null,
    reply text,
    replied_at bigint,
    decided_by text,
    decision_text text,
    decided_at bigint,
    check (state in ('open', 'replied', 'won', 'lost')),
    check ((reply is null) = (replied_at is null)),
    check ((state in ('won', 'lost')) = (decided_at is not null))
) /*sqlite: strict*/;
create unique index appeal_decision on appeal (decision);
create index appeal_assignment on appeal (assignment, id);
create index appeal_state on appeal (state, reply_by, id);
create index appeal_requester on appeal (requester, state, id);
create table bonus (
    id text primary key,
    assignment text not null,
    requester text not null,
    worker text not null,
    amount bigint not null,
    reason text not null,
    transfer text not null,
    at bigint not null,
    check (0 < amount)
) /*sqlite: strict*/;
create unique index bonus_transfer on bonus (transfer);
create index bonus_assignment on bonus (assignment, id);
