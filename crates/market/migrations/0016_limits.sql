-- owner: limits
-- How often something that can be guessed or flooded was tried in a window of time.
create table attempt (
    bucket text not null,
    window_start bigint not null,
    tries bigint not null,
    primary key (bucket, window_start)
) /*sqlite: strict*/;
create index attempt_age on attempt (window_start);
