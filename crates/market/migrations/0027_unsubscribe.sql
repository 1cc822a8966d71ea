-- owner: mail
-- Where one click ends letters of this kind; null for those that cannot be ended.
alter table mail add column unsubscribe text;
