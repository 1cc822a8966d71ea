//! `/projects/{id}/pay`: price, number of answers, deadlines and limits.

use axum::response::Response;
use base::{DurationMs, Money, Result, kinds};
use face::{App, CsrfForm, Local, PageError, PathId, Person, Visitor};
use locale::Locale;
use market::{
    projects::{self, Project, Quote},
    records::{self, ProjectRecord},
    settings,
};
use maud::{Markup, Render, html};
use store::Tx;

use super::{
    href,
    steps::{self, Desk},
};
use crate::{
    ui::{Choice, Errors, Fields, Icon, card, split, submit},
    words::say,
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
    /// How long such work took, and how many answers say so.
    measured: Option<(DurationMs, i64)>,
}

async fn basis(app: &App, desk: &Desk) -> Result<Basis> {
    let project = desk.project.clone();
    let read = app.db.read(async move |tx| {
        let quote = projects::quote(tx, &project).await?;
        let floor = settings::amount(tx, settings::HOURLY_FLOOR).await?;
        Ok(Basis { quote, floor, measured: measured(tx, &project).await? })
    });
    read.await
}

/// One's own latest projects that are looked through for such work.
const LATEST: i64 = 20;

/// How long the answers of this project took; else those of one's own latest project of the same
/// kind with the most of them.
async fn measured(tx: &mut Tx, project: &Project) -> Result<Option<(DurationMs, i64)>> {
    let time = |it: ProjectRecord| it.median_active_ms.map(|took| (took, it.answers));
    if let Some(own) = time(records::of_project(tx, project.id).await?) {
        return Ok(Some(own));
    }
    let mut best = None;
    for it in projects::list(tx, project.requester, None, LATEST).await? {
        if it.project.category == project.category && it.project.id != project.id {
            let found = time(records::of_project(tx, it.project.id).await?);
            best = best.into_iter().chain(found).max_by_key(|it: &(DurationMs, i64)| it.1);
        }
    }
    Ok(best)
}

/// `GET /projects/{id}/pay`
pub(super) async fn show(
    Local(app): Local,
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
    Local(app): Local,
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
    let locale = &app.locale;
    let fields = Fields::new(locale, &wrong.errors);
    let content = split(
        card("", form(locale, &fields, &wrong.errors, desk, typed, visitor.csrf())),
        html! {
            div #sums {
                (card(&say!(locale, "projects-what-it-comes-to"),
                    sums::show(locale, desk, typed, &basis)))
            }
        },
    );
    desk.show(app, visitor, PAGE, wrong.status, content).await
}

/// The fields of [`limits`], which opens when one of them is wrong.
const LIMITS: [&str; 5] =
    ["max_reworks", "tasks_per_worker", "claims_per_worker", "expires_at", "priority"];

fn form(
    locale: &Locale,
    fields: &Fields<'_>,
    errors: &Errors,
    desk: &Desk,
    typed: &Typed,
    csrf: &str,
) -> Markup {
    let is_open = LIMITS.iter().any(|it| errors.at(it).is_some());
    let body = html! {
        (fields.amount("price", say!(locale, "projects-price-of-one")).required().short()
            .value(typed.price.clone()).help(say!(locale, "projects-price-of-one-help")))
        (fields.number("answers_per_task", say!(locale, "projects-answers-per-task")).required()
            .short().between("1", "100").value(typed.answers_per_task.clone())
            .help(say!(locale, "projects-answers-per-task-help")))
        (adaptive(locale, fields, errors, typed))
        (fields.text("estimate", say!(locale, "projects-estimate")).short().input_mode("decimal")
            .autocomplete("off").value(locale.typed_decimal(&typed.estimate))
            .help(say!(locale, "projects-estimate-help")))
        div.actions {
            (submit(say!(locale, "projects-work-it-out")).sends("_then", "sums").unchecked()
                .previews()
                .icon(Icon::Refresh))
        }
        (time_limit(locale, fields, typed))
        (fields.number("auto_accept", say!(locale, "projects-accepted-by-itself")).required()
            .short().between("0", "30").value(typed.auto_accept.clone())
            .unit(say!(locale, "projects-days"))
            .help(say!(locale, "projects-accepted-by-itself-help")))
        (limits(locale, fields, typed, is_open))
        (steps::buttons(locale, desk, PAGE))
    };
    let drawn = fields.form(href(desk.project.id, PAGE), csrf, body).previews("sums");
    drawn.render()
}

/// More answers only where the first ones leave doubt.
fn adaptive(locale: &Locale, fields: &Fields<'_>, errors: &Errors, typed: &Typed) -> Markup {
    let is_wrong = errors.at("answers_most").is_some() || errors.at("confidence").is_some();
    html! {
        details.more open[is_wrong || !typed.answers_most.is_empty()] {
            summary { (say!(locale, "quality-adaptive")) }
            div.stack {
            (fields.number("answers_most", say!(locale, "quality-most")).short()
                .between("2", "100").value(typed.answers_most.clone())
                .help(say!(locale, "quality-most-help")))
            (fields.number("confidence", say!(locale, "quality-confidence")).short()
                .between("50", "99").value(typed.confidence.clone()).unit("%")
                .help(say!(locale, "quality-confidence-help")))
            }
        }
    }
}

fn time_limit(locale: &Locale, fields: &Fields<'_>, typed: &Typed) -> Markup {
    let units = typed::UNITS.iter().map(|it| Choice::new(it.name, typed::unit(locale, it.name)));
    html! {
        div {
            div.pair {
                (fields.number("time_limit", say!(locale, "projects-time-limit")).required()
                    .short().least("1").value(typed.time_limit.clone()))
                (fields.select("time_unit", say!(locale, "projects-unit"), units).required()
                    .value(typed.time_unit.clone()))
            }
            p.muted.small-text { (say!(locale, "projects-time-limit-help")) }
        }
    }
}

/// What most projects leave as it is.
fn limits(locale: &Locale, fields: &Fields<'_>, typed: &Typed, is_open: bool) -> Markup {
    html! {
        details.more open[is_open] {
            summary { (say!(locale, "projects-limits")) }
            div.stack {
            (fields.number("max_reworks", say!(locale, "projects-reworks")).required().short()
                .between("0", "3").value(typed.max_reworks.clone())
                .help(say!(locale, "projects-reworks-help")))
            (fields.number("tasks_per_worker", say!(locale, "projects-tasks-for-one")).required()
                .short().between("0", "1000000").value(typed.tasks_per_worker.clone())
                .help(say!(locale, "projects-tasks-for-one-help")))
            (fields.number("claims_per_worker", say!(locale, "projects-claims-at-once"))
                .required().short().between("1", "20").value(typed.claims_per_worker.clone())
                .help(say!(locale, "projects-claims-at-once-help")))
            (fields.date("expires_at", say!(locale, "projects-last-day"))
                .value(typed.expires_at.clone()).help(say!(locale, "projects-last-day-help")))
            (fields.number("priority", say!(locale, "projects-priority")).required().short()
                .between("0", "9").value(typed.priority.clone())
                .help(say!(locale, "projects-priority-help")))
            }
        }
    }
}
