//! `/known-answers`: what a worker got wrong where the answer is known, why, and a way to
//! contest it.
//!
//! Invariant: only what [`gold::feedback`] may tell is shown, so that no page gives away which
//! tasks are looked at while they are in use.

use axum::{
    extract::Query,
    response::{IntoResponse, Redirect, Response},
};
use base::{Result, kinds};
use face::{App, CsrfForm, Local, PageError, PathId, Person, Routes, Visitor};
use forms::{Form, Known, Rendered, TaskData};
use locale::{Locale, Table};
use market::{
    AssignmentId,
    gold::{self, Miss},
};
use maud::{Markup, html};
use serde::Deserialize;
use store::Tx;

use crate::{
    frame,
    task::draw,
    ui::{
        self, Empty, Fields, Icon, PageHead, Place, Tone, card, chip, date_time, link_button, note,
        post_button, submit,
    },
    words::say,
    wrong::Wrong,
};

/// Sentences about what was just done.
pub(crate) const SENTENCES: Table =
    &[("known-contested", "Your word is with the requester. You hear from us when they decide.")];

/// What a worker learns of known answers.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/known-answers", list)
        .get("/known-answers/{id}", show)
        .post("/known-answers/{id}/contest", contest)
}

/// `GET /known-answers`
async fn list(Local(app): Local, visitor: Visitor, person: Person) -> Result<Response, PageError> {
    let worker = person.account;
    let it = app.db.read(async move |tx| gold::feedback(tx, worker).await).await?;
    let locale = &app.locale;
    let title = say!(locale, "known-title");
    let mut cards = Vec::with_capacity(it.misses.len());
    for miss in &it.misses {
        let contest = html! {
            @if miss.contest == "none" {
                footer.actions {
                    (link_button(format!("/known-answers/{}", miss.assignment),
                        say!(locale, "known-contest")).small())
                }
            }
        };
        cards.push(miss_card(locale, miss, Some(cards.len() + 1), contest)?);
    }
    let hidden = it.seen > 0 && cards.is_empty() && it.wrong > 0;
    let content = html! {
        (PageHead::new(title.as_str())
            .under("/my-work", say!(locale, "known-my-work"))
            .lead(&say!(locale, "known-lead")))
        @if it.seen == 0 {
            (Empty::new(say!(locale, "known-none"), say!(locale, "known-none-text"),
                link_button("/jobs", say!(locale, "known-find-work")).primary()).icon(Icon::Star))
        } @else {
            @let tone = if it.wrong == 0 { Tone::Ok } else { Tone::Warn };
            (note(tone, summary(locale, it.seen, it.wrong).as_str()))
            @if hidden { p.muted { (say!(locale, "known-hidden")) } }
            @for it in cards { (it) }
        }
    };
    let frame = frame(&app, &visitor, title).await?;
    Ok(frame.at(Place::MyWork).readable().show(content))
}

/// How many of the newest known answers were wrong.
pub(crate) fn summary(locale: &Locale, seen: i64, wrong: i64) -> String {
    if wrong == 0 {
        say!(locale, "known-all-right", n = seen)
    } else {
        say!(locale, "known-wrong", wrong = wrong, n = seen)
    }
}

/// `GET /known-answers/{id}`; `go` is there where the worker has just handed it in.
async fn show(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathId(id): PathId<kinds::Assignment>,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    let goes_on = pairs.iter().any(|it| it.0 == "go");
    answer(&app, &visitor, &person, id, goes_on, "", Wrong::nothing()).await
}

async fn answer(
    app: &App,
    visitor: &Visitor,
    person: &Person,
    id: AssignmentId,
    goes_on: bool,
    typed: &str,
    wrong: Wrong,
) -> Result<Response, PageError> {
    let worker = person.account;
    let it = app.db.read(async move |tx| gold::missed(tx, worker, id).await).await?;
    let locale = &app.locale;
    let title = say!(locale, "known-one-title");
    let content = html! {
        (PageHead::new(title.as_str())
            .under("/my-work", say!(locale, "known-my-work"))
            .under("/known-answers", say!(locale, "known-title"))
            .lead(&say!(locale, "known-one-lead")))
        (miss_card(locale, &it, None, html! {})?)
        @if goes_on {
            div.actions {
                (post_button(format!("/jobs/{}/assignments", it.project), &person.csrf,
                    say!(locale, "known-go-on")).primary().icon_after(Icon::ArrowOn))
            }
        }
        @if it.contest == "none" { (contest_card(locale, &it, typed, &wrong, &person.csrf)) }
    };
    let frame = frame(app, visitor, title).await?;
    Ok(frame.at(Place::MyWork).readable().show_as(wrong.status, content))
}

