//! `/projects/{id}/imports/{import}`: how far an import is, what was left out, and the way back.

use axum::{
    extract::State,
    http::{HeaderValue, header},
    response::{IntoResponse, Redirect, Response},
};
use base::{Result, kinds};
use face::{App, CsrfForm, PageError, PathIds, Person, Visitor};
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
    projects::{Nothing, href, steps::Desk},
    ui::{
        Icon, Stat, Tone, badge, card, card_flush, date_time, definitions, link_button, meter,
        note, post_button, stats,
    },
};

/// Bad rows on the page.
const SHOWN: i64 = 200;
/// How often the page of a running import comes again, in seconds.
const AGAIN: HeaderValue = HeaderValue::from_static("3");

/// `GET /projects/{id}/imports/{import}`
pub(in crate::projects) async fn show(
    State(app): State<App>,
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
    let locale = &app.site.locale;
    let content = html! {
        (state(locale, &import))
        (figures(locale, &import))
        (card("", definitions([
            ("Started", date_time(locale, import.created_at)),
            ("Ended", html! {
                @match import.ended_at { Some(at) => (date_time(locale, at)), None => "not yet" }
            }),
        ])))
        @if !bad.is_empty() {
            (card_flush("Rows that were left out", faults::table(locale, &bad)))
            @if SHOWN < import.rows_bad {
                p.muted { "The first " (locale.number(SHOWN)) " are shown." }
            }
        }
        (actions(&desk, &import, visitor.csrf()))
    };
    let status = axum::http::StatusCode::OK;
    let mut response = desk.show(&app, &visitor, PAGE, status, content).await?;
    if is_at_work(import.state) {
        response.headers_mut().insert(header::REFRESH, AGAIN);
    }
    Ok(response)
}

fn state(locale: &Locale, it: &Import) -> Markup {
    let read = format!(
        "{} of {} read",
        locale.size(it.bytes_read.unsigned_abs()),
        locale.size(it.bytes_total.unsigned_abs()),
    );
    let progress = html! {
        p { (badge(it.state.as_str())) }
        (meter(&read, it.bytes_read, it.bytes_total))
        p.muted { "This page comes again every few seconds until it is done. You may leave it." }
    };
    match it.state {
        ImportState::Waiting | ImportState::Running => card("The import", progress),
        ImportState::Undoing => card(
            "The import",
            html! { p { (badge("running")) " Its tasks are being taken out again." } },
        ),
        ImportState::Done if it.rows_bad == 0 => {
            note(Tone::Ok, "The import is done: every row became a task.")
        }
        ImportState::Done => note(
            Tone::Warn,
            "The import is done. Some rows were left out: correct them in the file and import \
             only those again, or undo this import and start over.",
        ),
        ImportState::Failed => note(Tone::Bad, html! { p { (why(locale, it)) } }),
        ImportState::Undone => note(Tone::Plain, "The import was undone; its tasks are gone."),
    }
}

fn why(locale: &Locale, it: &Import) -> String {
    let Some((code, detail)) = &it.error else {
        return "The import stopped.".to_owned();
    };
    let place = if detail.is_empty() { String::new() } else { format!(" ({detail})") };
    format!("The import stopped: {}{place}", locale.explain(code, detail))
}

fn figures(locale: &Locale, it: &Import) -> Markup {
    stats([
        Stat::new("Rows read", locale.number(it.rows_read)),
        Stat::new("Became tasks", locale.number(it.rows_kept)),
        Stat::new("Left out", locale.number(it.rows_bad)),
    ])
}

fn actions(desk: &Desk, it: &Import, csrf: &str) -> Markup {
    let id = desk.project.id;
    let page = href(id, &format!("imports/{}", it.id));
    let may_undo =
        desk.is_draft() && !matches!(it.state, ImportState::Undoing | ImportState::Undone);
    html! {
        div.actions {
            @if it.state == ImportState::Failed {
                (post_button(format!("{page}/resumption"), csrf, "Go on where it stopped")
                    .primary().icon(Icon::Play))
            }
            (link_button(href(id, PAGE), "Back to the data"))
            (link_button(href(id, "tasks"), "Look at the tasks").quiet())
            @if may_undo {
                (post_button(format!("{page}/undoing"), csrf, "Undo the import").danger().quiet()
                    .confirm("Undo the import? All tasks that came from it are taken out."))
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
    State(app): State<App>,
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
    State(app): State<App>,
    person: Person,
    PathIds(id, import): PathIds<kinds::Project, kinds::Import>,
    CsrfForm(Nothing {}): CsrfForm<Nothing>,
) -> Result<Response, PageError> {
    let account = person.account;
    app.db.write(async move |tx| imports::go_on(tx, account, id, import).await).await?;
    Ok(back(id, import, "import-goes-on"))
}
