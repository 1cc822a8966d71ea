//! The parts of an applicant's card: who it is, how to write, and the choice.

use locale::Locale;
use market::applications::{Applicant, State as Standing};
use maud::{Markup, Render, html};

use crate::{
    jobs::application_badge,
    ui::{self, Errors, Fields, Icon, Tone, post_button, submit},
    words::{phrase, say},
};

/// The name, the state, and whether it is on the shortlist.
pub(super) fn head(locale: &Locale, it: &Applicant) -> Markup {
    html! {
        header {
            h2 { bdi { (it.name) } }
            (application_badge(locale, it.state))
            @if it.shortlisted {
                (ui::chip_icon(Tone::Money, Icon::Star, &say!(locale, "applications-shortlisted")))
            }
            span.muted.small-text { (ui::date_time(locale, it.applied_at)) }
        }
    }
}

/// A link to a message.
pub(super) fn write(locale: &Locale, it: &Applicant) -> Markup {
    html! {
        p {
            a href={ "/messages/new?about=application&subject=" (it.application) } {
                (phrase!(locale, "applications-write-to", who = html! { bdi { (it.name) } }))
            }
        }
    }
}

/// Award, shortlist, or decline with some words.
pub(super) fn decide(locale: &Locale, it: &Applicant, csrf: &str) -> Markup {
    if it.state != Standing::Open {
        return html! {};
    }
    let action = |what: &str| format!("/applications/{}/{what}", it.application);
    let (mark, label) = if it.shortlisted {
        ("off", say!(locale, "applications-shortlist-off"))
    } else {
        ("on", say!(locale, "applications-shortlist-on"))
    };
    html! {
        div.actions {
            (post_button(action("award"), csrf, say!(locale, "applications-award")).primary()
                .icon(Icon::Check)
                .confirm(say!(locale, "applications-award-confirm", who = &it.name)))
            (post_button(action("shortlist"), csrf, label).hidden("mark", mark)
                .icon(Icon::Star))
        }
        details.more {
            summary { (say!(locale, "applications-decline")) }
            (refusal(locale, it, csrf))
        }
    }
}

/// Declining, with a message that can be changed or emptied.
fn refusal(locale: &Locale, it: &Applicant, csrf: &str) -> Markup {
    let errors = Errors::none();
    let place = it.application.to_string();
    let f = Fields::new(locale, &errors).apart(&place);
    let words = say!(locale, "applications-decline-words", who = &it.name);
    let body = html! {
        (f.textarea("message", say!(locale, "applications-decline-message")).rows(4)
            .max_length(2_000).value(words)
            .help(say!(locale, "applications-decline-help")))
        div.actions {
            (submit(say!(locale, "applications-decline"))
                .confirm(say!(locale, "applications-decline-confirm", who = &it.name)))
        }
    };
    let form = f.form(format!("/applications/{}/refusal", it.application), csrf, body);
    html! { div.stack { (form.render()) } }
}