fn contest_card(locale: &Locale, it: &Miss, typed: &str, wrong: &Wrong, csrf: &str) -> Markup {
    let f = Fields::new(locale, &wrong.errors);
    let body = html! {
        (f.textarea("reason", say!(locale, "known-contest-why")).rows(4).required()
            .max_length(2_000).value(typed.to_owned())
            .help(say!(locale, "known-contest-help")))
        div.actions { (submit(say!(locale, "known-contest-send")).primary()) }
    };
    let form = html! { (f.form(format!("/known-answers/{}/contest", it.assignment), csrf, body)) };
    card(&say!(locale, "known-contest"), form)
}

/// What a worker writes.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Contest {
    reason: String,
}

/// `POST /known-answers/{id}/contest`
async fn contest(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathId(id): PathId<kinds::Assignment>,
    CsrfForm(typed): CsrfForm<Contest>,
) -> Result<Response, PageError> {
    let (worker, reason) = (person.account, typed.reason.clone());
    let contest = async move |tx: &mut Tx| gold::contest(tx, worker, id, &reason).await;
    match app.db.write(contest).await {
        Ok(()) => {
            let to = format!("/known-answers/{id}?done=known-contested");
            Ok(Redirect::to(&to).into_response())
        }
        Err(error) if error.is(gold::Refusal::NotFound) => Err(error.into()),
        Err(error) => {
            let wrong = Wrong::of(&app, error)?;
            answer(&app, &visitor, &person, id, false, &typed.reason, wrong).await
        }
    }
}

/// `nth` is its place on a page with several.
fn miss_card(locale: &Locale, it: &Miss, nth: Option<usize>, foot: Markup) -> Result<Markup> {
    let (form, data) = (Form::from_json(&it.form)?, TaskData::from_json(&it.input)?);
    let items = form.render(&data);
    let why = Known::read(&form, &it.gold).ok().map(|it| it.why().to_owned());
    Ok(html! {
        article.card.stack {
            header {
                b { (it.title) } " " (standing(locale, it))
                p.small-text.muted { (date_time(locale, it.at)) }
            }
            div.stack { @for item in &items { (draw::shown(locale, item)) } }
            (compared(locale, &it.form, &it.input, &it.answer, &it.gold, nth)?)
            @if let Some(why) = why.filter(|it| !it.is_empty()) {
                p { b { (say!(locale, "known-why")) } }
                p.plain-text dir="auto" { (why) }
            }
            @if let Some(reason) = &it.reason {
                p { b { (say!(locale, "known-you-said")) } }
                p.plain-text dir="auto" { (reason) }
            }
            @if let Some(reply) = it.reply.as_deref().filter(|it| !it.is_empty()) {
                p { b { (say!(locale, "known-requester-said")) } }
                p.plain-text dir="auto" { (reply) }
            }
            (foot)
        }
    })
}

fn standing(locale: &Locale, it: &Miss) -> Markup {
    match it.contest.as_str() {
        "open" => chip(Tone::Act, &say!(locale, "known-state-open")),
        "forgiven" => chip(Tone::Ok, &say!(locale, "known-state-forgiven")),
        "upheld" => chip(Tone::Plain, &say!(locale, "known-state-upheld")),
        _ => chip(Tone::Warn, &say!(locale, "known-state-wrong")),
    }
}

/// What was answered beside what is right, field by field, as far as anything is known. Where a
/// page has several such tables, `nth` tells them apart for those who hear them.
pub(crate) fn compared(
    locale: &Locale,
    form: &str,
    input: &str,
    answer: &str,
    gold: &str,
    nth: Option<usize>,
) -> Result<Markup> {
    let (form, data) = (Form::from_json(form)?, TaskData::from_json(input)?);
    let Ok(known) = Known::read(&form, gold) else { return Ok(html! {}) };
    let (given, items) = (form.read_checked(answer)?, form.render(&data));
    let wrong = known.wrong(&given);
    let label = |name: &str| {
        items.iter().find_map(|item| match item {
            Rendered::Asked { field, label, .. } if field.name == name => Some(label.clone()),
            _ => None,
        })
    };
    let rows = known.shown(&form).into_iter().map(|(name, rights)| {
        let ask = form.field(&name).map(|it| &it.ask);
        let yours = given.get(&name).map(|it| it.labels(ask)).unwrap_or_default();
        let tone = if wrong.contains(&name.as_str()) { Tone::Bad } else { Tone::Ok };
        vec![
            html! { (label(&name).unwrap_or_else(|| name.clone())) },
            html! {
                @if yours.is_empty() { span.muted { (say!(locale, "known-left-empty")) } }
                @else { (chip(tone, &yours)) }
            },
            html! { b { (rights.join(" / ")) } },
        ]
    });
    let mut caption = say!(locale, "known-compared");
    if let Some(nth) = nth {
        caption.push_str(&format!(" ({nth})"));
    }
    let table = ui::Table::new(caption)
        .column(say!(locale, "known-column-question"))
        .column(say!(locale, "known-column-given"))
        .column(say!(locale, "known-column-right"))
        .rows(rows);
    Ok(html! { (table) })
}
