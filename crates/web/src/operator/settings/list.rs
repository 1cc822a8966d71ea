//! `/operator/settings`: everything that can be chosen, by subject, and a search through it.

use std::collections::BTreeMap;

use axum::{extract::Query, response::Response};
use face::{Admin, Local, PageError, Visitor};
use locale::Locale;
use market::{
    AccountId, admin,
    settings::{self, Setting, Version},
};
use maud::{Markup, html};
use serde::Deserialize;

use super::{
    made_by,
    names::{help, name},
    value::shown,
};
use crate::{
    frame,
    operator::Desk,
    ui::{Empty, Icon, PageHead, Section, date_time, link_button, submit},
    words::{phrase, say},
};

/// What a setting is about; the order in which the subjects stand on the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Subject {
    Place,
    Money,
    Work,
    Operator,
    Machine,
}

impl Subject {
    const ALL: [Self; 5] = [Self::Place, Self::Money, Self::Work, Self::Operator, Self::Machine];

    fn of(setting: &Setting) -> Self {
        match setting.name {
            "currency" | "fee_ppm" | "points" | "points_per_unit" | "bank_details"
            | "payout_minimum" | "hourly_floor" => Self::Money,
            "minimum_age" | "moderation" | "prohibited" | "unreviewed_most" | "appeal_days"
            | "reply_days" => Self::Work,
            "safe_mode" | "web_push" | "push_services" => Self::Machine,
            it if it.starts_with("operator_") => Self::Operator,
            _ => Self::Place,
        }
    }

    /// The name of its part of the page.
    fn id(self) -> &'static str {
        match self {
            Self::Place => "place",
            Self::Money => "money",
            Self::Work => "work",
            Self::Operator => "operator",
            Self::Machine => "machine",
        }
    }

    fn label(self, locale: &Locale) -> String {
        match self {
            Self::Place => say!(locale, "operator-settings-of-place"),
            Self::Money => say!(locale, "operator-settings-of-money"),
            Self::Work => say!(locale, "operator-settings-of-work"),
            Self::Operator => say!(locale, "operator-settings-of-operator"),
            Self::Machine => say!(locale, "operator-settings-of-machine"),
        }
    }
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(in crate::operator) struct Search {
    q: String,
}

/// A setting with the version in force, where somebody chose one.
type InForce = (Setting, Option<Version>);

/// `GET /operator/settings`
pub(in crate::operator) async fn show(
    Local(app): Local,
    visitor: Visitor,
    _admin: Admin,
    Query(search): Query<Search>,
) -> Result<Response, PageError> {
    let read = app.db.read(async move |tx| {
        let all = settings::in_force(tx).await?;
        let by: Vec<AccountId> = all.iter().filter_map(|it| it.1.as_ref()?.set_by).collect();
        let names = admin::names(tx, by).await?;
        Ok((all, names))
    });
    let (mut all, names) = read.await?;
    let locale = &app.locale;
    let wanted = search.q.trim().to_lowercase();
    all.retain(|it| sounds_like(locale, &it.0, &wanted));
    let content = html! {
        (PageHead::new(say!(locale, "operator-settings"))
            .lead(&say!(locale, "operator-settings-lead")))
        (sieve(locale, &all, &search.q))
        @if all.is_empty() { (nothing(locale)) }
        @for subject in Subject::ALL {
            @let of = about(&all, subject);
            @if !of.is_empty() {
                (part(locale, subject, &of, &names))
            }
        }
    };
    let frame = frame(&app, &visitor, say!(locale, "operator-settings")).await?;
    Ok(frame.desk(Desk::Settings).show(content))
}

fn about(all: &[InForce], subject: Subject) -> Vec<&InForce> {
    all.iter().filter(|it| Subject::of(&it.0) == subject).collect()
}

/// Whether its name, what it is for or its word in programs has these letters.
fn sounds_like(locale: &Locale, setting: &Setting, wanted: &str) -> bool {
    let all = [name(locale, setting), help(locale, setting), setting.name.to_owned()];
    all.iter().any(|it| it.to_lowercase().contains(wanted))
}

/// The subjects of the page, and the search.
fn sieve(locale: &Locale, all: &[InForce], q: &str) -> Markup {
    let subjects: Vec<Subject> =
        Subject::ALL.into_iter().filter(|it| !about(all, *it).is_empty()).collect();
    let label = say!(locale, "operator-settings-search-label");
    html! {
        div.sifter {
            nav.chips aria-label=(say!(locale, "operator-settings-subjects")) {
                @if !q.trim().is_empty() {
                    a.choice href="/operator/settings" { (say!(locale, "operator-settings-all")) }
                }
                @for it in subjects { a.choice href={ "#" (it.id()) } { (it.label(locale)) } }
            }
            form.quick-search method="get" action="/operator/settings" role="search" {
                input type="search" name="q" value=(q) aria-label=(label) placeholder=(label);
                (submit(say!(locale, "operator-settings-search")).small().icon(Icon::Search))
            }
        }
    }
}

fn nothing(locale: &Locale) -> Markup {
    let all = link_button("/operator/settings", say!(locale, "operator-settings-all"));
    let (title, text) =
        (say!(locale, "operator-settings-none"), say!(locale, "operator-settings-none-text"));
    html! { (Empty::new(title, text, all).icon(Icon::Search)) }
}

fn part(
    locale: &Locale,
    subject: Subject,
    of: &[&InForce],
    names: &BTreeMap<AccountId, String>,
) -> Markup {
    html! {
        section.stack.part id=(subject.id()) {
            (Section::new(subject.label(locale)))
            ul.rows {
                @for (setting, version) in of {
                    @let by = version.as_ref().and_then(|it| names.get(&it.set_by?));
                    (row(locale, setting, version.as_ref(), by.map(String::as_str)))
                }
            }
        }
    }
}

fn row(locale: &Locale, setting: &Setting, version: Option<&Version>, by: Option<&str>) -> Markup {
    let value = version.map_or(setting.default, |it| &it.value);
    html! {
        li {
            div {
                a href={ "/operator/settings/" (setting.name) } { (name(locale, setting)) }
                div.small-text.muted { (help(locale, setting)) }
                @if let Some(it) = version {
                    div.small-text.muted {
                        (phrase!(
                            locale,
                            "operator-settings-changed",
                            date = date_time(locale, it.set_at),
                            by = made_by(locale, it, by)
                        ))
                    }
                }
            }
            div.value {
                @if value.is_empty() {
                    span.muted { (say!(locale, "operator-settings-unset")) }
                } @else { (shown(locale, setting, value)) }
            }
        }
    }
}
