-- owner: decisions
-- Why an answer was rejected. No rejection exists without such a row, and no row ever changes.
create table decision (
    id text primary key,
    assignment text not null,
    worker text not null,
    reason text not null,
    text text not null,
    -- Evidence as JSON: form check, gold, overlap.
    evidence text not null,
    decided_by_kind text not null,
    -- The person's id, or the rule's name and version.
    decided_by text not null,
    at bigint not null,
    check (reason in ('failed_instructions', 'incomplete', 'low_effort', 'wrong_answers',
                      'plagiarised', 'too_fast_to_read', 'off_topic', 'not_reworked', 'policy',
                      'other')),
    check (decided_by_kind in ('person', 'rule')),
    check (50 <= length(text))
) /*sqlite: strict*/;
create index decision_assignment on decision (assignment, id);
create index decision_worker on decision (worker, id);
