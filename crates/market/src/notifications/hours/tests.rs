use base::{Day, Timestamp};

use super::Hours;

fn at(day: (i64, i64, i64), hour: i64, minute: i64) -> Timestamp {
    let day = Day::from_date(day.0, day.1, day.2).start();
    day.plus(base::hours(hour) + base::minutes(minute))
}

fn in_berlin() -> Hours {
    Hours { zone: "Europe/Berlin".to_owned(), digest_hour: 7, quiet: Some((22, 6)) }
}

#[test]
fn the_daily_letter_comes_at_the_hour_of_the_readers_clock() {
    let hours = in_berlin();
    let winter = (2026, 11, 22);
    assert_eq!(hours.next_digest(at(winter, 5, 59)), at(winter, 6, 0));
    assert_eq!(hours.next_digest(at(winter, 6, 0)), at((2026, 11, 23), 6, 0));
    // The night in which clocks go forward: seven o'clock is an hour earlier in UTC.
    assert_eq!(hours.next_digest(at((2026, 3, 28), 12, 0)), at((2026, 3, 29), 5, 0));
}

#[test]
fn quiet_hours_end_where_the_readers_morning_begins() {
    let hours = in_berlin();
    let day = (2026, 11, 22);
    assert_eq!(hours.quiet_until(at(day, 20, 59)), None);
    assert_eq!(hours.quiet_until(at(day, 21, 0)), Some(at((2026, 11, 23), 5, 0)));
    assert_eq!(hours.quiet_until(at(day, 4, 59)), Some(at(day, 5, 0)));
    assert_eq!(hours.quiet_until(at(day, 5, 0)), None);
    let at_noon = Hours { quiet: Some((12, 13)), ..Hours::default() };
    assert_eq!(at_noon.quiet_until(at(day, 12, 30)), Some(at(day, 13, 0)));
    assert_eq!(at_noon.quiet_until(at(day, 13, 0)), None);
}
