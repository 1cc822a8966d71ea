//! What happened, in words.

use base::Timestamp;
use locale::Locale;
use market::{AccountId, figures::Happening};
use maud::{Markup, html};

use super::href;
use crate::{
    ui::{Moment, Tone, relative, timeline},
    words::say,
};

/// Who did it, as this reader calls them.
fn who(locale: &Locale, it: &Happening, me: AccountId) -> String {
    let who = match &it.actor {
        Some((id, _)) if *id == me => say!(locale, "running-you"),
        Some((_, name)) => name.clone(),
        None => say!(locale, "running-somebody"),
    };
    match it.others {
        0 => who,
        n => say!(locale, "running-and-others", who = who, n = n),
    }
}

/// What happened in one sentence, and how it looks; nothing for what no requester cares about.
fn told(locale: &Locale, it: &Happening, me: AccountId) -> Option<(Tone, String)> {
    let (who, n) = (who(locale, it, me), it.times);
    let worker = it.worker.clone().unwrap_or_else(|| say!(locale, "running-several"));
    let by_time = it.actor.is_none();
    let sentence = match it.kind.as_str() {
        "assignment-claimed" => (Tone::Plain, say!(locale, "running-did-claim", who = who)),
        "assignment-submitted" => (Tone::Act, say!(locale, "running-did-submit", who = who, n = n)),
        "assignment-accepted" if by_time => {
            (Tone::Ok, say!(locale, "running-did-accept-by-time", n = n))
        }
        "assignment-accepted" => {
            let text = say!(locale, "running-did-accept", who = who, n = n, worker = worker);
            (Tone::Ok, text)
        }
        "rework-asked" => {
            let text = say!(locale, "running-did-rework", who = who, n = n, worker = worker);
            (Tone::Warn, text)
        }
        "assignment-rejected" if by_time => {
            (Tone::Bad, say!(locale, "running-did-reject-by-time", n = n))
        }
        "assignment-rejected" => {
            let text = say!(locale, "running-did-reject", who = who, n = n, worker = worker);
            (Tone::Bad, text)
        }
        "assignment-returned" => {
            (Tone::Plain, say!(locale, "running-did-return", who = who, n = n))
        }
        "assignment-expired" => (Tone::Plain, say!(locale, "running-did-expire", n = n)),
        "bonus-given" => (Tone::Money, say!(locale, "running-did-bonus", who = who, n = n)),
        "appeal-opened" => (Tone::Warn, say!(locale, "running-did-appeal", who = who, n = n)),
        "appeal-won" => (Tone::Ok, say!(locale, "running-did-win", worker = worker)),
        "appeal-lost" => (Tone::Plain, say!(locale, "running-did-lose", worker = worker)),
        "message-sent" => (Tone::Plain, say!(locale, "running-did-write", who = who, n = n)),
        other => return of_project(locale, other, who, n),
    };
    Some(sentence)
}

fn of_project(locale: &Locale, kind: &str, who: String, n: i64) -> Option<(Tone, String)> {
    let sentence = match kind {
        "project-drafted" => (Tone::Plain, say!(locale, "running-did-draft", who = who)),
        "project-submitted" => (Tone::Plain, say!(locale, "running-did-publish", who = who)),
        "project-opened" => (Tone::Ok, say!(locale, "running-did-open")),
        "project-paused" => (Tone::Warn, say!(locale, "running-did-pause", who = who)),
        "project-resumed" => (Tone::Ok, say!(locale, "running-did-resume", who = who)),
        "project-closed" => (Tone::Plain, say!(locale, "running-did-close")),
        "project-edited" => (Tone::Plain, say!(locale, "running-did-edit", who = who, n = n)),
        "project-released-again" => (Tone::Plain, say!(locale, "running-did-release", who = who)),
        "tasks-added" => (Tone::Plain, say!(locale, "running-did-add", who = who, n = n)),
        "import-started" => (Tone::Plain, say!(locale, "running-did-import", who = who)),
        "worker-restricted" => (Tone::Warn, say!(locale, "running-did-exclude", who = who)),
        "restriction-lifted" => (Tone::Plain, say!(locale, "running-did-include", who = who)),
        "application-made" => (Tone::Act, say!(locale, "running-did-apply", who = who, n = n)),
        _ => return None,
    };
    Some(sentence)
}

/// The latest of a project, the newest first.
pub(super) fn latest(locale: &Locale, all: &[Happening], me: AccountId, now: Timestamp) -> Markup {
    html! {
        ul.happenings {
            @for it in all {
                @if let Some((tone, text)) = told(locale, it, me) {
                    li class=(tone.class()) {
                        span.what { (text) }
                        span.when { (relative(locale, now, it.at)) }
                    }
                }
            }
        }
    }
}

/// The history of one task, the oldest first.
pub(super) fn history(locale: &Locale, all: &[Happening], me: AccountId) -> Markup {
    let moments = all.iter().filter_map(|it| {
        let (tone, what) = told(locale, it, me)?;
        Some(Moment { at: Some(it.at), tone, what: what.into(), detail: html! {} })
    });
    timeline(locale, moments)
}

/// The link to a task's page by its number.
pub(super) fn task_href(project: market::ProjectId, task: market::TaskId) -> String {
    href(project, &format!("tasks/{task}"))
}
