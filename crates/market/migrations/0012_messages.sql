-- owner: messages
create table thread (
    id text primary key,
    subject_kind text not null,
    subject text not null,
    project text not null,
    requester text not null,
    worker text not null,
    created_at bigint not null,
    newest_at bigint not null,
    check (subject_kind in ('project', 'application', 'assignment'))
) /*sqlite: strict*/;
create unique index thread_subject on thread (subject, worker);
create index thread_requester on thread (requester, newest_at, id);
create index thread_worker on thread (worker, newest_at, id);
create table message (
    id text primary key,
    thread text not null references thread (id),
    author text not null,
    text text not null,
    at bigint not null
) /*sqlite: strict*/;
create index message_thread on message (thread, id);
create table message_file (
    message text not null references message (id),
    file text not null,
    primary key (message, file)
) /*sqlite: strict*/;
create table thread_read (
    thread text not null references thread (id),
    account text not null,
    read_at bigint not null,
    primary key (thread, account)
) /*sqlite: strict*/;
-- A wish for more time on an assignment, granted or declined in its thread.
create table extension_request (
    id text primary key,
    thread text not null references thread (id),
    assignment text not null,
    message text not null,
    extra_ms bigint not null,
    state text not null,
    asked_at bigint not null,
    decided_at bigint,
    check (state in ('asked', 'granted', 'declined')),
    check (0 < extra_ms)
) /*sqlite: strict*/;
create unique index extension_request_open on extension_request (assignment)
    where state = 'asked';
create index extension_request_thread on extension_request (thread, id);
