use crate::{Currency, Locale};

fn locale() -> Locale {
    Locale::english(Currency::EUR)
}

#[test]
fn numbers_are_grouped() {
    let table = [
        (0, "0"),
        (999, "999"),
        (1_000, "1,000"),
        (-12_345_678, "−12,345,678"),
        (i64::MIN, "−9,223,372,036,854,775,808"),
    ];
    for (n, shown) in table {
        assert_eq!(locale().number(n), shown);
    }
}

#[test]
fn shares_never_round_to_nothing_or_all() {
    let table = [
        (0, "0%"),
        (1, "<\u{a0}0.1%"),
        (200_000, "20%"),
        (125_000, "12.5%"),
        (333_333, "33.3%"),
        (999_999, "99.9%"),
        (1_000_000, "100%"),
        (-50_000, "−5%"),
        (15_000_000, "1,500%"),
    ];
    for (ppm, shown) in table {
        assert_eq!(locale().percent(ppm), shown, "{ppm}");
    }
}

#[test]
fn a_share_of_nothing_is_a_dash() {
    assert_eq!(locale().share(1, 3), "33.3%");
    assert_eq!(locale().share(0, 0), "–");
}

#[test]
fn sizes_take_the_unit_that_fits() {
    let table = [
        (0, "0\u{a0}B"),
        (999, "999\u{a0}B"),
        (1_000, "1.0\u{a0}kB"),
        (999_949, "999.9\u{a0}kB"),
        (999_950, "1.0\u{a0}MB"),
        (3_400_000, "3.4\u{a0}MB"),
        (25_000_000_000_000, "25.0\u{a0}TB"),
    ];
    for (bytes, shown) in table {
        assert_eq!(locale().size(bytes), shown, "{bytes}");
    }
}

#[test]
fn nouns_follow_their_number() {
    assert_eq!(locale().count(1, "task", "tasks"), "1\u{a0}task");
    assert_eq!(locale().count(0, "task", "tasks"), "0\u{a0}tasks");
    assert_eq!(locale().count(1_240, "task", "tasks"), "1,240\u{a0}tasks");
}
