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
    deleted_at bigint
) /*sqlite: strict*/;
create index file_owner on file (owner, id);
create index file_subject on file (subject, id);
