//! Where one's payouts go: said with the password at hand, confirmed by a link.

use axum::{
    extract::Path,
    response::{IntoResponse, Redirect, Response},
};
use base::Result;
use face::{App, CsrfForm, Local, PageError, Person, Visitor};
use market::payouts::{self, NewDestination, Way};
use maud::{Render, html};
use serde::Deserialize;

use super::payout::{way, way_and_place};
use crate::{
    accounts::{Nothing, Proved},
    frame,
    ui::{Choice, Fields, PageHead, Place, card, form, submit},
    words::say,
    wrong::Wrong,
};

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct PlaceForm {
    way: String,
    holder: String,
    target: String,
}

/// `GET /wallet/place`
pub(super) async fn show(
    Local(app): Local,
    visitor: Visitor,
    Proved(person): Proved,
) -> Result<Response, PageError> {
    let form = PlaceForm { way: Way::Sepa.to_string(), ..PlaceForm::default() };
    page(&app, &visitor, &person, &form, &Wrong::nothing()).await
}

async fn page(
    app: &App,
    visitor: &Visitor,
    person: &Person,
    form: &PlaceForm,
    wrong: &Wrong,
) -> Result<Response, PageError> {
    let locale = &app.locale;
    let f = Fields::new(locale, &wrong.errors);
    let ways = [
        Choice::new("sepa", way(locale, Way::Sepa)).help(say!(locale, "wallet-way-bank-help")),
        Choice::new("paypal", way(locale, Way::Paypal))
            .help(say!(locale, "wallet-way-paypal-help")),
        Choice::new("hand", way(locale, Way::Hand)).help(say!(locale, "wallet-way-hand-help")),
    ];
    let body = html! {
        (f.radios("way", say!(locale, "wallet-way"), ways).required().value(form.way.clone()))
        (f.text("holder", say!(locale, "wallet-holder")).required().value(form.holder.clone())
            .autocomplete("name").help(say!(locale, "wallet-holder-help")))
        (f.text("target", say!(locale, "wallet-target")).required().value(form.target.clone())
            .autocomplete("off").max_length(200))
        div.actions { (submit(say!(locale, "wallet-send-link")).primary()) }
    };
    let title = say!(locale, "wallet-place-title");
    let content = html! {
        (PageHead::new(title.clone()).under("/wallet", say!(locale, "wallet-title"))
            .under("/wallet/payout", say!(locale, "wallet-withdraw"))
            .lead(&say!(locale, "wallet-place-lead")))
        (card("", f.form("/wallet/place", &person.csrf, body).render()))
    };
    let frame = frame(app, visitor, title).await?.at(Place::Wallet).readable();
    Ok(frame.show_as(wrong.status, content))
}

/// `POST /wallet/place`
pub(super) async fn propose(
    Local(app): Local,
    visitor: Visitor,
    Proved(person): Proved,
    CsrfForm(form): CsrfForm<PlaceForm>,
) -> Result<Response, PageError> {
    match begin(&app, &person, &form).await {
        Ok(()) => Ok(Redirect::to("/wallet/payout?done=payout-place-asked").into_response()),
        Err(error) => page(&app, &visitor, &person, &form, &Wrong::of(&app, error)?).await,
    }
}

async fn begin(app: &App, person: &Person, form: &PlaceForm) -> Result<()> {
    let new = NewDestination::parse(&form.way, &form.holder, &form.target)?;
    let (me, session, base_url) = (person.account, person.session, app.site.base_url.clone());
    app.db
        .write(async move |tx| {
            payouts::begin_change(tx, me, session, &new, &base_url).await.map(|_| ())
        })
        .await
}

/// `POST /wallet/place/return`
pub(super) async fn keep(
    Local(app): Local,
    person: Person,
    CsrfForm(Nothing {}): CsrfForm<Nothing>,
) -> Result<Response, PageError> {
    let me = person.account;
    app.db.write(async move |tx| payouts::keep_old(tx, me).await).await?;
    Ok(Redirect::to("/wallet/payout?done=payout-place-kept").into_response())
}

/// `GET /wallet/destination/{token}`: asks, because programs that read mail follow links too.
pub(super) async fn look(
    Local(app): Local,
    visitor: Visitor,
    Path(token): Path<String>,
) -> Result<Response, PageError> {
    let known = token.clone();
    let place = app.db.read(async move |tx| payouts::look_at_change(tx, &known).await).await?;
    let action = format!("/wallet/destination/{token}");
    let locale = &app.locale;
    let content = html! {
        (PageHead::new(say!(locale, "wallet-place-question")))
        p { (way_and_place(locale, &place)) }
        (form(action, visitor.csrf(), html! {
            div.actions { (submit(say!(locale, "wallet-place-yes")).primary()) }
        }))
        p.muted { (say!(locale, "wallet-place-not-asked")) }
    };
    let title = say!(locale, "wallet-your-payouts-title");
    Ok(frame(&app, &visitor, title).await?.narrow().show(content))
}

/// `POST /wallet/destination/{token}`
pub(super) async fn confirm(
    Local(app): Local,
    visitor: Visitor,
    Path(token): Path<String>,
    CsrfForm(Nothing {}): CsrfForm<Nothing>,
) -> Result<Response, PageError> {
    app.db.write(async move |tx| payouts::confirm_change(tx, &token).await).await?;
    let to = if visitor.person.is_some() { "/wallet/payout" } else { "/" };
    Ok(Redirect::to(&format!("{to}?done=payout-place-confirmed")).into_response())
}
