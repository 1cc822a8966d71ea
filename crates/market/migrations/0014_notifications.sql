-- owner: notifications
create table notification (
    id text primary key,
    account text not null,
    event text not null,
    kind text not null,
    subject_kind text not null,
    subject text not null,
    at bigint not null,
    read_at bigint
) /*sqlite: strict*/;
create unique index notification_event on notification (event, account);
create index notification_account on notification (account, id);
