//! `/operator/signals`: what a moderator may want to look at, with evidence, and their word.

mod beside;

use axum::{
    extract::Query,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use base::{DurationMs, Error, Reason, Result as Read, kinds};
use face::{App, CsrfForm, Local, Moderator, PageError, PathId, Routes, Visitor};
use locale::{Locale, Table};
use market::{
    SignalId,
    signals::{self, Kind, Refusal, Signal},
};
use maud::{Markup, html};
use serde::Deserialize;

use crate::{
    frame,
    operator::{Desk, looked},
    restrictions::{lasts_field, read_lasts, views},
    ui::{
        self, Choice, Empty, Fields, Icon, PageHead, Pager, Section, date_time, link_button, submit,
    },
    words::say,
    wrong::{Faults, Wrong},
};

/// Sentences about what was just done.
pub(crate) const SENTENCES: Table = &[
    ("signal-is-dismissed", "Dismissed. It does not come back."),
    ("signal-is-settled", "They get no new tasks, and read why."),
];

pub(crate) fn routes() -> Routes {
    Routes::new().get("/operator/signals", list).post("/operator/signals/{id}/settlement", settle)
}

/// Signals on one page.
const PAGE: i64 = 20;

/// What the moderator decides and writes.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Settlement {
    outcome: String,
    lasts: String,
    text: String,
}

/// A decision that came back.
struct Back {
    of: SignalId,
    typed: Settlement,
    wrong: Wrong,
}

/// `GET /operator/signals`
pub(crate) async fn list(
    Local(app): Local,
    visitor: Visitor,
    Moderator(person): Moderator,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    let before = pairs.iter().find(|it| it.0 == "before").and_then(|it| it.1.parse().ok());
    answer(&app, &visitor, &person.csrf, before, None).await
}

async fn answer(
    app: &App,
    visitor: &Visitor,
    csrf: &str,
    before: Option<SignalId>,
    back: Option<&Back>,
) -> Result<Response, PageError> {
    let read = app.db.read(async move |tx| signals::open(tx, before, PAGE + 1).await);
    let mut found = read.await?;
    let older = Pager::cut(&mut found, PAGE);
    let older = older.map(|it| format!("/operator/signals?before={}", it.id).into());
    let locale = &app.locale;
    let title = say!(locale, "signals-title");
    let empty = Empty::new(
        say!(locale, "signals-none-title"),
        say!(locale, "signals-none-text"),
        link_button("/operator/rules", say!(locale, "rules-title")),
    );
    let content = html! {
        (PageHead::new(title.as_str()).lead(&say!(locale, "signals-lead")))
        (views(locale, "signals"))
        @if found.is_empty() { (empty.icon(Icon::Flag).looked(looked(app))) }
        @for it in &found { (card(locale, it, csrf, back)) }
        (Pager { newer: before.map(|_| "/operator/signals".into()), older }.show(locale))
    };
    let frame = frame(app, visitor, title).await?.desk(Desk::Restrictions).readable();
    let status = back.map_or(StatusCode::OK, |it| it.wrong.status);
    Ok(frame.show_as(status, content))
}

fn card(locale: &Locale, it: &Signal, csrf: &str, back: Option<&Back>) -> Markup {
    let title = heading(locale, it.kind);
    let mut facts = vec![(
        say!(locale, "signals-who"),
        html! {
            a href={ "/operator/people/" (it.worker) } { bdi { (it.worker_name) } }
            ", " (date_time(locale, it.at))
        },
    )];
    if !it.title.is_empty() {
        facts.push((say!(locale, "signals-project"), html! { (it.title) }));
    }
    // A table wants the width of the card.
    let is_wide = matches!(it.kind, Kind::Spam | Kind::Lines | Kind::Together);
    if !is_wide {
        facts.push((say!(locale, "signals-evidence"), evidence(locale, it)));
    }
    let facts = ui::definitions(facts.iter().map(|it| (it.0.as_str(), it.1.clone())));
    ui::card(
        "",
        html! {
            (Section::new(title))
            (facts)
            @if is_wide { div.stack { (evidence(locale, it)) } }
            (form(locale, it.id, csrf, back))
        },
    )
}

fn heading(locale: &Locale, kind: Kind) -> String {
    match kind {
        Kind::Fast => say!(locale, "signals-fast"),
        Kind::Alike => say!(locale, "signals-alike"),
        Kind::SameText => say!(locale, "signals-same-text"),
        Kind::SamePayout => say!(locale, "signals-same-payout"),
        Kind::Rule => say!(locale, "signals-rule"),
        Kind::Spam => say!(locale, "signals-spam"),
        Kind::Lines => say!(locale, "signals-lines"),
        Kind::Together => say!(locale, "signals-together"),
    }
}

/// The question that was answered; of older signals only its name is known.
fn asked(it: &Signal) -> &str {
    let word = |name: &str| it.evidence[name].as_str();
    word("question").or(word("field")).unwrap_or_default()
}

