//! Stories of the market, each told on both engines.

mod accounts;
mod applications;
mod assignments;
mod check;
mod checking;
mod desk;
mod figures;
mod files;
mod gold;
mod ledger;
mod messages;
mod notifications;
mod originality;
mod pages;
mod payouts;
mod personal;
mod pipelines;
mod projects;
mod quality;
mod records;
mod restrictions;
mod results;
mod reviews;
mod rules;
mod signals;
mod statements;
