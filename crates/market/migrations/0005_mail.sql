-- owner: mail
create table mail (
    id text primary key,
    -- A mail for one cause is written once.
    key text not null,
    recipient text not null,
    subject text not null,
    body text not null,
    created_at bigint not null,
    sent_at bigint,
    failed_at bigint,
    error text
) /*sqlite: strict*/;
create unique index mail_key on mail (key);
create index mail_newest on mail (created_at, id);
create index mail_recipient on mail (recipient);
