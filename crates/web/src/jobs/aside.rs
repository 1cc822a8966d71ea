//! Beside a job: what it really pays, what one needs, and how its requester treats people.

use locale::Locale;
use market::{
    assignments::{Job, JobPage, Reason, Refusal},
    projects::{Hiring, State as Stage},
    records::{Found, ProjectRecord, RequesterRecord},
};
use maud::{Markup, html};

use super::{requirements, rows};
use crate::{
    terms, ui,
    words::{phrase, say},
};

/// What is known of a job beyond its page.
pub(super) struct Known {
    pub(super) record: ProjectRecord,
    pub(super) requester: RequesterRecord,
    /// Other jobs of the kind, where this one has no place for the reader.
    pub(super) similar: Vec<Found>,
}

pub(super) fn aside(
    locale: &Locale,
    page: &JobPage,
    known: &Known,
    reasons: Option<&[Reason]>,
) -> Markup {
    let job = &page.job;
    let is_own = reasons.is_some_and(|all| all.iter().any(|it| it.refusal == Refusal::OwnProject));
    html! {
        @if !known.similar.is_empty() {
            (ui::card(&say!(locale, "jobs-similar"), rows::similar(locale, &known.similar)))
        }
        (ui::card(&say!(locale, "jobs-pay"), pay(locale, job, &known.record)))
        (ui::card(&say!(locale, "jobs-needs"), requirements::list(locale, job, reasons)))
        (ui::card(&say!(locale, "jobs-the-job"), facts(locale, job)))
        (ui::card(&say!(locale, "jobs-requester"), html! {
            (requester(locale, job, &known.requester))
            @if !is_own { (question(locale, job)) }
        }))
    }
}

fn pay(locale: &Locale, job: &Job, record: &ProjectRecord) -> Markup {
    let share = |it: i64| html! { (locale.percent(it)) };
    let lines = [
        (
            say!(locale, "jobs-that-is-an-hour"),
            record.hourly.map(|it| html! { strong { (ui::money(locale, it)) } }),
        ),
        (
            say!(locale, "jobs-half-take"),
            record.median_active_ms.map(|it| html! { (locale.duration(it)) }),
        ),
        (say!(locale, "jobs-accepted-here"), record.accepted_ppm.map(share)),
        (say!(locale, "jobs-sent-back-here"), record.rework_ppm.map(share)),
    ];
    let lines: Vec<_> =
        lines.iter().filter_map(|it| Some((it.0.as_str(), it.1.clone()?))).collect();
    html! {
        p.big-sum { (ui::money_beside_points(locale, job.reward)) }
        p.muted {
            (phrase!(locale, "jobs-pay-for-what", money = ui::money(locale, job.price)))
        }
        @if record.median_active_ms.is_none() {
            p.muted { (say!(locale, "jobs-pace-unknown")) }
        }
        @if !lines.is_empty() {
            (ui::definitions(lines))
            p.muted.small-text { (say!(locale, "jobs-measured-over", n = record.answers)) }
        }
    }
}

fn facts(locale: &Locale, job: &Job) -> Markup {
    let release = match job.auto_accept {
        0 => say!(locale, "jobs-paid-at-once"),
        wait => say!(locale, "jobs-paid-after", time = locale.duration_after_in(wait)),
    };
    let reworks = match job.max_reworks {
        0 => say!(locale, "jobs-changes-none"),
        most => say!(locale, "jobs-changes-some", n = most),
    };
    let facts = [
        (say!(locale, "jobs-places"), html! { (terms::places(locale, job.places_free)) }),
        (say!(locale, "jobs-time-limit"), html! { (locale.duration(job.time_limit)) }),
        (say!(locale, "jobs-paid"), html! { (release) }),
        (say!(locale, "jobs-changes"), html! { (reworks) }),
    ];
    html! {
        p { (rows::hiring_chip(locale, job.hiring)) }
        (ui::definitions(facts.iter().map(|it| (it.0.as_str(), it.1.clone()))))
        @if let Some(until) = job.expires_at.filter(|_| job.state == Stage::Open) {
            p.muted { (phrase!(locale, "jobs-open-until", time = ui::date_time(locale, until))) }
        }
    }
}

fn requester(locale: &Locale, job: &Job, record: &RequesterRecord) -> Markup {
    let unknown = || match record.decided {
        0 => say!(locale, "jobs-accepts-unknown"),
        _ => say!(locale, "jobs-accepts-too-few"),
    };
    let accepts = record.accepted_ppm.map_or_else(unknown, |it| locale.percent(it));
    let wait = record.pays_in_ms.map(|it| locale.duration_after_in(it));
    let answers = record.answers_in_ms.map(|it| locale.duration_after_in(it));
    let mut facts = vec![(say!(locale, "jobs-accepts"), html! { (accepts) })];
    facts.extend(wait.map(|it| (say!(locale, "jobs-reviews-within"), html! { (it) })));
    facts.extend(answers.map(|it| (say!(locale, "jobs-answers-within"), html! { (it) })));
    html! {
        p { strong { bdi { (job.requester_name) } } }
        (ui::definitions(facts.iter().map(|it| (it.0.as_str(), it.1.clone()))))
        @if 0 < record.decided {
            p.muted.small-text { (say!(locale, "jobs-decided-over", n = record.decided)) }
        }
    }
}

fn question(locale: &Locale, job: &Job) -> Markup {
    let compose = format!("/messages/new?about=project&subject={}", job.project);
    html! { p { a href=(compose) { (say!(locale, "jobs-ask-question")) } } }
}

/// Whether the reader is better told of other jobs.
pub(super) fn wants_similar(job: &Job, reasons: Option<&[Reason]>) -> bool {
    use market::assignments::Refusal;
    let full = |it: &Reason| {
        matches!(
            it.refusal,
            Refusal::NothingLeft | Refusal::OwnWork | Refusal::TasksPerWorker | Refusal::Over
        )
    };
    let is_full = job.hiring != Hiring::Apply && job.places_free == 0;
    job.state != Stage::Open || is_full || reasons.is_some_and(|all| all.iter().any(full))
}
