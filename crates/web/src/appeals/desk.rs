//! `/operator/appeals`: the cases that wait for a moderator, and one case with its answers.

use axum::{
    extract::Query,
    response::{IntoResponse, Redirect, Response},
};
use base::{Error, Reason, Result as Read, kinds};
use face::{App, CsrfForm, Local, Moderator, PageError, PathId, Visitor};
use locale::Locale;
use market::{
    AccountId, AppealId,
    reviews::{self, AppealState, Case, Detail, Outcome, Refusal},
};
use maud::{Markup, Render, html};
use serde::Deserialize;

use crate::{
    frame,
    my_work::{history, verdict::record},
    operator::{Desk, looked},
    reviews::{given, said},
    ui::{self, Choice, Empty, Fields, Icon, PageHead, Pager, link_button, submit},
    words::{phrase, say},
    wrong::{Faults, Wrong},
};

/// Appeals on one page.
const PAGE: i64 = 25;

/// `GET /operator/appeals`
pub(super) async fn list(
    Local(app): Local,
    visitor: Visitor,
    Moderator(_): Moderator,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    let after = pairs.iter().find(|it| it.0 == "after").and_then(|it| it.1.parse().ok());
    let after: Option<AppealId> = after;
    let read = app.db.read(async move |tx| {
        let lines = reviews::appeals_to_decide(tx, after, PAGE + 1).await?;
        Ok((lines, tx.now()))
    });
    let (mut lines, now) = read.await?;
    let older = Pager::cut(&mut lines, PAGE);
    let older = older.map(|it| format!("/operator/appeals?after={}", it.appeal.id).into());
    let locale = &app.locale;
    let empty = Empty::new(
        say!(locale, "appeals-desk-empty-title"),
        say!(locale, "appeals-desk-empty-text"),
        link_button("/operator/reports", say!(locale, "appeals-reports")),
    );
    let content = html! {
        (PageHead::new(say!(locale, "appeals-title")).lead(&say!(locale, "appeals-desk-lead")))
        (super::table(locale, now, "/operator/appeals", &lines,
            empty.icon(Icon::Flag).looked(looked(&app))))
        (Pager { newer: after.map(|_| "/operator/appeals".into()), older }.show(locale))
    };
    let title = say!(locale, "appeals-title");
    Ok(frame(&app, &visitor, title).await?.desk(Desk::Appeals).show(content))
}

/// `GET /operator/appeals/{id}`
pub(super) async fn show(
    Local(app): Local,
    visitor: Visitor,
    Moderator(person): Moderator,
    PathId(id): PathId<kinds::Appeal>,
) -> Result<Response, PageError> {
    answer(&app, &visitor, &person.csrf, id, &Decision::default(), &Wrong::nothing()).await
}

async fn answer(
    app: &App,
    visitor: &Visitor,
    csrf: &str,
    id: AppealId,
    typed: &Decision,
    wrong: &Wrong,
) -> Result<Response, PageError> {
    let read = app.db.read(async move |tx| {
        let case = reviews::case(tx, id).await?;
        let assignment = case.appeal.assignment;
        let files = given::files_of(tx, &[assignment]).await?.remove(&assignment);
        Ok((case, files.unwrap_or_default()))
    });
    let (case, files) = read.await?;
    let (locale, it) = (&app.locale, &case.submission);
    let runs = matches!(case.appeal.state, AppealState::Open | AppealState::Replied);
    let main = html! {
        (said::appeal(locale, &case.appeal, said::Reader::Other))
        @if let Some(decision) = &it.decision { (record(locale, decision)) }
        (ui::card(&say!(locale, "appeals-the-task"), given::task(locale, it)?))
        (ui::card(&say!(locale, "appeals-the-answer"), html! {
            (given::newest(locale, it, &files)?)
            (given::earlier(locale, it, &files)?)
        }))
    };
    let aside = html! {
        @if runs { (form(locale, &case, csrf, typed, wrong)) }
        (ui::card(&say!(locale, "appeals-two-sides"), sides(locale, it)))
        (ui::card(&say!(locale, "appeals-what-happened"), history::list(locale, it)))
    };
    let content = html! {
        (PageHead::new(say!(locale, "appeals-one"))
            .under("/operator/appeals", say!(locale, "appeals-title"))
            .badge(super::badge(locale, case.appeal.state))
            .lead(&it.title))
        (ui::split(main, aside))
    };
    let frame = frame(app, visitor, say!(locale, "appeals-one")).await?.desk(Desk::Appeals);
    Ok(frame.show_as(wrong.status, content))
}

