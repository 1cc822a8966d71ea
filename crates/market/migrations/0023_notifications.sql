-- owner: notifications
-- What kind of news it is, so that a person can look at one kind alone.
alter table notification add column category text not null default '';
-- What it is about, such as a thread: opening one of a kind marks all about the same thing.
alter table notification add column about text not null default '';
alter table notification add column actor text;
alter table notification add column project text;
-- Facts of the event as JSON, never queried.
alter table notification add column facts text not null default '{}';
-- One (1) while it waits for the person's daily letter.
alter table notification add column digest bigint not null default 0;
create index notification_unread on notification (account, kind, about) where read_at is null;
create index notification_waiting on notification (account, id) where digest = 1;
-- Read lately: other nodes and open pages want to know.
create index notification_read on notification (read_at) where read_at is not null;
-- How a person wants to hear of a topic; without a row, the topic's usual way.
create table notification_choice (
    account text not null,
    topic text not null,
    channel text not null,
    chosen_at bigint not null,
    primary key (account, topic),
    check (channel in ('off', 'app', 'digest', 'mail'))
) /*sqlite: strict*/;
-- When letters may come. The key is what the link in a letter proves.
create table notification_hours (
    account text primary key,
    zone text not null,
    digest_hour bigint not null,
    quiet_from bigint,
    quiet_until bigint,
    key text not null,
    check ((quiet_from is null) = (quiet_until is null))
) /*sqlite: strict*/;
create unique index notification_hours_key on notification_hours (key);
-- Whose daily letter is due when. Taking the row is the lock.
create table notification_digest (
    account text primary key,
    due_at bigint not null
) /*sqlite: strict*/;
create index notification_digest_due on notification_digest (due_at, account);
