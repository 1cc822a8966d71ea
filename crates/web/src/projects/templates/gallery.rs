//! `GET /projects/new`: templates, copies of one's own projects, and an empty beginning.

use locale::Locale;
use market::projects::{Hiring, Summary};
use maud::{Markup, html};

use super::{Template, all};
use crate::{
    terms,
    ui::{Icon, Section, badge, icon, money, post_button},
    words::say,
};

/// The cards of all templates.
pub(in super::super) fn cards(locale: &Locale) -> Markup {
    html! {
        (Section::new(say!(locale, "templates-title")).beside(html! {
            a href="#empty" { (say!(locale, "templates-to-empty")) }
        }))
        ul.templates { @for it in all() { li { (card(locale, it)) } } }
    }
}

fn card(locale: &Locale, it: &Template) -> Markup {
    let said = it.said(locale.language());
    html! {
        a.template href={ "/projects/new/" (it.key) } {
            span.picture { (icon(it.icon)) }
            b { (said.title) }
            span.what { (said.what) }
            span.facts {
                (money(locale, it.price)) " · " (locale.duration(it.takes)) " · "
                @if it.hiring == Hiring::Apply { (say!(locale, "templates-people-apply")) }
                @else { (terms::category(locale, it.category)) }
            }
        }
    }
}

/// One's own latest projects, each with a button that copies it.
pub(in super::super) fn own(locale: &Locale, projects: &[Summary], csrf: &str) -> Markup {
    html! {
        @if !projects.is_empty() {
            (Section::new(say!(locale, "templates-copy-title")))
            ul.card.copies {
                @for it in projects {
                    li {
                        span { (it.title) " " (badge(locale, it.project.state.as_str())) }
                        (post_button(format!("/projects/{}/copies", it.project.id), csrf,
                            say!(locale, "templates-copy")).small().icon(Icon::Copy))
                    }
                }
            }
        }
    }
}