/// Who is at odds, and about how much.
fn sides(locale: &Locale, it: &Detail) -> Markup {
    let stake = phrase!(
        locale,
        "appeals-stake",
        price = ui::money(locale, it.price),
        reward = ui::money(locale, it.reward),
    );
    ui::definitions([
        (say!(locale, "appeals-worker").as_str(), person(it.worker, &it.worker_name)),
        (say!(locale, "appeals-requester").as_str(), person(it.requester, &it.requester_name)),
        (say!(locale, "appeals-at-stake").as_str(), stake),
    ])
}

fn person(id: AccountId, name: &str) -> Markup {
    html! { a href={ "/operator/people/" (id) } { bdi { (name) } } }
}

/// What the moderator decides and writes.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Decision {
    outcome: String,
    text: String,
}

fn form(locale: &Locale, case: &Case, csrf: &str, typed: &Decision, wrong: &Wrong) -> Markup {
    let f = Fields::new(locale, &wrong.errors);
    let mut choices = vec![
        Choice::new("won", say!(locale, "appeals-decide-won"))
            .help(say!(locale, "appeals-decide-won-help")),
    ];
    if case.appeal.state == AppealState::Replied {
        choices.push(
            Choice::new("lost", say!(locale, "appeals-decide-lost"))
                .help(say!(locale, "appeals-decide-lost-help")),
        );
    }
    let outcome = f
        .radios("outcome", say!(locale, "appeals-decision"), choices)
        .required()
        .value(typed.outcome.clone());
    // Before the requester has replied there is one way only, and the page says why.
    let outcome = match case.appeal.state {
        AppealState::Open => outcome.help(say!(locale, "appeals-decide-early")),
        _ => outcome,
    };
    let body = html! {
        (outcome)
        (f.textarea("text", say!(locale, "appeals-decide-why")).required().rows(4)
            .max_length(Reason::MAX).value(typed.text.clone())
            .help(say!(locale, "appeals-decide-why-help")))
        div.actions { (submit(say!(locale, "appeals-decide")).primary()) }
    };
    let action = format!("/operator/appeals/{}/decision", case.appeal.id);
    ui::card(&say!(locale, "appeals-decide"), f.form(action, csrf, body).render())
}

/// `POST /operator/appeals/{id}/decision`
pub(super) async fn decide(
    Local(app): Local,
    visitor: Visitor,
    Moderator(person): Moderator,
    PathId(id): PathId<kinds::Appeal>,
    CsrfForm(form): CsrfForm<Decision>,
) -> Result<Response, PageError> {
    let me = person.account;
    let decided = match read(&form) {
        Ok((outcome, text)) => {
            let decide =
                app.db.write(async move |tx| reviews::decide(tx, me, id, outcome, &text).await);
            decide.await
        }
        Err(error) => Err(error),
    };
    match decided {
        Ok(()) => Ok(Redirect::to("/operator/appeals?done=appeal-decided").into_response()),
        Err(error) if error.is(Refusal::NoAppeal) => Err(error.into()),
        Err(error) => {
            let wrong = Wrong::of(&app, error)?;
            answer(&app, &visitor, &person.csrf, id, &form, &wrong).await
        }
    }
}

fn read(form: &Decision) -> Read<(Outcome, Reason)> {
    let mut faults = Faults::default();
    let outcome = Outcome::parse(&form.outcome);
    let outcome = faults.read(outcome.ok_or_else(|| Error::invalid("outcome", "choice-needed")));
    let text = faults.read(Reason::parse("text", &form.text));
    match (outcome, text) {
        (Some(outcome), Some(text)) => Ok((outcome, text)),
        _ => Err(faults.error()),
    }
}
