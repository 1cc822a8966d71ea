//! Money on pages: amber, tabular, and price and reward always together.

use base::Money;
use locale::{Locale, Word};
use maud::{Markup, html};

/// An amount.
pub fn money(locale: &Locale, amount: Money) -> Markup {
    html! { span.money.nothing[amount.is_zero()] { (locale.money(amount)) } }
}

/// An amount with its points beside it, where the installation shows points.
pub fn money_beside_points(locale: &Locale, amount: Money) -> Markup {
    html! {
        span.money { (locale.money(amount)) }
        @if let Some(points) = locale.points(amount) { " " span.points { (points) } }
    }
}

/// An amount that came in or went out, with its sign: for a ledger.
pub fn movement(locale: &Locale, amount: Money) -> Markup {
    let class = if amount.is_negative() { "movement out" } else { "movement in" };
    html! { span class=(class) { (locale.movement(amount)) } }
}

/// Price and reward, as a requester reads them: *you pay €1.00, the worker receives €0.80*.
pub fn price(locale: &Locale, price: Money, reward: Money) -> Markup {
    html! {
        span.price {
            span { (locale.word(Word::YouPay)) " " (money(locale, price)) }
            ", "
            span { (locale.word(Word::TheWorkerReceives)) " " (money(locale, reward)) }
        }
    }
}

/// The reward as a worker reads it: *you receive €0.80* with points where they are shown.
pub fn reward(locale: &Locale, reward: Money) -> Markup {
    html! {
        span.price {
            (locale.word(Word::YouReceive)) " " (money_beside_points(locale, reward))
        }
    }
}
