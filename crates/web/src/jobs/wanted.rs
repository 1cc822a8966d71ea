//! What the address of the job list asks for, and the address of what is asked for.

use std::fmt::Write;

use base::Money;
use market::{
    ProjectId,
    projects::{Category, Hiring},
    records::{Order, Search},
};

/// The steps of pay in an hour that the filter offers, in whole units.
pub(super) const LEAST_HOURLY: &[i64] = &[5, 8, 10, 12, 15, 20];
const LONGEST_SEARCH: usize = 80;

/// What the address asks for; what it says wrongly is left out.
#[derive(Debug, Clone, Default)]
pub(super) struct Wanted {
    pub(super) search: Search,
    pub(super) order: Option<Order>,
    pub(super) after: Option<ProjectId>,
}

impl Wanted {
    pub(super) fn read(pairs: &[(String, String)]) -> Self {
        let value = |name: &str| {
            let found = pairs.iter().find(|it| it.0 == name).map(|it| it.1.trim());
            found.filter(|it| !it.is_empty())
        };
        let is_tag =
            |it: &&str| it.len() <= 35 && it.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
        let is_plain = |it: &char| !it.is_control();
        let words = value("q").unwrap_or_default();
        let least = value("hourly").and_then(|it| it.parse::<i64>().ok());
        Self {
            search: Search {
                words: words.chars().filter(is_plain).take(LONGEST_SEARCH).collect(),
                category: value("category").and_then(Category::parse),
                language: value("language").filter(is_tag).map(str::to_owned),
                hiring: value("hiring").and_then(Hiring::parse),
                least_hourly: least.filter(|it| LEAST_HOURLY.contains(it)).map(Money::units),
                takeable: value("mine").is_some(),
                without: None,
            },
            order: value("sort").and_then(Order::parse),
            after: value("after").and_then(|it| it.parse().ok()),
        }
    }

    pub(super) fn order(&self) -> Order {
        self.order.unwrap_or(Order::Hourly)
    }

    pub(super) fn is_filtered(&self) -> bool {
        self.search != Search::default()
    }

    /// The least pay in an hour, in whole units as the address says it.
    pub(super) fn hourly(&self) -> String {
        let units = self.search.least_hourly.map(|it| it.as_micros() / 1_000_000);
        units.map(|it| it.to_string()).unwrap_or_default()
    }

    /// The address of these jobs behind one of them.
    pub(super) fn href(&self, after: Option<ProjectId>) -> String {
        let query = self.question(after);
        if query.is_empty() { "/jobs".to_owned() } else { format!("/jobs?{query}") }
    }

    /// What stands behind the question mark of that address.
    pub(super) fn question(&self, after: Option<ProjectId>) -> String {
        let search = &self.search;
        let pairs = [
            ("q", encoded(&search.words)),
            ("hiring", search.hiring.map(|it| it.to_string()).unwrap_or_default()),
            ("mine", if search.takeable { "1".to_owned() } else { String::new() }),
            ("category", search.category.map(|it| it.to_string()).unwrap_or_default()),
            ("language", search.language.clone().unwrap_or_default()),
            ("hourly", self.hourly()),
            ("sort", self.order.map(|it| it.to_string()).unwrap_or_default()),
            ("after", after.map(|it| it.to_string()).unwrap_or_default()),
        ];
        let pairs = pairs.iter().filter(|it| !it.1.is_empty());
        let query: Vec<String> = pairs.map(|(name, value)| format!("{name}={value}")).collect();
        query.join("&")
    }
}

/// Everything but plain letters and digits as `%41`.
fn encoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() {
            out.push(char::from(byte));
        } else {
            // Writing to a text never fails.
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}
