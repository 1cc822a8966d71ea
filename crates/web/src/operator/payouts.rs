//! `/operator/payouts`: what waits for a run, what was sent, and the runs.

use axum::{
    extract::State,
    response::{IntoResponse, Redirect, Response},
};
use base::{Reason, Result, kinds};
use face::{App, CsrfForm, PageError, PathId, Person, Treasurer, Visitor};
use locale::Locale;
use market::payouts::{self, Ready, Run};
use maud::{Markup, Render, html};
use serde::Deserialize;

use super::Desk;
use crate::{
    accounts::Nothing,
    frame,
    ui::{
        Confirm, Empty, Errors, Fields, PageHead, Section, Table, Tone, badge, chip, date_time,
        form, link_button, money, post_button, submit,
    },
    wallet::way,
    wrong::Wrong,
};

/// Rows of each list; a run takes no more either.
const MOST: i64 = 500;

/// `GET /operator/payouts`
pub(super) async fn show(
    State(app): State<App>,
    visitor: Visitor,
    Treasurer(person): Treasurer,
) -> Result<Response, PageError> {
    let read = app.db.read(async move |tx| {
        let waiting = payouts::open_payouts(tx, MOST).await?;
        let sent = payouts::to_settle(tx, MOST).await?;
        Ok((waiting, sent, payouts::runs(tx, None, 20).await?))
    });
    let (waiting, sent, runs) = read.await?;
    let locale = &app.site.locale;
    let content = html! {
        (PageHead::new("Payouts")
            .lead("One treasurer drafts a run, another releases it."))
        (Section::new("Waiting"))
        (waiting_table(locale, &person, &waiting))
        (Section::new("Sent, to be settled"))
        (sent_table(locale, &person, &sent))
        @if !runs.is_empty() {
            (Section::new("Runs"))
            (runs_table(locale, &runs))
        }
    };
    Ok(frame(&app, &visitor, "Payouts").await?.desk(Desk::Payouts).show(content))
}

/// Who gets what, and what a treasurer should look at.
pub(super) fn who(locale: &Locale, it: &Ready) -> Vec<Markup> {
    vec![
        html! { bdi { (it.name) } },
        html! { (way(it.payout.way)) ": " (it.holder) ", " code { (it.target) } },
        html! {
            @if it.on_hold { (chip(Tone::Warn, "On hold: the place is being changed")) " " }
            @if 0 < it.shared_with {
                (chip(Tone::Warn, &format!("Same place as {} others", it.shared_with)))
            }
        },
        date_time(locale, it.payout.requested_at),
        money(locale, it.payout.amount),
    ]
}

