//! `/operator/top-ups`: money that should come, has been seen, and is to be booked.

use axum::response::{IntoResponse, Redirect, Response};
use base::{Reason, Result, kinds};
use face::{App, CsrfForm, Local, PageError, PathId, Person, Treasurer, Visitor};
use locale::Locale;
use market::payouts::{self, TopUpLine, TopUpState};
use maud::{Markup, html};

use super::Desk;
use super::payouts::{ReasonForm, why};
use crate::{
    accounts::Nothing,
    frame,
    ui::{Confirm, Empty, PageHead, Table, badge, date_time, link_button, money, post_button},
    words::{phrase, say},
    wrong::Wrong,
};

/// `GET /operator/top-ups`
pub(super) async fn show(
    Local(app): Local,
    visitor: Visitor,
    Treasurer(person): Treasurer,
) -> Result<Response, PageError> {
    let open = app.db.read(async move |tx| payouts::open_top_ups(tx, 500).await).await?;
    let locale = &app.locale;
    let rows = open.iter().map(|it| row(locale, &person, it));
    let step = link_button("/operator", say!(locale, "operator-to-overview"));
    let text = say!(locale, "operator-no-top-ups-text");
    let empty =
        Empty::new(say!(locale, "operator-no-top-ups"), text, step).looked(super::looked(&app));
    let table = Table::new(say!(locale, "operator-top-ups"))
        .column(say!(locale, "operator-column-reference"))
        .column(say!(locale, "operator-column-who"))
        .number(say!(locale, "operator-column-amount"))
        .column(say!(locale, "operator-column-state"))
        .column(say!(locale, "operator-column-asked"))
        .actions(say!(locale, "operator-book"))
        .rows(rows)
        .empty(empty);
    let content = html! {
        (PageHead::new(say!(locale, "operator-top-ups"))
            .lead(&say!(locale, "operator-top-ups-lead")))
        (table)
    };
    let frame = frame(&app, &visitor, say!(locale, "operator-top-ups")).await?;
    Ok(frame.desk(Desk::TopUps).show(content))
}

fn row(locale: &Locale, person: &Person, it: &TopUpLine) -> Vec<Markup> {
    let (top_up, csrf) = (&it.top_up, &person.csrf);
    let base = format!("/operator/top-ups/{}", top_up.id);
    vec![
        html! { code { (top_up.reference) } },
        html! { bdi { (it.name) } },
        money(locale, top_up.amount),
        html! {
            (badge(locale, top_up.state.as_str()))
            @if let Some(name) = &it.confirmed_by_name {
                " " (phrase!(locale, "operator-by", who = html! { bdi { (name) } }))
            }
        },
        date_time(locale, top_up.asked_at),
        html! {
            @if top_up.state == TopUpState::Asked {
                (post_button(
                    format!("{base}/confirmation"),
                    csrf,
                    say!(locale, "operator-saw-money"),
                ).small())
            } @else if top_up.confirmed_by != Some(person.account) {
                (post_button(format!("{base}/booking"), csrf, say!(locale, "operator-book"))
                    .small().primary())
            }
            " "
            (link_button(format!("{base}/refusal"), say!(locale, "operator-decline"))
                .small().quiet())
        },
    ]
}

/// `POST /operator/top-ups/{id}/confirmation`
pub(super) async fn confirm(
    Local(app): Local,
    Treasurer(person): Treasurer,
    PathId(id): PathId<kinds::TopUp>,
    CsrfForm(Nothing {}): CsrfForm<Nothing>,
) -> Result<Response, PageError> {
    let me = person.account;
    app.db.write(async move |tx| payouts::confirm(tx, me, id).await).await?;
    Ok(Redirect::to("/operator/top-ups?done=top-up-is-confirmed").into_response())
}

/// `POST /operator/top-ups/{id}/booking`
pub(super) async fn book(
    Local(app): Local,
    Treasurer(person): Treasurer,
    PathId(id): PathId<kinds::TopUp>,
    CsrfForm(Nothing {}): CsrfForm<Nothing>,
) -> Result<Response, PageError> {
    let me = person.account;
    app.db.write(async move |tx| payouts::book(tx, me, id).await).await?;
    Ok(Redirect::to("/operator/top-ups?done=top-up-is-booked").into_response())
}

/// `GET /operator/top-ups/{id}/refusal`
pub(super) async fn ask_refusal(
    Local(app): Local,
    visitor: Visitor,
    Treasurer(person): Treasurer,
    PathId(id): PathId<kinds::TopUp>,
) -> Result<Response, PageError> {
    refusal(&app, &visitor, &person, id, "", &Wrong::nothing()).await
}

async fn refusal(
    app: &App,
    visitor: &Visitor,
    person: &Person,
    id: base::Id<kinds::TopUp>,
    text: &str,
    wrong: &Wrong,
) -> Result<Response, PageError> {
    let it = app.db.read(async move |tx| payouts::top_up_line(tx, id).await).await?;
    let locale = &app.locale;
    let confirm = Confirm {
        question: say!(locale, "operator-refusal-question").into(),
        consequences: vec![
            say!(
                locale,
                "operator-refusal-of",
                money = locale.money(it.top_up.amount),
                who = &it.name,
                reference = &it.top_up.reference
            )
            .into(),
            say!(locale, "operator-refusal-consequence").into(),
        ],
        verb: say!(locale, "operator-decline").into(),
        back: "/operator/top-ups".into(),
    };
    let action = format!("/operator/top-ups/{id}/refusal");
    let content = why(app, person, &confirm, &action, (text, &wrong.errors));
    let frame = frame(app, visitor, say!(locale, "operator-refusal-title")).await?;
    Ok(frame.desk(Desk::TopUps).readable().show_as(wrong.status, content))
}

/// `POST /operator/top-ups/{id}/refusal`
pub(super) async fn decline(
    Local(app): Local,
    visitor: Visitor,
    Treasurer(person): Treasurer,
    PathId(id): PathId<kinds::TopUp>,
    CsrfForm(form): CsrfForm<ReasonForm>,
) -> Result<Response, PageError> {
    let me = person.account;
    let done = match Reason::parse("reason", &form.reason) {
        Ok(reason) => {
            app.db.write(async move |tx| payouts::decline(tx, me, id, &reason).await).await
        }
        Err(error) => Err(error),
    };
    match done {
        Ok(()) => Ok(Redirect::to("/operator/top-ups?done=top-up-is-declined").into_response()),
        Err(error) => {
            let wrong = Wrong::of(&app, error)?;
            refusal(&app, &visitor, &person, id, &form.reason, &wrong).await
        }
    }
}
