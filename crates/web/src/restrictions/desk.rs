//! `/operator/restrictions`: restrictions that workers contest, and a moderator's word.

use axum::{
    extract::Query,
    response::{IntoResponse, Redirect, Response},
};
use base::{Error, Reason, Result as Read, kinds};
use face::{App, CsrfForm, Local, Moderator, PageError, PathId, Visitor};
use locale::Locale;
use market::{
    RestrictionId,
    restrictions::{self, Outcome, Refusal, Restriction},
};
use maud::{Markup, html};
use serde::Deserialize;

use super::told;
use crate::{
    frame,
    operator::{Desk, looked},
    ui::{self, Choice, Empty, Fields, Icon, PageHead, Pager, Section, link_button, submit},
    words::say,
    wrong::{Faults, Wrong},
};

/// Contested restrictions on one page.
const PAGE: i64 = 20;

/// What the moderator decides and writes.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Settlement {
    outcome: String,
    text: String,
}

/// A decision that came back.
struct Back {
    of: RestrictionId,
    typed: Settlement,
    wrong: Wrong,
}

/// `GET /operator/restrictions`
pub(super) async fn list(
    Local(app): Local,
    visitor: Visitor,
    Moderator(person): Moderator,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    let after = pairs.iter().find(|it| it.0 == "after").and_then(|it| it.1.parse().ok());
    answer(&app, &visitor, &person.csrf, after, None).await
}

async fn answer(
    app: &App,
    visitor: &Visitor,
    csrf: &str,
    after: Option<RestrictionId>,
    back: Option<&Back>,
) -> Result<Response, PageError> {
    let read = app.db.read(async move |tx| restrictions::contested(tx, after, PAGE + 1).await);
    let mut found = read.await?;
    let older = Pager::cut(&mut found, PAGE);
    let older = older.map(|it| format!("/operator/restrictions?after={}", it.id).into());
    let locale = &app.locale;
    let title = say!(locale, "restrictions-desk");
    let empty = Empty::new(
        say!(locale, "restrictions-desk-empty-title"),
        say!(locale, "restrictions-desk-empty-text"),
        link_button("/operator/people", say!(locale, "restrictions-desk-people")),
    );
    let content = html! {
        (PageHead::new(title.as_str()).lead(&say!(locale, "restrictions-desk-lead")))
        (super::views(locale, "restrictions"))
        @if found.is_empty() { (empty.icon(Icon::Flag).looked(looked(app))) }
        @for it in &found { (card(locale, it, csrf, back)) }
        (Pager { newer: after.map(|_| "/operator/restrictions".into()), older }.show(locale))
    };
    let frame = frame(app, visitor, title).await?.desk(Desk::Restrictions).readable();
    let status = back.map_or(axum::http::StatusCode::OK, |it| it.wrong.status);
    Ok(frame.show_as(status, content))
}

fn card(locale: &Locale, it: &Restriction, csrf: &str, back: Option<&Back>) -> Markup {
    let title = told::what(locale, it);
    let word = it.standing.as_ref().map(|it| it.text.clone()).unwrap_or_default();
    html! {
        (ui::card("", html! {
            (Section::new(title.as_str()).beside(told::state(locale, it)))
            p { a href={ "/operator/people/" (it.worker) } { bdi { (it.worker_name) } } }
            (told::record(locale, it))
            h3 { (say!(locale, "restrictions-their-word")) }
            p.plain-text { (word) }
            (form(locale, it.id, csrf, back))
        }))
    }
}

fn form(locale: &Locale, id: RestrictionId, csrf: &str, back: Option<&Back>) -> Markup {
    let nothing = Wrong::nothing();
    let back = back.filter(|it| it.of == id);
    let place = id.to_string();
    let f = Fields::new(locale, back.map_or(&nothing.errors, |it| &it.wrong.errors)).apart(&place);
    let choices = [
        Choice::new("lifted", say!(locale, "restrictions-lift"))
            .help(say!(locale, "restrictions-lift-help")),
        Choice::new("upheld", say!(locale, "restrictions-uphold"))
            .help(say!(locale, "restrictions-uphold-help")),
    ];
    let typed = |field: fn(&Settlement) -> &String| {
        back.map(|it| field(&it.typed).clone()).unwrap_or_default()
    };
    let body = html! {
        (f.radios("outcome", say!(locale, "restrictions-decision"), choices).required()
            .value(typed(|it| &it.outcome)))
        (f.textarea("text", say!(locale, "restrictions-decide-why")).required().rows(3)
            .max_length(Reason::MAX).value(typed(|it| &it.text)))
        div.actions { (submit(say!(locale, "restrictions-decide")).primary()) }
    };
    html! { (f.form(format!("/operator/restrictions/{id}/settlement"), csrf, body)) }
}

/// `POST /operator/restrictions/{id}/settlement`
pub(super) async fn settle(
    Local(app): Local,
    visitor: Visitor,
    Moderator(person): Moderator,
    PathId(id): PathId<kinds::Restriction>,
    CsrfForm(form): CsrfForm<Settlement>,
) -> Result<Response, PageError> {
    let me = person.account;
    let settled = match read(&form) {
        Ok((outcome, text)) => {
            let settle =
                async move |tx: &mut _| restrictions::settle(tx, me, id, outcome, &text).await;
            app.db.write(settle).await
        }
        Err(error) => Err(error),
    };
    match settled {
        Ok(()) => {
            let to = "/operator/restrictions?done=restriction-is-settled";
            Ok(Redirect::to(to).into_response())
        }
        Err(error @ Error::Store(_)) => Err(error.into()),
        Err(error) if error.is(Refusal::NotFound) => Err(error.into()),
        Err(error) => {
            let back = Back { of: id, typed: form, wrong: Wrong::of(&app, error)? };
            answer(&app, &visitor, &person.csrf, None, Some(&back)).await
        }
    }
}

fn read(form: &Settlement) -> Read<(Outcome, Reason)> {
    let mut faults = Faults::default();
    let outcome = Outcome::parse(&form.outcome);
    let outcome = faults.read(outcome.ok_or_else(|| Error::invalid("outcome", "choice-needed")));
    let text = faults.read(Reason::parse("text", &form.text));
    match (outcome, text) {
        (Some(outcome), Some(text)) => Ok((outcome, text)),
        _ => Err(faults.error()),
    }
}
