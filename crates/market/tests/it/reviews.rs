//! Stories of reviews: verdicts, payment, rejections and appeals, bonuses, and time.

mod appeals;
mod bonuses;
mod crew;
mod desk;
mod months;
mod overturned;
mod races;
mod reads;
mod rejections;
mod time;
mod verdicts;

use std::collections::HashSet;

use base::Rule;
use market::reviews::{CODES, Refusal};

#[test]
fn every_refusal_has_a_sentence() {
    let told: HashSet<_> = CODES.iter().map(|(code, _)| *code).collect();
    assert_eq!(told.len(), CODES.len(), "a code is told twice");
    for refusal in Refusal::ALL {
        let (_, code) = refusal.verdict();
        assert!(told.contains(code), "{code}");
    }
}
