use base::{Day, Timestamp, days, hours, minutes};

use crate::{Currency, Locale};

fn locale() -> Locale {
    Locale::english(Currency::EUR)
}

/// 22 November 2026, 14:30 UTC.
fn moment() -> Timestamp {
    Day::from_date(2026, 11, 22).start().plus(hours(14) + minutes(30))
}

/// Spaces as they are typed, so that tables stay readable.
fn plain(text: &str) -> String {
    text.replace('\u{a0}', " ")
}

#[test]
fn days_and_moments() {
    assert_eq!(plain(&locale().date(moment())), "22 Nov 2026");
    assert_eq!(plain(&locale().date_time(moment())), "22 Nov 2026, 14:30 UTC");
    assert_eq!(plain(&locale().day(Day::from_date(1969, 1, 2))), "2 Jan 1969");
    assert_eq!(plain(&locale().short_day(Day::from_date(2026, 12, 31))), "31 Dec");
}

#[test]
fn moments_follow_the_readers_zone() {
    let vienna = locale().with_zone("Europe/Vienna");
    assert_eq!(plain(&vienna.date_time(moment())), "22 Nov 2026, 15:30");
    let late = moment().plus(hours(9));
    assert_eq!(vienna.day_of(late), Day::from_date(2026, 11, 23), "half past midnight there");
    assert_eq!(locale().day_of(late), Day::from_date(2026, 11, 22));
    // Late in the evening the next day has begun there.
    assert_eq!(plain(&vienna.date(moment().plus(hours(9)))), "23 Nov 2026");
    // Summer time.
    let july = Day::from_date(2026, 7, 1).start();
    assert_eq!(plain(&vienna.date_time(july)), "1 Jul 2026, 02:00");
}

#[test]
fn the_ends_of_time_do_not_panic() {
    let vienna = locale().with_zone("Europe/Vienna");
    for millis in [i64::MIN, i64::MAX] {
        let at = Timestamp::from_millis(millis);
        assert!(vienna.date_time(at).ends_with("UTC"));
        assert!(!vienna.relative(moment(), at).is_empty());
        assert!(!vienna.deadline(at, moment()).is_empty());
    }
}

#[test]
fn lengths_show_two_units() {
    let table = [
        (-5_000, "0 s"),
        (999, "0 s"),
        (45_000, "45 s"),
        (90_000, "1 min 30 s"),
        (120_000, "2 min"),
        (minutes(12) + 7_000, "12 min"),
        (hours(2) + minutes(10), "2 h 10 min"),
        (hours(3), "3 h"),
        (days(1), "1 day"),
        (days(3) + hours(4) + minutes(9), "3 days 4 h"),
        (days(6) + hours(23), "6 days 23 h"),
        (days(40) + hours(9), "40 days"),
        (days(1_500), "1,500 days"),
    ];
    for (length, shown) in table {
        assert_eq!(plain(&locale().duration(length)), shown, "{length}");
    }
}

#[test]
fn distances_from_now() {
    let table = [
        (0, "just now"),
        (-59_000, "just now"),
        (30_000, "in 30 s"),
        (minutes(3) + 40_000, "in 3 min"),
        (hours(2) + minutes(10), "in 2 h 10 min"),
        (-minutes(1), "1 min ago"),
        (-hours(9) - minutes(53), "9 h ago"),
        (-days(3), "3 days ago"),
        (-days(5) - hours(18), "5 days ago"),
    ];
    for (away, shown) in table {
        assert_eq!(plain(&locale().relative(moment(), moment().plus(away))), shown, "{away}");
    }
}

#[test]
fn deadlines_say_what_is_left_and_when_it_ends() {
    let now = moment();
    assert_eq!(
        plain(&locale().deadline(now, now.plus(hours(2) + minutes(10)))),
        "2 h 10 min left, until 22 Nov 2026, 16:40 UTC"
    );
    assert_eq!(
        plain(&locale().deadline(now, now.plus(-days(2)))),
        "ended 2 days ago, on 20 Nov 2026, 14:30 UTC"
    );
}
