use base::Money;

use super::KNOWN;
use crate::{Currency, Language, Locale};

#[test]
fn amounts_are_shown_exactly() {
    let euro = Locale::english(Currency::EUR);
    let table = [
        (0, "€0.00"),
        (4_000_000, "€4.00"),
        (4_500_000, "€4.50"),
        (12_500, "€0.0125"),
        (1, "€0.000001"),
        (-3_000_000, "−€3.00"),
        (1_112_400_000, "€1,112.40"),
        (i64::MAX, "€9,223,372,036,854.775807"),
        (i64::MIN, "−€9,223,372,036,854.775808"),
    ];
    for (micros, shown) in table {
        assert_eq!(euro.money(Money::micros(micros)), shown);
    }
}

#[test]
fn each_currency_is_written_its_own_way() {
    let shown = |code: &str, amount: Money| {
        Locale::english(Currency::find(code).expect("a known currency")).money(amount)
    };
    assert_eq!(shown("USD", Money::cents(1_25)), "$1.25");
    assert_eq!(shown("CHF", Money::cents(1_25)), "CHF\u{a0}1.25");
    assert_eq!(shown("JPY", Money::units(120)), "¥120");
    assert_eq!(shown("JPY", Money::micros(500_000)), "¥0.5");
    assert_eq!(Currency::find("XXX"), None);
    assert_eq!(Currency::find("eur"), None);
    assert_eq!(Currency::find("CHF").map(Currency::symbol), Some("CHF"));
}

#[test]
fn no_currency_is_listed_twice() {
    let mut codes: Vec<_> = KNOWN.iter().map(|it| it.code).collect();
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(codes.len(), KNOWN.len());
}

#[test]
fn movements_show_their_direction() {
    let euro = Locale::english(Currency::EUR);
    assert_eq!(euro.movement(Money::units(4)), "+€4.00");
    assert_eq!(euro.movement(Money::units(-4)), "−€4.00");
    assert_eq!(euro.movement(Money::ZERO), "€0.00");
}

#[test]
fn an_amount_in_a_field_has_the_mark_of_the_language_and_is_read_back() {
    let english = Locale::english(Currency::EUR);
    let german = english.clone().in_language(Language::German);
    for (text, shown) in [("4.00", "4,00"), ("1.125", "1,1250"), ("0.0125", "0,0125")] {
        assert_eq!(english.typed_amount(text), text);
        assert_eq!(german.typed_amount(text), shown);
        assert_eq!(Money::typed(shown), text.parse(), "{shown}");
    }
    for text in ["", "4", "4,5", "a.b", "1.2.3", "-1.00"] {
        assert_eq!(german.typed_amount(text), text);
    }
}

#[test]
fn a_sum_is_told_in_cents_and_never_says_too_much() {
    let locale = Locale::english(Currency::EUR);
    for (micros, shown) in [(185_648_000, "€185.64"), (96_000, "€0.096"), (-5_376_000, "−€5.37")]
    {
        assert_eq!(locale.sum(Money::micros(micros)), shown);
    }
}

#[test]
fn points_stand_beside_money_only_where_switched_on() {
    let plain = Locale::english(Currency::EUR);
    assert_eq!(plain.points(Money::units(4)), None);

    let with_points = plain.with_points(35);
    let shown = |amount| with_points.points(amount).expect("points are on");
    assert_eq!(shown(Money::units(4)), "140\u{a0}points");
    assert_eq!(shown(Money::micros(28_571)), "1\u{a0}point");
    assert_eq!(shown(Money::units(100)), "3,500\u{a0}points");
    assert_eq!(shown(Money::units(-4)), "−140\u{a0}points");
}

#[test]
fn other_languages_write_the_sign_after_the_figure() {
    let locale = || Locale::english(Currency::EUR);
    let german = locale().in_language(crate::Language::German);
    let french = locale().in_language(crate::Language::French);
    let amount = Money::micros(1_112_400_000);
    assert_eq!(german.money(amount), "1.112,40\u{a0}€");
    assert_eq!(french.money(amount), "1\u{202f}112,40\u{a0}€");
    assert_eq!(german.money(Money::micros(-12_500)), "−0,0125\u{a0}€");
    assert_eq!(german.day(base::Day::parse("2026-03-01").unwrap()), "1.\u{a0}März\u{a0}2026");
    assert_eq!(french.day(base::Day::parse("2026-12-01").unwrap()), "1er\u{a0}déc.\u{a0}2026");
}
