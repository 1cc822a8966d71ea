//! `/projects/{id}/pay`: price, number of answers, deadlines and limits.

use axum::{extract::State, response::Response};
use base::{Money, Result, kinds};
use face::{App, CsrfForm, PageError, PathId, Person, Visitor};
use market::{
    projects::{self, Quote},
    settings,
};
use maud::{Markup, Render, html};

use super::{
    href,
    steps::{self, Desk},
};
use crate::{
    ui::{Choice, Errors, Fields, Icon, card, split, submit},
    wrong::Wrong,
};

mod sums;
mod typed;

use typed::Typed;

const PAGE: &str = "pay";

/// What the figures beside the form rest on.
pub(super) struct Basis {
    quote: Quote,
    floor: Money,
}

async fn basis(app: &App, desk: &Desk) -> Result<Basis> {
    let project = desk.project.clone();
    let read = app.db.read(async move |tx| {
        let quote = projects::quote(tx, &project).await?;
        Ok(Basis { quote, floor: settings::amount(tx, settings::HOURLY_FLOOR).await? })
    });
    read.await
}

/// `GET /projects/{id}/pay`
pub(super) async fn show(
    State(app): State<App>,
    visitor: Visitor,
    person: Person,
    PathId(id): PathId<kinds::Project>,
) -> Result<Response, PageError> {
    let desk = Desk::open(&app, &person, id).await?;
    let typed = Typed::of(&desk);
    page(&app, &visitor, &desk, &typed, Wrong::nothing()).await
}

/// `POST /projects/{id}/pay`
pub(super) async fn send(
    State(app): State<App>,
    visitor: Visitor,
    person: Person,
    PathId(id): PathId<kinds::Project>,
    CsrfForm(typed): CsrfForm<Typed>,
) -> Result<Response, PageError> {
    let read = typed.read();
    if typed.then == "sums" {
        let wrong = match read {
            Ok(_) => Wrong::nothing(),
            Err(error) => Wrong::of(&app, error)?,
        };
        return page(&app, &visitor, &Desk::open(&app, &person, id).await?, &typed, wrong).await;
    }
    match steps::save(&app, &person, id, read).await {
        Ok(()) => Ok(steps::onward(id, PAGE, &typed.then)),
        Err(error) => {
            let wrong = Wrong::of(&app, error)?;
            page(&app, &visitor, &Desk::open(&app, &person, id).await?, &typed, wrong).await
        }
    }
}

async fn page(
    app: &App,
    visitor: &Visitor,
    desk: &Desk,
    typed: &Typed,
    wrong: Wrong,
) -> Result<Response, PageError> {
    let basis = basis(app, desk).await?;
    let locale = &app.site.locale;
    let fields = Fields::new(locale, &wrong.errors);
    let content = split(
        card("", form(&fields, &wrong.errors, desk, typed, visitor.csrf())),
        card("What it comes to", sums::show(locale, desk, typed, &basis)),
    );
    desk.show(app, visitor, PAGE, wrong.status, content).await
}

/// The fields of [`limits`], which opens when one of them is wrong.
const LIMITS: [&str; 5] =
    ["max_reworks", "tasks_per_worker", "claims_per_worker", "expires_at", "priority"];

fn form(fields: &Fields<'_>, errors: &Errors, desk: &Desk, typed: &Typed, csrf: &str) -> Markup {
    let is_open = LIMITS.iter().any(|it| errors.at(it).is_some());
    let body = html! {
        (fields.amount("price", "Price of one answer").required().short()
            .value(typed.price.clone())
            .help("What you pay for one accepted answer. The worker's share is shown beside."))
        (fields.number("answers_per_task", "Answers per task").required().short()
            .between("1", "100").value(typed.answers_per_task.clone())
            .help("More answers by different workers let you compare them."))
        (fields.number("estimate", "Minutes one answer takes").short().step("any").least("0")
            .value(typed.estimate.clone())
            .help("Your estimate, to work out the hourly pay. It is not kept."))
        div.actions {
            (submit("Work it out").sends("_then", "sums").unchecked().icon(Icon::Refresh))
        }
        (time_limit(fields, typed))
        (fields.number("auto_accept", "Accepted by itself after").required().short()
            .between("0", "30").value(typed.auto_accept.clone()).unit("days")
            .help("What you have not reviewed by then counts as accepted and is paid."))
        (limits(fields, typed, is_open))
        (steps::buttons(desk, PAGE))
    };
    let drawn = fields.form(href(desk.project.id, PAGE), csrf, body);
    drawn.render()
}

fn time_limit(fields: &Fields<'_>, typed: &Typed) -> Markup {
    let units = typed::UNITS.iter().map(|it| Choice::new(it.name, it.name));
    html! {
        div {
            div.pair {
                (fields.number("time_limit", "Time limit").required().short().least("1")
                    .value(typed.time_limit.clone()))
                (fields.select("time_unit", "Unit", units).required()
                    .value(typed.time_unit.clone()))
            }
            p.muted.small-text {
                "From claim to deadline. A worker may extend it once by half."
            }
        }
    }
}

/// What most projects leave as it is.
fn limits(fields: &Fields<'_>, typed: &Typed, is_open: bool) -> Markup {
    html! {
        details.more open[is_open] {
            summary { "Limits, end and order" }
            div.stack {
            (fields.number("max_reworks", "Reworks").required().short()
                .between("0", "3").value(typed.max_reworks.clone())
                .help("How often you may send an answer back for changes."))
            (fields.number("tasks_per_worker", "Tasks for one worker").required().short()
                .between("0", "1000000").value(typed.tasks_per_worker.clone())
                .help("0 means any number; 1 means once per person."))
            (fields.number("claims_per_worker", "Claims at once").required().short()
                .between("1", "20").value(typed.claims_per_worker.clone())
                .help("How many tasks one worker may hold at the same time."))
            (fields.date("expires_at", "Last day").value(typed.expires_at.clone())
                .help("The project closes by itself at the end of this day (UTC). \
                       Leave it empty for no end."))
            (fields.number("priority", "Priority").required().short()
                .between("0", "9").value(typed.priority.clone())
                .help("Among your own open projects, a higher one is offered first."))
            }
        }
    }
}
