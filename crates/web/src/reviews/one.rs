//! `GET /reviews/{id}`: one submission, the task beside the answer, and the verdicts.

use axum::response::Response;
use base::{Timestamp, kinds};
use face::{App, Local, PageError, PathId, Person, Visitor};
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
    words::{phrase, say},
};

/// `GET /reviews/{id}`
pub(super) async fn show(
    Local(app): Local,
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
    let (locale, it) = (&app.locale, &seen.it);
    let main = html! {
        (ui::card(&say!(locale, "reviews-the-task"), given::task(locale, it)?))
        (ui::card(&say!(locale, "reviews-the-answer"), html! {
            (given::newest(locale, it, &seen.files)?)
            (given::earlier(locale, it, &seen.files)?)
        }))
    };
    let aside = html! {
        (verdicts(locale, &seen, &person.csrf, back))
        (ui::card(&say!(locale, "reviews-the-worker"), worker(locale, &seen)))
        (ui::card(&say!(locale, "reviews-what-happened"), history::list(locale, it)))
    };
    let content = html! {
        (PageHead::new(say!(locale, "reviews-submission-number", n = it.position))
            .under("/reviews", say!(locale, "reviews-title"))
            .under(format!("/projects/{}/reviews", it.project), it.title.as_str())
            .badge(ui::badge(locale, it.state.as_str()))
            .actions(onward(locale, &seen)))
        (clock(locale, &seen))
        (ui::split(main, aside))
    };
    let frame = frame(app, visitor, it.title.clone()).await?.at(Place::Reviews);
    Ok(frame.show_as(back.wrong.status, content))
}

fn onward(locale: &Locale, seen: &Seen) -> Markup {
    html! {
        @if let Some(next) = seen.next {
            (link_button(format!("/reviews/{next}"), say!(locale, "reviews-next"))
                .icon_after(Icon::ArrowOn))
        }
    }
}

/// Until when a verdict can be given.
fn clock(locale: &Locale, seen: &Seen) -> Markup {
    let Some(at) = seen.it.auto_accept_at.filter(|_| seen.it.state == Standing::Submitted) else {
        return html! {};
    };
    if at <= seen.now {
        return ui::note(Tone::Ok, say!(locale, "reviews-time-passed").as_str());
    }
    let countdown = ui::countdown(locale, seen.now, at);
    let text = phrase!(locale, "reviews-time-runs", countdown = countdown);
    ui::note(Tone::Act, html! { p { (text) } })
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
                p {
                    (link_button(format!("/appeals/{}", appeal.id),
                        say!(locale, "reviews-to-appeal")))
                }
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
            let (whole, tenth) = (tenths / 10, tenths % 10);
            say!(locale, "reviews-rating-of", whole = whole, tenth = tenth, n = facts.ratings)
        }
        None => say!(locale, "reviews-not-rated"),
    };
    html! {
        (ui::definitions([
            (say!(locale, "reviews-worker-name").as_str(), html! { bdi { (it.worker_name) } }),
            (
                say!(locale, "reviews-worker-accepted").as_str(),
                html! { (locale.number(facts.accepted)) },
            ),
            (
                say!(locale, "reviews-worker-rejected").as_str(),
                html! { (locale.number(facts.rejected)) },
            ),
            (say!(locale, "reviews-rating").as_str(), html! { (rating) }),
        ]))
        p {
            a href={ "/messages/new?about=assignment&subject=" (it.id) } {
                (say!(locale, "reviews-write-message"))
            }
        }
    }
}