pub(super) fn who_table(caption: &'static str) -> Table<'static> {
    let table = Table::new(caption).column("Who").column("Where").column("Look");
    table.column("Asked").number("Amount")
}

fn waiting_table(locale: &Locale, person: &Person, waiting: &[Ready]) -> Markup {
    if waiting.is_empty() {
        let step = link_button("/operator", "To the overview");
        return Empty::new("Nobody waits", "Payouts that people ask for stand here.", step)
            .render();
    }
    let rows = waiting.iter().map(|it| {
        let mut row = who(locale, it);
        let fail = format!("/operator/payouts/{}/failure", it.payout.id);
        row.push(html! { (link_button(fail, "Decline").small().quiet()) });
        row
    });
    let table = who_table("Payouts that wait").actions("Decline").rows(rows);
    html! {
        (table)
        (form("/operator/runs", &person.csrf, html! {
            div.actions { (submit("Draft a run of all that are ready").primary()) }
        }))
    }
}

fn sent_table(locale: &Locale, person: &Person, sent: &[Ready]) -> Markup {
    let rows = sent.iter().map(|it| {
        let mut row = who(locale, it);
        let base = format!("/operator/payouts/{}", it.payout.id);
        row.push(html! {
            (post_button(format!("{base}/payment"), &person.csrf, "Arrived").small())
            " "
            (link_button(format!("{base}/failure"), "Came back").small().quiet())
        });
        row
    });
    let empty = Empty::new(
        "Nothing to settle",
        "Payouts of released runs stand here until you note what became of them.",
        link_button("/operator", "To the overview"),
    );
    who_table("Payouts that were sent").actions("Settle").rows(rows).empty(empty).render()
}

fn runs_table(locale: &Locale, runs: &[Run]) -> Markup {
    let rows = runs.iter().map(|it| {
        let href = format!("/operator/runs/{}", it.id);
        vec![
            html! { a href=(href) { (date_time(locale, it.drafted_at)) } },
            badge(it.state.as_str()),
            html! { bdi { (it.drafted_by_name) } },
            html! { (locale.number(it.payouts)) },
            money(locale, it.total),
        ]
    });
    let table = Table::new("Runs").column("Drafted").column("State").column("By");
    table.number("Payouts").number("Total").rows(rows).render()
}

/// `POST /operator/payouts/{id}/payment`
pub(super) async fn pay(
    State(app): State<App>,
    Treasurer(person): Treasurer,
    PathId(id): PathId<kinds::Payout>,
    CsrfForm(Nothing {}): CsrfForm<Nothing>,
) -> Result<Response, PageError> {
    let me = person.account;
    app.db.write(async move |tx| payouts::mark_paid(tx, me, id).await).await?;
    Ok(Redirect::to("/operator/payouts?done=payout-is-paid").into_response())
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct ReasonForm {
    pub(super) reason: String,
}

/// A page that asks why, before something is refused.
pub(super) fn why(
    app: &App,
    person: &Person,
    confirm: &Confirm<'_>,
    action: &str,
    (text, errors): (&str, &Errors),
) -> Markup {
    let f = Fields::new(&app.site.locale, errors);
    let reason = f.textarea("reason", "Reason").required().value(text.to_owned());
    let field = html! { (reason.help("Its owner reads this.")) };
    confirm.show(&app.site.locale, action, &person.csrf, field)
}

/// `GET /operator/payouts/{id}/failure`
pub(super) async fn ask_failure(
    State(app): State<App>,
    visitor: Visitor,
    Treasurer(person): Treasurer,
    PathId(id): PathId<kinds::Payout>,
) -> Result<Response, PageError> {
    failure(&app, &visitor, &person, id, "", &Wrong::nothing()).await
}

async fn failure(
    app: &App,
    visitor: &Visitor,
    person: &Person,
    id: base::Id<kinds::Payout>,
    text: &str,
    wrong: &Wrong,
) -> Result<Response, PageError> {
    let confirm = Confirm {
        question: "Has this payout failed?".into(),
        consequences: vec!["The money is available to its owner again.".into()],
        verb: "It failed".into(),
        back: "/operator/payouts".into(),
    };
    let action = format!("/operator/payouts/{id}/failure");
    let content = why(app, person, &confirm, &action, (text, &wrong.errors));
    let frame = frame(app, visitor, "A payout failed").await?.desk(Desk::Payouts).readable();
    Ok(frame.show_as(wrong.status, content))
}

/// `POST /operator/payouts/{id}/failure`
pub(super) async fn fail(
    State(app): State<App>,
    visitor: Visitor,
    Treasurer(person): Treasurer,
    PathId(id): PathId<kinds::Payout>,
    CsrfForm(form): CsrfForm<ReasonForm>,
) -> Result<Response, PageError> {
    let me = person.account;
    let done = match Reason::parse("reason", &form.reason) {
        Ok(reason) => app.db.write(async move |tx| payouts::fail(tx, me, id, &reason).await).await,
        Err(error) => Err(error),
    };
    match done {
        Ok(_) => Ok(Redirect::to("/operator/payouts?done=payout-has-failed").into_response()),
        Err(error) => {
            let wrong = Wrong::of(&app, error)?;
            failure(&app, &visitor, &person, id, &form.reason, &wrong).await
        }
    }
}
