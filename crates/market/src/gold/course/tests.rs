use base::Timestamp;

use super::*;

fn standing(seen: i64, right: i64, forgiven: i64) -> Standing {
    Standing { seen, right, forgiven, passed_at: None }
}

#[test]
fn the_rate_falls_with_trust_and_never_for_who_guesses() {
    let usual = Settings::default();
    let table = [
        (standing(0, 0, 0), 5),
        (standing(5, 5, 0), 9),
        (standing(20, 20, 0), 14),
        (standing(50, 50, 0), 17),
        (standing(1_000, 1_000, 0), 20),
        (standing(20, 10, 0), 5),
        (standing(20, 2, 0), 5),
        // What is forgiven counts as good.
        (standing(20, 10, 10), 14),
    ];
    for (it, every) in table {
        assert_eq!(it.every(usual), every, "{it:?}");
    }
}

#[test]
fn a_quiz_is_failed_as_soon_as_it_cannot_be_passed() {
    let settings = Settings { quiz: 5, pass: 4, ..Settings::default() };
    let quiz = |standing| Course { in_use: true, settings, standing }.quiz();
    assert_eq!(quiz(standing(0, 0, 0)), Quiz::Before(5));
    assert_eq!(quiz(standing(3, 2, 0)), Quiz::Before(2));
    assert_eq!(quiz(standing(3, 1, 0)), Quiz::Failed);
    assert_eq!(quiz(standing(3, 1, 1)), Quiz::Before(2), "one was forgiven");
    let passed = Standing { passed_at: Some(Timestamp::from_millis(1)), ..standing(9, 4, 0) };
    assert_eq!(quiz(passed), Quiz::Over, "who has passed has passed");
    let none = Course { in_use: false, settings, standing: standing(3, 0, 0) };
    assert_eq!(none.quiz(), Quiz::Over, "no known answer is in use");
}
