//! `/wallet/top-up`: bringing money in by bank transfer.

use axum::{
    extract::Query,
    response::{IntoResponse, Redirect, Response},
};
use base::{Result, kinds};
use face::{App, CsrfForm, Local, PageError, PathId, Person, Visitor};
use locale::Locale;
use market::{
    idempotency::{self, Reply},
    payouts::{self, TopUp, TopUpState},
    settings,
};
use maud::{Markup, PreEscaped, Render, html};
use serde::Deserialize;

use crate::{
    accounts::Nothing,
    frame,
    ui::{
        Fields, Icon, PageHead, Place, Section, Table, badge, card, copyable, date, hidden, money,
        post_button, submit,
    },
    words::say,
    wrong::Wrong,
};

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct TopUpForm {
    amount: String,
    /// The newest top-up when the form was drawn: sent twice, the form asks once.
    newest: String,
}

/// `GET /wallet/top-up`: `?amount=` is what a project lacks.
pub(super) async fn show(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    Query(wanted): Query<TopUpForm>,
) -> Result<Response, PageError> {
    page(&app, &visitor, &person, &wanted, &Wrong::nothing()).await
}

async fn page(
    app: &App,
    visitor: &Visitor,
    person: &Person,
    form: &TopUpForm,
    wrong: &Wrong,
) -> Result<Response, PageError> {
    let me = person.account;
    let read = app.db.read(async move |tx| {
        let details = settings::text(tx, settings::BANK_DETAILS).await?;
        Ok((details, payouts::top_ups_of(tx, me, None, 50).await?))
    });
    let (mut details, asked) = read.await?;
    let locale = &app.locale;
    if details.is_empty() {
        details = say!(locale, "wallet-ask-for-the-bank-account");
    }
    let content = html! {
        (PageHead::new(say!(locale, "wallet-top-up"))
            .under("/wallet", say!(locale, "wallet-title"))
            .lead(&say!(locale, "wallet-top-up-lead")))
        (ask_card(locale, person, &asked, form, wrong))
        (card(&say!(locale, "wallet-top-up-where"), html! { p { (lines(&details)) } }))
        @if !asked.is_empty() { (list(locale, person, &asked)) }
    };
    let title = say!(locale, "wallet-top-up");
    let frame = frame(app, visitor, title).await?.at(Place::Wallet).readable();
    Ok(frame.show_as(wrong.status, content))
}

/// Text with its line breaks.
fn lines(text: &str) -> Markup {
    html! {
        @for (n, line) in text.lines().enumerate() {
            @if 0 < n { (PreEscaped("<br>")) }
            (line)
        }
    }
}

fn ask_card(
    locale: &Locale,
    person: &Person,
    asked: &[TopUp],
    form: &TopUpForm,
    wrong: &Wrong,
) -> Markup {
    let f = Fields::new(locale, &wrong.errors);
    let newest = asked.first().map_or(String::new(), |it| it.id.to_string());
    let body = html! {
        (hidden("newest", &newest))
        (f.amount("amount", say!(locale, "wallet-amount")).required().value(form.amount.clone())
            .help(say!(locale, "wallet-top-up-help")))
        div.actions { (submit(say!(locale, "wallet-top-up-ask")).primary().icon(Icon::Plus)) }
    };
    let form = f.form("/wallet/top-up", &person.csrf, body);
    card(&say!(locale, "wallet-how-much"), form.render())
}

fn list(locale: &Locale, person: &Person, asked: &[TopUp]) -> Markup {
    let rows = asked.iter().map(|it| {
        let back = format!("/wallet/top-ups/{}/withdrawal", it.id);
        let open = it.state == TopUpState::Asked;
        vec![
            html! {
                span.whole {
                    @if open { (copyable(&it.reference)) } @else { (it.reference) }
                }
            },
            money(locale, it.amount),
            html! {
                (badge(locale, it.state.as_str()))
                @if !it.note.is_empty() { " " span.muted { (it.note) } }
            },
            date(locale, it.asked_at),
            html! { @if open {
                (post_button(back, &person.csrf, say!(locale, "wallet-take-back")).small())
            } },
        ]
    });
    let table = Table::new(say!(locale, "wallet-top-ups"))
        .column(say!(locale, "wallet-column-reference"))
        .number(say!(locale, "wallet-amount"))
        .column(say!(locale, "wallet-column-state"))
        .column(say!(locale, "wallet-column-asked"))
        .actions(say!(locale, "wallet-take-back"))
        .rows(rows);
    html! { (Section::new(say!(locale, "wallet-your-top-ups"))) (table) }
}

/// `POST /wallet/top-up`
pub(super) async fn ask(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    CsrfForm(form): CsrfForm<TopUpForm>,
) -> Result<Response, PageError> {
    match ask_once(&app, &person, &form).await {
        Ok(()) => Ok(Redirect::to("/wallet/top-up?done=top-up-is-asked").into_response()),
        Err(error) => page(&app, &visitor, &person, &form, &Wrong::of(&app, error)?).await,
    }
}

async fn ask_once(app: &App, person: &Person, form: &TopUpForm) -> Result<()> {
    let amount = super::amount(&form.amount)?;
    let (me, key) = (person.account, format!("page-top-up-after:{}", form.newest));
    let fingerprint = amount.to_decimal();
    app.db
        .write(async move |tx| {
            if idempotency::reserve(tx, me, &key, &fingerprint).await?.is_some() {
                return Ok(());
            }
            let id = payouts::ask(tx, me, amount).await?.id;
            let reply = Reply { status: 201, body: format!("{{\"id\":\"{id}\"}}") };
            idempotency::keep(tx, me, &key, &reply).await
        })
        .await
}

/// `POST /wallet/top-ups/{id}/withdrawal`
pub(super) async fn take_back(
    Local(app): Local,
    person: Person,
    PathId(id): PathId<kinds::TopUp>,
    CsrfForm(Nothing {}): CsrfForm<Nothing>,
) -> Result<Response, PageError> {
    let me = person.account;
    app.db.write(async move |tx| payouts::take_back_top_up(tx, me, id).await).await?;
    Ok(Redirect::to("/wallet/top-up?done=top-up-is-taken-back").into_response())
}
