//! `GET /reviews/{id}`: one submission, the task beside the answer, and the verdicts.

use axum::{extract::State, response::Response};
use base::{Timestamp, kinds};
use face::{App, PageError, PathId, Person, Visitor};
use locale::Locale;
use market::{
    AssignmentId,
    assignments::State as Standing,
    reviews::{self, Detail, WorkerFacts},
};
use maud::{Markup, html};

use super::{
    bonus, given, next_waiting, said,
    sheet::{self, Back},
};
use crate::{
    frame,
    my_work::history,
    task::draw::Files,
    ui::{self, Icon, PageHead, Place, Tone, link_button},
};

/// `GET /reviews/{id}`
pub(super) async fn show(
    State(app): State<App>,
    visitor: Visitor,
    person: Person,
    PathId(id): PathId<kinds::Assignment>,
) -> Result<Response, PageError> {
    answer(&app, &visitor, &person, id, &Back::fresh()).await
}

/// Everything the page shows.
struct Seen {
    it: Detail,
    facts: WorkerFacts,
    files: Files,
    next: Option<AssignmentId>,
    now: Timestamp,
}

/// The page, perhaps with a verdict that was refused.
pub(super) async fn answer(
    app: &App,
    visitor: &Visitor,
    person: &Person,
    id: AssignmentId,
    back: &Back,
) -> Result<Response, PageError> {
    let me = person.account;
    let read = app.db.read(async move |tx| {
        let it = reviews::for_requester(tx, me, id).await?;
        Ok(Seen {
            facts: reviews::worker_facts(tx, it.worker).await?,
            files: given::files_of(tx, &[id]).await?.remove(&id).unwrap_or_default(),
            next: next_waiting(tx, me, it.project, id).await?,
            now: tx.now(),
            it,
        })
    });
    let seen = read.await?;
    let (locale, it) = (&app.site.locale, &seen.it);
    let main = html! {
        (ui::card("The task", given::task(it)?))
        (ui::card("The answer", html! {
            (given::newest(it, &seen.files)?)
            (given::earlier(locale, it, &seen.files)?)
        }))
    };
    let aside = html! {
        (verdicts(locale, &seen, &person.csrf, back))
        (ui::card("The worker", worker(locale, &seen)))
        (ui::card("What happened", history::list(locale, it)))
    };
    let content = html! {
        (PageHead::new(format!("Submission {}", locale.number(it.position)))
            .under("/reviews", "Reviews")
            .under(format!("/projects/{}/reviews", it.project), it.title.as_str())
            .badge(ui::badge(it.state.as_str()))
            .actions(onward(&seen)))
        (clock(locale, &seen))
        (ui::split(main, aside))
    };
    let frame = frame(app, visitor, it.title.clone()).await?.at(Place::Reviews);
    Ok(frame.show_as(back.wrong.status, content))
}

fn onward(seen: &Seen) -> Markup {
    html! {
        @if let Some(next) = seen.next {
            (link_button(format!("/reviews/{next}"), "Next").icon_after(Icon::ArrowOn))
        }
    }
}

/// Until when a verdict can be given.
fn clock(locale: &Locale, seen: &Seen) -> Markup {
    let Some(at) = seen.it.auto_accept_at.filter(|_| seen.it.state == Standing::Submitted) else {
        return html! {};
    };
    if at <= seen.now {
        return ui::note(
            Tone::Ok,
            "The time to review has passed, so this answer counts as accepted and is paid.",
        );
    }
    ui::note(
        Tone::Act,
        html! {
            p {
                "It counts as accepted when its time is over. "
                (ui::countdown(locale, seen.now, at))
            }
        },
    )
}

fn verdicts(locale: &Locale, seen: &Seen, csrf: &str, back: &Back) -> Markup {
    let it = &seen.it;
    let in_time = it.auto_accept_at.is_none_or(|at| seen.now < at);
    html! {
        @if it.state == Standing::Submitted {
            (sheet::acceptance(locale, it, csrf, back))
            @if in_time {
                (sheet::rework(locale, it, csrf, back))
                (sheet::rejection(locale, it, csrf, back))
            }
        } @else {
            (said::cards(locale, it))
            @if let Some(appeal) = &it.appeal {
                p { (link_button(format!("/appeals/{}", appeal.id), "To the appeal")) }
            }
        }
        (bonus::form(locale, it, csrf, back))
    }
}

fn worker(locale: &Locale, seen: &Seen) -> Markup {
    let (it, facts) = (&seen.it, &seen.facts);
    let rating = match facts.rating() {
        Some(hundredths) => {
            let tenths = (hundredths + 5) / 10;
            let count = locale.count(facts.ratings, "rating", "ratings");
            format!("{}.{} of 5 ({count})", tenths / 10, tenths % 10)
        }
        None => "not rated yet".to_owned(),
    };
    html! {
        (ui::definitions([
            ("Name", html! { bdi { (it.worker_name) } }),
            ("Accepted", html! { (locale.number(facts.accepted)) }),
            ("Rejected", html! { (locale.number(facts.rejected)) }),
            ("Rating", html! { (rating) }),
        ]))
        p {
            a href={ "/messages/new?about=assignment&subject=" (it.id) } { "Write a message" }
        }
    }
}
