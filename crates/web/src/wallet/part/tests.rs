use base::Day;

use super::{month_start, month_word};

#[test]
fn months_follow_each_other_over_the_ends_of_years() {
    let day = Day::from_date(2026, 11, 22);
    for (by, word) in [(0, "2026-11"), (2, "2027-01"), (-10, "2026-01"), (-11, "2025-12")] {
        assert_eq!(month_word(month_start(day, by)), word, "{by}");
    }
    assert_eq!(month_start(day, 0).date(), (2026, 11, 1));
}
