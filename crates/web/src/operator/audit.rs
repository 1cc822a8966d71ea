//! `/operator/audit`: everything that happened, sifted by kind, person, subject and day.

use std::collections::BTreeMap;

use axum::{extract::Query, response::Response};
use base::{Day, Email, Error};
use face::{Admin, Local, PageError, Person, Visitor};
use locale::Locale;
use market::{
    AccountId, EventId, accounts, admin,
    events::{self, Recorded, Wanted},
};
use maud::{Markup, html};
use serde::Deserialize;
use store::Tx;

use super::{Desk, kinds, links};
use crate::{
    frame,
    ui::{Choice, Empty, Fields, Icon, PageHead, Pager, Table, date_time, link_button, submit},
    words::say,
    wrong::Wrong,
};

/// Events on one page.
const PAGE: i64 = 50;

/// What was asked for, as it was typed.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct Sieve {
    kind: String,
    /// An account's id or an e-mail address.
    person: String,
    subject: String,
    day: String,
    before: String,
}

type Names = BTreeMap<AccountId, String>;

/// `GET /operator/audit`
pub(super) async fn show(
    Local(app): Local,
    visitor: Visitor,
    Admin(person): Admin,
    Query(sieve): Query<Sieve>,
) -> Result<Response, PageError> {
    let asked = sieve.clone();
    let read = app.db.read(async move |tx| {
        let wanted = match wanted(tx, &asked).await {
            Ok(wanted) => wanted,
            Err(error @ Error::Store(_)) => return Err(error),
            Err(error) => return Ok((Vec::new(), Names::new(), Some(error))),
        };
        let found = events::log(tx, &wanted, asked.before.parse().ok(), PAGE + 1).await?;
        let people = found.iter().flat_map(|it| [it.actor, it.concerns]).flatten().collect();
        let names = admin::names(tx, people).await?;
        Ok((found, names, None))
    });
    let (mut found, names, error) = read.await?;
    let wrong = error.map_or_else(|| Ok(Wrong::nothing()), |it| Wrong::of(&app, it))?;
    let locale = &app.locale;
    let pages = pager(&sieve, &mut found);
    let content = html! {
        (PageHead::new(say!(locale, "operator-audit"))
            .lead(&say!(locale, "operator-audit-lead"))
            .actions(html! {
                (link_button("/operator/audit/seals", say!(locale, "operator-seals"))
                    .icon(Icon::Lock))
            }))
        (form(locale, &sieve, &wrong))
        (table(locale, &person, &sieve, &found, &names))
        (pages.show(locale))
    };
    let frame = frame(&app, &visitor, say!(locale, "operator-audit")).await?;
    Ok(frame.desk(Desk::Audit).show_as(wrong.status, content))
}

/// Reads what was typed; an address of nobody finds nothing.
async fn wanted(tx: &mut Tx, sieve: &Sieve) -> Result<Wanted, Error> {
    let plain = |field: &str, text: &str| -> Result<Option<String>, Error> {
        let text = base::normalise(field, text)?;
        Ok((!text.is_empty()).then_some(text))
    };
    let person = match plain("person", &sieve.person)? {
        None => None,
        Some(text) if text.contains('@') => {
            let email = Email::parse("person", &text)?;
            let account = accounts::find_by_email(tx, &email).await?;
            Some(account.ok_or_else(|| Error::invalid("person", "account-not-found"))?.id)
        }
        Some(text) => Some(text.parse().map_err(|_| Error::invalid("person", "person-malformed"))?),
    };
    let day = match sieve.day.trim() {
        "" => None,
        text => Some(Day::parse(text).ok_or_else(|| Error::invalid("day", "day-malformed"))?),
    };
    Ok(Wanted {
        kind: plain("kind", &sieve.kind)?,
        person,
        subject: plain("subject", &sieve.subject)?,
        day,
    })
}

