//! Addresses keep what they are given.

use super::{short, with};

#[test]
fn parameters_are_escaped_and_empty_ones_left_out() {
    let address = with("/operator/audit", &[("kind", ""), ("q", "a b&c"), ("day", "2026-01-02")]);
    assert_eq!(address, "/operator/audit?q=a%20b%26c&day=2026-01-02");
    assert_eq!(with("/x", &[("a", "")]), "/x");
}

#[test]
fn long_ids_are_told_by_their_end() {
    assert_eq!(short("fee_ppm"), "fee_ppm");
    assert_eq!(short("01HZZZZZZZZZZZZZZZZZABCDEF"), "…ABCDEF");
}
