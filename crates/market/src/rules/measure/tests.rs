//! Measuring, by cases.

use base::{Timestamp, Title};

use super::*;
use crate::rules::terms::Action;

fn at(minute: i64) -> Timestamp {
    Timestamp::from_millis(minute * 60_000)
}

fn condition(collector: Collector, comparison: Comparison, value: i64, n: i64) -> Condition {
    let window = Window { kind: WindowKind::Answers, n };
    Condition { collector, comparison, value, window, least: 3 }
}

fn terms(conditions: Vec<Condition>) -> Terms {
    let name = Title::parse("name", "A rule").unwrap();
    Terms { name, conditions, action: Action::Flag, reason: String::new() }
}

fn past() -> Past {
    // Wrong, wrong, right, right, right: better with time.
    let verdicts = [false, false, true, true, true];
    let verdicts = verdicts.iter().zip(1..).map(|(right, minute)| (at(minute), *right)).collect();
    let answers = (1..=5).map(|it| (at(it), it * 1_000, it == 1)).collect();
    let left = vec![at(2), at(6), at(7)];
    Past { verdicts, answers, left, income: vec![(at(1), 500_000)], ..Past::default() }
}

#[test]
fn a_window_shows_the_last_answers_known_at_that_moment() {
    let bad = terms(vec![condition(Collector::Acceptance, Comparison::Below, 600_000, 3)]);
    let value = |minute| measured(&bad, &past(), at(minute)).map(|it| (it[0].value, it[0].seen));
    assert_eq!(value(2), None, "too few were seen");
    assert_eq!(value(3), Some((333_333, 3)));
    assert_eq!(value(4), None, "two of the last three were right");
    assert_eq!(value(5), None);
}

#[test]
fn every_condition_must_hold() {
    let few = condition(Collector::Acceptance, Comparison::Below, 700_000, 200);
    let skips = condition(Collector::Skipped, Comparison::AtLeast, 2, 0);
    let both = terms(vec![few, skips]);
    assert!(measured(&both, &past(), at(6)).is_none(), "one was skipped since the last answer");
    let found = measured(&both, &past(), at(7)).unwrap();
    assert_eq!(found.iter().map(|it| it.value).collect::<Vec<_>>(), [600_000, 2]);
}

#[test]
fn each_collector_says_what_it_is_called() {
    let cases = [
        (Collector::Answers, 5),
        (Collector::Pace, 3),
        (Collector::Fast, 200_000),
        (Collector::Income, 500_000),
        (Collector::Skipped, 2),
        (Collector::Acceptance, 600_000),
    ];
    for (collector, value) in cases {
        let window = Window { kind: WindowKind::Days, n: 1 };
        let it = Condition { collector, comparison: Comparison::AtLeast, value, window, least: 1 };
        let found = measured(&terms(vec![it]), &past(), at(8));
        assert_eq!(found.map(|it| it[0].value), Some(value), "{collector}");
    }
}

#[test]
fn a_record_reads_as_it_was_written() {
    let it = condition(Collector::Agreement, Comparison::Below, 500_000, 20);
    let found = vec![Measured { condition: it, value: 400_000, seen: 12 }];
    assert_eq!(from_json(&to_json(&found)), found);
}
