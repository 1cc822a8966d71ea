//! Cells as text, as tables.

use calamine::{DataRef, ExcelDateTime, ExcelDateTimeType};

use super::{cell_text, number_text};

#[test]
fn numbers_are_written_without_noise() {
    let table = [
        (1.10, "1.1"),
        (3.0, "3"),
        (-0.0, "0"),
        (0.1 + 0.2, "0.3"),
        (1.1 * 1.1, "1.21"),
        (1e-7, "0.0000001"),
        (-2.5, "-2.5"),
        (1_234_567_890_123.45, "1234567890123.45"),
        (9_007_199_254_740_991.0, "9007199254740991"),
        (9_007_199_254_740_992.0, "9007199254740992"),
        (-123_456_789_012_345.0, "-123456789012345"),
        (1e21, "1000000000000000000000"),
        (0.333_333_333_333_333_3, "0.333333333333333"),
    ];
    for (number, text) in table {
        assert_eq!(number_text(number), text);
    }
}

#[test]
fn moments_are_iso() {
    let (moment, span) = (ExcelDateTimeType::DateTime, ExcelDateTimeType::TimeDelta);
    let table = [
        (45_943.0, moment, false, "2025-10-13"),
        (45_943.541, moment, false, "2025-10-13T12:59:02.400"),
        (0.25, moment, false, "06:00:00"),
        (0.0, moment, false, "00:00:00"),
        (1.0, moment, false, "1900-01-01"),
        (1.0, moment, true, "1904-01-02"),
        (1.5, span, false, "36:00:00"),
        (-0.5, span, false, "-12:00:00"),
        (0.000_005, span, false, "0:00:00.432"),
    ];
    for (value, kind, is_1904, text) in table {
        let cell = DataRef::DateTime(ExcelDateTime::new(value, kind, is_1904));
        assert_eq!(cell_text(&cell), Ok(Some(text.to_owned())));
    }
}

#[test]
fn other_cells() {
    assert_eq!(cell_text(&DataRef::Bool(true)), Ok(Some("true".into())));
    assert_eq!(cell_text(&DataRef::Empty), Ok(None));
    assert_eq!(cell_text(&DataRef::SharedString("")), Ok(None));
    assert_eq!(cell_text(&DataRef::Int(-7)), Ok(Some("-7".into())));
    assert_eq!(cell_text(&DataRef::String("a\r\nb".into())), Ok(Some("a\nb".into())));
    assert_eq!(
        cell_text(&DataRef::DateTimeIso("2026-11-22".into())),
        Ok(Some("2026-11-22".into()))
    );
}
