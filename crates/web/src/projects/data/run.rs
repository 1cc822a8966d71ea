//! `/projects/{id}/imports/{import}`: how far an import is, what was left out, and the way back.

use axum::{
    http::{HeaderValue, header},
    response::{IntoResponse, Redirect, Response},
};
use base::{Result, kinds};
use face::{CsrfForm, Local, PageError, PathIds, Person, Visitor};
use locale::Locale;
use market::{
    ImportId, ProjectId,
    projects::imports::{self, Import, ImportState},
};
use maud::{Markup, html};

use super::{
    PAGE,
    faults::{self, RowFault},
    is_at_work,
};
use crate::{
    projects::{
        Nothing, href,
        steps::{self, Desk},
    },
    ui::{
        Icon, Stat, Tone, badge, card, card_flush, date_time, definitions, link_button, meter,
        note, post_button, stats,
    },
    words::say,
};

/// Bad rows on the page.
const SHOWN: i64 = 200;
/// How often the page of a running import comes again, in seconds.
const AGAIN: HeaderValue = HeaderValue::from_static("3");

/// `GET /projects/{id}/imports/{import}`
pub(in crate::projects) async fn show(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathIds(id, import): PathIds<kinds::Project, kinds::Import>,
) -> Result<Response, PageError> {
    let desk = Desk::open(&app, &person, id).await?;
    let account = person.account;
    let read = app.db.read(async move |tx| {
        let found = imports::find(tx, account, id, import).await?;
        Ok((found, imports::errors(tx, import, 0, SHOWN).await?))
    });
    let (import, errors) = read.await?;
    let bad: Vec<RowFault> = errors.into_iter().map(RowFault::kept).collect();
    let locale = &app.locale;
    let content = html! {
        (state(locale, &import))
        (figures(locale, &import))
        (card("", definitions([
            (say!(locale, "data-started").as_str(), date_time(locale, import.created_at)),
            (say!(locale, "data-ended").as_str(), html! {
                @match import.ended_at {
                    Some(at) => (date_time(locale, at)),
                    None => (say!(locale, "data-not-yet")),
                }
            }),
        ])))
        @if !bad.is_empty() {
            (card_flush(&say!(locale, "data-were-left-out"), faults::table(locale, &bad)))
            @if SHOWN < import.rows_bad {
                p.muted { (say!(locale, "data-first-are-shown", n = SHOWN)) }
            }
        }
        (actions(locale, &desk, &import, visitor.csrf()))
    };
    let status = axum::http::StatusCode::OK;
    let mut response = desk.show(&app, &visitor, PAGE, status, content).await?;
    if is_at_work(import.state) {
        response.headers_mut().insert(header::REFRESH, AGAIN);
    }
    Ok(response)
}

fn state(locale: &Locale, it: &Import) -> Markup {
    let read = say!(
        locale,
        "data-import-read",
        part = locale.size(it.bytes_read.unsigned_abs()),
        whole = locale.size(it.bytes_total.unsigned_abs()),
    );
    let title = say!(locale, "data-import");
    let progress = html! {
        p { (badge(locale, it.state.as_str())) }
        (meter(&read, it.bytes_read, it.bytes_total))
        p.muted { (say!(locale, "data-import-waits")) }
    };
    match it.state {
        ImportState::Waiting | ImportState::Running => card(&title, progress),
        ImportState::Undoing => card(
            &title,
            html! { p { (badge(locale, "running")) " " (say!(locale, "data-import-undoing")) } },
        ),
        ImportState::Done if it.rows_bad == 0 => {
            note(Tone::Ok, say!(locale, "data-import-done").as_str())
        }
        ImportState::Done => note(Tone::Warn, say!(locale, "data-import-done-in-part").as_str()),
        ImportState::Failed => note(Tone::Bad, html! { p { (why(locale, it)) } }),
        ImportState::Undone => note(Tone::Plain, say!(locale, "data-import-undone").as_str()),
    }
}

fn why(locale: &Locale, it: &Import) -> String {
    let Some((code, detail)) = &it.error else {
        return say!(locale, "data-import-stopped");
    };
    let place = if detail.is_empty() { String::new() } else { format!(" ({detail})") };
    let why = format!("{}{place}", locale.explain(code, detail));
    say!(locale, "data-import-stopped-because", why = why)
}

fn figures(locale: &Locale, it: &Import) -> Markup {
    stats([
        Stat::new(say!(locale, "data-rows-read"), locale.number(it.rows_read)),
        Stat::new(say!(locale, "data-became-tasks"), locale.number(it.rows_kept)),
        Stat::new(say!(locale, "data-left-out"), locale.number(it.rows_bad)),
    ])
}

fn actions(locale: &Locale, desk: &Desk, it: &Import, csrf: &str) -> Markup {
    let id = desk.project.id;
    let page = href(id, &format!("imports/{}", it.id));
    let may_undo =
        desk.is_draft() && !matches!(it.state, ImportState::Undoing | ImportState::Undone);
    html! {
        div.actions {
            @if it.state == ImportState::Failed {
                (post_button(format!("{page}/resumption"), csrf, say!(locale, "data-go-on"))
                    .primary().icon(Icon::Play))
            }
            @if desk.is_draft() && it.state == ImportState::Done && 0 < it.rows_kept {
                (link_button(href(id, steps::after(PAGE)), say!(locale, "data-go-on-to-pay"))
                    .primary())
            }
            (link_button(href(id, PAGE), say!(locale, "data-back-to-data")))
            (link_button(href(id, "tasks"), say!(locale, "data-look-at-tasks")).quiet())
            @if may_undo {
                (post_button(format!("{page}/undoing"), csrf, say!(locale, "data-undo")).danger()
                    .quiet().confirm(say!(locale, "data-undo-question")))
            }
        }
    }
}

fn back(id: ProjectId, import: ImportId, done: &str) -> Response {
    let page = href(id, &format!("imports/{import}"));
    Redirect::to(&format!("{page}?done={done}")).into_response()
}

/// `POST /projects/{id}/imports/{import}/undoing`
pub(in crate::projects) async fn undo(
    Local(app): Local,
    person: Person,
    PathIds(id, import): PathIds<kinds::Project, kinds::Import>,
    CsrfForm(Nothing {}): CsrfForm<Nothing>,
) -> Result<Response, PageError> {
    let account = person.account;
    app.db.write(async move |tx| imports::undo(tx, account, id, import).await).await?;
    Ok(back(id, import, "import-is-undone"))
}

/// `POST /projects/{id}/imports/{import}/resumption`
pub(in crate::projects) async fn go_on(
    Local(app): Local,
    person: Person,
    PathIds(id, import): PathIds<kinds::Project, kinds::Import>,
    CsrfForm(Nothing {}): CsrfForm<Nothing>,
) -> Result<Response, PageError> {
    let account = person.account;
    app.db.write(async move |tx| imports::go_on(tx, account, id, import).await).await?;
    Ok(back(id, import, "import-goes-on"))
}
