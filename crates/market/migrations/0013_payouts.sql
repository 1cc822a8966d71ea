-- owner: payouts
create table payout_destination (
    id text primary key,
    account text not null,
    kind text not null,
    holder text not null,
    -- IBAN, PayPal address, or how to hand it over.
    target text not null,
    created_at bigint not null,
    -- Payouts wait until the link in an e-mail is confirmed.
    confirmed_at bigint,
    replaced_at bigint,
    check (kind in ('sepa', 'paypal', 'hand'))
) /*sqlite: strict*/;
create index payout_destination_account on payout_destination (account, id);
create index payout_destination_target on payout_destination (target);
-- One place is in force for a person, and one may wait for its link.
create unique index payout_destination_in_force on payout_destination (account)
    where confirmed_at is not null and replaced_at is null;
create unique index payout_destination_waiting on payout_destination (account)
    where confirmed_at is null and replaced_at is null;
create table payout_run (
    id text primary key,
    state text not null,
    drafted_by text not null,
    drafted_at bigint not null,
    released_by text,
    released_at bigint,
    check (state in ('draft', 'released', 'dropped')),
    -- Four eyes: nobody releases what they drafted.
    check (released_by is null or released_by <> drafted_by)
) /*sqlite: strict*/;
create table payout (
    id text primary key,
    account text not null,
    amount bigint not null,
    destination text not null,
    state text not null,
    hold text not null,
    run text,
    requested_at bigint not null,
    approved_by text,
    approved_at bigint,
    sent_at bigint,
    ended_at bigint,
    failure text,
    check (0 < amount),
    check (state in ('requested', 'approved', 'sent', 'paid', 'failed')),
    check ((state = 'failed') = (failure is not null))
) /*sqlite: strict*/;
create unique index payout_hold on payout (hold);
create index payout_account on payout (account, id);
create index payout_state on payout (state, id);
create index payout_run_members on payout (run, id);
create table topup (
    id text primary key,
    account text not null,
    amount bigint not null,
    channel text not null,
    -- What the payer writes on the bank transfer.
    reference text not null,
    state text not null,
    asked_at bigint not null,
    -- The treasurer who saw the money.
    confirmed_by text,
    confirmed_at bigint,
    booked_by text,
    booked_at bigint,
    transfer text,
    note text not null,
    check (0 < amount),
    check (state in ('asked', 'confirmed', 'booked', 'declined')),
    check ((state = 'booked') = (transfer is not null)),
    check (booked_by is null or booked_by <> confirmed_by)
) /*sqlite: strict*/;
create unique index topup_reference on topup (reference);
create index topup_account on topup (account, id);
create index topup_state on topup (state, id);
