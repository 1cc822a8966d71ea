//! What a new installation still needs, at the top of the admin's overview until it is done.

use locale::Locale;
use market::admin::Beginnings;
use maud::{Markup, html};

use crate::{
    ui::{Icon, card, icon},
    words::{phrase, say},
};

/// One thing to do, where, and why.
struct Step {
    is_done: bool,
    href: &'static str,
    title: String,
    why: String,
}

/// The steps; nothing once all are done.
pub(super) fn show(locale: &Locale, it: Beginnings, sends_mail: bool) -> Markup {
    let steps = steps(locale, it, sends_mail);
    let pages = html! {
        a href="/operator/pages" { (say!(locale, "operator-first-pages-link")) }
    };
    html! {
        @if steps.iter().any(|it| !it.is_done) {
            (card(&say!(locale, "operator-first"), html! {
                p.muted { (say!(locale, "operator-first-lead")) }
                ul.checklist { @for it in &steps { (line(locale, it)) } }
                p.small-text.muted { (phrase!(locale, "operator-first-pages", link = pages)) }
            }))
        }
    }
}

fn steps(locale: &Locale, it: Beginnings, sends_mail: bool) -> [Step; 5] {
    let step = |is_done, href, title, why| Step { is_done, href, title, why };
    [
        step(
            it.is_named,
            "/operator/settings",
            say!(locale, "operator-first-name"),
            say!(locale, "operator-first-name-why"),
        ),
        step(
            it.has_bank,
            "/operator/settings/bank_details",
            say!(locale, "operator-first-bank"),
            say!(locale, "operator-first-bank-why"),
        ),
        step(
            it.has_two_treasurers,
            "/operator/people",
            say!(locale, "operator-first-pair"),
            say!(locale, "operator-first-pair-why"),
        ),
        step(
            sends_mail,
            "/operator/mails",
            say!(locale, "operator-first-mail"),
            say!(locale, "operator-first-mail-why"),
        ),
        step(
            it.has_backup,
            "/operator/health",
            say!(locale, "operator-first-backup"),
            say!(locale, "operator-first-backup-why"),
        ),
    ]
}

fn line(locale: &Locale, it: &Step) -> Markup {
    let (class, which, word) = if it.is_done {
        ("met", Icon::Check, say!(locale, "operator-first-done"))
    } else {
        ("unmet", Icon::Info, say!(locale, "operator-first-open"))
    };
    html! {
        li class=(class) {
            (icon(which))
            span {
                span.sr-only { (word) " " }
                a href=(it.href) { (it.title) }
                @if !it.is_done { " – " (it.why) }
            }
        }
    }
}
