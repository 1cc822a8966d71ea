//! `/operator/people/{id}/restriction`: a moderator gives a worker no new tasks, or ends that.

use axum::response::{IntoResponse, Redirect, Response};
use base::{Error, Reason, kinds};
use face::{App, CsrfForm, Local, Moderator, PageError, PathId, Visitor};
use locale::Locale;
use market::{
    AccountId, accounts,
    restrictions::{self, Restriction},
};
use maud::{Markup, html};
use serde::Deserialize;
use serde_json::json;

use super::told;
use crate::{
    frame,
    operator::Desk,
    projects::Nothing,
    ui::{self, Fields, PageHead, link_button, post_button, submit},
    words::say,
    wrong::Wrong,
};

/// What the moderator writes.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    reason: String,
    lasts: String,
}

/// The restrictions of a person, on the page that staff see of them.
pub(crate) fn card(locale: &Locale, id: AccountId, csrf: &str, found: &[Restriction]) -> Markup {
    let ask = format!("/operator/people/{id}/restriction");
    let body = html! {
        @if found.is_empty() { p.muted { (say!(locale, "restrictions-card-none")) } }
        @for it in found {
            p { strong { (told::what(locale, it)) } " " (told::state(locale, it)) }
            (told::record(locale, it))
            (told::contest(locale, it, &say!(locale, "restrictions-their-word")))
            @if it.holds {
                (post_button(format!("/operator/restrictions/{}/lifting", it.id), csrf,
                    say!(locale, "restrictions-lift")).small())
            }
        }
        p { (link_button(ask, say!(locale, "restrictions-restrict")).danger()) }
    };
    ui::card(&say!(locale, "restrictions-card"), body)
}

/// `GET /operator/people/{id}/restriction`
pub(super) async fn ask(
    Local(app): Local,
    visitor: Visitor,
    Moderator(staff): Moderator,
    PathId(id): PathId<kinds::Account>,
) -> Result<Response, PageError> {
    let typed = Typed { lasts: "7".to_owned(), ..Typed::default() };
    answer(&app, &visitor, &staff.csrf, id, &typed, &Wrong::nothing()).await
}

async fn answer(
    app: &App,
    visitor: &Visitor,
    csrf: &str,
    id: AccountId,
    typed: &Typed,
    wrong: &Wrong,
) -> Result<Response, PageError> {
    let account = app.db.read(async move |tx| accounts::find(tx, id).await).await?;
    let locale = &app.locale;
    let title = say!(locale, "restrictions-restrict-title", who = account.name.as_str());
    let f = Fields::new(locale, &wrong.errors);
    let body = html! {
        ul.bullets {
            li { (say!(locale, "restrictions-restrict-new")) }
            li { (say!(locale, "restrictions-restrict-begun")) }
            li { (say!(locale, "restrictions-restrict-contest")) }
        }
        (told::lasts_field(locale, &f, &typed.lasts))
        (f.textarea("reason", say!(locale, "restrictions-restrict-why")).rows(4).required()
            .max_length(Reason::MAX).value(typed.reason.clone())
            .help(say!(locale, "restrictions-restrict-why-help")))
        div.actions {
            (submit(say!(locale, "restrictions-restrict")).primary().danger())
            (link_button(format!("/operator/people/{id}"), say!(locale, "restrictions-cancel"))
                .quiet())
        }
    };
    let content = html! {
        (PageHead::new(title.as_str())
            .under("/operator/people", say!(locale, "accounts-people"))
            .under(format!("/operator/people/{id}"), account.name.as_str()))
        (ui::card("", html! {
            (f.form(format!("/operator/people/{id}/restriction"), csrf, body))
        }))
    };
    let frame = frame(app, visitor, title.as_str()).await?.desk(Desk::People).readable();
    Ok(frame.show_as(wrong.status, content))
}

/// `POST /operator/people/{id}/restriction`
pub(super) async fn restrict(
    Local(app): Local,
    visitor: Visitor,
    Moderator(staff): Moderator,
    PathId(id): PathId<kinds::Account>,
    CsrfForm(typed): CsrfForm<Typed>,
) -> Result<Response, PageError> {
    let by = staff.account;
    let reason = Reason::parse("reason", &typed.reason);
    let done = match reason.and_then(|it| Ok((it, told::read_lasts(&typed.lasts)?))) {
        Ok((reason, lasts)) => {
            let restrict = async move |tx: &mut _| {
                restrictions::restrict_everywhere(tx, by, id, &reason, json!({}), lasts).await
            };
            app.db.write(restrict).await
        }
        Err(error) => Err(error),
    };
    match done {
        Ok(_) => Ok(back(id, "person-is-restricted")),
        Err(error @ Error::Store(_)) => Err(error.into()),
        Err(error) if error.is(accounts::Refusal::NotFound) => Err(error.into()),
        Err(error) => {
            let wrong = Wrong::of(&app, error)?;
            answer(&app, &visitor, &staff.csrf, id, &typed, &wrong).await
        }
    }
}

/// `POST /operator/restrictions/{id}/lifting`
pub(super) async fn lift(
    Local(app): Local,
    Moderator(staff): Moderator,
    PathId(id): PathId<kinds::Restriction>,
    CsrfForm(Nothing {}): CsrfForm<Nothing>,
) -> Result<Response, PageError> {
    let by = staff.account;
    let lift = app.db.write(async move |tx| {
        let worker = restrictions::find(tx, id).await?.worker;
        restrictions::lift_as_moderator(tx, by, id).await?;
        Ok(worker)
    });
    Ok(back(lift.await?, "restriction-is-lifted"))
}

fn back(id: AccountId, done: &str) -> Response {
    Redirect::to(&format!("/operator/people/{id}?done={done}")).into_response()
}
