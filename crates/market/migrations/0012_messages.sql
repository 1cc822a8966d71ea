-- owner: messages
create table thread (
    id text primary key,
    about text not null,
    subject text not null,
    project text not null,
    requester text not null,
    worker text not null,
    -- How many messages it has; the newest one has this number.
    messages bigint not null default 0,
    created_at bigint not null,
    newest_at bigint not null,
    check (about in ('project', 'application', 'assignment')),
    check (requester <> worker)
) /*sqlite: strict*/;
create unique index thread_subject on thread (subject, worker);
create index thread_requester on thread (requester, newest_at, id);
create index thread_worker on thread (worker, newest_at, id);
create index thread_project on thread (project, id);
create table message (
    id text primary key,
    thread text not null references thread (id),
    -- Its place in the thread, from 1 and without gaps.
    number bigint not null,
    author text not null,
    text text not null,
    at bigint not null
) /*sqlite: strict*/;
create unique index message_number on message (thread, number);
create table message_file (
    message text not null references message (id),
    -- From 1, in the order in which the author chose them.
    position bigint not null,
    file text not null,
    primary key (message, position)
) /*sqlite: strict*/;
create unique index message_file_once on message_file (file);
create table thread_read (
    thread text not null references thread (id),
    account text not null,
    -- The number of the newest message this person has seen.
    number bigint not null,
    primary key (thread, account)
) /*sqlite: strict*/;
-- A wish for more time on an assignment, granted or declined in its thread.
create table extension_request (
    id text primary key,
    thread text not null references thread (id),
    assignment text not null,
    message text not null references message (id),
    extra_ms bigint not null,
    state text not null,
    asked_at bigint not null,
    decided_at bigint,
    check (state in ('asked', 'granted', 'declined')),
    check ((state = 'asked') = (decided_at is null)),
    check (0 < extra_ms)
) /*sqlite: strict*/;
create unique index extension_request_open on extension_request (assignment)
    where state = 'asked';
create index extension_request_thread on extension_request (thread, id);
-- A message that somebody showed to the moderators.
create table message_report (
    id text primary key,
    message text not null references message (id),
    reporter text not null,
    reason text not null,
    at bigint not null,
    settled_by text,
    settled_at bigint,
    note text,
    check ((settled_at is null) = (settled_by is null))
) /*sqlite: strict*/;
create unique index message_report_once on message_report (message, reporter);
create index message_report_open on message_report (id) where settled_at is null;
