//! `GET /reviews/{id}`: one submission, the task beside the answer, and the verdicts.

use axum::{extract::Query, response::Response};
use base::{Timestamp, kinds};
use face::{App, Local, PageError, PathId, Person, Visitor};
use locale::Locale;
use market::{
    AccountId, AssignmentId,
    assignments::State as Standing,
    checking::{self, Checked},
    gold::{self, Scored},
    originality::{self, Finding},
    reviews::{self, Beside, Detail, OwnReason, WorkerFacts},
};
use maud::{Markup, html};
use store::Tx;

use super::{
    bonus,
    dock::{self, Around},
    given, known, said,
    sheet::{self, Back},
    side,
};
use crate::{
    frame,
    my_work::history,
    originality::overlap,
    pipelines::voices,
    task::{attached::Files, draw},
    ui::{self, Icon, PageHead, Place, Tone, link_button},
    words::{phrase, say},
};

/// `GET /reviews/{id}`
pub(super) async fn show(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathId(id): PathId<kinds::Assignment>,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    let value = |name: &str| pairs.iter().find(|it| it.0 == name).map(|it| it.1.as_str());
    let own = value("own").and_then(|it| it.parse().ok());
    let back = Back::opened(value("open").unwrap_or_default(), own);
    answer(&app, &visitor, &person, id, &back).await
}

/// The most of one's earlier reasons that are offered.
const REASONS: usize = 5;

/// Everything the page shows.
struct Seen {
    it: Detail,
    facts: WorkerFacts,
    files: Files,
    others: Vec<Beside>,
    reasons: Vec<OwnReason>,
    around: Around,
    finding: Option<Finding>,
    /// Where the answer of the task is known.
    scored: Option<Scored>,
    checks: Vec<Checked>,
    now: Timestamp,
}

async fn read(tx: &mut Tx, me: AccountId, id: AssignmentId) -> base::Result<Seen> {
    let (it, now) = (reviews::for_requester(tx, me, id).await?, tx.now());
    let counts = reviews::counts(tx, me, it.project).await?;
    let waiting = counts.iter().find(|it| it.0 == Standing::Submitted).map_or(0, |it| it.1);
    Ok(Seen {
        facts: reviews::worker_facts(tx, it.worker).await?,
        files: given::files_of(tx, &[id]).await?.remove(&id).unwrap_or_default(),
        others: reviews::beside(tx, me, it.task, id).await?,
        reasons: reviews::own_reasons(tx, me, REASONS).await?,
        around: Around {
            neighbours: reviews::neighbours(tx, me, it.project, id).await?,
            waiting,
            in_time: it.auto_accept_at.is_none_or(|at| now < at),
        },
        finding: originality::in_review(tx, &it).await?,
        scored: gold::scored(tx, me, id).await?,
        checks: checking::of_answer(tx, id).await?,
        now,
        it,
    })
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
    let seen = app.db.read(async move |tx| read(tx, me, id).await).await?;
    let (locale, it) = (&app.locale, &seen.it);
    let waits = it.state == Standing::Submitted;
    let frame = frame(app, visitor, it.title.clone()).await?.at(Place::Reviews);
    let keys_on = frame.likes().shortcuts.on;
    let content = html! {
        (PageHead::new(say!(locale, "reviews-submission-number", n = it.position))
            .under("/reviews", say!(locale, "reviews-title"))
            .under(format!("/projects/{}/reviews", it.project), it.title.as_str())
            .badge(ui::badge(locale, it.state.as_str()))
            .actions(onward(locale, &seen)))
        (clock(locale, &seen))
        div.review {
            div.review-task {
                (ui::card(&say!(locale, "reviews-the-task"), given::task(locale, it)?))
            }
            div.review-answer.stack {
                (ui::card(&say!(locale, "reviews-the-answer"), html! {
                    (given::newest(locale, it, &seen.files)?)
                    (given::earlier(locale, it, &seen.files)?)
                }))
                (known::card(locale, it, seen.scored.as_ref())?)
                (overlap::for_review(locale, &it.form, seen.finding.as_ref()))
                (voices::card(locale, &seen.checks))
                (side::others(locale, it, &seen.others)?)
                (ui::card(&say!(locale, "reviews-the-worker"),
                    side::worker(locale, it, &seen.facts)))
            }
            div.review-verdict.stack {
                (verdicts(locale, &seen, &person.csrf, back))
                (bonus::form(locale, it, &person.csrf, back))
                (ui::card(&say!(locale, "reviews-what-happened"), history::list(locale, it)))
            }
        }
        (draw::zoom(locale))
        @if waits { (dock::show(locale, it, &seen.around, keys_on)) }
    };
    Ok(frame.show_as(back.wrong.status, content))
}

fn onward(locale: &Locale, seen: &Seen) -> Markup {
    html! {
        @if let Some(next) = seen.around.neighbours.after {
            (link_button(format!("/reviews/{next}"), say!(locale, "reviews-next"))
                .icon_after(Icon::ArrowOn))
        } @else if seen.it.state != Standing::Submitted {
            (link_button("/reviews", say!(locale, "reviews-what-waits")))
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
    html! {
        @if it.state == Standing::Submitted {
            (sheet::acceptance(locale, it, csrf, back))
            @if seen.around.in_time {
                (sheet::rework(locale, it, csrf, back))
                (sheet::rejection(locale, it, csrf, back, &seen.reasons))
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
    }
}
