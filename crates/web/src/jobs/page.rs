//! `GET /jobs/{id}`: what is to be done, what it pays, what one needs, and the way in.

use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};
use base::{Error, Result, kinds};
use face::{App, Local, PageError, PathId, Visitor};
use locale::Locale;
use market::{
    AccountId, AssignmentId, ProjectId,
    applications::{self, Own, State as Standing},
    assignments::{self, Job, JobPage, Reason, Refusal, State as Turn, Tab},
    projects::{Hiring, State as Stage},
    reviews::{self, RequesterFacts},
};
use maud::{Markup, Render, html};
use store::Tx;

use super::{apply, list::hiring_chip, requirements};
use crate::{
    frame,
    task::sample,
    terms,
    ui::{self, Errors, Flash, Icon, PageHead, Place, Tone, link_button, post_button},
    words::{phrase, say},
};

/// What was sent from this page and refused.
pub(super) struct Entered {
    pub(super) pitch: String,
    pub(super) errors: Errors,
    status: StatusCode,
    flash: Option<Flash>,
}

impl Entered {
    fn nothing() -> Self {
        Self { pitch: String::new(), errors: Errors::none(), status: StatusCode::OK, flash: None }
    }

    /// A start that was refused: said on top, with the page below saying why.
    pub(super) fn refused(app: &App, error: &Error) -> Self {
        let sentence = error.code().map(|it| app.locale.sentence(it));
        Self { status: face::status(error), flash: sentence.map(Flash::bad), ..Self::nothing() }
    }

    /// An application that was refused: said at its field, and nothing typed is lost.
    pub(super) fn wrong(app: &App, error: &Error, pitch: String) -> Self {
        let locale = &app.locale;
        let errors = match error {
            Error::Invalid(fields) => Errors::of(locale, fields),
            other => {
                let sentence = other.code().map(|it| locale.sentence(it));
                Errors::none().with("", sentence.unwrap_or_default())
            }
        };
        Self { pitch, errors, status: face::status(error), flash: None }
    }
}

/// Everything the page shows.
struct Seen {
    page: JobPage,
    /// How the requester reviews.
    requester: RequesterFacts,
    /// None for strangers.
    mine: Option<Mine>,
}

/// How the person who looks stands to the job.
struct Mine {
    reasons: Vec<Reason>,
    /// The newest application.
    application: Option<Own>,
    /// A task of this job that is at work.
    running: Option<AssignmentId>,
}

impl Mine {
    fn has(&self, refusal: Refusal) -> bool {
        self.reasons.iter().any(|it| it.refusal == refusal)
    }

    /// Whether nothing but the award is missing.
    fn may_apply(&self) -> bool {
        let waits = self.application.as_ref().is_some_and(|it| it.state == Standing::Open);
        !waits && self.reasons.iter().all(|it| it.refusal == Refusal::AwardNeeded)
    }
}

/// `GET /jobs/{id}`
pub(super) async fn show(
    Local(app): Local,
    visitor: Visitor,
    PathId(id): PathId<kinds::Project>,
) -> Result<Response, PageError> {
    answer(&app, &visitor, id, Entered::nothing()).await
}

/// The page, perhaps with what was refused.
pub(super) async fn answer(
    app: &App,
    visitor: &Visitor,
    id: ProjectId,
    entered: Entered,
) -> Result<Response, PageError> {
    let viewer = visitor.person.as_ref().map(|it| it.account);
    let seen = app.db.read(async move |tx| look(tx, viewer, id).await).await?;
    let locale = &app.locale;
    let job = &seen.page.job;
    let main = html! {
        (ui::card(&say!(locale, "jobs-what-to-do"), instructions(locale, &seen.page)))
        (sample::card(locale, &seen.page)?)
        (way_in(locale, visitor, &seen, &entered))
    };
    let content = html! {
        (head(locale, visitor, &seen))
        (stopped(locale, job))
        (ui::split(main, aside(locale, &seen)))
    };
    let mut frame = frame(app, visitor, job.title.clone()).await?.at(Place::FindWork);
    if let Some(flash) = entered.flash {
        frame = frame.flash(flash);
    }
    Ok((entered.status, frame.show(content)).into_response())
}

