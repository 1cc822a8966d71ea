//! What one needs for a job: met or not, why not, and the way to pass it.

use locale::Locale;
use market::{
    assignments::{Job, Reason, Refusal},
    projects::Hiring,
};
use maud::{Markup, html};

use crate::{
    ui::{Icon, icon},
    words::say,
};

/// One line of the checklist.
struct Line {
    refusal: Refusal,
    /// What it says when it is met; empty where only trouble is worth a line.
    met: String,
    /// Where it can be passed: address and label.
    way: Option<(String, String)>,
}

/// The checklist of a job. `reasons` is none for strangers, who see what will be asked.
///
/// That a job is over, or that the requester awards it, is said elsewhere on its page.
pub(super) fn list(locale: &Locale, job: &Job, reasons: Option<&[Reason]>) -> Markup {
    html! {
        ul.checklist {
            @for line in &lines(locale, job) {
                @let all = reasons.unwrap_or_default();
                @let found = all.iter().find(|it| it.refusal == line.refusal);
                @match (reasons, found) {
                    (_, None) if line.met.is_empty() => {}
                    (None, _) => li { (icon(Icon::Info)) div { (line.met) } },
                    (_, None) => li.met {
                        (icon(Icon::Check))
                        div { span.sr-only { (say!(locale, "jobs-met")) " " } (line.met) }
                    },
                    (_, Some(reason)) => li.unmet {
                        (icon(Icon::Warning))
                        div {
                            span.sr-only { (say!(locale, "jobs-not-met")) " " }
                            (trouble(locale, line, reason))
                        }
                    },
                }
            }
        }
    }
}

/// The first of what stands in the way, and how to pass it.
pub(super) fn first(locale: &Locale, job: &Job, reasons: &[Reason]) -> Option<Markup> {
    let found = |line: &Line| {
        let reason = reasons.iter().find(|it| it.refusal == line.refusal)?;
        Some(trouble(locale, line, reason))
    };
    lines(locale, job).iter().find_map(found)
}

fn trouble(locale: &Locale, line: &Line, reason: &Reason) -> Markup {
    html! {
        (locale.explain(reason.code(), &reason.detail))
        @if let Some((href, label)) = &line.way { " " a href=(href) { (label) } }
    }
}

fn lines(locale: &Locale, job: &Job) -> Vec<Line> {
    let line = |refusal, met: String, way| Line { refusal, met, way };
    let to = |href: &str, label: String| Some((href.to_owned(), label));
    let own = format!("/projects/{}", job.project);
    let mut lines = vec![
        line(
            Refusal::EmailUnconfirmed,
            say!(locale, "jobs-need-confirmed"),
            to("/settings", say!(locale, "jobs-to-your-account")),
        ),
        line(Refusal::Suspended, say!(locale, "jobs-need-good-standing"), None),
        line(Refusal::OwnProject, String::new(), to(&own, say!(locale, "jobs-to-your-project"))),
    ];
    for refusal in [Refusal::Excluded, Refusal::ExcludedEverywhere, Refusal::Restricted] {
        let way = to("/restrictions", say!(locale, "restrictions-title"));
        lines.push(line(refusal, String::new(), way));
    }
    if job.hiring == Hiring::Invite {
        lines.push(line(Refusal::NotInvited, say!(locale, "jobs-need-invited"), None));
    }
    if job.tasks_per_worker != 0 {
        let most = say!(locale, "jobs-need-at-most", n = job.tasks_per_worker);
        lines.push(line(Refusal::TasksPerWorker, most, None));
    }
    lines.extend([
        line(Refusal::QuizFailed, String::new(), to("/known-answers", say!(locale, "known-title"))),
        line(Refusal::QuizEmpty, String::new(), to("/jobs", say!(locale, "jobs-find-other"))),
        line(
            Refusal::ClaimsPerWorker,
            String::new(),
            to("/my-work", say!(locale, "jobs-to-your-tasks")),
        ),
        line(
            Refusal::UnreviewedMost,
            String::new(),
            to("/my-work?tab=checked", say!(locale, "jobs-to-your-answers")),
        ),
        line(Refusal::OwnWork, String::new(), to("/jobs", say!(locale, "jobs-find-other"))),
        line(
            Refusal::NothingLeft,
            say!(locale, "jobs-need-free-task"),
            to("/jobs", say!(locale, "jobs-find-other")),
        ),
    ]);
    lines
}
