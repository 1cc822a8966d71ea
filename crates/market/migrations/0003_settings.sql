-- owner: settings
-- The installation's choices; each change is a new version and the newest holds.
create table setting (
    name text not null,
    version bigint not null,
    value text not null,
    set_by text,
    set_at bigint not null,
    primary key (name, version)
) /*sqlite: strict*/;
