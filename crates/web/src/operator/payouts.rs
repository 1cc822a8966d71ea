//! `/operator/payouts`: what waits for a run, what was sent, and the runs.

use axum::response::{IntoResponse, Redirect, Response};
use base::{Reason, Result, kinds};
use face::{App, CsrfForm, Local, PageError, PathId, Person, Treasurer, Visitor};
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
    words::{phrase, say},
    wrong::Wrong,
};

/// Rows of each list; a run takes no more either.
const MOST: i64 = 500;

/// `GET /operator/payouts`
pub(super) async fn show(
    Local(app): Local,
    visitor: Visitor,
    Treasurer(person): Treasurer,
) -> Result<Response, PageError> {
    let read = app.db.read(async move |tx| {
        let waiting = payouts::open_payouts(tx, MOST).await?;
        let sent = payouts::to_settle(tx, MOST).await?;
        Ok((waiting, sent, payouts::runs(tx, None, 20).await?))
    });
    let (waiting, sent, runs) = read.await?;
    let locale = &app.locale;
    let content = html! {
        (PageHead::new(say!(locale, "operator-payouts"))
            .lead(&say!(locale, "operator-payouts-lead")))
        (Section::new(say!(locale, "operator-waiting")))
        (waiting_table(locale, &person, &waiting))
        (Section::new(say!(locale, "operator-sent-to-settle")))
        (sent_table(locale, &person, &sent))
        @if !runs.is_empty() {
            (Section::new(say!(locale, "operator-runs")))
            (runs_table(locale, &runs))
        }
    };
    let frame = frame(&app, &visitor, say!(locale, "operator-payouts")).await?;
    Ok(frame.desk(Desk::Payouts).show(content))
}

/// Who gets what, and what a treasurer should look at.
pub(super) fn who(locale: &Locale, it: &Ready) -> Vec<Markup> {
    vec![
        html! { bdi { (it.name) } },
        phrase!(
            locale,
            "operator-payout-target",
            way = way(locale, it.payout.way),
            holder = it.holder,
            target = html! { code { (it.target) } }
        ),
        html! {
            @if it.on_hold { (chip(Tone::Warn, &say!(locale, "operator-on-hold"))) " " }
            @if 0 < it.shared_with {
                (chip(Tone::Warn, &say!(locale, "operator-same-place", n = it.shared_with)))
            }
        },
        date_time(locale, it.payout.requested_at),
        money(locale, it.payout.amount),
    ]
}

pub(super) fn who_table(locale: &Locale, caption: String) -> Table<'static> {
    Table::new(caption)
        .column(say!(locale, "operator-column-who"))
        .column(say!(locale, "operator-column-where"))
        .column(say!(locale, "operator-column-look"))
        .column(say!(locale, "operator-column-asked"))
        .number(say!(locale, "operator-column-amount"))
}

fn waiting_table(locale: &Locale, person: &Person, waiting: &[Ready]) -> Markup {
    if waiting.is_empty() {
        let step = link_button("/operator", say!(locale, "operator-to-overview"));
        let text = say!(locale, "operator-nobody-waits-text");
        return Empty::new(say!(locale, "operator-nobody-waits"), text, step).render();
    }
    let rows = waiting.iter().map(|it| {
        let mut row = who(locale, it);
        let fail = format!("/operator/payouts/{}/failure", it.payout.id);
        row.push(html! { (link_button(fail, say!(locale, "operator-decline")).small().quiet()) });
        row
    });
    let table = who_table(locale, say!(locale, "operator-payouts-that-wait"))
        .actions(say!(locale, "operator-decline"))
        .rows(rows);
    html! {
        (table)
        (form("/operator/runs", &person.csrf, html! {
            div.actions { (submit(say!(locale, "operator-draft-run")).primary()) }
        }))
    }
}

fn sent_table(locale: &Locale, person: &Person, sent: &[Ready]) -> Markup {
    let rows = sent.iter().map(|it| {
        let mut row = who(locale, it);
        let base = format!("/operator/payouts/{}", it.payout.id);
        row.push(html! {
            (post_button(
                format!("{base}/payment"),
                &person.csrf,
                say!(locale, "operator-payout-arrived"),
            ).small())
            " "
            (link_button(format!("{base}/failure"), say!(locale, "operator-payout-came-back"))
                .small().quiet())
        });
        row
    });
    let empty = Empty::new(
        say!(locale, "operator-nothing-to-settle"),
        say!(locale, "operator-nothing-to-settle-text"),
        link_button("/operator", say!(locale, "operator-to-overview")),
    );
    who_table(locale, say!(locale, "operator-payouts-that-were-sent"))
        .actions(say!(locale, "operator-settle"))
        .rows(rows)
        .empty(empty)
        .render()
}

fn runs_table(locale: &Locale, runs: &[Run]) -> Markup {
    let rows = runs.iter().map(|it| {
        let href = format!("/operator/runs/{}", it.id);
        vec![
            html! { a href=(href) { (date_time(locale, it.drafted_at)) } },
            badge(locale, it.state.as_str()),
            html! { bdi { (it.drafted_by_name) } },
            html! { (locale.number(it.payouts)) },
            money(locale, it.total),
        ]
    });
    Table::new(say!(locale, "operator-runs"))
        .column(say!(locale, "operator-column-drafted"))
        .column(say!(locale, "operator-column-state"))
        .column(say!(locale, "operator-column-by"))
        .number(say!(locale, "operator-payouts"))
        .number(say!(locale, "operator-column-total"))
        .rows(rows)
        .render()
}

/// `POST /operator/payouts/{id}/payment`
pub(super) async fn pay(
    Local(app): Local,
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
    let locale = &app.locale;
    let f = Fields::new(locale, errors);
    let reason = f.textarea("reason", say!(locale, "operator-reason"));
    let reason = reason.required().value(text.to_owned());
    let field = html! { (reason.help(say!(locale, "operator-owner-reads"))) };
    confirm.show(locale, action, &person.csrf, field)
}

/// `GET /operator/payouts/{id}/failure`
pub(super) async fn ask_failure(
    Local(app): Local,
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
    let it = app.db.read(async move |tx| payouts::look(tx, id).await).await?;
    let locale = &app.locale;
    // What has not left yet is declined, and what was sent came back.
    let (question, verb) = if it.payout.state == payouts::State::Sent {
        (say!(locale, "operator-failure-question"), say!(locale, "operator-failure-verb"))
    } else {
        (say!(locale, "operator-decline-question"), say!(locale, "operator-decline"))
    };
    let money = locale.money(it.payout.amount);
    let confirm = Confirm {
        question: question.into(),
        consequences: vec![
            say!(
                locale,
                "operator-failure-of",
                money = money,
                who = &it.name,
                way = way(locale, it.payout.way),
                holder = &it.holder,
                target = &it.target
            )
            .into(),
            say!(locale, "operator-failure-consequence").into(),
        ],
        verb: verb.into(),
        back: "/operator/payouts".into(),
    };
    let action = format!("/operator/payouts/{id}/failure");
    let content = why(app, person, &confirm, &action, (text, &wrong.errors));
    let frame = frame(app, visitor, say!(locale, "operator-failure-title")).await?;
    Ok(frame.desk(Desk::Payouts).readable().show_as(wrong.status, content))
}

/// `POST /operator/payouts/{id}/failure`
pub(super) async fn fail(
    Local(app): Local,
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
