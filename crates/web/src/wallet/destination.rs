//! Where one's payouts go: said with the password at hand, confirmed by a link.

use axum::{
    extract::{Path, State},
    response::{IntoResponse, Redirect, Response},
};
use base::Result;
use face::{App, CsrfForm, PageError, Person, Visitor};
use market::payouts::{self, NewDestination, Way};
use maud::{Render, html};
use serde::Deserialize;

use super::payout::way;
use crate::{
    accounts::{Nothing, Proved},
    frame,
    ui::{Choice, Fields, PageHead, Place, card, form, submit},
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
    State(app): State<App>,
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
    let f = Fields::new(&app.site.locale, &wrong.errors);
    let ways = [
        Choice::new("sepa", way(Way::Sepa)).help("Give the IBAN below."),
        Choice::new("paypal", way(Way::Paypal)).help("Give your e-mail address there."),
        Choice::new("hand", way(Way::Hand)).help("Say how, as agreed with the operator."),
    ];
    let body = html! {
        (f.radios("way", "Way", ways).required().value(form.way.clone()))
        (f.text("holder", "Holder").required().value(form.holder.clone())
            .autocomplete("name").help("The name on the account."))
        (f.text("target", "IBAN, address, or how").required().value(form.target.clone())
            .autocomplete("off").max_length(200))
        div.actions { (submit("Send me the link").primary()) }
    };
    let content = html! {
        (PageHead::new("Where your money goes").under("/wallet", "Wallet")
            .under("/wallet/payout", "Withdraw")
            .lead("We send a link to your e-mail address. Payouts wait until you follow it."))
        (card("", f.form("/wallet/place", &person.csrf, body).render()))
    };
    let frame = frame(app, visitor, "Where your money goes").await?.at(Place::Wallet).readable();
    Ok(frame.show_as(wrong.status, content))
}

/// `POST /wallet/place`
pub(super) async fn propose(
    State(app): State<App>,
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
    State(app): State<App>,
    person: Person,
    CsrfForm(Nothing {}): CsrfForm<Nothing>,
) -> Result<Response, PageError> {
    let me = person.account;
    app.db.write(async move |tx| payouts::keep_old(tx, me).await).await?;
    Ok(Redirect::to("/wallet/payout?done=payout-place-kept").into_response())
}

/// `GET /wallet/destination/{token}`: asks, because programs that read mail follow links too.
pub(super) async fn look(
    State(app): State<App>,
    visitor: Visitor,
    Path(token): Path<String>,
) -> Result<Response, PageError> {
    let known = token.clone();
    let place = app.db.read(async move |tx| payouts::look_at_change(tx, &known).await).await?;
    let action = format!("/wallet/destination/{token}");
    let content = html! {
        (PageHead::new("Your payouts go here?"))
        p { (way(place.way)) ": " strong { (place.hint()) } ", " (place.holder) }
        (form(action, visitor.csrf(), html! {
            div.actions { (submit("Yes, from now on").primary()) }
        }))
        p.muted { "If you did not ask for this, do nothing, reset your password and end all \
                   sessions." }
    };
    Ok(frame(&app, &visitor, "Your payouts").await?.narrow().show(content))
}

/// `POST /wallet/destination/{token}`
pub(super) async fn confirm(
    State(app): State<App>,
    visitor: Visitor,
    Path(token): Path<String>,
    CsrfForm(Nothing {}): CsrfForm<Nothing>,
) -> Result<Response, PageError> {
    app.db.write(async move |tx| payouts::confirm_change(tx, &token).await).await?;
    let to = if visitor.person.is_some() { "/wallet/payout" } else { "/" };
    Ok(Redirect::to(&format!("{to}?done=payout-place-confirmed")).into_response())
}