fn form(locale: &Locale, sieve: &Sieve, wrong: &Wrong) -> Markup {
    let f = Fields::new(locale, &wrong.errors);
    let mut named: Vec<_> =
        kinds::EVENTS.iter().map(|it| (kinds::event(locale, it), *it)).collect();
    // A kind that is new here can still be asked for by its address.
    if !sieve.kind.is_empty() && !kinds::EVENTS.contains(&sieve.kind.as_str()) {
        named.push((kinds::event(locale, &sieve.kind), sieve.kind.as_str()));
    }
    named.sort_by_key(|it| it.0.to_lowercase());
    let all = Choice::new("", say!(locale, "operator-all-kinds"));
    let choices = named.into_iter().map(|(name, code)| Choice::new(code, name));
    html! {
        form.form.sieve method="get" action="/operator/audit" role="search" {
            (f.select("kind", say!(locale, "operator-column-kind"),
                [all].into_iter().chain(choices)).value(sieve.kind.clone()))
            (f.text("person", say!(locale, "operator-audit-person")).value(sieve.person.clone())
                .autocomplete("off"))
            (f.text("subject", say!(locale, "operator-audit-subject"))
                .value(sieve.subject.clone()).autocomplete("off"))
            (f.date("day", say!(locale, "operator-column-day")).value(sieve.day.clone()))
            div.actions {
                (submit(say!(locale, "operator-show")))
                (link_button("/operator/audit", say!(locale, "operator-show-all")).quiet())
            }
        }
    }
}

fn table(
    locale: &Locale,
    person: &Person,
    sieve: &Sieve,
    found: &[Recorded],
    names: &Names,
) -> Markup {
    let system = say!(locale, "operator-audit-system");
    let rows = found.iter().map(|it| {
        let kind = Sieve { kind: it.kind.clone(), before: String::new(), ..sieve.clone() };
        vec![
            date_time(locale, it.at),
            html! { a href=(address(&kind)) { (kinds::event(locale, &it.kind)) } },
            who(locale, names, it.actor, &system),
            links::thing(locale, person, &it.subject_kind, &it.subject),
            who(locale, names, it.concerns, ""),
            facts(&it.facts),
        ]
    });
    let step = link_button("/operator/audit", say!(locale, "operator-show-all"));
    let text = say!(locale, "operator-audit-nothing-text");
    let empty = Empty::new(say!(locale, "operator-audit-nothing"), text, step);
    let table = Table::new(say!(locale, "operator-events"))
        .column(say!(locale, "operator-column-when"))
        .column(say!(locale, "operator-column-what"))
        .column(say!(locale, "operator-column-by"))
        .column(say!(locale, "operator-audit-column-subject"))
        .column(say!(locale, "operator-audit-column-concerns"))
        .column(say!(locale, "operator-audit-column-facts"));
    html! { (table.rows(rows).empty(empty.icon(Icon::Search))) }
}

fn who(locale: &Locale, names: &Names, id: Option<AccountId>, nobody: &str) -> Markup {
    let name =
        |id: AccountId| names.get(&id).cloned().unwrap_or_else(|| say!(locale, "operator-left"));
    html! {
        @match id {
            Some(id) => a href={ "/operator/people/" (id) } {
                bdi { (name(id)) }
            },
            None => span.muted { (nobody) },
        }
    }
}

/// The facts of an event, each on its line.
fn facts(text: &str) -> Markup {
    let facts: BTreeMap<String, serde_json::Value> = serde_json::from_str(text).unwrap_or_default();
    html! {
        @for (name, value) in &facts {
            div.small-text {
                span.muted { (name.replace('_', " ")) ": " }
                @match value {
                    serde_json::Value::String(text) => (text),
                    other => (other),
                }
            }
        }
    }
}

fn address(sieve: &Sieve) -> String {
    let pairs = [
        ("kind", &*sieve.kind),
        ("person", &*sieve.person),
        ("subject", &*sieve.subject),
        ("day", &*sieve.day),
        ("before", &*sieve.before),
    ];
    links::with("/operator/audit", &pairs)
}

fn pager<'a>(sieve: &Sieve, found: &mut Vec<Recorded>) -> Pager<'a> {
    let page = |before: Option<EventId>| {
        let before = before.map(|it| it.to_string()).unwrap_or_default();
        address(&Sieve { before, ..sieve.clone() })
    };
    let last = Pager::cut(found, PAGE);
    Pager {
        newer: (!sieve.before.is_empty()).then(|| page(None).into()),
        older: last.map(|it| page(Some(it.id)).into()),
    }
}
