//! What stands beside a submission: who did it, and what others answered to the same task.

use base::Result;
use forms::{Answer, Form, TaskData};
use locale::Locale;
use market::{
    assignments::State as Standing,
    reviews::{Beside, Detail, WorkerFacts},
};
use maud::{Markup, html};

use crate::{
    my_work::given::values,
    task::attached::Files,
    ui::{self, Tone},
    words::say,
};

/// The worker's record, in figures, and a way to write to them.
pub(super) fn worker(locale: &Locale, it: &Detail, facts: &WorkerFacts) -> Markup {
    let rating = match facts.rating() {
        Some(hundredths) => {
            let tenths = (hundredths + 5) / 10;
            let (whole, tenth) = (tenths / 10, tenths % 10);
            say!(locale, "reviews-rating-of", whole = whole, tenth = tenth, n = facts.ratings)
        }
        None => say!(locale, "reviews-not-rated"),
    };
    let took = it.submitted_at.map(|at| at.since(it.claimed_at));
    html! {
        (ui::definitions([
            (say!(locale, "reviews-worker-name").as_str(), html! { bdi { (it.worker_name) } }),
            (
                say!(locale, "reviews-took").as_str(),
                html! { @if let Some(took) = took { (locale.duration(took)) } },
            ),
            (
                say!(locale, "reviews-worker-accepted").as_str(),
                html! { (locale.number(facts.accepted)) },
            ),
            (
                say!(locale, "reviews-worker-rejected").as_str(),
                html! { (locale.number(facts.rejected)) },
            ),
            (say!(locale, "reviews-rating").as_str(), html! { (rating) }),
        ]))
        p {
            a href={ "/messages/new?about=assignment&subject=" (it.id) } {
                (say!(locale, "reviews-write-message"))
            }
        }
    }
}

/// The other answers to the same task, each with whether it says the same.
pub(super) fn others(locale: &Locale, it: &Detail, others: &[Beside]) -> Result<Markup> {
    if others.is_empty() {
        return Ok(html! {});
    }
    let (form, data) = (Form::from_json(&it.form)?, TaskData::from_json(&it.input)?);
    let items = form.render(&data);
    let own = it.answer().map(Answer::from_json).transpose()?;
    let mut cards = Vec::with_capacity(others.len());
    for other in others {
        let answer = Answer::from_json(&other.body)?;
        let same = own.as_ref() == Some(&answer);
        cards.push(html! {
            article.other {
                header {
                    a href={ "/reviews/" (other.id) } { bdi { (other.worker_name) } }
                    (ui::badge(locale, other.state.as_str()))
                    @if own.is_some() { (sameness(locale, same)) }
                }
                (values(locale, &items, &answer, &Files::none()))
            }
        });
    }
    let n = others.iter().filter(|it| it.state != Standing::Rework).count();
    Ok(ui::card(
        &say!(locale, "reviews-others", n = n),
        html! { div.others { @for card in cards { (card) } } },
    ))
}

fn sameness(locale: &Locale, same: bool) -> Markup {
    if same {
        ui::chip(Tone::Ok, &say!(locale, "reviews-same"))
    } else {
        ui::chip(Tone::Warn, &say!(locale, "reviews-different"))
    }
}
