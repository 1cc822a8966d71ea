-- owner: rules
create table rule (
    id text primary key,
    -- Empty where it holds everywhere.
    project text not null,
    version bigint not null,
    is_on bigint not null,
    created_by text not null,
    created_at bigint not null,
    removed_at bigint,
    check (is_on = 0 or removed_at is null)
) /*sqlite: strict*/;
create index rule_project on rule (project, id) where removed_at is null;
create index rule_on on rule (project, id) where is_on = 1;
-- What a rule said at each time. A firing names the version that was in force.
create table rule_version (
    rule text not null references rule (id),
    version bigint not null,
    name text not null,
    -- Conditions and action as JSON.
    terms text not null,
    written_by text not null,
    at bigint not null,
    primary key (rule, version)
) /*sqlite: strict*/;
-- Each time a rule fired: whom for, what was measured, and what was done.
create table rule_firing (
    id text primary key,
    rule text not null,
    version bigint not null,
    project text not null,
    worker text not null,
    at bigint not null,
    -- Each condition with what was found, as JSON.
    measured text not null,
    outcome text not null,
    answers bigint not null default 0,
    restriction text,
    -- Since when the conditions are not true any more.
    over_at bigint,
    check (outcome in ('restricted', 'already_restricted', 'staff', 'accepted', 'shown',
                       'flagged')),
    check ((outcome = 'restricted') = (restriction is not null))
) /*sqlite: strict*/;
-- Once for each worker, while its conditions stay true.
create unique index rule_firing_once on rule_firing (rule, version, worker)
    where over_at is null;
create index rule_firing_rule on rule_firing (rule, id);
create index rule_firing_project on rule_firing (project, id);
create index rule_firing_worker on rule_firing (worker, rule) where over_at is null;
create index rule_firing_of on rule_firing (worker, id);
create unique index rule_firing_restriction on rule_firing (restriction)
    where restriction is not null;
-- How far the log was read.
create table rule_mark (
    name text primary key,
    after text not null,
    at bigint not null
) /*sqlite: strict*/;
