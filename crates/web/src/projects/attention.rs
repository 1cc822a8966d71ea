//! What a requester should look at, told alike in the list and on the dashboard.

use base::{DurationMs, Money, Timestamp, days};
use locale::Locale;
use market::{
    ImportId,
    figures::Line,
    projects::{Category, Pause, Project, Rest, State as Standing},
};
use maud::{Markup, html};

use super::href;
use crate::{
    ui::{Icon, Tone, chip_icon, chip_link, note},
    words::say,
};

/// Silence accepts the next answer within this time.
const SOON: DurationMs = days(1);
/// So long nobody has handed in anything although places are free.
const QUIET: DurationMs = days(1);
/// Verdicts that a rate needs, and the share of rejections that is worth a look.
const LEAST_VERDICTS: i64 = 10;
const MANY_REJECTED_PPM: i64 = 200_000;

/// What an hour pays here, and what half of the market's answers pay at least.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Hourly {
    pub(super) own: Option<Money>,
    pub(super) usual: Option<Money>,
}

impl Hourly {
    /// Both, where this is less than three quarters of what workers reach elsewhere.
    fn low(self) -> Option<(Money, Money)> {
        let (own, usual) = self.own.zip(self.usual)?;
        (own.as_micros() < usual.as_micros() / 4 * 3).then_some((own, usual))
    }
}

/// Whether answers of one task should be alike: in a survey everybody has their own.
pub(super) fn compares(project: &Project) -> bool {
    project.category != Category::Survey
}

/// One thing to look at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Flag {
    AcceptedSoon { n: i64, at: Timestamp },
    ByRejections,
    ByModerator,
    SentBack,
    BadImport(ImportId),
    Reported { n: i64 },
    ManyRejected { ppm: i64 },
    NobodyComes,
    LowPay { own: Money, usual: Money },
    NoPlaces,
    Disagreeing { n: i64 },
    InDoubt { n: i64 },
    Waiting { n: i64 },
    Unfinished,
}

/// Everything that is worth a look, the most urgent first.
fn flags(it: &Line, hourly: Hourly, now: Timestamp) -> Vec<Flag> {
    let (project, counts) = (&it.project, &it.figures.counts);
    let mut found = Vec::new();
    let soon = it.auto_accept_at.filter(|at| at.since(now) <= SOON);
    if let Some(at) = soon {
        found.push(Flag::AcceptedSoon { n: it.waiting, at });
    }
    match (project.state, project.paused) {
        (Standing::Paused, Some(Pause::Rejections)) => found.push(Flag::ByRejections),
        (Standing::Paused, Some(Pause::Moderator)) => found.push(Flag::ByModerator),
        (Standing::Draft, _) if project.note.is_some() => found.push(Flag::SentBack),
        (Standing::Draft, _) => found.push(Flag::Unfinished),
        _ => {}
    }
    if let Some(import) = it.bad_import.filter(|_| project.state != Standing::Closed) {
        found.push(Flag::BadImport(import));
    }
    if 0 < it.reported && project.state != Standing::Closed {
        found.push(Flag::Reported { n: it.reported });
    }
    let verdicts = counts.accepted + counts.rejected;
    let rejected = counts.rejected * 1_000_000 / verdicts.max(1);
    let is_running = matches!(project.state, Standing::Open | Standing::Paused);
    if is_running && LEAST_VERDICTS <= verdicts && MANY_REJECTED_PPM <= rejected {
        found.push(Flag::ManyRejected { ppm: rejected });
    }
    if project.state == Standing::Open {
        let quiet_since = it.figures.latest_at.or(project.opened_at).unwrap_or(now);
        if it.tally.free == 0 && it.tally.running() == 0 {
            found.push(Flag::NoPlaces);
        } else if 0 < it.tally.free && QUIET <= now.since(quiet_since) {
            found.push(Flag::NobodyComes);
        }
    }
    if let Some((own, usual)) = hourly.low().filter(|_| is_running) {
        found.push(Flag::LowPay { own, usual });
    }
    if soon.is_none() && 0 < it.waiting {
        found.push(Flag::Waiting { n: it.waiting });
    }
    // Where a task gets answers until it is sure, those that differ settle it between them.
    let differ = Flag::Disagreeing { n: it.figures.disagreeing };
    let (n, flag) =
        it.in_doubt.map_or((it.figures.disagreeing, differ), |n| (n, Flag::InDoubt { n }));
    if is_running && 0 < n && compares(project) {
        found.push(flag);
    }
    found
}

impl Flag {
    fn tone(self) -> Tone {
        match self {
            Self::ByRejections | Self::ByModerator => Tone::Bad,
            Self::Waiting { .. } | Self::Disagreeing { .. } | Self::InDoubt { .. } => Tone::Act,
            Self::Unfinished => Tone::Plain,
            _ => Tone::Warn,
        }
    }

    /// The page on which it is dealt with.
    fn page(self) -> String {
        match self {
            Self::AcceptedSoon { .. } | Self::Waiting { .. } => "reviews".to_owned(),
            Self::BadImport(import) => format!("imports/{import}"),
            Self::Reported { .. } => "reports".to_owned(),
            Self::ManyRejected { .. } => "workers?sort=rejected".to_owned(),
            Self::NobodyComes | Self::LowPay { .. } => "pay".to_owned(),
            Self::NoPlaces => "data".to_owned(),
            Self::Disagreeing { .. } => "tasks?show=disagreeing".to_owned(),
            Self::InDoubt { .. } => "doubts".to_owned(),
            Self::Unfinished | Self::SentBack => "check".to_owned(),
            Self::ByRejections | Self::ByModerator => String::new(),
        }
    }

