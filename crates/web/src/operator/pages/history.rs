//! The versions of a text: who wrote which when, what it said, and how to have it back.

use face::Person;
use locale::Locale;
use market::pages::Version;
use maud::{Markup, Render, html};

use super::{
    default_of,
    editor::{Known, Where},
};
use crate::{
    pages::draw,
    ui::{Icon, Table, date_time, link_button, post_button},
    words::{phrase, say},
};

pub(super) fn show(
    locale: &Locale,
    person: &Person,
    at: &Where,
    known: &Known,
    old: Option<&Version>,
) -> Markup {
    let newest = known.versions.first();
    let seen = newest.map_or(0, |it| it.version).to_string();
    let has_default = default_of(&at.slug, at.language).is_some();
    let is_own = newest.is_some_and(|it| !it.is_default);
    html! {
        @if let Some(it) = old { (one(locale, it)) }
        @if known.versions.is_empty() {
            p.muted { (say!(locale, "pages-history-none")) }
        } @else {
            (table(locale, person, at, known, &seen))
        }
        @if has_default && is_own {
            (post_button(format!("{}/default", at.path()), &person.csrf,
                    say!(locale, "pages-to-default"))
                .hidden("seen", seen).icon(Icon::Refresh)
                .confirm(say!(locale, "pages-to-default-sure")))
        }
    }
}

fn table(locale: &Locale, person: &Person, at: &Where, known: &Known, seen: &str) -> Markup {
    let rows = known.versions.iter().enumerate().map(|(n, it)| {
        let what = if it.is_default {
            say!(locale, "pages-version-ours", n = it.version)
        } else {
            say!(locale, "pages-version", n = it.version)
        };
        let who = known.names.get(&it.made_by);
        let look = format!("{}?version={}#version", at.path(), it.version);
        let restore = post_button(
            format!("{}/restoration", at.path()),
            &person.csrf,
            say!(locale, "pages-restore"),
        );
        vec![
            html! { (what) },
            date_time(locale, it.made_at),
            html! { @if let Some(who) = who { bdi { (who) } } @else { "–" } },
            html! {
                (link_button(look, say!(locale, "pages-read")).quiet().small())
                @if 0 < n {
                    (restore.hidden("seen", seen.to_owned())
                        .hidden("version", it.version.to_string()).quiet().small())
                }
            },
        ]
    });
    Table::new(say!(locale, "pages-history"))
        .column(say!(locale, "pages-column-version"))
        .column(say!(locale, "pages-column-when"))
        .column(say!(locale, "pages-column-who"))
        .actions(say!(locale, "pages-restore"))
        .rows(rows)
        .render()
}

/// What an earlier version said.
fn one(locale: &Locale, version: &Version) -> Markup {
    let title = phrase!(
        locale,
        "pages-version-of",
        n = version.version,
        when = date_time(locale, version.made_at)
    );
    html! {
        section.card.stack #version {
            p.small-text.muted { (title) }
            h2.article-title { (version.text.title) }
            (draw(&version.text.body, 3))
        }
    }
}
