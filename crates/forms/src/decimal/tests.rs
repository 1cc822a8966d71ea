use super::*;

fn decimal(text: &str) -> Decimal {
    text.parse().unwrap()
}

#[test]
fn numbers_are_read_and_written_exactly() {
    let table = [
        ("0", "0", 0),
        ("-0", "0", 0),
        ("-0.0", "0", 0),
        ("12", "12", 0),
        ("007", "7", 0),
        ("1.50", "1.5", 1),
        ("0.1", "0.1", 1),
        ("-0.5", "-0.5", 1),
        ("-12.034", "-12.034", 3),
        ("0.000000000001", "0.000000000001", 12),
        ("1.0000000000000000000000", "1", 0),
        ("999999999999999999.999999999999", "999999999999999999.999999999999", 12),
        ("-999999999999999999", "-999999999999999999", 0),
    ];
    for (text, canonical, decimals) in table {
        let number = decimal(text);
        assert_eq!(number.to_string(), canonical, "{text}");
        assert_eq!(number.decimals(), decimals, "{text}");
        assert_eq!(decimal(canonical), number, "{text}");
    }
}

#[test]
fn what_is_no_number_is_refused() {
    let malformed = [
        "", "-", ".", "1.", ".5", "+1", "--1", "1,00", "1.000,00", "1 000", " 1", "1e3", "1E3",
        "NaN", "nan", "inf", "-inf", "infinity", "0x10", "１２", "٣", "−5", "1.2.3", "1_000", "½",
    ];
    for text in malformed {
        assert_eq!(text.parse::<Decimal>(), Err(DecimalError::Malformed), "{text:?}");
    }
    assert_eq!("0.0000000000001".parse::<Decimal>(), Err(DecimalError::TooFine));
    assert_eq!("1000000000000000000".parse::<Decimal>(), Err(DecimalError::TooLarge));
    assert_eq!("9".repeat(10_000).parse::<Decimal>(), Err(DecimalError::TooLarge));
}

#[test]
fn numbers_compare_to_the_last_digit() {
    assert!(decimal("0.3") == decimal("0.30"));
    assert!(decimal("0.1") < decimal("0.100000000001"));
    assert!(decimal("-2") < decimal("-1.999999999999"));
    assert!(decimal("9007199254740993") != decimal("9007199254740992"));
}

#[test]
fn steps_are_exact_where_floats_are_not() {
    let table = [
        ("0.3", "0", "0.1", true),
        ("0.7", "0.1", "0.2", true),
        ("0.8", "0.1", "0.2", false),
        ("-0.3", "0", "0.1", true),
        ("2.5", "1", "0.5", true),
        ("2.25", "1", "0.5", false),
        ("999999999999999999", "-999999999999999999", "2", true),
        ("999999999999999999", "-999999999999999998", "2", false),
        ("1", "0", "0", false),
    ];
    for (number, start, step, expected) in table {
        let found = decimal(number).is_on_step(decimal(start), decimal(step));
        assert_eq!(found, expected, "{number} from {start} by {step}");
    }
}
