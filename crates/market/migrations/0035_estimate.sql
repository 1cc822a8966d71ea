-- owner: projects
-- How long its requester thinks that one answer takes; null until they say so.
alter table project add column estimate_ms bigint check (0 < estimate_ms);
