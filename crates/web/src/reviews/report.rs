//! The forms of many verdicts at once, and what became of them.

use axum::http::StatusCode;
use base::Error;
use locale::Locale;
use market::{AssignmentId, ProjectId, decisions::Reason};
use maud::{Markup, Render, html};

use super::{
    bulk::{Report, Typed},
    sift::Sift,
};
use crate::{
    my_work::verdict::reason,
    ui::{self, Choice, Errors, Fields, Icon, Tone, form, submit},
    words::{phrase, say},
};

impl Report {
    /// The status of the whole: something was refused.
    pub(super) fn status(&self) -> StatusCode {
        match &self.wrong {
            Some(error) => face::status(error),
            None if self.refused.is_empty() => StatusCode::OK,
            None => StatusCode::CONFLICT,
        }
    }

    /// What was wrong with the form.
    pub(super) fn errors(&self, locale: &Locale) -> Errors {
        match &self.wrong {
            Some(Error::Invalid(fields)) => Errors::of(locale, fields),
            _ => Errors::none(),
        }
    }

    pub(super) fn show(&self, locale: &Locale) -> Markup {
        if self.refused.is_empty() {
            return html! {};
        }
        let link = |id: &AssignmentId| {
            html! { a href={ "/reviews/" (id) } { (say!(locale, "reviews-submission")) } }
        };
        ui::note(
            Tone::Warn,
            html! {
                p { (say!(locale, "reviews-bulk-judged", n = self.judged)) }
                p { (say!(locale, "reviews-bulk-refused")) }
                ul {
                    @for (id, error) in &self.refused {
                        li {
                            (phrase!(
                                locale,
                                "reviews-bulk-why",
                                link = link(id),
                                why = locale.sentence(error.code().unwrap_or("failed")),
                            ))
                        }
                    }
                }
            },
        )
    }
}

/// The id of the form that the boxes in the cards belong to.
pub(super) const BULK: &str = "bulk";

/// The buttons that judge what is ticked or all that match; the boxes stand in the cards.
pub(super) fn bulk(
    locale: &Locale,
    csrf: &str,
    project: ProjectId,
    sift: &Sift,
    n: i64,
    (typed, errors): (Option<&Typed>, &Errors),
) -> Markup {
    let action = format!("/projects/{project}/reviews");
    let typed = |name| typed.map(|it| it.get(name)).unwrap_or_default().to_owned();
    let f = Fields::new(locale, errors);
    let reasons = Reason::ALL.iter().filter(|it| **it != Reason::NotReworked);
    let reasons = reasons.map(|it| Choice::new(it.as_str(), reason(locale, *it)));
    let choices = std::iter::once(Choice::new("", say!(locale, "reviews-choose-one")));
    let body = html! {
        (sift.hidden())
        p { (say!(locale, "reviews-bulk-text")) }
        div.actions {
            button.btn.quiet.small type="button" hidden data-ticks=(BULK) {
                (say!(locale, "reviews-bulk-tick-page"))
            }
            (submit(say!(locale, "reviews-bulk-accept")).icon(Icon::Check).unchecked()
                .sends("verdict", "accept"))
        }
        details.more open[!errors.is_empty()] {
            @let all = say!(locale, "reviews-bulk-reject-matching", n = n);
            summary { (say!(locale, "reviews-bulk-reject")) }
            div.stack {
                (f.select("reason", say!(locale, "reviews-reason"), choices.chain(reasons))
                    .free().value(typed("reason")))
                (f.textarea("text", say!(locale, "reviews-reject-why")).rows(3).free()
                    .value(typed("text")).help(say!(locale, "reviews-reject-why-help")))
                div.actions {
                    (submit(say!(locale, "reviews-bulk-reject-ticked")).danger()
                        .icon(Icon::Cross).sends("verdict", "reject"))
                    @if 1 < n { (submit(all).danger().sends("verdict", "reject-matching")) }
                }
            }
        }
    };
    html! {
        (ui::card("", html! {
            (f.form(action.clone(), csrf, body).id(BULK).render())
            (matching(locale, csrf, &action, sift, n))
        }))
    }
}

/// One button that accepts everything that matches.
fn matching(locale: &Locale, csrf: &str, action: &str, sift: &Sift, n: i64) -> Markup {
    let label = if sift.is_narrow() {
        say!(locale, "reviews-bulk-accept-matching", n = n)
    } else {
        say!(locale, "reviews-bulk-accept-all", n = n)
    };
    let body = html! {
        (sift.hidden())
        (ui::hidden("scope", "matching"))
        (ui::hidden("verdict", "accept"))
        (ui::hidden("of", &n.to_string()))
        (submit(label).small().confirm(say!(locale, "reviews-bulk-sure", n = n)))
    };
    html! { @if 1 < n { (form(action, csrf, body)) } }
}
