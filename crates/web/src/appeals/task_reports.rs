//! `/operator/task-reports`: tasks that may ask for something forbidden.

use axum::{
    extract::Query,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use base::{Reason, kinds};
use face::{App, CsrfForm, Local, Moderator, PageError, PathId, Visitor};
use locale::Locale;
use market::{
    TaskReportId,
    assignments::{self, OpenReport, Refusal},
};
use maud::{Markup, html};

use super::{
    reports::views,
    settlement::{self, Back, Settlement},
};
use crate::{
    frame,
    operator::Desk,
    task::problem_words,
    ui::{self, Empty, Icon, PageHead, Pager, code_block, link_button},
    words::{phrase, say},
    wrong::Wrong,
};

/// Reports on one page.
const PAGE: i64 = 20;

/// `GET /operator/task-reports`
pub(super) async fn list(
    Local(app): Local,
    visitor: Visitor,
    Moderator(person): Moderator,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    let after = pairs.iter().find(|it| it.0 == "after").and_then(|it| it.1.parse().ok());
    answer(&app, &visitor, &person.csrf, after, None).await
}

async fn answer(
    app: &App,
    visitor: &Visitor,
    csrf: &str,
    after: Option<TaskReportId>,
    back: Option<&Back<kinds::TaskReport>>,
) -> Result<Response, PageError> {
    let read =
        app.db.read(async move |tx| assignments::open_task_reports(tx, after, PAGE + 1).await);
    let mut reports = read.await?;
    let older = Pager::cut(&mut reports, PAGE);
    let older = older.map(|it| format!("/operator/task-reports?after={}", it.report.id).into());
    let locale = &app.locale;
    let title = say!(locale, "appeals-task-reports");
    let empty = Empty::new(
        say!(locale, "appeals-reports-empty-title"),
        say!(locale, "appeals-task-reports-empty"),
        link_button("/operator/moderation", say!(locale, "appeals-task-reports-to-moderation")),
    );
    let content = html! {
        (PageHead::new(title.as_str()).lead(&say!(locale, "appeals-task-reports-lead")))
        (views(locale, "task-reports"))
        @if reports.is_empty() { (empty.icon(Icon::Flag)) }
        @for it in &reports { (card(locale, it, csrf, back)) }
        (Pager { newer: after.map(|_| "/operator/task-reports".into()), older }.show(locale))
    };
    let frame = frame(app, visitor, title).await?.desk(Desk::Reports);
    let status = back.map_or(StatusCode::OK, |it| it.wrong.status);
    Ok(frame.show_as(status, content))
}

fn card(
    locale: &Locale,
    it: &OpenReport,
    csrf: &str,
    back: Option<&Back<kinds::TaskReport>>,
) -> Markup {
    let job = html! { a href={ "/operator/moderation/" (it.project) } { (it.title) } };
    let who =
        html! { a href={ "/operator/people/" (it.requester) } { bdi { (it.requester_name) } } };
    let of =
        phrase!(locale, "appeals-task-report-of", title = job, n = it.report.position, who = who,);
    let facts = [
        (say!(locale, "appeals-task-report-job"), of),
        (
            say!(locale, "appeals-report-by"),
            html! {
                a href={ "/operator/people/" (it.reporter) } { bdi { (it.reporter_name) } }
                ", " (ui::date_time(locale, it.report.at))
            },
        ),
        (
            say!(locale, "appeals-report-because"),
            html! {
                (problem_words(locale, it.report.problem))
            },
        ),
        (
            say!(locale, "appeals-task-report-says"),
            html! {
                span.plain-text { (it.report.text) }
            },
        ),
    ];
    ui::card(
        "",
        html! {
            (ui::definitions(facts.iter().map(|it| (it.0.as_str(), it.1.clone()))))
            (code_block(&say!(locale, "appeals-task-report-data"), &it.input))
            (settlement::form(locale, csrf, "/operator/task-reports", it.report.id, back))
        },
    )
}

/// `POST /operator/task-reports/{id}/settlement`
pub(super) async fn settle(
    Local(app): Local,
    visitor: Visitor,
    Moderator(person): Moderator,
    PathId(id): PathId<kinds::TaskReport>,
    CsrfForm(form): CsrfForm<Settlement>,
) -> Result<Response, PageError> {
    let me = person.account;
    let settled = match Reason::parse("note", &form.note) {
        Ok(note) => {
            let settle = app
                .db
                .write(async move |tx| assignments::settle_task_report(tx, me, id, &note).await);
            settle.await
        }
        Err(error) => Err(error),
    };
    match settled {
        Ok(()) => Ok(Redirect::to("/operator/task-reports?done=report-settled").into_response()),
        Err(error) if error.is(Refusal::NoReport) => Err(error.into()),
        Err(error) => {
            let back = Back { of: id, typed: form.note, wrong: Wrong::of(&app, error)? };
            answer(&app, &visitor, &person.csrf, None, Some(&back)).await
        }
    }
}
