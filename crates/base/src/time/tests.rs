use super::*;

#[test]
fn days_are_read_and_printed() {
    for text in ["1970-01-01", "2000-02-29", "1899-12-31", "2026-11-22", "9999-12-31"] {
        assert_eq!(Day::parse(text).map(|it| it.to_string()).as_deref(), Some(text));
    }
    assert_eq!(Day::parse("1970-01-02"), Some(Day::from_number(1)));
    let bad =
        ["", "2001-02-29", "2001-13-01", "2001-00-10", "2001-1-01", "01-01-2001", "２００１-01-01"];
    for text in bad {
        assert_eq!(Day::parse(text), None, "{text}");
    }
}

#[test]
fn birthdays_count_on_the_day() {
    let born = Day::from_date(2008, 11, 22);
    assert_eq!(born.years_until(Day::from_date(2026, 11, 21)), 17);
    assert_eq!(born.years_until(Day::from_date(2026, 11, 22)), 18);
    let leap = Day::from_date(2008, 2, 29);
    assert_eq!(leap.years_until(Day::from_date(2026, 2, 28)), 17);
    assert_eq!(leap.years_until(Day::from_date(2026, 3, 1)), 18);
}

#[test]
fn moments_print_as_rfc_3339() {
    assert_eq!(Timestamp::from_millis(0).to_string(), "1970-01-01T00:00:00.000Z");
    assert_eq!(Timestamp::from_millis(1_795_335_300_123).to_string(), "2026-11-22T08:15:00.123Z");
    assert_eq!(Timestamp::from_millis(-1).to_string(), "1969-12-31T23:59:59.999Z");
}
