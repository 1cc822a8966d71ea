//! Which part of the statement the address asks for.

use base::{Day, Timestamp};
use market::{
    TransferId,
    ledger::{Part, Sort},
};

/// What the address says; what it says wrongly is left out.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Asked {
    pub(super) sort: Option<Sort>,
    /// Any day of the month.
    pub(super) month: Option<Day>,
    pub(super) before: Option<TransferId>,
}

impl Asked {
    pub(super) fn read(pairs: &[(String, String)]) -> Self {
        let value = |name: &str| pairs.iter().find(|it| it.0 == name).map(|it| it.1.as_str());
        Self {
            sort: value("kind").and_then(Sort::parse),
            month: value("month").and_then(|it| Day::parse(&format!("{it}-01"))),
            before: value("before").and_then(|it| it.parse().ok()),
        }
    }

    pub(super) fn is_all(self) -> bool {
        self.sort.is_none() && self.month.is_none()
    }

    pub(super) fn part(self) -> Part {
        let start = |by: i64| self.month.map(|it| month_start(it, by).start());
        let (first, end): (Option<Timestamp>, Option<Timestamp>) = (start(0), start(1));
        Part { sort: self.sort, first, end }
    }

    /// The address of this part, behind one of its lines.
    pub(super) fn href(self, path: &str, before: Option<TransferId>) -> String {
        let pairs = [
            ("kind", self.sort.map(|it| it.to_string())),
            ("month", self.month.map(month_word)),
            ("before", before.map(|it| it.to_string())),
        ];
        let pairs = pairs.into_iter().filter_map(|(name, value)| Some((name, value?)));
        let query: Vec<String> = pairs.map(|(name, value)| format!("{name}={value}")).collect();
        if query.is_empty() { path.to_owned() } else { format!("{path}?{}", query.join("&")) }
    }
}

/// The first day of the month that is `by` months after that of `day`.
pub(super) fn month_start(day: Day, by: i64) -> Day {
    let (year, month, _) = day.date();
    let months = year * 12 + month - 1 + by;
    Day::from_date(months.div_euclid(12), months.rem_euclid(12) + 1, 1)
}

/// `2026-11`.
pub(super) fn month_word(day: Day) -> String {
    let (year, month, _) = day.date();
    format!("{year:04}-{month:02}")
}

#[cfg(test)]
mod tests;
