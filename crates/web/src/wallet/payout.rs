//! `/wallet/payout`: withdrawing one's money.

use axum::response::{IntoResponse, Redirect, Response};
use base::{Money, Result, kinds};
use face::{App, CsrfForm, Local, PageError, PathId, Person, Visitor};
use locale::Locale;
use market::{
    idempotency::{self, Reply},
    ledger::{self, Name},
    payouts::{self, Destination, Payout, Standing, State as PayoutState},
    settings,
};
use maud::{Markup, Render, html};
use serde::Deserialize;

use crate::{
    accounts::Nothing,
    frame,
    ui::{
        Fields, Icon, PageHead, Place, Section, Table, Tone, badge, card, date, hidden,
        link_button, money, note, post_button, submit,
    },
    words::{phrase, say},
    wrong::Wrong,
};

/// Micro-units in a cent.
const CENT: i64 = 10_000;

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
    Local(app): Local,
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
    let locale = &app.locale;
    let balance = say!(
        locale,
        "wallet-payout-help",
        available = locale.money(read.available),
        least = locale.money(read.least),
    );
    let content = html! {
        (PageHead::new(say!(locale, "wallet-withdraw"))
            .under("/wallet", say!(locale, "wallet-title"))
            .lead(&balance))
        (place(locale, &read.places, &person.csrf))
        @if read.places.in_force.is_some() {
            // What was refused comes back as it was sent.
            @if read.least <= read.available || !wrong.errors.is_empty() {
                (ask(locale, person, &read, form, wrong))
            } @else {
                (note(Tone::Plain, say!(locale, "wallet-payout-later").as_str()))
            }
        }
        @if !read.payouts.is_empty() { (list(locale, person, &read.payouts)) }
    };
    let title = say!(locale, "wallet-withdraw");
    let frame = frame(app, visitor, title).await?.at(Place::Wallet).readable();
    Ok(frame.show_as(wrong.status, content))
}

fn place(locale: &Locale, places: &Standing, csrf: &str) -> Markup {
    let body = html! {
        @match &places.in_force {
            Some(it) => p { (way_and_place(locale, it)) }
            None if places.waiting.is_some() => {}
            None => p { (say!(locale, "wallet-place-none")) }
        }
        @if let Some(it) = &places.waiting {
            (note(Tone::Warn, phrase!(
                locale,
                "wallet-place-waits",
                place = html! { strong { (it.hint()) } },
            )))
            (post_button("/wallet/place/return", csrf, match places.in_force {
                Some(_) => say!(locale, "wallet-place-keep"),
                None => say!(locale, "wallet-place-drop"),
            }).small())
        }
        p {
            @if places.in_force.is_some() || places.waiting.is_some() {
                (link_button("/wallet/place", say!(locale, "wallet-place-change")).small())
            } @else {
                (link_button("/wallet/place", say!(locale, "wallet-place-say")).primary())
            }
        }
    };
    card(&say!(locale, "wallet-place-heading"), body)
}

/// What a way is called.
pub(crate) fn way(locale: &Locale, way: payouts::Way) -> String {
    match way {
        payouts::Way::Sepa => say!(locale, "wallet-way-bank"),
        payouts::Way::Paypal => say!(locale, "wallet-way-paypal"),
        payouts::Way::Hand => say!(locale, "wallet-way-hand"),
    }
}

/// A way with its place and the name on it, in one line.
pub(super) fn way_and_place(locale: &Locale, it: &Destination) -> Markup {
    phrase!(
        locale,
        "wallet-way-and-place",
        way = way(locale, it.way),
        place = html! { strong { (it.hint()) } },
        holder = it.holder,
    )
}

fn ask(locale: &Locale, person: &Person, read: &Read, form: &PayoutForm, wrong: &Wrong) -> Markup {
    let f = Fields::new(locale, &wrong.errors);
    // Nobody asks for less than all without saying so; parts of a cent stay.
    let all = Money::cents(read.available.as_micros() / CENT);
    let typed = match form.amount.as_str() {
        "" if read.least <= all => all.to_decimal(),
        it => it.to_owned(),
    };
    let newest = read.payouts.first().map_or(String::new(), |it| it.id.to_string());
    let body = html! {
        (hidden("newest", &newest))
        (f.amount("amount", say!(locale, "wallet-amount")).required().value(typed))
        p.muted { (say!(locale, "wallet-payout-next")) }
        div.actions {
            (submit(say!(locale, "wallet-withdraw")).primary().icon(Icon::ArrowOn))
        }
    };
    let form = f.form("/wallet/payout", &person.csrf, body);
    card(&say!(locale, "wallet-how-much"), form.render())
}

fn list(locale: &Locale, person: &Person, payouts: &[Payout]) -> Markup {
    let rows = payouts.iter().map(|it| {
        let back = format!("/wallet/payouts/{}/withdrawal", it.id);
        vec![
            html! {
                (date(locale, it.requested_at))
                div.small-text.muted { (way(locale, it.way)) }
            },
            money(locale, it.amount),
            html! {
                (badge(locale, it.state.as_str()))
                @if let Some(failure) = &it.failure { " " span.muted { (failure) } }
            },
            html! { @if it.state == PayoutState::Requested {
                (post_button(back, &person.csrf, say!(locale, "wallet-take-back")).small())
            } },
        ]
    });
    let table = Table::new(say!(locale, "wallet-payouts"))
        .column(say!(locale, "wallet-column-asked"))
        .number(say!(locale, "wallet-amount"))
        .column(say!(locale, "wallet-column-state"))
        .actions(say!(locale, "wallet-take-back"))
        .rows(rows);
    html! { (Section::new(say!(locale, "wallet-your-payouts"))) (table) }
}

/// `POST /wallet/payout`
pub(super) async fn request(
    Local(app): Local,
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
    Local(app): Local,
    person: Person,
    PathId(id): PathId<kinds::Payout>,
    CsrfForm(Nothing {}): CsrfForm<Nothing>,
) -> Result<Response, PageError> {
    let me = person.account;
    app.db.write(async move |tx| payouts::take_back(tx, me, id).await).await?;
    Ok(Redirect::to("/wallet/payout?done=payout-is-taken-back").into_response())
}
