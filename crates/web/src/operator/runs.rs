//! `/operator/runs`: the dry run of a draft, and its release by a second treasurer.

use axum::{
    extract::State,
    response::{IntoResponse, Redirect, Response},
};
use base::{Result, kinds};
use face::{App, CsrfForm, PageError, PathId, Person, Treasurer, Visitor};
use market::payouts::{self, RunDetail, RunState};
use maud::{Markup, Render, html};

use super::Desk;
use super::payouts::{who, who_table};
use crate::{
    accounts::Nothing,
    frame,
    ui::{PageHead, Stat, Tone, badge, note, post_button, stats},
};

/// `POST /operator/runs`: drafts a run of everything that is ready.
pub(super) async fn draft(
    State(app): State<App>,
    Treasurer(person): Treasurer,
    CsrfForm(Nothing {}): CsrfForm<Nothing>,
) -> Result<Response, PageError> {
    let me = person.account;
    let run = app.db.write(async move |tx| payouts::draft_run(tx, me, &[]).await).await?;
    Ok(Redirect::to(&format!("/operator/runs/{run}?done=run-is-drafted")).into_response())
}

/// `GET /operator/runs/{id}`
pub(super) async fn show(
    State(app): State<App>,
    visitor: Visitor,
    Treasurer(person): Treasurer,
    PathId(id): PathId<kinds::PayoutRun>,
) -> Result<Response, PageError> {
    let detail = app.db.read(async move |tx| payouts::run(tx, id).await).await?;
    let locale = &app.site.locale;
    let rows = detail.lines.iter().map(|it| {
        let mut row = who(locale, it);
        row.push(badge(it.payout.state.as_str()));
        row
    });
    let content = html! {
        (PageHead::new("Payout run")
            .under("/operator/payouts", "Payouts").badge(badge(detail.run.state.as_str())))
        (stats([
            Stat::new("Payouts", locale.number(detail.run.payouts)),
            Stat::new("Total", locale.money(detail.run.total)).money(),
            Stat::new("Drafted by", detail.run.drafted_by_name.clone())
                .note(locale.date_time(detail.run.drafted_at)),
        ]))
        (next(&person, &detail))
        (who_table("Who gets what").column("State").rows(rows).render())
    };
    Ok(frame(&app, &visitor, "Payout run").await?.desk(Desk::Payouts).show(content))
}

/// What can be done with a draft, and by whom.
fn next(person: &Person, detail: &RunDetail) -> Markup {
    let run = &detail.run;
    if run.state != RunState::Draft {
        return html! {};
    }
    let base = format!("/operator/runs/{}", run.id);
    let own = run.drafted_by == person.account;
    html! {
        (note(Tone::Plain, html! {
            "This is a dry run: nothing has moved yet. "
            @if own { "You drafted it, so another treasurer releases it." }
        }))
        div.actions {
            @if !own {
                (post_button(format!("{base}/release"), &person.csrf, "Release").primary()
                    .confirm("Release this run? The money leaves these balances."))
            }
            (post_button(format!("{base}/removal"), &person.csrf, "Drop").quiet())
        }
    }
}

/// `POST /operator/runs/{id}/release`
pub(super) async fn release(
    State(app): State<App>,
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
    State(app): State<App>,
    Treasurer(person): Treasurer,
    PathId(id): PathId<kinds::PayoutRun>,
    CsrfForm(Nothing {}): CsrfForm<Nothing>,
) -> Result<Response, PageError> {
    let me = person.account;
    app.db.write(async move |tx| payouts::drop_run(tx, me, id).await).await?;
    Ok(Redirect::to("/operator/payouts?done=run-is-dropped").into_response())
}
