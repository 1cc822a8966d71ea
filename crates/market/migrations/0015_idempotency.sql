-- owner: idempotency
-- Replies to requests that may come twice; written in the transaction of their effect.
create table idempotency (
    account text not null,
    key text not null,
    fingerprint text not null,
    status bigint not null,
    body text not null,
    -- The id in the reply, by which its effect can be found.
    about text,
    created_at bigint not null,
    primary key (account, key)
) /*sqlite: strict*/;
create index idempotency_age on idempotency (created_at);
