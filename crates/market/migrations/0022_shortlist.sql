-- owner: applications
-- What its requester marked to come back to; only the requester sees it.
alter table application add column shortlisted bigint not null default 0;
