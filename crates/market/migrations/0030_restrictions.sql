-- owner: restrictions
-- Workers who take no new tasks: of one project, of all projects of a requester, or of anybody.
-- A row is a decision record: why, on what evidence, who decided. Ending it leaves the record
-- where it is.
create table restriction (
    id text primary key,
    worker text not null,
    scope text not null,
    -- The project, the requester, or the word `platform`.
    subject text not null,
    -- What the worker reads.
    reason text not null,
    -- What it rests on, as JSON: figures of that moment, a rule's values, a signal.
    evidence text not null,
    decided_by_kind text not null,
    -- The person, or the rule.
    decided_by text not null,
    rule_version bigint,
    at bigint not null,
    -- Null where it lasts until somebody lifts it.
    until_at bigint,
    -- Lifted, or noted as over.
    ended_at bigint,
    lifted_by text,
    -- The worker's word against it, and what a moderator said to that.
    contest text,
    contest_text text,
    contested_at bigint,
    settled_by text,
    settled_text text,
    settled_at bigint,
    check (scope in ('project', 'requester', 'platform')),
    check ((scope = 'platform') = (subject = 'platform')),
    check (length(reason) > 0),
    check (decided_by_kind in ('person', 'rule')),
    check ((decided_by_kind = 'rule') = (rule_version is not null)),
    check (lifted_by is null or ended_at is not null),
    check (contest in ('open', 'lifted', 'upheld')),
    check ((contest is null) = (contest_text is null)),
    check ((contest is null) = (contested_at is null)),
    check (coalesce(contest, 'open') = 'open' or settled_at is not null)
) /*sqlite: strict*/;
create unique index restriction_once on restriction (worker, subject) where ended_at is null;
create index restriction_worker on restriction (worker, id);
create index restriction_subject on restriction (subject, id);
create index restriction_contest on restriction (contest, id) where contest is not null;
