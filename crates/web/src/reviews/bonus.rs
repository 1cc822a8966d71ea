//! `POST /reviews/{id}/bonuses`: something extra for one answer.
//!
//! Invariant: the form carries a number of its own, so that sending it twice gives one bonus.

use axum::response::{IntoResponse, Redirect, Response};
use base::{Error, Money, Reason, Result, kinds};
use face::{CsrfForm, Local, PageError, PathId, Person, Visitor};
use locale::Locale;
use market::reviews::{self, Detail, NewBonus, Refusal};
use maud::{Markup, Render, html};
use store::Tx;

use super::{
    one,
    sheet::{Back, Sent, Typed},
};
use crate::{
    ui::{self, Fields, Icon, submit},
    words::say,
    wrong::{Faults, Wrong},
};

/// The bonuses so far, and the form for another.
pub(super) fn form(locale: &Locale, it: &Detail, csrf: &str, back: &Back) -> Markup {
    let (typed, wrong) = back.of(Sent::Bonus);
    let f = Fields::new(locale, &wrong.errors);
    let once = if typed.once.is_empty() { number(it) } else { typed.once };
    let body = html! {
        input type="hidden" name="once" value=(once);
        (f.amount("amount", say!(locale, "reviews-bonus-amount")).required().short()
            .value(typed.amount))
        (f.text("text", say!(locale, "reviews-bonus-for")).required().max_length(Reason::MAX)
            .value(typed.text))
        div.actions { (submit(say!(locale, "reviews-bonus-give")).icon(Icon::Plus)) }
    };
    let form = f.form(format!("/reviews/{}/bonuses", it.id), csrf, body);
    html! {
        section.card {
            @if !it.bonuses.is_empty() {
                h2 { (say!(locale, "reviews-bonus")) }
                ul.bullets {
                    @for it in &it.bonuses {
                        li { (ui::money(locale, it.amount)) " · " (it.reason) }
                    }
                }
            }
            details.more open[back.sent == Sent::Bonus] {
                summary { (say!(locale, "reviews-bonus-give")) }
                div.stack {
                    p.muted { (say!(locale, "reviews-bonus-note")) }
                    (form.render())
                }
            }
        }
    }
}

/// The number of the next bonus on this answer: it changes once that one was given.
fn number(it: &Detail) -> String {
    format!("page:{}:{}", it.id, it.bonuses.len() + 1)
}

/// `POST /reviews/{id}/bonuses`
pub(super) async fn give(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathId(id): PathId<kinds::Assignment>,
    CsrfForm(typed): CsrfForm<Typed>,
) -> Result<Response, PageError> {
    let me = person.account;
    let given = match read(&typed) {
        Ok(new) => {
            let give = async move |tx: &mut Tx| reviews::bonus(tx, me, id, new.clone()).await;
            app.db.write(give).await
        }
        Err(error) => Err(error),
    };
    match given {
        Ok(_) => Ok(Redirect::to(&format!("/reviews/{id}?done=bonus-sent")).into_response()),
        Err(error) if error.is(Refusal::NotFound) => Err(error.into()),
        Err(error) => {
            let back = Back::of_form(Sent::Bonus, typed, Wrong::of(&app, error)?);
            one::answer(&app, &visitor, &person, id, &back).await
        }
    }
}

fn read(typed: &Typed) -> Result<NewBonus> {
    let mut faults = Faults::default();
    let amount = Money::typed(&typed.amount);
    let amount = amount.map_err(|it| Error::invalid("amount", it.code()));
    let (amount, reason) = (faults.read(amount), faults.read(Reason::parse("text", &typed.text)));
    match (amount, reason) {
        (Some(amount), Some(reason)) => Ok(NewBonus { amount, reason, key: typed.once.clone() }),
        _ => Err(faults.error()),
    }
}
