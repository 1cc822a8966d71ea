-- owner: notifications
-- The browsers in which a person hears of news while no page is open.
create table push_device (
    id text primary key,
    account text not null,
    -- The session in which it was switched on, or the last one opened in the same browser: when
    -- that is ended, nothing more is sent.
    session text not null,
    -- Where the service of the browser's maker takes messages, and the keys that seal them.
    endpoint text not null,
    public_key text not null,
    secret text not null,
    agent text not null,
    created_at bigint not null,
    -- When a service last took a message, and when one last did not, and why.
    worked_at bigint,
    failed_at bigint,
    error text
) /*sqlite: strict*/;
create unique index push_device_endpoint on push_device (endpoint);
create index push_device_account on push_device (account, id);
-- Whether a person wants to hear of a topic on their devices; without a row, the usual.
create table push_choice (
    account text not null,
    topic text not null,
    wanted bigint not null,
    chosen_at bigint not null,
    primary key (account, topic)
) /*sqlite: strict*/;
-- The market's own key, made once: browsers remember its public half.
create table push_key (
    name text primary key,
    public_key text not null,
    secret text not null,
    made_at bigint not null
) /*sqlite: strict*/;
