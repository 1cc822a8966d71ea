//! The three verdicts as forms, each filled with what was typed when it was refused.

use base::{RejectionText, Remark, ReworkText, hours};
use locale::Locale;
use market::{
    decisions::Reason,
    reviews::{Detail, OwnReason, USUAL_REWORK},
};
use maud::{Markup, Render, html};
use serde::Deserialize;

use super::dock::ACCEPT;
use crate::{
    my_work::verdict::reason,
    ui::{self, Choice, Fields, Icon, submit},
    words::say,
    wrong::Wrong,
};

/// What a requester types into any of the forms.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    pub(super) rating: String,
    pub(super) comment: String,
    pub(super) text: String,
    pub(super) hours: String,
    pub(super) reason: String,
    pub(super) amount: String,
    /// The bonus form's own number: the same form sent twice gives one bonus.
    pub(super) once: String,
}

/// Which form was sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sent {
    Nothing,
    Acceptance,
    Rework,
    Rejection,
    Bonus,
}

/// A form that came back.
pub(super) struct Back {
    pub(super) sent: Sent,
    pub(super) typed: Typed,
    pub(super) wrong: Wrong,
    /// Which of the requester's earlier reasons fills the rejection.
    pub(super) own: Option<usize>,
}

impl Back {
    /// A page nobody has sent anything from.
    pub(super) fn fresh() -> Self {
        Self::of_form(Sent::Nothing, Typed::default(), Wrong::nothing())
    }

    /// A form that was refused, as it was typed.
    pub(super) fn of_form(sent: Sent, typed: Typed, wrong: Wrong) -> Self {
        Self { sent, typed, wrong, own: None }
    }

    /// A page on which one of the folded forms is open.
    pub(super) fn opened(form: &str, own: Option<usize>) -> Self {
        let sent = match form {
            "rework" => Sent::Rework,
            "rejection" => Sent::Rejection,
            _ => Sent::Nothing,
        };
        Self { sent, own, ..Self::fresh() }
    }

    /// What belongs to this form: the errors and texts of another one do not.
    pub(super) fn of(&self, form: Sent) -> (Typed, Wrong) {
        if self.sent == form {
            (self.typed.clone(), self.wrong.clone())
        } else {
            (Typed::default(), Wrong::nothing())
        }
    }
}

/// Accept, with a rating and a remark.
pub(super) fn acceptance(locale: &Locale, it: &Detail, csrf: &str, back: &Back) -> Markup {
    let (typed, wrong) = back.of(Sent::Acceptance);
    let f = Fields::new(locale, &wrong.errors);
    let stars = (1..=5).map(|n: i64| Choice::new(n.to_string(), n.to_string()));
    let body = html! {
        (f.radios("rating", say!(locale, "reviews-rating"), stars).scale().keys()
            .value(typed.rating))
        (f.textarea("comment", say!(locale, "reviews-remark")).rows(2).max_length(Remark::MAX)
            .value(typed.comment).help(say!(locale, "reviews-remark-help")))
    };
    let pays = html! {
        p.muted { (ui::price(locale, it.price, it.reward)) }
    };
    let form = f.form(format!("/reviews/{}/acceptance", it.id), csrf, body).id(ACCEPT);
    ui::card(&say!(locale, "reviews-accept"), html! { (pays) (form.render()) })
}

/// Ask for changes; a sentence instead when no rework is left.
pub(super) fn rework(locale: &Locale, it: &Detail, csrf: &str, back: &Back) -> Markup {
    let title = say!(locale, "reviews-rework");
    if it.max_reworks <= it.reworks {
        let none = html! { p.muted { (say!(locale, "reviews-no-rework-left")) } };
        return ui::card(&title, none);
    }
    let (typed, wrong) = back.of(Sent::Rework);
    let f = Fields::new(locale, &wrong.errors).apart("rework");
    let least = (it.time_limit + hours(1) - 1) / hours(1);
    let usual = USUAL_REWORK.max(it.time_limit).div_euclid(hours(1)).max(least);
    let given = if typed.hours.is_empty() { usual.to_string() } else { typed.hours };
    let body = html! {
        (f.textarea("text", say!(locale, "reviews-rework-text")).required().rows(4)
            .max_length(ReworkText::MAX).value(typed.text))
        (f.number("hours", say!(locale, "reviews-rework-time"))
            .unit(say!(locale, "reviews-hours")).least(least.to_string()).most("720")
            .short().required().value(given))
        div.actions { (submit(title.as_str()).icon(Icon::Refresh)) }
    };
    let form = f.form(format!("/reviews/{}/rework", it.id), csrf, body);
    folded("rework", &title, back.sent == Sent::Rework, form.render())
}

/// Reject, with the decision record.
pub(super) fn rejection(
    locale: &Locale,
    it: &Detail,
    csrf: &str,
    back: &Back,
    known: &[OwnReason],
) -> Markup {
    let (mut typed, wrong) = back.of(Sent::Rejection);
    if let Some(own) = back.own.and_then(|at| known.get(at)) {
        own.reason.as_str().clone_into(&mut typed.reason);
        typed.text.clone_from(&own.text);
    }
    let f = Fields::new(locale, &wrong.errors).apart("rejection");
    let reasons = Reason::ALL.iter().filter(|it| **it != Reason::NotReworked);
    let reasons = reasons.map(|it| Choice::new(it.as_str(), reason(locale, *it)));
    let none = Choice::new("", say!(locale, "reviews-choose-one"));
    let choices = std::iter::once(none).chain(reasons);
    let title = say!(locale, "reviews-reject");
    let body = html! {
        (f.select("reason", say!(locale, "reviews-reason"), choices).required()
            .value(typed.reason))
        (f.textarea("text", say!(locale, "reviews-reject-why")).required().rows(5)
            .max_length(RejectionText::MAX).value(typed.text)
            .help(say!(locale, "reviews-reject-why-help")))
        p.muted { (say!(locale, "reviews-reject-note")) }
        div.actions { (submit(title.as_str()).danger().icon(Icon::Cross)) }
    };
    let form = f.form(format!("/reviews/{}/rejection", it.id), csrf, body);
    let form = html! { (form.render()) (own_reasons(locale, it, known)) };
    folded("rejection", &title, back.sent == Sent::Rejection, form)
}

/// Reasons this requester has given before, to be given again.
fn own_reasons(locale: &Locale, it: &Detail, known: &[OwnReason]) -> Markup {
    html! {
        @if !known.is_empty() {
            div.own-reasons {
                h3 { (say!(locale, "reviews-own-reasons")) }
                ul {
                    @for (at, own) in known.iter().enumerate() {
                        li {
                            a href={ "/reviews/" (it.id) "?open=rejection&own=" (at) "#rejection" }
                                data-reason=(own.reason.as_str()) data-text=(own.text) {
                                b { (reason(locale, own.reason)) } " " (ui::excerpt(&own.text, 90))
                            }
                        }
                    }
                }
            }
        }
    }
}

/// A form that opens when asked for, or because something in it was wrong.
fn folded(id: &str, title: &str, open: bool, form: Markup) -> Markup {
    html! {
        section.card id=(id) {
            details.more open[open] { summary { (title) } div.stack { (form) } }
        }
    }
}
