//! When people do things: working days, evenings, and quieter weekends.

use base::{Day, Timestamp, hours, minutes};

use super::super::chance::Chance;

/// How likely people sit down on a day of the week, from Monday, in per cent of the usual.
const WEEK: [i64; 7] = [110, 105, 115, 100, 80, 60, 75];

/// From 0, Monday.
fn weekday(day: Day) -> i64 {
    (day.number() + 3).rem_euclid(7)
}

fn some_time(chance: &mut Chance, day: Day, (first, last): (i64, i64)) -> Timestamp {
    let moment = day.start().plus(hours(chance.between(first, last)));
    moment.plus(minutes(chance.below(60)) + 1_000 * chance.below(60) + chance.below(1_000))
}

/// When somebody sits down next who does so at most `weekly` times a week.
pub(super) fn next_sitting(
    chance: &mut Chance,
    after: Timestamp,
    weekly: i64,
    at: (i64, i64),
) -> Timestamp {
    let mut day = after.day().next();
    for _ in 0..60 {
        let likely = usize::try_from(weekday(day)).ok().and_then(|it| WEEK.get(it));
        if chance.below(1_000) < weekly * likely.copied().unwrap_or(100) {
            break;
        }
        day = day.next();
    }
    some_time(chance, day, at)
}

/// In an office's hours, so many days later, and not at a weekend.
pub(super) fn in_office(chance: &mut Chance, after: Timestamp, days: i64) -> Timestamp {
    let mut day = Day::from_number(after.day().number() + days);
    while 5 <= weekday(day) {
        day = day.next();
    }
    let moment = some_time(chance, day, (8, 16));
    if moment <= after { after.plus(minutes(chance.between(12, 140))) } else { moment }
}
