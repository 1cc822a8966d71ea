//! `/fees`: what work costs, what of it reaches workers, and what an hour of it pays.
//!
//! Invariant: every figure comes from the installation's settings and from what is typed.

use axum::{extract::Query, response::Response};
use base::{DurationMs, FieldError, Money, minutes};
use face::{Local, PageError, Routes, Visitor};
use locale::Locale;
use market::settings;
use maud::{Markup, html};

use crate::{
    frame, terms,
    ui::{Errors, Fields, PageHead, Section, Table, Tone, card, link_button, money, note, submit},
    words::{phrase, say},
};

pub(crate) fn routes() -> Routes {
    Routes::new().get("/fees", show)
}

/// What is typed; an example stands there at first.
#[derive(Debug, Clone)]
struct Typed {
    price: String,
    tasks: String,
    answers: String,
    seconds: String,
}

impl Default for Typed {
    fn default() -> Self {
        Self {
            price: "0.40".to_owned(),
            tasks: "500".to_owned(),
            answers: "1".to_owned(),
            seconds: "75".to_owned(),
        }
    }
}

/// The installation's figures.
#[derive(Debug, Clone, Copy)]
struct Terms {
    fee_ppm: i64,
    payout_minimum: Money,
    floor: Money,
}

/// What is typed, understood.
#[derive(Debug, Clone, Copy)]
struct Sum {
    price: Money,
    reward: Money,
    fee: Money,
    places: i64,
    total: Money,
    takes: DurationMs,
}

const TASKS_MOST: i64 = 10_000_000;
const ANSWERS_MOST: i64 = 100;
const SECONDS_MOST: i64 = 7 * 86_400;

impl Typed {
    /// What the address says; the example where it says nothing.
    fn of(pairs: &[(String, String)]) -> Self {
        let example = Self::default();
        let value = |name: &str, example: String| {
            let found = pairs.iter().find(|it| it.0 == name);
            found.map_or(example, |it| it.1.chars().take(30).collect())
        };
        Self {
            price: value("price", example.price),
            tasks: value("tasks", example.tasks),
            answers: value("answers", example.answers),
            seconds: value("seconds", example.seconds),
        }
    }

    /// The sums, or what is wrong with each field.
    fn read(&self, terms: Terms) -> Result<Sum, Vec<FieldError>> {
        let mut wrong = Vec::new();
        let price = match Money::typed(&self.price) {
            Ok(it) if it.is_negative() => Err("amount-negative"),
            Ok(it) => Ok(it),
            Err(it) => Err(it.code()),
        };
        let price = price.unwrap_or_else(|code| {
            wrong.push(FieldError::new("price", code));
            Money::ZERO
        });
        let mut whole = |name: &str, text: &str, most: i64| match text.trim().parse::<i64>() {
            Ok(n) if (1..=most).contains(&n) => n,
            _ => {
                wrong.push(FieldError::new(name, "number-out-of-range").with(format!("1–{most}")));
                1
            }
        };
        let tasks = whole("tasks", &self.tasks, TASKS_MOST);
        let answers = whole("answers", &self.answers, ANSWERS_MOST);
        let seconds = whole("seconds", &self.seconds, SECONDS_MOST);
        let places = tasks * answers;
        let total = price.checked_times(places).filter(|it| *it <= Money::MAX);
        if total.is_none() {
            wrong.push(FieldError::new("price", "amount-too-large"));
        }
        let (reward, fee) = price.split(terms.fee_ppm);
        let total = total.unwrap_or(Money::ZERO);
        let sum = Sum { price, reward, fee, places, total, takes: seconds * 1_000 };
        if wrong.is_empty() { Ok(sum) } else { Err(wrong) }
    }
}

impl Sum {
    /// What all workers receive together.
    fn rewards(&self) -> Money {
        self.reward.checked_times(self.places).unwrap_or(Money::ZERO)
    }

    /// The platform's share of the whole.
    fn fees(&self) -> Money {
        self.fee.checked_times(self.places).unwrap_or(Money::ZERO)
    }
}

