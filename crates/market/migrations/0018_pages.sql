-- owner: pages
-- Pages that an admin has added; those that every installation has need no row.
create table page (
    name text primary key,
    place text not null,
    added_by text not null,
    added_at bigint not null,
    check (place in ('footer', 'link', 'nowhere'))
) /*sqlite: strict*/;
-- What a page says in one language. Each change is a new version and the newest holds.
create table page_version (
    name text not null,
    language text not null,
    version bigint not null,
    title text not null,
    body text not null,
    -- One (1) where the program's own text holds again; title and body are empty then.
    is_default bigint not null,
    made_by text not null,
    made_at bigint not null,
    primary key (name, language, version),
    check (is_default in (0, 1))
) /*sqlite: strict*/;
