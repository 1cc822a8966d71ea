//! `/operator/reports`: messages that somebody showed to the moderators.

use axum::{
    extract::Query,
    response::{IntoResponse, Redirect, Response},
};
use base::{Reason, kinds};
use face::{App, CsrfForm, Local, Moderator, PageError, PathId, Visitor};
use locale::Locale;
use market::{
    MessageReportId,
    messages::{self, Refusal, Report},
};
use maud::{Markup, html};

use super::settlement::{self, Back, Settlement};
use crate::{
    frame,
    operator::{Desk, looked},
    ui::{self, Empty, Icon, PageHead, Pager, Tab, link_button},
    words::say,
    wrong::Wrong,
};

/// Reports on one page.
const PAGE: i64 = 20;

/// `GET /operator/reports`
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
    after: Option<MessageReportId>,
    back: Option<&Back<kinds::MessageReport>>,
) -> Result<Response, PageError> {
    let read = app.db.read(async move |tx| messages::open_reports(tx, after, PAGE + 1).await);
    let mut reports = read.await?;
    let older = Pager::cut(&mut reports, PAGE);
    let older = older.map(|it| format!("/operator/reports?after={}", it.id).into());
    let locale = &app.locale;
    let empty = Empty::new(
        say!(locale, "appeals-reports-empty-title"),
        say!(locale, "appeals-reports-empty-text"),
        link_button("/operator/appeals", say!(locale, "appeals-title")),
    );
    let content = html! {
        (PageHead::new(say!(locale, "appeals-reports"))
            .lead(&say!(locale, "appeals-reports-lead")))
        (views(locale, "reports"))
        @if reports.is_empty() {
            (empty.icon(Icon::Message).looked(looked(app)))
        }
        @for it in &reports { (card(locale, it, csrf, back)) }
        (Pager { newer: after.map(|_| "/operator/reports".into()), older }.show(locale))
    };
    let title = say!(locale, "appeals-reports");
    let frame = frame(app, visitor, title).await?.desk(Desk::Reports);
    let status = back.map_or(axum::http::StatusCode::OK, |it| it.wrong.status);
    Ok(frame.show_as(status, content))
}

/// The two kinds of things that are reported; `at` is the page that is open.
pub(super) fn views(locale: &Locale, at: &str) -> Markup {
    let pages = [
        ("reports", say!(locale, "appeals-reports")),
        ("task-reports", say!(locale, "appeals-task-reports")),
    ];
    let tab = |(page, label): (&str, String)| Tab {
        href: format!("/operator/{page}").into(),
        label: label.into(),
        count: None,
        current: page == at,
    };
    let views: Vec<Tab<'_>> = pages.into_iter().map(tab).collect();
    ui::tabs(locale, &say!(locale, "appeals-report-both"), &views)
}

fn card(
    locale: &Locale,
    it: &Report,
    csrf: &str,
    back: Option<&Back<kinds::MessageReport>>,
) -> Markup {
    ui::card(
        "",
        html! {
            (ui::definitions([
                (say!(locale, "appeals-report-by-author").as_str(), html! {
                    a href={ "/operator/people/" (it.author.id) } { bdi { (it.author.name) } }
                    ", " (ui::date_time(locale, it.written_at))
                }),
                (say!(locale, "appeals-report-by").as_str(), html! {
                    a href={ "/operator/people/" (it.reporter.id) } { bdi { (it.reporter.name) } }
                    ", " (ui::date_time(locale, it.at))
                }),
                (say!(locale, "appeals-report-because").as_str(), html! { (it.reason) }),
            ]))
            blockquote { (ui::markdown(&it.text, 4)) }
            (settlement::form(locale, csrf, "/operator/reports", it.id, back))
        },
    )
}

/// `POST /operator/reports/{id}/settlement`
pub(super) async fn settle(
    Local(app): Local,
    visitor: Visitor,
    Moderator(person): Moderator,
    PathId(id): PathId<kinds::MessageReport>,
    CsrfForm(form): CsrfForm<Settlement>,
) -> Result<Response, PageError> {
    let me = person.account;
    let settled = match Reason::parse("note", &form.note) {
        Ok(note) => {
            let settle =
                app.db.write(async move |tx| messages::settle_report(tx, me, id, &note).await);
            settle.await
        }
        Err(error) => Err(error),
    };
    match settled {
        Ok(()) => Ok(Redirect::to("/operator/reports?done=report-settled").into_response()),
        Err(error) if error.is(Refusal::NoReport) => Err(error.into()),
        Err(error) => {
            let back = Back { of: id, typed: form.note, wrong: Wrong::of(&app, error)? };
            answer(&app, &visitor, &person.csrf, None, Some(&back)).await
        }
    }
}
