//! The text of one cell of a sheet.

use calamine::{DataRef, ExcelDateTime};

use super::super::text;
use crate::{codes, error::Flaw};

/// Whole numbers up to here are exact in a spreadsheet: 2 to the power of 53.
const EXACT: f64 = 9_007_199_254_740_992.0;

/// The cell as text, or none where it is empty.
pub(super) fn cell_text(cell: &DataRef<'_>) -> Result<Option<String>, Flaw> {
    let text = match cell {
        DataRef::Empty => return Ok(None),
        DataRef::String(text) => text::checked(text)?,
        DataRef::SharedString(text) => text::checked(text)?,
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number_text(*number),
        DataRef::Bool(truth) => truth.to_string(),
        DataRef::DateTime(moment) => moment_text(moment),
        DataRef::DateTimeIso(iso) | DataRef::DurationIso(iso) => text::checked(iso)?,
        DataRef::Error(error) => return Err(Flaw::new(codes::FORMULA_ERROR, error)),
    };
    Ok(Some(text).filter(|text| !text.is_empty()))
}

/// A number without the noise of its binary form: 15 digits, which is what spreadsheets
/// themselves show; whole numbers keep every digit.
fn number_text(number: f64) -> String {
    if number == 0.0 {
        return "0".to_owned();
    }
    if number.fract() == 0.0 && number.abs() <= EXACT {
        return number.to_string();
    }
    let rounded = format!("{number:.14e}").parse().unwrap_or(number);
    f64::to_string(&rounded)
}

/// ISO 8601: a date, a date with its time, a time of day; a duration as hours, minutes and
/// seconds.
fn moment_text(moment: &ExcelDateTime) -> String {
    if moment.is_duration() {
        return duration_text(moment.as_f64());
    }
    let (year, month, day, hour, minute, second, milli) = moment.to_ymd_hms_milli();
    let date = format!("{year:04}-{month:02}-{day:02}");
    let time = format!("{hour:02}:{minute:02}:{second:02}{}", fraction(milli.into()));
    if (0.0..1.0).contains(&moment.as_f64()) {
        time
    } else if (hour, minute, second, milli) == (0, 0, 0, 0) {
        date
    } else {
        format!("{date}T{time}")
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the number is not negative, and a cast that saturates is right"
)]
fn duration_text(days: f64) -> String {
    let sign = if days < 0.0 { "-" } else { "" };
    let millis = (days.abs() * 86_400_000.0).round() as u64;
    let (seconds, fraction) = (millis / 1000, fraction(millis % 1000));
    let (hours, minute, second) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    format!("{sign}{hours}:{minute:02}:{second:02}{fraction}")
}

/// Thousandths of a second, where there are any.
fn fraction(millis: u64) -> String {
    if millis == 0 { String::new() } else { format!(".{millis:03}") }
}

#[cfg(test)]
mod tests;