async fn look(tx: &mut Tx, viewer: Option<AccountId>, id: ProjectId) -> Result<Seen> {
    let page = assignments::job(tx, viewer, id).await?;
    let requester = reviews::requester_facts(tx, page.job.requester).await?;
    let Some(worker) = viewer else { return Ok(Seen { page, requester, mine: None }) };
    let reasons = assignments::why_not(tx, worker, id).await?;
    let mut applications = applications::of_worker(tx, worker, Some(id), None, 1).await?;
    let mut running = None;
    for tab in [Tab::Reserved, Tab::Rework] {
        let turns = assignments::mine(tx, worker, tab, None, 100).await?;
        let here = turns.iter().find(|it| it.project == id && it.state != Turn::Expired);
        running = running.or(here.map(|it| it.id));
    }
    let mine = Mine { reasons, application: applications.pop(), running };
    Ok(Seen { page, requester, mine: Some(mine) })
}

fn head<'a>(locale: &'a Locale, visitor: &'a Visitor, seen: &'a Seen) -> PageHead<'a> {
    let job = &seen.page.job;
    let language = terms::language(locale, &job.language);
    let head = PageHead::new(job.title.as_str())
        .under("/jobs", say!(locale, "jobs-find-work"))
        .lead_markup(html! {
            span.first-pay {
                (ui::money_beside_points(locale, job.reward))
                @let note = terms::pay_note(locale, job.reward, seen.page.pace);
                @if !note.is_empty() { " " span { (note) } }
            }
            bdi { (job.requester_name) } " · " (terms::category(locale, job.category)) " · "
            (language) " · " (terms::difficulty(locale, job.difficulty))
        })
        .actions(action(locale, visitor, seen));
    if job.state == Stage::Open { head } else { head.badge(ui::badge(locale, job.state.as_str())) }
}

/// The one button of this page.
fn action(locale: &Locale, visitor: &Visitor, seen: &Seen) -> Markup {
    let job = &seen.page.job;
    let Some(mine) = &seen.mine else {
        let verb = match job.hiring {
            Hiring::Apply => say!(locale, "jobs-sign-in-to-apply"),
            _ => say!(locale, "jobs-sign-in-to-start"),
        };
        return link_button(format!("/sign-in?next=/jobs/{}", job.project), verb)
            .primary()
            .render();
    };
    if let Some(running) = mine.running {
        return link_button(format!("/work/{running}"), say!(locale, "jobs-go-on"))
            .primary()
            .icon_after(Icon::ArrowOn)
            .render();
    }
    if mine.has(Refusal::OwnProject) {
        let label = say!(locale, "jobs-to-your-project");
        return link_button(format!("/projects/{}", job.project), label).render();
    }
    if job.hiring == Hiring::Apply {
        let button = link_button("#apply", say!(locale, "jobs-apply")).primary();
        return html! { @if mine.may_apply() { (button) } };
    }
    let address = format!("/jobs/{}/assignments", job.project);
    let label = say!(locale, "jobs-start-for", money = locale.money(job.reward));
    html! {
        @if mine.reasons.is_empty() {
            (post_button(address, visitor.csrf(), label).primary().icon_after(Icon::ArrowOn))
        }
    }
}

fn stopped(locale: &Locale, job: &Job) -> Markup {
    match job.state {
        Stage::Paused => ui::note(Tone::Warn, say!(locale, "jobs-paused").as_str()),
        Stage::Closed => {
            let link = html! { a href="/jobs" { (say!(locale, "jobs-find-other")) } };
            ui::note(Tone::Plain, html! { p { (phrase!(locale, "jobs-over", link = link)) } })
        }
        _ => html! {},
    }
}

