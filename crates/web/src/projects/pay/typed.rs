//! What stands in the fields of the pay step, and what it means.

use base::{Day, DurationMs, Error, Money, Result, days, hours, minutes};
use locale::Locale;
use market::projects::{Adaptive, Edit};
use serde::Deserialize;

use crate::{
    projects::steps::{Desk, millionths, whole},
    words::say,
    wrong::Faults,
};

/// The units in which a time limit is typed, the largest first.
pub(super) struct Unit {
    pub(super) name: &'static str,
    length: DurationMs,
}

pub(super) const UNITS: &[Unit] = &[
    Unit { name: "days", length: days(1) },
    Unit { name: "hours", length: hours(1) },
    Unit { name: "minutes", length: minutes(1) },
];

/// The confidence that stands in its field before anybody chooses one.
const USUAL_PERCENT: i64 = 95;

/// How a unit reads.
pub(super) fn unit(locale: &Locale, name: &str) -> String {
    match name {
        "days" => say!(locale, "projects-days"),
        "hours" => say!(locale, "projects-hours"),
        _ => say!(locale, "projects-minutes"),
    }
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(in crate::projects) struct Typed {
    pub(super) price: String,
    pub(super) answers_per_task: String,
    /// Empty where every task gets the same number.
    pub(super) answers_most: String,
    pub(super) confidence: String,
    pub(super) estimate: String,
    pub(super) time_limit: String,
    pub(super) time_unit: String,
    pub(super) auto_accept: String,
    pub(super) max_reworks: String,
    pub(super) tasks_per_worker: String,
    pub(super) claims_per_worker: String,
    pub(super) expires_at: String,
    pub(super) priority: String,
    #[serde(rename = "_then")]
    pub(super) then: String,
}

impl Typed {
    pub(super) fn of(desk: &Desk) -> Self {
        let (project, terms) = (&desk.project, &desk.terms);
        let fits = |it: &&Unit| terms.time_limit % it.length == 0;
        let unit = UNITS.iter().find(fits).unwrap_or(&UNITS[UNITS.len() - 1]);
        let price = if terms.price.is_zero() { String::new() } else { terms.price.to_decimal() };
        // The moment is the end of a day, so the day before it is the last one.
        let last = project.expires_at.map(|it| it.plus(-1).day().to_string());
        Self {
            price,
            answers_per_task: terms.answers_per_task.to_string(),
            answers_most: terms.adaptive.map(|it| it.most.to_string()).unwrap_or_default(),
            confidence: terms.adaptive.map_or(USUAL_PERCENT, Adaptive::percent).to_string(),
            estimate: project.estimate.map(in_minutes).unwrap_or_default(),
            time_limit: (terms.time_limit / unit.length).to_string(),
            time_unit: unit.name.to_owned(),
            auto_accept: (project.auto_accept / days(1)).to_string(),
            max_reworks: terms.max_reworks.to_string(),
            tasks_per_worker: project.tasks_per_worker.to_string(),
            claims_per_worker: project.claims_per_worker.to_string(),
            expires_at: last.unwrap_or_default(),
            priority: project.priority.to_string(),
            then: String::new(),
        }
    }

    pub(super) fn read(&self) -> Result<Edit> {
        let mut faults = Faults::default();
        let edit = Edit {
            price: faults.read(self.price()),
            answers_per_task: faults.read(whole("answers_per_task", &self.answers_per_task)),
            adaptive: faults.read(self.adaptive()),
            time_limit: faults.read(self.time_limit()),
            auto_accept: faults.read(self.auto_accept()),
            max_reworks: faults.read(whole("max_reworks", &self.max_reworks)),
            tasks_per_worker: faults.read(whole("tasks_per_worker", &self.tasks_per_worker)),
            claims_per_worker: faults.read(whole("claims_per_worker", &self.claims_per_worker)),
            priority: faults.read(whole("priority", &self.priority)),
            expires_at: faults.read(self.expires_at()),
            estimate: faults.read(self.estimate()),
            ..Edit::default()
        };
        match faults.error() {
            Error::Invalid(wrong) if wrong.is_empty() => Ok(edit),
            error => Err(error),
        }
    }

    pub(super) fn price(&self) -> Result<Money> {
        if self.price.trim().is_empty() {
            return Err(Error::invalid("price", "required"));
        }
        Money::typed(&self.price).map_err(|it| Error::invalid("price", it.code()))
    }

    pub(super) fn adaptive(&self) -> Result<Option<Adaptive>> {
        if self.answers_most.trim().is_empty() {
            return Ok(None);
        }
        let most = whole("answers_most", &self.answers_most)?;
        Ok(Some(Adaptive::new(most, whole("confidence", &self.confidence)?)))
    }

    fn time_limit(&self) -> Result<DurationMs> {
        let number = whole("time_limit", &self.time_limit)?;
        let unit = UNITS.iter().find(|it| it.name == self.time_unit);
        let unit = unit.ok_or_else(|| Error::invalid("time_unit", "choice-needed"))?;
        Ok(number.saturating_mul(unit.length))
    }

    fn auto_accept(&self) -> Result<DurationMs> {
        Ok(whole("auto_accept", &self.auto_accept)?.saturating_mul(days(1)))
    }

    fn expires_at(&self) -> Result<Option<base::Timestamp>> {
        let text = self.expires_at.trim();
        if text.is_empty() {
            return Ok(None);
        }
        let day = Day::parse(text).ok_or_else(|| Error::invalid("expires_at", "day-malformed"))?;
        Ok(Some(day.next().start()))
    }

    /// The estimated time for one answer; nothing while none is given.
    pub(super) fn estimate(&self) -> Result<Option<DurationMs>> {
        let text = self.estimate.trim();
        if text.is_empty() {
            return Ok(None);
        }
        let millionths = millionths(text).filter(|it| 0 < *it);
        let millionths = millionths.ok_or_else(|| Error::invalid("estimate", "minutes-needed"))?;
        let length = i128::from(millionths) * i128::from(minutes(1)) / 1_000_000;
        Ok(Some(i64::try_from(length).unwrap_or(i64::MAX).max(1)))
    }
}

/// Minutes with two decimals at most, as they are typed: `0.25`.
fn in_minutes(length: DurationMs) -> String {
    let hundredths = (length * 100 + minutes(1) / 2) / minutes(1);
    let text = format!("{}.{:02}", hundredths / 100, hundredths % 100);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}
