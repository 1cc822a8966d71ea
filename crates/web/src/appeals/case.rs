//! `GET /appeals/{id}`: what the worker says, the record, and the requester's two ways on.

use axum::response::{IntoResponse, Redirect, Response};
use base::{Error, MessageText, kinds};
use face::{App, CsrfForm, Local, PageError, PathId, Person, Visitor};
use locale::Locale;
use market::{
    AppealId,
    reviews::{self, AppealState, Case, Detail, Refusal},
};
use maud::{Markup, Render, html};
use serde::Deserialize;
use store::Tx;

use crate::{
    frame,
    my_work::{history, verdict::record},
    projects::Nothing,
    reviews::{given, said},
    ui::{self, Fields, Icon, PageHead, Place, post_button, submit},
    words::say,
    wrong::Wrong,
};

/// `GET /appeals/{id}`
pub(super) async fn show(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathId(id): PathId<kinds::Appeal>,
) -> Result<Response, PageError> {
    answer(&app, &visitor, &person, id, "", &Wrong::nothing()).await
}

async fn answer(
    app: &App,
    visitor: &Visitor,
    person: &Person,
    id: AppealId,
    typed: &str,
    wrong: &Wrong,
) -> Result<Response, PageError> {
    let me = person.account;
    let read = async move |tx: &mut Tx| reviews::case_for_requester(tx, me, id).await;
    let case = app.db.read(read).await?;
    let (locale, it) = (&app.locale, &case.submission);
    let main = html! {
        (said::appeal(locale, &case.appeal, said::Reader::Requester))
        @if case.appeal.state == AppealState::Open {
            (ways(locale, &case, &person.csrf, typed, wrong))
        }
        @if let Some(decision) = &it.decision { (record(locale, decision)) }
        (ui::card(&say!(locale, "appeals-the-task"), given::task(locale, it)?))
    };
    let aside = html! {
        (ui::card(&say!(locale, "appeals-the-submission"), submission(locale, it)))
        (ui::card(&say!(locale, "appeals-what-happened"), history::list(locale, it)))
    };
    let content = html! {
        (PageHead::new(say!(locale, "appeals-one"))
            .under("/appeals", say!(locale, "appeals-title"))
            .badge(super::badge(locale, case.appeal.state))
            .lead(&it.title))
        (ui::split(main, aside))
    };
    let frame = frame(app, visitor, say!(locale, "appeals-one")).await?.at(Place::Reviews);
    Ok(frame.show_as(wrong.status, content))
}

/// Whose submission it is, what it pays, and the ways to both.
fn submission(locale: &Locale, it: &Detail) -> Markup {
    let message = format!("/messages/new?about=assignment&subject={}", it.id);
    html! {
        (ui::definitions([
            (say!(locale, "appeals-worker").as_str(), html! { bdi { (it.worker_name) } }),
            (
                say!(locale, "appeals-at-stake").as_str(),
                ui::price(locale, it.price, it.reward),
            ),
        ]))
        p { a href={ "/reviews/" (it.id) } { (say!(locale, "appeals-open-submission")) } }
        p { a href=(message) { (say!(locale, "appeals-write-message")) } }
    }
}

/// Reply, or give in.
fn ways(locale: &Locale, case: &Case, csrf: &str, typed: &str, wrong: &Wrong) -> Markup {
    let f = Fields::new(locale, &wrong.errors);
    let body = html! {
        (f.textarea("text", say!(locale, "appeals-reply-text")).required().rows(6)
            .max_length(MessageText::MAX).value(typed.to_owned())
            .help(say!(locale, "appeals-reply-help")))
        div.actions { (submit(say!(locale, "appeals-reply")).primary()) }
    };
    let id = case.appeal.id;
    let reply = f.form(format!("/appeals/{id}/reply"), csrf, body);
    let pays = locale.money(case.submission.price);
    let give_in = say!(locale, "appeals-give-in", money = &pays);
    html! {
        (ui::card(&say!(locale, "appeals-reply"), reply.render()))
        (ui::card(&say!(locale, "appeals-give-in-title"), html! {
            p { (say!(locale, "appeals-give-in-text", money = &pays)) }
            (post_button(format!("/appeals/{id}/concession"), csrf, give_in)
                .icon(Icon::Check).confirm(say!(locale, "appeals-give-in-confirm")))
        }))
    }
}

/// What the requester writes.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Reply {
    text: String,
}

/// `POST /appeals/{id}/reply`
pub(super) async fn reply(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathId(id): PathId<kinds::Appeal>,
    CsrfForm(form): CsrfForm<Reply>,
) -> Result<Response, PageError> {
    let me = person.account;
    let sent = match MessageText::parse("text", &form.text) {
        Ok(text) => app.db.write(async move |tx| reviews::reply(tx, me, id, &text).await).await,
        Err(error) => Err(error),
    };
    after(&app, &visitor, &person, id, &form.text, sent, "appeal-replied").await
}

/// `POST /appeals/{id}/concession`
pub(super) async fn give_in(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathId(id): PathId<kinds::Appeal>,
    CsrfForm(Nothing {}): CsrfForm<Nothing>,
) -> Result<Response, PageError> {
    let me = person.account;
    let done = app.db.write(async move |tx| reviews::give_in(tx, me, id).await).await;
    after(&app, &visitor, &person, id, "", done, "appeal-conceded").await
}

/// The appeal as it stands now, with what was wrong if anything was.
async fn after(
    app: &App,
    visitor: &Visitor,
    person: &Person,
    id: AppealId,
    typed: &str,
    done: Result<(), Error>,
    code: &str,
) -> Result<Response, PageError> {
    match done {
        Ok(()) => Ok(Redirect::to(&format!("/appeals/{id}?done={code}")).into_response()),
        Err(error) if error.is(Refusal::NoAppeal) => Err(error.into()),
        Err(error) => {
            let wrong = Wrong::of(app, error)?;
            answer(app, visitor, person, id, typed, &wrong).await
        }
    }
}
