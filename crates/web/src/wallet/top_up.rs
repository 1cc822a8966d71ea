//! `/wallet/top-up`: bringing money in by bank transfer.

use axum::{
    extract::State,
    response::{IntoResponse, Redirect, Response},
};
use base::{Result, kinds};
use face::{App, CsrfForm, PageError, PathId, Person, Visitor};
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
        Fields, Icon, PageHead, Place, Section, Table, badge, card, copyable, date_time, hidden,
        money, post_button, submit,
    },
    wrong::Wrong,
};

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct TopUpForm {
    amount: String,
    /// The newest top-up when the form was drawn: sent twice, the form asks once.
    newest: String,
}

/// `GET /wallet/top-up`
pub(super) async fn show(
    State(app): State<App>,
    visitor: Visitor,
    person: Person,
) -> Result<Response, PageError> {
    page(&app, &visitor, &person, &TopUpForm::default(), &Wrong::nothing()).await
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
    let (details, asked) = read.await?;
    let locale = &app.site.locale;
    let content = html! {
        (PageHead::new("Top up").under("/wallet", "Wallet")
            .lead("Ask for an amount, send it with the reference you get, and it is in your \
                   wallet once two treasurers have seen it."))
        (ask_card(locale, person, &asked, form, wrong))
        (card("Where to send it", html! { p { (lines(&details)) } }))
        @if !asked.is_empty() { (list(locale, person, &asked)) }
    };
    let frame = frame(app, visitor, "Top up").await?.at(Place::Wallet).readable();
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
        (f.amount("amount", "Amount").required().value(form.amount.clone())
            .help("In whole cents."))
        div.actions { (submit("Get a reference").primary().icon(Icon::Plus)) }
    };
    card("How much", f.form("/wallet/top-up", &person.csrf, body).render())
}

fn list(locale: &Locale, person: &Person, asked: &[TopUp]) -> Markup {
    let rows = asked.iter().map(|it| {
        let back = format!("/wallet/top-ups/{}/withdrawal", it.id);
        let open = it.state == TopUpState::Asked;
        vec![
            html! { @if open { (copyable(&it.reference)) } @else { (it.reference) } },
            money(locale, it.amount),
            html! {
                (badge(it.state.as_str()))
                @if !it.note.is_empty() { " " span.muted { (it.note) } }
            },
            date_time(locale, it.asked_at),
            html! { @if open { (post_button(back, &person.csrf, "Take back").small()) } },
        ]
    });
    let table = Table::new("Top-ups").column("Reference").number("Amount").column("State");
    let table = table.column("Asked").actions("Take back").rows(rows);
    html! { (Section::new("Your top-ups")) (table) }
}

/// `POST /wallet/top-up`
pub(super) async fn ask(
    State(app): State<App>,
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
    State(app): State<App>,
    person: Person,
    PathId(id): PathId<kinds::TopUp>,
    CsrfForm(Nothing {}): CsrfForm<Nothing>,
) -> Result<Response, PageError> {
    let me = person.account;
    app.db.write(async move |tx| payouts::take_back_top_up(tx, me, id).await).await?;
    Ok(Redirect::to("/wallet/top-up?done=top-up-is-taken-back").into_response())
}
