-- owner: events
-- Events that concern somebody and of which nobody was told yet; see `notifications`.
create table event_news (
    event text primary key
) /*sqlite: strict*/;
