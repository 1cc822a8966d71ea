-- owner: projects
create table project (
    id text primary key,
    requester text not null,
    state text not null,
    pause_reason text,
    closed_reason text,
    hiring text not null,
    category text not null,
    language text not null,
    difficulty bigint not null,
    priority bigint not null default 0,
    -- The newest version; running assignments keep the one they were claimed under.
    version bigint not null,
    -- The platform's share in millionths, fixed at the first opening.
    fee_ppm bigint,
    -- How many tasks of this project one worker may do in one release; 0 = any number.
    tasks_per_worker bigint not null,
    -- Claimed assignments one worker may hold at once.
    claims_per_worker bigint not null,
    -- Grows when the project is released again to those who have done it.
    release bigint not null default 1,
    auto_accept_ms bigint not null,
    expires_at bigint,
    -- Rows ever given a position; the next one gets the number after it.
    positions bigint not null default 0,
    -- Names of the data that every task has, as a JSON array; null while there is no task.
    columns text,
    -- Names of the data that any task has had, in the order they came: the columns of results.
    columns_seen text not null default '[]',
    -- Movements of escrow so far; each has its number in its ledger key.
    movements bigint not null default 0,
    created_at bigint not null,
    submitted_at bigint,
    opened_at bigint,
    closed_at bigint,
    -- Why a moderator sent it back, or what was said when it was paused.
    note text,
    check (state in ('draft', 'in_review', 'open', 'paused', 'closed')),
    check (hiring in ('open', 'apply', 'invite')),
    check (state not in ('open', 'paused') or fee_ppm is not null),
    check ((state = 'paused') = (pause_reason is not null)),
    check ((state = 'closed') = (closed_reason is not null))
) /*sqlite: strict*/;
create index project_requester on project (requester, id);
create index project_state on project (state, id);
-- Requesters whose projects open without a moderator's look.
create table trusted_requester (
    account text primary key,
    granted_by text not null,
    granted_at bigint not null
) /*sqlite: strict*/;
create table project_version (
    project text not null references project (id),
    version bigint not null,
    title text not null,
    summary text not null,
    instructions text not null,
    form text not null,
    -- What one accepted answer costs; 0 while the requester has not said.
    price bigint not null,
    time_limit_ms bigint not null,
    answers_per_task bigint not null,
    max_reworks bigint not null,
    requirement text not null,
    created_at bigint not null,
    primary key (project, version),
    check (0 <= price)
) /*sqlite: strict*/;
create table project_invite (
    project text not null references project (id),
    -- An account's id, or an e-mail address in lower case whoever may own it.
    who text not null,
    -- Where the job is found, for the letter.
    link text not null,
    invited_at bigint not null,
    -- When they were told: at once, or when the project opened.
    told_at bigint,
    withdrawn_at bigint,
    primary key (project, who)
) /*sqlite: strict*/;
create index project_invite_who on project_invite (who, project);
-- A task of a draft is 'open' too: nobody can claim before its project is open, and opening a
-- million tasks is then one change of the project.
create table task (
    id text primary key,
    project text not null references project (id),
    -- The order in which it was added, from 1.
    position bigint not null,
    -- The import it came from, and its row there; added by hand without.
    import text,
    input text not null,
    gold text,
    state text not null,
    -- What each free place holds in escrow, and what who claims it will have earned.
    price bigint not null,
    answers_wanted bigint not null,
    -- Places that can be claimed once the project is open.
    places_free bigint not null,
    places_accepted bigint not null default 0,
    -- Places that were given up when the project closed, their money returned.
    places_withdrawn bigint not null default 0,
    priority bigint not null default 0,
    -- Spreads concurrent workers over tasks of equal rank.
    spread bigint not null,
    created_at bigint not null,
    check (state in ('open', 'done', 'cancelled')),
    check (0 <= price and 0 <= places_free and 0 <= places_accepted and 0 <= places_withdrawn),
    check (places_free + places_accepted + places_withdrawn <= answers_wanted),
    check (state = 'open' or places_free = 0)
) /*sqlite: strict*/;
create unique index task_position on task (project, position);
-- SQLite sees that a query implies `places_free > 0`, and not that it implies `0 < places_free`.
create index task_free on task (project, priority desc, places_free, spread, id)
    where state = 'open' and places_free > 0;
create index task_open on task (project, id) where state = 'open';
create index task_import on task (import, position) where import is not null;
create table import (
    id text primary key,
    project text not null references project (id),
    file text not null,
    format text not null,
    -- The file's header, as a JSON array.
    columns text not null,
    -- What becomes of its columns: a JSON object from column to new name, or null to leave it out.
    mapping text not null,
    state text not null,
    bytes_total bigint not null,
    bytes_read bigint not null default 0,
    -- The cursor: rows before it are kept or told, in the transaction that moved it.
    rows_read bigint not null default 0,
    rows_kept bigint not null default 0,
    rows_bad bigint not null default 0,
    -- Why it failed: a code and what it speaks about.
    error text,
    error_detail text,
    created_at bigint not null,
    ended_at bigint,
    check (state in ('waiting', 'running', 'done', 'failed', 'undoing', 'undone')),
    check (rows_read = rows_kept + rows_bad)
) /*sqlite: strict*/;
create index import_project on import (project, id);
create unique index import_at_work on import (project)
    where state in ('waiting', 'running', 'undoing');
create table import_error (
    import text not null references import (id),
    line bigint not null,
    col text not null,
    code text not null,
    detail text not null,
    primary key (import, line, col)
) /*sqlite: strict*/;