fn instructions(locale: &Locale, page: &JobPage) -> Markup {
    html! {
        @if !page.job.summary.is_empty() { p.lead { (page.job.summary) } }
        @if page.instructions.is_empty() {
            p.muted { (say!(locale, "jobs-no-instructions")) }
        } @else {
            (ui::markdown(&page.instructions, 3))
        }
    }
}

/// The application form, and where an earlier application stands.
fn way_in(locale: &Locale, visitor: &Visitor, seen: &Seen, entered: &Entered) -> Markup {
    let job = &seen.page.job;
    let Some(mine) = &seen.mine else { return html! {} };
    if job.hiring != Hiring::Apply {
        return html! {};
    }
    html! {
        @if let Some(own) = &mine.application {
            (apply::standing(locale, own, visitor.csrf()))
        }
        @if mine.may_apply() && mine.running.is_none() {
            (apply::form(locale, job.project, visitor.csrf(), entered))
        }
    }
}

fn aside(locale: &Locale, seen: &Seen) -> Markup {
    let job = &seen.page.job;
    let reasons = seen.mine.as_ref().map(|it| it.reasons.as_slice());
    html! {
        (ui::card(&say!(locale, "jobs-pay"), pay(locale, &seen.page)))
        (ui::card(&say!(locale, "jobs-needs"), requirements::list(locale, job, reasons)))
        (ui::card(&say!(locale, "jobs-the-job"), facts(locale, seen)))
    }
}

fn pay(locale: &Locale, page: &JobPage) -> Markup {
    let job = &page.job;
    html! {
        p.big-sum { (ui::money_beside_points(locale, job.reward)) }
        p.muted {
            (phrase!(locale, "jobs-pay-for-what", money = ui::money(locale, job.price)))
        }
        @if let Some(pace) = page.pace {
            @let hourly = terms::hourly(job.reward, pace);
            (ui::definitions([
                (say!(locale, "jobs-half-take").as_str(), html! { (locale.duration(pace)) }),
                (say!(locale, "jobs-that-is-an-hour").as_str(), html! {
                    @if let Some(it) = hourly { (ui::money(locale, it)) } @else { "–" }
                }),
            ]))
        } @else {
            p.muted { (say!(locale, "jobs-pace-unknown")) }
        }
    }
}

fn facts(locale: &Locale, seen: &Seen) -> Markup {
    let (job, requester) = (&seen.page.job, &seen.requester);
    let accepts = requester.accepted_percent().map(|it| format!("{it}\u{a0}%"));
    let accepts = accepts.unwrap_or_else(|| say!(locale, "jobs-accepts-unknown"));
    let wait = requester.median_wait.map_or_else(|| "–".to_owned(), |it| locale.duration(it));
    let release = match job.auto_accept {
        0 => say!(locale, "jobs-paid-at-once"),
        wait => say!(locale, "jobs-paid-after", time = locale.duration(wait)),
    };
    let reworks = match job.max_reworks {
        0 => say!(locale, "jobs-changes-none"),
        most => say!(locale, "jobs-changes-some", n = most),
    };
    let facts = [
        (say!(locale, "jobs-requester"), html! { bdi { (job.requester_name) } }),
        (say!(locale, "jobs-accepts"), html! { (accepts) }),
        (say!(locale, "jobs-reviews-within"), html! { (wait) }),
        (say!(locale, "jobs-places"), html! { (terms::places(locale, job.places_free)) }),
        (say!(locale, "jobs-time-limit"), html! { (locale.duration(job.time_limit)) }),
        (say!(locale, "jobs-paid"), html! { (release) }),
        (say!(locale, "jobs-changes"), html! { (reworks) }),
    ];
    let question = format!("/messages/new?about=project&subject={}", job.project);
    html! {
        p { (hiring_chip(locale, job.hiring)) }
        (ui::definitions(facts.iter().map(|it| (it.0.as_str(), it.1.clone()))))
        @if let Some(until) = job.expires_at {
            p.muted { (phrase!(locale, "jobs-open-until", time = ui::date_time(locale, until))) }
        }
        p { a href=(question) { (say!(locale, "jobs-ask-question")) } }
    }
}
