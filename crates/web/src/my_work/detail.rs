//! `GET /my-work/{id}`: one task with its answer, its verdict and what can be done about it.

use axum::response::Response;
use base::{Timestamp, kinds};
use face::{App, Local, PageError, PathId, Person, Visitor};
use locale::Locale;
use market::{
    AssignmentId,
    assignments::State as Standing,
    files::{self, Subject},
    gold, originality,
    reviews::{self, Detail, Verdict},
};
use maud::{Markup, html};

use super::{appeal, given, history, verdict};
use crate::{
    frame,
    originality::overlap,
    task::{attached::Files, draw},
    ui::{self, PageHead, Place, Tone, link_button},
    words::{phrase, say},
    wrong::Wrong,
};

/// `GET /my-work/{id}`
pub(super) async fn show(
    Local(app): Local,
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
        let finding = originality::in_own_work(tx, &detail).await?;
        let is_missed = match gold::missed(tx, worker, id).await {
            Ok(_) => true,
            Err(error @ base::Error::Store(_)) => return Err(error),
            Err(_) => false,
        };
        Ok((detail, files, finding, is_missed, tx.now()))
    });
    let (it, files, finding, is_missed, now) = read.await?;
    let locale = &app.locale;
    let names = Files::of(&files);
    let main = html! {
        (verdict::cards(locale, &it))
        (overlap::for_worker(locale, &it.form, finding.as_ref()))
        @if it.can_be_appealed { (appeal::form(locale, &it, &person.csrf, typed, wrong)) }
        (given::cards(locale, &it, &names)?)
    };
    let aside = html! {
        (ui::card(&say!(locale, "my-work-what-happened"), history::list(locale, &it)))
        (ui::card(&say!(locale, "my-work-the-job"), facts(locale, &it)))
    };
    let content = html! {
        (PageHead::new(it.title.as_str())
            .under("/my-work", say!(locale, "my-work-title"))
            .badge(ui::badge(locale, standing(&it, now).as_str()))
            .lead_markup(html! {
                (ui::money_beside_points(locale, it.reward)) " · " bdi { (it.requester_name) }
            }))
        (next(locale, &it, now))
        @if is_missed { (was_known(locale, id)) }
        (ui::split(main, aside))
        (draw::zoom(locale))
    };
    let frame = frame(app, visitor, it.title.clone()).await?.at(Place::MyWork);
    Ok(frame.show_as(wrong.status, content))
}

/// The answer was known, and this one missed it.
fn was_known(locale: &Locale, id: AssignmentId) -> Markup {
    let link = html! { a href={ "/known-answers/" (id) } { (say!(locale, "my-work-see-why")) } };
    ui::note(Tone::Warn, html! { p { (say!(locale, "my-work-was-known")) " " (link) } })
}

/// As it is now: a claim whose deadline has passed is expired, noted or not.
fn standing(it: &Detail, now: Timestamp) -> Standing {
    if it.state == Standing::Claimed && it.deadline <= now { Standing::Expired } else { it.state }
}

/// Whether the requester asked for the changes, and not those who checked it.
fn is_asked_by_somebody(it: &Detail) -> bool {
    let newest = it.reviews.iter().rev().find(|it| it.verdict == Verdict::Rework);
    newest.is_none_or(|it| it.reviewer.is_some())
}

/// Where it stands in a sentence, and the way on.
fn next(locale: &Locale, it: &Detail, now: Timestamp) -> Markup {
    let work = |label: String| link_button(format!("/work/{}", it.id), label).primary();
    let deadline = ui::deadline(locale, now, it.deadline);
    match standing(it, now) {
        Standing::Claimed => html! {
            (ui::note(Tone::Act, html! {
                p { (phrase!(locale, "my-work-is-yours", deadline = deadline)) }
            }))
            div.actions { (work(say!(locale, "my-work-go-on"))) }
        },
        Standing::Rework => html! {
            (ui::note(Tone::Warn, html! {
                @if is_asked_by_somebody(it) {
                    p { (phrase!(locale, "my-work-changes-asked", deadline = deadline)) }
                } @else {
                    p { (phrase!(locale, "my-work-changes-needed", deadline = deadline)) }
                }
            }))
            div.actions { (work(say!(locale, "my-work-change-it"))) }
        },
        Standing::Submitted => ui::note(
            Tone::Act,
            html! {
                p {
                    (say!(locale, "my-work-looked-at")) " "
                    @if let Some(at) = it.auto_accept_at {
                        (phrase!(locale, "my-work-silence", time = ui::date_time(locale, at)))
                    }
                }
            },
        ),
        Standing::Accepted => {
            let money = ui::money(locale, it.reward);
            let link = html! { a href="/wallet" { (say!(locale, "my-work-wallet")) } };
            let said = phrase!(locale, "my-work-in-your-wallet", money = money, link = link);
            ui::note(Tone::Ok, html! { p { (said) } })
        }
        Standing::Expired | Standing::Returned => html! {
            (ui::note(Tone::Plain, say!(locale, "my-work-ended-note").as_str()))
            div.actions { (work(say!(locale, "my-work-start-again"))) }
        },
        Standing::Rejected | Standing::Appealed => html! {},
    }
}

fn facts(locale: &Locale, it: &Detail) -> Markup {
    let number = say!(locale, "my-work-task-number", n = it.position);
    html! {
        (ui::definitions([
            (say!(locale, "my-work-requester").as_str(), html! { bdi { (it.requester_name) } }),
            (say!(locale, "my-work-pays").as_str(), ui::money(locale, it.reward)),
            (say!(locale, "my-work-task").as_str(), html! { (number) }),
        ]))
        p { a href={ "/jobs/" (it.project) } { (say!(locale, "my-work-to-the-job")) } }
        p {
            a href={ "/messages/new?about=assignment&subject=" (it.id) } {
                (say!(locale, "my-work-write"))
            }
        }
    }
}
