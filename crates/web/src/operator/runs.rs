//! `/operator/runs`: the dry run of a draft, and its release by a second treasurer.

use axum::{
    http::header,
    response::{IntoResponse, Redirect, Response},
};
use base::{Result, kinds};
use face::{CsrfForm, Local, PageError, PathId, Person, Treasurer, Visitor};
use locale::Locale;
use market::payouts::{self, RunDetail, RunState};
use maud::{Markup, Render, html};

use super::Desk;
use super::payouts::{who, who_table};
use crate::{
    accounts::Nothing,
    frame,
    ui::{Icon, PageHead, Stat, Tone, badge, link_button, note, post_button, stats},
    words::say,
};

/// `POST /operator/runs`: drafts a run of everything that is ready.
pub(super) async fn draft(
    Local(app): Local,
    Treasurer(person): Treasurer,
    CsrfForm(Nothing {}): CsrfForm<Nothing>,
) -> Result<Response, PageError> {
    let me = person.account;
    let run = app.db.write(async move |tx| payouts::draft_run(tx, me, &[]).await).await?;
    Ok(Redirect::to(&format!("/operator/runs/{run}?done=run-is-drafted")).into_response())
}

/// `GET /operator/runs/{id}`
pub(super) async fn show(
    Local(app): Local,
    visitor: Visitor,
    Treasurer(person): Treasurer,
    PathId(id): PathId<kinds::PayoutRun>,
) -> Result<Response, PageError> {
    let detail = app.db.read(async move |tx| payouts::run(tx, id).await).await?;
    let locale = &app.locale;
    let rows = detail.lines.iter().map(|it| {
        let mut row = who(locale, it);
        row.push(badge(locale, it.payout.state.as_str()));
        row
    });
    let content = html! {
        (PageHead::new(say!(locale, "operator-run-title"))
            .under("/operator/payouts", say!(locale, "operator-payouts"))
            .badge(badge(locale, detail.run.state.as_str()))
            .actions(html! {
                (link_button(
                    format!("/operator/runs/{id}/payouts.csv"),
                    say!(locale, "operator-save-as-csv"),
                ).icon(Icon::Download).download())
            }))
        (stats([
            Stat::new(say!(locale, "operator-payouts"), locale.number(detail.run.payouts)),
            Stat::new(say!(locale, "operator-column-total"), locale.money(detail.run.total))
                .money(),
            Stat::new(say!(locale, "operator-run-drafted-by"), detail.run.drafted_by_name.clone())
                .note(locale.date_time(detail.run.drafted_at)),
        ]))
        (next(locale, &person, &detail))
        (who_table(locale, say!(locale, "operator-run-table"))
            .column(say!(locale, "operator-column-state")).rows(rows).render())
    };
    let frame = frame(&app, &visitor, say!(locale, "operator-run-title")).await?;
    Ok(frame.desk(Desk::Payouts).show(content))
}

/// `GET /operator/runs/{id}/payouts.csv`: for whoever makes the transfers.
pub(super) async fn csv(
    Local(app): Local,
    _treasurer: Treasurer,
    PathId(id): PathId<kinds::PayoutRun>,
) -> Result<Response, PageError> {
    let detail = app.db.read(async move |tx| payouts::run(tx, id).await).await?;
    let sheet = payouts::run_sheet(&detail, app.locale.currency().code)?;
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"payouts-{id}.csv\"")),
    ];
    Ok((headers, sheet).into_response())
}

/// What can be done with a draft, and by whom.
fn next(locale: &Locale, person: &Person, detail: &RunDetail) -> Markup {
    let run = &detail.run;
    if run.state != RunState::Draft {
        return html! {};
    }
    let base = format!("/operator/runs/{}", run.id);
    let own = run.drafted_by == person.account;
    html! {
        (note(Tone::Plain, html! {
            (say!(locale, "operator-run-dry")) " "
            @if own { (say!(locale, "operator-run-own")) }
        }))
        div.actions {
            @if !own {
                (post_button(
                    format!("{base}/release"),
                    &person.csrf,
                    say!(locale, "operator-run-release"),
                ).primary().confirm(say!(locale, "operator-run-release-question")))
            }
            (post_button(
                format!("{base}/removal"),
                &person.csrf,
                say!(locale, "operator-run-drop"),
            ).quiet())
        }
    }
}

/// `POST /operator/runs/{id}/release`
pub(super) async fn release(
    Local(app): Local,
    Treasurer(person): Treasurer,
    PathId(id): PathId<kinds::PayoutRun>,
    CsrfForm(Nothing {}): CsrfForm<Nothing>,
) -> Result<Response, PageError> {
    let me = person.account;
    app.db.write(async move |tx| payouts::release(tx, me, id).await).await?;
    Ok(Redirect::to(&format!("/operator/runs/{id}?done=run-is-released")).into_response())
}

/// `POST /operator/runs/{id}/removal`
pub(super) async fn discard(
    Local(app): Local,
    Treasurer(person): Treasurer,
    PathId(id): PathId<kinds::PayoutRun>,
    CsrfForm(Nothing {}): CsrfForm<Nothing>,
) -> Result<Response, PageError> {
    let me = person.account;
    app.db.write(async move |tx| payouts::drop_run(tx, me, id).await).await?;
    Ok(Redirect::to("/operator/payouts?done=run-is-dropped").into_response())
}
