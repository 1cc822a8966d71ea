-- owner: ledger
-- Accounts are named kind:owner, such as available:01H… or escrow:01J…
create table ledger_account (
    id text primary key,
    kind text not null,
    owner text not null,
    -- Posted balance in micro-units. Entry-only accounts (world, fees) keep 0 here and are
    -- summed from their entries, so that they lock nobody.
    balance bigint not null default 0,
    -- Pending holds; they are not available.
    held bigint not null default 0,
    created_at bigint not null,
    check (0 <= balance),
    check (0 <= held and held <= balance)
) /*sqlite: strict*/;
create index ledger_account_owner on ledger_account (owner, kind);
create table transfer (
    id text primary key,
    -- A repetition returns the first one.
    key text not null,
    kind text not null,
    -- What it is for: the kind and id of the thing that caused it.
    cause_kind text not null,
    cause text not null,
    memo text not null,
    at bigint not null,
    -- Day number since 1970, for the seal.
    day bigint not null,
    -- The transfer that this one takes back.
    reverses text
) /*sqlite: strict*/;
create unique index transfer_key on transfer (key);
create unique index transfer_reverses on transfer (reverses) where reverses is not null;
create index transfer_day on transfer (day, id);
create index transfer_cause on transfer (cause, id);
create index transfer_rare on transfer (kind, id) where kind <> 'reward';
create table entry (
    transfer text not null references transfer (id),
    account text not null,
    amount bigint not null,
    at bigint not null,
    primary key (transfer, account),
    check (amount <> 0)
) /*sqlite: strict*/;
create index entry_account on entry (account, at, transfer);
create table hold (
    id text primary key,
    key text not null,
    account text not null,
    amount bigint not null,
    cause_kind text not null,
    cause text not null,
    state text not null,
    created_at bigint not null,
    ended_at bigint,
    check (0 < amount),
    check (state in ('pending', 'posted', 'voided')),
    check ((state = 'pending') = (ended_at is null))
) /*sqlite: strict*/;
create unique index hold_key on hold (key);
create index hold_open on hold (account, id) where state = 'pending';
-- Balances of entry-only accounts up to the end of a sealed day.
create table rollup (
    account text not null,
    day bigint not null,
    balance bigint not null,
    primary key (account, day)
) /*sqlite: strict*/;
create table seal (
    day bigint primary key,
    transfers bigint not null,
    hash text not null,
    previous text not null,
    sealed_at bigint not null
) /*sqlite: strict*/;
-- The books are append-only: not even we may rewrite them.
/*sqlite:
create trigger entry_kept before update on entry
    begin select raise(abort, 'the ledger is append-only'); end;
create trigger entry_stays before delete on entry
    begin select raise(abort, 'the ledger is append-only'); end;
create trigger transfer_kept before update on transfer
    begin select raise(abort, 'the ledger is append-only'); end;
create trigger transfer_stays before delete on transfer
    begin select raise(abort, 'the ledger is append-only'); end;
*/
/*pg:
create function append_only() returns trigger language plpgsql as
    $$ begin raise exception 'the ledger is append-only'; end $$;
create trigger entry_kept before update or delete on entry
    for each row execute function append_only();
create trigger transfer_kept before update or delete on transfer
    for each row execute function append_only();
*/
