//! Stories of the market, each told on both engines.

mod ledger;
