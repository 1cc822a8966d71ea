-- owner: rules
-- Answers that rules asked for beside one: each answer is seconded once.
create table rule_second (
    -- The answer that wants another beside it.
    assignment text primary key,
    task text not null,
    project text not null,
    firing text not null,
    at bigint not null
) /*sqlite: strict*/;
create index rule_second_task on rule_second (task);
create index rule_second_firing on rule_second (firing);
-- Two more things can come of a firing. A check cannot be widened in place on both engines, so
-- the rows move to a table that has it.
create table rule_firing_wide (
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
                       'flagged', 'asked', 'short')),
    check ((outcome = 'restricted') = (restriction is not null))
) /*sqlite: strict*/;
insert into rule_firing_wide (id, rule, version, project, worker, at, measured, outcome, answers,
                              restriction, over_at)
select id, rule, version, project, worker, at, measured, outcome, answers, restriction, over_at
from rule_firing;
drop table rule_firing;
alter table rule_firing_wide rename to rule_firing;
-- Once for each worker, while its conditions stay true.
create unique index rule_firing_once on rule_firing (rule, version, worker)
    where over_at is null;
create index rule_firing_rule on rule_firing (rule, id);
create index rule_firing_project on rule_firing (project, id);
create index rule_firing_worker on rule_firing (worker, rule) where over_at is null;
create index rule_firing_of on rule_firing (worker, id);
create unique index rule_firing_restriction on rule_firing (restriction)
    where restriction is not null;
