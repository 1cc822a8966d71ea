//! `GET /my-work/{id}`: one task with its answer, its verdict and what can be done about it.

use axum::{extract::State, response::Response};
use base::{Timestamp, kinds};
use face::{App, PageError, PathId, Person, Visitor};
use locale::Locale;
use market::{
    AssignmentId,
    assignments::State as Standing,
    files::{self, Subject},
    reviews::{self, Detail},
};
use maud::{Markup, html};

use super::{appeal, given, history, verdict};
use crate::{
    frame,
    task::uploads,
    ui::{self, PageHead, Place, Tone, link_button},
    wrong::Wrong,
};

/// `GET /my-work/{id}`
pub(super) async fn show(
    State(app): State<App>,
    visitor: Visitor,
    person: Person,
    PathId(id): PathId<kinds::Assignment>,
) -> Result<Response, PageError> {
    answer(&app, &visitor, &person, id, "", &Wrong::nothing()).await
}

/// The page, perhaps with an appeal that was refused.
pub(super) async fn answer(
    app: &App,
    visitor: &Visitor,
    person: &Person,
    id: AssignmentId,
    typed: &str,
    wrong: &Wrong,
) -> Result<Response, PageError> {
    let worker = person.account;
    let read = app.db.read(async move |tx| {
        let detail = reviews::for_worker(tx, worker, id).await?;
        let files = files::of(tx, Subject::Answer(id)).await?;
        Ok((detail, files, tx.now()))
    });
    let (it, files, now) = read.await?;
    let locale = &app.site.locale;
    let names = uploads::names(&files);
    let main = html! {
        (verdict::cards(locale, &it))
        @if it.can_be_appealed { (appeal::form(locale, &it, &person.csrf, typed, wrong)) }
        (given::cards(locale, &it, &names)?)
    };
    let aside = html! {
        (ui::card("What happened", history::list(locale, &it)))
        (ui::card("The job", facts(locale, &it)))
    };
    let content = html! {
        (PageHead::new(it.title.as_str())
            .under("/my-work", "My work")
            .badge(ui::badge(standing(&it, now).as_str()))
            .lead_markup(html! {
                (ui::money_beside_points(locale, it.reward)) " · " bdi { (it.requester_name) }
            }))
        (next(locale, &it, now))
        (ui::split(main, aside))
    };
    let frame = frame(app, visitor, it.title.clone()).await?.at(Place::MyWork);
    Ok(frame.show_as(wrong.status, content))
}

/// As it is now: a claim whose deadline has passed is expired, noted or not.
fn standing(it: &Detail, now: Timestamp) -> Standing {
    if it.state == Standing::Claimed && it.deadline <= now { Standing::Expired } else { it.state }
}

/// Where it stands in a sentence, and the way on.
fn next(locale: &Locale, it: &Detail, now: Timestamp) -> Markup {
    let work = |label: &'static str| link_button(format!("/work/{}", it.id), label).primary();
    match standing(it, now) {
        Standing::Claimed => html! {
            (ui::note(Tone::Act, html! {
                p { "This task is yours. " (ui::deadline(locale, now, it.deadline)) }
            }))
            div.actions { (work("Go on")) }
        },
        Standing::Rework => html! {
            (ui::note(Tone::Warn, html! {
                p { "The requester asks for changes. " (ui::deadline(locale, now, it.deadline)) }
            }))
            div.actions { (work("Change it")) }
        },
        Standing::Submitted => ui::note(
            Tone::Act,
            html! {
                p {
                    "The requester looks at your answer. "
                    @if let Some(at) = it.auto_accept_at {
                        "If you hear nothing, it counts as accepted on " (ui::date_time(locale, at))
                        " and is paid then."
                    }
                }
            },
        ),
        Standing::Accepted => ui::note(
            Tone::Ok,
            html! {
                p { "Accepted: " (ui::money(locale, it.reward)) " are in your " a href="/wallet" {
                    "wallet"
                } "." }
            },
        ),
        Standing::Expired | Standing::Returned => html! {
            (ui::note(Tone::Plain, "This turn ended without an answer. What you wrote is kept."))
            div.actions { (work("Start it again")) }
        },
        Standing::Rejected | Standing::Appealed => html! {},
    }
}

fn facts(locale: &Locale, it: &Detail) -> Markup {
    html! {
        (ui::definitions([
            ("Requester", html! { bdi { (it.requester_name) } }),
            ("Pays", ui::money(locale, it.reward)),
            ("Task", html! { "no. " (locale.number(it.position)) }),
        ]))
        p { a href={ "/jobs/" (it.project) } { "To the job" } }
        p {
            a href={ "/messages/new?about=assignment&subject=" (it.id) } {
                "Write to the requester"
            }
        }
    }
}
