-- owner: accounts
create table account (
    id text primary key,
    -- Lower case; a closed account keeps a placeholder.
    email text not null,
    name text not null,
    password_hash text not null,
    -- In which pages and letters speak to them, such as `de`; null until they choose.
    language text,
    -- Day number since 1970.
    born_on bigint not null,
    email_confirmed_at bigint,
    created_at bigint not null,
    closed_at bigint,
    suspended_at bigint,
    suspended_reason text,
    suspended_by text,
    totp_secret text,
    totp_on bigint not null default 0,
    -- The last time step whose code was used; an older or equal one is a replay.
    totp_last_step bigint not null default 0,
    -- Grows when every session must end.
    epoch bigint not null default 0,
    check (closed_at is null or totp_on = 0),
    check (totp_on = 0 or totp_secret is not null),
    -- Nobody is suspended without a reason and the name of who decided.
    check ((suspended_at is null) = (suspended_reason is null)),
    check ((suspended_at is null) = (suspended_by is null))
) /*sqlite: strict*/;
create unique index account_email on account (email);
-- Who has an address now; of two who want it at once, one gets the row.
create table email_owner (
    email text primary key,
    account text not null
) /*sqlite: strict*/;
create index email_owner_account on email_owner (account);
-- For the day the device with the codes is lost; each is used once.
create table recovery_code (
    account text not null references account (id),
    code_hash text not null,
    used_at bigint,
    primary key (account, code_hash)
) /*sqlite: strict*/;
create table account_role (
    account text not null references account (id),
    role text not null,
    granted_by text,
    granted_at bigint not null,
    primary key (account, role)
) /*sqlite: strict*/;
create table session (
    id text primary key,
    token_hash text not null,
    account text not null references account (id),
    epoch bigint not null,
    created_at bigint not null,
    seen_at bigint not null,
    -- When the password (and code) was last given in this session.
    proved_at bigint not null,
    -- True (1) until the second factor was given.
    half bigint not null,
    ended_at bigint,
    agent text not null,
    address text not null
) /*sqlite: strict*/;
create unique index session_token on session (token_hash);
create index session_account on session (account, id);
create table api_key (
    id text primary key,
    account text not null references account (id),
    name text not null,
    -- The first characters, by which people recognise it.
    prefix text not null,
    secret_hash text not null,
    created_at bigint not null,
    expires_at bigint,
    used_at bigint,
    revoked_at bigint
) /*sqlite: strict*/;
create unique index api_key_secret on api_key (secret_hash);
create index api_key_account on api_key (account, id);
create table api_key_scope (
    api_key text not null references api_key (id),
    scope text not null,
    primary key (api_key, scope)
) /*sqlite: strict*/;
-- One-time links sent by mail: confirm, reset, change of e-mail, payout data, first admin.
create table email_token (
    id text primary key,
    account text,
    purpose text not null,
    token_hash text not null,
    email text not null,
    -- What the link puts in force, such as the id of new payout data.
    subject text,
    created_at bigint not null,
    expires_at bigint not null,
    used_at bigint
) /*sqlite: strict*/;
create unique index email_token_hash on email_token (token_hash);
create index email_token_account on email_token (account, purpose);
