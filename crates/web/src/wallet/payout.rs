//! `/wallet/payout`: withdrawing one's money.

use axum::{
    extract::State,
    response::{IntoResponse, Redirect, Response},
};
use base::{Money, Result, kinds};
use face::{App, CsrfForm, PageError, PathId, Person, Visitor};
use locale::Locale;
use market::{
    idempotency::{self, Reply},
    ledger::{self, Name},
    payouts::{self, Payout, Standing, State as PayoutState},
    settings,
};
use maud::{Markup, Render, html};
use serde::Deserialize;

use crate::{
    accounts::Nothing,
    frame,
    ui::{
        Fields, Icon, PageHead, Place, Section, Table, Tone, badge, card, date_time, hidden,
        link_button, money, note, post_button, submit,
    },
    wrong::Wrong,
};

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct PayoutForm {
    amount: String,
    /// The newest payout when the form was drawn: sent twice, the form asks once.
    newest: String,
}

struct Read {
    available: Money,
    least: Money,
    places: Standing,
    payouts: Vec<Payout>,
}

/// `GET /wallet/payout`
pub(super) async fn show(
    State(app): State<App>,
    visitor: Visitor,
    person: Person,
) -> Result<Response, PageError> {
    page(&app, &visitor, &person, &PayoutForm::default(), &Wrong::nothing()).await
}

async fn page(
    app: &App,
    visitor: &Visitor,
    person: &Person,
    form: &PayoutForm,
    wrong: &Wrong,
) -> Result<Response, PageError> {
    let me = person.account;
    let read = app.db.read(async move |tx| {
        Ok(Read {
            available: ledger::balance(tx, &Name::available(me)).await?.available(),
            least: settings::amount(tx, settings::PAYOUT_MINIMUM).await?,
            places: payouts::destinations(tx, me).await?,
            payouts: payouts::of_account(tx, me, None, 50).await?,
        })
    });
    let read = read.await?;
    let locale = &app.site.locale;
    let content = html! {
        (PageHead::new("Withdraw").under("/wallet", "Wallet"))
        (place(&read.places, &person.csrf))
        @if read.places.in_force.is_some() { (ask(locale, person, &read, form, wrong)) }
        @if !read.payouts.is_empty() { (list(locale, person, &read.payouts)) }
    };
    let frame = frame(app, visitor, "Withdraw").await?.at(Place::Wallet).readable();
    Ok(frame.show_as(wrong.status, content))
}

fn place(places: &Standing, csrf: &str) -> Markup {
    let body = html! {
        @match &places.in_force {
            Some(it) => p { (way(it.way)) ": " strong { (it.hint()) } ", " (it.holder) }
            None => p { "Say where your money should go; we send you a link to confirm it." }
        }
        @if let Some(it) = &places.waiting {
            (note(Tone::Warn, html! {
                "A change to " strong { (it.hint()) } " waits for the link in the e-mail we sent \
                 you. Until then no payout leaves."
            }))
            (post_button("/wallet/place/return", csrf, "Keep the old one").small())
        }
        p { (link_button("/wallet/place", match places.in_force {
            Some(_) => "Change it",
            None => "Say where",
        }).small()) }
    };
    card("Where it goes", body)
}

/// What a way is called.
pub(crate) fn way(way: payouts::Way) -> &'static str {
    match way {
        payouts::Way::Sepa => "Bank account",
        payouts::Way::Paypal => "PayPal",
        payouts::Way::Hand => "By hand",
    }
}

fn ask(locale: &Locale, person: &Person, read: &Read, form: &PayoutForm, wrong: &Wrong) -> Markup {
    let f = Fields::new(locale, &wrong.errors);
    let newest = read.payouts.first().map_or(String::new(), |it| it.id.to_string());
    let help = format!(
        "You have {} available. The smallest payout is {}.",
        locale.money(read.available),
        locale.money(read.least)
    );
    let body = html! {
        (hidden("newest", &newest))
        (f.amount("amount", "Amount").required().value(form.amount.clone()).help(help))
        p.muted { "What happens next: a treasurer puts it into the next run, a second one releases \
                   the run, and you hear from us when the money is sent. Until it is approved you \
                   can take it back." }
        div.actions { (submit("Withdraw").primary().icon(Icon::ArrowOn)) }
    };
    card("How much", f.form("/wallet/payout", &person.csrf, body).render())
}

fn list(locale: &Locale, person: &Person, payouts: &[Payout]) -> Markup {
    let rows = payouts.iter().map(|it| {
        let back = format!("/wallet/payouts/{}/withdrawal", it.id);
        vec![
            date_time(locale, it.requested_at),
            html! {
                (badge(it.state.as_str()))
                @if let Some(failure) = &it.failure { " " span.muted { (failure) } }
            },
            html! { (way(it.way)) },
            money(locale, it.amount),
            html! { @if it.state == PayoutState::Requested {
                (post_button(back, &person.csrf, "Take back").small())
            } },
        ]
    });
    let table = Table::new("Payouts").column("Asked").column("State").column("To");
    let table = table.number("Amount").actions("Take back").rows(rows);
    html! { (Section::new("Your payouts")) (table) }
}

/// `POST /wallet/payout`
pub(super) async fn request(
    State(app): State<App>,
    visitor: Visitor,
    person: Person,
    CsrfForm(form): CsrfForm<PayoutForm>,
) -> Result<Response, PageError> {
    match ask_once(&app, &person, &form).await {
        Ok(()) => Ok(Redirect::to("/wallet/payout?done=payout-is-requested").into_response()),
        Err(error) => page(&app, &visitor, &person, &form, &Wrong::of(&app, error)?).await,
    }
}

async fn ask_once(app: &App, person: &Person, form: &PayoutForm) -> Result<()> {
    let amount = super::amount(&form.amount)?;
    let (me, key) = (person.account, format!("page-payout-after:{}", form.newest));
    let fingerprint = amount.to_decimal();
    app.db
        .write(async move |tx| {
            if idempotency::reserve(tx, me, &key, &fingerprint).await?.is_some() {
                return Ok(());
            }
            let id = payouts::request(tx, me, amount).await?.id;
            let reply = Reply { status: 201, body: format!("{{\"id\":\"{id}\"}}") };
            idempotency::keep(tx, me, &key, &reply).await
        })
        .await
}

/// `POST /wallet/payouts/{id}/withdrawal`
pub(super) async fn take_back(
    State(app): State<App>,
    person: Person,
    PathId(id): PathId<kinds::Payout>,
    CsrfForm(Nothing {}): CsrfForm<Nothing>,
) -> Result<Response, PageError> {
    let me = person.account;
    app.db.write(async move |tx| payouts::take_back(tx, me, id).await).await?;
    Ok(Redirect::to("/wallet/payout?done=payout-is-taken-back").into_response())
}