    /// A few words, for a chip.
    fn short(self, locale: &Locale, now: Timestamp) -> String {
        match self {
            Self::AcceptedSoon { n, at } => {
                let left = locale.duration(at.since(now));
                say!(locale, "running-flag-soon", n = n, left = left)
            }
            Self::Waiting { n } => say!(locale, "projects-count-to-review", n = n),
            Self::ByRejections => say!(locale, "running-flag-rejections"),
            Self::ByModerator => say!(locale, "projects-by-moderator"),
            Self::SentBack => say!(locale, "projects-sent-back"),
            Self::BadImport(_) => say!(locale, "running-flag-import"),
            Self::Reported { n } => say!(locale, "running-flag-reported", n = n),
            Self::ManyRejected { ppm } => {
                say!(locale, "running-flag-rejected", share = locale.percent(ppm))
            }
            Self::NobodyComes => say!(locale, "running-flag-quiet"),
            Self::LowPay { .. } => say!(locale, "running-flag-pay"),
            Self::NoPlaces => say!(locale, "projects-no-places-left"),
            Self::Disagreeing { n } => say!(locale, "running-flag-differ", n = n),
            Self::InDoubt { n } => say!(locale, "running-flag-doubt", n = n),
            Self::Unfinished => say!(locale, "running-flag-draft"),
        }
    }

    /// What it means, and what to do about it.
    fn long(self, locale: &Locale, now: Timestamp) -> (String, String, String) {
        match self {
            Self::AcceptedSoon { n, at } => (
                say!(locale, "running-soon", n = n, left = locale.duration(at.since(now))),
                say!(locale, "running-soon-text"),
                say!(locale, "running-soon-do"),
            ),
            Self::Waiting { n } => (
                format!("{}.", say!(locale, "projects-answers-wait-link", n = n)),
                String::new(),
                say!(locale, "running-soon-do"),
            ),
            Self::BadImport(_) => (
                say!(locale, "running-import"),
                say!(locale, "running-import-text"),
                say!(locale, "running-import-do"),
            ),
            Self::Reported { n } => (
                say!(locale, "running-reported", n = n),
                say!(locale, "running-reported-text"),
                say!(locale, "running-differ-do"),
            ),
            Self::ManyRejected { ppm } => (
                say!(locale, "running-many-rejected", share = locale.percent(ppm)),
                say!(locale, "running-many-rejected-text"),
                say!(locale, "running-many-rejected-do"),
            ),
            Self::NobodyComes => (
                say!(locale, "running-quiet"),
                say!(locale, "running-quiet-text"),
                say!(locale, "running-quiet-do"),
            ),
            Self::LowPay { own, usual } => (
                say!(locale, "running-pay", own = locale.money(own)),
                say!(locale, "running-pay-text", usual = locale.money(usual)),
                say!(locale, "running-quiet-do"),
            ),
            Self::NoPlaces => (
                say!(locale, "running-full"),
                say!(locale, "running-full-text"),
                say!(locale, "running-full-do"),
            ),
            Self::Disagreeing { n } => (
                say!(locale, "running-differ", n = n),
                say!(locale, "running-differ-text"),
                say!(locale, "running-differ-do"),
            ),
            Self::InDoubt { n } => (
                say!(locale, "running-doubt", n = n),
                say!(locale, "running-doubt-text"),
                say!(locale, "running-doubt-do"),
            ),
            // The dashboard says these with the words of whoever paused it or sent it back.
            Self::ByRejections | Self::ByModerator | Self::SentBack | Self::Unfinished => {
                (String::new(), String::new(), String::new())
            }
        }
    }
}

/// The chips of a project in the list.
pub(super) fn chips(locale: &Locale, it: &Line, hourly: Hourly, now: Timestamp) -> Markup {
    html! {
        @for flag in flags(it, hourly, now).into_iter().take(3) {
            @let text = flag.short(locale, now);
            @let page = flag.page();
            @if page.is_empty() { (chip_icon(flag.tone(), Icon::Shield, &text)) }
            @else { (chip_link(flag.tone(), &href(it.project.id, &page), &text)) }
        }
    }
}

/// The most urgent things, each with what to do, for the top of the dashboard.
pub(super) fn notes(
    locale: &Locale,
    it: &Line,
    hourly: Hourly,
    rest: Option<Rest>,
    now: Timestamp,
) -> Markup {
    // After a pilot the way on is to release the rest, and that button stands above.
    let is_wrong_way = |flag: &Flag| rest.is_some() && matches!(flag, Flag::NoPlaces);
    let told = |flag: &Flag| !is_wrong_way(flag) && !flag.long(locale, now).0.is_empty();
    html! {
        @for flag in flags(it, hourly, now).into_iter().filter(told).take(2) {
            @let (what, why, act) = flag.long(locale, now);
            (note(flag.tone(), html! {
                p {
                    b { (what) } " " (why) " "
                    a href=(href(it.project.id, &flag.page())) { (act) }
                }
            }))
        }
    }
}
