//! Results: whole tables of what was accepted, and of nothing else.

mod assembled;
mod crew;
mod known;
mod long;
mod tables;
mod votes;

use market::results::{CODES, Refusal};

#[test]
fn every_code_has_a_sentence() {
    for refusal in Refusal::ALL {
        let (_, code) = base::Rule::verdict(refusal);
        assert!(CODES.iter().any(|it| it.0 == code), "{code}");
    }
}