/// `GET /fees`
async fn show(
    Local(app): Local,
    visitor: Visitor,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    let typed = Typed::of(&pairs);
    let read = app.db.read(async move |tx| {
        Ok(Terms {
            fee_ppm: settings::number(tx, settings::FEE_PPM).await?,
            payout_minimum: settings::amount(tx, settings::PAYOUT_MINIMUM).await?,
            floor: settings::amount(tx, settings::HOURLY_FLOOR).await?,
        })
    });
    let (terms, locale) = (read.await?, &app.locale);
    let sum = typed.read(terms);
    let errors = match &sum {
        Ok(_) => Errors::none(),
        Err(wrong) => Errors::of(locale, wrong),
    };
    let fee = locale.percent(terms.fee_ppm);
    let content = html! {
        (PageHead::new(say!(locale, "fees-title")).lead(&say!(locale, "fees-lead", fee = &fee)))
        div.calculator data-redraws="fees-result" {
            (card(&say!(locale, "fees-work"), form(locale, &typed, &errors)))
            section.card.stack #fees-result aria-live="polite" {
                @match &sum {
                    Ok(sum) => (result(locale, terms, sum)),
                    Err(_) => {
                        h2 { (say!(locale, "fees-comes-to")) }
                        p.muted { (say!(locale, "fees-mend")) }
                        @for it in errors.sentences() { p.small-text { (it) } }
                    }
                }
            }
        }
        @if let Ok(sum) = &sum { (paces(locale, terms, sum)) }
        (words(locale, terms))
    };
    let frame = frame(&app, &visitor, say!(locale, "fees-title")).await?;
    Ok(frame.public(say!(locale, "fees-description", fee = fee)).show(content))
}

/// A plain form, so that a calculation has an address; a script sends it while one types.
fn form(locale: &Locale, typed: &Typed, errors: &Errors) -> Markup {
    let f = Fields::new(locale, errors);
    html! {
        form.form method="get" action="/fees" {
            (f.amount("price", say!(locale, "fees-price")).required().short()
                .value(typed.price.as_str()).help(say!(locale, "fees-price-help")))
            (f.number("tasks", say!(locale, "fees-tasks")).required().short().step("1")
                .between("1", TASKS_MOST.to_string()).value(typed.tasks.as_str()))
            (f.number("answers", say!(locale, "fees-answers")).required().short().step("1")
                .between("1", ANSWERS_MOST.to_string()).value(typed.answers.as_str())
                .help(say!(locale, "fees-answers-help")))
            (f.number("seconds", say!(locale, "fees-time")).required().short().step("1")
                .between("1", SECONDS_MOST.to_string()).value(typed.seconds.as_str())
                .unit(say!(locale, "fees-seconds")).help(say!(locale, "fees-time-help")))
            div.actions { (submit(say!(locale, "fees-calculate")).primary()) }
        }
    }
}

fn result(locale: &Locale, terms: Terms, sum: &Sum) -> Markup {
    let places = locale.number(sum.places);
    html! {
        h2 { (say!(locale, "fees-comes-to")) }
        p.fees-total {
            (money(locale, sum.total))
            span { (say!(locale, "fees-for", n = places)) }
        }
        (bar(locale, terms))
        dl.fees-parts {
            div.of-workers {
                dt { (say!(locale, "fees-workers-receive")) }
                dd { (locale.money(sum.rewards())) }
            }
            div.of-platform {
                dt { (say!(locale, "fees-platform", fee = locale.percent(terms.fee_ppm))) }
                dd { (locale.money(sum.fees())) }
            }
        }
        p {
            (phrase!(
                locale,
                "fees-each",
                price = money(locale, sum.price),
                reward = money(locale, sum.reward)
            ))
        }
        (hourly(locale, terms, sum))
    }
}

