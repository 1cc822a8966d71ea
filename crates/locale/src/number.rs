//! Numbers, shares and sizes: `1,240`, `12.5%`, `3.4 MB`, with each language's marks.

use crate::{Language, Locale};

/// The digits in groups of three.
pub(crate) fn grouped(language: Language, n: u64) -> String {
    let digits = n.to_string();
    let mut out = String::with_capacity(digits.len() + digits.len() / 3);
    for (i, digit) in digits.chars().enumerate() {
        if 0 < i && (digits.len() - i).is_multiple_of(3) {
            out.push(language.group());
        }
        out.push(digit);
    }
    out
}

impl Locale {
    /// A whole number: `1,240`, `−3`.
    pub fn number(&self, n: i64) -> String {
        let sign = if n < 0 { "−" } else { "" };
        format!("{sign}{}", grouped(self.language, n.unsigned_abs()))
    }

    /// A share in parts of a million (200 000 is a fifth), with one decimal where it counts:
    /// `20%`, `12.5%`. A share that is neither nothing nor all never reads as either.
    pub fn percent(&self, ppm: i64) -> String {
        let sign = if ppm < 0 { "−" } else { "" };
        let mark = self.language.percent();
        let size = ppm.unsigned_abs();
        let mut tenths = size.saturating_add(500) / 1_000;
        if tenths == 0 && 0 < size {
            return format!("{sign}<\u{a0}0{}1{mark}", self.language.point());
        }
        if tenths == 1_000 && size < 1_000_000 {
            tenths = 999;
        }
        match (tenths / 10, tenths % 10) {
            (whole, 0) => format!("{sign}{}{mark}", grouped(self.language, whole)),
            (whole, tenth) => {
                let (whole, point) = (grouped(self.language, whole), self.language.point());
                format!("{sign}{whole}{point}{tenth}{mark}")
            }
        }
    }

    /// What share `part` is of `whole`, as [`Locale::percent`]; a dash of an empty whole.
    pub fn share(&self, part: i64, whole: i64) -> String {
        if whole == 0 {
            return "–".to_owned();
        }
        let ppm = i128::from(part) * 1_000_000 / i128::from(whole);
        self.percent(i64::try_from(ppm).unwrap_or(i64::MAX))
    }

    /// The size of a file in decimal units: `812 B`, `3.4 MB`.
    pub fn size(&self, bytes: u64) -> String {
        const UNITS: [&str; 4] = ["kB", "MB", "GB", "TB"];
        if bytes < 1_000 {
            return format!("{bytes}\u{a0}B");
        }
        let mut unit = 0;
        let mut step = 1_000u64;
        // Half a tenth below the next unit already rounds up to it.
        while unit + 1 < UNITS.len() && step * 1_000 - step / 20 <= bytes {
            step *= 1_000;
            unit += 1;
        }
        let tenths = (bytes + step / 20) / (step / 10);
        let point = self.language.point();
        format!("{}{point}{}\u{a0}{}", tenths / 10, tenths % 10, UNITS[unit])
    }

    /// `1 task`, `2 tasks`: the number with the form of the noun it asks for.
    pub fn count(&self, n: i64, one: &str, many: &str) -> String {
        format!("{}\u{a0}{}", self.number(n), if n == 1 { one } else { many })
    }
}

#[cfg(test)]
mod tests;
