-- owner: files
create table file (
    id text primary key,
    owner text not null,
    name text not null,
    media_type text not null,
    bytes bigint not null,
    sha256 text not null,
    -- What it may be seen through: nothing yet, an answer, a message, task data or an import.
    subject_kind text,
    subject text,
    created_at bigint not null,
    deleted_at bigint,
    check (subject_kind is null
           or subject_kind in ('message', 'answer', 'task_data', 'import')),
    check ((subject_kind is null) = (subject is null))
) /*sqlite: strict*/;
create index file_owner on file (owner, id);
create index file_subject on file (subject, id);
create index file_loose on file (created_at, id) where subject is null and deleted_at is null;
-- How much each person's files weigh; the guard of its change keeps the quota.
create table file_room (
    account text primary key,
    bytes bigint not null,
    check (0 <= bytes)
) /*sqlite: strict*/;