/// How a price falls into its two parts, drawn.
fn bar(locale: &Locale, terms: Terms) -> Markup {
    let fee = terms.fee_ppm;
    let percent = |ppm: i64| format!("{}.{:02}%", ppm / 10_000, ppm % 10_000 / 100);
    html! {
        svg.fees-bar role="img" width="100%" height="20"
            aria-label=(say!(locale, "fees-platform", fee = locale.percent(fee))) {
            rect.of-platform width="100%" height="20" rx="5" {}
            rect.of-workers width=(percent(1_000_000 - fee)) height="20" rx="5" {}
        }
    }
}

/// What an hour pays, with a warning where that is less than the installation finds right.
fn hourly(locale: &Locale, terms: Terms, sum: &Sum) -> Markup {
    let Some(hourly) = terms::hourly(sum.reward, sum.takes) else { return html! {} };
    let (paid, floor) = (html! { b { (locale.money(hourly)) } }, locale.money(terms.floor));
    if terms.floor <= hourly {
        let text = phrase!(locale, "fees-hourly", money = paid);
        return note(Tone::Ok, html! { p { (text) } });
    }
    let enough = enough(terms, sum.takes);
    let text = phrase!(
        locale,
        "fees-hourly-too-low",
        money = paid,
        floor = floor,
        price = html! { b { (locale.money(enough)) } }
    );
    note(Tone::Warn, html! { p { (text) } })
}

/// The smallest price, in whole cents, at which an hour pays what the installation finds right.
fn enough(terms: Terms, takes: DurationMs) -> Money {
    const CENT: i128 = 10_000;
    let reward = i128::from(terms.floor.as_micros()) * i128::from(takes) / i128::from(minutes(60));
    let kept = i128::from(1_000_000 - terms.fee_ppm).max(1);
    let price = reward * 1_000_000 / kept;
    let cents = (price + CENT - 1) / CENT * CENT;
    Money::micros(i64::try_from(cents).unwrap_or(i64::MAX)).min(Money::MAX)
}

/// The same reward at other paces.
fn paces(locale: &Locale, terms: Terms, sum: &Sum) -> Markup {
    const PACES: [i64; 6] = [20, 45, 60, 120, 300, 600];
    let rows = PACES.iter().filter_map(|it| {
        let takes = it * 1_000;
        let hourly = terms::hourly(sum.reward, takes)?;
        let below = hourly < terms.floor;
        Some(vec![
            html! { (locale.duration(takes)) },
            html! { (locale.money(hourly)) },
            html! { @if below { (say!(locale, "fees-below")) } @else { "✓" } },
        ])
    });
    html! {
        (Section::new(say!(locale, "fees-paces")))
        p.muted { (say!(locale, "fees-paces-how", money = locale.money(sum.reward))) }
        (Table::new(say!(locale, "fees-paces"))
            .column(say!(locale, "fees-column-time"))
            .number(say!(locale, "fees-column-hour"))
            .column(say!(locale, "fees-column-floor", floor = locale.money(terms.floor)))
            .rows(rows))
    }
}

/// What else there is to know: nothing is added, and how money leaves again.
fn words(locale: &Locale, terms: Terms) -> Markup {
    let fee = locale.percent(terms.fee_ppm);
    let least = locale.money(terms.payout_minimum);
    html! {
        (Section::new(say!(locale, "fees-questions")))
        div.cols.level {
            (card(&say!(locale, "fees-in-it"), html! {
                p { (say!(locale, "fees-in-it-1", fee = fee)) }
                p { (say!(locale, "fees-in-it-2")) }
            }))
            (card(&say!(locale, "fees-back"), html! {
                p { (say!(locale, "fees-back-1")) }
                p { (say!(locale, "fees-back-2")) }
            }))
            (card(&say!(locale, "fees-out"), html! {
                p { (say!(locale, "fees-out-1", least = least)) }
                p { (say!(locale, "fees-out-2")) }
            }))
        }
        div.actions {
            (link_button("/projects", say!(locale, "fees-post")).primary())
            (link_button("/help", say!(locale, "fees-help")))
        }
    }
}
