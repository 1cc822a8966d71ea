//! What one needs for a job: met or not, why not, and the way to pass it.

use locale::Locale;
use market::{
    assignments::{Job, Reason, Refusal},
    projects::Hiring,
};
use maud::{Markup, html};

use crate::ui::{Icon, icon};

/// One line of the checklist.
struct Line {
    refusal: Refusal,
    /// What it says when it is met; empty where only trouble is worth a line.
    met: String,
    /// Where it can be passed: address and label.
    way: Option<(String, &'static str)>,
}

/// The checklist of a job. `reasons` is none for strangers, who see what will be asked.
///
/// That a job is over, or that the requester awards it, is said elsewhere on its page.
pub(super) fn list(locale: &Locale, job: &Job, reasons: Option<&[Reason]>) -> Markup {
    html! {
        ul.checklist {
            @for line in lines(locale, job) {
                @let all = reasons.unwrap_or_default();
                @let found = all.iter().find(|it| it.refusal == line.refusal);
                @match (reasons, found) {
                    (_, None) if line.met.is_empty() => {}
                    (None, _) => li { (icon(Icon::Info)) div { (line.met) } },
                    (_, None) => li.met {
                        (icon(Icon::Check)) div { span.sr-only { "Met: " } (line.met) }
                    },
                    (_, Some(reason)) => li.unmet {
                        (icon(Icon::Warning))
                        div {
                            span.sr-only { "Not met: " }
                            (locale.explain(reason.code(), &reason.detail))
                            @if let Some((href, label)) = &line.way {
                                " " a href=(href) { (label) }
                            }
                        }
                    },
                }
            }
        }
    }
}

fn lines(locale: &Locale, job: &Job) -> Vec<Line> {
    let line = |refusal, met: String, way| Line { refusal, met, way };
    let to = |href: &str, label| Some((href.to_owned(), label));
    let own = format!("/projects/{}", job.project);
    let mut lines = vec![
        line(
            Refusal::EmailUnconfirmed,
            "Your e-mail address is confirmed".to_owned(),
            to("/settings", "To your account"),
        ),
        line(Refusal::Suspended, "Your account is in good standing".to_owned(), None),
        line(Refusal::OwnProject, String::new(), to(&own, "To your project")),
    ];
    if job.hiring == Hiring::Invite {
        lines.push(line(Refusal::NotInvited, "You are invited".to_owned(), None));
    }
    if job.tasks_per_worker != 0 {
        let most = locale.count(job.tasks_per_worker, "task", "tasks");
        lines.push(line(Refusal::TasksPerWorker, format!("At most {most} a person"), None));
    }
    lines.extend([
        line(Refusal::ClaimsPerWorker, String::new(), to("/my-work", "To your tasks")),
        line(Refusal::UnreviewedMost, String::new(), to("/my-work?tab=checked", "To your answers")),
        line(
            Refusal::NothingLeft,
            "A task is free for you".to_owned(),
            to("/jobs", "Find other work"),
        ),
    ]);
    lines
}
