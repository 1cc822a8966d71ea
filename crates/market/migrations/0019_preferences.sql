-- owner: accounts
-- What a person chose, where it is not the usual.
create table preference (
    account text not null references account (id),
    name text not null,
    value text not null,
    primary key (account, name)
) /*sqlite: strict*/;
