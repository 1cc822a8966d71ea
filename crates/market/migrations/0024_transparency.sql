-- owner: transparency
-- What each month showed. All of it is worked out from the rest and can be made again.
create table month_report (
    -- Months since the year 0: twelve for each year, January first.
    month bigint primary key,
    accepted bigint not null,
    rejected bigint not null,
    reworked bigint not null,
    appeals_opened bigint not null,
    appeals_won bigint not null,
    appeals_lost bigint not null,
    median_hourly bigint,
    median_wait_ms bigint,
    paid_out bigint not null,
    payouts bigint not null,
    median_payout_ms bigint,
    worked_out_at bigint not null
) /*sqlite: strict*/;
