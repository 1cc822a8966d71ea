use super::*;

/// B12: the 80/20 split of every amount from 1 to 100 000 cents sums exactly.
#[test]
fn every_split_sums_exactly() {
    for cents in 1..=100_000 {
        let price = Money::cents(cents);
        let (reward, fee) = price.split(200_000);
        assert_eq!(reward.checked_add(fee), Some(price), "{cents} cents");
        assert_eq!(reward.as_micros() * 10, price.as_micros() * 8, "{cents} cents");
    }
}

#[test]
fn splits_round_half_up_from_one_micro() {
    let table = [(1, 1, 0), (2, 2, 0), (3, 2, 1), (4, 3, 1), (5, 4, 1), (7, 6, 1), (8, 6, 2)];
    for (price, reward, fee) in table {
        let split = Money::micros(price).split(200_000);
        assert_eq!(split, (Money::micros(reward), Money::micros(fee)), "{price} micros");
    }
    assert_eq!(Money::micros(1).split(500_000), (Money::micros(1), Money::ZERO));
    assert_eq!(Money::MAX.split(0), (Money::MAX, Money::ZERO));
    assert_eq!(Money::MAX.split(1_000_000), (Money::ZERO, Money::MAX));
}

/// People write decimals after a comma or a point; what could be thousands is refused.
#[test]
fn typed_amounts_have_a_comma_or_a_point() {
    let good =
        [("4,50", 4_500_000), (" 4.5 ", 4_500_000), ("€ 12", 12_000_000), ("0,125 €", 125_000)];
    for (text, micros) in good {
        assert_eq!(Money::typed(text), Ok(Money::micros(micros)), "{text}");
    }
    for text in ["1,240", "1.240,50", "1,240.50", "4,", ",5", "", "€", "-1,00", "1,0,0"] {
        assert_eq!(Money::typed(text), Err(MoneyError::NotANumber), "{text}");
    }
}

/// M7: whatever is not a plain decimal amount is refused.
#[test]
fn only_plain_decimals_are_amounts() {
    let good = [("0", 0), ("5", 5_000_000), ("0.01", 10_000), ("1.5000000000", 1_500_000)];
    for (text, micros) in good {
        assert_eq!(text.parse(), Ok(Money::micros(micros)), "{text}");
    }
    let bad = [
        ("", MoneyError::NotANumber),
        ("-1", MoneyError::NotANumber),
        ("+1", MoneyError::NotANumber),
        ("1e400", MoneyError::NotANumber),
        ("NaN", MoneyError::NotANumber),
        ("1,00", MoneyError::NotANumber),
        ("１", MoneyError::NotANumber),
        (" 1", MoneyError::NotANumber),
        ("1.", MoneyError::NotANumber),
        (".5", MoneyError::NotANumber),
        ("1.2.3", MoneyError::NotANumber),
        ("0x10", MoneyError::NotANumber),
        ("0.0000001", MoneyError::TooFine),
        ("1000000.000001", MoneyError::TooLarge),
        ("9223372036854775807", MoneyError::TooLarge),
        ("9007199254740993", MoneyError::TooLarge),
        ("99999999999999999999999", MoneyError::TooLarge),
    ];
    for (text, error) in bad {
        assert_eq!(text.parse::<Money>(), Err(error), "{text}");
    }
}

#[test]
fn decimals_are_printed_as_read() {
    let table = [(4_000_000, "4.00"), (12_500, "0.0125"), (1, "0.000001"), (-250_000, "-0.25")];
    for (micros, text) in table {
        assert_eq!(Money::micros(micros).to_decimal(), text);
    }
    assert_eq!(Money::micros(i64::MIN).to_decimal(), "-9223372036854.775808");
}

#[test]
fn points_show_money() {
    assert_eq!(Money::units(4).as_points(35), 140);
    assert_eq!(Money::cents(10).as_points(35), 4);
    assert_eq!(Money::ZERO.as_points(35), 0);
}