/// What was seen, in a sentence or two.
fn evidence(locale: &Locale, it: &Signal) -> Markup {
    let number = |name: &str| it.evidence[name].as_i64().unwrap_or_default();
    let word = |name: &str| it.evidence[name].as_str().unwrap_or_default();
    match it.kind {
        Kind::Fast => html! {
            (say!(locale, "signals-fast-text", n = number("answers"),
                time = locale.duration(number("median_ms")),
                usual = locale.duration(number("usual_ms"))))
        },
        Kind::Alike => html! {
            (say!(locale, "signals-alike-text", n = number("n"), value = word("value"),
                field = asked(it), share = locale.percent(number("share_ppm"))))
        },
        Kind::SameText => html! {
            (say!(locale, "signals-same-text-text", n = number("others")))
            blockquote.plain-text { (word("text")) }
        },
        Kind::SamePayout => html! {
            (say!(locale, "signals-same-payout-text")) " "
            a href={ "/operator/people/" (word("other")) } { bdi { (word("name")) } }
        },
        Kind::Rule => html! {
            (say!(locale, "signals-rule-text", name = word("rule"), n = number("version")))
            @let found = market::rules::measured_in(&it.evidence);
            @for each in &found { br; (crate::rules::said::measured(locale, each)) }
        },
        Kind::Spam | Kind::Lines | Kind::Together => beside::evidence(locale, it),
    }
}

fn form(locale: &Locale, id: SignalId, csrf: &str, back: Option<&Back>) -> Markup {
    let nothing = Wrong::nothing();
    let back = back.filter(|it| it.of == id);
    let place = id.to_string();
    let f = Fields::new(locale, back.map_or(&nothing.errors, |it| &it.wrong.errors)).apart(&place);
    let choices = [
        Choice::new("dismissed", say!(locale, "signals-dismiss"))
            .help(say!(locale, "signals-dismiss-help")),
        Choice::new("restricted", say!(locale, "signals-restrict"))
            .help(say!(locale, "signals-restrict-help")),
    ];
    let (outcome, lasts, text) = match back {
        Some(it) => (it.typed.outcome.clone(), it.typed.lasts.clone(), it.typed.text.clone()),
        None => (String::new(), "7".to_owned(), String::new()),
    };
    let body = html! {
        (f.radios("outcome", say!(locale, "signals-decision"), choices).required().value(outcome))
        (lasts_field(locale, &f, &lasts).help(say!(locale, "signals-lasts-help")))
        (f.textarea("text", say!(locale, "signals-note")).required().rows(3)
            .max_length(Reason::MAX).value(text).help(say!(locale, "signals-note-help")))
        div.actions { (submit(say!(locale, "signals-settle")).primary()) }
    };
    let form = html! { (f.form(format!("/operator/signals/{id}/settlement"), csrf, body)) };
    html! {
        details.more open[back.is_some()] {
            summary { (say!(locale, "signals-decide")) }
            div.stack { (form) }
        }
    }
}

/// `POST /operator/signals/{id}/settlement`
pub(crate) async fn settle(
    Local(app): Local,
    visitor: Visitor,
    Moderator(person): Moderator,
    PathId(id): PathId<kinds::Signal>,
    CsrfForm(form): CsrfForm<Settlement>,
) -> Result<Response, PageError> {
    let me = person.account;
    let settled = match read(&form) {
        Ok((Choose::Dismiss, text)) => {
            let dismiss = async move |tx: &mut _| signals::dismiss(tx, me, id, &text).await;
            app.db.write(dismiss).await.map(|()| "signal-is-dismissed")
        }
        Ok((Choose::Restrict(lasts), text)) => {
            let restrict =
                async move |tx: &mut _| signals::restrict(tx, me, id, &text, lasts).await;
            app.db.write(restrict).await.map(|_| "signal-is-settled")
        }
        Err(error) => Err(error),
    };
    match settled {
        Ok(done) => Ok(Redirect::to(&format!("/operator/signals?done={done}")).into_response()),
        Err(error @ Error::Store(_)) => Err(error.into()),
        Err(error) if error.is(Refusal::NotFound) => Err(error.into()),
        Err(error) => {
            let back = Back { of: id, typed: form, wrong: Wrong::of(&app, error)? };
            answer(&app, &visitor, &person.csrf, None, Some(&back)).await
        }
    }
}

/// What a moderator chose.
enum Choose {
    Dismiss,
    /// For so long; without a time, until it is lifted.
    Restrict(Option<DurationMs>),
}

fn read(form: &Settlement) -> Read<(Choose, Reason)> {
    let mut faults = Faults::default();
    let outcome = faults.read(match form.outcome.as_str() {
        "dismissed" => Ok(Choose::Dismiss),
        "restricted" => read_lasts(&form.lasts).map(Choose::Restrict),
        _ => Err(Error::invalid("outcome", "choice-needed")),
    });
    let text = faults.read(Reason::parse("text", &form.text));
    match (outcome, text) {
        (Some(outcome), Some(text)) => Ok((outcome, text)),
        _ => Err(faults.error()),
    }
}
